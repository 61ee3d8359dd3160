import type { ProviderProfile } from '@sos/contracts/providers';

const camille: ProviderProfile = {
  id: 'camille',
  kind: 'lawyer',
  displayName: 'Camille Moreau',
  headline: 'Criminal defence in Bangkok. I come to the police station, or talk you through the first hour.',
  photoUrl: null,
  languages: ['fr', 'en', 'th'],
  countries: ['TH'],
  specialities: ['police', 'immigration', 'contracts'],
  availability: 'available',
  ratingAverage: 4.9,
  ratingCount: 128,
  answerRate: 0.97,
  price: { amount: 4900, currency: 'EUR' },
  includedMinutes: 20,
  bio: 'I have defended foreigners before Thai courts for eleven years.\n\nCall me before you sign anything. In the first minutes we find out what you are accused of, what the police may ask and what you need not answer, and who should be told.',
  yearsOfExperience: 11,
  opensAt: null,
  timeZone: 'Asia/Bangkok',
  checks: [{ what: 'bar_admission', authority: 'Barreau de Paris', at: Date.UTC(2026, 2, 3) }],
  reviews: [
    {
      id: 'r1',
      authorName: 'Julien',
      rating: 5,
      text: 'I was at the airport police without my passport. She answered within the minute and told me what to say.',
      createdAt: Date.UTC(2026, 8, 3),
      language: 'en',
      reply: { text: 'Thank you, Julien. I am glad that you made your flight.', at: Date.UTC(2026, 8, 4) },
    },
    {
      id: 'r2',
      authorName: 'Hannah',
      rating: 4,
      text: 'Clear, calm and honest about what could not be done.',
      createdAt: Date.UTC(2026, 6, 19),
      language: 'en',
      reply: null,
    },
  ],
};

export function aProvider(part: Partial<ProviderProfile> = {}): ProviderProfile {
  return { ...camille, ...part };
}

/** A few providers: both kinds, every availability, short and long texts. */
export function someProviders(): ProviderProfile[] {
  return [
    aProvider(),
    aProvider({
      id: 'tomas',
      kind: 'expat',
      displayName: 'Tomás Rivera',
      headline: 'Twelve years in Lisbon: leases, the tax number, and which office is really open.',
      languages: ['es', 'pt', 'en'],
      countries: ['PT', 'ES'],
      specialities: ['housing', 'paperwork', 'arrival'],
      ratingAverage: 4.7,
      ratingCount: 64,
      answerRate: 0.91,
      price: { amount: 1900, currency: 'EUR' },
      includedMinutes: 30,
    }),
    aProvider({
      id: 'wei',
      displayName: 'Wei Lin Tan',
      headline: 'Employment and residence in Singapore and Malaysia, in four languages.',
      languages: ['en', 'zh', 'ms', 'fr'],
      countries: ['SG', 'MY'],
      specialities: ['work', 'immigration', 'business'],
      ratingAverage: 4.6,
      ratingCount: 41,
      answerRate: 0.93,
    }),
    aProvider({
      id: 'ingrid',
      displayName: 'Ingrid Solheim-Abdelkader',
      headline: 'Family and custody law across borders, Norway and Morocco.',
      languages: ['no', 'fr', 'ar', 'en'],
      countries: ['NO', 'MA'],
      specialities: ['family', 'contracts'],
      hasColleagues: true,
      availability: 'busy',
      ratingAverage: 4.4,
      ratingCount: 1,
      answerRate: 0.88,
    }),
    aProvider({
      id: 'amadou',
      opensAt: Date.UTC(2030, 0, 7, 9),
      kind: 'expat',
      displayName: 'Amadou Diallo',
      headline: 'Health insurance and hospitals in Dakar, explained by someone who has waited in line.',
      languages: ['fr', 'en'],
      countries: ['SN'],
      specialities: ['health', 'accident'],
      availability: 'offline',
      ratingAverage: null,
      ratingCount: 0,
      answerRate: null,
      price: { amount: 1900, currency: 'EUR' },
      includedMinutes: 30,
    }),
  ];
}
