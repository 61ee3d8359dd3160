import type { Parsed } from '@sos/contracts/callables';
import { datev } from '@sos/domain/journal/export/datev';
import { fec } from '@sos/domain/journal/export/fec';
import { type ExportFormat, periodOf, spanOf, type Writing } from '@sos/domain/journal/export/format';
import { plain } from '@sos/domain/journal/export/plain';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Journal, Place } from './ports.ts';

/** Entries in one part of a file. */
const PAGE = 500;

const writings: Readonly<Record<ExportFormat, Writing>> = { fec, datev, plain };

export interface ExportAccountingNeeds {
  readonly journal: Pick<Journal, 'entries'>;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}
type Wish = Parsed<'adminExportAccounting'>;

/** One part of a file for accountants, oldest entries first. The first part is written down as the admin's deed. */
export function makeExportAccounting({
  journal,
  deeds,
  clock,
}: ExportAccountingNeeds): Handler<'adminExportAccounting'> {
  return async ({ uid }, wish) => {
    const { format, cursor } = wish;
    const period = periodOf(wish.period);
    if (!period) throw new DomainError('invalid', 'invalid_input');
    const writing = writings[format];
    const { from, to } = spanOf(period);
    const begin = beginOf(cursor) ?? { place: { at: from - 1, id: '~' }, number: 0 };
    const entries = await journal.entries({ after: begin.place, before: to, limit: PAGE });
    const taken = entries.filter((entry) => writing.takes(entry));
    const numbered = taken.map((entry, index) => ({ ...entry, number: begin.number + index + 1 }));
    if (cursor === undefined) await deeds.note(deedOf(wish, uid, clock.now()));
    const head = cursor === undefined ? writing.head(period, clock.now()) : '';
    const last = entries.length === PAGE ? entries.at(-1) : undefined;
    return {
      text: head + writing.body(numbered),
      fileName: writing.fileName(period),
      encoding: writing.encoding,
      nextCursor: last ? `${last.at} ${last.id} ${begin.number + taken.length}` : null,
      entries: taken.length,
      leftOut: entries.length - taken.length,
    };
  };
}

function beginOf(cursor: string | undefined): { readonly place: Place; readonly number: number } | undefined {
  const [at, id, number] = cursor?.split(' ') ?? [];
  return id === undefined ? undefined : { place: { at: Number(at), id }, number: Number(number) };
}

function deedOf({ exportId, format, period, reason }: Wish, adminId: string, at: number) {
  return {
    id: `export-${adminId}-${exportId}`,
    adminId,
    action: 'adminExportAccounting',
    subjectKind: 'journal' as const,
    subjectId: period,
    before: null,
    after: { format, period },
    reason,
    at,
    undoes: null,
  };
}
