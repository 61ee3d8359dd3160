import twilio from 'twilio';
import { twilioSettings } from '@sos/world/demo-settings';
import type { World } from '@sos/world/world';
import { book, gatherCrowd, type Pair } from './crowd.ts';
import type { Measured } from './meters.ts';
import { atMost, type Print } from './words.ts';

/** The first ones load what every process loads once. */
const WARM_UP = 10;
const PRESSED_WITHIN_MS = 300;
const PATIENCE_S = 600;

type Form = Readonly<Record<string, string>>;
interface Webhook {
  readonly name: string;
  readonly query: Form;
  readonly form: Form;
}

/** Of each session five webhooks arrive together, one of them a key that a waiting person has pressed. */
export async function benchCollision(print: Print, { world }: Measured, sessions: number): Promise<void> {
  const pairs = await gatherCrowd(world, sessions, { kind: 'answers', presses: [{ digit: null, afterSeconds: 3600 }] });
  await Promise.all(pairs.map((pair) => book(world, pair)));
  const callSids = await untilAllAreAsked(world, pairs);
  const latencies: number[] = [];
  for (const pair of pairs) latencies.push(await collide(world, pair.bookingId, callSids.get(pair.clientPhone) ?? ''));
  const sorted = latencies.slice(WARM_UP).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  print(`\nfive events of one session at once, ${sorted.length} times: a pressed key is answered`);
  print(`in ${at(0.5).toFixed(0)} ms (median), ${atMost(at(0.95), PRESSED_WITHIN_MS)} ms (95 of 100)`);
}

/** Every client has heard the question; resolves with the carrier's ids of their calls by telephone. */
async function untilAllAreAsked(world: World, pairs: readonly Pair[]): Promise<Map<string, string>> {
  const wanted = new Set(pairs.map(({ clientPhone }) => clientPhone));
  for (let waited = 0; waited < PATIENCE_S; waited++) {
    const asked = world.twilio.state().phones.filter(({ number, awaitsDigit }) => awaitsDigit && wanted.has(number));
    if (asked.length === pairs.length) return new Map(asked.map(({ number, callSid }) => [number, callSid ?? '']));
    await world.clock.advance(1000);
  }
  throw new Error('not every client was asked to press a key');
}

/** Milliseconds until the pressed key is answered. */
async function collide(world: World, session: string, callSid: string): Promise<number> {
  const base = { AccountSid: twilioSettings.accountSid, CallSid: callSid };
  const told = { ...base, FriendlyName: session, Timestamp: new Date(world.clock.now()).toUTCString() };
  const leg = { session, attempt: 'client-1', party: 'client', locale: 'en' };
  const pressed = { name: 'twilioGatherResponse', query: { ...leg, round: '1' }, form: { ...base, Digits: '1' } };
  const conference = (event: string): Webhook => ({
    name: 'twilioConferenceWebhook',
    query: { session },
    form: { ...told, StatusCallbackEvent: event, ParticipantLabel: 'client-1' },
  });
  const others = [
    conference('participant-join'),
    conference('conference-start'),
    conference('participant-join'),
    pressed,
  ];
  const begin = performance.now();
  const answered = deliver(world, pressed).then(() => performance.now() - begin);
  await Promise.all(others.map((each) => deliver(world, each)));
  return answered;
}

/** Throws when it is refused. */
async function deliver(world: World, { name, query, form }: Webhook): Promise<void> {
  const url = `${world.functionsUrl['europe-west3']}/${name}?${new URLSearchParams(query).toString()}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(twilioSettings.authToken, url, form) },
    body: new URLSearchParams(form),
  });
  if (!response.ok) throw new Error(`${name} was answered with ${response.status}`);
  await response.arrayBuffer();
}
