// Makes the recorded cases: the request that a sender signed, by node:crypto and the sender's published rule, and what
// happened to it on its way. Run `node make.mjs` here; it writes cases.json and cases/*.http anew.
//
// Each case has one cause, and `expected` names the kind that must come first.
import { createHmac, generateKeyPairSync, createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

const NOW = 1_700_000_000
const here = new URL('.', import.meta.url)
const hmac = (key, message, encoding = 'hex', hash = 'sha256') => createHmac(hash, key).update(message).digest(encoding)
const bytes = text => Buffer.isBuffer(text) ? text : Buffer.from(text)
const join = (...parts) => Buffer.concat(parts.map(bytes))

// This is an Ed25519 seed in PKCS #8, so that the key is the same in each run.
const seed = Buffer.alloc(32, 7)
const ed25519 = createPrivateKey({ key: join(Buffer.from('302e020100300506032b657004220420', 'hex'), seed), format: 'der', type: 'pkcs8' })
const publicKey = createPublicKey(ed25519).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

// Each sender has its secret as the user configures it, a genuine body, and its signed request.
const senders = {
  stripe: {
    source: 'https://docs.stripe.com/webhooks#verify-manually',
    secret: 'whsec_5b8e3d7f1c2a90465b8e3d7f1c2a9046',
    body: '{\n  "id": "evt_1",\n  "object": "event",\n  "type": "invoice.paid",\n  "data": {\n    "object": {\n      "id": "in_1",\n      "object": "invoice",\n      "customer_name": "Žofie & Søn"\n    }\n  }\n}',
    sign: (key, body, at = NOW) => ({ 'Stripe-Signature': `t=${at},v1=${hmac(key, join(`${at}.`, body))}` }),
  },
  github: {
    source: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
    secret: "It's not a Secret to Everybody 4711",
    body: '{"zen":"Speak like a human.","hook_id":1,"hook":{"type":"Repository","name":"caf\u00e9/bar"}}',
    headers: { 'X-GitHub-Event': 'ping', 'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958' },
    sign: (key, body) => ({ 'X-Hub-Signature-256': `sha256=${hmac(key, body)}` }),
  },
  standard: {
    source: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
    secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
    body: '{"type":"invoice.paid","timestamp":"2026-11-21T08:00:00Z","data":{"id":"in_1","note":"a/b"}}',
    sign: (key, body, at = NOW) => ({
      'webhook-id': 'msg_1', 'webhook-timestamp': `${at}`,
      'webhook-signature': `v1,${hmac(key, join(`msg_1.${at}.`, body), 'base64')}`,
    }),
    key: secret => Buffer.from(secret.slice('whsec_'.length), 'base64'),
  },
  'slack-events': {
    source: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
    secret: '8f742231b10e8888abcd99yyyzzz85a5',
    body: '{"token":"t","team_id":"T1","api_app_id":"A1","event":{"type":"app_mention","text":"hi <@U1>"},"type":"event_callback","event_id":"Ev1","event_time":1700000000}',
    sign: (key, body, at = NOW) => ({ 'X-Slack-Request-Timestamp': `${at}`, 'X-Slack-Signature': `v0=${hmac(key, join(`v0:${at}:`, body))}` }),
  },
  twilio: {
    source: 'https://www.twilio.com/docs/usage/security#validating-requests',
    secret: '12345abcdef67890fedcba0987654321',
    type: 'application/x-www-form-urlencoded',
    target: '/twilio?tenant=7&kind=sms',
    base: 'https://hooks.example.com',
    body: 'Body=Hello+there&From=%2B14158675309&MessageSid=SM1&To=%2B18005551212',
    sign(key, body, _at, url = this.base + this.target) {
      const pairs = [...new URLSearchParams(body.toString())].sort(([a], [b]) => (a < b ? -1 : 1))
      return { 'X-Twilio-Signature': hmac(key, url + pairs.flat().join(''), 'base64', 'sha1') }
    },
  },
  shopify: {
    source: 'https://shopify.dev/docs/apps/build/webhooks/verify-deliveries',
    secret: 'b1d7c0ffee5eed0123456789abcdef42b1d7c0ffee5eed01',
    body: '{"id":820982911946154508,"email":"jon@example.com","total_price":"403.00","currency":"USD"}',
    headers: { 'X-Shopify-Topic': 'orders/create', 'X-Shopify-Shop-Domain': 'shop.myshopify.com', 'X-Shopify-Webhook-Id': 'w1', 'X-Shopify-Event-Id': 'e1' },
    sign: (key, body) => ({ 'X-Shopify-Hmac-Sha256': hmac(key, body, 'base64') }),
  },
  x: {
    source: 'https://docs.x.com/x-api/webhooks/quickstart',
    secret: 'Xc0nsumerSecret0123456789abcdefghijklmnopqrstuvwxyz',
    body: '{"for_user_id":"1","tweet_create_events":[{"id_str":"2","text":"caf\u00e9"}]}',
    sign: (key, body) => ({ 'x-twitter-webhooks-signature': `sha256=${hmac(key, body, 'base64')}` }),
  },
  'discord-interactions': {
    source: 'https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers',
    secret: publicKey,
    body: '{"id":"1","type":2,"application_id":"2","token":"t","data":{"id":"3","name":"blep","type":1}}',
    sign: (_key, body, at = NOW) => ({ 'X-Signature-Timestamp': `${at}`, 'X-Signature-Ed25519': signWith(null, join(`${at}`, body), ed25519).toString('hex') }),
  },
  mongodb: {
    source: 'https://www.mongodb.com/docs/atlas/configure-alerts/ (webhook secret: X-MMS-Signature)',
    secret: 'atlas-secret-4711-abcdef',
    body: '{"created":"2026-11-21T08:00:00Z","eventTypeName":"OUTSIDE_METRIC_THRESHOLD","groupId":"g","id":"a1","status":"OPEN"}',
    headers: { 'X-MMS-Event': 'alert.open' },
    sign: (key, body) => ({ 'X-MMS-Signature': hmac(key, body, 'base64', 'sha1') }),
  },
}

const cases = []
rmSync(new URL('cases/', here), { recursive: true, force: true })
mkdirSync(new URL('cases/', here))

// A case: the genuine request of `sender`, changed. `sent` is what arrives, `signed` what the sender signed.
function record(sender, name, expected, change = {}) {
  const it = senders[sender]
  const signed = bytes(change.signed ?? it.body)
  const sent = bytes(change.sent ?? signed)
  const secret = change.secret ?? it.secret
  const key = change.key ?? (it.key ? it.key(it.secret) : it.secret)
  const target = change.target ?? it.target ?? '/hook'
  const headers = {
    Host: 'hooks.example.com',
    'Content-Type': change.type ?? it.type ?? 'application/json',
    'Content-Length': `${change.length ?? sent.length}`,
    ...it.headers,
    ...it.sign(key, signed, change.at, change.url),
    ...change.headers,
  }
  change.edit?.(headers)
  const lines = Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}\r\n`)
  const file = `${String(cases.length + 1).padStart(2, '0')}-${sender}-${name}.http`
  writeFileSync(new URL(`cases/${file}`, here), join(`${change.method ?? 'POST'} ${target} HTTP/1.1\r\n`, ...lines, '\r\n', sent))
  cases.push({
    file, sender, secret, others: change.others, base: it.base && (change.base ?? it.base), at: change.now ?? NOW,
    expected, at_byte: change.at_byte, source: change.source ?? it.source,
  })
}

const compact = text => JSON.stringify(JSON.parse(text))
const pretty = (text, by = 2) => JSON.stringify(JSON.parse(text), null, by)
const python = text => compact(text).replace(/([:,])(?=(?:[^"\\]|\\.)*(?:"(?:[^"\\]|\\.)*"(?:[^"\\]|\\.)*)*$)/g, '$1 ')
const ascii = text => text.replace(/[\u0080-\uffff]/g, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
const form = text => `payload=${new URLSearchParams({ p: text }).toString().slice(2)}`

// The body, on its way.
for (const sender of ['stripe', 'github', 'standard', 'slack-events', 'shopify', 'x', 'discord-interactions', 'mongodb']) {
  const { body } = senders[sender]
  record(sender, 'newline-added', 'body-newline-added', { sent: body + '\n', at_byte: bytes(body).length })
}
const { stripe, github, standard, shopify, twilio } = senders
const slack = senders['slack-events']
const discord = senders['discord-interactions']
record('stripe', 'express-json', 'body-reserialized', { sent: compact(stripe.body), at_byte: 1, source: 'stripe-node issues 341, 356: express.json() before the raw body' })
record('stripe', 'python-json-dumps', 'body-reserialized', { sent: python(ascii(stripe.body)), source: 'stripe-python: json.dumps(json.loads(body))' })
record('github', 'pretty-printed', 'body-reserialized', { sent: pretty(github.body), at_byte: 1, source: 'octokit/webhooks.js issue 71' })
record('github', 'pretty-by-4', 'body-reserialized', { sent: pretty(github.body, 4) })
record('github', 'escapes-written', 'body-reserialized', { sent: ascii(github.body), source: 'octokit/webhooks.js issue 71: \\u escapes' })
record('github', 'escapes-resolved', 'body-reserialized', { signed: ascii(github.body), sent: github.body })
record('standard', 'slash-escaped-by-php', 'body-reserialized', { signed: standard.body.replaceAll('/', '\\/'), sent: standard.body, source: 'PHP json_encode' })
record('standard', 'python-layout-lost', 'body-reserialized', { signed: python(standard.body), sent: standard.body })
record('slack-events', 'html-escaped-by-go', 'body-reserialized', { signed: slack.body.replace('<', '\\u003c').replace('>', '\\u003e'), sent: slack.body, source: 'Go encoding/json' })
record('shopify', 'keys-sorted', 'body-reserialized', { signed: '{"currency":"USD","email":"jon@example.com","id":5,"total_price":"403.00"}', sent: '{"id":5,"email":"jon@example.com","total_price":"403.00","currency":"USD"}' })
record('discord-interactions', 'express-json', 'body-reserialized', { signed: pretty(discord.body), sent: discord.body, source: 'discord-interactions-js issue 26' })
record('github', 'newline-cut', 'body-newline-cut', { signed: github.body + '\n', sent: github.body, at_byte: bytes(github.body).length })
record('stripe', 'crlf', 'body-line-ends', { sent: stripe.body.replaceAll('\n', '\r\n'), at_byte: 1 })
record('stripe', 'lf-for-crlf', 'body-line-ends', { signed: stripe.body.replaceAll('\n', '\r\n'), sent: stripe.body })
record('github', 'mark-added', 'body-mark-added', { sent: '\ufeff' + github.body, at_byte: 0 })
record('shopify', 'mark-cut', 'body-mark-cut', { signed: '\ufeff' + shopify.body, sent: shopify.body })
record('github', 'base64-by-gateway', 'body-base64', { sent: bytes(github.body).toString('base64'), source: 'AWS API Gateway: isBase64Encoded' })
record('github', 'form-decoded', 'body-form-decoded', { signed: form(github.body), sent: github.body, source: 'GitHub content type application/x-www-form-urlencoded' })
record('github', 'form-encoded', 'body-form-encoded', { sent: form(github.body), type: 'application/x-www-form-urlencoded' })
record('shopify', 'written-twice', 'body-json-string', { sent: JSON.stringify(shopify.body), at_byte: 0 })
record('standard', 'gzipped-by-proxy', 'body-compressed', { sent: gzipSync(standard.body) })
record('slack-events', 'signed-empty', 'body-signed-empty', { signed: '', sent: slack.body })
record('stripe', 'emptied', 'body-empty', { sent: '', source: 'stripe-node issue 331: the stream was read before' })
record('github', 'emptied', 'body-empty', { sent: '', length: 0 })
record('github', 'cut-off', 'body-cut-off', { signed: `{"zen":"${'a'.repeat(3000)}"}`, sent: `{"zen":"${'a'.repeat(3000)}"}`.slice(0, 1500), length: 3010 })
record('shopify', 'cut-at-100-kib', 'body-at-limit', { signed: `{"note":"${'a'.repeat(110_000)}"}`, sent: `{"note":"${'a'.repeat(110_000)}"}`.slice(0, 102_400), source: 'express.text(): limit 100kb' })
record('github', 'replacement-character', 'body-replacement-character', { signed: join('{"zen":"', Buffer.from([0xff]), '"}'), sent: '{"zen":"\ufffd"}' })
record('stripe', 'gzip-encoding-named', 'body-looks-compressed', { sent: stripe.body, headers: { 'Content-Encoding': 'br' } })

// The secret.
record('github', 'secret-quoted', 'secret-quotes', { secret: `"${github.secret}"`, source: 'docker run --env-file keeps quotes' })
record('stripe', 'secret-single-quoted', 'secret-quotes', { secret: `'${stripe.secret}'` })
record('shopify', 'secret-decoded-at-sender', 'secret-not-decoded-from-hex', { key: Buffer.from(shopify.secret, 'hex') })
record('standard', 'text-as-key', 'secret-decoded', { key: standard.secret, source: 'standard-webhooks: key used without decoding' })
record('standard', 'prefix-cut-not-decoded', 'secret-prefix', { key: standard.secret.slice(6) })
record('stripe', 'prefix-cut-at-signer', 'secret-prefix', { key: stripe.secret.slice(6) })
record('stripe', 'decoded-at-signer', 'secret-not-decoded', { secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', key: Buffer.from('C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'base64') })
record('github', 'newline-in-senders-secret', 'secret-newline-at-sender', { key: github.secret + '\n', source: 'openssl rand | pbcopy' })
record('github', 'no-secret-at-signer', 'secret-empty-at-sender', { key: '' })
record('slack-events', 'other-apps-secret', 'other-secret', { key: 'f1e2d3c4b5a697887766554433221100', others: { OTHER_APP: 'f1e2d3c4b5a697887766554433221100' } })
record('stripe', 'cli-secret', 'other-secret', { key: 'whsec_ffffeeee0000111122223333', others: { STRIPE_CLI: 'whsec_ffffeeee0000111122223333' }, source: 'stripe-node issue 1886: the secret of `stripe listen`' })
record('twilio', 'other-accounts-token', 'other-secret', { key: 'ffff0000ffff0000ffff0000ffff0001', others: { SUBACCOUNT: 'ffff0000ffff0000ffff0000ffff0001' } })

// The time.
record('stripe', 'an-hour-late', 'time-too-old', { at: NOW - 3600 })
record('slack-events', 'clock-behind', 'time-in-future', { at: NOW + 900 })
record('standard', 'queued', 'time-too-old', { at: NOW - 86_400 })
record('discord-interactions', 'ten-minutes-late', 'time-too-old', { at: NOW - 600 })
record('stripe', 'milliseconds', 'time-in-milliseconds', { at: NOW * 1000 })
record('slack-events', 'milliseconds', 'time-in-milliseconds', { at: NOW * 1000 })

// The signature and its header.
record('github', 'upper-case', 'signature-spelling', { edit: h => { h['X-Hub-Signature-256'] = `sha256=${h['X-Hub-Signature-256'].slice(7).toUpperCase()}` } })
record('github', 'base64-for-hex', 'signature-spelling', { edit: h => { h['X-Hub-Signature-256'] = `sha256=${Buffer.from(h['X-Hub-Signature-256'].slice(7), 'hex').toString('base64')}` } })
record('github', 'prefix-missing', 'signature-spelling', { edit: h => { h['X-Hub-Signature-256'] = h['X-Hub-Signature-256'].slice(7) } })
record('shopify', 'hex-for-base64', 'signature-spelling', { edit: h => { h['X-Shopify-Hmac-Sha256'] = Buffer.from(h['X-Shopify-Hmac-Sha256'], 'base64').toString('hex') } })
record('slack-events', 'version-missing', 'signature-spelling', { edit: h => { h['X-Slack-Signature'] = h['X-Slack-Signature'].slice(3) } })
record('x', 'renamed-header', 'header-renamed', { edit: h => { h['X-Original-Signature'] = h['x-twitter-webhooks-signature']; h['x-twitter-webhooks-signature'] = undefined } })
record('github', 'renamed-by-proxy', 'header-renamed', { edit: h => { h['Proxy-X-Hub-Signature-256'] = h['X-Hub-Signature-256']; h['X-Hub-Signature-256'] = undefined } })
record('github', 'sha1-only', 'header-renamed', { edit: h => { h['X-Hub-Signature'] = `sha1=${hmac(github.secret, github.body, 'hex', 'sha1')}`; h['X-Hub-Signature-256'] = undefined }, source: 'GitHub Enterprise appliances before 2020' })
record('github', 'sha1-under-the-new-name', 'other-algorithm', { edit: h => { h['X-Hub-Signature-256'] = `sha256=${hmac(github.secret, github.body, 'hex', 'sha1')}` } })
record('github', 'stripped', 'header-missing', { edit: h => { h['X-Hub-Signature-256'] = undefined } })
record('stripe', 'stripped', 'header-missing', { edit: h => { h['Stripe-Signature'] = undefined } })
record('stripe', 'time-not-signed', 'part-left-out', { edit: h => { h['Stripe-Signature'] = `t=${NOW},v1=${hmac(stripe.secret, stripe.body)}` } })
record('slack-events', 'body-alone', 'part-left-out', { edit: h => { h['X-Slack-Signature'] = `v0=${hmac(slack.secret, slack.body)}` } })
record('slack-events', 'version-not-signed', 'part-left-out', { edit: h => { h['X-Slack-Signature'] = `v0=${hmac(slack.secret, `${NOW}:${slack.body}`)}` } })
record('standard', 'id-not-signed', 'part-left-out', { edit: h => { h['webhook-signature'] = `v1,${hmac(standard.key(standard.secret), `${NOW}.${standard.body}`, 'base64')}` } })
record('stripe', 'joined-by-a-colon', 'parts-joined-otherwise', { edit: h => { h['Stripe-Signature'] = `t=${NOW},v1=${hmac(stripe.secret, `${NOW}:${stripe.body}`)}` } })
record('stripe', 'test-scheme', 'signature-version', { edit: h => { h['Stripe-Signature'] = h['Stripe-Signature'].replace('v1=', 'v0=') } })
record('stripe', 'of-github', 'other-sender', { edit: h => { Object.assign(h, github.sign(github.secret, bytes(stripe.body))); h['Stripe-Signature'] = undefined } })

// The URL.
record('twilio', 'http-behind-tls', 'url-scheme', { url: 'https://hooks.example.com/twilio?tenant=7&kind=sms', base: 'http://hooks.example.com', source: 'twilio-node issue 321: a proxy ends TLS' })
record('twilio', 'port-named', 'url-host', { url: 'https://hooks.example.com:8443/twilio?tenant=7&kind=sms', source: 'twilio-python issue 751' })
record('twilio', 'forwarded-host', 'url-host', { url: 'https://public.example.net/twilio?tenant=7&kind=sms', headers: { 'X-Forwarded-Host': 'public.example.net' } })
record('twilio', 'prefix-cut', 'url-path', { url: 'https://hooks.example.com/api/twilio?tenant=7&kind=sms' })
record('twilio', 'slash-added', 'url-path', { url: 'https://hooks.example.com/twilio/?tenant=7&kind=sms' })
record('twilio', 'query-sorted', 'url-query', { url: 'https://hooks.example.com/twilio?kind=sms&tenant=7' })
record('twilio', 'query-lost-at-signer', 'url-query', { url: 'https://hooks.example.com/twilio' })

// The method.
record('github', 'redirected', 'other-method', { method: 'GET', source: 'a 302 turns POST into GET' })

// Two causes at once.
record('github', 'quoted-and-newline', 'body-newline-added', { sent: github.body + '\n', secret: `"${github.secret}"` })
record('stripe', 'cli-secret-and-express', 'body-reserialized', { sent: compact(stripe.body), key: 'whsec_ffffeeee0000111122223333', others: { STRIPE_CLI: 'whsec_ffffeeee0000111122223333' } })

writeFileSync(new URL('cases.json', here), `${JSON.stringify(cases, null, 1)}\n`)
console.log(`${cases.length} cases of ${new Set(cases.map(it => it.sender)).size} senders`)
