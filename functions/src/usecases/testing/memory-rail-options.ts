import type { Turns } from '@sos/simulation/kernel/engine';
import type { Clock } from '../shared/ports.ts';

/** `refund_changed`: what becomes of a refund after it began. */
export type RailWord = 'authorized' | 'failed' | 'captured' | 'released' | 'refunded' | 'refund_changed';

export interface MemoryRailOptions {
  readonly clock?: Clock;
  readonly turns?: Turns;
  /** How long a card's hold stands, in ms; a week by default. */
  readonly holdMs?: number;
  /** Begins its ids, where several share one store. */
  readonly prefix?: string;
  /** Hears whatever becomes of a payment, as webhooks tell it. */
  readonly tell?: (railPaymentId: string, became: RailWord) => void;
}
