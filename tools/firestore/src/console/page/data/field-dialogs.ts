import { openForm, type OpenDialog } from '../shared/dialog.ts';
import { announce, button, h } from '../shared/dom.ts';
import { type Draft, draftOf, emptyDraft, problemOfName, readDraft } from '../values/draft.ts';
import { valueEditor } from '../values/value-editor.ts';
import { valueView } from '../values/value-view.ts';
import type { WireDocument, WireValue } from '../values/wire.ts';
import { type Documents, isConflict } from './documents-api.ts';

/** The document as it was when somebody began to edit it. */
export interface Seen {
  readonly path: string;
  readonly document: WireDocument | undefined;
}

export interface FieldChange {
  readonly name: string;
  /** Undefined deletes the field. */
  readonly value: WireValue | undefined;
}

/** Edits one field that is there. */
export function openEditField(documents: Documents, seen: Seen, name: string): void {
  const draft = draftOf(seen.document?.fields?.[name] ?? { nullValue: null }, documents.names);
  openField(documents, seen, { title: `Edit ${name}`, name: () => name, parts: [], draft });
}

/** Adds a field; a document that is not there comes into being with it. */
export function openAddField(documents: Documents, seen: Seen): void {
  const input = h('input', { 'aria-label': 'Name of the field', placeholder: 'name', spellcheck: 'false' });
  const note = h('p', { class: 'problem', role: 'alert' });
  const check = () => {
    const taken = seen.document?.fields && Object.hasOwn(seen.document.fields, input.value);
    note.textContent = (taken ? 'The document has a field of this name.' : problemOfName(input.value)) ?? '';
    if (note.textContent !== '') input.focus();
    return note.textContent === '' ? input.value : undefined;
  };
  openField(documents, seen, { title: 'Add a field', name: check, parts: [input, note], draft: emptyDraft() });
}

interface FieldForm {
  readonly title: string;
  /** Undefined while the name is wrong. */
  readonly name: () => string | undefined;
  readonly parts: readonly HTMLElement[];
  readonly draft: Draft;
}

function openField(documents: Documents, seen: Seen, { title, name, parts, draft }: FieldForm): void {
  const editor = valueEditor(draft, parts.length === 0 ? (name() ?? '') : 'the field');
  const dialog = openForm({
    title,
    body: [h('p', {}, h('code', {}, seen.path)), ...parts, editor.element],
    action: 'Save',
    act: async () => {
      const reading = readDraft(draft, documents.names);
      editor.show('problems' in reading ? reading.problems : []);
      const known = name();
      if ('problems' in reading || known === undefined) return false;
      return save(documents, seen, { change: { name: known, value: reading.value }, dialog });
    },
  });
}

/** Asks before a field goes. */
export function openDeleteField(documents: Documents, seen: Seen, name: string): void {
  const dialog = openForm({
    title: `Delete the field ${name}?`,
    body: [h('p', {}, h('code', {}, seen.path))],
    action: 'Delete',
    dangerous: true,
    act: () => save(documents, seen, { change: { name, value: undefined }, dialog }),
  });
}

interface Saving {
  readonly change: FieldChange;
  readonly dialog: OpenDialog;
}

async function save(documents: Documents, { path, document }: Seen, { change, dialog }: Saving): Promise<boolean> {
  try {
    await documents.setField(path, change, document?.updateTime);
    announce(`${change.name} is ${change.value ? 'saved' : 'deleted'}.`);
    return true;
  } catch (error) {
    if (!isConflict(error)) throw error;
    showConflict(documents, { path, document: await documents.get(path) }, { change, dialog });
    return false;
  }
}

/** Both versions side by side; saving over the stored one is refused again if it changes once more. */
function showConflict(documents: Documents, now: Seen, saving: Saving): void {
  const { change, dialog } = saving;
  const stored = now.document?.fields?.[change.name];
  const view = (value: WireValue | undefined, none: string) =>
    value ? valueView(value, documents.names) : h('em', {}, none);
  const failure = h('p', { class: 'problem', role: 'alert' });
  const overwrite = button('Save mine over it', () => {
    save(documents, now, saving).then(
      (done) => done && dialog.close(),
      (error: unknown) => (failure.textContent = String(error)),
    );
  });
  dialog.replace(
    [
      h('p', { class: 'notice', role: 'alert' }, 'The document has changed since you opened it. Nothing was saved.'),
      h(
        'div',
        { class: 'versions' },
        h(
          'section',
          {},
          h('h3', {}, `${change.name} as it is stored now`),
          view(stored, now.document ? 'no such field' : 'the document is gone'),
        ),
        h('section', {}, h('h3', {}, `${change.name} as you want it`), view(change.value, 'deleted')),
      ),
      failure,
    ],
    [button('Keep the stored one', () => dialog.close(), { class: 'primary' }), overwrite],
  );
}
