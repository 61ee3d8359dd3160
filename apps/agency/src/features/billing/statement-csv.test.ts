import { expect, it } from 'vitest';
import { aShare, aStatement } from '../../testing/a-statement.ts';
import { statementCsv } from './statement-csv.ts';

const name = (column: string) => column;

it('has a line for each call of each member, in numbers and days that every spreadsheet reads', () => {
  const back = aShare({ id: 'call-2', earned: 2_000, sent: 3_000, reversed: 1_000 });
  const text = statementCsv([aStatement({ shares: [aShare(), back] })], name);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFmember,date,call,currency,earned,sent,reversed,pending',
    'Camille Moreau,2026-11-03,call-1,EUR,30.00,0.00,0.00,30.00',
    'Camille Moreau,2026-11-03,call-2,EUR,20.00,30.00,10.00,0.00',
    '',
  ]);
});

it('gives a spreadsheet no formula to run', () => {
  expect(statementCsv([aStatement({ displayName: '=1+1' })], name)).toContain("\r\n'=1+1,");
});

it('is a heading alone for a month without calls', () => {
  expect(statementCsv([aStatement({ shares: [] })], name).split('\r\n')).toHaveLength(2);
});
