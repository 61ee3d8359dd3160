import type { Instant } from '../shared/instant.ts';
import type { Content } from './content.ts';
import type { Progress } from './progress.ts';

/** When the last of the modules was passed; null while one is not, or where there are none. */
export function completedAt(
  modules: readonly Pick<Content, 'id'>[],
  progress: Readonly<Record<string, Progress | undefined>>,
): Instant | null {
  const passed = modules.map(({ id }) => progress[id]?.passedAt ?? null);
  const known = passed.flatMap((at) => at ?? []);
  return known.length > 0 && known.length === passed.length ? Math.max(...known) : null;
}
