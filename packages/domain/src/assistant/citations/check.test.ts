import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, searchable } from './check.ts';
import { endsInNegation } from './negations.ts';
import { comparable } from './normalise.ts';
import { labelledQuotations } from './testing/labelled.ts';

declare const console: { log(line: string): void };

const judged = labelledQuotations.map((each) => ({
  ...each,
  found: placeOf(each.quotation, searchable(each.source)) !== undefined,
}));

describe('the checker of quotations', () => {
  it('proves what stands in its source and nothing else, in nine languages', () => {
    const count = (isProved: boolean, found: boolean) =>
      judged.filter((each) => each.isProved === isProved && each.found === found).length;
    const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    console.log(`${judged.length} quotations: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
    expect(judged.length).toBeGreaterThanOrEqual(200);
    expect(new Set(judged.map(({ locale }) => locale)).size).toBe(9);
    // A lie that is shown as proved is worse than a truth that is not.
    expect(judged.filter(({ isProved, found }) => !isProved && found).map(({ quotation }) => quotation)).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  it('says where a quotation stands in the text as it is kept', () => {
    const source = 'First.\n\nThe rent is due on the ５th  day of\u00a0the month, in advance.';
    const place = placeOf('due on the 5th day of the month', searchable(source));
    expect(place && source.slice(place.start, place.end)).toBe('due on the ５th  day of\u00a0the month');
  });

  it.each(['', '…', '"', ' . ', '[…]'])('takes %j for no quotation', (quotation) => {
    expect(placeOf(quotation, searchable('The rent is due. …'))).toBeUndefined();
  });

  it('finds no part of a word', () => {
    expect(placeOf('art', searchable('The party pays.'))).toBeUndefined();
    expect(placeOf('30 days', searchable('within 130 days'))).toBeUndefined();
  });

  it.each([
    ['5 % of the rent', 'a fine of 2.5 % of the rent'],
    ['5 % du loyer', 'majoré de 2,5 % du loyer'],
    ['a fine of 2', 'a fine of 2.5 % of the rent'],
    ['a fine of 2.', 'a fine of 2.5 % of the rent'],
    ['500 € sont dus', '1 500 € sont dus'],
    ['250 000 € sont dus', '1 250 000 € sont dus'],
    ['la somme de 1 250', 'la somme de 1 250 000 €'],
    ['500 Franken geschuldet', "es sind 1'500 Franken geschuldet"],
    ['500 Euro', 'eine Strafe von 1.500 Euro'],
    ['15 days of notice', '10–15 days of notice'],
    ['opens at 10', 'it opens at 10:30'],
    ['2 of the deposit', '1/2 of the deposit'],
    ['2 of the deposit', '½ of the deposit'],
    ['500 due', 'a balance of −500 due'],
    ['٥ في المئة', 'غرامة ٢٫٥ في المئة'],
    ['Article 12 applies … 5 euros', 'Article 12 applies. It costs 1.5 euros'],
  ])('finds no part of a figure: %s', (quotation, source) => {
    expect(placeOf(quotation, searchable(source))).toBeUndefined();
  });

  it.each([
    ['2.5 % of the rent', 'a fine of 2.5 % of the rent.'],
    ['1 250 000 €', 'la somme de 1\u202f250\u202f000 €'],
    ['500 people came', 'In 2019 500 people came'],
    ['Within 30 days', 'Within 30 days, 5 of them free'],
    ['30 days', 'item 4: 30 days'],
    ['a balance of -500', 'a balance of −500 due'],
    ['not later than 2026', 'not later than 2026.'],
    ['10-15 days', '10–15 days of notice'],
  ])('finds a figure that is whole: %s', (quotation, source) => {
    expect(placeOf(quotation, searchable(source))).toBeDefined();
  });

  it.each([
    ['spaces', ' '.repeat(300_000)],
    ['empty lines after a dash', `1-${'\n'.repeat(300_000)}1`],
    ['the same words', 'ab '.repeat(100_000)],
  ])('reads a source once through that is full of %s', (_what, filling) => {
    const source = searchable(`${filling} The rent is due.`);
    expect(placeOf('the rent is due', source)).toBeDefined();
    expect(placeOf('ab ab … ab zz', source)).toBeUndefined();
  });

  it('finds whatever is cut out of a text between words, at its place, however long the text', () => {
    // What stands behind a word that turns a sentence around is not found, on purpose.
    // Nor is a part of a figure: a word has a letter.
    const word = fc
      .stringMatching(/^[a-zé0-9]{1,7}[a-zé]$/)
      .filter((each) => !endsInNegation(`${comparable(each).text} `));
    const words = fc.array(word, { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, one, other) => {
        const from = one % list.length;
        const to = from + 1 + (other % (list.length - from));
        const quotation = list.slice(from, to).join(' ');
        const source = list.join(' \n');
        const place = placeOf(quotation, searchable(source));
        expect(place && source.slice(place.start, place.end).replaceAll(' \n', ' ')).toBe(quotation);
      }),
    );
  });
});
