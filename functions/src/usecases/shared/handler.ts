import type { CallableName, Output, Parsed } from '@sos/contracts/callables';
import type { Actor } from './ports.ts';

/** The use case behind a callable. Throws DomainError with a reason that the callable declares. */
export type Handler<Name extends CallableName> = (actor: Actor, input: Parsed<Name>) => Promise<Output<Name>>;
