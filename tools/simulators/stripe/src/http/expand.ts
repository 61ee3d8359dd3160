import type { Store } from '../money/store.ts';
import { invalidParam } from './errors.ts';

type Json = Record<string, unknown>;

/** A copy of the object in which each path, such as `data.latest_charge`, holds the object in place of its id. */
export function expanded(store: Store, object: object, paths: readonly string[]): object {
  const copy = structuredClone(object) as Json;
  for (const path of paths) expand(store, copy, path.split('.'));
  return copy;
}

function expand(store: Store, node: Json, path: readonly string[]): void {
  const [name = '', ...rest] = path;
  if (!Object.hasOwn(node, name)) {
    throw invalidParam('expand', 'parameter_invalid', `This property cannot be expanded (${name}).`);
  }
  const value = node[name];
  if (typeof value === 'string') node[name] = found(store, name, value);
  if (rest.length === 0) return;
  for (const child of Array.isArray(node[name]) ? node[name] : [node[name]]) {
    if (typeof child === 'object' && child !== null) expand(store, child as Json, rest);
  }
}

function found(store: Store, name: string, id: string): object {
  const object = [store.intents, store.charges, store.refunds, store.methods]
    .map((table) => table.get(id))
    .find((candidate) => candidate !== undefined);
  if (!object) throw invalidParam('expand', 'parameter_invalid', `This property cannot be expanded (${name}).`);
  return structuredClone(object);
}
