import fc from 'fast-check';
import { type Act, type Story, storySchema, type StoryText } from '../story.ts';
import { faultLists } from './faults.ts';
import { telephones } from './telephones.ts';

const rules = fc.constantFrom(
  {},
  { dialDelay: 10, providerDelay: 5, ringTimeout: 30, retryDelay: 5 },
  { dialDelay: 60, maxAttempts: 1, maxTalk: 120 },
  { dialDelay: 10, providerDelay: 5, recording: 'ask' as const },
);

const card = fc.oneof(
  { arbitrary: fc.constantFrom('pm_card_visa', 'pm_card_mastercard'), weight: 10 },
  { arbitrary: fc.constantFrom('pm_card_authenticationRequired', 'pm_card_visa_chargeDeclined'), weight: 1 },
);
const booking = fc.record({
  paysAfter: fc.integer({ min: 0, max: 60 }),
  card,
  challenge: fc.constantFrom('complete' as const, 'fail' as const),
  currency: fc.constantFrom('EUR' as const, 'USD' as const),
});

const locale = fc.constantFrom('en' as const, 'fr' as const, 'ar' as const);
const people = fc.record({
  client: fc.record({ is: fc.constant('client' as const), locale, telephone: telephones }),
  provider: fc.record({ is: fc.constantFrom('lawyer' as const, 'expat' as const), locale, telephone: telephones }),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('cancel' as const),
      at: fc.integer({ min: 0, max: 330 }),
      booking: fc.constant('call'),
      by: fc.constantFrom('client' as const, 'admin' as const),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      at: fc.integer({ min: 0, max: 700 }),
      region: fc.constantFrom('europe-west1' as const, 'europe-west3' as const),
    }),
    weight: 1,
  },
);

/** Sometimes another client wants the same provider, some seconds later: most of them at the same moment. */
const rival = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  {
    arbitrary: fc.record({ telephone: telephones, later: fc.constantFrom(0, 0, 0, 1, 30, 600, 2400) }),
    weight: 1,
  },
);

const stories = fc.record({
  rules,
  people,
  booking,
  rival,
  acts: fc.oneof({ arbitrary: fc.constant<Act[]>([]), weight: 7 }, fc.array(act, { minLength: 1, maxLength: 1 })),
  faults: faultLists,
});

/** Stories over the whole space of what can go well and wrong. The same seed invents the same stories. */
export function invent(count: number, seed: number): Story[] {
  return fc.sample(stories, { numRuns: count, seed }).map(({ rival: other, booking: first, ...rest }, index) => {
    const text: StoryText = {
      ...rest,
      name: `invented-${seed}-${index + 1}`,
      people: {
        ...rest.people,
        ...(other && { rival: { is: 'client', telephone: other.telephone } }),
      },
      bookings: {
        call: { ...first, client: 'client', provider: 'provider' },
        ...(other && { second: { ...first, at: other.later, client: 'rival', provider: 'provider' } }),
      },
    };
    return storySchema.parse(text);
  });
}
