import { freshId, h } from '../shared/dom.ts';
import type { Draft } from './draft.ts';
import type { Marks } from './marks.ts';
import { HINTS } from './scalar-text.ts';

type Input = HTMLElement & { value: string };

/** The control for a value that is written as one text, with a hint of how. */
export function scalarControl(draft: Draft, label: string, marks: Marks): HTMLElement {
  const input = inputFor(draft, { 'aria-label': `Value of ${label}` });
  input.value = draft.text;
  input.addEventListener('input', () => (draft.text = input.value));
  marks.set(draft, input);
  const hint = HINTS[draft.kind];
  if (hint === undefined) return h('div', { class: 'control' }, input);
  const note = h('small', { id: freshId('hint') }, hint);
  input.setAttribute('aria-describedby', note.id);
  return h('div', { class: 'control' }, input, note);
}

function inputFor({ kind }: Draft, name: Record<string, string>): Input {
  if (kind === 'boolean') return h('select', name, ...['true', 'false'].map((value) => h('option', { value }, value)));
  const isLong = kind === 'string' || kind === 'bytes' || kind === 'vector';
  return h(isLong ? 'textarea' : 'input', { ...name, spellcheck: 'false', autocomplete: 'off' });
}
