import { randomUUID } from 'node:crypto';
import { connectionOverrides, type RetryCause } from './connection-overrides.ts';
import { type Answer, NoAnswer } from './http-exchange.ts';
import type { Letter, Webhook } from './outgoing.ts';
import { Lost, Postman, type PostOffice } from './postman.ts';
import { type WebhookEntry, WebhookLog } from './webhook-log.ts';

interface Outcome {
  readonly answer?: Answer;
  readonly error?: Error;
  readonly cause: RetryCause | undefined;
  readonly tookMs: number;
}

/** Sends signed webhooks with Twilio's retries. Requests hold the clock; waits between them do not. */
export class Webhooks {
  readonly log = new WebhookLog();
  readonly #office: PostOffice;
  readonly #postman: Postman;
  readonly #inFlight = new Set<Letter>();
  #written = 0;

  constructor(office: PostOffice) {
    this.#office = office;
    this.#postman = new Postman(office);
  }

  /** Webhooks sent, delayed or being retried. */
  inFlight(): number {
    return this.#inFlight.size;
  }

  /** Asks for a document. @throws NoAnswer or Lost when none comes; an error status is an answer. */
  ask(webhook: Webhook): Promise<Answer> {
    return this.#deliver(this.#write(webhook));
  }

  /** Reports an event; whether it arrives is in the log. */
  tell(webhook: Webhook): void {
    const letter = this.#write(webhook);
    const overtake = () => this.#postman.overtake(letter.number);
    this.#deliver(letter).then(overtake, overtake);
  }

  /** Forgets what was sent and what still waits to be. */
  clear(): void {
    this.log.clear();
    this.#inFlight.clear();
    this.#postman.clear();
  }

  #write(webhook: Webhook): Letter {
    const overrides = connectionOverrides(webhook.url);
    return { number: this.#written++, webhook, overrides, idempotencyToken: randomUUID() };
  }

  async #deliver(letter: Letter): Promise<Answer> {
    this.#inFlight.add(letter);
    try {
      return await this.#deliverWithRetries(letter);
    } finally {
      this.#inFlight.delete(letter);
    }
  }

  async #deliverWithRetries(letter: Letter): Promise<Answer> {
    const { webhook, overrides } = letter;
    const entry = this.log.open({ ...webhook, url: overrides.url }, this.#office.timers.now());
    let leftMs = overrides.totalMs;
    let outcome = await this.#try(letter, entry);
    for (let tries = 0; tries < overrides.retries; tries++) {
      leftMs -= outcome.tookMs;
      if (outcome.cause === undefined || !overrides.retryOn.has(outcome.cause) || leftMs <= 0) break;
      const readMs = Math.min(overrides.readMs, leftMs);
      outcome = await this.#try({ ...letter, overrides: { ...overrides, readMs } }, entry);
    }
    if (outcome.answer) return outcome.answer;
    throw outcome.error;
  }

  async #try(letter: Letter, entry: WebhookEntry): Promise<Outcome> {
    const fault = this.#postman.fault(letter.webhook.subject);
    const virtualStart = this.#office.timers.now();
    const realStart = performance.now();
    const outcome = await this.#postman.carry(letter, fault).then(
      (answer) => ({ answer, cause: causeOf(answer.status) }),
      (error: Error) => ({ error, cause: error instanceof NoAnswer ? error.retryCause : undefined }),
    );
    entry.tries.push({
      at: new Date(virtualStart).toISOString(),
      outcome: 'answer' in outcome ? outcome.answer.status : outcome.error.message,
      ...(fault && { fault: fault.do }),
    });
    const waited = fault?.do === 'timeout' ? this.#office.timers.now() - virtualStart : performance.now() - realStart;
    return { ...outcome, tookMs: waited };
  }
}

function causeOf(status: number): RetryCause | undefined {
  if (status >= 500) return '5xx';
  return status >= 400 ? '4xx' : undefined;
}

export function isUndelivered(error: unknown): error is Error {
  return error instanceof NoAnswer || error instanceof Lost;
}
