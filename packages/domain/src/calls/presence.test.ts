import { describe, expect, it } from 'vitest';
import {
  aLeg as leg,
  aRoom as room,
  aSessionWith as known,
  aStay as stay,
  type KnownOfCalls as Known,
} from '../testing/a-leg.ts';
import {
  absences,
  goneAt,
  hasOpenLine,
  isOpen,
  legOnLine,
  roomOf,
  shared,
  type Stretch,
  stretchesOf,
  talks,
} from './presence.ts';
import type { Attempt, Stay } from './session.ts';

const stretch = (from: number, to: number | null, id: string | null = 'R1'): Stretch => ({ room: id, from, to });

describe('the time of a party in a conference', () => {
  it.each<[string, Known, Stretch[]]>([
    ['nothing before they come', { client: [leg('client')] }, []],
    ['open while nothing ends it', { client: [leg('client', { stays: [stay(30)] })] }, [stretch(30, null)]],
    ['until they leave', { client: [leg('client', { stays: [stay(30, 50)] })] }, [stretch(30, 50)]],
    [
      'until they leave, though their call ends later',
      { client: [leg('client', { stays: [stay(30, 50)], endedAt: 60 })], rooms: [room(30, 70)] },
      [stretch(30, 50)],
    ],
    [
      'until their call ends, when no leave is told',
      { client: [leg('client', { stays: [stay(30)], endedAt: 60 })], rooms: [room(30, 70)] },
      [stretch(30, 60)],
    ],
    [
      'until the room ends, when nothing else is told',
      { client: [leg('client', { stays: [stay(30)] })], rooms: [room(30, 70)] },
      [stretch(30, 70)],
    ],
    [
      'until they come again, when no leave is told',
      { client: [leg('client', { stays: [stay(30), stay(55)] })], rooms: [room(30, 70)] },
      [stretch(30, 55), stretch(55, 70)],
    ],
    [
      'until the next leave, when neither a leave nor the next join is told',
      { client: [leg('client', { stays: [stay(30), stay(null, 65)] })] },
      [stretch(30, 65)],
    ],
    [
      'not by the end of another room',
      { client: [leg('client', { stays: [stay(30)] })], rooms: [room(null, 70, 'R2')] },
      [stretch(30, null)],
    ],
    [
      'not by the end of a room that was over before they came',
      { client: [leg('client', { stays: [stay(30)] })], rooms: [room(5, 29), room(40, 90)] },
      [stretch(30, 90)],
    ],
    [
      'by the end of the only room of an earlier release',
      { client: [leg('client', { stays: [stay(30)] })], conferenceEndedAt: 70 },
      [stretch(30, 70)],
    ],
    [
      'from the start of the room, which proves that they were in it',
      { client: [leg('client')], rooms: [room(30)] },
      [stretch(30, null)],
    ],
    [
      'from the start of the room when only the leave is told',
      { client: [leg('client', { stays: [stay(null, 50)] })], rooms: [room(30)] },
      [stretch(30, 50)],
    ],
    [
      'from the start of the next room, which does not explain an earlier leave',
      { client: [leg('client', { stays: [stay(null, 25)] })], rooms: [room(30)] },
      [stretch(30, null)],
    ],
    [
      'from the join that is told, not from the later start of the room',
      { client: [leg('client', { stays: [stay(25)] })], rooms: [room(30)] },
      [stretch(25, null)],
    ],
    [
      'from the start of a second room also after a stay in the first',
      { client: [leg('client', { stays: [stay(25, 40)] })], rooms: [room(25), room(60, null, 'R2')] },
      [stretch(25, 40), stretch(60, null, 'R2')],
    ],
    [
      'not from the start of a room before they accepted',
      { client: [leg('client', { resultAt: 31 })], rooms: [room(30)] },
      [],
    ],
    [
      'from the start of a room in the instant of their accepting',
      { client: [leg('client', { resultAt: 30 })], rooms: [room(30)] },
      [stretch(30, null)],
    ],
    [
      'an instant, when they left as the room began',
      { client: [leg('client', { stays: [stay(null, 30)] })], rooms: [room(30)] },
      [stretch(30, 30)],
    ],
    [
      'an instant, when the room ended as they came',
      { client: [leg('client', { stays: [stay(30)] })], rooms: [room(5, 30)] },
      [stretch(30, 30)],
    ],
    [
      'in the room that began, though their leave names none',
      { client: [leg('client', { stays: [stay(null, 50, { room: null })] })], rooms: [room(30)] },
      [stretch(30, 50)],
    ],
    [
      'from the start of a room before the one whose join is told',
      { client: [leg('client', { stays: [stay(60, 80, { room: 'R2' })] })], rooms: [room(30)] },
      [stretch(30, 60), stretch(60, 80, 'R2')],
    ],
    [
      'until the first room ends, when theirs is not known',
      {
        client: [leg('client', { stays: [stay(30, null, { room: null })] })],
        rooms: [room(null, 90), room(null, 70, 'R2')],
      },
      [stretch(30, 70, null)],
    ],
    ['not from a room of which only the end is told', { client: [leg('client')], rooms: [room(null, 40)] }, []],
    [
      'by the call of theirs that was accepted last before the room began',
      { client: [leg('client', { endedAt: 50 }), leg('client', { resultAt: 55 }, 2)], rooms: [room(60)] },
      [stretch(60, null)],
    ],
    [
      'not by a call that was refused',
      { client: [leg('client', { result: 'declined', stays: [stay(30)] })], rooms: [room(30)] },
      [],
    ],
    [
      'by all their calls',
      { client: [leg('client', { stays: [stay(30, 40)] }), leg('client', { stays: [stay(60)] }, 2)] },
      [stretch(30, 40), stretch(60, null)],
    ],
  ])('counts %s', (_, facts, expected) => {
    expect(stretchesOf(known(facts), 'client')).toEqual(expected);
  });
});

describe('the time of both together', () => {
  it.each<[string, Stretch[], Stretch[], Stretch[]]>([
    ['the later coming and the earlier going', [stretch(10, 50)], [stretch(20, 60)], [stretch(20, 50)]],
    ['open while both stay', [stretch(10, null)], [stretch(20, null)], [stretch(20, null)]],
    ['until one goes, whoever it is', [stretch(10, null)], [stretch(20, 60)], [stretch(20, 60)]],
    ['until the first goes', [stretch(10, 60)], [stretch(20, null)], [stretch(20, 60)]],
    ['an instant', [stretch(10, 20)], [stretch(20, 60)], [stretch(20, 20)]],
    ['nothing when one came after the other had gone', [stretch(10, 19)], [stretch(20, null)], []],
    ['nothing in two rooms', [stretch(10, 50)], [stretch(20, 60, 'R2')], []],
    ['the room that one of them knows', [stretch(10, 50, null)], [stretch(20, 60, 'R2')], [stretch(20, 50, 'R2')]],
    ['no room when none is known', [{ from: 10, to: 50 }], [{ from: 20, to: 60 }], [stretch(20, 50, null)]],
    [
      'in order, whoever is asked about first',
      [stretch(50, 60, 'R2'), stretch(10, 20)],
      [stretch(50, 60, 'R2'), stretch(10, 20)],
      [stretch(10, 20), stretch(50, 60, 'R2')],
    ],
  ])('is %s', (_, ones, others, expected) => {
    expect(shared(ones, others)).toEqual(expected);
  });

  it('is that of the session’s two parties', () => {
    const session = known({
      client: [leg('client', { stays: [stay(30)] })],
      provider: [leg('provider', { stays: [stay(40, 50)] })],
    });
    expect(talks(session)).toEqual([stretch(40, 50)]);
  });
});

describe('a call', () => {
  const provider = (differs: Partial<Attempt>) => [leg('provider', differs)];

  it.each<[string, Known, Attempt, number | null]>([
    ['while nothing is told of its end', {}, leg('client', { stays: [stay(30)] }), null],
    ['before it came into a room', {}, leg('client'), null],
    ['once it left', {}, leg('client', { stays: [stay(30, 50)], endedAt: 60 }), 50],
    ['once it ended', {}, leg('client', { stays: [stay(30)], endedAt: 60 }), 60],
    ['while it is asked something outside', {}, leg('client', { stays: [stay(30, 50, { moved: true })] }), null],
    [
      'once it ended while it was asked',
      {},
      leg('client', { stays: [stay(30, 50, { moved: true })], endedAt: 60 }),
      60,
    ],
    ['once its room ended', { rooms: [room(30, 70)] }, leg('client', { stays: [stay(30)] }), 70],
    ['while its next room goes on', { rooms: [room(30, 70), room(80, null, 'R2')] }, leg('client'), null],
    [
      'while it is asked something, though its room ended',
      { rooms: [room(30, 70)] },
      leg('client', { stays: [stay(30, 50, { moved: true })] }),
      null,
    ],
    [
      'when its room ended because the other had gone and it was taken out',
      { rooms: [room(30, 70)], provider: provider({ stays: [stay(30, 40)] }) },
      leg('client', { stays: [stay(30)] }),
      null,
    ],
    [
      'when its second room ended because the other, who was in both, had gone and it was taken out',
      {
        rooms: [room(30, 45), room(50, 70, 'R2')],
        provider: provider({ stays: [stay(30, 40, { moved: true }), stay(50, 60, { room: 'R2' })] }),
      },
      leg('client', { stays: [stay(30, 40), stay(50, null, { room: 'R2' })] }),
      null,
    ],
    [
      'when its room ended and the other had gone from another room',
      { rooms: [room(30, 70)], provider: provider({ stays: [stay(30, 40, { room: 'R2' })] }) },
      leg('client', { stays: [stay(30)] }),
      70,
    ],
    [
      'when its room ended and the other was in it to the end',
      { rooms: [room(30, 70)], provider: provider({ stays: [stay(30)] }) },
      leg('client', { stays: [stay(30)] }),
      70,
    ],
  ])('is off the line for good (%s)', (_, facts, call, expected) => {
    const session = known({ ...facts, client: [call] });
    expect(goneAt(session, 'client', call)).toBe(expected);
    expect(legOnLine(session, 'client')).toBe(expected === null ? call : undefined);
    expect(absences(session).filter(({ party }) => party === 'client')).toEqual(
      expected === null ? [] : [{ party: 'client', lost: call, since: expected }],
    );
  });

  it('is in the room of its last stay while that goes on', () => {
    const within = (...stays: Stay[]) => roomOf(known({}), 'client', leg('client', { stays }));
    expect(within()).toBeUndefined();
    expect(within(stay(30))?.room).toBe('R1');
    expect(within(stay(30, 40))).toBeUndefined();
    expect(within(stay(30, 40), stay(50, null, { room: 'R2' }))?.room).toBe('R2');
  });

  it.each<[string, Partial<Attempt>, boolean]>([
    ['that was accepted', {}, true],
    ['that was accepted and is over', { endedAt: 30 }, false],
    ['that rings', { result: null }, true],
    ['that rang and is over', { result: null, endedAt: 30 }, false],
    ['that a machine answered', { result: 'voicemail' }, true],
    ['that a machine answered, and is over', { result: 'voicemail', endedAt: 30 }, false],
    ['that was declined', { result: 'declined' }, false],
  ])('%s may have somebody on the line: %o', (_, differs, open) => {
    const call = leg('provider', differs);
    const session = known({ provider: [call] });
    expect(isOpen(session, 'provider', call)).toBe(open);
    expect(hasOpenLine(session)).toBe(open);
  });

  it('that is over leaves the line of an earlier one open', () => {
    const calls = [leg('client', { result: null }), leg('client', { endedAt: 30 }, 2)];
    expect(hasOpenLine(known({ client: calls }))).toBe(true);
  });
});
