import protobuf from 'protobufjs/minimal.js';
import type { StoredDocument } from '../store/document.ts';
import type { Change } from '../store/store.ts';
import { identicalValues } from '../values/compare.ts';
import { type FieldPath, formatFieldPath } from '../values/field-path.ts';
import type { Fields } from '../values/value.ts';
import { documentBytes } from '../wire/document-codec.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import type { Trigger } from './trigger.ts';

/** Fields of DocumentEventData. */
const TAG = { value: 10, oldValue: 18, updateMask: 26, fieldPath: 10 } as const;
const LOCATION = 'europe-west1';

export interface CloudEvent {
  readonly headers: Record<string, string>;
  /** DocumentEventData in base64, which is how the official emulator sends it. */
  readonly body: string;
}

/** One document's change as a binary CloudEvent. */
export function cloudEvent(trigger: Trigger, change: Change, { id, time }: { id: string; time: bigint }): CloudEvent {
  const [, project = '', , database = ''] = trigger.database.split('/');
  const headers = {
    'ce-id': id,
    'ce-specversion': '1.0',
    'ce-type': trigger.type,
    'ce-source': `//firestore.googleapis.com/${trigger.database}`,
    'ce-subject': `documents/${change.path}`,
    'ce-time': formatTimestamp(time),
    'ce-project': project,
    'ce-database': database,
    'ce-namespace': '(default)',
    'ce-document': change.path,
    'ce-location': LOCATION,
    'ce-datacontenttype': 'application/protobuf',
    'ce-dataschema':
      'https://github.com/googleapis/google-cloudevents/blob/main/proto/google/events/cloud/firestore/v1/data.proto',
    'content-type': 'application/protobuf',
    ...(trigger.type.endsWith('.withAuthContext') && { 'ce-authtype': 'unknown', 'ce-authid': '' }),
  };
  return { headers, body: eventData(change) };
}

function eventData({ before, after }: Change): string {
  const writer = protobuf.Writer.create();
  if (after) writer.uint32(TAG.value).bytes(documentBytes(after));
  if (before) writer.uint32(TAG.oldValue).bytes(documentBytes(before));
  if (before && after) {
    writer.uint32(TAG.updateMask).fork();
    for (const path of changedPaths(before, after)) writer.uint32(TAG.fieldPath).string(path);
    writer.ldelim();
  }
  return Buffer.from(writer.finish()).toString('base64');
}

const changedPaths = (before: StoredDocument, after: StoredDocument) =>
  differences(before.fields, after.fields, []).map(formatFieldPath);

function differences(before: Fields, after: Fields, above: FieldPath): FieldPath[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const old = before.get(name);
    const next = after.get(name);
    const path = [...above, name];
    if (old && next && identicalValues(old, next)) return [];
    if (old?.kind !== 'map' || next?.kind !== 'map') return [path];
    return differences(old.fields, next.fields, path);
  });
}
