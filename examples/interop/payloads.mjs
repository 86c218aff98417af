// Bodies shaped like the senders' own. Each call makes a new id, so that no delivery is a duplicate
// of another one, and each body carries MARKER, which the receiver must never print.

import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export const MARKER = 'body-canary-5f0c9a';

const hex = (bytes) => randomBytes(bytes).toString('hex');
const seconds = () => Math.floor(Date.now() / 1000);

let counter = 0;
/** A Discord id: milliseconds since 2015 in the upper 42 bits. */
const snowflake = () =>
  ((BigInt(Date.now() - 1_420_070_400_000) << 22n) + BigInt(++counter)).toString();

// ---------------------------------------------------------------------------------------- Stripe

const customer = (fields) => ({
  id: `cus_${hex(7)}`,
  object: 'customer',
  address: null,
  balance: 0,
  created: seconds(),
  currency: 'usd',
  default_source: null,
  delinquent: false,
  description: MARKER,
  discount: null,
  email: 'jenny.rosen@example.com',
  invoice_prefix: '7FE1103',
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: false,
  metadata: {},
  name: 'Jenny Rosen',
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
  ...fields,
});

export const stripeSnapshot = ({ type = 'customer.created', ...fields } = {}) => ({
  id: `evt_1${hex(12)}`,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: seconds(),
  data: { object: customer(fields) },
  livemode: false,
  pending_webhooks: 1,
  request: { id: `req_${hex(7)}`, idempotency_key: randomUUID() },
  type,
});

export const stripeThin = () => ({
  id: `evt_test_${hex(12)}`,
  object: 'v2.core.event',
  context: null,
  created: new Date().toISOString(),
  livemode: false,
  reason: null,
  related_object: { id: `mtr_${MARKER}`, type: 'billing.meter', url: '/v1/billing/meters/mtr' },
  type: 'v1.billing.meter.error_report_triggered',
});

// ---------------------------------------------------------------------------------------- GitHub

const octocat = {
  login: 'octocat',
  id: 583231,
  node_id: 'MDQ6VXNlcjU4MzIzMQ==',
  avatar_url: '',
  gravatar_id: '',
  type: 'User',
  site_admin: false,
};

const repository = {
  id: 1296269,
  node_id: 'MDEwOlJlcG9zaXRvcnkxMjk2MjY5',
  name: 'hello-world',
  full_name: 'octocat/hello-world',
  private: false,
  owner: octocat,
  html_url: 'https://github.com/octocat/hello-world',
  description: MARKER,
  fork: false,
  default_branch: 'main',
};

const common = { repository, sender: octocat };
const person = { name: 'Mona', email: 'mona@example.com', username: 'octocat' };

const commit = (message) => ({
  id: hex(20),
  tree_id: hex(20),
  distinct: true,
  message,
  timestamp: new Date().toISOString(),
  url: 'https://github.com/octocat/hello-world/commit/main',
  author: person,
  committer: person,
  added: [],
  removed: [],
  modified: ['README.md'],
});

export function githubPush({ message = 'Update README.md', commits = 1 } = {}) {
  const list = Array.from({ length: commits }, () => commit(message));
  const after = list.at(-1).id;
  return {
    ref: 'refs/heads/main',
    before: hex(20),
    after,
    repository,
    pusher: { name: 'octocat', email: 'mona@example.com' },
    sender: octocat,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: 'https://github.com/octocat/hello-world/compare',
    commits: list,
    head_commit: list.at(-1),
  };
}

export const githubPing = () => ({
  zen: 'Keep it logically awesome.',
  hook_id: randomInt(1e9),
  hook: {
    type: 'Repository',
    id: randomInt(1e9),
    name: 'web',
    active: true,
    events: ['*'],
    config: { content_type: 'json', insecure_ssl: '0', url: 'https://example.com/github' },
    updated_at: '2026-11-01T00:00:00Z',
    created_at: '2026-11-01T00:00:00Z',
    deliveries_url: 'https://api.github.com/repos/octocat/hello-world/hooks/1/deliveries',
  },
  ...common,
});

export const githubIssues = () => ({
  action: 'opened',
  issue: {
    id: randomInt(1e9),
    node_id: 'I_kwDOABPHjc5',
    number: 1347,
    title: 'Found a bug',
    body: MARKER,
    user: octocat,
    labels: [],
    state: 'open',
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    closed_at: null,
    author_association: 'OWNER',
    active_lock_reason: null,
  },
  ...common,
});

export const githubUnknown = () => ({
  action: 'invented',
  thing: { id: randomInt(1e9) },
  ...common,
});

// --------------------------------------------------------------------------------------- Discord

const user = () => ({
  id: snowflake(),
  username: 'mona',
  discriminator: '0',
  global_name: MARKER,
  avatar: null,
  public_flags: 0,
});

const interaction = (type, data) => ({
  app_permissions: '442368',
  application_id: '1234560123453231555',
  authorizing_integration_owners: {},
  entitlements: [],
  id: snowflake(),
  token: `interaction-token-${hex(16)}`,
  type,
  user: user(),
  version: 1,
  ...data,
});

export const discordPing = () => interaction(1, {});

export const discordCommand = ({ text = 'hello' } = {}) =>
  interaction(2, {
    channel_id: '645027906669510667',
    context: 1,
    data: {
      id: '771825006014889984',
      name: 'echo',
      type: 1,
      options: [{ name: 'text', type: 3, value: text }],
    },
    locale: 'en-GB',
  });

export const discordEventsPing = () => ({
  version: 1,
  application_id: '1234560123453231555',
  type: 0,
});

export const discordAuthorized = () => ({
  version: 1,
  application_id: '1234560123453231555',
  type: 1,
  event: {
    type: 'APPLICATION_AUTHORIZED',
    // As Discord writes it: without a zone.
    timestamp: new Date().toISOString().replace('Z', '000'),
    data: { integration_type: 1, scopes: ['applications.commands'], user: user() },
  },
});

// -------------------------------------------------------------------------------------- Deepgram

const word = (text, index) => ({
  word: text,
  start: index * 0.4,
  end: index * 0.4 + 0.35,
  confidence: 0.99,
  punctuated_word: text,
});

/** A pre-recorded transcript with this many words. */
export function deepgramTranscript({ words = 8 } = {}) {
  const list = Array.from({ length: words }, (_, index) => word('sixty', index));
  const model = randomUUID();
  return {
    metadata: {
      transaction_key: 'deprecated',
      request_id: randomUUID(),
      sha256: hex(32),
      created: new Date().toISOString(),
      duration: words * 0.4,
      channels: 1,
      models: [model],
      model_info: { [model]: { name: 'general-nova-3', version: '2026-01-01', arch: 'nova-3' } },
    },
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: `${MARKER} ${list.map((item) => item.word).join(' ')}`,
              confidence: 0.99,
              words: list,
            },
          ],
        },
      ],
    },
  };
}

// ------------------------------------------------------------------------------ Standard Webhooks

export const standardMessage = ({ type = 'invoice.paid', text = 'Ship it' } = {}) => ({
  type,
  timestamp: new Date().toISOString(),
  data: { id: `inv_${hex(8)}`, note: `${MARKER} ${text}`, amount: 700 },
});

// ----------------------------------------------------------------------------------------- Slack

const trigger = () => `${randomInt(1e9)}.${randomInt(1e9)}.${hex(16)}`;

export const slackEvent = ({ type = 'message', text = 'hello' } = {}) => ({
  token: MARKER,
  team_id: 'T1DC2JH3J',
  api_app_id: 'A0123456789',
  event: { type, user: 'U2CERLKJA', text: `${MARKER} ${text}`, channel: 'C1', ts: '1.2' },
  type: 'event_callback',
  event_id: `Ev${hex(5).toUpperCase()}`,
  event_time: seconds(),
  authorizations: [{ team_id: 'T1DC2JH3J', user_id: 'U1', is_bot: true }],
});

export const slackRateLimited = () => ({
  token: MARKER,
  type: 'app_rate_limited',
  team_id: 'T1DC2JH3J',
  minute_rate_limited: seconds(),
  api_app_id: 'A0123456789',
});

export const slackUrlVerification = (challenge = `${hex(12)}.${hex(12)}`) => ({
  token: MARKER,
  challenge,
  type: 'url_verification',
});

/** The fields of a slash command, to be written as a form. */
export const slackCommand = ({ text = 'in Berlin' } = {}) => ({
  token: MARKER,
  team_id: 'T1DC2JH3J',
  team_domain: 'testteamnow',
  channel_id: 'G8PSS9T3V',
  channel_name: 'foobar',
  user_id: 'U2CERLKJA',
  user_name: 'roadrunner',
  command: '/weather',
  text,
  response_url: `https://hooks.slack.com/commands/${MARKER}`,
  trigger_id: trigger(),
});

export const slackInteraction = ({ type = 'block_actions', ...fields } = {}) => ({
  type,
  token: MARKER,
  trigger_id: trigger(),
  team: { id: 'T1DC2JH3J', domain: 'testteamnow' },
  user: { id: 'U2CERLKJA', username: 'roadrunner', team_id: 'T1DC2JH3J' },
  api_app_id: 'A0123456789',
  response_url: `https://hooks.slack.com/actions/${MARKER}`,
  ...fields,
});

// ---------------------------------------------------------------------------------------- Twilio

/** The parameters of an incoming message. */
export const twilioMessage = (fields = {}) => ({
  ToCountry: 'US',
  SmsMessageSid: `SM${hex(16)}`,
  NumMedia: '0',
  Body: `${MARKER} Hello there`,
  FromCity: '',
  From: '+14158675309',
  To: '+18005551212',
  AccountSid: `AC${hex(16)}`,
  ApiVersion: '2010-04-01',
  ...fields,
});

export const twilioEvents = () => [
  {
    specversion: '1.0',
    type: 'com.twilio.messaging.message.delivered',
    id: `EZ${hex(16)}`,
    data: { messageSid: `SM${hex(16)}`, to: MARKER },
  },
];

// --------------------------------------------------------------------------------------------- X

export const xActivity = ({ type = 'profile.update.bio', text = 'new' } = {}) => ({
  data: {
    event_uuid: randomUUID(),
    filter: { user_id: '2244994945' },
    event_type: type,
    tag: 'canary',
    payload: { before: MARKER, after: text },
  },
});

export const xAccountActivity = () => ({
  for_user_id: '2244994945',
  tweet_create_events: [{ id_str: `${Date.now()}${randomInt(1e6)}`, text: MARKER }],
});

export const xStreamPost = () => ({
  data: { id: `${Date.now()}${randomInt(1e6)}`, text: MARKER },
  matching_rules: [{ id: '1', tag: 'canary' }],
});

// --------------------------------------------------------------------------------------- Shopify

/** An order, as under `orders/create`. */
export const shopifyOrder = ({ note = 'none' } = {}) => {
  const id = randomInt(2 ** 47);
  return {
    id,
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    name: `#${id % 10_000}`,
    email: 'jenny.rosen@example.com',
    note: `${MARKER} ${note}`,
    total_price: '403.00',
    line_items: [{ id: 1, quantity: 1, title: MARKER }],
  };
};

// ------------------------------------------------------------------------------------ Contentful

/** An entry, as under `ContentManagement.Entry.publish`. */
export const contentfulEntry = ({ title = MARKER } = {}) => ({
  metadata: { tags: [] },
  sys: {
    type: 'Entry',
    id: hex(11),
    space: { sys: { type: 'Link', linkType: 'Space', id: 'yadj1kx9rmg0' } },
    environment: { sys: { type: 'Link', linkType: 'Environment', id: 'master' } },
    revision: 1,
    createdAt: '2026-11-21T08:00:00.000Z',
  },
  fields: { title: { 'en-US': `${MARKER} ${title}` } },
});
