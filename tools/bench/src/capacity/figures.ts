import { limits } from '@sos/domain/limits/limits';

/** A figure, and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly from: string;
}

const bench = '`npm run bench calls -- --sizes 10`, crowd of ten, 29 November 2026';
const ofBench = (value: number): Figure => ({ value, from: bench });

/** What one charged call takes, in all, up to when the last watch over it has ended; its client and provider were told of it by every channel. */
export const perCall = {
  reads: ofBench(68.7),
  writes: ofBench(91.7),
  invocations: ofBench(60.4),
  processorMs: ofBench(558),
  dials: { value: 2, from: 'one for each party (`packages/domain/src/calls`)' },
  stripeRequests: ofBench(6),
} as const satisfies Readonly<Record<string, Figure>>;

/** What is assumed, since nobody has measured it yet; figures of production take its place. */
export const assumed = {
  /** The part of a day's calls that falls into its busiest hour. */
  busiestHour: 0.1,
} as const;

/** What a vendor, or we ourselves, allow. */
export const allowed = {
  dialsASecond: { value: 1, from: 'Twilio, default of an account: twilio.com/docs/glossary/what-is-cps' },
  stripeRequestsASecond: { value: 100, from: 'Stripe, live mode: docs.stripe.com/rate-limits' },
  processors: { value: 10, from: 'the vCPU that a region has, by the product’s specification of operations' },
  dialCentsADay: { value: limits.dialling.max, from: '`limits.dialling`, which an admin may raise' },
} as const satisfies Readonly<Record<string, Figure>>;

/** What a vendor asks, in US cents unless said otherwise. */
export const prices = {
  firestoreReads: { value: 6, from: 'a hundred thousand, multi-region: firebase.google.com/docs/firestore/pricing' },
  firestoreWrites: { value: 18, from: 'a hundred thousand, same page' },
  stripeCents: { value: 70, from: '1.5 % and EUR 0.25 of EUR 30, EEA cards, in euro cents: support.stripe.com' },
} as const satisfies Readonly<Record<string, Figure>>;
