import protobuf from 'protobufjs/minimal.js';
import type { IndexDefinition, IndexField } from './definitions.ts';

const LENGTH_DELIMITED = 2;
const tag = (id: number, wireType = 0) => (id << 3) | wireType;

/** The console's page that makes a composite index. */
export const indexLink = (database: string, index: IndexDefinition) =>
  link('create_composite', database, { ...index, name: 'indexes/_' });

/** The console's page that has a single field indexed. */
export const exemptionLink = (database: string, index: IndexDefinition) =>
  link('create_exemption', database, { ...index, name: `fields/${index.fields[0]?.fieldPath ?? ''}` });

/** The link carries the index as a message `google.firestore.admin.v1.Index`. */
function link(
  action: string,
  database: string,
  { collectionGroup, queryScope, fields, name }: IndexDefinition & { name: string },
): string {
  const writer = protobuf.Writer.create();
  writer.uint32(tag(1, LENGTH_DELIMITED)).string(`${database}/collectionGroups/${collectionGroup}/${name}`);
  writer.uint32(tag(2)).int32(queryScope === 'COLLECTION' ? 1 : 2);
  for (const field of fields) writeField(writer.uint32(tag(3, LENGTH_DELIMITED)).fork(), field);
  const project = database.split('/')[1] ?? '';
  const encoded = Buffer.from(writer.finish()).toString('base64url');
  return `https://console.firebase.google.com/v1/r/project/${project}/firestore/indexes?${action}=${encoded}`;
}

function writeField(writer: protobuf.Writer, { fieldPath, order, arrayConfig }: IndexField): void {
  writer.uint32(tag(1, LENGTH_DELIMITED)).string(fieldPath);
  if (arrayConfig) writer.uint32(tag(3)).int32(1);
  else writer.uint32(tag(2)).int32(order === 'DESCENDING' ? 2 : 1);
  writer.ldelim();
}
