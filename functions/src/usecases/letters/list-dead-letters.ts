import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Letters } from './ports.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListDeadLetters(needs: {
  readonly letters: Pick<Letters, 'list'>;
}): Handler<'adminListDeadLetters'> {
  return async (_admin, { of, cursor }) => {
    const page = await needs.letters.list({ of, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { letters: [...page.letters], nextCursor: page.next };
  };
}
