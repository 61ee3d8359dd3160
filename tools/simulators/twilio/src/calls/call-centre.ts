import type { Exchange } from '../exchange.ts';
import { isE164 } from '../phones/phone-book.ts';
import { newSid } from '../sids.ts';
import { type Call, type CallRequest, isOver } from './call.ts';
import { type DialIn, incomingRequest, WITHHELD_NUMBER } from './incoming.ts';
import { Leg } from './leg.ts';

/** Every call of the account; new ones are dialled at the account's pace. */
export class CallCentre {
  readonly #exchange: Exchange;
  readonly #paceMs: number;
  readonly #legs = new Map<string, Leg>();
  #nextSlot = 0;

  constructor(exchange: Exchange, callsPerSecond: number) {
    this.#exchange = exchange;
    this.#paceMs = 1000 / callsPerSecond;
  }

  /** Queues a call; it is dialled when its turn comes, never before the API has answered. */
  place(request: CallRequest): Call {
    const now = this.#exchange.timers.now();
    const slot = Math.max(now, this.#nextSlot);
    this.#nextSlot = slot + this.#paceMs;
    const origin = { direction: 'outbound-api', party: request.to, queueMs: Math.round(slot - now) } as const;
    const leg = this.#add({ request, ...origin });
    const dial = () => isOver(leg.call) || leg.dial();
    this.#exchange.timers.after(slot - now, dial, `dial ${request.to}`);
    this.#exchange.changed();
    return leg.call;
  }

  /** A telephone dials one of the account's numbers. @throws Error in words when it cannot. */
  dialIn(caller: string, { to, withheld = false }: DialIn = {}): Call {
    const { numbers, phones } = this.#exchange;
    const number = to === undefined ? numbers.all()[0] : numbers.find(to);
    if (!number)
      throw new Error(to === undefined ? 'The account has no number.' : `${to} is no number of the account.`);
    if (!isE164(caller)) throw new Error(`${caller} is not an E.164 number.`);
    if (phones.get(caller).lines().length > 0) throw new Error(`${caller} is engaged.`);
    const request = incomingRequest(number, withheld ? WITHHELD_NUMBER : caller);
    const leg = this.#add({ request, direction: 'inbound', party: caller, queueMs: 0, numberSid: number.sid });
    leg.arrive();
    this.#exchange.changed();
    return leg.call;
  }

  leg(sid: string): Leg | undefined {
    return this.#legs.get(sid);
  }

  /** The oldest first. */
  calls(): Call[] {
    return [...this.#legs.values()].map(({ call }) => call);
  }

  clear(): void {
    this.#legs.clear();
    this.#nextSlot = 0;
  }

  #add(origin: Pick<Call, 'request' | 'direction' | 'party' | 'queueMs' | 'numberSid'>): Leg {
    const now = this.#exchange.timers.now();
    const leg = new Leg(this.#exchange, {
      sid: newSid('CA'),
      ...origin,
      createdAt: now,
      updatedAt: now,
      status: 'queued',
      statusCallback: origin.request.statusCallback,
      eventsSent: 0,
    });
    this.#legs.set(leg.call.sid, leg);
    return leg;
  }
}
