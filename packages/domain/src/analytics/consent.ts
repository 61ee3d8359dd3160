import type { Instant } from '../shared/instant.ts';

/** What somebody may allow, each by itself. */
export const purposes = ['measuring', 'advertising'] as const;
export type Purpose = (typeof purposes)[number];

/** Changes when we ask for anything else than before, so that everybody is asked anew. */
export const CONSENT_VERSION = 2;
/** After six months people are asked again, as the CNIL recommends. */
const VALID_MS = 182 * 86_400_000;
/** By how much the clock of a device may be ahead of ours. */
const SKEW_MS = 5 * 60_000;

/** What somebody has answered, and to which question. */
export interface Consent extends Readonly<Record<Purpose, boolean>> {
  readonly version: number;
  readonly at: Instant;
}

export function consentTo(allowed: readonly Purpose[], at: Instant): Consent {
  return {
    version: CONSENT_VERSION,
    at,
    measuring: allowed.includes('measuring'),
    advertising: allowed.includes('advertising'),
  };
}

/** Whether an answer still stands. One from the future was given by nobody: it would outlast its half year. */
export function stands(consent: Consent, now: Instant): boolean {
  const age = now - consent.at;
  return consent.version === CONSENT_VERSION && age >= -SKEW_MS && age < VALID_MS;
}

/** Whether something may be done now. Nothing may that was not asked for. */
export function allows(consent: Consent | null, purpose: Purpose, now: Instant): boolean {
  return consent !== null && stands(consent, now) && consent[purpose];
}
