import { invalid } from '../errors.ts';
import type { FieldPath } from '../values/field-path.ts';
import { type Fields, isNumber, type Value, vectorOf } from '../values/value.ts';

const MAX_DEPTH = 20;
const MAX_NAME_BYTES = 1500;
const MAX_DIMENSIONS = 2048;
const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

/** Throws INVALID_ARGUMENT for names and values that production does not store. */
export function checkFields(fields: Fields, depth = 1): void {
  if (depth > MAX_DEPTH) throw invalid('Property maps are nested deeper than 20 levels.');
  for (const [name, value] of fields) {
    if (name !== '__type__') checkFieldName(name);
    checkValue(value, depth);
  }
}

/** Throws INVALID_ARGUMENT when the path of a mask or a transform has a name that no field can have. */
export function checkFieldPath(path: FieldPath): void {
  path.forEach(checkFieldName);
}

function checkFieldName(name: string): void {
  if (name === '') throw invalid('Document fields must not be empty.');
  if (/^__.*__$/.test(name)) throw invalid(`Document fields cannot begin and end with "__": "${name}".`);
  if (name.length * 3 > MAX_NAME_BYTES && Buffer.byteLength(name) > MAX_NAME_BYTES)
    throw invalid('The property name is longer than 1500 bytes.');
}

function checkValue(value: Value, depth: number): void {
  if (value.kind === 'geoPoint') checkGeoPoint(value);
  if (value.kind === 'map') checkMap(value, depth);
  if (value.kind !== 'array') return;
  for (const element of value.values) {
    if (element.kind === 'array') throw invalid('Cannot convert an array value in an array value.');
    checkValue(element, depth);
  }
}

function checkMap(map: Value & { kind: 'map' }, depth: number): void {
  checkFields(map.fields, depth + 1);
  const vector = vectorOf(map);
  if (vector && vector.length > MAX_DIMENSIONS)
    throw invalid(`Vectors must not have more than ${MAX_DIMENSIONS} dimensions.`);
  if (vector && !vector.every(isNumber)) throw invalid('Vectors must contain numbers only.');
}

function checkGeoPoint({ latitude, longitude }: Value & { kind: 'geoPoint' }): void {
  if (!(Math.abs(latitude) <= MAX_LATITUDE)) throw invalid('latitude must be in the range of [-90.0, 90.0]');
  if (!(Math.abs(longitude) <= MAX_LONGITUDE)) throw invalid('longitude must be in the range of [-180.0, 180.0]');
}
