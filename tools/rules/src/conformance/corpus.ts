import type { AccessRequest, Decision, FirestoreValue, RulesDocument } from '../access-request.ts';
import { compileRules } from '../compile.ts';
import { EvaluationError, RulesError } from '../errors.ts';
import type { Method } from '../language/ast.ts';

/** One request of a recorded corpus, with the answer that production gave. */
export interface CorpusCase {
  readonly description: string;
  readonly method: Method;
  /** Below `documents` for Firestore, below the bucket for Storage. */
  readonly path: string;
  readonly auth?: { uid: string; token?: Record<string, unknown> } | null;
  readonly data?: Record<string, unknown>;
  readonly resource?: Record<string, unknown>;
  readonly existingResource?: Record<string, unknown>;
  readonly requestTime?: string;
  readonly functionMocks?: readonly { function: string; path: string; result: unknown }[];
  readonly prod: 'ALLOW' | 'DENY';
  readonly notes?: readonly string[];
}

export interface CorpusScenario {
  readonly id: string;
  readonly rules: string;
  readonly cases: readonly CorpusCase[];
}

const DOCUMENTS = '/databases/(default)/documents/';
const BUCKET = '/b/demo-pyric.appspot.com/o/';
const TIMES: ReadonlySet<string> = new Set(['timeCreated', 'updated']);

/** Puts every case of a scenario to our engine, in the world that the recording API had. */
export function runScenario({ rules }: CorpusScenario, asked: CorpusCase): Decision {
  const isStorage = rules.includes('firebase.storage');
  try {
    return compileRules(rules).decide(isStorage ? storageRequest(asked) : firestoreRequest(asked));
  } catch (error) {
    if (error instanceof RulesError) return { allowed: false, message: error.message };
    throw error;
  }
}

function firestoreRequest(asked: CorpusCase): AccessRequest {
  const path = `${DOCUMENTS}${asked.path}`;
  const written = asked.method === 'delete' ? undefined : asked.data;
  return {
    ...common(asked),
    service: 'cloud.firestore',
    path,
    resource: asked.resource ? nameless(asked.resource) : null,
    requestResource: asked.data ? nameless(asked.data) : null,
    lookup: lookupOf(asked, { path, after: written ? nameless(written) : null }),
  };
}

function storageRequest(asked: CorpusCase): AccessRequest {
  const path = `${BUCKET}${asked.path}`;
  return {
    ...common(asked),
    service: 'firebase.storage',
    path,
    resource: asked.existingResource ? nameless(asked.existingResource) : null,
    requestResource: asked.resource ? nameless(asked.resource) : null,
    lookup: lookupOf(asked, { path, after: null }),
  };
}

function common({ method, auth, requestTime }: CorpusCase) {
  const time = requestTime === undefined ? new Date('2025-01-01T00:00:00Z') : new Date(requestTime);
  return { method, time, asTestApi: true, auth: auth ? { uid: auth.uid, token: auth.token ?? {} } : null };
}

/** The recording API knows other documents only by mocks; what has none is not a document but an error. */
function lookupOf(asked: CorpusCase, own: { path: string; after: RulesDocument | null }): AccessRequest['lookup'] {
  const mocked = (path: string) => {
    const mock = asked.functionMocks?.find((candidate) => `${DOCUMENTS}${candidate.path}` === path);
    if (!mock) throw new EvaluationError('Function not found error: Name: [get].');
    if (typeof mock.result === 'boolean') return mock.result ? nameless({}) : null;
    return nameless(mock.result as Record<string, unknown>);
  };
  return { get: mocked, getAfter: (path) => (path === own.path ? own.after : mocked(path)) };
}

function nameless(fields: Record<string, unknown>): RulesDocument {
  return { path: '', fields: toFields(fields) };
}

function toFields(fields: Record<string, unknown>): Record<string, FirestoreValue> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, toStored(value, TIMES.has(key))]));
}

function toStored(value: unknown, isTime = false): FirestoreValue {
  if (typeof value === 'string') return isTime ? { timestampValue: value } : { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { integerValue: value } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map((item) => toStored(item)) } };
  if (value === null || typeof value !== 'object') return { nullValue: null };
  return { mapValue: { fields: toFields(value as Record<string, unknown>) } };
}
