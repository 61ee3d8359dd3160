import type { Log } from './ports.ts';

/** One piece of a longer run; what it gives back is told in the log. */
type Piece = () => Promise<unknown>;

/**
 * Runs the pieces one after the other; one that fails holds up none of those behind it. Throws AggregateError with all
 * failures when there were any.
 */
export async function runEach(pieces: Readonly<Record<string, Piece>>, log: Log): Promise<void> {
  const failures: unknown[] = [];
  for (const [piece, run] of Object.entries(pieces)) {
    try {
      const result = await run();
      log.info('piece_done', { piece, ...(typeof result === 'number' && { count: result }) });
    } catch (error) {
      failures.push(error);
      log.error('piece_failed', { piece, error });
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} pieces failed`);
}
