import { invalid } from '../errors.ts';
import { documentPath } from '../paths.ts';
import { type FieldPath, parseFieldPath } from '../values/field-path.ts';
import type { Fields, Value } from '../values/value.ts';
import type { FieldTransform, Precondition, Write } from '../wire/messages.ts';

/** One write that passed the checks which need no stored document. */
export interface Operation {
  readonly kind: 'set' | 'delete' | 'verify' | 'transform';
  readonly name: string;
  readonly path: string;
  readonly fields: Fields | undefined;
  /** Only these fields are written; all of them when there is no mask. */
  readonly mask: readonly FieldPath[] | undefined;
  readonly transforms: readonly FieldTransform[];
  readonly precondition: Precondition;
}

const MAX_DEPTH = 20;
const MAX_NAME_BYTES = 1500;

export function parseWrite(write: Write): Operation {
  const { kind, name, fields, transforms } = subject(write);
  if (fields) checkFields(fields, 1);
  return {
    kind,
    name,
    path: documentPath(name),
    fields,
    mask: write.updateMask && (write.updateMask.fieldPaths ?? []).map(parseFieldPath),
    transforms,
    precondition: write.currentDocument ?? {},
  };
}

function subject(write: Write): Pick<Operation, 'kind' | 'name' | 'fields' | 'transforms'> {
  const { update, transform, updateTransforms = [] } = write;
  if (update) return { kind: 'set', name: update.name, fields: update.fields, transforms: updateTransforms };
  if (transform) {
    return {
      kind: 'transform',
      name: transform.document ?? '',
      fields: undefined,
      transforms: transform.fieldTransforms ?? [],
    };
  }
  const name = write.delete ?? write.verify;
  if (name === undefined) throw invalid('A write must have an operation.');
  return { kind: write.delete === undefined ? 'verify' : 'delete', name, fields: undefined, transforms: [] };
}

function checkFields(fields: Fields, depth: number): void {
  if (depth > MAX_DEPTH) throw invalid('Property maps are nested deeper than 20 levels.');
  for (const [name, value] of fields) {
    checkFieldName(name);
    checkValue(value, depth);
  }
}

function checkFieldName(name: string): void {
  if (name === '') throw invalid('Document fields must not be empty.');
  if (/^__.*__$/.test(name) && name !== '__type__')
    throw invalid(`Document fields cannot begin and end with "__": "${name}".`);
  if (name.length * 3 > MAX_NAME_BYTES && Buffer.byteLength(name) > MAX_NAME_BYTES)
    throw invalid('The property name is longer than 1500 bytes.');
}

function checkValue(value: Value, depth: number): void {
  if (value.kind === 'map') checkFields(value.fields, depth + 1);
  if (value.kind !== 'array') return;
  for (const element of value.values) {
    if (element.kind === 'array') throw invalid('Cannot convert an array value in an array value.');
    checkValue(element, depth);
  }
}
