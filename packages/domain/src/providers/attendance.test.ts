import { describe, expect, it } from 'vitest';
import {
  type Attendant,
  type CallAnswer,
  freeAfterCall,
  gainTelephone,
  INACTIVE_AFTER,
  leaveInactive,
  loseTelephone,
} from './attendance.ts';

const online: Attendant = {
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  missedCalls: 0,
  activeAt: 0,
  offlineBecause: null,
};
const after = (profile: Attendant, ...answers: CallAnswer[]): Attendant => {
  let current = profile;
  for (const answer of answers) {
    const busy: Attendant = { ...current, availability: 'busy', busyWith: 's1' };
    current = freeAfterCall(busy, { sessionId: 's1', answer, at: 7 }) ?? current;
  }
  return current;
};

describe('a provider after a call', () => {
  it('is switched off by the third that was missed in a row, and told why', () => {
    expect(after(online, 'missed', 'missed')).toMatchObject({ availability: 'available', missedCalls: 2 });
    expect(after(online, 'missed', 'missed', 'missed')).toMatchObject({
      availability: 'offline',
      offlineBecause: 'missed_calls',
      missedCalls: 0,
    });
  });

  it('begins anew when one was answered, which shows that somebody is there', () => {
    const answered = after(online, 'missed', 'missed', 'answered', 'missed', 'missed');
    expect(answered).toMatchObject({ availability: 'available', missedCalls: 2, activeAt: 7 });
  });

  it('is not blamed for a call that never reached them', () => {
    expect(after(online, 'missed', 'missed', 'none')).toMatchObject({ availability: 'available', missedCalls: 2 });
  });

  it('is left alone when another call keeps them busy', () => {
    const busy: Attendant = { ...online, availability: 'busy', busyWith: 's2' };
    expect(freeAfterCall(busy, { sessionId: 's1', answer: 'missed', at: 7 })).toBeUndefined();
  });
});

describe('a provider of whom nothing was heard', () => {
  it('is switched off after three hours, and told why', () => {
    expect(leaveInactive(online, INACTIVE_AFTER)).toBeUndefined();
    expect(leaveInactive(online, INACTIVE_AFTER + 1)).toMatchObject({
      availability: 'offline',
      offlineBecause: 'inactive',
    });
  });

  it.each([{ availability: 'busy' }, { availability: 'offline' }, { activeAt: null }] as Partial<Attendant>[])(
    'stays as they are when %o',
    (differs) => {
      expect(leaveInactive({ ...online, ...differs }, INACTIVE_AFTER * 2)).toBeUndefined();
    },
  );
});

describe('a provider who lost their number', () => {
  it('is offline and told so, also after a third missed call', () => {
    const lost = loseTelephone({ ...online, missedCalls: 2, busyWith: 's1' });
    expect(lost).toMatchObject({ availability: 'offline', offlineBecause: 'no_telephone', busyWith: 's1' });
    expect(freeAfterCall(lost, { sessionId: 's1', answer: 'missed', at: 7 })).toMatchObject({
      availability: 'offline',
      offlineBecause: 'no_telephone',
    });
  });

  it('stays off, and may come back, once they have proved another', () => {
    expect(gainTelephone(loseTelephone(online))).toMatchObject({ availability: 'offline', offlineBecause: null });
    expect(gainTelephone({ ...online, offlineBecause: 'inactive' }).offlineBecause).toBe('inactive');
  });
});
