import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../../', import.meta.url);
const statically = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms;

/** All that is loaded with a file, besides packages; what it imports later is not. */
function loadedWith(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.pathname)) return seen;
  seen.add(file.pathname);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statically)) {
    if (name.startsWith('.')) loadedWith(new URL(name, file), seen);
    else seen.add(name);
  }
  return seen;
}

it.each([
  ['stripe-webhook', /adapters\/paypal\/|@paypal\//],
  ['paypal-webhook', /adapters\/stripe\/|^stripe$|@paypal\//],
])('%s starts without the other rail’s code, and without an SDK that it may not need', (name, foreign) => {
  const loaded = [...loadedWith(new URL(`runtime/payments/${name}.ts`, source))];
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((each) => foreign.test(each))).toEqual([]);
});
