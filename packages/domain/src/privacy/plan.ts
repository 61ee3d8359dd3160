import { type Mark, type Marks, type ParsedMark, parseMark, type Party } from './marks.ts';

/** A stored document, or an object in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** One field that erasure writes, by where it stands. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What erasure does to one document: nothing of it is left, or these fields are written, which may be none. */
export type Erasure = 'delete' | readonly FieldChange[];

interface Found {
  readonly path: readonly string[];
  readonly mark: ParsedMark;
  readonly value: unknown;
}

/** What becomes of a document in which somebody is one of these parties, when they are erased. */
export function erasureOf(
  document: Fields,
  marks: Marks,
  person: { readonly as: Party; readonly pseudonym: string },
): Erasure {
  const own = fieldsOf(document, marks).filter(({ mark }) => mark.of === person.as);
  if (own.some(({ mark }) => mark.fate === 'deleted')) return 'delete';
  return own.flatMap(({ path, mark, value }) => {
    const becomes = valueAfter(mark, value, person.pseudonym);
    return isSame(becomes, value) ? [] : [{ path, value: becomes }];
  });
}

/** What somebody may read of a document in which they are this party: what tells of them, of nobody, or is shown to them. */
export function exportOf(document: Fields, marks: Marks, as: Party): Fields {
  const read = Object.entries(marks).flatMap(([name, mark]) => {
    const value = document[name];
    if (value === undefined) return [];
    if (typeof mark !== 'string') return isFields(value) ? [[name, exportOf(value, mark, as)]] : [];
    return isRead(mark, as) ? [[name, value]] : [];
  });
  return Object.fromEntries(read) as Fields;
}

/** Every field that is marked and there, at each level. */
function fieldsOf(document: Fields, marks: Marks, at: readonly string[] = []): Found[] {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const path = [...at, name];
    const value = document[name];
    if (typeof mark !== 'string') return isFields(value) ? fieldsOf(value, mark, path) : [];
    const parsed = parseMark(mark);
    // A document goes whole even where the field that says so is missing in it.
    if (!parsed || (value === undefined && parsed.fate !== 'deleted')) return [];
    return [{ path, mark: parsed, value }];
  });
}

function isRead(mark: Mark, as: Party): boolean {
  const parsed = parseMark(mark);
  if (!parsed) return mark === 'none';
  return parsed.shownTo === as || (parsed.of === as && !parsed.isHidden);
}

function valueAfter({ fate }: ParsedMark, value: unknown, pseudonym: string): unknown {
  if (fate === 'pseudonym') return value === null ? null : pseudonym;
  return fate === 'blanked' ? blankOf(value) : value;
}

function blankOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'string' ? '' : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
