import { type ClockRate, WorldClock } from '@sos/clock/world-clock';
import { type Fault, FaultPlan } from '@sos/simulator-kit/faults';
import { serve, type SimReply } from '@sos/simulator-kit/http-server';
import twilio from 'twilio';
import { startTwilioSimulator } from '../server.ts';
import { clientAt } from './twilio-client.ts';

export const START = Date.UTC(2026, 10, 21, 12, 0, 0);
export const ACCOUNT = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'secret-of-the-tests' };
export const FROM = '+15005550006';
/** The account's own number, whose calls the product answers at `/incoming` and whose ends it hears of at `/number`. */
export const NUMBER = '+12025550100';

export interface Received {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly token: string;
  readonly signed: boolean;
  /** Virtual seconds since the start of the test. */
  readonly at: number;
}

export type Reply = string | SimReply | ((received: Received) => string | SimReply | Promise<string | SimReply>);

/** A clock, a simulator, the SDK, and a product that answers by path and remembers what it was told. */
export async function makeTestWorld(
  options: { rate?: ClockRate; faults?: Fault[]; callsPerSecond?: number; onCrash?: (region: string) => void } = {},
) {
  const { rate = 0, faults: planned = [], ...rest } = options;
  const clock = new WorldClock({ start: START, rate });
  const faults = new FaultPlan();
  faults.add(...planned);
  const product = await startProduct(clock);
  const number = { phoneNumber: NUMBER, voiceUrl: `${product.url}/incoming`, statusCallback: `${product.url}/number` };
  const simulator = await startTwilioSimulator({ port: 0, clock, ...ACCOUNT, faults, numbers: [number], ...rest });
  const client = clientAt(simulator.url, ACCOUNT);
  return {
    clock,
    faults,
    simulator,
    client,
    ...product,
    /** Rings a telephone with the document and the call callback of the product. */
    call: (to: string, more: Partial<Parameters<typeof client.calls.create>[0]> = {}) =>
      client.calls.create({
        to,
        from: FROM,
        url: `${product.url}/document`,
        statusCallback: `${product.url}/call`,
        statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        ...more,
      }),
    seconds: (count: number) => clock.advance(count * 1000),
    close: async () => {
      await simulator.close();
      await product.close();
      clock.close();
    },
  };
}

export type TestWorld = Awaited<ReturnType<typeof makeTestWorld>>;

async function startProduct(clock: WorldClock) {
  const replies = new Map<string, Reply>();
  const received: Received[] = [];
  const server = await serve(0, async ({ url, body, headers }) => {
    const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    const signature = String(headers['x-twilio-signature']);
    const entry: Received = {
      path: url.pathname,
      form,
      token: String(headers['i-twilio-idempotency-token']),
      signed: twilio.validateRequest(ACCOUNT.authToken, signature, url.href, form),
      at: (clock.now() - START) / 1000,
    };
    received.push(entry);
    const reply = replies.get(url.pathname) ?? '';
    return asReply(typeof reply === 'function' ? await reply(entry) : reply);
  });
  return {
    url: server.url,
    received,
    /** What came to a path, in the order of arrival. */
    to: (path: string) => received.filter((each) => each.path === path),
    on: (path: string, reply: Reply) => void replies.set(path, reply),
    close: () => server.close(),
  };
}

function asReply(reply: string | SimReply): SimReply {
  return typeof reply === 'string' ? { headers: { 'content-type': 'text/xml' }, body: reply } : reply;
}
