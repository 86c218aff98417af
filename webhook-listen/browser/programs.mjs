// Runs the programs under test, and does what a sender does to them.

import { spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import http from "node:http";

export const SECRETS = {
  STRIPE_WEBHOOK_SECRET: "whsec_5b8e3d7f1c2a9046aa17",
  GITHUB_WEBHOOK_SECRET: "a-canary-of-github-0123456789",
  SLACK_SIGNING_SECRET: "8f742231b10e8888abcd99yyyzzz85a5",
  TWILIO_AUTH_TOKEN: "12345678901234567890123456789012",
  DISCORD_SEED: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
  DEEPGRAM: "hook:a-canary-of-deepgram-0123",
};

const need = (name) => {
  const path = process.env[name];
  if (!path) throw new Error(`${name} names no program: run ci/listen`);
  return path;
};
export const WEBHOOK = need("WEBHOOK_BIN");
const RECEIVER = need("RECEIVER_BIN");

const running = [];
/** Ends whatever still runs, so that a failed test leaves nothing behind. */
export const endAll = () => {
  running.forEach((it) => it.kill("SIGKILL"));
  agent.destroy();
};
process.on("exit", endAll);

/** Starts a program, and waits for a line of its output that `find` accepts. */
function start(program, args, env, find) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  const lines = [];
  return new Promise((resolve, reject) => {
    let rest = "";
    let said = "";
    const read = (data) => {
      said = (said + data).slice(-2000);
      const all = (rest + data).split("\n");
      rest = all.pop();
      for (const line of all) {
        lines.push(line);
        const found = find(line);
        if (found) resolve({ child, lines, found });
      }
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.on("exit", (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
}

/** Starts the example `receiver`, for every sender of the test. */
export async function receiver() {
  const publicKey = spawnSync(WEBHOOK, ["public-key", "--secret-env", "DISCORD_SEED"], { env: { ...process.env, ...SECRETS }, encoding: "utf8" });
  const [user, password] = SECRETS.DEEPGRAM.split(":");
  const env = { ...SECRETS, DISCORD_PUBLIC_KEY: publicKey.stdout.trim(), DEEPGRAM_CALLBACK_USER: user, DEEPGRAM_CALLBACK_PASSWORD: password, LISTEN: "127.0.0.1:0" };
  delete env.TWILIO_AUTH_TOKEN;
  const { child, found } = await start(RECEIVER, [], env, (line) => /(?:127\.0\.0\.1|localhost):(\d+)/.exec(line));
  return { child, url: `http://127.0.0.1:${found[1]}` };
}

/** Starts `webhook listen`, and waits until it is ready. */
export async function listen(...args) {
  const senders = ["stripe=STRIPE_WEBHOOK_SECRET", "github=GITHUB_WEBHOOK_SECRET", "slack-events=SLACK_SIGNING_SECRET", "deepgram=DEEPGRAM", "--seed", "discord-interactions=DISCORD_SEED"];
  const { child, lines, found } = await start(WEBHOOK, ["listen", ...senders, "--port", "0", ...args], SECRETS, (line) => line.startsWith('{"listening"') && JSON.parse(line));
  const end = () => new Promise((resolve) => (child.on("exit", resolve), child.kill("SIGTERM")));
  return { child, end, lines, ...found };
}

/** Sends a sample as `webhook send` does. */
export function send(sender, url, secret, ...more) {
  const ran = spawnSync(WEBHOOK, ["send", sender, url, "--secret-env", secret, ...more], { env: { ...process.env, ...SECRETS }, encoding: "utf8" });
  return ran.stdout + ran.stderr;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });

/** Posts these bytes, and returns the status. */
export const post = (url, headers, body) =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", agent, headers: { "content-length": body.length, ...headers } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode));
    });
    request.on("error", reject);
    request.end(body);
  });

/** Returns the headers with which GitHub sends this body. */
export const github = (body, event = "ping") => ({
  "x-github-event": event,
  "x-github-delivery": crypto.randomUUID(),
  "content-type": "application/json",
  "x-hub-signature-256": `sha256=${createHmac("sha256", SECRETS.GITHUB_WEBHOOK_SECRET).update(body).digest("hex")}`,
});

/** Returns the most memory that a program has used, in MiB. */
export const peak = (child) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024;

/** Returns the seconds of a processor that a program has used. Linux counts them in hundredths. */
export const processor = (child) => {
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / 100;
};
