import type { Alerts } from '../shared/ports.ts';

type Alert = Parameters<Alerts['raise']>[0];

/** Keeps each alert once for its kind and key. */
export class MemoryAlerts implements Alerts {
  readonly raised: Alert[] = [];
  /** `kind key` of each, in the order in which they were raised. */
  readonly names: string[] = [];
  /** The kind of each, in the same order. */
  readonly kinds: string[] = [];

  async raise(alert: Alert): Promise<void> {
    const name = `${alert.kind} ${alert.key}`;
    if (this.names.includes(name)) return;
    this.names.push(name);
    this.kinds.push(alert.kind);
    this.raised.push(alert);
  }
}
