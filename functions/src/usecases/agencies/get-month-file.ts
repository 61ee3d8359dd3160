import type { Output } from '@sos/contracts/callables';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { agencyOf, type AgencyNeeds } from './agency-of.ts';

/** A month of a whole agency, as it stands when it is drawn. */
export interface AgencyMonth extends Output<'getAgencyStatement'> {
  /** Of UTC, such as `2026-11`. */
  readonly month: string;
  readonly madeAt: Instant;
  readonly locale: Locale;
  readonly agencyName: string;
}
export type RenderAgencyMonth = (month: AgencyMonth) => Promise<Uint8Array>;

export interface MonthFileNeeds extends AgencyNeeds {
  /** The same that the page beside the file shows. */
  readonly statement: Handler<'getAgencyStatement'>;
  readonly render: RenderAgencyMonth;
  readonly clock: Clock;
}

/** The month of the caller's agency as a PDF; null for one without calls. */
export function makeGetAgencyMonthFile(needs: MonthFileNeeds): Handler<'getAgencyMonthFile'> {
  return async (actor, { month, locale }) => {
    const statement = await needs.statement(actor, { month });
    if (statement.members.every(({ shares }) => shares.length === 0)) return { file: null };
    const { name: agencyName } = await agencyOf(needs, actor.uid);
    const bytes = await needs.render({ ...statement, month, locale, agencyName, madeAt: needs.clock.now() });
    return { file: Buffer.from(bytes).toString('base64') };
  };
}
