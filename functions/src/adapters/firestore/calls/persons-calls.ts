import { paths } from '@sos/contracts/paths';
import type { PersonsCalls } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';

/** More than anybody can have open; the change that leads here is told again while some are. */
const MOST = 20;

export function makePersonsCalls(): PersonsCalls {
  return {
    openOf: async (uid) => {
      const found = await Promise.all(
        ['clientId', 'providerId'].map((side) =>
          db()
            .collection(paths.sessions())
            .where(side, '==', uid)
            .where('endedAt', '==', null)
            .limit(MOST)
            .select()
            .get(),
        ),
      );
      return found.flatMap(({ docs }) => docs.map(({ id }) => id));
    },
  };
}
