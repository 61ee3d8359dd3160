import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countriesClosedFor,
  countryUses,
  defaultCountries,
  defaultFlags,
  isClosedFor,
  registrationRefusal,
  withClosings,
} from './openness.ts';

const open = { flags: defaultFlags, countries: defaultCountries };
const closing = { clients: false, providers: false, calls: false };
const without = (use: 'clients' | 'providers') => ({
  ...open,
  countries: { closed: { FR: { ...closing, [use]: true } } },
});

describe('registering', () => {
  it.each(['client', 'lawyer', 'expat', 'chatter', 'blogger'] as const)('is open to a %s at first', (role) => {
    expect(registrationRefusal(open, { role, country: 'FR' })).toBeNull();
  });

  it.each([
    ['registerClients', ['client']],
    ['registerLawyers', ['lawyer']],
    ['registerExpats', ['expat']],
    ['registerAffiliates', ['chatter', 'influencer', 'blogger', 'groupAdmin']],
  ] as const)('is refused by %s to whom it names, and to nobody else', (flag, closedTo) => {
    const roles = ['client', 'lawyer', 'expat', 'chatter', 'influencer', 'blogger', 'groupAdmin'] as const;
    const shut = { ...open, flags: { ...defaultFlags, [flag]: false } };
    const refused = roles.filter((role) => registrationRefusal(shut, { role, country: 'FR' }) === 'closed_for_now');
    expect(refused).toEqual(closedTo);
  });

  it('is refused by a country to those whom it is closed for', () => {
    expect(registrationRefusal(without('clients'), { role: 'client', country: 'FR' })).toBe('country_closed');
    expect(registrationRefusal(without('clients'), { role: 'client', country: 'TH' })).toBeNull();
    expect(registrationRefusal(without('clients'), { role: 'lawyer', country: 'FR' })).toBeNull();
    expect(registrationRefusal(without('providers'), { role: 'expat', country: 'FR' })).toBe('country_closed');
    expect(registrationRefusal(without('providers'), { role: 'chatter', country: 'FR' })).toBeNull();
  });
});

it('a country is as it was changed last, and others stay as they are', () => {
  const countries = fc.constantFrom('FR', 'TH', 'DE');
  const changes = fc.record({
    country: countries,
    clients: fc.boolean(),
    providers: fc.boolean(),
    calls: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(changes), countries, (all, country) => {
      const after = all.reduce((before, change) => withClosings(before, [change]), defaultCountries);
      const last = all.findLast((change) => change.country === country) ?? closing;
      for (const use of countryUses) {
        expect(isClosedFor(after, country, use)).toBe(last[use]);
        expect(countriesClosedFor(after, use).includes(country)).toBe(last[use]);
      }
      expect(country in after.closed).toBe(countryUses.some((use) => last[use]));
    }),
  );
});
