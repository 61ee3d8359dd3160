import type { Store } from '../money/store.ts';
import { invalidParam } from './errors.ts';
import { page } from './list.ts';

type Json = Record<string, unknown>;

/** A copy of the object in which each path, such as `data.latest_charge`, holds the object in place of its id. */
export function expanded(store: Store, object: object, paths: readonly string[]): object {
  const copy = structuredClone(object) as Json;
  for (const path of paths) expand(store, copy, path.split('.'));
  return copy;
}

function expand(store: Store, node: Json, path: readonly string[]): void {
  const [name = '', ...rest] = path;
  node[name] = valueOf(store, node, name);
  if (rest.length === 0) return;
  for (const child of Array.isArray(node[name]) ? node[name] : [node[name]]) {
    if (typeof child === 'object' && child !== null) expand(store, child as Json, rest);
  }
}

function valueOf(store: Store, node: Json, name: string): unknown {
  if (node['object'] === 'charge' && name === 'refunds') return refundsOf(store, node);
  if (!Object.hasOwn(node, name)) {
    throw invalidParam('expand', 'parameter_invalid', `This property cannot be expanded (${name}).`);
  }
  const value = node[name];
  return typeof value === 'string' ? found(store, name, value) : value;
}

/** A charge's own list of refunds, which it shows only when it is asked to. */
function refundsOf(store: Store, { id }: Json): object {
  const own = [...store.refunds.values()].filter(({ charge }) => charge === id);
  return page(structuredClone(own), {}, `/v1/charges/${String(id)}/refunds`);
}

function found(store: Store, name: string, id: string): object {
  const { intents, charges, refunds, methods, balance, transfers, reversals, disputes } = store;
  const object = [intents, charges, refunds, methods, balance, transfers, reversals, disputes]
    .map((table) => table.get(id))
    .find((candidate) => candidate !== undefined);
  if (!object) throw invalidParam('expand', 'parameter_invalid', `This property cannot be expanded (${name}).`);
  return structuredClone(object);
}
