import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, CONSENT_VERSION, consentTo, purposes, stands } from './consent.ts';
import { audiences, hasCome, keptVisit, visitEvents, visitPage } from './visit.ts';

const NOW = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

describe('consent', () => {
  it('is for each purpose by itself', () => {
    expect(consentTo([], NOW)).toMatchObject({
      measuring: false,
      advertising: false,
      version: CONSENT_VERSION,
    });
    expect(consentTo(['measuring'], NOW)).toMatchObject({ measuring: true, advertising: false });
    expect(consentTo(purposes, NOW)).toMatchObject({ measuring: true, advertising: true });
  });

  it('stands for half a year, and not for another question', () => {
    const consent = consentTo(purposes, NOW);
    expect(stands(consent, NOW + 181 * DAY)).toBe(true);
    expect(stands(consent, NOW + 182 * DAY)).toBe(false);
    expect(stands({ ...consent, version: CONSENT_VERSION - 1 }, NOW)).toBe(false);
  });

  it('is not given by an answer from the future, but for a clock that is a little ahead', () => {
    expect(stands(consentTo(purposes, NOW + 60_000), NOW)).toBe(true);
    expect(stands(consentTo(purposes, NOW + DAY), NOW)).toBe(false);
  });

  it('allows nothing without an answer', () => {
    for (const purpose of purposes) expect(allows(null, purpose, NOW)).toBe(false);
  });

  it('lets nobody hear of what was not allowed, whatever happens and whenever', () => {
    const answers = fc.record({
      version: fc.nat(3),
      at: fc.nat(),
      measuring: fc.boolean(),
      advertising: fc.boolean(),
    });
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

describe('what is kept with a member', () => {
  const visit = { consent: consentTo(purposes, NOW), visitId: 'v1', clickId: 'Cj0K' };
  const later = { consent: visit.consent, visitId: 'v2', clickId: null };

  it('is the first visit and the last click', () => {
    expect(keptVisit(undefined, visit, NOW)).toEqual(visit);
    expect(keptVisit(visit, later, NOW)).toBe(visit);
    expect(keptVisit(visit, { ...later, clickId: 'Dk1L' }, NOW)).toEqual({
      ...later,
      clickId: 'Dk1L',
    });
  });

  it('goes with the consent, and is no click without consent to advertising', () => {
    expect(keptVisit(visit, { ...later, consent: consentTo([], NOW) }, NOW)).toBeUndefined();
    expect(keptVisit(visit, { ...later, consent: consentTo(['measuring'], NOW + 1) }, NOW + 1)?.clickId).toBeNull();
  });

  it('says that somebody has come while their account is new, once', () => {
    expect(hasCome({ createdAt: NOW }, { createdAt: NOW, visit }, NOW + 1)).toBe(true);
    expect(hasCome({ createdAt: NOW, visit }, { createdAt: NOW, visit }, NOW + 1)).toBe(false);
    expect(hasCome({ createdAt: NOW }, { createdAt: NOW, visit }, NOW + DAY)).toBe(false);
  });
});
