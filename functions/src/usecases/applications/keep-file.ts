import { isWritable, next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { uploadPath } from '../shared/plain-file.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications, Files } from './ports.ts';
import { keptPath, storeUpload } from './store-upload.ts';
import { applicationOf, toView } from './to-view.ts';

export interface KeepFileNeeds {
  readonly applications: Pick<Applications, 'read' | 'change'>;
  readonly files: Pick<Files, 'read' | 'write' | 'remove'>;
  readonly clock: Clock;
}

/**
 * Takes what the caller has uploaded into their application: looks at what it really is, leaves out whatever a picture
 * tells besides itself, and keeps it where its owner cannot change it. Throws DomainError not_found, application_closed,
 * file_refused, file_too_large.
 */
export function makeKeepFile({ applications, files, clock }: KeepFileNeeds): Handler<'keepApplicationFile'> {
  return async ({ uid }, { kind, upload }) => {
    const now = clock.now();
    const state = await applications.read(uid);
    const before = state && applicationOf(state, now);
    const path = keptPath({ uid, kind, upload });
    // It was kept, and the answer was lost.
    if (!before || before.files[kind]?.path === path) return toView(state, now);
    if (!isWritable(before)) throw new DomainError('conflict', 'application_closed');
    const kept = await storeUpload(files, { uid, kind, upload }, now);
    const after = await applications.change(uid, (current) => ({
      application: next(applicationOf(current, now), { type: 'file_kept', kind, file: kept }, { revision: null, now }),
    }));
    await files.remove(uploadPath(uid, upload));
    const replaced = before.files[kind];
    if (replaced) await files.remove(replaced.path);
    return toView(after, now);
  };
}
