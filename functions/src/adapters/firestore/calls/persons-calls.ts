import { paths } from '@sos/contracts/paths';
import { partyNames } from '@sos/domain/calls/session';
import type { PersonsCalls } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';

/** More than anybody can have open; the change that leads here is told again while some are. */
const MOST = 20;

export function makePersonsCalls(): PersonsCalls {
  return {
    openOf: async (uid) => {
      const found = await Promise.all(
        partyNames.map(async (side) => {
          const own = db().collection(paths.sessions()).where(`${side}Id`, '==', uid);
          const { docs } = await own.where('endedAt', '==', null).limit(MOST).select().get();
          return docs.map(({ id }) => ({ id, side }));
        }),
      );
      return found.flat();
    },
  };
}
