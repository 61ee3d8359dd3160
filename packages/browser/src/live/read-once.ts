import { proving } from '../app-check/proving.ts';
import { idToken } from '../auth/id-token.ts';
import { CallableError, headersOf } from '../callable-client.ts';
import { config } from '../config.ts';
import { firestoreSettings } from './firestore-settings.ts';
import { plainFields } from './rest-values.ts';
import type { RestFields } from './rest-values.ts';

/** Documents of a collection whose fields have one of these values each. */
export interface Once {
  readonly collection: string;
  readonly oneOf: Readonly<Record<string, readonly string[]>>;
  /** The newest first by this field; in no certain order without it. */
  readonly newestBy?: string;
  readonly limit: number;
}

/** A document that was found; instants in milliseconds. */
export interface FoundOnce {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly document?: { readonly name: string; readonly fields?: RestFields };
}

/** Reads what is stored now for whoever is signed in, without Firestore's library. Throws when there is no answer. */
export async function readOnce(once: Once): Promise<readonly FoundOnce[]> {
  const response = await ask(':runQuery', {
    method: 'POST',
    body: JSON.stringify({ structuredQuery: structured(once) }),
  });
  return ((await answerOf(response)) as readonly Row[]).flatMap(({ document }) =>
    document ? [{ id: lastOf(document.name), data: plainFields(document.fields ?? {}) }] : [],
  );
}

/** One document's fields, instants in milliseconds; null when it is not stored. Throws when there is no answer. */
export async function readDocumentOnce(path: string): Promise<FoundOnce['data'] | null> {
  const response = await ask(`/${path}`, { method: 'GET' });
  if (response.status === 404) return null;
  return plainFields(((await answerOf(response)) as { readonly fields?: RestFields }).fields ?? {});
}

/** In milliseconds; some networks never answer. */
const PATIENCE = 15_000;

async function ask(path: string, request: RequestInit): Promise<Response> {
  const token = await idToken();
  if (token === null) throw new CallableError('signed_out', 'nobody is signed in');
  const { host = 'firestore.googleapis.com', ssl = true } = firestoreSettings();
  const documents = `projects/${config().projectId}/databases/(default)/documents`;
  const address = `${ssl ? 'https' : 'http'}://${host}/v1/${documents}${path}`;
  const signal = AbortSignal.timeout(PATIENCE);
  const asked = proving((proof) => fetch(address, { ...request, signal, headers: { ...headersOf(token), ...proof } }));
  return asked.catch((error: unknown) => {
    throw new CallableError('offline', 'Firestore is out of reach', { cause: error });
  });
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new CallableError('unexpected', `Firestore answered ${response.status}`);
  return response.json();
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function structured({ collection, oneOf, newestBy, limit }: Once): object {
  const filters = Object.entries(oneOf).map(([field, values]) => ({ fieldFilter: condition(field, values) }));
  return {
    from: [{ collectionId: collection }],
    where: { compositeFilter: { op: 'AND', filters } },
    ...(newestBy && { orderBy: [{ field: { fieldPath: newestBy }, direction: 'DESCENDING' }] }),
    limit,
  };
}

function condition(field: string, values: readonly string[]): object {
  const [first, ...others] = values.map((stringValue) => ({ stringValue }));
  const isOne = others.length === 0;
  return {
    field: { fieldPath: field },
    op: isOne ? 'EQUAL' : 'IN',
    value: isOne ? first : { arrayValue: { values: [first, ...others] } },
  };
}
