import type { ServerResponse } from 'node:http';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type { DialIn } from '../calls/incoming.ts';
import type { CallCentre } from '../calls/call-centre.ts';
import type { Exchange } from '../exchange.ts';
import type { PhoneSettings } from '../phones/phone-book.ts';
import type { Line } from '../phones/phone.ts';
import { currentLine, stateView } from './view.ts';
import type { Watchers } from './watchers.ts';

export interface Control {
  readonly exchange: Exchange;
  readonly centre: CallCentre;
  readonly watchers: Watchers;
  readonly reset: () => void;
}

const OK: SimReply = { status: 204 };

/** `/sim/...`: looks at the simulated world and moves it by hand. */
export function answerControl(control: Control, request: SimRequest, response: ServerResponse): SimReply | 'handled' {
  const [, , what = '', ...rest] = request.url.pathname.split('/').map(decodeURIComponent);
  switch (`${request.method} ${what}`) {
    case 'GET state':
      return { body: stateView(control.exchange, control.centre) };
    case 'GET meter':
      return { body: control.exchange.meter.read() };
    case 'GET events':
      control.watchers.add(response);
      return 'handled';
    case 'POST reset':
      control.reset();
      return OK;
    case 'PUT phones':
      return setPhone(control, rest[0] ?? '', request);
    case 'POST phones':
      return act(control, rest, request.url.searchParams);
    default:
      return problem(404, `There is no ${request.method} ${request.url.pathname}.`);
  }
}

function setPhone({ exchange }: Control, number: string, request: SimRequest): SimReply {
  try {
    exchange.phones.set(number, JSON.parse(request.body.toString('utf8') || '{}') as PhoneSettings);
    exchange.changed();
    return OK;
  } catch (error) {
    return problem(400, error instanceof Error ? error.message : String(error));
  }
}

function act(
  { exchange }: Control,
  [number = '', action = '', digit = '']: string[],
  query: URLSearchParams,
): SimReply {
  if (action === 'stop' || action === 'start') return reply(exchange, number, { action, to: digit });
  if (action === 'dial') return dial(exchange, number, { to: digit, withheld: query.get('withheld') === 'true' });
  const phone = exchange.phones.find(number);
  const line = phone && currentLine(phone);
  if (!line) return problem(409, `${number} has no call.`);
  return handle(line, action, digit) ? OK : problem(404, `A telephone cannot ${action}.`);
}

/** The person replies STOP or START to a number of the account. */
function reply(
  { messages, numbers }: Exchange,
  number: string,
  { action, to }: { action: 'stop' | 'start'; to: string },
) {
  if (!numbers.find(to)) return problem(409, `${to} is no number of the account.`);
  messages[action](number, to);
  return OK;
}

function dial(exchange: Exchange, number: string, request: DialIn): SimReply {
  try {
    exchange.dialIn(number, request);
    return OK;
  } catch (error) {
    return problem(409, error instanceof Error ? error.message : String(error));
  }
}

function handle(line: Line, action: string, digit: string): boolean {
  const acts: Readonly<Record<string, () => void>> = {
    answer: () => line.answer(),
    decline: () => line.decline(),
    hangup: () => line.hangUp(),
    ...(/^[0-9*#]$/.test(digit) && { digit: () => line.press(digit) }),
  };
  const chosen = acts[action];
  chosen?.();
  return chosen !== undefined;
}

function problem(status: number, error: string): SimReply {
  return { status, body: { error } };
}
