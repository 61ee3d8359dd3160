import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryProfiles } from '../testing/memory-profiles.ts';
import { makeUpdateProfile } from './update-profile.ts';

const camille: Actor = { uid: 'camille', role: 'lawyer', isAdmin: false };
const texts = {
  headline: 'Visas and permits',
  bio: 'Twenty years at the bar of Paris, from 2004 to 2024.',
  languages: ['fr', 'en'],
  countries: ['FR', 'TH'],
  specialities: ['tax' as const],
  yearsOfExperience: 20,
  locale: 'fr' as const,
};

function editing() {
  const profiles = new MemoryProfiles();
  profiles.add({ id: 'camille', profile: aProfile() });
  const update = checkAnswers('updateProfile', makeUpdateProfile({ ownProfiles: profiles }));
  return { profiles, update };
}

describe('a provider', () => {
  it('says what is theirs to say, and changes nothing else', async () => {
    const { profiles, update } = editing();
    expect(await update(camille, { ...texts, edition: 0 })).toEqual({ edition: 1 });
    expect(profiles.byId.get('camille')).toEqual(aProfile({ ...texts, edition: 1 }));
  });

  it('who is an expatriate says where they have lived, and loses it on no page that does not ask', async () => {
    const { profiles, update } = editing();
    await update(camille, { ...texts, countriesLived: ['TH', 'LA'], edition: 0 });
    await update(camille, { ...texts, edition: 1 });
    expect(profiles.byId.get('camille')?.countriesLived).toEqual(['TH', 'LA']);
  });

  it('who writes in two tabs is told in the later one, and nothing is lost', async () => {
    const { profiles, update } = editing();
    await update(camille, { ...texts, edition: 0 });
    const later = update(camille, { ...texts, bio: 'Of the other tab.', edition: 0 });
    await expect(later).rejects.toMatchObject({ kind: 'conflict', reason: 'edited_elsewhere' });
    expect(profiles.byId.get('camille')?.bio).toBe(texts.bio);
  });

  it.each([
    ['headline', 'Call +33 6 12 34 56 78', ['+33 6 12 34 56 78']],
    ['bio', 'Write to ana@example.com or 06 12 34 56 78.', ['ana@example.com', '06 12 34 56 78']],
  ])('who leads past us in the %s is refused, with what was found', async (field, text, found) => {
    const { profiles, update } = editing();
    const asked = update(camille, { ...texts, [field]: text, edition: 0 });
    await expect(asked).rejects.toMatchObject({ reason: 'contact_details', details: { found } });
    expect(profiles.byId.get('camille')).toEqual(aProfile());
  });

  it('who is none is refused', async () => {
    const { update } = editing();
    const nobody = update({ ...camille, uid: 'nobody' }, { ...texts, edition: 0 });
    await expect(nobody).rejects.toMatchObject({ reason: 'not_found' });
  });
});
