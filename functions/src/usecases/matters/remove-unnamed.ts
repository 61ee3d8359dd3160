import type { Clock } from '../shared/ports.ts';
import type { TemporaryFile, TemporaryFiles } from '../retention/ports.ts';
import type { Matters } from './ports.ts';

export interface RemoveUnnamedNeeds {
  readonly files: TemporaryFiles;
  readonly matters: Pick<Matters, 'read'>;
  readonly clock: Clock;
}

const PAGE = 200;
const DAY = 86_400_000;
const upload = /^tmp\/([^/]+)\/([^/]+)$/;
const kept = /^users\/[^/]+\/calls\/([^/]+)\/(.+?)(?:\.txt)?$/;

/**
 * Removes what was kept of an upload for a call that never came to name it: whoever adds a document takes the upload away
 * last, so one that lies there after a day tells of an adding that broke off. Throws VendorUnavailableError.
 */
export function makeRemoveUnnamed({ files, matters, clock }: RemoveUnnamedNeeds) {
  return async (uploadPath: string): Promise<void> => {
    const [, uid, id] = upload.exec(uploadPath) ?? [];
    if (uid === undefined) return;
    const before = clock.now() - DAY;
    let token: string | null = null;
    do {
      const page = await files.list({ prefix: `users/${uid}/calls/`, token, limit: PAGE });
      for (const file of page.files) {
        const [, sessionId = '', documentId] = kept.exec(file.path) ?? [];
        const isOfIt = documentId === id && file.createdAt < before;
        if (isOfIt && !(await isNamed(matters, { sessionId, path: file.path }))) await files.removeListed(file);
      }
      token = page.next;
    } while (token !== null);
  };
}

interface Where extends Pick<TemporaryFile, 'path'> {
  readonly sessionId: string;
}

async function isNamed(matters: RemoveUnnamedNeeds['matters'], { sessionId, path }: Where): Promise<boolean> {
  const documents = (await matters.read(sessionId))?.documents ?? [];
  return documents.some((each) => each.path === path || each.textPath === path);
}
