import type { FailureReason } from '@sos/browser/callable-client';
import type { WebMessageKey } from '@sos/words/web';

type NameIn<Key> = Key extends `refusal.${infer Name}.title` ? Name : never;
type RefusalName = NameIn<WebMessageKey>;

/** What happened, and what to do. */
export interface RefusalWords {
  readonly title: WebMessageKey;
  readonly text: WebMessageKey;
}

export function refusal(name: RefusalName): RefusalWords {
  return { title: `refusal.${name}.title`, text: `refusal.${name}.text` };
}

/** The reasons whose words bear their name. */
export function refusals(
  ...names: readonly (RefusalName & FailureReason)[]
): Partial<Record<FailureReason, RefusalWords>> {
  return Object.fromEntries(names.map((name) => [name, refusal(name)]));
}
