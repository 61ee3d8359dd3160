import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { accounts } from './seed/people.ts';
import { playMonth, welcomeBack } from './month/play-month.ts';
import { repositoryRoot } from './regions.ts';
import { startWorld } from './start-world.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;
const CALLS_A_DAY = 3;
const dataDir = path.join(repositoryRoot, '.world');

function table({
  inspector,
  web,
  admin,
  agency,
  assistantApp,
  twilio,
  stripe,
  paypal,
  mailbox,
  fcm,
  vies,
  marketing,
  telegram,
  wise,
  flutterwave,
  functions,
  firestore,
  auth,
  resumed,
}: World): string {
  const rows: [string, string | undefined][] = [
    ['this world', inspector?.url],
    ['web app', web?.url],
    ['admin console', admin?.url],
    ['agencies', agency?.url],
    ['assistant', assistantApp?.url],
    ['telephones', `${twilio.url}/phones`],
    ['mailbox', mailbox.url],
    ['push', fcm.url],
    ['VIES', vies.url],
    ['Marketing', marketing.url],
    ['Telegram', telegram.url],
    ['Wise', wise.url],
    ['Flutterwave', flutterwave.url],
    ['functions', functions.url],
    ['Firestore', `${firestore.url}/console`],
    ['Auth', auth?.url],
    ['Twilio, Stripe', `${twilio.url}, ${stripe.url}`],
    ['PayPal', paypal.url],
  ];
  const people = accounts
    .slice(0, 4)
    .map(({ role, email, password }) => `  ${role.padEnd(16)}${email.padEnd(26)}${password}`);
  return [
    '',
    'What runs where',
    ...rows.map(([name, url]) => `  ${name.padEnd(16)}${url ?? 'off'}`),
    '',
    'Who you can be (all of them are on the world’s page)',
    ...people,
    '',
    `Open ${inspector?.url} first: it leads through a first call.${resumed ? ' The state of the last run is back; start over with "npm start -- --fresh".' : ''}`,
    'Ctrl-C stops everything that was started here.',
    '',
  ].join('\n');
}

/** Ends the world on the first signal that asks for it; further ones change nothing. Aborted once one came. */
function closeOnSignal(starting: Promise<World>): AbortSignal {
  const closing = new AbortController();
  const close = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    console.log('\nStopping everything that was started here ...');
    void starting
      .then((world) => world.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
  return closing.signal;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new Error('--providers takes a whole number, such as 10000.');
  return count;
}

/** Plays the month before today, and lets time go on from now. */
async function fillMonth(world: World, closing: AbortSignal): Promise<void> {
  console.log('Playing a month of calls, reviews and applications (a few minutes) ...');
  const print = (line: string) => console.log(`  ${line}`);
  const { failures } = await playMonth(world, { days: MONTH_DAYS, callsADay: CALLS_A_DAY, print, closing });
  if (closing.aborted) return;
  for (const failure of failures) console.error(`  did not happen: ${failure}`);
  await welcomeBack(world);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      'free-ports': { type: 'boolean', default: false },
      providers: { type: 'string', default: '0' },
      month: { type: 'boolean', default: false },
    },
  });
  const { month } = values;
  // A crowd or a month belongs to a new world: the kept one has its people already.
  if (values.fresh || month || countOf(values.providers) > 0) await rm(dataDir, { recursive: true, force: true });
  console.log('Starting the world (about 10 s) ...');
  const services = {
    auth: true,
    storage: true,
    web: true,
    admin: true,
    agency: true,
    assistant: true,
    inspector: true,
  };
  const starting = startWorld({
    ports: values['free-ports'] ? 'free' : 'default',
    ...(month ? { clockRate: 0, start: Date.now() - MONTH_DAYS * DAY_MS } : { clockRate: 1 }),
    services,
    dataDir,
    seed: true,
    providers: countOf(values.providers),
  });
  const closing = closeOnSignal(starting);
  const world = await starting;
  if (month) await fillMonth(world, closing);
  if (!closing.aborted) console.log(table(world));
}

try {
  await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message.startsWith('Port ') ? `${message} Or take free ports: npm start -- --free-ports` : message);
  process.exit(1);
}
