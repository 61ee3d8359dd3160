import protobuf from 'protobufjs/minimal.js';
import type { Change } from '../store/store.ts';
import { documentBytes } from '../wire/document-codec.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import { changedPaths } from './changed-paths.ts';
import type { EventMessage, Occurrence, Trigger } from './trigger.ts';

/** Fields of DocumentEventData. */
const TAG = { value: 10, oldValue: 18, updateMask: 26, fieldPath: 10 } as const;
const LOCATION = 'europe-west1';

/**
 * What functions of the second generation are sent: a binary CloudEvent whose DocumentEventData is in base64, as the
 * official emulator sends it.
 */
export function cloudEvent({ database: name, type }: Trigger, { change, id, time }: Occurrence): EventMessage {
  const [, project = '', , database = ''] = name.split('/');
  const headers = {
    'ce-id': id,
    'ce-specversion': '1.0',
    'ce-type': type,
    'ce-source': `//firestore.googleapis.com/${name}`,
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
    ...(type.endsWith('.withAuthContext') && { 'ce-authtype': 'unknown', 'ce-authid': '' }),
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
