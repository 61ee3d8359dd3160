import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, CONSENT_VERSION, consentTo, purposes, stands } from './consent.ts';
import { audiences, visitEvents, visitPage } from './visit.ts';

const NOW = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

describe('consent', () => {
  it('is for each purpose by itself', () => {
    expect(consentTo([], NOW)).toMatchObject({ measuring: false, advertising: false, version: CONSENT_VERSION });
    expect(consentTo(['measuring'], NOW)).toMatchObject({ measuring: true, advertising: false });
    expect(consentTo(purposes, NOW)).toMatchObject({ measuring: true, advertising: true });
  });

  it('stands for half a year, and not for another question', () => {
    const consent = consentTo(purposes, NOW);
    expect(stands(consent, NOW + 181 * DAY)).toBe(true);
    expect(stands(consent, NOW + 182 * DAY)).toBe(false);
    expect(stands({ ...consent, version: CONSENT_VERSION - 1 }, NOW)).toBe(false);
  });

  it('allows nothing without an answer', () => {
    for (const purpose of purposes) expect(allows(null, purpose, NOW)).toBe(false);
  });

  it('lets nobody hear of what was not allowed, whatever happens and whenever', () => {
    const answers = fc.record({ version: fc.nat(3), at: fc.nat(), measuring: fc.boolean(), advertising: fc.boolean() });
    fc.assert(
      fc.property(answers, fc.constantFrom(...visitEvents), fc.nat(), (consent, event, now) => {
        for (const told of audiences(event, consent, now)) expect(consent[told] && stands(consent, now)).toBe(true);
      }),
    );
  });

  it('tells advertising of what came of it alone', () => {
    expect(audiences('page_view', consentTo(purposes, NOW), NOW)).toEqual(['measuring']);
    expect(audiences('booked', consentTo(purposes, NOW), NOW)).toEqual(['measuring', 'advertising']);
  });
});

it.each([
  ['/fr', 'home'],
  ['/fr/', 'home'],
  ['/en/providers/camille', 'profile'],
  ['/en/book/camille?x=1', 'booking'],
  ['/ar/pricing', 'pricing'],
  ['/de/anything/nora@example.com', 'other'],
])('%s is the page %s, and nothing of its address is more', (path, page) => {
  expect(visitPage(path)).toBe(page);
});
