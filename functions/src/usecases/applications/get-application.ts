import type { Clock } from '../shared/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Applications } from './ports.ts';
import { toView } from './to-view.ts';

export interface GetApplicationNeeds {
  readonly applications: Pick<Applications, 'read'>;
  readonly clock: Clock;
}

/** The caller's own application. Throws DomainError not_found. */
export function makeGetApplication({ applications, clock }: GetApplicationNeeds): Handler<'getApplication'> {
  return async ({ uid }) => toView(await applications.read(uid), clock.now());
}
