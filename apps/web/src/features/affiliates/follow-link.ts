import { callFunction } from '@sos/browser/call-function';
import { asksToBeLeft, keepTrail, keptTrail } from '../../shared/account/trail.ts';

/** Longer ones are cut, since nobody can be told that theirs is too long. */
const LONGEST = 500;

/** Has a click counted, keeps what the browser may keep of it, and says where it leads: to the first page, if nothing else. */
export async function followLink(code: string): Promise<string> {
  const { search } = location;
  try {
    const { landing, trail } = await callFunction('recordAffiliateClick', {
      code,
      search: search.slice(0, LONGEST),
      kept: keptTrail(),
      userAgent: navigator.userAgent.slice(0, LONGEST),
      isPrivate: asksToBeLeft(),
    });
    if (trail !== null) keepTrail(trail);
    return landing;
  } catch {
    return '/';
  }
}
