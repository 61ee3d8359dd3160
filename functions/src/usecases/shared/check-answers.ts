import type { CallableEntry } from '@sos/contracts/callable';
import { type CallableName, callables } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { commonRefusals } from '@sos/domain/shared/refusals';
import { z } from 'zod';
import type { Handler } from './handler.ts';

/** A callable answered, or refused, in a way that its contract does not allow. */
export class BrokenContractError extends Error {
  override readonly name = 'BrokenContractError';
}

/**
 * The handler, held to its contract. The answer goes out as it came, so that a checked world and an unchecked one
 * answer alike. Throws BrokenContractError.
 */
export function checkAnswers<Name extends CallableName>(name: Name, handler: Handler<Name>): Handler<Name> {
  const entry: CallableEntry = callables[name];
  return async (actor, input) => {
    const output = await handler(actor, input).catch((error: unknown) => {
      throw undeclared(name, error) ?? error;
    });
    const checked = entry.output.safeParse(output);
    if (!checked.success) throw new BrokenContractError(`${name} answers wrongly: ${z.prettifyError(checked.error)}`);
    return output;
  };
}

function undeclared(name: CallableName, error: unknown): BrokenContractError | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const declared: readonly string[] = [...commonRefusals, ...callables[name].refusals];
  if (declared.includes(error.reason)) return undefined;
  return new BrokenContractError(`${name} does not declare the refusal ${error.reason}`, { cause: error });
}
