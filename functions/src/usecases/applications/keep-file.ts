import { type FileKind, type KeptFile } from '@sos/domain/applications/answers';
import { isWritable, next } from '@sos/domain/applications/application';
import { cleanPicture } from '@sos/domain/files/clean-picture';
import { type FileType, fileTypeOf } from '@sos/domain/files/file-type';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications, Files } from './ports.ts';
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
    const path = `users/${uid}/application/${kind}-${upload}`;
    // It was kept, and the answer was lost.
    if (!before || before.files[kind]?.path === path) return toView(state, now);
    if (!isWritable(before)) throw new DomainError('conflict', 'application_closed');
    const uploaded = `tmp/${uid}/${upload}`;
    const file = checked(kind, await files.read(uploaded));
    await files.write(path, file.bytes, { type: file.type, disposition: 'attachment' });
    const kept: KeptFile = { path, type: file.type, size: file.bytes.length, checkedAt: now };
    const after = await applications.change(uid, (current) => ({
      application: next(applicationOf(current, now), { type: 'file_kept', kind, file: kept }, { revision: null, now }),
    }));
    await files.remove(uploaded);
    const replaced = before.files[kind];
    if (replaced) await files.remove(replaced.path);
    return toView(after, now);
  };
}

function checked(
  kind: FileKind,
  uploaded: Uint8Array | 'too_large' | undefined,
): { type: FileType; bytes: Uint8Array } {
  if (uploaded === undefined) throw new DomainError('not_found', 'not_found');
  if (uploaded === 'too_large') throw new DomainError('invalid', 'file_too_large');
  const type = fileTypeOf(uploaded);
  const bytes = type === 'application/pdf' ? documentOnly(kind, uploaded) : type && cleanPicture(type, uploaded);
  if (!type || !bytes) throw new DomainError('invalid', 'file_refused');
  return { type, bytes };
}

function documentOnly(kind: FileKind, uploaded: Uint8Array): Uint8Array | undefined {
  return kind === 'admission' ? uploaded : undefined;
}
