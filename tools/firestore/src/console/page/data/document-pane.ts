import type { ChangesMessage } from '../../protocol.ts';
import { wordsOf } from '../shared/api.ts';
import { idOf, parentOf } from '../shared/database.ts';
import { announce, button, h, refill, walkWithArrows } from '../shared/dom.ts';
import { dataPlace, formatPlace } from '../shared/place.ts';
import type { WireDocument, WireValue } from '../values/wire.ts';
import { valueView } from '../values/value-view.ts';
import { isUnder } from './changes.ts';
import { openAddDocument } from './add-document.ts';
import { openDelete } from './delete-dialog.ts';
import type { Documents } from './documents-api.ts';
import { openAddField, openDeleteField, openEditField, type Seen } from './field-dialogs.ts';

/** One document: its fields, and the collections below it. */
export class DocumentPane {
  readonly element: HTMLElement;
  readonly #documents: Documents;
  readonly #path: string;
  readonly #times = h('p', { class: 'quiet' });
  readonly #fields = h('ul', { class: 'fields', 'aria-label': 'Fields' }, h('li', { class: 'quiet' }, 'Loading …'));
  readonly #collections = h('ul', { class: 'rows', 'aria-label': 'Collections of this document' });
  #document: WireDocument | undefined;
  #shown: string | undefined;

  constructor(documents: Documents, path: string) {
    this.#documents = documents;
    this.#path = path;
    const under = { under: path };
    this.element = h(
      'section',
      { class: 'pane document', 'aria-label': 'Document' },
      h('h2', {}, idOf(path)),
      this.#times,
      this.#fields,
      h('p', { class: 'buttons' }, ...this.#actions()),
      h('h3', {}, 'Collections below'),
      this.#collections,
      h(
        'p',
        {},
        button('Start collection', () => openAddDocument(documents, under, (made) => this.#go(made))),
      ),
    );
    walkWithArrows(this.#collections);
  }

  isConcerned(changes: ChangesMessage): boolean {
    return isUnder(changes, this.#path);
  }

  async refresh(): Promise<void> {
    try {
      const [document, ids] = await Promise.all([
        this.#documents.get(this.#path),
        this.#documents.collectionIds(this.#path),
      ]);
      this.#show(document, ids);
    } catch (error) {
      this.#shown = undefined;
      this.#fields.replaceChildren(h('li', { class: 'problem' }, wordsOf(error)));
    }
  }

  #actions(): HTMLElement[] {
    const remove = () => openDelete(this.#documents, this.#path, () => this.#go(parentOf(this.#path)));
    return [
      button('Add field', () => openAddField(this.#documents, this.#seen())),
      button('Delete document', remove, { class: 'quiet' }),
    ];
  }

  #seen(): Seen {
    return { path: this.#path, document: this.#document };
  }

  #show(document: WireDocument | undefined, ids: readonly string[]): void {
    const key = JSON.stringify([document, ids]);
    if (key === this.#shown) return;
    const changed = this.#shown === undefined ? new Set<string>() : changedFields(this.#document, document);
    this.#shown = key;
    this.#document = document;
    this.#times.textContent = timesOf(document);
    refill(this.#fields, this.#fieldRows(document, changed));
    refill(
      this.#collections,
      ids.length === 0 ? [h('li', { class: 'quiet' }, 'None.')] : ids.map((id) => this.#link(id)),
    );
    if (changed.size > 0) announce(`Changed: ${[...changed].join(', ')}.`);
  }

  #fieldRows(document: WireDocument | undefined, changed: ReadonlySet<string>): HTMLElement[] {
    const quiet = (words: string) => [h('li', { class: 'quiet' }, words)];
    if (!document) return quiet('There is no such document. What lies below it is there all the same.');
    const fields = Object.entries(document.fields ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    if (fields.length === 0) return quiet('This document has no fields.');
    return fields.map(([name, value]) => this.#fieldRow(name, value, changed.has(name)));
  }

  #fieldRow(name: string, value: WireValue, isChanged: boolean): HTMLElement {
    const edit = button('Edit', () => openEditField(this.#documents, this.#seen(), name), {
      class: 'quiet',
      'aria-label': `Edit ${name}`,
      'data-key': `edit ${name}`,
    });
    const remove = button('Delete', () => openDeleteField(this.#documents, this.#seen(), name), {
      class: 'quiet',
      'aria-label': `Delete ${name}`,
      'data-key': `delete ${name}`,
    });
    const shown = h('div', {}, h('b', {}, name), ' ', valueView(value, this.#documents.names));
    return h('li', { class: isChanged ? 'changed' : undefined }, shown, h('span', { class: 'tools' }, edit, remove));
  }

  #link(id: string): HTMLElement {
    return h('li', {}, h('a', { href: formatPlace(dataPlace(`${this.#path}/${id}`)), 'data-key': id }, id));
  }

  #go(path: string): void {
    location.hash = formatPlace(dataPlace(path));
  }
}

function changedFields(before: WireDocument | undefined, after: WireDocument | undefined): Set<string> {
  const old = before?.fields ?? {};
  const fresh = after?.fields ?? {};
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return new Set([...names].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name])));
}

function timesOf(document: WireDocument | undefined): string {
  if (!document) return '';
  const { createTime = '', updateTime = '' } = document;
  return createTime === updateTime ? `Written ${createTime}` : `Written ${updateTime}, created ${createTime}`;
}
