export interface Alert {
  readonly at: string;
  readonly code: number;
  readonly message: string;
  /** The call or the conference it is about. */
  readonly resourceSid: string;
}

const KEPT = 200;

/** What Twilio's debugger would show: errors and warnings of webhooks and documents. */
export class Alerts {
  #alerts: Alert[] = [];

  add(alert: Alert): void {
    this.#alerts = [...this.#alerts.slice(1 - KEPT), alert];
  }

  all(): readonly Alert[] {
    return this.#alerts;
  }

  clear(): void {
    this.#alerts = [];
  }
}
