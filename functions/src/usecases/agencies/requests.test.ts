import { aSession } from '@sos/domain/testing/a-session';
import type { CallSession } from '@sos/domain/calls/session';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { anAgency, JOINED, manager, nora, provider } from '../testing/an-agency.ts';
import { makeGetOwnAgency } from './answer-invitation.ts';
import { endMembership } from './join-and-leave.ts';
import { makeFollowCall } from './follow-call.ts';
import { makeFollowBelonging, makeFollowRequest } from './follow-changes.ts';
import {
  makeAcceptRequest,
  makeAssignRequest,
  makeCancelRequest,
  makeDeclineRequest,
  makeEscalateRequest,
  makeRequestHelp,
} from './requests.ts';

const requestId = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const refused = (reason: string) => ({ reason });
const wish = { requestId, providerId: 'ana', country: null, language: 'fr', speciality: null };

function aTeam(...members: string[]) {
  const team = anAgency(...members);
  const { ports, memory } = team;
  const followRequest = makeFollowRequest(ports);
  return {
    ...team,
    help: checkAnswers('requestAgencyHelp', makeRequestHelp(ports)),
    own: checkAnswers('getOwnAgency', makeGetOwnAgency(ports)),
    accept: checkAnswers('acceptAgencyRequest', makeAcceptRequest(ports)),
    assign: checkAnswers('assignAgencyRequest', makeAssignRequest(ports)),
    decline: checkAnswers('declineAgencyRequest', makeDeclineRequest(ports)),
    cancel: checkAnswers('cancelAgencyRequest', makeCancelRequest(ports)),
    escalate: makeEscalateRequest(ports),
    followCall: makeFollowCall({ ...ports, countryOfCall: async () => 'TH' }),
    request: (id = requestId) => memory.wishes.get(id),
    /** As the dispatcher tells of the request as it is. */
    follow: async () => {
      const request = memory.wishes.get(requestId);
      if (request) await followRequest(undefined, request);
    },
  };
}

describe('a client’s request', () => {
  it('is made once, offered to a colleague, and goes to the next when nobody answers', async () => {
    const { help, own, escalate, request, time, tasks, told, follow } = aTeam('ana', 'ben', 'cy');
    expect(await help(nora, wish)).toEqual({ status: 'offered', acceptedBy: null });
    expect(await help(nora, wish)).toEqual({ status: 'offered', acceptedBy: null });
    expect(request()?.offeredIds).toEqual(['ben']);
    await follow();
    expect(tasks).toMatchObject([{ queue: 'escalateRequestTask', name: `${requestId}-1`, at: JOINED + 45_000 }]);
    expect(told.map(({ text, recipientId }) => `${text} ${recipientId}`)).toEqual([
      'asked_agency help',
      'offered_provider ben',
    ]);
    await escalate({ requestId });
    expect(request()?.offeredIds).toEqual(['ben']);
    time.now += 45_000;
    await Promise.all([escalate({ requestId }), escalate({ requestId })]);
    expect(request()?.offeredIds).toEqual(['ben', 'cy']);
    expect((await own(provider('cy'), {})).requests).toMatchObject([{ id: requestId, endsAt: time.now + 45_000 }]);
    expect((await own(provider('ben'), {})).requests).toMatchObject([{ id: requestId, endsAt: null }]);
  });

  it('is refused at once where no colleague speaks the language, rather than looked for in vain', async () => {
    const { help, memory } = aTeam('ana', 'ben');
    await expect(help(nora, { ...wish, language: 'hi' })).rejects.toMatchObject(refused('no_colleague'));
    expect(memory.wishes.size).toBe(0);
  });

  it('is refused where there is no agency, or no colleague of the kind', async () => {
    const { help, memory, addProvider } = aTeam('ana');
    await expect(help(nora, wish)).rejects.toMatchObject(refused('no_colleague'));
    addProvider('dan');
    await expect(help(nora, { ...wish, providerId: 'dan' })).rejects.toMatchObject(refused('no_colleague'));
    expect(memory.wishes.size).toBe(0);
  });

  it('is nobody else’s', async () => {
    const { help, cancel } = aTeam('ana', 'ben');
    await help(nora, wish);
    const somebody = { ...nora, uid: 'somebody' };
    await expect(help(somebody, wish)).rejects.toMatchObject(refused('no_colleague'));
    await expect(cancel(somebody, { requestId })).rejects.toMatchObject(refused('not_found'));
    expect(await cancel(nora, { requestId })).toMatchObject({ status: 'cancelled' });
    await expect(cancel(nora, { requestId: 'none' })).rejects.toMatchObject(refused('not_found'));
  });
});

describe('accepting', () => {
  it('is won by one of two at once; the other is told', async () => {
    const { help, accept, decline, request } = aTeam('ana', 'ben', 'cy');
    await help(nora, wish);
    await decline(provider('ben'), { requestId });
    const both = await Promise.allSettled([
      accept(provider('ben'), { requestId }),
      accept(provider('cy'), { requestId }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('request_taken') });
    const winner = request()?.acceptedBy ?? '';
    expect(await accept(provider(winner), { requestId })).toEqual({ status: 'accepted', acceptedBy: winner });
  });

  it('is for members who were asked, and for the manager’s own members', async () => {
    const { help, accept, assign, memory } = aTeam('ana', 'ben', 'cy');
    await help(nora, wish);
    await expect(accept(provider('cy'), { requestId })).rejects.toMatchObject(refused('not_found'));
    const other = { ...manager, uid: 'other' };
    await expect(assign(other, { requestId, providerId: 'ben' })).rejects.toMatchObject(refused('not_found'));
    await expect(assign(manager, { requestId, providerId: 'dan' })).rejects.toMatchObject(refused('not_found'));
    await endMembership(memory.agencies, { agencyId: 'help', providerId: 'ben', by: 'member' }, JOINED);
    await expect(accept(provider('ben'), { requestId })).rejects.toMatchObject(refused('not_found'));
    expect(await assign(manager, { requestId, providerId: 'cy' })).toEqual({ status: 'accepted', acceptedBy: 'cy' });
  });

  it('comes too late after the client took the request back', async () => {
    const { help, accept, cancel } = aTeam('ana', 'ben');
    await help(nora, wish);
    await cancel(nora, { requestId });
    await expect(accept(provider('ben'), { requestId })).rejects.toMatchObject(refused('request_over'));
  });

  it('tells the client whose profile to book', async () => {
    const { help, accept, follow, told } = aTeam('ana', 'ben');
    await help(nora, wish);
    await accept(provider('ben'), { requestId });
    await follow();
    expect(told.at(-1)).toMatchObject({
      text: 'accepted_client',
      recipientId: 'nora',
      facts: { providerName: 'BEN', providerId: 'ben', requestId },
    });
  });
});

it('what a member was offered is the next one’s once they have left', async () => {
  const { help, memory, ports, request } = aTeam('ana', 'ben', 'cy');
  await help(nora, wish);
  const before = memory.belongings.get('ben');
  await endMembership(memory.agencies, { agencyId: 'help', providerId: 'ben', by: 'member' }, JOINED);
  const after = memory.belongings.get('ben');
  if (after) await makeFollowBelonging(ports)('ben', before, after);
  expect(request()?.offers.map(({ memberId, outcome }) => `${memberId} ${outcome}`)).toEqual(['ben passed', 'cy open']);
});

it('what a member accepts while they leave is the next one’s', async () => {
  const { help, accept, request, memory, ports, time, follow } = aTeam('ana', 'ben', 'cy');
  await help(nora, wish);
  await follow();
  const change = memory.requests.change.bind(memory.requests);
  memory.requests.change = async (...asked) => {
    memory.requests.change = change;
    await endMembership(ports.agencies, { agencyId: 'help', providerId: 'ben', by: 'member' }, time.now);
    return change(...asked);
  };
  await expect(accept(provider('ben'), { requestId })).rejects.toMatchObject(refused('not_found'));
  expect(request()).toMatchObject({ status: 'offered', acceptedBy: null, offeredIds: ['ben', 'cy'] });
});

describe('a call of a member', () => {
  const session = (differs: Partial<CallSession> = {}): CallSession => ({
    ...aSession({ id: 's-1', clientId: 'nora', providerId: 'ben', now: JOINED + 1 }),
    ...differs,
  });

  it('ends the request that it came of, whatever order it is told in', async () => {
    const { help, accept, followCall, request } = aTeam('ana', 'ben');
    await help(nora, wish);
    await accept(provider('ben'), { requestId });
    await followCall(session({ id: 's-0', createdAt: JOINED - 1 }), true);
    expect(request()?.status).toBe('accepted');
    await followCall(session({ status: 'completed', endedAt: JOINED + 9 }), false);
    expect(request()).toMatchObject({ status: 'done', sessionId: 's-1' });
    await followCall(session(), true);
    expect(request()?.status).toBe('done');
  });

  it('is seen by the agency while it lasts, and its day is counted', async () => {
    const { followCall, memory } = aTeam('ana', 'ben');
    memory.sessions.set('s-1', session({ status: 'calling_provider' }));
    await followCall(session(), true);
    expect(memory.belongings.get('ben')?.call).toMatchObject({ sessionId: 's-1', status: 'calling_provider' });
    expect(memory.counted.get('ben 2026-01-05')).toMatchObject({ day: '2026-01-05', calls: 0 });
    memory.sessions.set('s-1', session({ status: 'completed' }));
    await followCall(session({ status: 'completed' }), false);
    expect(memory.belongings.get('ben')?.call).toBeNull();
  });

  it('that its provider cancels or declines asks the colleagues, once', async () => {
    const { followCall, request, memory } = aTeam('ana', 'ben');
    const gone = session({ status: 'cancelled', endReason: 'provider_gone' });
    await followCall(gone, false);
    await followCall(gone, false);
    expect(request('help-s-1')).toMatchObject({
      cause: 'gone',
      clientId: 'nora',
      fromProviderId: 'ben',
      offeredIds: ['ana'],
      country: 'TH',
    });
    expect(memory.wishes.size).toBe(1);
  });

  it('is nothing for anybody whose provider is of no agency', async () => {
    const { followCall, memory } = aTeam('ana');
    await followCall(session({ providerId: 'dan', status: 'cancelled', endReason: 'provider_gone' }), false);
    expect([memory.wishes.size, memory.counted.size]).toEqual([0, 0]);
  });
});
