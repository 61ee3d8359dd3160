const DEFAULT_SIZE = 50;
const LARGEST_SIZE = 1000;

/** One page of a list in the 2010 API's envelope, under the plural name of its resources. */
export function pageOf(
  items: readonly Record<string, unknown>[],
  name: string,
  { path, query }: { path: string; query: URLSearchParams },
): Record<string, unknown> {
  const size = Math.min(LARGEST_SIZE, Math.max(1, Number(query.get('PageSize') ?? DEFAULT_SIZE) || DEFAULT_SIZE));
  const page = Math.max(0, Number(query.get('Page') ?? 0) || 0);
  const shown = items.slice(page * size, (page + 1) * size);
  const address = (number: number) => addressOf(path, query, { number, size });
  return {
    [name]: shown,
    page,
    page_size: size,
    start: page * size,
    end: Math.max(page * size, page * size + shown.length - 1),
    uri: address(page),
    first_page_uri: address(0),
    next_page_uri: items.length > (page + 1) * size ? address(page + 1) : null,
    previous_page_uri: page > 0 ? address(page - 1) : null,
  };
}

function addressOf(path: string, query: URLSearchParams, { number, size }: { number: number; size: number }): string {
  const target = new URLSearchParams(query);
  target.set('PageSize', String(size));
  target.set('Page', String(number));
  return `${path}?${target.toString()}`;
}
