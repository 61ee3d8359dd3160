import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { SupportRequests } from './ports.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListSupportRequests(needs: {
  readonly requests: Pick<SupportRequests, 'list'>;
}): Handler<'adminListSupportRequests'> {
  return async (_admin, { status, cursor }) => {
    const page = await needs.requests.list({ status, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const requests = page.requests.map((request) => ({
      id: request.id,
      uid: request.uid,
      email: request.email,
      topic: request.topic,
      text: request.text,
      locale: request.locale,
      status: request.status,
      revision: request.revision,
      createdAt: request.createdAt,
      answers: request.answers.map(({ text, by, at }) => ({ text, by, at })),
      attachments: request.attachments.map(({ path, type, size }) => ({ path, type, size })),
    }));
    return { requests, nextCursor: page.next };
  };
}
