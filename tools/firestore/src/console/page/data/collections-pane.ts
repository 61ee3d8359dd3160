import { wordsOf } from '../shared/api.ts';
import { segmentsOf } from '../shared/database.ts';
import { button, h, refill, walkWithArrows } from '../shared/dom.ts';
import { dataPlace, formatPlace } from '../shared/place.ts';
import { openAddDocument } from './add-document.ts';
import type { Documents } from './documents-api.ts';

/** The collections right below a document or the root. */
export class CollectionsPane {
  readonly element: HTMLElement;
  readonly #documents: Documents;
  readonly #under: string;
  readonly #list = h('ul', { class: 'rows', 'aria-label': 'Collections' }, h('li', { class: 'quiet' }, 'Loading …'));
  #shown = '';
  #selected: string | undefined;

  constructor(documents: Documents, under: string) {
    this.#documents = documents;
    this.#under = under;
    const start = button('Start collection', () =>
      openAddDocument(documents, { under }, (path) => (location.hash = formatPlace(dataPlace(path)))),
    );
    const title = h('h2', {}, under === '' ? 'Collections' : `Collections of ${segmentsOf(under).at(-1)}`);
    this.element = h(
      'section',
      { class: 'pane collections', 'aria-label': 'Collections' },
      title,
      this.#list,
      h('p', {}, start),
    );
    walkWithArrows(this.#list);
  }

  /** Marks the collection that is open. */
  select(id: string | undefined): void {
    this.#selected = id;
    for (const link of this.#list.querySelectorAll('a')) this.#mark(link);
  }

  async refresh(): Promise<void> {
    try {
      this.#show(await this.#documents.collectionIds(this.#under));
    } catch (error) {
      this.#list.replaceChildren(h('li', { class: 'problem' }, wordsOf(error)));
      this.#shown = '';
    }
  }

  #show(ids: readonly string[]): void {
    const key = JSON.stringify(ids);
    if (key === this.#shown) return;
    this.#shown = key;
    const none = h('li', { class: 'quiet' }, 'There are no collections.');
    refill(this.#list, ids.length === 0 ? [none] : ids.map((id) => h('li', {}, this.#link(id))));
  }

  #link(id: string): HTMLAnchorElement {
    const path = this.#under === '' ? id : `${this.#under}/${id}`;
    const link = h('a', { href: formatPlace(dataPlace(path)), 'data-key': id }, id);
    this.#mark(link);
    return link;
  }

  #mark(link: HTMLAnchorElement): void {
    if (link.dataset['key'] === this.#selected) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
