import { API_VERSION, type CallReporting } from '../calls/call-webhooks.ts';
import type { PhoneBook } from '../phones/phone-book.ts';
import { newSid } from '../sids.ts';
import { isUnderWay, type Message, type MessageRequest, type MessageStatus } from './message.ts';
import { messageFaults } from './message-faults.ts';
import { segmentsOf } from './segments.ts';

/** From the request until a carrier has the message, and from there to the telephone. */
const SENDING_MS = 1_000;
const CARRYING_MS = 2_000;

type Reporting = CallReporting & { readonly phones: PhoneBook; readonly changed: () => void };

/** Every SMS of the account, and who wants none from which number. */
export class Messages {
  readonly #reporting: Reporting;
  #all: Message[] = [];
  readonly #stopped = new Set<string>();

  constructor(reporting: Reporting) {
    this.#reporting = reporting;
  }

  send(request: MessageRequest): Message {
    const { timers, changed } = this.#reporting;
    const now = timers.now();
    const segments = segmentsOf(request.body);
    const message: Message = {
      sid: newSid('SM'),
      request,
      segments,
      createdAt: now,
      updatedAt: now,
      status: 'queued',
    };
    this.#all.push(message);
    timers.after(SENDING_MS, () => this.#leave(message), `sending of ${message.sid}`);
    changed();
    return message;
  }

  find(sid: string): Message | undefined {
    return this.#all.find((each) => each.sid === sid);
  }

  /** The oldest first. */
  all(): readonly Message[] {
    return this.#all;
  }

  /** Messages that have not met their end. */
  underWay(): number {
    return this.#all.filter(isUnderWay).length;
  }

  /** The person replies STOP to a number of the account, or START. */
  stop(telephone: string, number: string): void {
    this.#stopped.add(pair(telephone, number));
  }

  start(telephone: string, number: string): void {
    this.#stopped.delete(pair(telephone, number));
  }

  isStopped(telephone: string, number: string): boolean {
    return this.#stopped.has(pair(telephone, number));
  }

  clear(): void {
    this.#all = [];
    this.#stopped.clear();
  }

  #leave(message: Message): void {
    const { phones, timers } = this.#reporting;
    const code = phones.get(message.request.to).takeTextFault();
    if (code !== undefined && messageFaults[code]?.status === 'failed') return this.#fail(message, code);
    message.sentAt = timers.now();
    this.#become(message, 'sent');
    timers.after(CARRYING_MS, () => this.#arrive(message, code), `carrying of ${message.sid}`);
  }

  #arrive(message: Message, code: number | undefined): void {
    const { phones, timers } = this.#reporting;
    const { to, from, body } = message.request;
    if (code !== undefined) return this.#fail(message, code);
    phones.get(to).write({ at: timers.now(), kind: 'text', text: `${from}: ${body}` });
    this.#become(message, 'delivered');
  }

  #fail(message: Message, code: number): void {
    message.errorCode = code;
    this.#become(message, messageFaults[code]?.status ?? 'undelivered');
  }

  #become(message: Message, status: MessageStatus): void {
    const { accountSid, timers, webhooks, changed } = this.#reporting;
    message.status = status;
    message.updatedAt = timers.now();
    changed();
    const { to, from, statusCallback } = message.request;
    if (!statusCallback) return;
    const form: [string, string][] = [
      ['SmsSid', message.sid],
      ['SmsStatus', status],
      ['MessageStatus', status],
      ['To', to],
      ['MessageSid', message.sid],
      ['AccountSid', accountSid],
      ['From', from],
      ['ApiVersion', API_VERSION],
    ];
    if (message.errorCode !== undefined) form.push(['ErrorCode', String(message.errorCode)]);
    webhooks.tell({ subject: `message:${status} ${to}`, ...statusCallback, form });
  }
}

const pair = (telephone: string, number: string) => `${telephone} ${number}`;
