import type { Parsed } from '@sos/contracts/callables';
import type { KeptFile } from '@sos/domain/applications/answers';
import { type Application, next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications, ApplicationState, Files } from './ports.ts';
import { keptPath, storeUpload, type Upload, uploadPath } from './store-upload.ts';
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
    const waits = waitingDocument(before);
    const given = uploadOf(uid, asked);
    const isKept = given !== null && waits?.path === keptPath(given);
    // It was put to review, and the answer was lost.
    if (isKept && asked.revision < before.revision) return toView(state, now);
    const admission = given && !isKept ? await storeUpload(files, given, now) : waits;
    const after = await applications.change(uid, (current) => changeOf(current, asked, { admission, now }));
    await clear(files, { given, replaced: waits?.path === admission?.path ? null : waits });
    return toView(after, now);
  };
}

function waitingDocument({ review }: Application): KeptFile | null {
  return review?.status === 'waiting' ? review.admission : null;
}

function uploadOf(uid: string, { upload }: Asked): Upload | null {
  return upload === undefined ? null : { uid, kind: 'admission', upload };
}

/** What was uploaded is kept elsewhere now, and what it replaced is nobody's. */
async function clear(
  files: Pick<Files, 'remove'>,
  { given, replaced }: { readonly given: Upload | null; readonly replaced: KeptFile | null },
): Promise<void> {
  if (given) await files.remove(uploadPath(given.uid, given.upload));
  if (replaced) await files.remove(replaced.path);
}

function approvedOf(state: ApplicationState | undefined): Application {
  if (!state?.application || !state.profile) throw new DomainError('not_found', 'not_found');
  if (state.application.status !== 'approved') throw new DomainError('conflict', 'application_closed');
  return state.application;
}

function changeOf(
  state: ApplicationState,
  { revision, displayName, barAuthority, barNumber }: Asked,
  { admission, now }: { readonly admission: KeptFile | null; readonly now: number },
) {
  const wanted = { written: { displayName, barAuthority, barNumber }, admission };
  const shown = state.profile?.displayName ?? '';
  const event = { type: 'facts_changed', displayName: shown, wanted } as const;
  return { application: next(approvedOf(state), event, { revision, now }) };
}
