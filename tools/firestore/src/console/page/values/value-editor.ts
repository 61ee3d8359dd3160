import { button, freshId, h } from '../shared/dom.ts';
import { type Draft, type DraftEntry, emptyDraft, type Problem } from './draft.ts';
import { HINTS } from './scalar-text.ts';
import { type Kind, KIND_NAMES } from './wire.ts';

/** The part of a form in which a value is edited. The draft is changed as it is typed. */
export interface ValueEditor {
  readonly element: HTMLElement;
  /** Marks what is wrong and moves the focus to the first of it. */
  show(problems: readonly Problem[]): void;
}

const KINDS = Object.keys(KIND_NAMES) as Kind[];
const isNested = (kind: Kind) => kind === 'map' || kind === 'array';

/** `label` says what the value is of; `kinds` are those that may be chosen. */
export function valueEditor(draft: Draft, label: string, kinds: readonly Kind[] = KINDS): ValueEditor {
  const marks = new Marks();
  const holder = h('div', { class: 'editor' });
  const draw = () => holder.replaceChildren(...editorParts(draft, { label, kinds, marks, draw }));
  draw();
  return { element: holder, show: (problems) => marks.show(problems) };
}

/** Only the fields of a map, without the choice to be something else. */
export function fieldsEditor(draft: Draft): ValueEditor {
  const marks = new Marks();
  return { element: entriesEditor(draft, 'document', marks), show: (problems) => marks.show(problems) };
}

/** Which control speaks for which part of the draft, and what is said to be wrong with it. */
class Marks {
  readonly #controls = new Map<object, HTMLElement>();
  #clear: (() => void)[] = [];

  set(part: object, control: HTMLElement): void {
    this.#controls.set(part, control);
  }

  show(problems: readonly Problem[]): void {
    for (const clear of this.#clear) clear();
    const wrong = problems.flatMap(({ at, what }) => {
      const control = this.#controls.get(at);
      return control ? [{ control, what }] : [];
    });
    this.#clear = wrong.map(({ control, what }) => mark(control, what));
    wrong[0]?.control.focus();
  }
}

/** Returns the function that takes the mark away. */
function mark(control: HTMLElement, what: string): () => void {
  const note = h('p', { class: 'problem', id: freshId('problem') }, what);
  const described = control.getAttribute('aria-describedby') ?? '';
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${note.id} ${described}`.trim());
  control.closest('.control')?.append(note);
  return () => {
    note.remove();
    control.removeAttribute('aria-invalid');
    control.setAttribute('aria-describedby', described);
  };
}

interface Around {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly marks: Marks;
  readonly draw: () => void;
}

function editorParts(draft: Draft, around: Around): HTMLElement[] {
  const { label, marks } = around;
  const select = kindSelect(draft, around);
  const control = h('div', { class: 'control' });
  const parts = [h('div', { class: 'control kind' }, select), control];
  marks.set(draft, select);
  if (isNested(draft.kind)) return [...parts.slice(0, 1), entriesEditor(draft, label, marks)];
  if (draft.kind === 'null') return parts.slice(0, 1);
  const input = scalarInput(draft, label);
  marks.set(draft, input);
  control.append(input);
  const hint = HINTS[draft.kind];
  if (hint !== undefined) {
    const note = h('small', { id: freshId('hint') }, hint);
    input.setAttribute('aria-describedby', note.id);
    control.append(note);
  }
  return parts;
}

function kindSelect(draft: Draft, { label, kinds, draw }: Around): HTMLSelectElement {
  const options = kinds.map((kind) => h('option', { value: kind, selected: kind === draft.kind }, KIND_NAMES[kind]));
  const select = h('select', { 'aria-label': `Type of ${label}` }, ...options);
  select.addEventListener('change', () => {
    Object.assign(draft, changedKind(draft, select.value as Kind));
    const holder = select.closest('.editor');
    draw();
    holder?.querySelector('select')?.focus();
  });
  return select;
}

/** What was typed stays where it can. */
function changedKind({ text, entries }: Draft, kind: Kind): Draft {
  const fresh = emptyDraft(kind);
  if (isNested(kind)) return { ...fresh, entries };
  return kind === 'boolean' ? fresh : { ...fresh, text };
}

function scalarInput(draft: Draft, label: string): HTMLElement & { value: string } {
  const name = { 'aria-label': `Value of ${label}` };
  const input =
    draft.kind === 'boolean'
      ? booleanSelect(name)
      : h(isLong(draft) ? 'textarea' : 'input', { ...name, spellcheck: 'false', autocomplete: 'off' });
  input.value = draft.text;
  input.addEventListener('input', () => (draft.text = input.value));
  return input;
}

const isLong = ({ kind }: Draft) => kind === 'string' || kind === 'bytes' || kind === 'vector';
const booleanSelect = (name: Record<string, string>) =>
  h('select', name, h('option', { value: 'true' }, 'true'), h('option', { value: 'false' }, 'false'));

function entriesEditor(draft: Draft, label: string, marks: Marks): HTMLElement {
  const list = h('ul', { class: 'entries' });
  const noun = draft.kind === 'map' ? 'field' : 'element';
  const draw = () =>
    list.replaceChildren(
      ...draft.entries.map((entry, i) => entryEditor(entry, { label: labelOf(entry, i), remove: () => remove(i) })),
    );
  const labelOf = (entry: DraftEntry, i: number) =>
    draft.kind === 'map' ? entry.name || `new field of ${label}` : `element ${i + 1} of ${label}`;
  const remove = (i: number) => {
    draft.entries.splice(i, 1);
    draw();
    add.focus();
  };
  const add = button(
    `Add ${noun}`,
    () => {
      draft.entries.push({ name: '', draft: emptyDraft() });
      draw();
      list.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
    },
    { 'aria-label': `Add ${noun} to ${label}` },
  );
  const entryEditor = (entry: DraftEntry, { label: name, remove: drop }: { label: string; remove: () => void }) => {
    const editor = nestedEditor(entry.draft, name, marks);
    const parts = draft.kind === 'map' ? [nameInput(entry, label, marks), editor] : [editor];
    return h('li', {}, ...parts, button('Remove', drop, { class: 'quiet', 'aria-label': `Remove ${name}` }));
  };
  draw();
  return h('div', { class: 'nested' }, list, add);
}

function nestedEditor(draft: Draft, label: string, marks: Marks): HTMLElement {
  const holder = h('div', { class: 'editor' });
  const draw = () => holder.replaceChildren(...editorParts(draft, { label, kinds: KINDS, marks, draw }));
  draw();
  return holder;
}

function nameInput(entry: DraftEntry, label: string, marks: Marks): HTMLElement {
  const input = h('input', {
    value: entry.name,
    placeholder: 'name',
    'aria-label': `Name of a field of ${label}`,
    spellcheck: 'false',
  });
  input.addEventListener('input', () => (entry.name = input.value));
  marks.set(entry, input);
  return h('div', { class: 'control name' }, input);
}
