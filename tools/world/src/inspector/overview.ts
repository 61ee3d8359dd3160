import { paths } from '@sos/contracts/paths';
import type { LogLine } from '@sos/functions-host/logs';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import { accounts } from '../seed/people.ts';
import type { World } from '../world.ts';
import { type ClockView, clockView } from './clock-control.ts';

export type Inspected = Omit<World, 'close' | 'inspector'>;

interface ServiceView {
  readonly name: string;
  readonly state: string;
  /** What a person opens; null when there is nothing to see. */
  readonly url: string | null;
  readonly note: string;
}

interface CallView {
  readonly id: string;
  readonly status: unknown;
  readonly endReason: unknown;
  readonly provider: unknown;
  readonly settlement: unknown;
}

export interface Overview {
  readonly project: string;
  readonly services: readonly ServiceView[];
  readonly accounts: readonly {
    readonly role: string;
    readonly email: string;
    readonly password: string;
    readonly phone: string | null;
    readonly telephone: string;
    readonly name: string;
  }[];
  readonly clock: ClockView;
  readonly tasks: readonly {
    readonly queue: string;
    readonly id: string;
    readonly due: string;
    readonly attempts: number;
    readonly running: boolean;
  }[];
  readonly schedules: ReturnType<World['functions']['schedules']>;
  readonly calls: readonly CallView[];
  readonly alerts: readonly Record<string, unknown>[];
  readonly logs: readonly LogLine[];
  readonly money: Record<string, unknown>;
}

const SHOWN_CALLS = 20;
const SHOWN_LINES = 80;

const habits: Readonly<Record<Persona['kind'], string>> = {
  manual: 'waits for you',
  answers: 'answers by itself',
  voicemail: 'goes to voicemail',
  fax: 'is a fax',
  busy: 'is busy',
  'no-answer': 'never answers',
  rejects: 'declines',
  unreachable: 'is out of reach',
  invalid: 'is no number',
};

function habit([persona]: readonly Persona[]): string {
  return persona ? habits[persona.kind] : '';
}

/** Everything that the inspector shows, as data. */
export async function overview(world: Inspected): Promise<Overview> {
  const { functions, twilio, stripe, paypal, documents, clock } = world;
  const [sessions, alerts] = await Promise.all([documents.list(paths.sessions()), documents.list(paths.alerts())]);
  const recent = sessions
    .sort((a, b) => Number(b.data['createdAt']) - Number(a.data['createdAt']))
    .slice(0, SHOWN_CALLS);
  return {
    project: 'SOS Expat',
    services: services(world),
    accounts: accounts.map(({ role, email, password, phone, firstName, lastName, personas }) => ({
      role,
      email,
      password,
      phone,
      name: `${firstName} ${lastName}`,
      telephone: habit(personas),
    })),
    clock: clockView(clock),
    tasks: functions.tasks().map(({ queue, id, scheduledAt, attempts, running }) => ({
      queue,
      id,
      due: new Date(scheduledAt).toISOString(),
      attempts,
      running,
    })),
    schedules: functions.schedules(),
    calls: recent.map(({ id, data }) => ({
      id,
      status: data['status'],
      endReason: data['endReason'],
      provider: data['providerName'],
      settlement: (data['settlement'] as Record<string, unknown>)['status'],
    })),
    alerts: alerts.map(({ id, data }) => ({ id, ...data })),
    logs: functions.logs().slice(-SHOWN_LINES).reverse(),
    money: { stripe: stripe.state().money, paypal: paypal.state().money, twilio: twilio.meter() },
  };
}

function services({
  web,
  admin,
  agency,
  assistantApp,
  auth,
  firestore,
  functions,
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
}: Inspected): ServiceView[] {
  const regions = Object.entries(functions.status()).map(([region, status]) => ({
    name: region,
    state: status.state,
    url: null,
    note: `${status.functions} ${status.functions === 1 ? 'function' : 'functions'}, process ${status.pid ?? 'none'}${status.restarts > 0 ? `, restarted ${status.restarts} times` : ''}`,
  }));
  return [
    shown('Web app', web?.url, 'what clients and providers see'),
    shown('Admin console', admin?.url, 'for admins alone, in an origin of its own'),
    shown('Agencies', agency?.url, 'what whoever keeps a team of providers sees, in an origin of its own'),
    shown('Assistant', assistantApp?.url, 'what a provider asks; the console of the web app opens it'),
    shown('Telephones', `${twilio.url}/phones`, 'the virtual telephones; answer them here'),
    shown('Mailbox', mailbox.url, 'every mail that was sent; none left this machine'),
    shown('Marketing', marketing.url, 'what Google and Meta are told of visits, and who gets news'),
    shown('VIES', vies.url, 'what it answers about VAT numbers; choose it here'),
    shown('Wise', wise.url, 'the bank’s side of withdrawals; pay in, pay out and send back here'),
    shown('Flutterwave', flutterwave.url, 'the telephone’s side of withdrawals; take, refuse and send back here'),
    shown('Telegram', telegram.url, 'chats with the bot: write, press its buttons, read what admins are told'),
    shown('Push', fcm.url, 'every message for a device; none left this machine'),
    { name: 'Functions', state: 'ready', url: null, note: functions.url },
    ...regions,
    shown('Firestore', `${firestore.url}/console`, 'its documents, what the rules decided, requests per second'),
    { name: 'Auth', state: auth ? 'ready' : 'off', url: null, note: auth?.host ?? 'not started' },
    shown('Twilio', `${twilio.url}/sim/state`, 'calls, conferences and webhooks as data'),
    shown('Stripe', `${stripe.url}/sim/state`, 'payments, events and deliveries as data'),
    shown('PayPal', `${paypal.url}/sim/state`, 'orders with their money, and deliveries, as data'),
  ];
}

function shown(name: string, url: string | undefined, note: string): ServiceView {
  return { name, state: url ? 'ready' : 'off', url: url ?? null, note };
}
