import type { Block } from '@sos/domain/assistant/answer';
import { KEPT_FOR } from '@sos/domain/assistant/dossier';
import { usedOf } from '@sos/domain/assistant/meter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnAssistant, NOW } from '../testing/an-assistant.ts';

const DAY = 86_400_000;
let desk: AnAssistant;
beforeEach(() => void (desk = new AnAssistant()));
const used = () => {
  const meter = desk.kept.meterMap.get('ada');
  return meter ? usedOf(meter) : 0;
};
const spend = (spent: number) => desk.kept.meterMap.set('ada', { periodStart: NOW - 1, spent, reserved: [] });
const quotations = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) => (block.kind === 'quotation' ? [[block.sourceId, block.verdict]] : []));

describe('an answer', () => {
  it('comes with two proved quotations and an unproved one, each checked before it is told', async () => {
    desk.says['first'] =
      'It says <quote source="S1">The deposit is returned within thirty days.</quote> and <quote source="S9">keeps no more than the damage</quote>, but not <quote source="S1">within sixty days</quote>.';
    const { exchange, meter } = await desk.ask();
    expect(quotations(exchange.answer?.blocks)).toEqual([
      ['S1', 'proved'],
      ['S1', 'proved'],
      ['S1', 'unproved'],
    ]);
    const told = desk.chunks.flatMap((chunk) => (chunk.kind === 'block' ? [chunk.block] : []));
    expect(quotations(told)).toEqual(quotations(exchange.answer?.blocks));
    expect(told.map(({ text }) => text).join('')).toBe(exchange.answer?.blocks.map(({ text }) => text).join(''));
    expect({ meter, told: desk.usageTold }).toMatchObject({ meter: { used: 1, limit: 100 }, told: 1 });
  });

  it('is there for the client too, in their language', async () => {
    desk.says['first'] = 'For you.\n<client/>\nPour vous.';
    const { exchange } = await desk.ask({ forClient: true });
    expect(exchange.answer).toMatchObject({ locale: 'en', blocks: [{ text: 'For you.\n' }] });
    expect(exchange.forClient).toMatchObject({ locale: 'fr', blocks: [{ text: '\nPour vous.' }] });
  });

  it('stands on pages of the web that are read again before they prove anything', async () => {
    desk.pages = [
      { url: 'https://a.example/law', title: 'Law', text: 'The fee is 20 euros.' },
      { url: 'https://b.example/', title: 'Gone' },
    ];
    desk.says['searcher'] =
      '<quote source="W1">The fee is 20 euros.</quote><quote source="W2">The fee is 30 euros.</quote>';
    const { exchange } = await desk.ask({ kind: 'research' });
    expect(quotations(exchange.answer?.blocks)).toEqual([
      ['W1', 'proved'],
      ['W2', 'unproved'],
    ]);
    expect(exchange.sources.filter(({ kind }) => kind === 'page').map(({ url }) => url)).toEqual(desk.read);
  });

  it.each(['example.com/law', 'no address', 'javascript:alert(1)', 'data:text/html,law', 'https://'])(
    'stands on a page that has no address of the web without it: %s',
    async (url) => {
      desk.pages = [{ url, title: 'Law', text: 'The fee is 20 euros.' }];
      desk.says['searcher'] = '<quote source="W1">The fee is 20 euros.</quote>';
      const { exchange } = await desk.ask({ kind: 'research' });
      expect(quotations(exchange.answer?.blocks)).toEqual([['W1', 'unproved']]);
      expect(exchange.sources.find(({ id }) => id === 'W1')).toMatchObject({ title: 'Law', url: null });
      expect(desk.read).toEqual([]);
    },
  );

  it('comes from the next model when the first fails, and of what broke off nothing is left', async () => {
    desk.says['first'] = 'Half an answer BREAK';
    const { exchange } = await desk.ask();
    expect(exchange).toMatchObject({ answer: { blocks: [{ text: 'Better.' }] }, model: { model: 'second' } });
    expect(desk.chunks).toContainEqual({ kind: 'status', status: 'next_model' });
    const ada = { uid: 'ada', periodStart: NOW - 1 };
    expect(desk.costs).toEqual([
      { model: 'first', failed: true, ...ada },
      { model: 'second', failed: false, ...ada },
    ]);
    expect(used()).toBe(1);
  });

  it('that no model gives costs nothing, and can be asked for again', async () => {
    desk.says = {};
    await expect(desk.ask()).rejects.toMatchObject({ reason: 'assistant_down' });
    expect(used()).toBe(0);
    desk.says = { first: 'Good.' };
    expect((await desk.ask()).exchange.state).toBe('answered');
    expect(used()).toBe(1);
  });

  it('that is there is told again for nothing', async () => {
    await desk.ask();
    await desk.ask();
    expect([desk.sent.length, used()]).toEqual([1, 1]);
  });

  it('is cut off where whoever asked goes away, and counts', async () => {
    desk.says['first'] = 'A long answer that nobody hears to its end.';
    desk.onAsked = () => desk.gone.abort();
    await expect(desk.ask()).resolves.toMatchObject({ exchange: { isCut: false } });
    expect(used()).toBe(1);
  });
});

it('an answer that never ends is cut off while there is time to keep it, and counts', async () => {
  const over = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal);
  desk.says['first'] = 'It goes on and on BREAK';
  desk.onAsked = () => over.abort();
  const { exchange } = await desk.ask();
  timeout.mockRestore();
  expect(exchange).toMatchObject({ state: 'answered', isCut: true, model: { model: 'first' } });
  expect([desk.sent.length, used()]).toEqual([1, 1]);
});

it('a dossier that is asked about is used, and is kept for as long again', async () => {
  desk.now += 300 * DAY;
  const known = desk.kept.dossierMap.get('d1');
  const member = desk.kept.memberMap.get('ada');
  const entitlement = { aiCalls: 100, periodStart: NOW, periodEnd: NOW + 400 * DAY, entitledUntil: NOW + 400 * DAY };
  if (member) desk.kept.memberMap.set('ada', { ...member, entitlement });
  await desk.ask();
  const times = { changedAt: desk.now, deleteAfter: desk.now + KEPT_FOR };
  expect(desk.kept.dossierMap.get('d1')).toEqual({ ...known, ...times });
});

it('a dossier that goes just before it is asked about leaves no question behind, and no call counts', async () => {
  const { exchanges } = desk.kept;
  const count = exchanges.count.bind(exchanges);
  const going = vi.spyOn(exchanges, 'count').mockImplementationOnce(async (ids, decide) => {
    await desk.kept.dossiers.remove('d1');
    await count(ids, decide);
  });
  await expect(desk.ask()).rejects.toMatchObject({ reason: 'not_found' });
  expect(going).toHaveBeenCalledTimes(2);
  expect([desk.kept.exchangeMap.size, desk.sent.length, used()]).toEqual([0, 0, 0]);
});

describe('the meter', () => {
  it('lets one of a hundred parallel questions pass at 99', async () => {
    spend(99);
    const asked = Array.from({ length: 100 }, (_, index) =>
      desk.ask({ askId: `a${index}` }).then(
        () => 'answered',
        (error: { reason: string }) => error.reason,
      ),
    );
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter((outcome) => outcome === 'answered')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'calls_used_up')).toHaveLength(99);
    expect([desk.sent.length, used()]).toEqual([1, 100]);
  });

  it('is looked at before a vendor is asked', async () => {
    spend(100);
    await expect(desk.ask()).rejects.toMatchObject({ reason: 'calls_used_up' });
    desk.now += 40 * 86_400_000;
    await expect(desk.ask()).rejects.toMatchObject({ reason: 'not_entitled' });
    expect(desk.sent).toEqual([]);
  });

  it('takes a question once while it is answered', async () => {
    const outcomes = await Promise.allSettled([desk.ask(), desk.ask()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(used()).toBe(1);
  });
});

it('nobody asks about another’s dossier, or under another’s question', async () => {
  await expect(desk.ask({}, 'eve')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(desk.ask({ dossierId: 'none' })).rejects.toMatchObject({ reason: 'not_found' });
});

it('personal data is masked for vendors, and whole for its owner, who may say otherwise', async () => {
  const text = 'Mr Paul Meyer, paul@meyer.example, +33 6 12 34 56 78, owes the rent.';
  desk = new AnAssistant(text);
  desk.says['first'] = 'Write to [EMAIL_1]: <quote source="S1">[EMAIL_1], [PHONE_1], owes the rent</quote>';
  const { exchange } = await desk.ask({ question: 'Whom does Ada Lind write to?' });
  const sent = JSON.stringify(desk.sent);
  for (const secret of ['Meyer', 'paul@', '+33', 'Ada']) expect(sent).not.toContain(secret);
  expect(exchange.answer?.blocks[0]?.text).toBe('Write to paul@meyer.example: ');
  expect(quotations(exchange.answer?.blocks)).toEqual([['S1', 'proved']]);
  const member = desk.kept.memberMap.get('ada');
  if (member) desk.kept.memberMap.set('ada', { ...member, settings: { masksPersonalData: false, locale: null } });
  await desk.ask({ askId: 'a2' });
  expect(JSON.stringify(desk.sent.at(-1))).toContain('paul@meyer.example');
});
