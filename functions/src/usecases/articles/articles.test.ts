import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryReaders, MemoryShelves } from '../testing/memory-shelves.ts';
import { makeCountArticles } from './count-articles.ts';
import { makeDecideArticle, makeListArticles } from './decide-articles.ts';
import { makeGetRankings, makeRemoveArticle, makeSubmitArticle } from './own-articles.ts';

const DAY = 86_400_000;
const rosa = { uid: 'rosa', role: 'blogger', isAdmin: false };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const visa = { address: 'https://blog.example/visa?utm_source=x', title: 'A visa in a week' };
const reason = 'It tells of us, and rightly.';

function aDesk() {
  const shelves = new MemoryShelves();
  const readers = new MemoryReaders();
  const failed: unknown[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (...told: unknown[]) => void failed.push(told) };
  let drawn = 0;
  const needs = { shelves, readers, log, clock: { now: () => 40 * DAY }, random: () => (drawn++ % 30) / 31 };
  return {
    shelves,
    readers,
    failed,
    show: checkAnswers('getRankings', makeGetRankings(needs)),
    submit: checkAnswers('submitArticle', makeSubmitArticle(needs)),
    remove: checkAnswers('removeArticle', makeRemoveArticle(needs)),
    list: checkAnswers('adminListArticles', makeListArticles(needs)),
    decide: checkAnswers('adminDecideArticle', makeDecideArticle(needs)),
    count: makeCountArticles(needs),
  };
}
const idOf = async ({ show }: ReturnType<typeof aDesk>) => (await show(rosa, {})).articles[0]?.id ?? '';

it('an article waits for an admin, counts once it is approved, and is removed by its blogger', async () => {
  const desk = aDesk();
  await Promise.all([desk.submit(rosa, visa), desk.submit(rosa, visa)]);
  const articleId = await idOf(desk);
  expect(await desk.list(irma, { view: 'waiting' })).toMatchObject({
    bloggers: [{ uid: 'rosa', articles: [{ id: articleId, address: 'https://blog.example/visa', state: 'waiting' }] }],
  });
  const verdict = { uid: 'rosa', articleId, seen: 'waiting', fault: null, reason } as const;
  expect(await desk.decide(irma, verdict)).toEqual({ state: 'approved' });
  expect(desk.shelves.trail).toMatchObject([{ action: 'adminDecideArticle', after: { state: 'approved' }, reason }]);
  desk.readers.clicked.set(`rosa ${articleId}`, 12);
  desk.readers.came = [{ mark: articleId, paymentId: 'p1', earned: 1000 }];
  await desk.count();
  expect(await desk.show(rosa, {})).toMatchObject({
    articles: [{ title: visa.title, state: 'approved', clicks: 12, calls: 1, earned: 1000 }],
    countedAt: 40 * DAY,
  });
  expect(await desk.list(irma, { view: 'waiting' })).toEqual({ bloggers: [], nextCursor: null });
  await desk.remove(rosa, { articleId });
  await desk.remove(rosa, { articleId });
  expect((await desk.show(rosa, {})).articles).toEqual([]);
});

it('a refusal says why, and is of the article as the admin saw it', async () => {
  const desk = aDesk();
  await desk.submit(rosa, visa);
  const refusal = { uid: 'rosa', articleId: await idOf(desk), seen: 'waiting', fault: 'unrelated', reason } as const;
  await desk.decide(irma, refusal);
  expect((await desk.show(rosa, {})).articles).toMatchObject([{ state: 'refused', fault: 'unrelated' }]);
  await expect(desk.decide(irma, refusal)).rejects.toMatchObject({ reason: 'changed' });
  await expect(desk.decide(irma, { ...refusal, articleId: 'art-none' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(desk.decide(irma, { ...refusal, uid: 'bea' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(desk.shelves.trail).toHaveLength(1);
});

it('one blogger has room for so many, and nobody else has any', async () => {
  const desk = aDesk();
  for (let index = 0; index < 50; index++)
    await desk.submit(rosa, { ...visa, address: `https://blog.example/${index}` });
  await expect(desk.submit(rosa, visa)).rejects.toMatchObject({ reason: 'articles_full' });
  for (const role of ['chatter', 'client']) {
    await expect(desk.submit({ ...rosa, role }, visa)).rejects.toMatchObject({ reason: 'not_found' });
    await expect(desk.show({ ...rosa, role }, {})).rejects.toMatchObject({ reason: 'not_found' });
  }
});

it('a blogger whose articles cannot be counted keeps no other waiting', async () => {
  const desk = aDesk();
  for (const uid of ['ana', 'rosa']) {
    await desk.submit({ ...rosa, uid }, visa);
    const articleId = desk.shelves.byUid.get(uid)?.articles[0]?.id ?? '';
    await desk.decide(irma, { uid, articleId, seen: 'waiting', fault: null, reason });
  }
  desk.readers.calls = async (...[uid]: readonly string[]) => (uid === 'ana' ? Promise.reject(new Error('away')) : []);
  await desk.count();
  expect(desk.failed).toHaveLength(1);
  expect([desk.shelves.byUid.get('ana')?.countedAt, desk.shelves.byUid.get('rosa')?.countedAt]).toEqual([
    null,
    40 * DAY,
  ]);
});
