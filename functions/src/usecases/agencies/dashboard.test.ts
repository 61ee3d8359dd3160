import { noFigures } from '@sos/domain/agencies/figures';
import { aRequest } from '@sos/domain/testing/a-request';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { anAgency, JOINED, manager } from '../testing/an-agency.ts';
import { endMembership } from './join-and-leave.ts';
import { type AgencyMonth, makeGetAgencyMonthFile } from './get-month-file.ts';
import { makeGetStats } from './get-stats.ts';
import {
  type Belonging,
  makeGetAgencyInvoiceUrl,
  makeGetAgencyStatement,
  makeGetAgencyStatementFile,
} from './get-statement.ts';
import { makeGetOverview, makeGetTeam } from './look-at-team.ts';
import { makeSwitchOffMember } from './switch-off-member.ts';

const other = { ...manager, uid: 'other' };
const day = (calls: number) => ({ ...noFigures, calls, answered: calls, earned: { EUR: 100 * calls } });

function aTeam() {
  const team = anAgency('ana', 'ben');
  const { ports, memory } = team;
  const count = (uid: string, on: string, calls: number) =>
    memory.counted.set(`${uid} ${on}`, { ...day(calls), day: on, countedAt: 0 });
  return {
    ...team,
    count,
    overview: checkAnswers('getAgencyOverview', makeGetOverview(ports)),
    team: checkAnswers('getAgencyTeam', makeGetTeam(ports)),
    stats: checkAnswers('getAgencyStats', makeGetStats(ports)),
    statement: checkAnswers('getAgencyStatement', makeGetAgencyStatement(ports)),
    switchOff: checkAnswers('switchOffAgencyMember', makeSwitchOffMember(ports)),
  };
}

describe('the overview', () => {
  it('adds up the day, what is due and what needs somebody', async () => {
    const { overview, count, earn, memory } = aTeam();
    count('ana', '2026-01-05', 2);
    count('ben', '2026-01-05', 1);
    count('ben', '2026-01-04', 9);
    earn('p-1', { providerId: 'ana', at: JOINED });
    memory.wishes.set('r-1', aRequest({ status: 'offered' }));
    memory.wishes.set('r-2', aRequest({ id: 'r-2', status: 'under_way' }));
    const seen = await overview(manager, {});
    expect(seen).toMatchObject({
      agency: { id: 'help', name: 'Help Abroad' },
      members: 2,
      day: '2026-01-05',
      today: { calls: 3, answerRate: 1, revenue: [{ amount: 300, currency: 'EUR' }] },
      requests: { waiting: 1, underWay: 1 },
      due: [{ amount: 3000, currency: 'EUR' }],
    });
    expect(seen.needs).toContainEqual({ kind: 'requests', providerId: null, displayName: null, count: 1 });
    expect(seen.needs).toContainEqual({ kind: 'missed_calls', providerId: 'ana', displayName: 'ANA', count: 2 });
  });

  it.each([
    ['missed_calls', 'switched_off'],
    ['inactive', 'inactive'],
    ['hours', undefined],
  ] as const)('says of somebody who is off by %s why', async (offlineBecause, kind) => {
    const { overview, ports } = aTeam();
    await ports.switchboard.change('ana', (state) => ({ ...state, offlineBecause }));
    const { needs } = await overview(manager, {});
    const whys = needs.map((need) => need.kind).filter((each) => each === 'switched_off' || each === 'inactive');
    expect(whys).toEqual(kind ? [kind] : []);
  });

  it('of another agency shows nothing of this one', async () => {
    const { overview, team, stats, statement, earn } = aTeam();
    earn('p-1', { providerId: 'ana', at: JOINED });
    expect(await overview(other, {})).toMatchObject({ members: 0, due: [], needs: [], today: { calls: 0 } });
    expect(await team(other, {})).toMatchObject({ members: [], invitations: [] });
    expect((await stats(other, { from: '2026-01-05', to: '2026-01-05', by: 'day' })).members).toEqual([]);
    expect(await statement(other, { month: '2026-01' })).toEqual({ members: [], sums: [] });
  });
});

it('the team shows each member with what they do and need', async () => {
  const { team } = aTeam();
  const { members } = await team(manager, {});
  expect(members.map(({ providerId, missedCalls, maySwitchOff }) => [providerId, missedCalls, maySwitchOff])).toEqual([
    ['ana', 2, true],
    ['ben', 2, false],
  ]);
});

describe('figures', () => {
  it('are of each member and of all, from joining on', async () => {
    const { stats, count } = aTeam();
    count('ana', '2026-01-04', 7);
    count('ana', '2026-01-05', 1);
    count('ana', '2026-01-06', 2);
    count('ben', '2026-01-12', 4);
    const { starts, members, sum } = await stats(manager, { from: '2026-01-01', to: '2026-01-14', by: 'week' });
    expect(starts).toEqual(['2025-12-29', '2026-01-05', '2026-01-12']);
    expect(members.map(({ rows }) => rows.map(({ calls }) => calls))).toEqual([
      [0, 3, 0],
      [0, 0, 4],
    ]);
    expect(sum.rows.map(({ calls }) => calls)).toEqual([0, 3, 4]);
    expect(sum.total).toMatchObject({ calls: 7, revenue: [{ amount: 700, currency: 'EUR' }] });
  });

  it('of days before somebody joined are not asked for', async () => {
    const { stats } = aTeam();
    const { sum } = await stats(manager, { from: '2026-01-01', to: '2026-01-02', by: 'day' });
    expect(sum.total.calls).toBe(0);
  });
});

describe('the statement', () => {
  it('has the shares of each member since they joined, and the sums', async () => {
    const { statement, earn } = aTeam();
    earn('before', { providerId: 'ana', at: JOINED - 1 });
    earn('p-1', { providerId: 'ana', at: JOINED });
    earn('p-2', { providerId: 'ben', at: JOINED + 5 });
    const { members, sums } = await statement(manager, { month: '2026-01' });
    expect(members.map(({ providerId, shares }) => [providerId, shares.map(({ id }) => id)])).toEqual([
      ['ana', ['p-1']],
      ['ben', ['p-2']],
    ]);
    expect(sums).toMatchObject([{ earned: { amount: 6000 }, pending: { amount: 6000 }, paid: { amount: 0 } }]);
  });

  it('as a file is of the caller’s own members, while they were theirs', async () => {
    const { ports, memory } = aTeam();
    const asked: unknown[] = [];
    const fileWithin = (belonging: Belonging) => async (actor: { uid: string }) => {
      asked.push([belonging, actor.uid]);
      return { file: null };
    };
    const file = checkAnswers(
      'getAgencyStatementFile',
      makeGetAgencyStatementFile({ agencies: ports.agencies, fileWithin }),
    );
    const wish = { month: '2026-01', providerId: 'ana', locale: 'fr' } as const;
    expect(await file(manager, wish)).toEqual({ file: null });
    expect(asked).toEqual([[{ joinedAt: JOINED, leftAt: null }, 'ana']]);
    const [agency, member] = [memory.kept.get('help'), memory.belongings.get('ana')];
    if (!agency || !member) throw new Error('nobody is there');
    const stay = { providerId: 'ana', joinedAt: JOINED, leftAt: JOINED + 1 };
    memory.kept.set('help', { ...agency, stays: [stay] });
    const joinedAt = Date.UTC(2026, 1, 9);
    memory.belongings.set('ana', { ...member, joinedAt });
    for (const month of ['2026-01', '2026-02', '2025-12'] as const) await file(manager, { ...wish, month });
    const now = { joinedAt, leftAt: null };
    expect(asked.slice(1)).toMatchObject([
      [stay, 'ana'],
      [now, 'ana'],
      [now, 'ana'],
    ]);
    await expect(file(other, wish)).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('the month of the whole agency as a file', () => {
  function drawing() {
    const { ports, statement, earn } = aTeam();
    const drawn: AgencyMonth[] = [];
    const render = async (month: AgencyMonth) => {
      drawn.push(month);
      return new TextEncoder().encode('%PDF');
    };
    return {
      drawn,
      earn,
      file: checkAnswers('getAgencyMonthFile', makeGetAgencyMonthFile({ ...ports, statement, render })),
    };
  }

  it('is drawn of what the page shows, under the name of the agency', async () => {
    const { drawn, earn, file } = drawing();
    earn('p-1', { providerId: 'ana', at: JOINED });
    expect(await file(manager, { month: '2026-01', locale: 'ar' })).toEqual({ file: btoa('%PDF') });
    expect(drawn).toMatchObject([{ agencyName: 'Help Abroad', month: '2026-01', locale: 'ar', madeAt: JOINED }]);
    expect(drawn[0]?.members.map(({ providerId }) => providerId)).toEqual(['ana', 'ben']);
    expect(drawn[0]?.sums).toMatchObject([{ earned: { amount: 3000 } }]);
  });

  it('is none of a month without calls, and holds nothing of another agency', async () => {
    const { drawn, earn, file } = drawing();
    expect(await file(manager, { month: '2026-01', locale: 'fr' })).toEqual({ file: null });
    earn('p-1', { providerId: 'ana', at: JOINED });
    expect(await file(other, { month: '2026-01', locale: 'fr' })).toEqual({ file: null });
    expect(drawn).toEqual([]);
  });
});

describe('whoever has left', () => {
  const DAY = 86_400_000;
  const leave = (ports: ReturnType<typeof aTeam>['ports'], at: number) =>
    endMembership(ports.agencies, { providerId: 'ana', agencyId: 'help', by: 'member' }, at);

  it('stays in the months in which they were a member, with what is of that time alone', async () => {
    const { statement, earn, ports } = aTeam();
    earn('p-1', { providerId: 'ana', at: JOINED });
    earn('later', { providerId: 'ana', at: JOINED + 2 * DAY });
    await leave(ports, JOINED + DAY);
    const { members, sums } = await statement(manager, { month: '2026-01' });
    const left = members.find(({ providerId }) => providerId === 'ana');
    expect(left).toMatchObject({ leftAt: JOINED + DAY, payout: { rail: null, payoutsEnabled: false } });
    expect(left?.shares.map(({ id }) => id)).toEqual(['p-1']);
    expect(sums).toMatchObject([{ earned: { amount: 3000 } }]);
    const next = await statement(manager, { month: '2026-02' });
    expect(next.members.map(({ providerId }) => providerId)).toEqual(['ben']);
  });

  it('is opened to the agency by the documents of that time, and by no others', async () => {
    const { ports } = aTeam();
    await leave(ports, JOINED + DAY);
    const times = new Map([
      ['within', JOINED + 1],
      ['after', JOINED + DAY],
      ['before', JOINED - 1],
    ]);
    const open = makeGetAgencyInvoiceUrl({
      agencies: ports.agencies,
      issuedAt: async (id) => times.get(id),
      linkFor: async ({ uid }, { invoiceId }) => ({ url: `https://files.example/${uid}/${invoiceId}` }),
    });
    const ask = (invoiceId: string, who = manager) => open(who, { providerId: 'ana', invoiceId });
    expect(await ask('within')).toEqual({ url: 'https://files.example/ana/within' });
    for (const id of ['before', 'after', 'none']) {
      await expect(ask(id)).rejects.toMatchObject({ reason: 'not_found' });
    }
    await expect(ask('within', other)).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('switching somebody off', () => {
  it('needs their consent, is written down, and may be repeated', async () => {
    const { switchOff, deeds } = aTeam();
    expect(await switchOff(manager, { providerId: 'ana' })).toEqual({ availability: 'offline' });
    expect(await switchOff(manager, { providerId: 'ana' })).toEqual({ availability: 'offline' });
    expect(deeds[0]).toMatchObject({ adminId: 'help', subjectId: 'ana', before: 'available', after: 'offline' });
    await expect(switchOff(manager, { providerId: 'ben' })).rejects.toMatchObject({ reason: 'no_consent' });
    await expect(switchOff(other, { providerId: 'ana' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
