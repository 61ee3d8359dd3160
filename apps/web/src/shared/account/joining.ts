import type { CallFunction } from '@sos/browser/callable-client';
import type { Input } from '@sos/contracts/callables';
import type { ReactNode } from 'react';

/** What everybody who registers says; without credentials by whoever is signed in already. */
export type Joiner = Pick<
  Input<'registerChatter'>,
  'firstName' | 'lastName' | 'country' | 'locale' | 'currency' | 'termsVersion' | 'credentials' | 'referral'
>;

/** What one kind of registration asks and sends besides the usual. */
export interface Joining {
  readonly fields: (missing: readonly string[]) => ReactNode;
  /** What whoever lives in a country has to know before they join. */
  readonly countryNote: (country: string) => ReactNode;
  readonly send: (call: CallFunction, joiner: Joiner, fields: Readonly<Record<string, string>>) => Promise<unknown>;
}
