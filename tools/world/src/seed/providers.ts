import type { ProfileDocument } from '@sos/contracts/providers';
import { checksOf } from '@sos/domain/providers/checks';
import { noReviews, ratingOf, tallied } from '@sos/domain/reviews/rating';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import { rows } from './provider-rows.ts';
import { voicesFor } from './reviews.ts';
import { providerNumber } from './telephones.ts';

export interface SeededProvider {
  readonly uid: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly personas: readonly Persona[];
  readonly profile: ProfileDocument;
}

/** When all of them were let in. */
const APPROVED_AT = Date.UTC(2026, 2, 12);

/** What the rows leave out: people who pick up, confirm, talk for a minute and a half and hang up. */
export const picksUp: readonly Persona[] = [
  {
    kind: 'answers',
    afterSeconds: 4,
    presses: [{ digit: '1', afterSeconds: 3 }],
    hangsUp: { when: 'talking', afterSeconds: 90 },
  },
];

export const providers: readonly SeededProvider[] = rows.map((row, index) => {
  const {
    name: [firstName, lastName],
    personas = picksUp,
    isReviewed = false,
    answerRate,
    barAuthority = '',
    availability = 'available',
    ...facts
  } = row;
  return {
    uid: `${facts.kind}-${plain(firstName)}`,
    firstName,
    lastName,
    phone: providerNumber(index),
    personas,
    profile: {
      ...facts,
      displayName: `${firstName} ${lastName}`,
      photoUrl: null,
      countriesLived: facts.kind === 'expat' ? facts.countries : [],
      checks: checksOf({ kind: facts.kind, barAuthority, at: APPROVED_AT }),
      approval: 'approved',
      visible: true,
      availability,
      closesAt: null,
      opensAt: null,
      edition: 0,
      answerRate: answerRate ?? null,
      ...ratingOf(tallied(noReviews, isReviewed ? voicesFor(index) : [])),
    },
  };
});

/** A name in the letters that ids and addresses can hold. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
}
