import { noFacts } from '@sos/domain/notifications/notice';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeChooseAlertTelephone, makeGetAlertTelephone, withAlertTelephones } from './alert-telephone.ts';
import type { AlertTelephone, AlertTelephones } from './ports.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const hans = { ...irma, uid: 'hans' };
let known: Map<string, AlertTelephone>;
beforeEach(() => void (known = new Map([['irma', { ending: '78', agreedAt: null }]])));

const telephones: AlertTelephones = {
  of: async (uid) => known.get(uid),
  choose: async (uid, agreedAt) => {
    const telephone = known.get(uid);
    if (telephone) known.set(uid, { ...telephone, agreedAt });
    return known.get(uid);
  },
};
const get = checkAnswers('adminGetAlertTelephone', makeGetAlertTelephone({ telephones }));
const choose = checkAnswers(
  'adminChooseAlertTelephone',
  makeChooseAlertTelephone({ telephones, clock: { now: () => 7 } }),
);

describe('an admin', () => {
  it('is told of alerts at their telephone once they agree, until they do not', async () => {
    expect(await get(irma, {})).toEqual({ ending: '78', agreed: false });
    expect(await choose(irma, { agreed: true })).toEqual({ ending: '78', agreed: true });
    expect(known.get('irma')?.agreedAt).toBe(7);
    expect(await get(irma, {})).toEqual({ ending: '78', agreed: true });
    expect(await choose(irma, { agreed: false })).toEqual({ ending: '78', agreed: false });
  });

  it('who has proved no number is asked for one, and may say no at any time', async () => {
    await expect(choose(hans, { agreed: true })).rejects.toMatchObject({ reason: 'phone_missing' });
    expect(await choose(hans, { agreed: false })).toEqual({ ending: null, agreed: false });
    expect(await get(hans, {})).toEqual({ ending: null, agreed: false });
  });
});

describe('where an SMS goes to', () => {
  const numbers = new Map([
    ['irma', '+33612345678'],
    ['otto', '+33612345679'],
  ]);
  const addresses = withAlertTelephones(
    { find: async () => [{ address: 'of a call', verified: true }] },
    { agreedNumber: async (uid) => numbers.get(uid), whitelist: { all: async () => ['irma', 'hans'] } },
  );
  const find = async (uid: string, text: 'alert_waiting' | 'soon_client') =>
    (await addresses.find(uid, { text, recipientId: uid, cause: 'x', facts: noFacts })).map(({ address }) => address);

  it('is, for an alert, the number at which an admin agreed to it', async () => {
    expect(await find('irma', 'alert_waiting')).toEqual(['+33612345678']);
    expect(await find('hans', 'alert_waiting')).toEqual([]);
  });

  it('is no number of who is no admin any more', async () => {
    expect(await find('otto', 'alert_waiting')).toEqual([]);
  });

  it('is otherwise that of the call', async () => {
    expect(await find('irma', 'soon_client')).toEqual(['of a call']);
  });
});
