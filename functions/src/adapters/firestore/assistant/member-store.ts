import type { Members } from '../../../usecases/assistant/ports.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { memberDocuments } from './documents.ts';
import { readOne, save } from './saving.ts';

/** `members` of the assistant. */
export function makeMemberStore(report: ReportCorrupt): Members {
  return {
    read: (uid) => reporting(report, () => memberDocuments.read(uid)),
    change: (uid, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = memberDocuments.ref(uid);
          const before = await readOne(desk, memberDocuments, ref);
          save(desk, { documents: memberDocuments, ref }, { before, after: decide(before) });
        }),
      ),
  };
}
