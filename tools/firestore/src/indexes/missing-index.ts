import { StatusError } from '../errors.ts';
import { isRange, type Query, testsOf } from '../query/query.ts';
import { exemptionLink, indexLink } from './console-link.ts';
import type { FieldOverride, IndexDefinition, IndexDefinitions, IndexField, Scope } from './definitions.ts';
import { NAME, type Need } from './need.ts';

interface Missing {
  readonly query: Query;
  readonly scope: Scope;
  readonly need: Need;
  readonly definitions: IndexDefinitions;
}

const SEVERAL_RANGES =
  ' .\nThe query contains range and inequality filters on multiple fields, please refer to the documentation for ' +
  'index selection best practices: https://cloud.google.com/firestore/docs/query-data/multiple-range-fields.';

/** Production's refusal, as users of it quote it, and the definition to add. */
export function missingIndex(missing: Missing): StatusError {
  const { fixed, ordered, byName, vector } = missing.need;
  const fields = [...fixed, ...ordered];
  if (vector) return missingVector(missing, [...fields, vector]);
  const [only] = fields;
  const isSingle = only && fields.length === 1 && impliedName(only) === byName;
  return isSingle ? missingSingle(missing, only) : missingComposite(missing, fields);
}

const impliedName = (last: IndexField | undefined) => last && (last.order ?? 'ASCENDING');

function missingComposite({ query, scope, need: { byName } }: Missing, fields: readonly IndexField[]): StatusError {
  const whole = [...fields, { fieldPath: NAME, order: byName }];
  const link = indexLink(query.database, { ...scope, fields: whole });
  const ranges = testsOf(query.where).filter(isRange);
  const advice = new Set(ranges.map(({ field }) => field.text)).size > 1 ? SEVERAL_RANGES : '';
  const text = `The query requires an index. You can create it here: ${link}${advice}`;
  return refusal(text, { ...scope, fields: impliedName(fields.at(-1)) === byName ? fields : whole });
}

function missingSingle({ query, scope, definitions }: Missing, field: IndexField): StatusError {
  const { collectionGroup, queryScope } = scope;
  const { fieldPath, ...how } = field;
  const kind = field.arrayConfig ?? (field.order === 'DESCENDING' ? 'DESC' : 'ASC');
  const subject = `a ${queryScope}_${kind} index for collection ${collectionGroup} and field ${fieldPath}`;
  const link = exemptionLink(query.database, { ...scope, fields: [field] });
  const indexes = [...definitions.indexing(collectionGroup, fieldPath), { ...how, queryScope }];
  const text = `The query requires ${subject}. You can create it here: ${link}`;
  return refusal(text, { collectionGroup, fieldPath, indexes });
}

function missingVector({ query, scope }: Missing, fields: readonly IndexField[]): StatusError {
  const command = [
    'gcloud firestore indexes composite create',
    `--project=${query.database.split('/')[1] ?? ''}`,
    `--collection-group=${scope.collectionGroup}`,
    `--query-scope=${scope.queryScope}`,
    ...fields.map((field) => `--field-config=${fieldConfig(field)},field-path=${field.fieldPath}`),
  ].join(' ');
  const advice = 'Please create the required index with the following gcloud command:';
  return refusal(`Missing vector index configuration. ${advice} ${command}`, { ...scope, fields });
}

function fieldConfig({ order, arrayConfig, vectorConfig }: IndexField): string {
  if (vectorConfig) return `vector-config='{"dimension":"${vectorConfig.dimension}","flat": "{}"}'`;
  return arrayConfig ? `array-config=${arrayConfig}` : `order=${order ?? ''}`;
}

function refusal(text: string, definition: IndexDefinition | FieldOverride): StatusError {
  const list = 'fields' in definition ? 'indexes' : 'fieldOverrides';
  const hint = `Or add to "${list}" of firestore.indexes.json: ${JSON.stringify(definition)}`;
  return new StatusError('FAILED_PRECONDITION', `${text}\n${hint}`);
}
