import { freshId, h } from '../shared/dom.ts';
import type { DatabaseNames } from '../shared/database.ts';
import type { Filter, Search } from '../shared/place.ts';
import { type Draft, draftOf, emptyDraft, readDraft } from '../values/draft.ts';
import { type ValueEditor, valueEditor } from '../values/value-editor.ts';
import { LIST_OPERATORS, OPERATORS } from './queries.ts';

/** Asks for field, operator, value, order and whether all collections of the id are meant. */
export function filterBar(search: Search, names: DatabaseNames, onSearch: (search: Search) => void): HTMLElement {
  const field = h('input', {
    value: search.filter?.field ?? '',
    placeholder: 'field',
    'aria-label': 'Field to filter by',
    spellcheck: 'false',
  });
  const operator = operatorSelect(search.filter?.op ?? 'EQUAL');
  const value = valueChoice(search.filter, names);
  const order = h('input', {
    value: search.order?.field ?? '',
    placeholder: 'field',
    'aria-label': 'Field to order by',
    spellcheck: 'false',
  });
  const direction = h(
    'select',
    { 'aria-label': 'Direction' },
    h('option', { value: 'up' }, 'ascending'),
    h('option', { value: 'down', selected: search.order?.descending === true }, 'descending'),
  );
  const group = h('input', { type: 'checkbox', id: freshId('group'), checked: search.group });
  operator.addEventListener('change', () => value.suit(operator.value));
  const submit = () => {
    const filter = field.value.trim() === '' ? undefined : value.filter(field.value.trim(), operator.value);
    if (filter === 'wrong') return;
    const by = order.value.trim();
    onSearch({
      group: group.checked,
      ...(filter && { filter }),
      ...(by !== '' && { order: { field: by, descending: direction.value === 'down' } }),
    });
  };
  return h(
    'form',
    { class: 'filter', onsubmit: (event) => (event.preventDefault(), submit()) },
    h('fieldset', {}, h('legend', {}, 'Where'), field, operator, value.element),
    h('fieldset', {}, h('legend', {}, 'Order by'), order, direction),
    h('p', { class: 'check' }, group, h('label', { for: group.id }, 'All collections of this id (collection group)')),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, 'Apply'),
      h('button', { type: 'button', onclick: () => onSearch({ group: false }) }, 'Clear'),
    ),
  );
}

function operatorSelect(chosen: string): HTMLSelectElement {
  const options = Object.entries(OPERATORS).map(([value, words]) =>
    h('option', { value, selected: value === chosen }, words),
  );
  return h('select', { 'aria-label': 'Operator' }, ...options);
}

/** The value to compare with; a list for operators that take one. */
function valueChoice(filter: Filter | undefined, names: DatabaseNames) {
  let draft: Draft = filter ? draftOf(filter.value, names) : emptyDraft();
  const holder = h('div');
  let editor: ValueEditor;
  const draw = () => {
    editor = valueEditor(draft, 'the filter');
    holder.replaceChildren(editor.element);
  };
  draw();
  return {
    element: holder,
    suit(op: string): void {
      if (LIST_OPERATORS.has(op) === (draft.kind === 'array')) return;
      draft = emptyDraft(LIST_OPERATORS.has(op) ? 'array' : 'string');
      if (draft.kind === 'array') draft.entries.push({ name: '', draft: emptyDraft() });
      draw();
    },
    filter(field: string, op: string): Filter | 'wrong' {
      const reading = readDraft(draft, names);
      editor.show('problems' in reading ? reading.problems : []);
      return 'value' in reading ? { field, op, value: reading.value } : 'wrong';
    },
  };
}
