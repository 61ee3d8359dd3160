import { readStored } from '@sos/browser/stored';
import { remembered } from '@sos/browser/remembered';
import { allows, type Consent, consentTo, type Purpose, stands } from '@sos/domain/analytics/consent';

function isConsent(value: unknown): value is Consent {
  const { version, at, measuring, advertising } = (value ?? {}) as Partial<Consent>;
  return [version, at].every(Number.isInteger) && [measuring, advertising].every((each) => typeof each === 'boolean');
}

const consent = remembered('sos.consent', isConsent);

/** Whether this deployment measures anything, so that there is something to ask. */
export function isMeasured(): boolean {
  const text = document.getElementById('app-config')?.textContent ?? 'null';
  return (JSON.parse(text) as { measured?: boolean } | null)?.measured === true;
}

/** Whether the browser itself asks not to be tracked, which answers for its person. */
export function hasSignal(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & {
    readonly globalPrivacyControl?: boolean;
  };
  return globalPrivacyControl === true || doNotTrack === '1';
}

/** What this person has answered; null while they have not, or not lately, or not to what we ask now. */
export function useConsent(): Consent | null {
  const answer = consent.use();
  return answer && stands(answer, Date.now()) ? answer : null;
}

export function answerConsent(allowed: readonly Purpose[]): void {
  consent.remember(consentTo(allowed, Date.now()));
}

/** The answer of a person who agrees to nothing; null where they have not answered. */
export function refusal(): Consent | null {
  const answer = readStored(() => localStorage, 'sos.consent');
  return isConsent(answer) ? answer : null;
}

/** The answer itself where something may be done by it now; null otherwise. */
export function consentFor(purpose: Purpose): Consent | null {
  const answer = readStored(() => localStorage, 'sos.consent');
  const mayBe = isMeasured() && !hasSignal() && isConsent(answer) && allows(answer, purpose, Date.now());
  return mayBe ? answer : null;
}
