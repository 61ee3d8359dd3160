import { wordsOf } from '../shared/api.ts';
import { isDocumentPath } from '../shared/database.ts';
import { openForm } from '../shared/dialog.ts';
import { announce, button, h } from '../shared/dom.ts';
import { countBelow, deleteTree } from './delete-tree.ts';
import type { Documents } from './documents-api.ts';

/** Asks whether a document or a collection shall be deleted with all that lies below, and does it. */
export function openDelete(documents: Documents, path: string, onDone: () => void): void {
  const what = isDocumentPath(path) ? 'document' : 'collection';
  const told = h('p', { role: 'status' }, 'Counting …');
  const bar = h('progress', { max: 1, value: 0, hidden: true, 'aria-label': 'Deleted' });
  const stop = new AbortController();
  let total: number | undefined;
  const dialog = openForm({
    title: `Delete this ${what}?`,
    body: [h('p', {}, h('code', {}, path)), told, bar],
    action: 'Delete',
    dangerous: true,
    act: async () => {
      bar.hidden = false;
      bar.max = Math.max(1, total ?? 1);
      dialog.replace([told, bar], [button('Stop', () => stop.abort())]);
      await run();
      return false;
    },
  });
  dialog.element.addEventListener('close', () => stop.abort());

  async function run(): Promise<void> {
    let gone = 0;
    try {
      await deleteTree(documents, path, {
        signal: stop.signal,
        onProgress: (now) => {
          gone = now;
          bar.value = now;
          told.textContent = `${now.toLocaleString('en')} of ${(total ?? now).toLocaleString('en')} deleted.`;
        },
      });
      if (!stop.signal.aborted) return finish();
      told.textContent = `Stopped after ${gone.toLocaleString('en')}; the rest is still there.`;
    } catch (error) {
      told.textContent = `${wordsOf(error)} ${gone.toLocaleString('en')} were deleted before.`;
    }
    dialog.replace([told], [button('Close', () => dialog.close())]);
  }

  function finish(): void {
    dialog.close();
    announce(`The ${what} ${path} is deleted.`);
    onDone();
  }

  dialog.allow(false);
  countBelow(documents, path).then(
    (count) => {
      total = count;
      dialog.allow(true);
      told.textContent = sentence(what, count);
    },
    (error: unknown) => (told.textContent = wordsOf(error)),
  );
}

function sentence(what: string, count: number): string {
  const number = `${count.toLocaleString('en')} ${count === 1 ? 'document' : 'documents'}`;
  if (what === 'collection') return `It has ${number}, counting those in the collections below. This cannot be undone.`;
  if (count === 0) return 'Nothing lies below it. This cannot be undone.';
  return `${number} below it will be deleted as well. This cannot be undone.`;
}
