import { timelineDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

export const timelineDocuments = documentsOf(timelineDocumentSchema, paths.sessionTimelineEntry);

/** Adds entries to a session's timeline; those that are written together are one document. */
export function addToTimeline(writer: Writer, sessionId: string, entries: readonly TimelineEntry[]): void {
  const [first, ...later] = entries;
  if (!first) return;
  const ref = db().collection(paths.sessionTimeline(sessionId)).doc();
  timelineDocuments.create(writer, ref, later.length > 0 ? { ...first, later } : first);
}
