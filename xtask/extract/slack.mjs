// Writes what is known of Slack's deliveries: names, types, what is always there. No prose.
//
//   npm ci && node slack.mjs [OUT]        (OUT: ../../providers/slack/facts/slack.json)
//
// Events, by their type, are from npm @slack/types; interactions and slash commands from npm @slack/bolt, Slack's own
// framework. A message has one shape, whatever its subtype; so has an element that somebody used, whatever its kind.
// Blocks and attachments are what the app itself or another one wrote: they stay JSON.
import { overlay, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const out = process.argv[2] ?? new URL('../../providers/slack/facts/slack.json', import.meta.url);

const RENAME = [
  // A message is one wherever it stands: what was sent, what it was before, what a thread began with.
  [/^(SlackEvent\(message\)|Message\.(message|previous_message|root))$/, 'Message'],
  // Who used what, and where, is the same in each interaction; so is an account in each event about one.
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
    // One type for all subtypes; a message without one is the usual one.
    'Message.subtype': 'string', 'Message.user': 'string',
    'MessageMetadata.event_payload': 'any',
  },
});
const text = ['optional', 'string'];
overlay(facts, {
  shapes: {
    // https://docs.slack.dev/reference/interaction-payloads/block_actions-payload: where the element stands
    Container: {
      type: text, message_ts: text, channel_id: text, is_ephemeral: ['optional', 'boolean'], view_id: text, attachment_id: ['optional', 'integer'],
      is_app_unfurl: ['optional', 'boolean'], app_unfurl_url: text, thread_ts: text,
    },
    BlockAction: { container: ['optional', { shape: 'Container' }] },
    BlockSuggestion: { container: ['optional', { shape: 'Container' }] },
    // https://docs.slack.dev/reference/events/message: a message of a thread in an assistant's pane
    Message: { channel_type: ['optional', 'string'] },
    // https://docs.slack.dev/reference/interaction-payloads/dialog_submission-payload: a closed dialog
    DialogCancellation: { type: text, token: text, action_ts: text, team: ['optional', { shape: 'InteractionTeam' }], user: ['optional', { shape: 'InteractionUser' }], channel: ['optional', { shape: 'InteractionChannel' }], callback_id: text, response_url: text, state: text },
  },
  roots: { dialog_cancellation: { shape: 'DialogCancellation' } },
});
write(out, [
  `${named('@slack/types')}: events`,
  `${named('@slack/bolt')}: interactions and slash commands`,
], facts);
