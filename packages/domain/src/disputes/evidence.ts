import { talks } from '../calls/presence.ts';
import { acceptedAttempt, type Attempt, type CallSession, type PartyName, partyNames } from '../calls/session.ts';
import { formatMoney } from '../money/format-money.ts';
import type { Payment } from '../payments/payment.ts';
import { isGivenBack } from '../payments/refund-state.ts';
import { LONGEST_EVIDENCE } from './evidence-length.ts';
import type { Instant } from '../shared/instant.ts';

/** What we answer to a dispute, in English, as rails read it. An admin may change every word of it. */
export interface Evidence {
  readonly productDescription: string;
  /** A day by UTC, as `2026-01-05`. */
  readonly serviceDate: string;
  /** One line for each thing that happened, the oldest first. */
  readonly activityLog: string;
  readonly explanation: string;
}

export interface EvidenceFacts {
  readonly session: CallSession;
  readonly payment: Payment;
  /** Of the client's documents. */
  readonly invoices: readonly string[];
  /** Which version of our terms the client accepted, and when; null when it is not known. */
  readonly terms: AcceptedTerms | null;
}

export interface AcceptedTerms {
  readonly version: string;
  readonly at: Instant;
}

/** The evidence that we hold of a call: who was rung, who took the call, and how long both were in it. */
export function assembleEvidence(facts: EvidenceFacts): Evidence {
  const { session } = facts;
  const { providerKind, includedMinutes } = session;
  const who = providerKind === 'lawyer' ? 'a lawyer' : 'an expatriate with local knowledge';
  return {
    productDescription: `A telephone call of up to ${includedMinutes} minutes with ${who} abroad, booked and paid on our website. We ring both parties and connect them.`,
    serviceDate: dayOf(talks(session)[0]?.from ?? session.scheduledFor),
    activityLog: linesOf(facts).slice(0, LONGEST_EVIDENCE.activityLog),
    explanation: explanationOf(facts),
  };
}

interface Line {
  readonly at: Instant;
  readonly text: string;
}

function linesOf({ session, payment, terms }: EvidenceFacts): string {
  const lines: Line[] = [
    ...ifKnown(
      terms?.at ?? null,
      `The client accepted our terms of use${terms?.version ? `, version ${terms.version}` : ''}.`,
    ),
    { at: session.createdAt, text: 'The client booked the call on our website.' },
    ...ifKnown(payment.authorizedAt, 'The card or wallet of the client was authorised for the whole price.'),
    ...partyNames.flatMap((name) => session[name].attempts.flatMap((attempt) => attemptLines(name, attempt))),
    ...talks(session).flatMap(({ from, to }) => [
      { at: from, text: 'Both parties were connected and could hear each other.' },
      ...ifKnown(to, `This conversation ended after ${seconds(from, to)} seconds.`),
    ]),
    ...ifKnown(payment.settledAt, 'The payment was taken.'),
    ...refundLines(payment),
  ];
  return lines
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, text }) => `${momentOf(at)} ${text}`)
    .join('\n');
}

function refundLines({ refunds, price }: Payment): Line[] {
  const { currency } = price.total;
  return refunds
    .filter(isGivenBack)
    .map(({ amount, at }) => ({ at, text: `We gave ${formatMoney('en', { amount, currency })} back to the client.` }));
}

function attemptLines(name: PartyName, attempt: Attempt): Line[] {
  const { dialledAt, answeredAt, result, resultAt, recordingConsent, endedAt } = attempt;
  const accepted =
    result === 'accepted' ? `The ${name} pressed 1 to accept the call.` : `The ${name} did not take the call.`;
  const consent = recordingConsent?.given ? 'agreed' : 'did not agree';
  return [
    { at: dialledAt, text: `We rang the ${name}.` },
    ...ifKnown(answeredAt, `The telephone of the ${name} was answered.`),
    ...ifKnown(result === null ? null : resultAt, accepted),
    ...ifKnown(recordingConsent?.at ?? null, `The ${name} ${consent} to a recording.`),
    ...ifKnown(result === 'accepted' ? endedAt : null, `The line of the ${name} ended.`),
  ];
}

function explanationOf({ session, payment, invoices }: EvidenceFacts): string {
  const together = session.settlement.billableSeconds;
  const pressed = acceptedAttempt(session.client) !== undefined;
  const sentences = [
    `The client booked this call on ${momentOf(session.createdAt)} and saw the price before paying.`,
    pressed ? 'We rang the number that the client gave, and the client pressed 1 to accept the call.' : '',
    together === null ? '' : `Both parties were connected for ${together} seconds.`,
    `We charge only for calls of at least ${session.rules.minimumBillable} seconds; a shorter call releases the payment.`,
    payment.refunded > 0
      ? `Of the price, ${formatMoney('en', { amount: payment.refunded, currency: payment.price.total.currency })} has been refunded already.`
      : '',
    invoices.length > 0 ? `Our invoice: ${invoices.join(', ')}.` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const ifKnown = (at: Instant | null, text: string): Line[] => (at === null ? [] : [{ at, text }]);
const seconds = (from: Instant, to: Instant | null) => Math.floor(((to ?? from) - from) / 1000);
const dayOf = (at: Instant) => new Date(at).toISOString().slice(0, 10);
const momentOf = (at: Instant) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
