import type { Told } from '@sos/contracts/assistant-words';
import type { MemberWord, Word } from '@sos/domain/assistant/words';
import { expect, it } from 'vitest';
import { MemoryAssistant, MemoryLetters } from '../testing/memory-assistant.ts';
import { makeHearWord } from './hear-word.ts';
import { makeCompare, makeNoteWord, makeTellDue } from './tell-word.ts';

const NOW = Date.UTC(2026, 0, 5);
const EVENTS = 10_000;
const PEOPLE = 60;
const DAY = 86_400_000;

/** Numbers that look like chance, and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A road between two projects: words are lost, come twice, come late and in another order, and answers are lost too. */
function aRoad(roll: () => number, hear: (told: Told) => Promise<void>) {
  const late: Told[] = [];
  const bringLate = async () => {
    while (late.length > 0 && roll() < 0.4) await hear(late.splice(Math.floor(roll() * late.length), 1)[0] as Told);
  };
  const tell = async (told: Told): Promise<boolean> => {
    await bringLate();
    const chance = roll();
    if (chance < 0.2) return false;
    if (chance < 0.4) late.push(told);
    if (chance >= 0.3) await hear(told);
    if (chance > 0.85) await hear(told);
    // What is only on its way was not heard yet, and of what was heard the answer may be lost.
    return chance >= 0.5;
  };
  const end = async () => {
    for (const told of late.splice(0)) await hear(told);
  };
  return { tell, end };
}

/** What the assistant keeps of somebody after the last word of them. */
function keptOf(word: Word): object {
  if (word.kind !== 'member') return { name: '', entitlement: null };
  return { name: word.name, entitlement: word.entitlement };
}

const dossierOf = (word: Word) => `booking_${word.kind === 'booking' ? word.bookingId : ''}`;

it('ten thousand changes with losses, repetitions and disorder, there and back, end equal', async () => {
  const roll = dice(7);
  let now = NOW;
  const clock = { now: () => now };
  const assistant = new MemoryAssistant();
  const erased = new Set<string>();
  const hear = makeHearWord({
    ...assistant.ports,
    clock,
    forgetAccount: async (uid) => void erased.add(uid),
    titleOf: () => 'Booking',
  });
  const there = aRoad(roll, hear);
  const letters = new MemoryLetters();
  const note = makeNoteWord({ letters, clock });
  const tellDue = makeTellDue({ letters, tell: there.tell, clock });

  const usage = new Map<string, { version: number; used: number }>();
  const back = aRoad(roll, async ({ word, version }) => {
    if (word.kind !== 'usage') return;
    const used = Math.max(usage.get(word.uid)?.used ?? 0, word.used);
    usage.set(word.uid, { version, used });
  });
  const news = new MemoryLetters();
  const noteUsage = makeNoteWord({ letters: news, clock });
  const tellNews = makeTellDue({ letters: news, tell: back.tell, clock });

  const last = new Map<string, Word>();
  const counted = new Map<string, number>();
  const member = (uid: string): MemberWord => ({
    kind: 'member',
    uid,
    name: `Name ${Math.floor(roll() * 1000)}`,
    role: 'lawyer',
    locale: 'fr',
    entitlement: { aiCalls: Math.floor(roll() * 100), periodStart: NOW, periodEnd: NOW + DAY, entitledUntil: null },
  });
  const happen = async (uid: string, event: number) => {
    const what = roll();
    const isGone = last.get(uid)?.kind === 'erased';
    if (what < 0.4) {
      const word = what < 0.001 ? ({ kind: 'erased', uid } as const) : member(uid);
      if (!isGone) last.set(uid, word);
      await note(word);
    } else if (what < 0.6 && !isGone) {
      await note({
        kind: 'booking',
        uid,
        bookingId: `b${event}`,
        country: 'TH',
        clientLocale: 'en',
        need: '',
        bookedAt: now,
      });
    } else {
      counted.set(uid, (counted.get(uid) ?? 0) + 1);
      await noteUsage({ kind: 'usage', uid, periodStart: NOW, used: counted.get(uid) ?? 0, cost: 0 });
    }
  };
  for (let event = 0; event < EVENTS; event++) {
    const uid = `p${Math.floor(roll() * PEOPLE)}`;
    await happen(uid, event);
    now += 1000;
    if (event % 20 === 0) await Promise.all([tellDue(), tellNews()]);
  }
  for (let round = 0; round < 200; round++) {
    now += DAY / 4;
    await tellDue();
    await tellNews();
  }
  await there.end();
  await back.end();

  for (const [uid, word] of last) expect(assistant.memberMap.get(uid)).toMatchObject(keptOf(word));
  const bookings = [...letters.map.values()].filter(({ word }) => word.kind === 'booking');
  const gone = new Set([...last].flatMap(([uid, { kind }]) => (kind === 'erased' ? [uid] : [])));
  const wanted = bookings.filter(({ word }) => !gone.has(word.uid));
  expect(wanted.length).toBeGreaterThan(1500);
  expect(wanted.filter(({ word }) => !assistant.dossierMap.has(dossierOf(word)))).toEqual([]);
  for (const [uid, used] of counted) expect(usage.get(uid)?.used).toBe(used);
  expect([...letters.map.values(), ...news.map.values()].filter(({ dueAt }) => dueAt !== null)).toEqual([]);

  const askVersions = async (uids: readonly string[]) =>
    Object.fromEntries(uids.map((uid) => [uid, assistant.memberMap.get(uid)?.version ?? 0]));
  const compare = makeCompare({ letters, clock, askVersions });
  expect(await compare()).toEqual([]);
  const [[lost] = ['']] = assistant.memberMap;
  assistant.memberMap.delete(lost);
  expect(await compare()).toEqual([lost]);
  for (let round = 0; round < 50; round++) {
    now += DAY / 4;
    await tellDue();
  }
  expect(assistant.memberMap.has(lost)).toBe(true);
  expect(await compare()).toEqual([]);
  expect(await makeCompare({ letters, clock, askVersions: async () => undefined })()).toBeUndefined();
});
