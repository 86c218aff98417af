// Writes the facts about Slack's deliveries: names, types, and which fields are always there, but no prose.
//
//   npm ci && node slack.mjs [OUT]        (OUT: ../../providers/slack/facts/slack.json)
//
// Events, by their type, come from npm @slack/types; interactions and slash commands come from npm @slack/bolt,
// Slack's own framework. A message has one shape, whatever its subtype, and so has an element that somebody used,
// whatever its kind. Blocks and attachments, which apps write themselves, stay JSON.
import { overlay, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const out = process.argv[2] ?? new URL('../../providers/slack/facts/slack.json', import.meta.url);

const RENAME = [
  // A message has the same shape in every place: the sent one, the one before a change, the first one of a thread.
  [/^(SlackEvent\(message\)|Message\.(message|previous_message|root))$/, 'Message'],
  // Each interaction says in the same way who used what and where; each event about an account describes it in the
  // same way.
  [/^(BlockAction|BlockSuggestion|Dialog\w+|GlobalShortcut|InteractiveMessage|InteractiveMessageSuggestion|MessageShortcut|ViewSubmitAction|ViewClosedAction)\.(user|team|channel|enterprise)$/, (_, of, what) => `Interaction${what[0].toUpperCase()}${what.slice(1)}`],
  [/^(BlockAction|MessageShortcut)\.message$/, 'InteractionMessage'],
  [/^(TeamJoin|UserChange|UserHuddleChanged|UserProfileChanged|UserStatusChanged)Event\.user\b/, 'User'],
  [/^Workflow\w*Event\.workflow_\w+_configuration\b/, 'WorkflowConfiguration'],
  [/^AssistantThread\w+Event\.assistant_thread\b/, 'AssistantThread'],
  [/^File\w+Event\.file$/, 'FileReference'],
  [/^(Channel|Group)RenameEvent\.channel$/, 'RenamedChannel'],
  [/^Pin\w+Event\.pinned_info$/, 'PinnedInfo'],
  [/^(AppMentionEvent|Message)\.edited$/, 'Edited'],
  [/^AppRequestedEvent\.(previous_resolution\.)?scopes$/, 'RequestedScope'],
  [/^BasicElementAction<string>$|^BlockElementAction$/, 'ElementAction'],
  [/^AnyBlockAction$|^BlockAction<.*>$/, 'BlockAction'],
  [/^AnyInteractiveMessage$|^InteractiveMessage<.*>$/, 'InteractiveMessage'],
  [/^EnvelopedEvent(<.*>)?$/, 'EventCallback'],
  [/^(MrkdwnElement|PlainTextElement|PlainTextElementOutput)(\|.*)?$/, 'TextObject'],
  [/^(ElementAction\.(initial|selected)_options?(\[\])?|PlainTextOption|MrkdwnOption|ViewStateSelectedOption)$/, 'Option'],
];
const facts = read({
  file: new URL('./slack.roots.d.ts', import.meta.url).pathname,
  roots: {
    slash_command: 'SlashCommand', event_callback: 'EnvelopedEvent', block_actions: 'AnyBlockAction', view_submission: 'ViewSubmitAction', view_closed: 'ViewClosedAction',
    shortcut: 'GlobalShortcut', message_action: 'MessageShortcut', block_suggestion: 'BlockSuggestion', dialog_suggestion: 'DialogSuggestion',
    dialog_submission: 'DialogSubmitAction', interactive_message: 'AnyInteractiveMessage', interactive_message_suggestion: 'InteractiveMessageSuggestion',
  },
  byText: ['SlackEvent'],
  whole: true,
  json: ['Block', 'KnownBlock', 'SectionBlock', 'RichTextBlock', 'RichTextBlockElement', 'MessageAttachment', 'Confirmation'],
  rename: (id) => RENAME.reduce((name, [from, to]) => name.replace(from, to), id),
  loose: ['TextObject', 'Option', 'Message', 'InteractionUser', 'InteractionTeam', 'InteractionMessage', 'User', 'User.profile', 'FileReference', 'RenamedChannel'],
  as: {
    // One type stands for all subtypes; a message without a subtype is the usual one.
    'Message.subtype': 'string', 'Message.user': 'string',
    'MessageMetadata.event_payload': 'any',
  },
});
const text = ['optional', 'string'];
overlay(facts, {
  shapes: {
    // The place of the element: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
    Container: {
      type: text, message_ts: text, channel_id: text, is_ephemeral: ['optional', 'boolean'], view_id: text, attachment_id: ['optional', 'integer'],
      is_app_unfurl: ['optional', 'boolean'], app_unfurl_url: text, thread_ts: text,
    },
    BlockAction: { container: ['optional', { shape: 'Container' }] },
    BlockSuggestion: { container: ['optional', { shape: 'Container' }] },
    // A message of a thread in an assistant's pane: https://docs.slack.dev/reference/events/message
    Message: { channel_type: ['optional', 'string'] },
    // A closed dialog: https://docs.slack.dev/reference/interaction-payloads/dialog_submission-payload
    DialogCancellation: { type: text, token: text, action_ts: text, team: ['optional', { shape: 'InteractionTeam' }], user: ['optional', { shape: 'InteractionUser' }], channel: ['optional', { shape: 'InteractionChannel' }], callback_id: text, response_url: text, state: text },
  },
  roots: { dialog_cancellation: { shape: 'DialogCancellation' } },
});
write(out, [
  `${named('@slack/types')}: events`,
  `${named('@slack/bolt')}: interactions and slash commands`,
], facts);
