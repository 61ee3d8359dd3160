import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Alert, AlertBook } from './ports.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListAlerts({
  book,
}: {
  readonly book: Pick<AlertBook, 'list' | 'find'>;
}): Handler<'adminListAlerts'> {
  return async (_admin, { state, cursor, id }) => {
    if (id !== undefined) {
      const alert = await book.find(id);
      return { alerts: alert ? [toView(alert)] : [], nextCursor: null };
    }
    const page = await book.list({ onlyOpen: state === 'open', after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { alerts: page.alerts.map(toView), nextCursor: page.next };
  };
}

function toView({ detail, ...alert }: Alert) {
  const facts = Object.entries(detail).map(([name, value]) => ({ name, value: textOf(value) }));
  return { ...alert, detail: facts };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
