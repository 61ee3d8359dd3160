import { readOnce } from '@sos/browser/live/read-once';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import type { SessionDocument } from '@sos/contracts/calls';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { OwnCalls } from './watch-calls.ts';

/** The newest calls of a client as they stand; one that cannot be read is left out. */
export async function readCalls({ uid, limit }: OwnCalls): Promise<readonly SessionDocument[]> {
  const own = { collection: browserPaths.sessions(), oneOf: { clientId: [uid] }, newestBy: 'createdAt', limit };
  return (await readOnce(own)).flatMap(({ data }) => {
    const session = sessionDocumentSchema.safeParse(data);
    return session.success ? [session.data] : [];
  });
}
