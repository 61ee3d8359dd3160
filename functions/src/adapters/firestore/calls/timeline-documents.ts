import { timelineEntrySchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

export const timelineDocuments = documentsOf(timelineEntrySchema, paths.sessionTimelineEntry);

/** Adds an entry to a session's timeline. */
export function addToTimeline(writer: Writer, sessionId: string, entry: TimelineEntry): void {
  timelineDocuments.create(writer, db().collection(paths.sessionTimeline(sessionId)).doc(), entry);
}
