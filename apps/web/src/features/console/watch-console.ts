import { watchDocument } from '@sos/browser/live/watch-document';
import { watchOpen } from '@sos/browser/live/watch-open';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { ConsoleWatch } from './follow-console.ts';

/** Far more calls than can be booked with one person at once. */
const MOST_CALLS = 5;

/** Tells whenever the provider's switch, profile or open calls have changed. Returns the way to stop. */
export async function watchConsole(uid: string, { onState, onError }: ConsoleWatch): Promise<() => void> {
  const known = { profile: '', calls: '' };
  const tell = (part: Partial<typeof known>) => {
    Object.assign(known, part);
    if (known.profile !== '' && known.calls !== '') onState(`${known.profile} ${known.calls}`);
  };
  const calls = {
    collection: browserPaths.sessions(),
    field: 'providerId',
    value: uid,
    openWhileNull: 'endedAt',
  } as const;
  const stops = await Promise.all([
    watchDocument(browserPaths.profile(uid), {
      read: profileState,
      onValue: (profile) => tell({ profile }),
      onError,
    }),
    watchOpen({ ...calls, limit: MOST_CALLS }, (open) => tell({ calls: `[${open.map(callState).join()}]` }), onError),
  ]);
  return () => {
    for (const stop of stops) stop();
  };
}

function profileState(data: unknown): string {
  const { availability, approval, visible, edition, closesAt } = data as Record<string, unknown>;
  return JSON.stringify([availability, approval, visible, edition, closesAt]);
}

function callState({ id, data }: { readonly id: string; readonly data: Readonly<Record<string, unknown>> }): string {
  return `${id}:${String(data['status'])}`;
}
