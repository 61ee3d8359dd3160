import type { FaultAction } from './faults.ts';

/** Posts the event once, signed rightly or not; gives the HTTP status or what prevented one. */
export type Post = (signed: 'rightly' | 'wrongly') => Promise<number | string>;

/** Posts in the way that a planned fault demands, and gives the result that the vendor sees. */
export async function faultyPost(
  fault: FaultAction | undefined,
  post: Post,
  onCrash: () => void,
): Promise<number | string> {
  switch (fault?.do) {
    case 'drop':
    case 'timeout':
      return fault.do;
    case 'status':
      return fault.status;
    case 'lost-answer':
      await post('rightly');
      return fault.do;
    case 'bad-signature':
      return post('wrongly');
    case 'duplicate':
      return repeat(post, fault.copies);
    case 'crash':
      return crash(post, onCrash, fault.at);
    default:
      return post('rightly');
  }
}

async function repeat(post: Post, copies = 1): Promise<number | string> {
  const first = post('rightly');
  await Promise.all(Array.from({ length: copies }, () => post('rightly')));
  return first;
}

/** The receiver dies before the event reaches it, while it works on it, or just after it has answered. */
async function crash(post: Post, onCrash: () => void, at = 'during'): Promise<number | string> {
  if (at === 'before') {
    onCrash();
    return 'crash';
  }
  const answer = post('rightly');
  if (at === 'after') await answer;
  onCrash();
  return answer;
}
