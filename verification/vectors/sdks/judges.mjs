// Each sender's own package, asked whether a request is authentic, as its own page shows it. What throws has refused.
import { verifyRequest } from '@contentful/node-apps-toolkit';
import { validateSignature } from '@line/bot-sdk';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { verify as verifyGitHub } from '@octokit/webhooks-methods';
import { Environment, Paddle } from '@paddle/paddle-node-sdk';
import '@shopify/shopify-api/adapters/node';
import { shopifyApi } from '@shopify/shopify-api';
import bolt from '@slack/bolt';
import { verifyKey } from 'discord-interactions';
import { WebhooksHelper } from 'square';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import twilio from 'twilio';

const slack = ({ headers, body, secret }) =>
  bolt.isValidSlackRequest({ signingSecret: secret, headers, body: body.toString() });
const standard = ({ headers, body, secret }) => new StandardWebhook(secret).verify(body.toString(), headers) !== undefined;
const discord = ({ headers, body, publicKey }) =>
  verifyKey(body, headers['x-signature-ed25519'], headers['x-signature-timestamp'], publicKey);

/** For each package: the file of vectors, and its verdict on a request under one key. */
export const judges = [
  ['@octokit/webhooks-methods', 'github', ({ headers, body, secret }) =>
    verifyGitHub(secret, body.toString(), headers['x-hub-signature-256'])],
  ['stripe', 'stripe', ({ headers, body, secret }) =>
    Stripe.webhooks.signature.verifyHeader(body, headers['stripe-signature'], secret, 300)],
  ['standardwebhooks', 'standard-webhooks', standard],
  ['svix', 'standard-webhooks', ({ headers, body, secret }) =>
    new SvixWebhook(secret).verify(body.toString(), headers) !== undefined],
  ['standardwebhooks', 'gitlab-signing', standard],
  ['standardwebhooks', 'bigcommerce', ({ headers, body, secret }) =>
    new StandardWebhook(secret, { format: 'raw' }).verify(body.toString(), headers) !== undefined],
  ['discord-interactions', 'discord-interactions', discord],
  ['discord-interactions', 'discord-events', discord],
  ['@slack/bolt', 'slack-events', slack],
  ['@slack/bolt', 'slack-commands', slack],
  ['@slack/bolt', 'slack-interactivity', slack],
  ['twilio', 'twilio', ({ headers, body, secret, url }) => {
    const signature = headers['x-twilio-signature'];
    if (url.includes('bodySHA256=')) return twilio.validateRequestWithBody(secret, signature, url, body.toString());
    const form = new URLSearchParams(body.toString());
    const values = [...new Set(form.keys())].map((name) => {
      const all = form.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    });
    return twilio.validateRequest(secret, signature, url, Object.fromEntries(values));
  }],
  ['@shopify/shopify-api', 'shopify', async ({ headers, body, secret, target, method }) => {
    const shopify = shopifyApi({
      apiKey: 'key', apiSecretKey: secret, hostName: 'hooks.example.com', isEmbeddedApp: false, apiVersion: '2025-10',
      logger: { log: () => {} },
    });
    const rawRequest = { method, url: target, headers };
    return (await shopify.webhooks.validate({ rawBody: body.toString(), rawRequest, rawResponse: {} })).valid;
  }],
  ['@contentful/node-apps-toolkit', 'contentful', ({ headers, body, secret, target, method }) =>
    verifyRequest(secret, { method, path: target, headers, body: body.toString() }, 30)],
  ['@paddle/paddle-node-sdk', 'paddle', ({ headers, body, secret }) =>
    new Paddle('key', { environment: Environment.sandbox, logLevel: 'none' })
      .webhooks.isSignatureValid(body.toString(), secret, headers['paddle-signature'])],
  ['square', 'square', ({ headers, body, secret, publicUrl }) =>
    WebhooksHelper.verifySignature({
      requestBody: body.toString(), signatureHeader: headers['x-square-hmacsha256-signature'], signatureKey: secret,
      notificationUrl: publicUrl,
    })],
  ['@line/bot-sdk', 'line', ({ headers, body, secret }) => validateSignature(body, secret, headers['x-line-signature'])],
  ['@linear/sdk', 'linear', ({ headers, body, secret }) =>
    new LinearWebhookClient(secret).verify(body, headers['linear-signature'], JSON.parse(body.toString()).webhookTimestamp)],
];
