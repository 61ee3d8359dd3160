import type { ChangesMessage } from '../../protocol.ts';
import { type DatabaseNames, idOf, isDocumentPath, parentOf, segmentsOf } from '../shared/database.ts';
import { arrange, h } from '../shared/dom.ts';
import { paced } from '../shared/paced.ts';
import { dataPlace, formatPlace, pathFromText, type Search } from '../shared/place.ts';
import { CollectionsPane } from './collections-pane.ts';
import { DocumentPane } from './document-pane.ts';
import { Documents } from './documents-api.ts';
import { DocumentsPane } from './documents-pane.ts';

/** Real milliseconds between two looks at the same pane, however fast the documents change. */
const REFRESH_MS = 400;

interface Pane {
  readonly element: HTMLElement;
  refresh(): Promise<void>;
}

interface Slot<P extends Pane> {
  readonly key: string;
  readonly pane: P;
  /** Shows what is stored now, soon. */
  readonly refresh: () => void;
}

/** The data: an address, and up to three panes that go from collections to one document. */
export class DataView {
  readonly element: HTMLElement;
  readonly #documents: Documents;
  readonly #address = h('input', { id: 'path', placeholder: 'users/u1', spellcheck: 'false', autocomplete: 'off' });
  readonly #crumbs = h('nav', { 'aria-label': 'Path', class: 'crumbs' });
  readonly #panes = h('div', { class: 'panes' });
  readonly #hint = h('p', { class: 'hint quiet' });
  #collections: Slot<CollectionsPane> | undefined;
  #list: Slot<DocumentsPane> | undefined;
  #document: Slot<DocumentPane> | undefined;

  constructor(names: DatabaseNames) {
    this.#documents = new Documents(names);
    const go = (event: Event) => {
      event.preventDefault();
      location.hash = formatPlace(dataPlace(pathFromText(this.#address.value)));
    };
    const form = h(
      'form',
      { class: 'address', onsubmit: go },
      h('label', { for: 'path' }, 'Path'),
      this.#address,
      h('button', { type: 'submit' }, 'Go'),
    );
    this.element = h('div', { class: 'data' }, form, this.#crumbs, this.#panes);
  }

  show(path: string, search: Search): void {
    const document = isDocumentPath(path) ? path : undefined;
    const collection = document === undefined ? path : parentOf(path);
    this.#address.value = path;
    this.#crumbs.replaceChildren(...crumbsOf(path));
    const under = parentOf(collection);
    this.#collections = kept(this.#collections, under, () => new CollectionsPane(this.#documents, under));
    this.#list = collection === '' ? undefined : this.#listOf(collection, search);
    this.#document =
      document === undefined
        ? undefined
        : kept(this.#document, document, () => new DocumentPane(this.#documents, document));
    const slots = [this.#collections, this.#list, this.#document].filter((slot) => slot !== undefined);
    this.#hint.textContent = collection === '' ? 'Choose a collection.' : 'Choose a document to see its fields.';
    arrange(this.#panes, [...slots.map(({ pane }) => pane.element), ...(this.#document ? [] : [this.#hint])]);
    this.#panes.dataset['depth'] = String(slots.length);
    this.#collections.pane.select(idOf(collection));
    this.#list?.pane.select(document);
  }

  /** Looks again at what the changes may concern. */
  changed(changes: ChangesMessage): void {
    this.#collections?.refresh();
    for (const slot of [this.#list, this.#document]) if (slot?.pane.isConcerned(changes)) slot.refresh();
  }

  refresh(): void {
    for (const slot of [this.#collections, this.#list, this.#document]) slot?.refresh();
  }

  #listOf(collection: string, search: Search): Slot<DocumentsPane> {
    const key = formatPlace(dataPlace(collection, search));
    return kept(this.#list, key, () => new DocumentsPane(this.#documents, collection, search));
  }
}

function kept<P extends Pane>(slot: Slot<P> | undefined, key: string, make: () => P): Slot<P> {
  if (slot?.key === key) return slot;
  const pane = make();
  const refresh = paced(() => pane.refresh(), REFRESH_MS);
  refresh();
  return { key, pane, refresh };
}

function crumbsOf(path: string): HTMLElement[] {
  const segments = segmentsOf(path);
  const link = (text: string, end: number) => {
    const isLast = end === segments.length;
    const href = formatPlace(dataPlace(segments.slice(0, end).join('/')));
    return h('a', { href, ...(isLast && { 'aria-current': 'page' }) }, text);
  };
  return [link('root', 0), ...segments.map((segment, i) => link(segment, i + 1))];
}
