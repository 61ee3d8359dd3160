import type { Form } from './signature.ts';

export interface WebhookTry {
  readonly at: string;
  /** The status answered, or why there was no answer. */
  readonly outcome: number | string;
  readonly fault?: string;
}

export interface WebhookEntry {
  readonly at: string;
  readonly subject: string;
  readonly url: string;
  readonly form: Record<string, string>;
  readonly tries: WebhookTry[];
}

const KEPT = 500;

/** The last webhooks, oldest first, each with every try to deliver it. */
export class WebhookLog {
  #entries: WebhookEntry[] = [];

  open(webhook: { subject: string; url: string; form: Form }, now: number): WebhookEntry {
    const { subject, url, form } = webhook;
    const entry = { at: new Date(now).toISOString(), subject, url, form: Object.fromEntries(form), tries: [] };
    this.#entries = [...this.#entries.slice(1 - KEPT), entry];
    return entry;
  }

  entries(): readonly WebhookEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
