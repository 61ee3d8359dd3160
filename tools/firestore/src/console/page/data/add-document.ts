import { openForm } from '../shared/dialog.ts';
import { announce, h } from '../shared/dom.ts';
import { emptyDraft, readDraft } from '../values/draft.ts';
import { fieldsEditor } from '../values/value-editor.ts';
import type { Documents } from './documents-api.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 20;

/** An id as the client libraries make them. */
function autoId(): string {
  const picks = crypto.getRandomValues(new Uint32Array(ID_LENGTH));
  return Array.from(picks, (pick) => ALPHABET[pick % ALPHABET.length]).join('');
}

function textField(label: string, value: string) {
  const input = h('input', { value, spellcheck: 'false', autocomplete: 'off' });
  return { input, label: h('label', {}, h('span', {}, label), input) };
}

/**
 * Adds a document to a collection or, with a document's path or '' for the root, to a collection that is still to be
 * named below it.
 */
export function openAddDocument(
  documents: Documents,
  place: { readonly collection: string } | { readonly under: string },
  onDone: (path: string) => void,
): void {
  const collection = textField('Collection id', '');
  const id = textField('Document id', autoId());
  const draft = emptyDraft('map');
  const editor = fieldsEditor(draft);
  const note = h('p', { class: 'problem', role: 'alert' });
  const isNew = 'under' in place;
  const collectionPath = () =>
    isNew ? [place.under, collection.input.value.trim()].filter((part) => part !== '').join('/') : place.collection;
  const check = (): boolean => {
    const inputs = isNew ? [collection.input, id.input] : [id.input];
    const wrong = inputs.find(({ value }) => value.trim() === '' || value.includes('/'));
    note.textContent = wrong ? 'An id is at least one character, and none of them a slash.' : '';
    wrong?.focus();
    return !wrong;
  };
  openForm({
    title: isNew ? 'Start a collection' : 'Add a document',
    body: [
      h('p', {}, 'in ', h('code', {}, isNew ? `/${place.under}` : place.collection)),
      ...(isNew ? [collection.label] : []),
      id.label,
      note,
      h('h3', {}, 'Fields'),
      editor.element,
    ],
    action: 'Add',
    act: async () => {
      const reading = readDraft(draft, documents.names);
      editor.show('problems' in reading ? reading.problems : []);
      if (!check() || 'problems' in reading) return false;
      const path = `${collectionPath()}/${id.input.value.trim()}`;
      await documents.create(path, reading.value.mapValue?.fields ?? {});
      announce(`${path} is added.`);
      onDone(path);
      return true;
    },
  });
}
