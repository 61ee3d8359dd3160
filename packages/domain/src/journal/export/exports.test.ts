import { describe, expect, it } from 'vitest';
import { accounts, type Line } from '../posting.ts';
import { datev } from './datev.ts';
import { datevColumns } from './datev-columns.ts';
import { fec, fecFields } from './fec.ts';
import { type NumberedEntry, periodOf, spanOf, type Writing } from './format.ts';
import { plain } from './plain.ts';

const AT = Date.UTC(2026, 0, 31, 23, 59, 59);
const month = { year: 2026, month: 1 };
const line = (account: Line['account'], amount: number, partyId: string | null = null): Line => {
  return { account, partyId, amount, currency: 'EUR' };
};
const capture: NumberedEntry = {
  id: 'capture_booking-1',
  number: 7,
  paymentId: 'booking_1',
  at: AT,
  lines: [
    line('stripe_clearing', 4900),
    line('provider_payable', -3000, 'camille'),
    line('platform_revenue', -1900),
    line('fees', 5),
    line('stripe_clearing', -5),
  ],
};
const every: NumberedEntry = { ...capture, lines: accounts.map((account) => line(account, 1)) };
const rowsOf = (writing: Writing, entry: NumberedEntry, mark: string) =>
  writing
    .body([entry])
    .slice(0, -2)
    .split('\r\n')
    .map((row) => row.split(mark));
const cents = (text = '') => Number(text.replace(',', ''));

describe('a period', () => {
  it('is a year or a month of one, and nothing else', () => {
    expect(['2026', '2026-01', '2026-13', '26', '2026-1', ''].map(periodOf)).toEqual([
      { year: 2026, month: null },
      month,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(spanOf(month)).toEqual({ from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 1, 1) });
    expect(spanOf({ year: 2026, month: null })).toEqual({ from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) });
  });
});

describe('the file of the French tax administration', () => {
  it('has the 18 fields of the law in its order, between tabs, on every line', () => {
    expect(fec.head(month, AT)).toBe(`${fecFields.join('\t')}\r\n`);
    expect(fecFields).toHaveLength(18);
    expect(rowsOf(fec, every, '\t').map((row) => row.length)).toEqual(accounts.map(() => 18));
  });

  it('has dates as eight digits, and amounts with a comma on one side and 0,00 on the other, which add up', () => {
    const rows = rowsOf(fec, capture, '\t');
    expect(rows.map((row) => row[3])).toEqual(rows.map(() => '20260131'));
    expect(rows[0]?.slice(11, 13)).toEqual(['49,00', '0,00']);
    expect(rows[3]?.slice(11, 13)).toEqual(['0,05', '0,00']);
    const sum = (index: number) => rows.reduce((total, row) => total + cents(row[index]), 0);
    expect(sum(11)).toBe(sum(12));
    expect(rows.flat().filter((field) => /^-?\d+[.]\d|^-/.test(field))).toEqual([]);
  });

  it('has the number of the entry, its document and its validation on each line', () => {
    const [first, second] = rowsOf(fec, capture, '\t');
    expect([first?.[2], first?.[8], first?.[10], first?.[15]]).toEqual([
      '7',
      'booking_1',
      'capture_booking-1',
      '20260131',
    ]);
    expect(second?.slice(6, 8)).toEqual(['camille', 'camille']);
  });

  it('names accounts whose first three figures are of the plan, each its own, in ASCII', () => {
    const rows = rowsOf(fec, every, '\t');
    const numbers = rows.map((row) => row[4]);
    expect(new Set(numbers).size).toBe(accounts.length);
    expect(numbers.every((number) => /^[1-7]\d{5}$/.test(number ?? ''))).toBe(true);
    expect(fec.body([every])).toMatch(/^[\x20-\x7E\t\r\n]*$/);
  });

  it('is named after the last day of its period, and leaves out what is not in euros', () => {
    expect(fec.fileName({ year: 2026, month: null })).toBe('FEC20261231.txt');
    expect(fec.takes(capture)).toBe(true);
    expect(fec.takes({ ...capture, lines: [{ ...line('fees', 1), currency: 'USD' }] })).toBe(false);
  });

  it('keeps tabs and line ends out of its fields', () => {
    const [first] = rowsOf(fec, { ...capture, paymentId: 'a\tb\nc' }, '\t');
    expect(first?.[8]).toBe('a b c');
  });
});

describe('DATEV’s stack of bookings', () => {
  const [head = '', columns = ''] = datev.head(month, Date.UTC(2026, 1, 3, 4, 5, 6, 7)).split('\r\n');

  it('has a head of 31 fields with format, year, length of accounts and span', () => {
    const fields = head.split(';');
    expect(fields).toHaveLength(31);
    expect(fields.slice(0, 6)).toEqual(['"EXTF"', '700', '21', '"Buchungsstapel"', '13', '20260203040506007']);
    expect(fields.slice(10, 16)).toEqual(['1001', '1', '20260101', '4', '20260101', '20260131']);
    expect(fields[16]).toBe('"SOS Expat 202601"');
    expect(fields[21]).toBe('"EUR"');
    expect(fields[26]).toBe('"03"');
  });

  it('has the 125 columns of version 13 and as many fields in each booking', () => {
    expect(datevColumns).toHaveLength(125);
    expect(new Set(datevColumns).size).toBe(125);
    expect(columns.split(';')).toHaveLength(125);
    expect([datevColumns[6], datevColumns[13], datevColumns[113]]).toEqual(['Konto', 'Buchungstext', 'Festschreibung']);
    expect(rowsOf(datev, every, ';').map((row) => row.length)).toEqual(accounts.map(() => 125));
  });

  it('books each line without a sign against the account between, which is at nothing after the entry', () => {
    const rows = rowsOf(datev, capture, ';');
    expect(rows[0]?.slice(0, 10)).toEqual(['49,00', '"S"', '"EUR"', '', '', '""', '1361', '1590', '""', '3101']);
    expect(rows[1]?.slice(0, 2)).toEqual(['30,00', '"H"']);
    const between = rows.reduce((sum, [amount, side]) => sum + (side === '"S"' ? -1 : 1) * cents(amount), 0);
    expect(between).toBe(0);
  });

  it('has the document’s number in the letters that DATEV takes, and a text of at most 60', () => {
    const long = { ...capture, id: 'x'.repeat(90), paymentId: `Ä_${'9'.repeat(50)}` };
    const [first] = rowsOf(datev, long, ';');
    expect(first?.[10]).toBe(`"--${'9'.repeat(34)}"`);
    expect(first?.[13]).toBe(`"${'x'.repeat(60)}"`);
  });

  it('uses accounts of four figures, each its own', () => {
    const numbers = rowsOf(datev, every, ';').map((row) => row[6]);
    expect(new Set(numbers).size).toBe(accounts.length);
    expect(numbers.every((number) => /^\d{4}$/.test(number ?? ''))).toBe(true);
    expect(datev.fileName(month)).toBe('EXTF_Buchungsstapel_202601.csv');
  });
});

describe('the plain table', () => {
  it('has debit and credit in decimals, by RFC 4180, and no formulas', () => {
    const odd = { ...capture, paymentId: '=1,2', lines: [line('fees', 5, 'a"b'), line('platform_revenue', -5)] };
    const [first, second] = plain.body([odd]).split('\r\n');
    expect(first).toBe(`capture_booking-1,7,2026-01-31T23:59:59.000Z,"'=1,2",fees,"a""b",0.05,,EUR`);
    expect(second).toContain(',platform_revenue,,,0.05,EUR');
    expect(plain.head(month, AT).split(',')).toHaveLength(9);
    expect([plain.fileName(month), plain.fileName({ year: 2026, month: null })]).toEqual([
      'journal-2026-01.csv',
      'journal-2026.csv',
    ]);
  });
});
