import type { ChangesMessage } from '../../protocol.ts';
import { wordsOf } from '../shared/api.ts';
import { idOf } from '../shared/database.ts';
import { button, h, refill, walkWithArrows } from '../shared/dom.ts';
import { dataPlace, formatPlace, type Search } from '../shared/place.ts';
import type { WireDocument } from '../values/wire.ts';
import { shortText } from '../values/value-view.ts';
import { openAddDocument } from './add-document.ts';
import { isUnder } from './changes.ts';
import { openDelete } from './delete-dialog.ts';
import type { Documents, PageCursor } from './documents-api.ts';
import { filterBar } from './filter-bar.ts';
import { isSearching, valueAt } from './queries.ts';

const PAGE = 50;

/** A page of a collection's documents, or of what a search finds. */
export class DocumentsPane {
  readonly element: HTMLElement;
  readonly #documents: Documents;
  readonly #path: string;
  readonly #search: Search;
  readonly #list = h('ul', { class: 'rows', 'aria-label': 'Documents' }, h('li', { class: 'quiet' }, 'Loading …'));
  readonly #told = h('p', { class: 'quiet', role: 'status' });
  readonly #previous = button('Previous', () => this.#turn(-1), { disabled: true });
  readonly #next = button('Next', () => this.#turn(1), { disabled: true });
  readonly #pager = h('p', { class: 'buttons', hidden: true }, this.#previous, this.#next);
  /** Where the shown page and those before it begin, but for the first. */
  readonly #cursors: PageCursor[] = [];
  /** When each document of the page was written. */
  #versions: ReadonlyMap<string, string> = new Map();
  /** Paths that were written since the page was last shown. */
  #written = new Set<string>();
  #shown: string | undefined;
  #looks = 0;
  #following: PageCursor | undefined;
  #selected: string | undefined;

  constructor(documents: Documents, path: string, search: Search) {
    this.#documents = documents;
    this.#path = path;
    this.#search = search;
    this.element = h(
      'section',
      { class: 'pane documents', 'aria-label': 'Documents' },
      h('h2', {}, idOf(path)),
      this.#filters(),
      this.#list,
      this.#told,
      this.#pager,
      h('p', { class: 'buttons' }, ...this.#actions()),
    );
    walkWithArrows(this.#list);
  }

  /** Marks the document that is open. */
  select(path: string | undefined): void {
    this.#selected = path;
    for (const link of this.#list.querySelectorAll('a')) this.#mark(link);
  }

  /** Whether changes may alter what is shown; what was written is marked when it is shown next. */
  isConcerned(changes: ChangesMessage): boolean {
    for (const path of changes.paths) this.#written.add(path);
    return this.#search.group || isUnder(changes, this.#path);
  }

  async refresh(): Promise<void> {
    const look = ++this.#looks;
    try {
      const from = this.#cursors.at(-1);
      const { documents, next } = await this.#documents.page(this.#path, this.#search, { size: PAGE, from });
      if (look !== this.#looks) return;
      this.#following = next;
      this.#show(documents);
      await this.#count(documents.length);
    } catch (error) {
      this.#shown = undefined;
      this.#list.replaceChildren(h('li', { class: 'problem' }, h('pre', {}, wordsOf(error))));
      this.#told.textContent = '';
    }
  }

  #filters(): HTMLElement {
    const go = (search: Search) => (location.hash = formatPlace(dataPlace(this.#path, search)));
    const summary = isSearching(this.#search) ? 'Filter (in use)' : 'Filter';
    return h(
      'details',
      { class: 'filters', open: isSearching(this.#search) },
      h('summary', {}, summary),
      filterBar(this.#search, this.#documents.names, go),
    );
  }

  #actions(): HTMLElement[] {
    const add = () => openAddDocument(this.#documents, { collection: this.#path }, (path) => this.#go(path));
    const remove = () => openDelete(this.#documents, this.#path, () => void this.refresh());
    return [button('Add document', add), button('Delete collection', remove, { class: 'quiet' })];
  }

  #show(found: readonly WireDocument[]): void {
    this.#previous.disabled = this.#cursors.length === 0;
    this.#next.disabled = !this.#following;
    this.#pager.hidden = !this.#following && this.#cursors.length === 0;
    const key = JSON.stringify(found);
    if (key === this.#shown) return;
    this.#shown = key;
    const none = isSearching(this.#search) ? 'Nothing matches.' : 'There are no documents here.';
    const rows = found.map((each) => this.#row(each));
    refill(this.#list, rows.length === 0 ? [h('li', { class: 'quiet' }, none)] : rows);
    this.#versions = new Map(found.map(({ name, updateTime = '' }) => [name, updateTime]));
    this.#written = new Set();
  }

  #row(document: WireDocument): HTMLElement {
    const path = this.#documents.names.path(document.name);
    const isMissing = document.updateTime === undefined;
    const isChanged = this.#written.has(path) && this.#versions.get(document.name) !== document.updateTime;
    const href = formatPlace(dataPlace(path, this.#search.group ? undefined : this.#search));
    const text = this.#search.group ? path : idOf(path);
    const name = isMissing ? h('i', { title: 'There is no such document, only collections below it.' }, text) : text;
    const link = h('a', { href, 'data-key': path }, name, ...this.#details(document));
    this.#mark(link);
    return h('li', { class: isChanged ? 'changed' : undefined }, link);
  }

  /** The fields that the search speaks of. */
  #details({ fields }: WireDocument): HTMLElement[] {
    const asked = new Set([this.#search.filter?.field, this.#search.order?.field]);
    return [...asked].flatMap((field) => {
      const value = field !== undefined && fields ? valueAt(fields, field) : undefined;
      return value ? [h('small', {}, `${field}: ${shortText(value, this.#documents.names)}`)] : [];
    });
  }

  #mark(link: HTMLAnchorElement): void {
    if (link.dataset['key'] === this.#selected) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }

  /** Missing documents are shown but not counted, as nothing is stored for them. */
  async #count(shown: number): Promise<void> {
    const total = await this.#documents.count(this.#path, this.#search);
    const from = this.#cursors.length * PAGE;
    const range = this.#pager.hidden ? '' : `${from + 1}–${from + shown} shown of `;
    this.#told.textContent = `${range}${total.toLocaleString('en')} ${total === 1 ? 'document' : 'documents'}`;
  }

  #turn(way: 1 | -1): void {
    if (way === -1) this.#cursors.pop();
    else if (this.#following) this.#cursors.push(this.#following);
    void this.refresh().then(() => this.#list.querySelector('a')?.focus());
  }

  #go(path: string): void {
    location.hash = formatPlace(dataPlace(path, this.#search.group ? undefined : this.#search));
  }
}
