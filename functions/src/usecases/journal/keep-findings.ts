import { type Difference, isUnexplained } from '@sos/domain/journal/difference';
import { type Alerts, type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import type { Differences, Finding } from './ports.ts';

export interface KeepNeeds {
  readonly differences: Differences;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** Keeps what was found. What nothing explains is an alert, once. Returns how many nobody had found. */
export async function keepFindings(
  { differences, alerts, clock }: KeepNeeds,
  findings: readonly Finding[],
): Promise<number> {
  let fresh = 0;
  for (const finding of findings) {
    if (await differences.note(finding, clock.now())) fresh += 1;
    if (isUnexplained(finding, clock.now())) await alerts.raise(alertOf(finding));
  }
  return fresh;
}

type About = Pick<Finding, 'rail' | 'paymentId' | 'railPaymentId'>;

/** It is named by what it is about, so that it is one however often it is found. */
export function toFinding({ rail, paymentId, railPaymentId }: About, difference: Difference): Finding {
  const name = `${paymentId || rail}_${difference.kind}_${difference.ref}`;
  return { id: name.replaceAll('/', ':'), paymentId, rail, railPaymentId, ...difference };
}

/** What a rail itself still looks at waits for the next run; a rail that fails others too ends this one. */
export function unanswered(log: Log, paymentId: string, error: unknown): 'unanswered' {
  if (!(error instanceof VendorUnavailableError) || error.circuit === 'open') throw error;
  log.warn('reconciliation_unanswered', { session: paymentId, error });
  return 'unanswered';
}

function alertOf({ id, kind, paymentId, ref, currency, ours, theirs }: Finding) {
  return {
    kind: 'money_differs' as const,
    key: id,
    detail: { difference: kind, paymentId, ref, currency, ours, theirs },
  };
}
