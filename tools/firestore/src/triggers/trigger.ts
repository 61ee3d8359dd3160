import { invalid } from '../errors.ts';
import type { Change } from '../store/store.ts';
import { jsonObject, jsonString } from '../wire/scalars.ts';

const PREFIX = 'google.cloud.firestore.document.v1.';
const KINDS = ['created', 'updated', 'deleted', 'written'] as const;
type Kind = (typeof KINDS)[number];

/** A function's wish to hear of changes to certain documents. */
export interface Trigger {
  readonly id: string;
  readonly project: string;
  /** `projects/p/databases/d`. */
  readonly database: string;
  /** The full type, as the event bears it. */
  readonly type: string;
  readonly kind: Kind;
  /** Matches the relative paths of documents. */
  readonly pattern: RegExp;
}

/** Reads a registration as firebase-tools sends it. */
export function parseTrigger(project: string, id: string, body: unknown): Trigger {
  const { eventType, database = '(default)', document } = jsonObject(body);
  const type = jsonString(eventType);
  const kind = KINDS.find((each) => type === PREFIX + each || type === `${PREFIX}${each}.withAuthContext`);
  if (!kind) throw invalid(`Unknown event type "${type}".`);
  const { value } = jsonObject(document);
  return {
    id,
    project,
    type,
    kind,
    database: `projects/${project}/databases/${jsonString(database)}`,
    pattern: compile(jsonString(value)),
  };
}

/** `users/{uid}` matches one segment, `{rest=**}` any number. */
function compile(pattern: string): RegExp {
  const parts = pattern.split(/(\{[^}]*\})/).map((part) => {
    if (!part.startsWith('{')) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return part.endsWith('=**}') ? '.+' : '[^/]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

export function concerns(trigger: Trigger, { path, before, after }: Change): boolean {
  const kind: Kind = before ? (after ? 'updated' : 'deleted') : 'created';
  return (trigger.kind === 'written' || trigger.kind === kind) && trigger.pattern.test(path);
}
