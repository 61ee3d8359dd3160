import { checkPhone } from '../../shared/phone/check-phone.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { readStored, writeStored } from '@sos/browser/stored';

export const steps = ['details', 'price', 'payment'] as const;
export type Step = (typeof steps)[number];

/** A booking that is being made. It lives as long as the tab, so that a reload or a bank's redirect loses nothing. */
export interface Draft {
  /** Names the booking to the server: repeating any request with it can neither book nor charge twice. */
  readonly bookingId: string;
  readonly country: string;
  readonly phone: string;
  readonly agreed: boolean;
  readonly step: Step;
}

const storage = () => sessionStorage;
const keyOf = (providerId: string) => `sos.booking.${providerId}`;

function freshDraft(): Draft {
  return {
    bookingId: crypto.randomUUID(),
    country: guessCountry(navigator.languages),
    phone: '',
    agreed: false,
    step: 'details',
  };
}

const types: Readonly<Record<keyof Draft, string>> = {
  bookingId: 'string',
  country: 'string',
  phone: 'string',
  agreed: 'boolean',
  step: 'string',
};

function isDraft(value: unknown): value is Draft {
  const fields = (value ?? {}) as Record<string, unknown>;
  const typed = Object.entries(types).every(([name, type]) => typeof fields[name] === type);
  return typed && steps.some((step) => step === fields['step']);
}

export function loadDraft(providerId: string): Draft {
  const stored = readStored(storage, keyOf(providerId));
  return isDraft(stored) ? stored : freshDraft();
}

export function saveDraft(providerId: string, draft: Draft | null): void {
  writeStored(storage, keyOf(providerId), draft);
}

/** Whether this tab has reached the payment, so that the bank may have been asked. */
export function paymentBegun(providerId: string): boolean {
  return loadDraft(providerId).step === 'payment';
}

/** The number as the server wants it; what cannot be read here is sent as typed, and the server says why it is refused. */
export function submittedPhone({ country, phone }: Draft): string {
  const check = checkPhone(country, phone);
  return check.ok ? check.e164 : phone;
}
