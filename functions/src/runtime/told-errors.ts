import { params } from './config.ts';

const pending = new Set<Promise<void>>();

/** Tells of an error beside what goes on; whoever answers waits for it with `errorsTold`. */
export function tellOfError(what: string, error: unknown): void {
  if (!(error instanceof Error) || params.sentryDsn.value() === '') return;
  const telling = tell(what, error)
    .catch(() => undefined)
    .finally(() => pending.delete(telling));
  pending.add(telling);
}

/** When nothing is on its way any more: an instance that has answered may be stopped at once. */
export async function errorsTold(): Promise<void> {
  if (pending.size > 0) await Promise.all(pending);
}

async function tell(what: string, { name, message, stack = '' }: Error): Promise<void> {
  const { tellError } = await import('./errors/wiring.ts');
  const { framesOf } = await import('@sos/domain/errors/stack');
  const frames = framesOf(stack.replace(message, ''), (address) => !address.startsWith('node:'));
  const release = process.env['K_REVISION'] ?? '';
  await tellError()({ id: crypto.randomUUID(), where: 'functions', what, name, message, frames, release });
}
