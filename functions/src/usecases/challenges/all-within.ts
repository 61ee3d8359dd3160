import type { Counted } from '@sos/domain/challenges/challenge';
import type { Instant } from '@sos/domain/shared/instant';
import type { CountedCalls } from './ports.ts';

const PAGE = 500;

/** What is counted of a span, page by page. */
export async function allWithin(
  calls: Pick<CountedCalls, 'within'>,
  span: { readonly from: Instant; readonly until: Instant },
): Promise<Counted[]> {
  const found: Counted[] = [];
  let after: string | null = null;
  do {
    const page = await calls.within(span, { limit: PAGE, after });
    found.push(...page.calls);
    after = page.next;
  } while (after !== null);
  return found;
}
