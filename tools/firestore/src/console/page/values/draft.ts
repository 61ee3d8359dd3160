import type { DatabaseNames } from '../shared/database.ts';
import { parseScalar, scalarText } from './scalar-text.ts';
import { type Kind, kindOf, type WireFields, type WireValue } from './wire.ts';

/** A value while somebody edits it: texts that need not make sense yet. */
export interface Draft {
  kind: Kind;
  /** Of kinds that are written as one text. */
  text: string;
  /** Of maps and arrays; the names of an array's elements are not used. */
  entries: DraftEntry[];
}

export interface DraftEntry {
  name: string;
  draft: Draft;
}

export interface Problem {
  /** The draft that it concerns, or the entry when its name is wrong. */
  readonly at: Draft | DraftEntry;
  readonly what: string;
}

/** The value, or everything that is wrong: never half of it. */
export type Reading = { readonly value: WireValue } | { readonly problems: readonly Problem[] };

const MOST_NAME_BYTES = 1500;

export const emptyDraft = (kind: Kind = 'string'): Draft => ({
  kind,
  text: kind === 'boolean' ? 'true' : '',
  entries: [],
});

export function draftOf(value: WireValue, names: DatabaseNames): Draft {
  const kind = kindOf(value);
  const draft = emptyDraft(kind);
  if (kind === 'map') draft.entries = entriesOf(value.mapValue?.fields ?? {}, names);
  else if (kind === 'array') draft.entries = (value.arrayValue?.values ?? []).map((each) => entryOf('', each, names));
  else draft.text = scalarText(value, names);
  return draft;
}

const entryOf = (name: string, value: WireValue, names: DatabaseNames) => ({ name, draft: draftOf(value, names) });
const entriesOf = (fields: WireFields, names: DatabaseNames) =>
  Object.entries(fields).map(([name, value]) => entryOf(name, value, names));

export function readDraft(draft: Draft, names: DatabaseNames): Reading {
  const problems: Problem[] = [];
  const value = read(draft, names, problems);
  return problems.length > 0 ? { problems } : { value };
}

function read(draft: Draft, names: DatabaseNames, problems: Problem[]): WireValue {
  if (draft.kind === 'map') return { mapValue: { fields: readEntries(draft.entries, names, problems) } };
  if (draft.kind === 'array') return { arrayValue: { values: readElements(draft.entries, names, problems) } };
  const parsed = parseScalar(draft.kind, draft.text, names);
  if ('value' in parsed) return parsed.value;
  problems.push({ at: draft, what: parsed.problem });
  return { nullValue: null };
}

function readElements(entries: readonly DraftEntry[], names: DatabaseNames, problems: Problem[]): WireValue[] {
  return entries.map(({ draft }) => {
    if (draft.kind === 'array')
      problems.push({ at: draft, what: 'An array cannot hold an array directly; put a map between them.' });
    return read(draft, names, problems);
  });
}

function readEntries(entries: readonly DraftEntry[], names: DatabaseNames, problems: Problem[]): WireFields {
  const taken = new Set<string>();
  return Object.fromEntries(
    entries.map((entry) => {
      const what = taken.has(entry.name) ? 'Another field has this name.' : problemOfName(entry.name);
      if (what !== undefined) problems.push({ at: entry, what });
      taken.add(entry.name);
      return [entry.name, read(entry.draft, names, problems)];
    }),
  );
}

/** What is wrong with the name of a field, if anything. */
export function problemOfName(name: string): string | undefined {
  if (name === '') return 'A field needs a name.';
  if (/^__.*__$/.test(name)) return 'Names that begin and end with two underscores are Firestore’s own.';
  if (new TextEncoder().encode(name).length > MOST_NAME_BYTES) return 'A name has at most 1,500 bytes.';
  return undefined;
}
