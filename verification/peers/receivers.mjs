// Receivers made of packages of npm, as their own pages show them: `node receivers.mjs PACKAGE`, with the secret in
// THE_SECRET. The address is printed.
import { createServer } from "node:http";
import { Webhooks, createNodeMiddleware } from "@octokit/webhooks";
import { verifyKey } from "discord-interactions";
import { Webhook as StandardWebhook } from "standardwebhooks";
import Stripe from "stripe";
import { Webhook as SvixWebhook } from "svix";

const secret = process.env.THE_SECRET;

async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// What a server answers whose handler throws.
function serve(handler) {
  return createServer(async (request, response) => {
    try {
      await handler(request, response, await read(request));
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
}

function verifying(webhook) {
  return serve((request, response, body) => {
    try {
      webhook.verify(body, request.headers);
    } catch {
      return response.writeHead(400).end();
    }
    response.writeHead(204).end();
  });
}

const made = {
  "@octokit/webhooks": () => createServer(createNodeMiddleware(new Webhooks({ secret }), { path: "/" })),
  stripe: () =>
    serve((request, response, body) => {
      try {
        Stripe.webhooks.constructEvent(body, request.headers["stripe-signature"], secret);
      } catch (error) {
        return response.writeHead(400).end(`Webhook Error: ${error.message}`);
      }
      response.writeHead(200).end();
    }),
  standardwebhooks: () => verifying(new StandardWebhook(secret)),
  svix: () => verifying(new SvixWebhook(secret)),
  "discord-interactions": () =>
    serve(async (request, response, body) => {
      const signature = request.headers["x-signature-ed25519"];
      const timestamp = request.headers["x-signature-timestamp"];
      if (!(await verifyKey(body, signature, timestamp, secret))) {
        return response.writeHead(401).end("Bad request signature");
      }
      response.writeHead(200, { "content-type": "application/json" }).end('{"type":1}');
    }),
};

const server = made[process.argv[2]]();
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
