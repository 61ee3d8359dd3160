import type { ShownReview } from '@sos/contracts/reviews';
import { someProviders } from './a-provider.ts';

const [camille] = someProviders();

const review: ShownReview = {
  id: 'charged-before',
  authorName: 'Nora',
  rating: 4,
  text: 'The line was a little weak, the advice was not.',
  language: 'en',
  createdAt: Date.UTC(2026, 9, 12),
  reply: { text: 'Thank you, Nora. Come back when the letter arrives.', at: Date.UTC(2026, 9, 13) },
};
const wordless: ShownReview = { ...review, id: 'charged-earlier', rating: 5, text: '', reply: null };

/** What a client has written: one review with a reply, and one that is hidden. */
export const givenReviews = [
  { ...review, providerId: 'camille', providerName: 'Camille Moreau', hidden: false },
  { ...wordless, providerId: 'gone', providerName: 'Ilse van der Berg-Oosterhuis', hidden: true },
];

export const receivedReviews = [review, { ...wordless, authorName: '' }];

export function favouritesOf() {
  const { bio: _bio, yearsOfExperience: _years, timeZone: _zone, reviews: _reviews, ...rest } = camille ?? noProvider();
  const { opensAt: _opens, checks: _checks, hasColleagues: _colleagues, ...card } = rest;
  return { providers: [card], gone: [{ id: 'gone', name: 'Ilse van der Berg-Oosterhuis' }] };
}

const invoice = {
  id: 'invoice_charged',
  kind: 'invoice',
  number: 'INV-2026-000012',
  issuedAt: Date.UTC(2026, 9, 12, 10),
  total: { amount: 4900, currency: 'EUR' },
  sessionId: 'charged',
} as const;

/** One invoice and what corrects a part of it; only the first can be opened. */
export const someInvoices = [
  invoice,
  {
    ...invoice,
    id: 'credit_charged',
    kind: 'credit' as const,
    number: 'CRN-2026-000003',
    total: { amount: 1000, currency: 'EUR' as const },
  },
];

export function vatCheckOf(vatNumber: string) {
  const unknown = {
    vatNumber,
    trouble: null,
    name: null,
    address: null,
    ownName: null,
    ownAddress: null,
    consultation: null,
    checkedAt: Date.UTC(2026, 9, 12, 10),
  };
  if (vatNumber.startsWith('FR')) {
    return { ...unknown, result: 'unavailable' as const, trouble: 'country' as const, checkedAt: null };
  }
  if (vatNumber.includes('0000')) return { ...unknown, result: 'invalid' as const };
  return { ...unknown, result: 'valid' as const, name: 'Lind & Söhne GmbH', consultation: 'WAPIAAAAXx9k2Qqr' };
}

export const telephones = [
  { id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: 'Thai SIM', country: 'TH', ending: '45' },
  { id: '7f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: '', country: 'FR', ending: '78' },
];

const visa = { id: 'card-1', brand: 'visa', ending: '4242', expiresYear: 2028, expiresMonth: 4, expired: false };
export const keptCards = [
  visa,
  { ...visa, id: 'card-2', brand: 'unknown', ending: '0005', expiresYear: 2025, expired: true },
];

function noProvider(): never {
  throw new Error('the fixtures have a provider');
}
