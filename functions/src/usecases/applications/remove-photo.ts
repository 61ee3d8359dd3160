import type { KeptFile } from '@sos/domain/applications/answers';
import { next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { type DecideApplicationNeeds, forgetPhoto } from './decide-application.ts';
import type { ApplicationChange, ApplicationState } from './ports.ts';

interface Deed {
  readonly adminId: string;
  readonly uid: string;
  readonly requestId: string;
  readonly reason: string;
}

/**
 * Takes an unfit photograph off a profile, which shows initials until its owner gives another. Throws DomainError not_found,
 * application_closed, and changed where there is none.
 */
export function makeRemovePhoto({ applications, files, clock }: DecideApplicationNeeds): Handler<'adminRemovePhoto'> {
  return async ({ uid: adminId }, input) => {
    let photo: KeptFile | null | undefined;
    const after = await applications.change(input.uid, (state) => {
      photo = state.application?.files.photo;
      return without(state, { adminId, ...input }, clock.now());
    });
    if (!after) throw new DomainError('not_found', 'not_found');
    if (photo) await forgetPhoto(files, photo);
    return {};
  };
}

function without({ application, profile }: ApplicationState, deed: Deed, now: number): ApplicationChange {
  if (!application || !profile) throw new DomainError('not_found', 'not_found');
  if (profile.photoUrl === null) throw new DomainError('conflict', 'changed');
  const { uid, adminId, requestId, reason } = deed;
  return {
    application: next(application, { type: 'photo_removed' }, { revision: null, now }),
    profile: { ...profile, photoUrl: null },
    audit: {
      id: `provider-${uid}-${requestId}`,
      adminId,
      action: 'adminRemovePhoto',
      subjectKind: 'provider',
      subjectId: uid,
      before: { photo: 'shown' },
      after: { photo: 'none' },
      reason,
      at: now,
      undoes: null,
    },
  };
}
