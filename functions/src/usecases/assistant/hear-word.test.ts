import type { BookingWord, DocumentWord, MemberWord } from '@sos/domain/assistant/words';
import { newDossier } from '@sos/domain/assistant/dossier';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryAssistant } from '../testing/memory-assistant.ts';
import { HeardTooEarlyError, type HearNeeds, makeHearWord } from './hear-word.ts';

const NOW = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const periods = { periodStart: NOW, periodEnd: NOW + 30 * DAY, entitledUntil: null };
const canaries = ['Ana Lime', 'My client Nora Canary', 'the text of a visa', 'may she stay'];
const member: MemberWord = {
  kind: 'member',
  uid: 'ana',
  name: 'Ana Lime',
  role: 'lawyer',
  locale: 'fr',
  entitlement: { aiCalls: 10, ...periods },
};
const booking: BookingWord = {
  kind: 'booking',
  uid: 'ana',
  bookingId: 'c1',
  country: 'TH',
  clientLocale: 'en',
  need: '',
  bookedAt: NOW,
};
const gone = { kind: 'erased', uid: 'ana' } as const;

let assistant: MemoryAssistant;
let ended: string[];
beforeEach(async () => {
  assistant = new MemoryAssistant();
  ended = [];
  await hear()({ version: 1, word: member });
});
const hear = (changes: Partial<HearNeeds> = {}) =>
  makeHearWord({
    ...assistant.ports,
    forgetAccount: async (uid) => void ended.push(uid),
    titleOf: () => 'My client Nora Canary',
    clock: { now: () => NOW },
    ...changes,
  });
const everything = () =>
  JSON.stringify(
    [assistant.memberMap, assistant.dossierMap, assistant.textMap, assistant.meterMap].map((map) => [...map]),
  );

describe('what a client tells of a call', () => {
  const told = (need: string, version: number) => hear()({ version, word: { ...booking, need, country: 'PT' } });
  const dossier = () => assistant.dossierMap.get('booking_c1');

  it('stands in the dossier, and the newest word counts whichever comes last', async () => {
    await hear()({ version: 1, word: booking });
    await told('My passport is gone.', 3);
    await told('My visa ends.', 2);
    expect(dossier()).toMatchObject({ need: 'My passport is gone.', country: 'PT' });
    await told('', 4);
    expect(dossier()).toMatchObject({ need: '' });
  });

  it('is there from the beginning when the word of the booking comes late', async () => {
    await told('My passport is gone.', 2);
    await hear()({ version: 1, word: booking });
    expect(dossier()).toMatchObject({ need: 'My passport is gone.' });
  });

  it('leaves alone what the owner wrote, and makes no dossier that was deleted anew', async () => {
    await told('My passport is gone.', 1);
    await assistant.dossiers.change(
      'booking_c1',
      (before) => before && { ...before, need: 'Passport; ask for the date.' },
    );
    await told('My visa ends.', 2);
    expect(dossier()).toMatchObject({ need: 'Passport; ask for the date.' });
    await assistant.dossiers.remove('booking_c1');
    await told('My visa ends on Friday.', 3);
    expect(dossier()).toBeUndefined();
  });
});

describe('a document that a client allows', () => {
  const file = { name: 'letter.pdf', pages: 1, text: 'The rent is due.', unreadPages: 0 };
  const tell = (version: number, given: DocumentWord['file'] = file) =>
    hear()({ version, word: { kind: 'document', uid: 'ana', bookingId: 'c1', documentId: 'd1', file: given } });
  const shown = () => assistant.dossierMap.get('booking_c1')?.files.map(({ name, isClients }) => [name, isClients]);

  it('stands in the dossier of the booking with its text, as the client’s, once', async () => {
    await hear()({ version: 1, word: booking });
    await tell(1);
    await tell(1);
    expect(shown()).toEqual([['letter.pdf', true]]);
    expect(await assistant.dossiers.text('booking_c1', 'd1')).toBe('The rent is due.');
  });

  it('that comes before its booking is told again', async () => {
    await expect(tell(1)).rejects.toThrow(HeardTooEarlyError);
    await hear()({ version: 1, word: booking });
    await tell(1);
    expect(shown()).toHaveLength(1);
  });

  it('that is taken back goes with its text, whichever word comes last', async () => {
    await hear()({ version: 1, word: booking });
    await tell(1);
    await tell(2, null);
    await tell(1);
    expect(shown()).toEqual([]);
    expect(everything()).not.toContain('The rent is due.');
  });

  it('that is taken back before it came never comes', async () => {
    await hear()({ version: 1, word: booking });
    await tell(2, null);
    await tell(1);
    expect(shown()).toEqual([]);
  });

  it('that its owner removed, or whose dossier they deleted, does not come back', async () => {
    await hear()({ version: 1, word: booking });
    await tell(1);
    await assistant.dossiers.change('booking_c1', (before) => before && { ...before, files: [] });
    await tell(1);
    expect(shown()).toEqual([]);
    await assistant.dossiers.remove('booking_c1');
    await hear()({
      version: 1,
      word: { kind: 'document', uid: 'ana', bookingId: 'c1', documentId: 'd2', file },
    });
    expect(shown()).toBeUndefined();
  });
});

describe('whoever is erased on the platform', () => {
  async function work(): Promise<void> {
    await hear()({ version: 2, word: booking });
    const words = { title: 'may she stay', country: null, clientLocale: null, need: '' };
    const own = { ...newDossier(words, { ownerId: 'ana', origin: 'free' }, NOW), files: [], version: 0, toldNeed: '' };
    await assistant.dossiers.change('own', () => own, { fileId: 'f1', text: 'the text of a visa' });
    const others = { ...own, ownerId: 'ben', title: 'of Ben' };
    await assistant.dossiers.change('bens', () => others, { fileId: 'f1', text: 'kept by Ben' });
  }

  it('has nothing left in the assistant’s project, and nobody else has less', async () => {
    await work();
    await hear()({ version: 3, word: gone });
    expect(canaries.filter((canary) => everything().includes(canary))).toEqual([]);
    expect(everything()).toContain('of Ben');
    expect(await assistant.dossiers.texts('bens')).toEqual([{ fileId: 'f1', text: 'kept by Ben' }]);
    expect(ended).toEqual(['ana']);
  });

  it('has nothing left either when the erasure ends halfway and is heard again', async () => {
    await work();
    const remove = async (): Promise<void> => {
      throw new Error('crashed');
    };
    const broken = hear({ dossiers: { ...assistant.dossiers, remove } });
    await expect(broken({ version: 3, word: gone })).rejects.toThrow('crashed');
    await hear()({ version: 3, word: gone });
    expect(canaries.filter((canary) => everything().includes(canary))).toEqual([]);
  });

  it.each([1, 4])('gets no dossier of a booking that is heard of later, whatever its number: %d', async (version) => {
    await hear()({ version: 3, word: gone });
    await hear()({ version, word: booking });
    expect([...assistant.dossierMap.keys()]).toEqual([]);
  });

  it('gets no dossier of a booking that is being heard of meanwhile', async () => {
    const change: HearNeeds['dossiers']['change'] = async (...given) => {
      await hear()({ version: 3, word: gone });
      return assistant.dossiers.change(...given);
    };
    await hear({ dossiers: { ...assistant.dossiers, change } })({ version: 2, word: booking });
    expect([...assistant.dossierMap.keys()]).toEqual([]);
  });
});

it('a booking that is heard of before its member has its dossier', async () => {
  await hear()({ version: 1, word: { ...booking, uid: 'ben' } });
  expect([...assistant.dossierMap.values()]).toMatchObject([{ ownerId: 'ben' }]);
});
