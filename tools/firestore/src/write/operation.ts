import { invalid } from '../errors.ts';
import { documentPath } from '../paths.ts';
import { type FieldPath, parseFieldPath } from '../values/field-path.ts';
import type { Fields } from '../values/value.ts';
import type { FieldTransform, Precondition, Write } from '../wire/messages.ts';
import { checkFieldPath, checkFields } from './field-checks.ts';

/** One write that passed the checks which need no stored document. */
export interface Operation {
  readonly kind: 'set' | 'delete' | 'verify' | 'transform';
  readonly name: string;
  readonly path: string;
  readonly fields: Fields | undefined;
  /** Only these fields are written; all of them when there is no mask. */
  readonly mask: readonly FieldPath[] | undefined;
  readonly transforms: readonly PlacedTransform[];
  readonly precondition: Precondition;
}

export interface PlacedTransform {
  readonly path: FieldPath;
  readonly transform: FieldTransform;
}

const MAX_TRANSFORMS = 500;

/** Throws INVALID_ARGUMENT for what no state of the documents could make right. */
export function parseWrites(writes: readonly Write[]): Operation[] {
  const operations = writes.map(parseWrite);
  const counts = new Map<string, number>();
  for (const { path, transforms } of operations) {
    if (transforms.length === 0) continue;
    const count = (counts.get(path) ?? 0) + transforms.length;
    if (count > MAX_TRANSFORMS)
      throw invalid(`Cannot apply more than ${MAX_TRANSFORMS} transforms to a single document.`);
    counts.set(path, count);
  }
  return operations;
}

export function parseWrite(write: Write): Operation {
  const { kind, name, fields, transforms } = subject(write);
  if (fields) checkFields(fields);
  return {
    kind,
    name,
    path: documentPath(name),
    fields,
    mask: write.updateMask && (write.updateMask.fieldPaths ?? []).map(checkedPath),
    transforms: placed(transforms),
    precondition: write.currentDocument ?? {},
  };
}

function subject(
  write: Write,
): Pick<Operation, 'kind' | 'name' | 'fields'> & { readonly transforms: readonly FieldTransform[] } {
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

/** Several transforms may follow each other on one field, but not on a field and on a field within it. */
function placed(transforms: readonly FieldTransform[]): PlacedTransform[] {
  const all = transforms.map((transform) => ({ path: checkedPath(transform.fieldPath ?? ''), transform }));
  const paths = new Set(transforms.map(({ fieldPath }) => fieldPath));
  if (paths.size < 2) return all;
  for (const { path: outer } of all) {
    if (all.some(({ path }) => isWithin(path, outer))) {
      throw invalid(`Cannot transform property ${outer.join('.')} and its nested property at the same time.`);
    }
  }
  return all;
}

const isWithin = (path: FieldPath, outer: FieldPath) =>
  path.length > outer.length && outer.every((name, i) => path[i] === name);

function checkedPath(source: string): FieldPath {
  const path = parseFieldPath(source);
  checkFieldPath(path);
  return path;
}
