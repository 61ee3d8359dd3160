import type { WireValue } from '../values/wire.ts';

export interface Filter {
  readonly field: string;
  /** The name that the REST API has for it, such as `GREATER_THAN`. */
  readonly op: string;
  readonly value: WireValue;
}

/** What of a collection is shown, and how. */
export interface Search {
  /** All collections of the same id, wherever they are. */
  readonly group: boolean;
  readonly filter?: Filter;
  readonly order?: { readonly field: string; readonly descending: boolean };
}

/** Where the page is: its address after the `#`. */
export type Place =
  | { readonly tab: 'data'; readonly path: string; readonly search: Search }
  | { readonly tab: 'rules'; readonly decision?: number }
  | { readonly tab: 'requests' };

const NO_SEARCH: Search = { group: false };

export const dataPlace = (path: string, search: Search = NO_SEARCH): Place => ({ tab: 'data', path, search });

/** `#/users/u1`, `#rules`, `#rules/12`, `#requests`; anything else is the root of the data. */
export function parsePlace(hash: string): Place {
  const text = hash.replace(/^#/, '');
  if (text === 'requests') return { tab: 'requests' };
  const [, decision] = /^rules(?:\/(\d+))?$/.exec(text) ?? [];
  if (text === 'rules' || decision) return { tab: 'rules', ...(decision && { decision: Number(decision) }) };
  const cut = text.indexOf('?');
  const path = cut < 0 ? text : text.slice(0, cut);
  return dataPlace(decoded(path), cut < 0 ? NO_SEARCH : parseSearch(new URLSearchParams(text.slice(cut + 1))));
}

export function formatPlace(place: Place): string {
  if (place.tab === 'requests') return '#requests';
  if (place.tab === 'rules') return place.decision === undefined ? '#rules' : `#rules/${place.decision}`;
  const path = place.path.split('/').map(encodeURIComponent).join('/');
  const search = formatSearch(place.search);
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** A path as somebody types or pastes it: with slashes around it, as a resource name, or as an address of this page. */
export function pathFromText(text: string): string {
  const typed = text.trim();
  const hash = typed.indexOf('#/');
  if (hash >= 0) return decoded(typed.slice(hash + 1).replace(/\?.*$/, ''));
  return trimmed(typed.replace(/^\/?projects\/[^/]+\/databases\/[^/]+\/documents/, ''));
}

const trimmed = (path: string) => path.replaceAll(/^\/+|\/+$/g, '').replaceAll(/\/{2,}/g, '/');

function decoded(path: string): string {
  return trimmed(path)
    .split('/')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    })
    .join('/');
}

function parseSearch(parameters: URLSearchParams): Search {
  const filter = parseFilter(parameters.get('where'));
  const order = parameters.get('order');
  return {
    group: parameters.has('group'),
    ...(filter && { filter }),
    ...(order && { order: { field: order.replace(/^-/, ''), descending: order.startsWith('-') } }),
  };
}

function parseFilter(text: string | null): Filter | undefined {
  try {
    const [field, op, value] = JSON.parse(text ?? '') as unknown[];
    const isFilter = typeof field === 'string' && typeof op === 'string' && typeof value === 'object' && value !== null;
    return isFilter ? { field, op, value: value as WireValue } : undefined;
  } catch {
    return undefined;
  }
}

function formatSearch({ group, filter, order }: Search): string {
  const parameters = new URLSearchParams();
  if (group) parameters.set('group', '');
  if (filter) parameters.set('where', JSON.stringify([filter.field, filter.op, filter.value]));
  if (order) parameters.set('order', `${order.descending ? '-' : ''}${order.field}`);
  return parameters.toString();
}
