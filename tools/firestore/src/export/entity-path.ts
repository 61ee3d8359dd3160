import type { Reader } from 'protobufjs/minimal.js';
import { readInt64 } from '../wire/scalars.ts';
import type { ElementTags } from './entity-format.ts';
import { MessageReader } from './message-reader.ts';

/** Reads an element of a path: the id of a collection and that of a document. */
export function elementReader(tags: ElementTags): (reader: Reader, path: string[]) => void {
  const fields = new MessageReader<{ collection: string; id: string }>([
    [tags.collection, (reader, element) => (element.collection = reader.string())],
    [tags.id, (reader, element) => (element.id = `__id${readInt64(reader)}__`)],
    [tags.name, (reader, element) => (element.id = reader.string())],
  ]);
  return (reader, path) => {
    const { collection, id } = fields.group(reader, tags.end, { collection: '', id: '' });
    if (!isSegment(collection) || !isSegment(id)) throw new Error('a path is not one of documents');
    path.push(collection, id);
  };
}

const isSegment = (id: string) => id !== '' && !id.includes('/');
