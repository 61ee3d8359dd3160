import { noSuch } from './errors.ts';
import { type Field, group, integer, text } from './fields.ts';

interface Listed {
  readonly id: string;
  readonly created: number;
}

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 10;

const range = group({ gt: integer, gte: integer, lt: integer, lte: integer });

/** The parameters that every list takes. `created` is an instant or a range, in seconds. */
export const listFields = {
  limit: integer,
  starting_after: text,
  ending_before: text,
  created: ((value, name) =>
    typeof value === 'string'
      ? { gte: integer(value, name), lte: integer(value, name) }
      : range(value, name)) satisfies Field<unknown>,
};

export interface Paging {
  readonly limit?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly ending_before?: string | undefined;
  readonly created?:
    | { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined }
    | undefined;
}

export interface Page<T> {
  readonly object: 'list';
  readonly data: T[];
  readonly has_more: boolean;
  readonly url: string;
}

/** One page of the objects, newest first, as https://docs.stripe.com/api/pagination describes. */
export function page<T extends Listed>(objects: Iterable<T>, paging: Paging, url: string): Page<T> {
  const newestFirst = [...objects].reverse().filter(({ created }) => within(created, paging.created));
  const limit = Math.min(Math.max(paging.limit ?? DEFAULT_PAGE, 1), LARGEST_PAGE);
  const list = (data: T[], more: boolean): Page<T> => ({ object: 'list', data, has_more: more, url });
  if (paging.ending_before !== undefined) {
    const end = indexOf(newestFirst, paging.ending_before);
    const start = Math.max(0, end - limit);
    return list(newestFirst.slice(start, end), start > 0);
  }
  const start = paging.starting_after === undefined ? 0 : indexOf(newestFirst, paging.starting_after) + 1;
  return list(newestFirst.slice(start, start + limit), start + limit < newestFirst.length);
}

function indexOf(objects: readonly Listed[], id: string): number {
  const index = objects.findIndex((object) => object.id === id);
  if (index < 0) throw noSuch('object', id, 'starting_after');
  return index;
}

function within(created: number, bounds: Paging['created']): boolean {
  if (!bounds) return true;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = bounds;
  return created > gt && created >= gte && created < lt && created <= lte;
}
