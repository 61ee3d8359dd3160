import type { EventTrigger, RegionManifest } from './manifest.ts';

export interface FirestoreTrigger {
  readonly id: string;
  readonly region: string;
  readonly name: string;
  readonly trigger: EventTrigger;
}

const FIRESTORE_EVENTS = 'google.cloud.firestore.document.v1.';
const DEFAULT_NAME = '(default)';

/** The Firestore triggers of a region, named as the emulators name them. */
export function firestoreTriggers(region: string, manifest: RegionManifest): FirestoreTrigger[] {
  return Object.entries(manifest).flatMap(([name, { eventTrigger: trigger }]) =>
    trigger?.eventType.startsWith(FIRESTORE_EVENTS) ? [{ id: `${region}-${name}-0`, region, name, trigger }] : [],
  );
}

/** Tells the Firestore server of a trigger; it replaces one of the same id. Rejects when the server refuses. */
export async function registerTrigger(firestoreUrl: string, projectId: string, it: FirestoreTrigger): Promise<void> {
  const url = new URL(`/emulator/v1/projects/${projectId}/eventarcTrigger`, firestoreUrl);
  url.searchParams.set('eventarcTriggerId', it.id);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(registration(it.trigger)),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Firestore refused the trigger ${it.id}: ${response.status} ${text}`);
}

function registration({ eventType, eventFilters = {}, eventFilterPathPatterns = {} }: EventTrigger): object {
  const pattern = eventFilterPathPatterns['document'];
  return {
    eventType,
    database: eventFilters['database'] ?? DEFAULT_NAME,
    namespace: eventFilters['namespace'] ?? DEFAULT_NAME,
    document:
      pattern === undefined
        ? { value: eventFilters['document'], matchType: 'EXACT' }
        : { value: pattern, matchType: 'PATH_PATTERN' },
  };
}
