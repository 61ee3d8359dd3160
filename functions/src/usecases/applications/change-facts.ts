import type { Parsed } from '@sos/contracts/callables';
import { fileKinds, type Files as KeptFiles, type KeptFile, noFiles } from '@sos/domain/applications/answers';
import { type Application, next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { uploadPath } from '../shared/plain-file.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications, ApplicationState, Files } from './ports.ts';
import { keptPath, storeUpload, type Upload } from './store-upload.ts';
import { toView } from './to-view.ts';

export interface ChangeFactsNeeds {
  readonly applications: Pick<Applications, 'read' | 'change'>;
  readonly files: Pick<Files, 'read' | 'write' | 'remove'>;
  readonly clock: Clock;
}
type Asked = Parsed<'changeVerifiedFacts'>;

/**
 * Puts changed facts of an approved provider to review, instead of those that waited. Throws DomainError not_found,
 * application_closed, application_changed, application_incomplete, contact_details, file_refused, file_too_large.
 */
export function makeChangeFacts({ applications, files, clock }: ChangeFactsNeeds): Handler<'changeVerifiedFacts'> {
  return async ({ uid }, asked) => {
    const now = clock.now();
    const state = await applications.read(uid);
    const before = approvedOf(state);
    const waits = waitingFiles(before);
    const given = uploadsOf(uid, asked);
    const isKept = (upload: Upload) => waits[upload.kind]?.path === keptPath(upload);
    // It was put to review, and the answer was lost.
    if (given.length > 0 && given.every(isKept) && asked.revision < before.revision) return toView(state, now);
    let wanted = waits;
    for (const upload of given.filter((each) => !isKept(each)))
      wanted = { ...wanted, [upload.kind]: await storeUpload(files, upload, now) };
    const after = await applications.change(uid, (current) => changeOf(current, asked, { files: wanted, now }));
    const replaced = fileKinds.flatMap((kind) => (waits[kind]?.path === wanted[kind]?.path ? [] : (waits[kind] ?? [])));
    await clear(files, { given, replaced });
    return toView(after, now);
  };
}

function waitingFiles({ review }: Application): KeptFiles {
  return review?.status === 'waiting' ? { photo: review.photo, admission: review.admission } : noFiles;
}

function uploadsOf(uid: string, { upload, photo }: Asked): Upload[] {
  const named = { admission: upload, photo };
  return fileKinds.flatMap((kind) => {
    const name = named[kind];
    return name === undefined ? [] : [{ uid, kind, upload: name }];
  });
}

/** What was uploaded is kept elsewhere now, and what it replaced is nobody's. */
async function clear(
  files: Pick<Files, 'remove'>,
  { given, replaced }: { readonly given: readonly Upload[]; readonly replaced: readonly KeptFile[] },
): Promise<void> {
  for (const { uid, upload } of given) await files.remove(uploadPath(uid, upload));
  for (const { path } of replaced) await files.remove(path);
}

function approvedOf(state: ApplicationState | undefined): Application {
  if (!state?.application || !state.profile) throw new DomainError('not_found', 'not_found');
  if (state.application.status !== 'approved') throw new DomainError('conflict', 'application_closed');
  return state.application;
}

function changeOf(
  state: ApplicationState,
  { revision, displayName, barAuthority, barNumber }: Asked,
  { files, now }: { readonly files: KeptFiles; readonly now: number },
) {
  const wanted = { written: { displayName, barAuthority, barNumber }, ...files };
  const shown = state.profile?.displayName ?? '';
  const event = { type: 'facts_changed', displayName: shown, wanted } as const;
  return { application: next(approvedOf(state), event, { revision, now }) };
}
