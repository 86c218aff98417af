// Writes the facts about Discord's interactions and webhook events: names, types, which fields are always there, and
// the values of enums, but no prose.
//
//   npm ci && node discord.mjs [OUT]        (OUT: ../../providers/discord/facts/discord.json)
//
// The declarations are the community's (npm discord-api-types), which follow Discord's documentation. They lack the
// events of the Social SDK, which are added below from the tables and examples of
// https://docs.discord.com/developers/events/webhook-events.
import { overlay, presence, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const at = (path) => new URL(`./node_modules/discord-api-types/${path}`, import.meta.url);
const out = process.argv[2] ?? new URL('../../providers/discord/facts/discord.json', import.meta.url);

/// Gives one name to types that differ only in their type arguments or their utility types.
const RENAME = [
  [/^APISelectMenuDefaultValue<.*>$/, 'APISelectMenuDefaultValue'],
  [/^APIActionRowComponent<.*>$/, 'APIActionRowComponent'],
  [/^APIButtonComponentWith.*\|.*$/, 'APIButtonComponent'],
  [/^APIBaseInteraction\.channel$|^APIMessage\.thread$/, 'APIChannel'],
  [/^APIBaseInteraction\.channel\((0|5)\)$|^APITextChannel$|^APINewsChannel$/, 'APITextChannel'],
  [/^APIBaseInteraction\.channel\(1\)$/, 'APIDMChannel'],
  [/^APIBaseInteraction\.channel\(3\)$/, 'APIGroupDMChannel'],
  [/^APIBaseInteraction\.channel\((2|13)\)$|^APIGuildVoiceChannel$|^APIGuildStageVoiceChannel$/, 'APIVoiceChannel'],
  [/^APIBaseInteraction\.channel\(4\)$|^APIGuildCategoryChannel$/, 'APICategoryChannel'],
  [/^APIBaseInteraction\.channel\((10|11|12)\)$|^API(Announcement|Public|Private)ThreadChannel$/, 'APIThreadChannel'],
  [/^APIBaseInteraction\.channel\(15\)$|^APIGuildForumChannel$/, 'APIForumChannel'],
  [/^APIBaseInteraction\.channel\(16\)$|^APIGuildMediaChannel$/, 'APIMediaChannel'],
  [/^APIMessage\.interaction_metadata$/, 'APIMessageInteractionMetadata'],
  [/^PartialAPIApplication$/, 'APIApplication'],
  [/^APIMessageMentionableSelectInteractionData\.resolved$|^RequiredAPIMessage.*\.resolved$|^APIUserInteractionDataResolved$/, 'APIInteractionDataResolved'],
  [/^APIApplicationCommandInteractionDataOption<(.*)>$/, 'Option<$1>'],
  [/^APIApplicationCommandInteractionData(\w+)Option(<.*>)?$/, '$1Option$2'],
  [/^APIInteractionDataResolvedChannel(Base<.*>)?$|^APIInteractionDataResolved\.channels\.\*.*$/, 'APIInteractionDataResolvedChannel'],
];
const rename = (id) => RENAME.reduce((name, [from, to]) => name.replace(from, to), id);

const COMPONENTS = { list: { tagged: 'APIMessageComponent' } };
const facts = read({
  file: at('payloads/v10/index.d.ts').pathname,
  roots: {
    interaction: 'APIBaseInteraction',
    command: 'APIApplicationCommandInteractionData',
    autocomplete: 'APIAutocompleteApplicationCommandInteractionData',
    component: 'APIMessageComponentInteractionData',
    modal: 'APIModalSubmission',
    any_component: 'APIMessageComponent',
    APPLICATION_AUTHORIZED: 'APIWebhookEventApplicationAuthorizedData',
    APPLICATION_DEAUTHORIZED: 'APIWebhookEventApplicationDeauthorizedData',
    ENTITLEMENT: 'APIEntitlement',
  },
  texts: { Snowflake: 'snowflake', Permissions: 'permissions' },
  floats: ['duration_secs', 'NumberOption<ApplicationCommand>.value'],
  rename,
  // These places name the same thing by different lists of its members.
  loose: ['APIInteractionDataResolved', 'APIInteractionDataResolvedChannel', 'APIApplication', 'APIChannel'],
  merge: ['APIInteractionDataResolvedChannel'],
  // These are read for each kind of interaction by itself.
  drop: ['APIBaseInteraction.data'],
  isTime: (key) => /(^|_)(timestamp|since|until|expiry)$|_at$/.test(key),
  as: {
    'APIBaseInteraction.token': 'token',
    'APIBaseInteraction.authorizing_integration_owners': { map: 'snowflake' },
    'APIApplicationCommandInteractionMetadata.authorizing_integration_owners': { map: 'snowflake' },
    'APIMessageComponentInteractionMetadata.authorizing_integration_owners': { map: 'snowflake' },
    'APIModalSubmitInteractionMetadata.authorizing_integration_owners': { map: 'snowflake' },
    'APIModalSubmitInteractionMetadata.triggering_interaction_metadata': { tagged: 'APIMessageInteractionMetadata' },
    // One enum stands for all components of messages, since Discord often changes where each may be used.
    'APIActionRowComponent.components': COMPONENTS,
    'APIContainerComponent.components': COMPONENTS,
    'APISectionComponent.components': COMPONENTS,
    'APISectionComponent.accessory': { tagged: 'APIMessageComponent' },
    'APIMessage.components': COMPONENTS,
    'APIMessageSnapshotFields.components': COMPONENTS,
    'ModalSubmitActionRowComponent.components': { list: { tagged: 'ModalSubmitComponent' } },
    // Subcommands have options that are not subcommands, so one enum stands for both.
    'SubcommandOption<ApplicationCommand>.options': { list: { tagged: 'Option<ApplicationCommand>' } },
    'SubcommandGroupOption<ApplicationCommand>.options': { list: { tagged: 'Option<ApplicationCommand>' } },
    'SubcommandOption<ApplicationCommandAutocomplete>.options': { list: { tagged: 'Option<ApplicationCommandAutocomplete>' } },
    'SubcommandGroupOption<ApplicationCommandAutocomplete>.options': { list: { tagged: 'Option<ApplicationCommandAutocomplete>' } },
    // In these declarations the values of the generic option are a type parameter.
    ...Object.fromEntries(['User', 'Channel', 'Role', 'Mentionable', 'Attachment'].map((it) => [`${it}Option.value`, 'snowflake'])),
    // While the user types it, a number may be any text.
    'IntegerOption<ApplicationCommandAutocomplete>.value': 'scalar',
    'NumberOption<ApplicationCommandAutocomplete>.value': 'scalar',
    ...Object.fromEntries(['User', 'Role', 'Mentionable', 'Channel', 'FileUpload'].map((it) => [`APIModalSubmit${it === 'FileUpload' ? it : `${it}Select`}Component.values`, { list: 'snowflake' }])),
    // These are always the same text, empty or `*`, and so no enums.
    'APIApplication.summary': 'string', 'APISticker.asset': 'string', 'APITeamMember.permissions': { list: 'string' },
    // These are null or absent, and only their presence means something.
    'APIRoleTags.available_for_purchase': 'any', 'APIRoleTags.guild_connections': 'any', 'APIRoleTags.premium_subscriber': 'any',
    // Discord adds values to these every few weeks, and most of those in deliveries are in no list.
    'APIPartialInteractionGuild.features': { list: 'string' },
    'APIDMChannel.name': 'string', 'APICategoryChannel.parent_id': 'snowflake',
  },
});

// Fields that recorded interactions have and no page mentions. The recordings are public and of 2023 to 2025: the
// benchmark of github.com/DSharpPlus/DSharpPlus, the tests of github.com/nyxx-discord/nyxx, the notes of
// github.com/mastercuber55/Fischl.
const emoji = ['optional nullable', { shape: 'ChannelIconEmoji' }];
const RECORDED = {
  shapes: {
    APIBaseInteraction: { entitlement_sku_ids: ['optional', { list: 'snowflake' }] },
    ...Object.fromEntries(['Text', 'Voice', 'Thread', 'Category', 'Forum', 'Media', 'DM', 'GroupDM'].map((it) => [`API${it}Channel`, { permissions: ['optional', 'permissions'], app_permissions: ['optional', 'permissions'] }])),
    ChannelIconEmoji: { id: ['optional nullable', 'snowflake'], name: ['optional nullable', 'string'] },
    APIUser: { display_name: ['optional nullable', 'string'] },
  },
};
for (const it of ['Text', 'Voice', 'Forum', 'Media']) Object.assign(RECORDED.shapes[`API${it}Channel`], { icon_emoji: emoji, theme_color: ['optional nullable', 'integer'] });
RECORDED.shapes.APIVoiceChannel.status = ['optional nullable', 'string'];
for (const it of ['DM', 'GroupDM']) RECORDED.shapes[`API${it}Channel`].recipient_flags = ['optional', 'integer'];
overlay(facts, RECORDED);

const message = facts.shapes.APIMessage;
const optional = Object.fromEntries(Object.entries(message).map(([key, [how, t]]) => [key, key === 'id' ? [how, t] : [presence(true, how.includes('nullable')), t]]));
const user = { shape: 'APIUser' };
overlay(facts, {
  roots: {
    LOBBY_MESSAGE: { shape: 'LobbyMessage' }, LOBBY_MESSAGE_DELETE: { shape: 'LobbyMessageDeleted' }, GAME_DIRECT_MESSAGE: { shape: 'GameDirectMessage' },
  },
  shapes: {
    // The table of this event has no times. The example of LOBBY_MESSAGE_UPDATE has them, but no application.
    LobbyMessage: {
      id: ['always', 'snowflake'], type: ['always', { number: 'MessageType' }], content: ['always', 'string'], lobby_id: ['always', 'snowflake'],
      channel_id: ['always', 'snowflake'], author: ['always', user], metadata: ['optional', 'any'], flags: ['always', 'integer'],
      application_id: ['optional', 'snowflake'], timestamp: ['optional', 'time'], edited_timestamp: ['optional', 'time'],
    },
    // The examples of https://docs.discord.com/developers/components/reference and
    // https://docs.discord.com/developers/interactions/application-commands have more fields than the declarations.
    APIInteractionGuildMember: { is_pending: ['optional', 'boolean'], unusual_dm_activity_until: ['optional nullable', 'time'] },
    APIInteractionDataResolvedGuildMember: { is_pending: ['optional', 'boolean'], unusual_dm_activity_until: ['optional nullable', 'time'] },
    APIUser: { clan: ['optional nullable', { shape: 'APIUserPrimaryGuild' }], display_name_styles: ['optional nullable', { shape: 'DisplayNameStyles' }] },
    DisplayNameStyles: { colors: ['optional', { list: 'integer' }], effect_id: ['optional', 'integer'], font_id: ['optional', 'integer'] },
    APIInteractionDataResolvedChannel: {
      flags: ['optional', 'integer'], guild_id: ['optional', 'snowflake'], last_message_id: ['optional nullable', 'snowflake'], nsfw: ['optional', 'boolean'],
      position: ['optional', 'integer'], rate_limit_per_user: ['optional', 'integer'], topic: ['optional nullable', 'string'],
    },
    ...Object.fromEntries(['Button', 'StringSelect', 'UserSelect', 'RoleSelect', 'MentionableSelect', 'ChannelSelect'].map((it) => [`APIMessage${it}InteractionData`, { id: ['optional', 'integer'] }])),
    // The entitlements of https://docs.discord.com/developers/events/webhook-events
    APIEntitlement: { gift_code_flags: ['optional', 'integer'], promotion_id: ['optional nullable', 'snowflake'] },
    APINameplateData: { expires_at: ['optional nullable', 'any'] },
    APIRole: { description: ['optional nullable', 'string'] },
    LobbyMessageDeleted: { id: ['always', 'snowflake'], lobby_id: ['always', 'snowflake'] },
    // This is a message, or one between provisional accounts, which has few of a message's fields.
    GameDirectMessage: { ...optional, lobby_id: ['optional', 'snowflake'], channel: ['optional', { tagged: 'APIChannel' }], recipient_id: ['optional', 'snowflake'] },
  },
  // These fields are in the documentation and not in the declarations.
  numbers: { InteractionType: { SocialLayerSkuPurchaseEligibility: 6 } },
});
write(out, [
  `${named('discord-api-types')}: v10`,
  'https://docs.discord.com/developers/events/webhook-events: messages of the Social SDK',
  'recorded interactions of 2023 to 2025: what no page says',
  'https://docs.discord.com/developers/components/reference: what its examples have and the declarations do not',
], facts);
