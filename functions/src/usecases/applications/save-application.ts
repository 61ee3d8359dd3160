import { next } from '@sos/domain/applications/application';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications } from './ports.ts';
import { applicationOf, toView } from './to-view.ts';

export interface SaveApplicationNeeds {
  readonly applications: Pick<Applications, 'change'>;
  readonly clock: Clock;
}

/** Keeps what the caller has written so far, complete or not. Throws DomainError not_found, application_closed, application_changed. */
export function makeSaveApplication({ applications, clock }: SaveApplicationNeeds): Handler<'saveApplication'> {
  return async ({ uid }, { revision, answers }) => {
    const now = clock.now();
    const state = await applications.change(uid, (before) => ({
      application: next(applicationOf(before, now), { type: 'saved', answers }, { revision, now }),
    }));
    return toView(state, now);
  };
}
