import { type NewsDeed, newsDeeds, type ReaderChange } from '@sos/domain/news/reader';
import type { Members } from '../accounts/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { NewsList } from './ports.ts';

export interface FollowReaderNeeds {
  readonly list: NewsList;
  readonly members: Pick<Members, 'find' | 'change'>;
  readonly clock: Clock;
}

/** Keeps the list of readers as members want it. Harmless to repeat, in any order. */
export function makeFollowReader(needs: FollowReaderNeeds) {
  return async (uid: string, change: Omit<ReaderChange, 'now'>): Promise<void> => {
    const now = await needs.members.find(uid);
    for (const deed of newsDeeds({ ...change, now })) await carryOut(needs, uid, deed);
  };
}

async function carryOut(needs: FollowReaderNeeds, uid: string, deed: NewsDeed): Promise<void> {
  const { list, members, clock } = needs;
  if (deed.kind === 'leave') return list.leave(deed.email);
  if (deed.kind === 'forget') return list.forget(deed.email);
  const hasLeft = !deed.isAskedFor && (await list.standing(deed.knownAs)) === 'left';
  // By a link of a mail they have taken back what they told us.
  if (hasLeft) await members.change(uid, { news: { agreed: false, at: clock.now() } });
  else await list.enter(deed.reader);
}
