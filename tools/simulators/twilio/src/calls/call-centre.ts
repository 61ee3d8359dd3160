import type { Exchange } from '../exchange.ts';
import { newSid } from '../sids.ts';
import { type Call, type CallRequest, isOver } from './call.ts';
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

  /** Queues a call; it is dialled when its turn comes, never before the caller has been answered. */
  place(request: CallRequest): Call {
    const now = this.#exchange.timers.now();
    const slot = Math.max(now, this.#nextSlot);
    this.#nextSlot = slot + this.#paceMs;
    const leg = new Leg(this.#exchange, newCall(request, { now, queueMs: Math.round(slot - now) }));
    this.#legs.set(leg.call.sid, leg);
    const dial = () => isOver(leg.call) || leg.dial();
    this.#exchange.timers.after(slot - now, dial, `dial ${request.to}`);
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
}

function newCall(request: CallRequest, { now, queueMs }: { now: number; queueMs: number }): Call {
  return {
    sid: newSid('CA'),
    request,
    createdAt: now,
    updatedAt: now,
    status: 'queued',
    statusCallback: request.statusCallback,
    queueMs,
    eventsSent: 0,
  };
}
