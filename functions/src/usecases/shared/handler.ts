import type { CallableName, Chunk, Output, Parsed, StreamingName } from '@sos/contracts/callables';
import type { Actor } from './ports.ts';

/** The use case behind a callable. Throws DomainError with a reason that the callable declares. */
export type Handler<Name extends CallableName> = (actor: Actor, input: Parsed<Name>) => Promise<Output<Name>>;

/** Who listens while an answer is made. */
export interface Listener<Chunk> {
  readonly tell: (chunk: Chunk) => void;
  /** Aborted when nobody listens any more. */
  readonly signal: AbortSignal;
}

/** The use case behind a callable that tells pieces of its answer before it is there. */
export type StreamingHandler<Name extends StreamingName> = (
  actor: Actor,
  input: Parsed<Name>,
  listener: Listener<Chunk<Name>>,
) => Promise<Output<Name>>;
