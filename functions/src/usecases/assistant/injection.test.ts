import { LONGEST_FILE_NAME } from '@sos/domain/calls/documents';
import { fileName } from '@sos/domain/files/file-name';
import { expect, it } from 'vitest';
import { AnAssistant } from '../testing/an-assistant.ts';
import { effectsOf } from '../testing/effects.ts';
import { injections } from '../testing/injections.ts';
import { makeHearWord } from './hear-word.ts';

it('the corpus has at least sixty texts', () => {
  expect(new Set(injections).size).toBeGreaterThanOrEqual(60);
});

it.each(injections)('has no effect: %s', async (text) => {
  const desk = new AnAssistant(`The rent is due. ${text}`);
  // The worst that a model can do is to obey, and to say all of it.
  desk.says['first'] = `Done. ${text}`;
  const { exchange } = await desk.ask({ forClient: true });
  expect(effectsOf(desk, 1, exchange)).toEqual([]);
});

it.each(injections)('has no effect as a client tells it, with the document that they allow: %s', async (text) => {
  const desk = new AnAssistant();
  desk.says['first'] = `Done. ${text}`;
  await allow(desk, text);
  const { exchange } = await desk.ask({ dossierId: 'booking_c1', forClient: true });
  expect(effectsOf(desk, 2, exchange)).toEqual([]);
  expect(desk.kept.dossierMap.get('booking_c1')).toMatchObject({ ownerId: 'ada', origin: 'booking', country: 'TH' });
});

it.each(injections)('has no effect as what was answered before: %s', async (text) => {
  const desk = new AnAssistant(`The rent is due. ${text}`);
  desk.says['first'] = `<quote source="S1">The rent is due. ${text}</quote>`;
  await desk.ask();
  const { exchange } = await desk.ask({ askId: 'a2' });
  const earlier = desk.sent.at(-1)?.messages.at(-2)?.text;
  expect(earlier).not.toMatch(/<\/?(?:source|quote|client)\b/);
  expect(effectsOf(desk, 1, exchange)).toEqual([]);
});

it.each(injections)('has no effect as the name of a file: %s', async (text) => {
  const desk = new AnAssistant();
  desk.file = { kind: 'text', pages: null, text: 'The deposit.', unreadPages: 0 };
  await desk.add({ name: fileName(text).slice(0, LONGEST_FILE_NAME) || 'letter' });
  const { exchange } = await desk.ask({ forClient: true });
  expect(effectsOf(desk, 2, exchange)).toEqual([]);
});

/** A booking of Ada's whose client says it in their own words, in a document and in its name. */
async function allow(desk: AnAssistant, text: string): Promise<void> {
  const about = { uid: 'ada', bookingId: 'c1' } as const;
  const booked = { ...about, kind: 'booking', country: 'TH', clientLocale: 'fr', bookedAt: desk.now } as const;
  const file = { name: text.slice(0, LONGEST_FILE_NAME), pages: 1, text: `The rent is due. ${text}`, unreadPages: 0 };
  const hear = makeHearWord({
    ...desk.kept.ports,
    forgetAccount: async () => undefined,
    titleOf: () => 'A call',
    clock: { now: () => desk.now },
  });
  await hear({ version: 1, word: { ...booked, need: text } });
  await hear({ version: 1, word: { ...about, kind: 'document', documentId: 'p1', file } });
}
