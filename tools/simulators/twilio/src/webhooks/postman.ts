import type { FaultAction, FaultPlan } from '@sos/simulator-kit/faults';
import type { Timers } from '../timers.ts';
import { type Answer, exchange, NoAnswer } from './http-exchange.ts';
import { type Letter, outgoing } from './outgoing.ts';

/** The region that serves telephony; a `crash` fault takes it down. */
export const TELEPHONY_REGION = 'europe-west3';
const OVERTAKEN_AFTER_MS = 5_000;

export interface PostOffice {
  readonly timers: Timers;
  readonly authToken: string;
  readonly faults: FaultPlan;
  readonly onCrash: (region: string) => void;
}

/** A webhook that no try will bring: it is lost on the way, so nothing is retried. */
export class Lost extends Error {}

/** Carries one try of a webhook, and mishandles it when a fault says so. */
export class Postman {
  readonly #office: PostOffice;
  readonly #overtakers = new Map<number, () => void>();

  constructor(office: PostOffice) {
    this.#office = office;
  }

  fault(subject: string): FaultAction | undefined {
    return this.#office.faults.take('twilio.webhook', subject);
  }

  /** @throws NoAnswer, or Lost when the fault drops it. */
  async carry(letter: Letter, fault: FaultAction | undefined): Promise<Answer> {
    await this.#keepBack(letter, fault);
    switch (fault?.do) {
      case 'duplicate':
        return this.#sendCopies(letter, fault.copies);
      case 'status':
        return { status: fault.status, contentType: 'text/html', text: '' };
      case 'bad-signature':
        return this.#send(letter, `not ${this.#office.authToken}`);
      case 'timeout':
        return this.#sendUnheard(letter, letter.overrides.readMs);
      case 'lost-answer':
        return this.#sendUnheard(letter, 0);
      case 'crash':
        return this.#sendAndCrash(letter, fault.at);
      default:
        return this.#send(letter);
    }
  }

  /** Lets those go that wait to be overtaken and were written before this one. */
  overtake(number: number): void {
    for (const [waiting, go] of this.#overtakers) if (waiting < number) go();
  }

  clear(): void {
    this.#overtakers.clear();
  }

  async #keepBack(letter: Letter, fault: FaultAction | undefined): Promise<void> {
    if (fault?.do === 'drop') throw new Lost('dropped');
    if (fault?.do === 'delay') await this.#pass(fault.seconds * 1000, 'delayed webhook');
    if (fault?.do === 'reorder') await this.#overtaken(letter.number);
  }

  #send(letter: Letter, authToken = this.#office.authToken): Promise<Answer> {
    return this.#office.timers.clock.during(() => exchange(outgoing(letter, authToken)));
  }

  async #sendCopies(letter: Letter, copies = 1): Promise<Answer> {
    const extras = Array.from({ length: copies }, () => this.#send(letter));
    const [answer] = await Promise.all([this.#send(letter), Promise.allSettled(extras)]);
    return answer;
  }

  async #sendUnheard(letter: Letter, waitMs: number): Promise<Answer> {
    await this.#send(letter);
    await this.#pass(waitMs, 'unanswered webhook');
    throw new NoAnswer('rt', 'no answer in time');
  }

  async #sendAndCrash(letter: Letter, at: 'before' | 'during' | 'after' = 'after'): Promise<Answer> {
    if (at === 'after') await this.#send(letter);
    const answer = at === 'during' ? this.#send(letter) : undefined;
    this.#office.onCrash(TELEPHONY_REGION);
    if (at === 'before') return this.#send(letter);
    await answer;
    throw new NoAnswer('rt', 'the connection was cut');
  }

  #pass(ms: number, label: string): Promise<void> {
    return new Promise((resolve) => void this.#office.timers.after(ms, resolve, label));
  }

  /** Resolves after a later webhook was delivered, or after a while when none comes. */
  #overtaken(number: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#overtakers.delete(number);
        timer.cancel();
        resolve();
      };
      const timer = this.#office.timers.after(OVERTAKEN_AFTER_MS, go, 'webhook to be overtaken');
      this.#overtakers.set(number, go);
    });
  }
}
