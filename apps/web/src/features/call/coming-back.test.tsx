import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import type { Side } from './describe.ts';
import { LiveCall, LiveSentence } from './live-call.tsx';
import { ProviderCall, ProviderSentence } from './provider-call.tsx';
import { returnOf } from './return.ts';

vi.mock('../../shared/config.ts', () => ({ config: () => ({ callerNumber: '+33 1 84 80 00 00' }) }));

type Differs = Parameters<typeof anAttempt>[0];

/** Both talk from second 1; one leaves at `leftAt`, and what is dialled later follows. */
function left(gone: Side, { leftAt = 41_000, lost = {}, later = [] as Differs[] } = {}) {
  const stayed = anAttempt({ id: 'stayed', result: 'accepted', resultAt: 900, joinedAt: 1000 });
  const away = [
    { ...stayed, id: 'lost', leftAt, ...lost },
    ...later.map((differs) => anAttempt({ id: 'back', ...differs })),
  ];
  const other = gone === 'client' ? 'provider' : 'client';
  return aSession({
    status: 'active',
    [other]: aParty({ status: 'connected', attempts: [stayed] }),
    [gone]: aParty({ status: 'disconnected', attempts: away }),
  });
}

const calledBack = { lost: { callBackAt: 45_000 } };
const ringing = { ...calledBack, later: [{}] };
const unanswered = { ...calledBack, later: [{ result: 'no_answer', endedAt: 50_000 } as const] };

async function page(session: ReturnType<typeof aSession>, side: Side, now = 51_000): Promise<string> {
  const [Sentence, Below] = side === 'client' ? [LiveSentence, LiveCall] : [ProviderSentence, ProviderCall];
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <Sentence session={session} now={now} />
        <Below session={session} now={now} />
      </WithWords>
    </LocaleProvider>,
  );
  const html = await new Response(prelude).text();
  return html.replaceAll(/<(?!a |\/a)[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('who may come back', () => {
  it.each([
    ['left', left('client')],
    ['called', left('client', calledBack)],
    ['ringing', left('client', ringing)],
    ['called', { ...left('client', ringing), waiting: { vendor: 'twilio', circuit: 'open' } as const }],
    ['late', left('client', unanswered)],
    [
      'late',
      left('client', {
        ...calledBack,
        later: [{ result: 'accepted', resultAt: 50_000, joinedAt: 50_000, leftAt: 51_000 }],
      }),
    ],
  ] as const)('%#: is %s', (step, session) => {
    expect(returnOf(session, 51_000)?.step).toBe(step);
  });

  it('has half a minute while the other is asked, and a minute once that one has pressed 1', () => {
    const seconds = (session: ReturnType<typeof left>) =>
      [40_000, 41_000, 51_500, 200_000].map((now) => returnOf(session, now)?.seconds);
    expect(seconds(left('provider'))).toEqual([30, 30, 20, 0]);
    expect(seconds(left('provider', calledBack))).toEqual([60, 60, 50, 0]);
  });

  it('is nobody while both talk, when both are away, and before the talk', () => {
    const { client, provider } = left('client');
    expect(returnOf(aSession({ status: 'active', client: provider, provider }), 51_000)).toBeNull();
    expect(returnOf(aSession({ status: 'active', client, provider: client }), 51_000)).toBeNull();
    expect(returnOf(aSession({ status: 'calling_provider', client }), 51_000)).toBeNull();
  });
});

describe('who has left', () => {
  it.each(['client', 'provider'] as const)('is told which number puts the %s back, and for how long', async (side) => {
    const told = await page(left(side), side);
    expect(told).toContain('You are off the line.');
    expect(told).toContain('href="tel:+33184800000"');
    expect(told).toContain('within 20 s');
    expect(told).toContain('0:40 Time talked together');
  });

  it('is asked to answer once we ring', async () => {
    const told = await page(left('client', ringing), 'client');
    expect(told).toContain('Your telephone is ringing.');
    expect(told).toContain('Answer and press 1');
  });
});

describe('who stays', () => {
  it.each([
    [left('provider'), 'client', 'Camille Moreau has left.', 'press 1 to call them back'],
    [left('client'), 'provider', 'Your client has left.', 'press 1 to call them back'],
    [left('provider', ringing), 'client', 'We are calling Camille Moreau back.', 'Stay on the line.'],
    [left('client', calledBack), 'provider', 'We are calling your client back.', 'Stay on the line.'],
    [left('client', unanswered), 'provider', 'Your client has left.', 'They can still ring us for 50 s.'],
  ] as const)('%#: hears what they can do', async (session, side, sentence, next) => {
    const told = await page(session, side);
    expect(told).toContain(sentence);
    expect(told).toContain(next);
  });

  it.each([
    ['client', 'is charged when the call ends'],
    ['provider', 'the call counts'],
  ] as const)('%s reads that a minute has been talked', async (side, words) => {
    const gone = side === 'client' ? 'provider' : 'client';
    expect(await page(left(gone, { leftAt: 62_000 }), side, 70_000)).toContain(words);
    expect(await page(left(gone), side)).not.toContain(words);
  });
});
