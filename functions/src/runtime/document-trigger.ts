import type { Region } from '@sos/contracts/callable';
import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import type { CloudEvent } from 'firebase-functions/v2';
import { onCustomEventPublished } from 'firebase-functions/v2/eventarc';
import { HttpsError } from 'firebase-functions/v2/https';
import { resources } from './resources.ts';
import { type Secret, withSecrets } from './secrets.ts';

/** What became of one document. */
export interface DocumentChange {
  readonly id: string;
  readonly before: DocumentSnapshot | undefined;
  readonly after: DocumentSnapshot | undefined;
  /** The same each time that the change is told, in ms. */
  readonly at: number;
}
/** One thing that follows from a change; harmless to repeat, since a change may be told more than once. */
export type DocumentHandler = (change: DocumentChange) => Promise<void>;

interface Watch {
  readonly event: 'created' | 'updated' | 'written';
  /** With the document's id as `{id}`. */
  readonly document: string;
  readonly secrets: readonly Secret[];
}
type RawEvent = Parameters<ReturnType<typeof onCustomEventPublished>>[0];

/**
 * The dispatcher of one kind of document: each of its handlers hears of a change, whatever becomes of the others; when one
 * fails, the change is told again.
 */
export function documentTrigger(region: Region, watch: Watch, load: () => Promise<readonly DocumentHandler[]>) {
  const { event, document, secrets } = watch;
  const handle = (change: DocumentChange) => withSecrets(secrets, async () => tellAll(await load(), change));
  const serve = async (raw: RawEvent) => {
    // Only now, since it brings the whole client of Firestore, and other functions of the region start without it.
    const { onDocumentCreated, onDocumentUpdated, onDocumentWritten } = await import('firebase-functions/v2/firestore');
    const created = onDocumentCreated(document, (told) => handle(changeOf(told, undefined, told.data)));
    const changed = (told: FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>) =>
      handle(changeOf(told, told.data?.before, told.data?.after));
    const functions = {
      created,
      updated: onDocumentUpdated(document, changed),
      written: onDocumentWritten(document, changed),
    };
    // What comes here is what Eventarc sends for the declared trigger, whichever it is.
    return functions[event](raw as CloudEvent<never> as never);
  };
  return Object.assign(serve, { __endpoint: endpointOf(region, watch) });
}

function endpointOf(region: Region, { event, document, secrets }: Watch) {
  const eventType = `google.cloud.firestore.document.v1.${event}`;
  const options = { region, ...resources('trigger'), secrets: secrets.map(({ param }) => param), retry: true };
  const { __endpoint: endpoint } = onCustomEventPublished({ eventType, ...options }, () => undefined);
  const eventTrigger = {
    eventType,
    eventFilters: { database: '(default)', namespace: '(default)' },
    eventFilterPathPatterns: { document },
    retry: true,
  };
  return { ...endpoint, eventTrigger };
}

function changeOf(
  { params, time }: FirestoreEvent<unknown, Record<string, string>>,
  before: DocumentSnapshot | undefined,
  after: DocumentSnapshot | undefined,
): DocumentChange {
  const present = (snapshot: DocumentSnapshot | undefined) => (snapshot?.exists ? snapshot : undefined);
  return { id: params['id'] ?? '', before: present(before), after: present(after), at: Date.parse(time) };
}

/** Throws HttpsError when a handler failed, so that the change is told again. */
async function tellAll(handlers: readonly DocumentHandler[], change: DocumentChange): Promise<void> {
  const results = await Promise.allSettled(handlers.map((handler) => handler(change)));
  const failures = results.filter((result) => result.status === 'rejected');
  if (failures.length === 0) return;
  const { log } = await import('./log.ts');
  for (const { reason } of failures) log.error('work_failed', { error: reason as unknown });
  await (await import('./told-errors.ts')).errorsTold();
  throw new HttpsError('internal', 'try_again');
}
