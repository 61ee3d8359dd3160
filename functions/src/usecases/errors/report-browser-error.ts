import { allows } from '@sos/domain/analytics/consent';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { TellError } from './tell-error.ts';

export interface ReportBrowserErrorNeeds {
  readonly tell: TellError;
  readonly clock: Clock;
}

/** Tells of what broke in a browser whose person has agreed to that, and forgets it otherwise. */
export function makeReportBrowserError({ tell, clock }: ReportBrowserErrorNeeds): Handler<'reportBrowserError'> {
  return async (_anybody, { errorId, page, consent, ...broken }) => {
    if (allows(consent, 'measuring', clock.now())) await tell({ ...broken, id: errorId, where: 'web', what: page });
    return {};
  };
}
