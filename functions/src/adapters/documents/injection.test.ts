import { pictureOf, scanOf, writtenIn } from '@sos/llm-simulator/sight';
import { expect, it } from 'vitest';
import { AnAssistant } from '../../usecases/testing/an-assistant.ts';
import { effectsOf } from '../../usecases/testing/effects.ts';
import { injections } from '../../usecases/testing/injections.ts';
import { readPdf } from './pdf-reading.ts';
import { textOf } from './pdf-text.ts';
import { readFile } from './read-file.ts';
import { trickyPdf } from './testing/tricky-pdf.ts';

const agreed = { allowsUnmasked: true } as const;
/** Whatever the order in which a reader finds them, and however it divides and turns what stands between. */
const lettersOf = (text: string) =>
  Array.from(text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .toSorted()
    .join('');
/** As a PDF is read, without a thread for each. */
const readHere = async (content: Uint8Array) => ({
  kind: 'pdf' as const,
  ...textOf(await readPdf(Uint8Array.from(content)), content),
});
const files = (desk: AnAssistant) => desk.kept.dossierMap.get('d1')?.files ?? [];
const kept = (desk: AnAssistant) => desk.kept.textMap.get('d1')?.get(files(desk).at(-1)?.id ?? '') ?? '';

it.each(injections)('a PDF has no effect that says, for the eye or hidden: %s', async (text) => {
  const desk = new AnAssistant();
  const seen = text.replaceAll(/[\u200b\n]/g, ' ');
  desk.file = await readHere(trickyPdf(seen));
  desk.says['first'] = `Done. ${seen}`;
  await desk.add();
  const { exchange } = await desk.ask({ forClient: true });
  expect(lettersOf(kept(desk))).toBe(lettersOf(`The rent is due.${seen}${seen}`));
  expect(effectsOf(desk, 2, exchange)).toEqual([]);
});

it('a PDF tells no more than its pages: neither what it is called, nor what it would run, open or carries along', async () => {
  const { text, sight } = await readFile({ name: 'letter.pdf', content: trickyPdf('The deposit.') });
  expect({ text, sight }).toEqual({ text: expect.stringContaining('The rent is due.'), sight: undefined });
  expect(text).not.toMatch(/NOT_OF_A_PAGE/);
});

it.each(injections)('a photographed letter has no effect that says: %s', async (text) => {
  const desk = new AnAssistant();
  const before = desk.kept.dossierMap.get('d1');
  const { kind, sight } = await readFile({ name: 'letter.png', content: pictureOf(text) });
  desk.file = { kind, pages: null, text: '', unreadPages: 0, ...(sight && { sight }) };
  // The worst that a model can do with what it sees is to obey: what it says is a text all the same.
  desk.says['first'] = (sight && writtenIn(sight)) ?? '';
  await desk.add(agreed);
  const after = desk.kept.dossierMap.get('d1');
  expect({ ...after, files: before?.files }).toEqual({ ...before, changedAt: after?.changedAt });
  expect(files(desk).map(({ name }) => name)).toEqual(['lease.txt', 'letter']);
  expect(lettersOf(kept(desk))).toBe(lettersOf(text.replaceAll('\u200b', '')));
  const { exchange } = await desk.ask({ forClient: true });
  expect(effectsOf(desk, 2, exchange)).toEqual([]);
});

it.each(injections)('a scanned page has no effect that says: %s', async (text) => {
  const desk = new AnAssistant();
  desk.file = await readHere(scanOf(text));
  desk.says['first'] = (desk.file.sight && writtenIn(desk.file.sight)) ?? '';
  await desk.add(agreed);
  expect(files(desk).at(-1)?.isSeen).toBe(true);
  const { exchange } = await desk.ask({ forClient: true });
  expect(effectsOf(desk, 2, exchange)).toEqual([]);
});
