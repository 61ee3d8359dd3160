import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import { cancel, type Effect, enqueue } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import { callTasks } from './tasks.ts';

const inRoom = (room: string, event: SessionEvent): SessionEvent => ({ ...event, room }) as SessionEvent;
const talking = goodCall(0)
  .slice(0, 7)
  .map((event) => inRoom('R1', event));
/** The client is lost at 340 s, and the provider is taken out of the room to be asked. */
const alone = [
  ...talking,
  inRoom('R1', of('client-1', 'left', 340)),
  ended('client-1', 'completed', 340),
  { ...inRoom('R1', of('provider-1', 'left', 341)), moved: true } as SessionEvent,
  inRoom('R1', { type: 'conference_ended', at: at(341) }),
];
const dialledIn = (seconds: number): SessionEvent => {
  return { type: 'dialled_in', party: 'client', callRef: 'call-client-2', at: at(seconds) };
};
const calledBack = [...alone, of('provider-1', 'call_back_requested', 350), dialDue('client', 2, 351)];
const owed = (events: readonly SessionEvent[], includedMinutes = 20) =>
  obligations(tell(aSession({ includedMinutes }), ...events).session);
const toPeople = (effects: readonly Effect[]) => effects.filter(({ type }) => type === 'ask' || type === 'bring_in');
const dials = (effects: readonly Effect[]) =>
  effects.filter((effect) => effect.type === 'enqueue' && effect.task.queue === 'executeCallTask');

const tasks = {
  sessionId: 'booking-1',
  look: (seconds: number) => callTasks.awaitFacts({ sessionId: 'booking-1', at: at(seconds) }),
  watch: (attemptId: string, seconds: number) =>
    callTasks.watchAttempt({ sessionId: 'booking-1', attemptId, at: at(seconds) }),
};

describe('while both talk', () => {
  it('only the end of the included time is looked forward to, and no look at their calls is left', () => {
    const { sessionId, look, watch } = tasks;
    expect(owed(talking)).toEqual([
      enqueue(callTasks.talkLimit({ sessionId, word: 'warning', at: at(1440) })),
      enqueue(callTasks.talkLimit({ sessionId, word: 'farewell', at: at(1500) })),
      cancel(look(319)),
      cancel(watch('client-1', 350)),
      cancel(watch('provider-1', 375)),
    ]);
  });

  it('both are warned a minute before the end, unless that is all they have', () => {
    const limits = (includedMinutes: number) =>
      owed(talking, includedMinutes).flatMap((effect) =>
        effect.type === 'enqueue' && effect.task.queue === 'talkLimitTask'
          ? [[effect.task.data.word, effect.task.at]]
          : [],
      );
    expect(limits(2)).toEqual([
      ['warning', at(360)],
      ['farewell', at(420)],
    ]);
    expect(limits(1)).toEqual([['farewell', at(360)]]);
    const only = enqueue(callTasks.talkLimit({ sessionId: tasks.sessionId, word: 'farewell', at: at(360) }));
    expect(owed(talking, 1)[0]).toEqual(only);
  });
});

describe('a look at the facts', () => {
  const looks = (events: readonly SessionEvent[]) =>
    owed(events).flatMap((effect) =>
      (effect.type === 'enqueue' || effect.type === 'cancel') && effect.task.name.includes('-facts-')
        ? [`${effect.type} ${(Number(effect.task.name.split('-').at(-1)) - at(0)) / 1000}`]
        : [],
    );
  const untilBothAccepted = goodCall(0).slice(0, 5);

  it('is taken 20 s after both accepted, and called off once they are known to be together', () => {
    expect(looks(untilBothAccepted)).toEqual(['enqueue 319']);
    expect(looks(talking)).toEqual(['cancel 319']);
  });

  it('is taken when somebody is lost, and 40 s later, and called off with the end', () => {
    expect(looks(alone)).toEqual(['cancel 319', 'enqueue 360', 'enqueue 400']);
    const over = [...alone, of('provider-1', 'gave_up', 370)];
    expect(looks(over)).toEqual(['cancel 319', 'cancel 360', 'cancel 400']);
  });

  it('is not called off at an instant at which a loss needs it', () => {
    const gone = [...untilBothAccepted, of('provider-1', 'joined', 299), of('client-1', 'left', 299)];
    expect(looks(gone)).toEqual(['enqueue 319', 'enqueue 359']);
  });
});

describe('whoever stays', () => {
  it('is owed nothing while they decide, but the looks at what became of the other', () => {
    const { look, watch } = tasks;
    expect(owed(alone)).toEqual([
      cancel(look(319)),
      enqueue(look(360)),
      enqueue(look(400)),
      cancel(watch('client-1', 350)),
      cancel(watch('provider-1', 375)),
    ]);
  });

  it('is asked in whichever room they are, should the carrier not have told where the other was', () => {
    const question = { type: 'ask', attemptId: 'provider-1', question: 'client_left', lost: 'client-1' };
    const nameless = talking.map((event) => ({ ...event, room: undefined }) as SessionEvent);
    const left = of('client-1', 'left', 340);
    expect(toPeople(owed([...nameless, inRoom('R1', of('provider-1', 'joined', 301)), left]))).toEqual([question]);
    expect(toPeople(owed([...nameless, inRoom('R1', left)]))).toEqual([question]);
  });

  it('hears of no end of the included time before the other is in the room again', () => {
    const { look, watch } = tasks;
    expect(owed([...alone, dialledIn(360)])).toEqual([
      { type: 'bring_in', attemptId: 'provider-1', back: 'client-2' },
      cancel(look(380)),
      cancel(watch('client-1', 350)),
      cancel(watch('client-2', 470)),
      cancel(watch('provider-1', 375)),
    ]);
  });

  it('is put back, and the one who dialled in is not put anywhere before they are in the room', () => {
    const back = { type: 'bring_in', attemptId: 'provider-1', back: 'client-2' };
    expect(toPeople(owed([...alone, dialledIn(360)]))).toEqual([back]);
    const joined = inRoom('R2', of('provider-1', 'joined', 361));
    expect(toPeople(owed([...alone, dialledIn(360), joined]))).toEqual([]);
  });

  it('hangs up on nobody when the other is back by another call', () => {
    const back = owed([...alone, dialledIn(360)]);
    expect(back.filter(({ type }) => type === 'hang_up')).toEqual([]);
  });

  it('is left in the room in which they wait for the one who is called back', () => {
    const waiting = [...calledBack, inRoom('R2', of('provider-1', 'joined', 352))];
    expect(toPeople(owed(waiting))).toEqual([]);
  });

  it('is asked again when the one who dialled in is lost before they came into the room', () => {
    const lost = { ...ended('client-2', 'completed', 370), callRef: 'call-client-2' } as SessionEvent;
    const events = [...alone, dialledIn(360), inRoom('R2', of('provider-1', 'joined', 361)), lost];
    const question = { type: 'ask', attemptId: 'provider-1', question: 'client_left', lost: 'client-2' };
    expect(toPeople(owed(events))).toEqual([question]);
  });
});

describe('a call back', () => {
  it('may ring, and is hung up once the other has come back by dialling in', () => {
    const hungUp = (events: SessionEvent[]) => owed(events).filter(({ type }) => type === 'hang_up');
    expect(hungUp(calledBack)).toEqual([]);
    const dialled = { ...dialledIn(355), callRef: 'call-client-3' } as SessionEvent;
    expect(hungUp([...calledBack, dialled])).toEqual([
      { type: 'hang_up', attemptId: 'client-2', farewell: 'call_over' },
    ]);
  });

  it('that a machine answers is hung up', () => {
    const answered = owed([...calledBack, of('client-2', 'machine_detected', 360)]);
    const hangUp = { type: 'hang_up', attemptId: 'client-2', farewell: 'call_over' };
    expect(answered).toContainEqual(hangUp);
    const dialled = { ...dialledIn(365), callRef: 'call-client-3' } as SessionEvent;
    expect(owed([...calledBack, of('client-2', 'machine_detected', 360), dialled])).toContainEqual(hangUp);
  });

  it('is owed until it is placed', () => {
    expect(dials(owed(calledBack.slice(0, -1)))).toHaveLength(1);
    expect(dials(owed(calledBack))).toEqual([]);
  });

  it('is not owed to one who has gone too, while an event is still missing', () => {
    const unexplained = inRoom('R9', of('client-1', 'left', 339));
    const events = [...calledBack.slice(0, -1), unexplained, ended('provider-1', 'completed', 352)];
    expect(tell(aSession(), ...events).session.status).toBe('active');
    expect(dials(owed(events))).toEqual([]);
  });

  it('is not placed for one who is in a room again', () => {
    const movedOut = { ...inRoom('R1', of('provider-1', 'left', 341)), moved: true } as SessionEvent;
    const { session } = tell(
      aSession(),
      ...talking,
      movedOut,
      inRoom('R1', { type: 'conference_ended', at: at(341) }),
      of('provider-1', 'call_back_requested', 350),
    );
    expect(next(session, dialDue('client', 2, 353)).changed).toBe(true);
    const back = tell(session, inRoom('R2', of('client-1', 'joined', 352))).session;
    expect(next(back, dialDue('client', 2, 353)).changed).toBe(false);
  });

  it('is neither asked for nor placed once the session is over', () => {
    const silent = of('provider-1', 'gave_up', 372);
    const asked = tell(aSession(), ...calledBack.slice(0, -1), silent).session;
    expect(next(asked, dialDue('client', 2, 373)).changed).toBe(false);
    const over = tell(aSession(), ...alone, silent).session;
    expect(next(over, of('provider-1', 'call_back_requested', 373)).changed).toBe(false);
  });

  it('comes once: who is lost again is not called back', () => {
    const again = [
      inRoom('R2', of('provider-1', 'joined', 352)),
      of('client-2', 'accepted', 360),
      inRoom('R2', of('client-2', 'joined', 362)),
      inRoom('R2', of('client-2', 'left', 380)),
    ];
    const { session } = tell(aSession(), ...calledBack, ...again);
    const wish = of('provider-1', 'call_back_requested', 385);
    expect(next(session, wish)).toMatchObject({ changed: false, repeated: false });
  });

  it('that was asked for before is known, and a stranger’s wish is none', () => {
    const { session } = tell(aSession(), ...calledBack.slice(0, -1));
    const asked = of('provider-1', 'call_back_requested', 352);
    expect(next(session, asked)).toMatchObject({ changed: false, repeated: true });
    const { session: left } = tell(aSession(), ...alone);
    for (const stranger of [{ ...asked, callRef: 'another' }, of('client-1', 'call_back_requested', 352)]) {
      expect(next(left, stranger as SessionEvent)).toMatchObject({ changed: false, repeated: false });
    }
  });
});

describe('silence when asked', () => {
  const silent = of('provider-1', 'gave_up', 372);

  it('means nothing while both talk, or from a call that is not the one asked', () => {
    const { session: both } = tell(aSession(), ...talking);
    expect(next(both, silent)).toMatchObject({ changed: false, repeated: false });
    const { session: left } = tell(aSession(), ...alone);
    for (const other of [
      { ...silent, callRef: 'another' },
      of('client-1', 'gave_up', 372),
      of('client-2', 'gave_up', 372),
    ]) {
      expect(next(left, other as SessionEvent)).toMatchObject({ changed: false, repeated: false });
    }
  });

  it('may be told again after it has ended the session, whose call that was learns its end', () => {
    const { session } = tell(aSession(), ...alone, silent);
    expect(next(session, silent)).toMatchObject({ changed: false, repeated: true });
    const over = next(session, ended('provider-1', 'completed', 375)).session;
    expect(over.provider.attempts).toMatchObject([{ endedAt: at(375) }]);
    expect(over.settlement).toEqual(session.settlement);
  });
});

it('a room is told of after the end as long as one of the two is still in it', () => {
  const { session } = tell(
    aSession(),
    ...alone,
    dialledIn(360),
    inRoom('R2', of('provider-1', 'joined', 361)),
    ended('client-2', 'completed', 370),
    { type: 'facts_final', at: at(430) },
  );
  expect(session.status).toBe('failed');
  expect(next(session, inRoom('R2', { type: 'conference_ended', at: at(435) })).changed).toBe(true);
});

it('a call that rings on after its party came back by another is known to have ended', () => {
  const back = { ...dialledIn(355), callRef: 'call-client-3' } as SessionEvent;
  const { session } = tell(aSession(), ...calledBack, back, ended('client-2', 'no_answer', 380));
  expect(session.client.attempts[1]).toMatchObject({ id: 'client-2', result: 'no_answer', endedAt: at(380) });
});

it('a party may come back by dialling in until a minute has passed', () => {
  const { session } = tell(aSession(), ...alone);
  expect(next(session, dialledIn(399)).changed).toBe(true);
  expect(next(session, dialledIn(400)).changed).toBe(false);
});

it('a dial that comes again once its session is over is of no consequence', () => {
  const { session } = tell(aSession(), dialDue('client', 1, 240), { type: 'abandoned', at: at(245) });
  expect(next(session, dialDue('client', 1, 246))).toMatchObject({ changed: false, repeated: false });
});
