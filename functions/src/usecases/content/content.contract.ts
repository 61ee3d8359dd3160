import type { ContentKind } from '@sos/domain/content/content';
import { noProgress, withTry } from '@sos/domain/content/progress';
import { aModule, aPost } from '@sos/domain/testing/a-content';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentBook, ManagedContent, ProgressBook } from './ports.ts';

interface World {
  readonly content: ContentBook;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

const module: ManagedContent = { ...aModule({ id: 'second', passMark: 1 }), revision: 1 };

/** What every book of content does. `open` gives one whose only item is a module `start` that nobody has changed. */
export function contentContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (kind: ContentKind, item: ManagedContent) =>
    world.content.change(kind, item.id, () => {
      return { after: item, audit: anAuditRecord({ id: `${kind}-${item.id}-${item.revision}`, subjectKind: kind }) };
    });
  const listed = async (kind: ContentKind) =>
    (await world.content.list(kind)).map(({ id, revision }) => `${id} ${revision}`).toSorted();

  describe('the book of content', () => {
    it('has its defaults, and whatever is written beside them, each kind by itself', async () => {
      expect(await listed('training')).toEqual(['start 0']);
      await put('training', module);
      await put('post', { ...aPost(), revision: 1 });
      expect([await listed('training'), await listed('post'), await listed('resource')]).toEqual([
        ['second 1', 'start 0'],
        ['passport 1'],
        [],
      ]);
      const item = (await world.content.list('training')).find(({ id }) => id === 'second');
      expect(item).toEqual(module);
    });

    it('decides about an item as it is, a default one too, and writes it with the trail', async () => {
      const seen: (number | undefined)[] = [];
      const turn = (isOffered: boolean) =>
        world.content.change('training', 'start', (known) => {
          seen.push(known?.revision);
          const revision = (known?.revision ?? 0) + 1;
          return { after: { ...aModule({ isOffered }), revision }, audit: anAuditRecord({ id: `start-${revision}` }) };
        });
      await turn(false);
      await turn(true);
      expect(seen).toEqual([0, 1]);
      expect(await listed('training')).toEqual(['start 2']);
      expect((await world.trail()).toSorted()).toEqual(['start-1', 'start-2']);
    });

    it('writes nothing of what is refused', async () => {
      const refused = world.content.change('post', 'passport', (known) => {
        expect(known).toBeUndefined();
        throw new Error('no');
      });
      await expect(refused).rejects.toThrow('no');
      expect([await listed('post'), await world.trail()]).toEqual([[], []]);
    });
  });
}

/** What every book of progress does. */
export function progressContract(open: () => ProgressBook): void {
  let book: ProgressBook;
  beforeEach(() => void (book = open()));
  const attempt = (id: string, right = 1) => ({ id, right, passMark: 2, at: Date.UTC(2026, 0, 5) });

  describe('the progress of one person', () => {
    it('is kept by module, and is another’s no matter', async () => {
      expect(await book.of('ana')).toEqual({});
      const passed = await book.change('ana', 'start', (before) => withTry(before, attempt('a', 2)));
      await book.change('ana', 'second', (before) => withTry(before, attempt('b')));
      const known = await book.of('ana');
      expect(known['start']).toEqual(passed);
      expect(known['second']).toEqual(withTry(noProgress, attempt('b')));
      expect(await book.of('bea')).toEqual({});
    });

    it('counts tries that come at once one after the other', async () => {
      await Promise.all(
        ['a', 'b', 'c'].map((id) => book.change('ana', 'start', (before) => withTry(before, attempt(id)))),
      );
      expect((await book.of('ana'))['start']).toMatchObject({ tries: 3, triesThatDay: 3 });
    }, 30_000);

    it('stays as it was when a try is refused', async () => {
      await book.change('ana', 'start', (before) => withTry(before, attempt('a')));
      const refused = book.change('ana', 'start', () => {
        throw new Error('no');
      });
      await expect(refused).rejects.toThrow('no');
      expect((await book.of('ana'))['start']).toMatchObject({ tries: 1, lastId: 'a' });
    });
  });
}
