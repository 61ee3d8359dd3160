import type { CallableName, Input, Output } from '@sos/contracts/callables';
import type { Role } from '@sos/domain/accounts/roles';
import type { Agenda } from '../people/agenda.ts';
import { callFunction } from '../people/call-function.ts';
import type { World } from '../world.ts';

export interface MonthPerson {
  readonly uid: string;
  readonly role: Role;
}
export interface Caller extends MonthPerson {
  readonly email: string;
  readonly name: string;
  readonly phone: string;
  readonly locale: string;
}

/** What everybody in the month acts with. */
export interface Scene {
  readonly world: World;
  readonly agenda: Agenda;
  /** How often each thing happened. */
  readonly told: Map<string, number>;
}

export const admin: MonthPerson = { uid: 'demo-admin', role: 'admin' };

export function tell({ told }: Scene, what: string): void {
  told.set(what, (told.get(what) ?? 0) + 1);
}

/** Calls a callable for somebody who signed in just now by the Auth emulator's clock, which is the machine's. Throws when it is refused. */
export async function ask<Name extends CallableName>(
  { world }: Pick<Scene, 'world'>,
  name: Name,
  { by, input }: { readonly by: MonthPerson | null; readonly input: Input<Name> },
): Promise<Output<Name>> {
  const signedInAt = Math.max(Date.now(), world.clock.now());
  const answer = await callFunction(world, name, { caller: by && { ...by, signedInAt }, input });
  if (answer === 'try_again') throw new Error(`${name} did not answer`);
  if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`);
  return answer.result;
}
