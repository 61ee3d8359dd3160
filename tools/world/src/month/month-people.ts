import type { Input } from '@sos/contracts/callables';
import { termsVersion } from '@sos/domain/accounts/terms';
import { clientNumber } from '../seed/telephones.ts';

type Registration = Input<'registerAccount'>;

/** Somebody who registers during the month. All of them are fictional. */
export interface Newcomer {
  readonly email: string;
  readonly phone: string;
  readonly details: Omit<Registration, 'requestId' | 'email' | 'password'>;
}

/** Valid in this world alone. */
export const newcomerPassword = 'three small words';

type Row = readonly [firstName: string, lastName: string, country: string, locale: Registration['locale']];

const clientRows: readonly Row[] = [
  ['Hanna', 'Berg', 'TH', 'de'],
  ['Marc', 'Delorme', 'PT', 'fr'],
  ['Elif', 'Aydin', 'DE', 'en'],
  ['Diego', 'Salas', 'ES', 'es'],
  ['Priya', 'Raman', 'AE', 'hi'],
  ['Oleg', 'Savin', 'CZ', 'ru'],
  ['Wei', 'Zhang', 'JP', 'zh'],
  ['Rafael', 'Moura', 'FR', 'pt'],
  ['Layla', 'Haddad', 'TR', 'ar'],
  ['Emma', 'Clarke', 'IT', 'en'],
];
const applicantRows: readonly (readonly [...Row, kind: 'lawyer' | 'expat'])[] = [
  ['Ines', 'Prado', 'PT', 'pt', 'lawyer'],
  ['Jonas', 'Keller', 'DE', 'de', 'expat'],
  ['Claire', 'Fontaine', 'FR', 'fr', 'lawyer'],
  ['Mateo', 'Rojas', 'ES', 'es', 'expat'],
  ['Anna', 'Kowalska', 'CZ', 'en', 'lawyer'],
  ['Tom', 'Sheridan', 'IE', 'en', 'expat'],
];

/** Beside the numbers of the demo's people. */
const FIRST_NUMBER = 20;

function newcomer([firstName, lastName, country, locale]: Row, role: Registration['role'], n: number): Newcomer {
  return {
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    phone: clientNumber(FIRST_NUMBER + n),
    details: { role, firstName, lastName, country, locale, currency: 'EUR', termsVersion },
  };
}

export const newClients: readonly Newcomer[] = clientRows.map((row, n) => newcomer(row, 'client', n));
export const newApplicants: readonly Newcomer[] = applicantRows.map(([first, last, country, locale, kind], n) =>
  newcomer([first, last, country, locale], kind, clientRows.length + n),
);
