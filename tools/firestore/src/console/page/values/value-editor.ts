import { button, h } from '../shared/dom.ts';
import { type Draft, type DraftEntry, emptyDraft, type Problem } from './draft.ts';
import { Marks } from './marks.ts';
import { scalarControl } from './scalar-input.ts';
import { type Kind, KIND_NAMES } from './wire.ts';

/** The part of a form in which a value is edited. The draft is changed as it is typed. */
export interface ValueEditor {
  readonly element: HTMLElement;
  /** Marks what is wrong and moves the focus to the first of it. */
  show(problems: readonly Problem[]): void;
}

const KINDS = Object.keys(KIND_NAMES) as Kind[];
const isNested = (kind: Kind) => kind === 'map' || kind === 'array';

/** `label` says what the value is of. */
export function valueEditor(draft: Draft, label: string): ValueEditor {
  const marks = new Marks();
  return { element: draftEditor(draft, label, marks), show: (problems) => marks.show(problems) };
}

/** Only the fields of a map, without the choice to be something else. */
export function fieldsEditor(draft: Draft): ValueEditor {
  const marks = new Marks();
  return { element: entriesEditor(draft, 'document', marks), show: (problems) => marks.show(problems) };
}

/** A choice of the kind, and what that kind takes. */
function draftEditor(draft: Draft, label: string, marks: Marks): HTMLElement {
  const select = kindSelect(draft, label);
  const choice = h('div', { class: 'control kind' }, select);
  const holder = h('div', { class: 'editor' });
  const draw = () => {
    marks.set(draft, select);
    holder.replaceChildren(choice, ...valueParts(draft, label, marks));
  };
  select.addEventListener('change', () => {
    Object.assign(draft, changedKind(draft, select.value as Kind));
    draw();
    select.focus();
  });
  draw();
  return holder;
}

function valueParts(draft: Draft, label: string, marks: Marks): HTMLElement[] {
  if (draft.kind === 'null') return [];
  return [isNested(draft.kind) ? entriesEditor(draft, label, marks) : scalarControl(draft, label, marks)];
}

function kindSelect(draft: Draft, label: string): HTMLSelectElement {
  const options = KINDS.map((kind) => h('option', { value: kind, selected: kind === draft.kind }, KIND_NAMES[kind]));
  return h('select', { 'aria-label': `Type of ${label}` }, ...options);
}

/** What was typed stays where it can. */
function changedKind({ text, entries }: Draft, kind: Kind): Draft {
  const fresh = emptyDraft(kind);
  if (isNested(kind)) return { ...fresh, entries };
  return kind === 'boolean' ? fresh : { ...fresh, text };
}

function entriesEditor(draft: Draft, label: string, marks: Marks): HTMLElement {
  const noun = draft.kind === 'map' ? 'field' : 'element';
  const list = h('ul', { class: 'entries' });
  const draw = () => list.replaceChildren(...draft.entries.map(entryItem));
  const entryItem = (entry: DraftEntry, i: number) => {
    const name = labelOf(draft, i, label);
    const editor = draftEditor(entry.draft, name, marks);
    const parts = draft.kind === 'map' ? [nameInput(entry, label, marks), editor] : [editor];
    return h(
      'li',
      {},
      ...parts,
      button('Remove', () => remove(i), { class: 'quiet', 'aria-label': `Remove ${name}` }),
    );
  };
  const remove = (i: number) => {
    draft.entries.splice(i, 1);
    draw();
    add.focus();
  };
  const append = () => {
    draft.entries.push({ name: '', draft: emptyDraft() });
    draw();
    list.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
  };
  const add = button(`Add ${noun}`, append, { 'aria-label': `Add ${noun} to ${label}` });
  draw();
  return h('div', { class: 'nested' }, list, add);
}

function labelOf({ kind, entries }: Draft, i: number, label: string): string {
  return kind === 'map' ? entries[i]?.name || `new field of ${label}` : `element ${i + 1} of ${label}`;
}

function nameInput(entry: DraftEntry, label: string, marks: Marks): HTMLElement {
  const name = { 'aria-label': `Name of a field of ${label}`, placeholder: 'name', spellcheck: 'false' };
  const input = h('input', { ...name, value: entry.name });
  input.addEventListener('input', () => (entry.name = input.value));
  marks.set(entry, input);
  return h('div', { class: 'control name' }, input);
}
