import { readOnce } from '@sos/browser/live/read-once';
import { browserPaths } from '@sos/contracts/browser-paths';
import { sessionStatuses, statusEdges } from '@sos/domain/calls/session';

const open = sessionStatuses.filter((status) => statusEdges[status].length > 0);

/** The id of the call that is coming or running and that the person has booked or is booked for; null when there is none. */
export async function findOpenCall(uid: string): Promise<string | null> {
  const found = await Promise.all(
    ['clientId', 'providerId'].map((party) =>
      readOnce({ collection: browserPaths.sessions(), oneOf: { [party]: [uid], status: open }, limit: 1 }),
    ),
  );
  return found.flat()[0]?.id ?? null;
}
