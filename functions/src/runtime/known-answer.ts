import type { CallableEntry } from '@sos/contracts/callable';
import { type CallableName, callables, type Output } from '@sos/contracts/callables';
import { onlyKnown } from '@sos/contracts/closed';

/** A callable's answer without the fields that its contract does not name. */
export function knownAnswer<Name extends CallableName>(name: Name, answer: Output<Name>): Output<Name> {
  const { output }: CallableEntry = callables[name];
  return onlyKnown(output, answer) as Output<Name>;
}
