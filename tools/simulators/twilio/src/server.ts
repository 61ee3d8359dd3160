import type { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import type { ServerResponse } from 'node:http';
import { Alerts } from './alerts.ts';
import { CallCentre } from './calls/call-centre.ts';
import type { DialIn } from './calls/incoming.ts';
import { Conferences } from './conferences/conferences.ts';
import { answerControl, type Control } from './control/control-api.ts';
import { currentLine, isIdle, phonesView, type StateView, stateView } from './control/view.ts';
import { Watchers } from './control/watchers.ts';
import type { Exchange } from './exchange.ts';
import { Messages } from './messages/messages.ts';
import { Meter, type MeterReading } from './meter.ts';
import { type NewNumber, PhoneNumbers } from './numbers/phone-numbers.ts';
import { answerPage } from './phones-page.ts';
import type { Hands } from './phones/behaviour.ts';
import { PhoneBook, type PhoneSettings } from './phones/phone-book.ts';
import { Recordings } from './recordings/recordings.ts';
import { answerApi, API_PREFIX, type ApiOptions } from './rest/api.ts';
import { Timers } from './timers.ts';
import { Webhooks } from './webhooks/webhooks.ts';

export interface TwilioSimulatorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly clock: WorldClock;
  readonly accountSid: string;
  readonly authToken: string;
  readonly faults?: FaultPlan;
  /** Takes a region of the product down; a `crash` fault asks for it. */
  readonly onCrash?: (region: string) => void;
  /** The account's pace of dialling; a real one starts with 1. */
  readonly callsPerSecond?: number;
  /** The numbers that the account owns. */
  readonly numbers?: readonly NewNumber[];
}

export interface TwilioSimulator {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Names a telephone and says how it behaves; its rings are counted anew. @throws Error in words */
  setPhone(e164: string, settings: PhoneSettings): void;
  /** The telephone's hands. @throws Error when it has no call. */
  phone(e164: string): Hands;
  /** The telephone dials a number of the account. @throws Error in words when it cannot. */
  dial(e164: string, request?: DialIn): void;
  /** The telephone replies STOP or START to SMS of the account's number. */
  reply(e164: string, word: 'stop' | 'start', number: string): void;
  state(): StateView;
  meter(): MeterReading;
  idle(): boolean;
  /** Forgets telephones, calls, conferences and the meter; live calls stop without a word. */
  reset(): void;
}

const DEFAULT_CALLS_PER_SECOND = 100;

/** Starts a Twilio account of one's own: REST API, virtual telephones at `/phones`, control at `/sim`. */
export async function startTwilioSimulator(options: TwilioSimulatorOptions): Promise<TwilioSimulator> {
  const { accountSid, authToken, faults = new FaultPlan(), onCrash = () => undefined } = options;
  const timers = new Timers(options.clock);
  const watchers = new Watchers(() => phonesView(exchange));
  const webhooks = new Webhooks({ timers, authToken, faults, onCrash });
  const exchange = makeExchange({
    accountSid,
    timers,
    webhooks,
    numbers: new PhoneNumbers(timers, options.numbers ?? []),
    dialIn: (caller, request) => centre.dialIn(caller, request),
    changed: () => watchers.changed(),
  });
  const centre = new CallCentre(exchange, options.callsPerSecond ?? DEFAULT_CALLS_PER_SECOND);
  const control: Control = { exchange, centre, watchers, reset: () => reset(exchange, centre) };
  const api: ApiOptions = { context: { exchange, centre }, authToken, faults, onCrash };
  const server = await serve(options.port, (request, response) =>
    options.clock.during(() => answer({ api, control }, request, response)),
  );
  const stopFollowing = options.clock.onChange(() => watchers.changed());
  return {
    url: server.url,
    port: server.port,
    close: async () => {
      stopFollowing();
      timers.cancelAll();
      watchers.close();
      await server.close();
    },
    setPhone: (e164, settings) => {
      exchange.phones.set(e164, settings);
      exchange.changed();
    },
    phone: (e164) => handsOf(exchange, e164),
    dial: (e164, request) => void exchange.dialIn(e164, request),
    reply: (e164, word, number) => exchange.messages[word](e164, number),
    state: () => stateView(exchange, centre),
    meter: () => exchange.meter.read(),
    idle: () => isIdle(exchange, centre),
    reset: control.reset,
  };
}

function makeExchange(
  base: Omit<Exchange, 'phones' | 'conferences' | 'recordings' | 'messages' | 'alerts' | 'meter'>,
): Exchange {
  const phones = new PhoneBook();
  return {
    ...base,
    phones,
    messages: new Messages({ ...base, phones }),
    conferences: new Conferences(base),
    recordings: new Recordings(base),
    alerts: new Alerts(),
    meter: new Meter(),
  };
}

async function answer(
  { api, control }: { api: ApiOptions; control: Control },
  request: SimRequest,
  response: ServerResponse,
): Promise<SimReply | 'handled'> {
  const { pathname } = request.url;
  if (pathname.startsWith(API_PREFIX)) return answerApi(api, request, response);
  if (pathname.startsWith('/sim/')) return answerControl(control, request, response);
  if (pathname === '/') return { status: 302, headers: { location: '/phones' } };
  return pathname === '/phones' || pathname.startsWith('/phones/')
    ? answerPage(pathname)
    : { status: 404, body: 'Not found' };
}

function handsOf({ phones }: Exchange, e164: string): Hands {
  const phone = phones.find(e164);
  const line = phone && currentLine(phone);
  if (!line) throw new Error(`${e164} has no call.`);
  return line;
}

function reset(exchange: Exchange, centre: CallCentre): void {
  const { timers, webhooks, phones, conferences, recordings, messages, alerts, meter, changed } = exchange;
  timers.cancelAll();
  for (const part of [webhooks, phones, conferences, recordings, messages, alerts, centre]) part.clear();
  meter.reset();
  changed();
}
