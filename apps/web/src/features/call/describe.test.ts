import { describe, expect, it } from 'vitest';
import { aParty, aSession } from '../../testing/a-session.ts';
import { lineOf, liveMoment, outcomeOf, presenceOf, reasonOfEnd, sideOf } from './describe.ts';

describe('the sentence of a live call', () => {
  it.each([
    [aSession(), 'scheduled'],
    [aSession({ scheduledFor: 5 }), 'soon'],
    [aSession({ status: 'calling_client', client: aParty({ status: 'ringing' }) }), 'calling_client'],
    [aSession({ status: 'calling_client', client: aParty({ status: 'amd_pending' }) }), 'calling_client'],
    [aSession({ status: 'calling_client', client: aParty({ status: 'no_answer' }) }), 'client_again'],
    [aSession({ status: 'calling_provider', client: aParty({ status: 'connected' }) }), 'provider_next'],
    [aSession({ status: 'calling_provider', provider: aParty({ status: 'ringing' }) }), 'calling_provider'],
    [aSession({ status: 'connecting' }), 'connecting'],
    [
      aSession({
        status: 'active',
        client: aParty({ status: 'connected' }),
        provider: aParty({ status: 'connected' }),
      }),
      'active',
    ],
    [
      aSession({
        status: 'active',
        client: aParty({ status: 'connected' }),
        provider: aParty({ status: 'disconnected' }),
      }),
      'cut',
    ],
    [
      aSession({
        status: 'active',
        client: aParty({ status: 'connected' }),
        provider: aParty({ status: 'accepted' }),
      }),
      'rejoining',
    ],
  ] as const)('%#: is %s', (session, moment) => {
    expect(liveMoment(session, 10)).toBe(moment);
  });
});

it.each([
  ['pending', 'pending', 'none'],
  ['accepted', 'ringing', 'half'],
  ['connected', 'connected', 'whole'],
  ['disconnected', 'connected', 'none'],
] as const)('with the client %s and the provider %s the line is %s', (client, provider, line) => {
  expect(lineOf(aSession({ client: aParty({ status: client }), provider: aParty({ status: provider }) }))).toBe(line);
});

describe('while the carrier does not answer', () => {
  const waiting = { vendor: 'twilio', circuit: 'open' } as const;
  const ringing = aParty({ status: 'ringing' });

  it.each([
    aSession({ scheduledFor: 5, waiting }),
    aSession({ status: 'calling_client', client: ringing, waiting }),
    aSession({ status: 'calling_provider', provider: ringing, waiting }),
  ])('%#: no telephone is said to ring', (session) => {
    expect(liveMoment(session, 10)).toBe('unreached');
    expect([presenceOf(session, 'client'), presenceOf(session, 'provider')]).not.toContain('ringing');
  });

  it('says so only of the carrier', () => {
    const session = aSession({ status: 'calling_client', client: ringing, waiting: { ...waiting, vendor: 'stripe' } });
    expect(liveMoment(session, 10)).toBe('calling_client');
    expect(presenceOf(session, 'client')).toBe('ringing');
  });
});

describe('where the money is', () => {
  const settled = (status: ReturnType<typeof aSession>['settlement']['status']) => ({
    status,
    decidedAt: null,
    settledAt: null,
    billableSeconds: null,
  });
  it.each([
    ['completed', 'captured', 'charged'],
    ['completed', 'capture_due', 'charging'],
    ['completed', 'none', 'charging'],
    ['completed', 'uncollected', 'uncollected'],
    ['failed', 'none', 'releasing'],
    ['failed', 'release_due', 'releasing'],
    ['cancelled', 'released', 'released'],
    ['failed', 'refunded', 'refunded'],
  ] as const)('a %s call with settlement %s is %s', (status, settlement, outcome) => {
    expect(outcomeOf(aSession({ status, settlement: settled(settlement) }))).toBe(outcome);
  });
});

it.each([
  ['client', 'client'],
  ['camille', 'provider'],
  ['somebody', 'client'],
  [undefined, 'client'],
] as const)('%s sees the call as the %s does', (uid, side) => {
  expect(sideOf(aSession(), uid)).toBe(side);
});

it('a talk that our team ended is told apart from a call that it cancelled', () => {
  const endedAfter = (billableSeconds: number) => {
    const settlement = { ...aSession().settlement, billableSeconds };
    return reasonOfEnd(aSession({ status: 'failed', endReason: 'by_admin', settlement }));
  };
  expect([endedAfter(0), endedAfter(90)]).toEqual(['by_admin', 'ended_by_admin']);
});
