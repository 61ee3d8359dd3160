import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications } from './ports.ts';
import { toView } from './to-view.ts';

const PAGE = 25;

export interface ListApplicationsNeeds {
  readonly applications: Pick<Applications, 'list' | 'read'>;
  readonly clock: Clock;
}

/** Applications in one state, the longest waiting first. Throws DomainError invalid_input for a cursor that is none. */
export function makeListApplications({ applications }: ListApplicationsNeeds): Handler<'adminListApplications'> {
  return async (_admin, { status, cursor }) => {
    const page = await applications.list({ status, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return {
      applications: page.applications.map(
        ({ uid, application: { kind, status: state, answers, savedAt, review } }) => ({
          uid,
          kind,
          status: state,
          headline: answers.headline,
          countries: [...answers.countries],
          savedAt: status === 'facts' && review ? review.submittedAt : savedAt,
        }),
      ),
      nextCursor: page.next,
    };
  };
}

/** Throws DomainError not_found where nobody has begun an application. */
export function makeGetOneApplication(needs: ListApplicationsNeeds): Handler<'adminGetApplication'> {
  return async (_admin, { uid }) => {
    const state = await needs.applications.read(uid);
    return toView(state?.application && state, needs.clock.now());
  };
}
