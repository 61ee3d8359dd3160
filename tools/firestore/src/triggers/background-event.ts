import type { StoredDocument } from '../store/document.ts';
import { DOCUMENT } from '../wire/document-codec.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import { changedPaths } from './changed-paths.ts';
import type { EventMessage, Occurrence, Trigger } from './trigger.ts';

/** What functions of the first generation are sent; a version that is not there is an empty object. */
export function backgroundEvent({ database, type }: Trigger, { change, id, time }: Occurrence): EventMessage {
  const { path, before, after } = change;
  const context = {
    eventId: id,
    timestamp: formatTimestamp(time),
    eventType: type,
    resource: { service: 'firestore.googleapis.com', name: `${database}/documents/${path}` },
  };
  const updateMask = before && after ? { fieldPaths: changedPaths(before, after) } : {};
  const data = { value: version(after), oldValue: version(before), updateMask };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ context, data }) };
}

const version = (document: StoredDocument | undefined) => (document ? DOCUMENT.toJson(document) : {});
