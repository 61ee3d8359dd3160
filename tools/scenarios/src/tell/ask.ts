import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { type Caller, callFunction } from '@sos/world/people/call-function';
import type { Scene } from './scene.ts';
import { ADMIN } from './set-scene.ts';

export const admin: Caller = { uid: ADMIN, role: 'admin' };

/** What a callable answers to whom it must not refuse. Throws in words what it says instead. */
export async function ask<Name extends CallableName>(
  { world }: Scene,
  name: Name,
  call: { readonly caller: Caller; readonly input: Input<Name> },
): Promise<Output<Name>> {
  const answer = await callFunction(world, name, call);
  if (answer === 'try_again' || 'refused' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.result;
}

/** What one of the story sees differently from what it says; throws it in words. */
export function demand(who: string, wanted: object, seen: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(seen[field]),
  );
  if (wrong.length === 0) return;
  const told = wrong.map(
    ([field, value]) => `${field} ${JSON.stringify(seen[field])} instead of ${JSON.stringify(value)}`,
  );
  throw new Error(`${who} sees ${told.join(', ')}`);
}

/** Fills in a form of a page that a simulator plays. */
export async function submit(url: string, form: Readonly<Record<string, string>>): Promise<void> {
  const { status } = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  if (status >= 400) throw new Error(`${url} answered ${status}`);
}
