import { invalid, StatusError } from '../errors.ts';
import type { StoredDocument } from '../store/document.ts';
import { parseFieldPath, valueAt } from '../values/field-path.ts';
import { double, type Value, vectorOf } from '../values/value.ts';
import type { FindNearest } from '../wire/messages.ts';
import type { Query } from './query.ts';

type Vector = readonly number[];

const MAX_NEAREST = 1000;

const dot = (a: Vector, b: Vector) => a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);

const MEASURES: Record<string, { distance: (a: Vector, b: Vector) => number; farFirst: boolean }> = {
  EUCLIDEAN: { distance: (a, b) => Math.hypot(...a.map((each, i) => each - (b[i] ?? 0))), farFirst: false },
  COSINE: { distance: (a, b) => 1 - dot(a, b) / (magnitude(a) * magnitude(b)), farFirst: false },
  DOT_PRODUCT: { distance: dot, farFirst: true },
};

/** Refuses what production refuses of a search for nearest neighbours. */
export function checkNearest({ nearest, limit, offset, start, end }: Query): void {
  if (!nearest) return;
  if (limit !== undefined) throw invalid('A query limit cannot be used with FindNearest');
  if (offset > 0) throw invalid('A query offset cannot be used with FindNearest');
  if (start || end) throw invalid('A cursor cannot be used with FindNearest');
  parseFieldPath(nearest.vectorField?.fieldPath ?? '');
  measureOf(nearest);
  if (soughtVector(nearest).length === 0) throw invalid('Cannot have a zero length vector.');
  checkResults(nearest);
}

function checkResults({ limit = 0, distanceResultField = '', distanceThreshold = 0 }: FindNearest): void {
  if (limit <= 0 || limit > MAX_NEAREST)
    throw invalid(`FindNearest.limit must be a positive integer of no more than ${MAX_NEAREST}`);
  if (/^__.*__$/.test(distanceResultField))
    throw invalid(`The distanceResultField.property.name "${distanceResultField}" is reserved.`);
  if (!Number.isFinite(distanceThreshold)) throw invalid('distanceThreshold must be a finite number.');
}

function measureOf({ distanceMeasure = '' }: FindNearest) {
  const measure = MEASURES[distanceMeasure];
  if (!measure) throw invalid('Unknown Distance Measure.');
  return measure;
}

function soughtVector({ queryVector }: FindNearest): Vector {
  if (!queryVector) throw invalid('Cannot convert firestore.v1.Value with type unset.');
  const vector = numbers(queryVector);
  if (!vector) throw invalid('Query Value must be of type vector.');
  return vector;
}

function magnitude(vector: Vector): number {
  const length = Math.hypot(...vector);
  if (length > 0) return length;
  throw new StatusError(
    'FAILED_PRECONDITION',
    'Cannot compute cosine distance against a vector with a magnitude of zero.',
  );
}

/** The documents whose vectors lie nearest, nearest first; documents without such a vector are left out. */
export function nearestDocuments(documents: readonly StoredDocument[], nearest: FindNearest): StoredDocument[] {
  const measure = measureOf(nearest);
  const sought = soughtVector(nearest);
  const field = parseFieldPath(nearest.vectorField?.fieldPath ?? '');
  const sign = measure.farFirst ? -1 : 1;
  const threshold = nearest.distanceThreshold;
  const measured = documents.flatMap((document) => {
    const vector = numbers(valueAt(document.fields, field));
    return vector?.length === sought.length ? [{ document, distance: measure.distance(vector, sought) }] : [];
  });
  return measured
    .filter(({ distance }) => threshold === undefined || sign * distance <= sign * threshold)
    .sort((a, b) => sign * (a.distance - b.distance))
    .slice(0, nearest.limit)
    .map(({ document, distance }) => withDistance(document, distance, nearest.distanceResultField));
}

function withDistance(document: StoredDocument, distance: number, field: string | undefined): StoredDocument {
  if (!field) return document;
  return { ...document, fields: new Map(document.fields).set(field, double(distance)) };
}

function numbers(value: Value | undefined): Vector | undefined {
  const components = value && vectorOf(value);
  return components?.map((each) =>
    each.kind === 'integer' || each.kind === 'double' ? Number(each.value) : Number.NaN,
  );
}
