// Lists what the newest packages have that the catalogue does not: events, actions, types and fields.
//
//   npm ci && node news.mjs
//
// News are no failure: the script ends well whatever it finds, also if the registry cannot be reached. To take the
// news over, write new versions into package.json, and run `npm install` and the extractors.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const here = dirname(new URL(import.meta.url).pathname);
const wanted = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
/// The packages from which a sender's facts come. Packages of past years are not followed.
const SENDERS = {
  github: ['@octokit/openapi', '@octokit/openapi-webhooks', '@octokit/webhooks-schemas', '@octokit/webhooks-examples'],
  stripe: ['stripe'], discord: ['discord-api-types'], deepgram: ['@deepgram/sdk'], slack: ['@slack/types', '@slack/bolt'],
  shopify: ['shopify-api-node', '@shopify/shopify-api'], twilio: ['twilio'],
};
const SHOWN = 40;

/// Writes one line for each thing that the facts know.
function known(facts) {
  const lines = new Set();
  for (const [event, it] of Object.entries(facts.events ?? {})) {
    lines.add(`event ${event}`);
    for (const action of Object.keys(it.actions ?? {})) lines.add(`action ${event}.${action}`);
  }
  for (const type of Object.keys(facts.thin ?? {})) lines.add(`thin event ${type}`);
  for (const root of Object.keys(facts.roots ?? {})) lines.add(`payload ${root}`);
  for (const [id, shape] of Object.entries(facts.shapes)) {
    // A shape's place may change with every new event, so its names are compared.
    const name = shape.names?.join('|') ?? id;
    for (const key of Object.keys(shape.fields ?? (shape.names ? {} : shape))) lines.add(`field ${name}.${key}`);
  }
  for (const [id, texts] of Object.entries(facts.names ?? {})) for (const text of texts) lines.add(`text ${id}: ${text}`);
  return lines;
}

const npm = (args, options) => execFileSync('npm', args, { encoding: 'utf8', timeout: 180_000, stdio: ['ignore', 'pipe', 'ignore'], ...options }).trim();
for (const [sender, packages] of Object.entries(SENDERS)) {
  try {
    const newer = packages.map((name) => [name, npm(['view', name, 'version'])]).filter(([name, version]) => version !== wanted.dependencies[name]);
    if (!newer.length) { console.log(`${sender}: of the newest packages`); continue; }
    console.log(`${sender}: there is ${newer.map(([name, version]) => `${name} ${version} (here ${wanted.dependencies[name]})`).join(', ')}`);
    const room = mkdtempSync(join(tmpdir(), 'facts-'));
    try {
      for (const file of readdirSync(here)) if (/\.(mjs|ts)$/.test(file)) cpSync(join(here, file), join(room, file));
      const dependencies = Object.fromEntries([...packages.map((name) => [name, wanted.dependencies[name]]), ...newer]);
      dependencies.typescript = wanted.dependencies.typescript;
      for (const [name, spec] of Object.entries(wanted.dependencies)) if (spec.startsWith('npm:') && sender === 'github') dependencies[name] = spec;
      writeFileSync(join(room, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
      mkdirSync(join(room, 'older'));
      cpSync(join(here, 'older/package.json'), join(room, 'older/package.json'));
      symlinkSync(join(here, 'older/node_modules'), join(room, 'older/node_modules'));
      npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: room });
      const out = join(room, 'facts.json');
      execFileSync('node', [`${sender}.mjs`, out], { cwd: room, encoding: 'utf8', timeout: 300_000, stdio: ['ignore', 'ignore', 'pipe'] });
      const [now, then] = [out, join(here, `../../providers/${sender}/facts/${sender}.json`)].map((path) => known(JSON.parse(readFileSync(path, 'utf8'))));
      const changes = [...[...now].filter((it) => !then.has(it)).map((it) => `+ ${it}`), ...[...then].filter((it) => !now.has(it)).map((it) => `- ${it}`)];
      for (const it of changes.slice(0, SHOWN)) console.log(`    ${it}`);
      if (changes.length > SHOWN) console.log(`    and ${changes.length - SHOWN} more`);
      if (!changes.length) console.log('    which say nothing new');
    } finally {
      rmSync(room, { recursive: true, force: true });
    }
  } catch (error) {
    console.log(`${sender}: nothing is known of the newest packages: ${String(error.stderr || error.message).trim().split('\n').findLast((it) => /Error/.test(it)) ?? error.message.split('\n')[0]}`);
  }
}
