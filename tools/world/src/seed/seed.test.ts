import { profileDocumentSchema } from '@sos/contracts/providers';
import { describe, expect, it } from 'vitest';
import { makePhoneCipher } from '../../../../functions/src/adapters/crypto/phone-cipher.ts';
import { makePhoneNumbers } from '../../../../functions/src/adapters/phone/phone-numbers.ts';
import { phoneEncryptionKeys } from '../demo-settings.ts';
import { memberIds } from './agency.ts';
import { accounts } from './people.ts';
import { providers } from './providers.ts';
import { clientNumber, contactDocument, providerNumber } from './telephones.ts';

const phones = accounts.flatMap(({ phone }) => phone ?? []);

it('the demo’s agency is made of providers whom clients can book', () => {
  const known = providers.filter(({ uid }) => memberIds.includes(uid));
  expect(known.map(({ profile }) => profile.kind)).toEqual(['lawyer', 'lawyer', 'lawyer', 'lawyer']);
});

describe('the demo’s people', () => {
  it('are at least twelve approved providers of both kinds, over several countries and languages', () => {
    const kinds = new Set(providers.map(({ profile }) => profile.kind));
    expect(providers.length).toBeGreaterThanOrEqual(12);
    expect([...kinds].sort()).toEqual(['expat', 'lawyer']);
    expect(new Set(providers.flatMap(({ profile }) => profile.countries)).size).toBeGreaterThan(8);
    expect(new Set(providers.flatMap(({ profile }) => profile.languages)).size).toBeGreaterThan(8);
  });

  it.each(providers)('$uid has a profile that may be stored', ({ profile }) => {
    expect(profileDocumentSchema.parse(profile)).toEqual(profile);
  });

  it('share no id, e-mail address or telephone', () => {
    for (const values of [accounts.map(({ uid }) => uid), accounts.map(({ email }) => email), phones]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it.each([...phones, clientNumber(40), providerNumber(94)])('can be called at %s', async (phone) => {
    expect(await makePhoneNumbers().check(phone)).toEqual({ e164: phone });
  });

  it('include one to play by hand on each side, and outcomes to try', () => {
    const kinds = accounts.map(({ personas }) => personas[0]?.kind);
    expect(kinds[0]).toBe('manual');
    expect(providers[0]?.personas[0]?.kind).toBe('manual');
    expect(kinds).toEqual(expect.arrayContaining(['answers', 'no-answer', 'voicemail']));
  });
});

it('a stored telephone can be read with the key that the functions are given', () => {
  const { phone } = contactDocument('+46701740605');
  expect(JSON.stringify(phone)).not.toContain('46701740605');
  expect(makePhoneCipher(phoneEncryptionKeys).decrypt(phone)).toBe('+46701740605');
});
