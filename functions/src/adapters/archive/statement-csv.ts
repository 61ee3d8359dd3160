import { movementOf } from '@sos/domain/affiliates/commission';
import { withoutFormula } from '@sos/domain/shared/csv';
import type { StatementLine } from '@sos/contracts/affiliate-statement';
import { statementWordsIn, type StatementWords } from '@sos/words/statements';
import type { RenderLines } from '../../usecases/affiliates/get-statement.ts';

const columns = [
  'date',
  'kind',
  'event',
  'amount',
  'balance',
  'status',
  'until',
  'call',
  'code',
  'click',
  'mark',
  'version',
  'note',
] as const;

/** A month of an affiliate as a table that spreadsheets read in every country: points in numbers, dates as ISO writes them. */
export const statementCsv: RenderLines = async ({ locale }, lines) => {
  const words = await statementWordsIn(locale);
  const parts = [`\uFEFF${rowOf(columns.map((name) => words[`affiliate.column.${name}`]))}`];
  for await (const line of lines) parts.push(rowOf(cellsOf(line, words)));
  return new TextEncoder().encode(parts.join(''));
};

function cellsOf(line: StatementLine, words: StatementWords): string[] {
  const { at, amount, balance, commission, note } = line;
  const own = [instant(at), words[`affiliate.${movementOf(line)}`]];
  const money = [decimal(amount), balance === null ? '' : decimal(balance)];
  if (!commission) return [...own, '', ...money, ...Array.from({ length: 7 }, () => ''), note ?? ''];
  const { event, status, reason, dueAt, callAt, code, planVersion } = commission;
  const state = reason === null ? words[`affiliate.status.${status}`] : words[`affiliate.reason.${reason}`];
  const until = dueAt === null ? '' : instant(dueAt);
  const origin = [instant(callAt), code, ...clicked(line, words), String(planVersion), note ?? ''];
  return [...own, words[`affiliate.event.${event}`], ...money, state, until, ...origin];
}

/** When somebody clicked, and the affiliate's own mark of the link. */
function clicked({ commission, click }: StatementLine, words: StatementWords): [string, string] {
  if (click) return [instant(click.at), click.source];
  return [commission?.clickId ? words['affiliate.clicked'] : words['affiliate.clickless'], ''];
}

const instant = (at: number) => new Date(at).toISOString();
const decimal = (cents: number) => (cents / 100).toFixed(2);
const rowOf = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${withoutFormula(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
