import { wordsOf } from '../shared/api.ts';
import { isDocumentPath } from '../shared/database.ts';
import { openForm, type OpenDialog } from '../shared/dialog.ts';
import { announce, button, h } from '../shared/dom.ts';
import { countBelow, deleteTree } from './delete-tree.ts';
import type { Documents } from './documents-api.ts';

/** Asks whether a document or a collection shall be deleted with all that lies below, and does it. */
export function openDelete(documents: Documents, path: string, onDone: () => void): void {
  new DeleteDialog(documents, path, onDone);
}

class DeleteDialog {
  readonly #documents: Documents;
  readonly #path: string;
  readonly #what: string;
  readonly #onDone: () => void;
  readonly #dialog: OpenDialog;
  readonly #told = h('p', { role: 'status' }, 'Counting …');
  readonly #bar = h('progress', { value: 0, 'aria-label': 'Deleted' });
  readonly #stop = new AbortController();
  #total = 0;
  #gone = 0;

  constructor(documents: Documents, path: string, onDone: () => void) {
    this.#documents = documents;
    this.#path = path;
    this.#what = isDocumentPath(path) ? 'document' : 'collection';
    this.#onDone = onDone;
    this.#dialog = openForm({
      title: `Delete this ${this.#what}?`,
      body: [h('p', {}, h('code', {}, path)), this.#told],
      action: 'Delete',
      dangerous: true,
      act: () => this.#run(),
    });
    this.#dialog.element.addEventListener('close', () => this.#stop.abort());
    void this.#count();
  }

  /** Nothing can be deleted before it is known how much. */
  async #count(): Promise<void> {
    this.#dialog.allow(false);
    try {
      this.#total = await countBelow(this.#documents, this.#path);
      this.#told.textContent = sentence(this.#what, this.#total);
      this.#dialog.allow(true);
    } catch (error) {
      this.#told.textContent = wordsOf(error);
    }
  }

  async #run(): Promise<boolean> {
    this.#bar.max = Math.max(1, this.#total);
    this.#dialog.replace([this.#told, this.#bar], [button('Stop', () => this.#stop.abort())]);
    const { signal } = this.#stop;
    try {
      await deleteTree(this.#documents, this.#path, { signal, onProgress: (gone) => this.#show(gone) });
    } catch (error) {
      return this.#end(`${wordsOf(error)} ${inWords(this.#gone)} were deleted before.`);
    }
    if (signal.aborted) return this.#end(`Stopped after ${inWords(this.#gone)}; the rest is still there.`);
    announce(`The ${this.#what} ${this.#path} is deleted.`);
    this.#onDone();
    return true;
  }

  #show(gone: number): void {
    this.#gone = gone;
    this.#bar.value = gone;
    this.#told.textContent = `${inWords(gone)} of ${inWords(Math.max(gone, this.#total))} deleted.`;
  }

  #end(words: string): false {
    this.#told.textContent = words;
    this.#dialog.replace([this.#told], [button('Close', () => this.#dialog.close())]);
    return false;
  }
}

const inWords = (count: number) => count.toLocaleString('en');

function sentence(what: string, count: number): string {
  const number = `${inWords(count)} ${count === 1 ? 'document' : 'documents'}`;
  if (what === 'collection') return `It has ${number}, counting those in the collections below. This cannot be undone.`;
  if (count === 0) return 'Nothing lies below it. This cannot be undone.';
  return `${number} below it will be deleted as well. This cannot be undone.`;
}
