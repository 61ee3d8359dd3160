import { invalid } from '../errors.ts';
import type { StoredDocument } from '../store/document.ts';
import { parseFieldPath, valueAt, withValueAt } from '../values/field-path.ts';
import { double, type Value, vectorOf } from '../values/value.ts';
import type { FindNearest } from '../wire/messages.ts';

type Vector = readonly number[];

const dot = (a: Vector, b: Vector) => a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);

const MEASURES: Record<string, { distance: (a: Vector, b: Vector) => number; farFirst: boolean }> = {
  EUCLIDEAN: { distance: (a, b) => Math.hypot(...a.map((each, i) => each - (b[i] ?? 0))), farFirst: false },
  COSINE: { distance: (a, b) => 1 - dot(a, b) / (Math.hypot(...a) * Math.hypot(...b)), farFirst: false },
  DOT_PRODUCT: { distance: dot, farFirst: true },
};

/** The documents whose vectors lie nearest, nearest first; documents without such a vector are left out. */
export function nearestDocuments(documents: readonly StoredDocument[], nearest: FindNearest): StoredDocument[] {
  const measure = MEASURES[nearest.distanceMeasure ?? ''];
  const sought = nearest.queryVector && numbers(nearest.queryVector);
  if (!measure || !sought) throw invalid('FindNearest needs a distance measure and a query vector.');
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
  return { ...document, fields: withValueAt(document.fields, parseFieldPath(field), double(distance)) };
}

function numbers(value: Value | undefined): Vector | undefined {
  const components = value && vectorOf(value);
  return components?.map((each) =>
    each.kind === 'integer' || each.kind === 'double' ? Number(each.value) : Number.NaN,
  );
}
