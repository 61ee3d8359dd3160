import { invalid } from '../errors.ts';
import type { Change } from '../store/store.ts';
import { jsonObject, jsonString } from '../wire/scalars.ts';

/** The ends of an event's type, in the words of each generation of functions. */
const KINDS = {
  created: 'created',
  updated: 'updated',
  deleted: 'deleted',
  written: 'written',
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  write: 'written',
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

const TYPES = {
  1: /^providers\/cloud\.firestore\/eventTypes\/document\.(create|update|delete|write)$/,
  2: /^google\.cloud\.firestore\.document\.v1\.(created|updated|deleted|written)(?:\.withAuthContext)?$/,
};
const RESOURCE = /^(projects\/[^/]+\/databases\/[^/]+)\/documents\/(.+)$/;

/** A function's wish to hear of changes to certain documents. */
export interface Trigger {
  readonly id: string;
  readonly project: string;
  readonly generation: 1 | 2;
  /** `projects/p/databases/d`. */
  readonly database: string;
  /** The full type, as the event bears it. */
  readonly type: string;
  readonly kind: Kind;
  /** Matches the relative paths of documents. */
  readonly pattern: RegExp;
}

/** One change, as one trigger is told of it. */
export interface Occurrence {
  readonly change: Change;
  readonly id: string;
  readonly time: bigint;
}

export interface EventMessage {
  readonly headers: Record<string, string>;
  readonly body: string;
}

type Owner = Pick<Trigger, 'id' | 'project'>;

/** Reads the registration of a function of the second generation, as firebase-tools sends it. */
export function parseEventarcTrigger(owner: Owner, body: unknown): Trigger {
  const { eventType, database = '(default)', document } = jsonObject(body);
  const { value } = jsonObject(document);
  return {
    ...owner,
    ...typed(2, eventType),
    database: `projects/${owner.project}/databases/${jsonString(database)}`,
    pattern: compile(jsonString(value)),
  };
}

/** Reads the registration of a function of the first generation, as firebase-tools sends it. */
export function parseBackgroundTrigger(owner: Owner, body: unknown): Trigger {
  const { eventType, resource } = jsonObject(jsonObject(body)['eventTrigger']);
  const [, database, document] = RESOURCE.exec(jsonString(resource)) ?? [];
  if (database === undefined || document === undefined) throw invalid(`Invalid resource "${jsonString(resource)}".`);
  return { ...owner, ...typed(1, eventType), database, pattern: compile(document) };
}

function typed(generation: 1 | 2, eventType: unknown): Pick<Trigger, 'generation' | 'type' | 'kind'> {
  const type = jsonString(eventType);
  const word = TYPES[generation].exec(type)?.[1];
  if (word === undefined) throw invalid(`Unknown event type "${type}".`);
  return { generation, type, kind: KINDS[word as keyof typeof KINDS] };
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
