import { noFacts, type NoticeText } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { describe, expect, it } from 'vitest';
import type { PlannedSms } from '../limits/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { telephonesAsAddresses, withinBudget } from './call-telephones.ts';
import { AddressGoneError, type Letter, SendRefusedError } from './ports.ts';

const CLIENT = '+33612345678';
const PROVIDER = '+66812345678';
const proved = new Set([CLIENT, PROVIDER]);
const telephones = {
  numbers: async (id: string) => (id === 's-1' ? { client: CLIENT, provider: PROVIDER } : undefined),
  isProved: async (e164: string) => proved.has(e164),
  lineId: (e164: string) => `line-of-${e164}`,
};
const about = (text: NoticeText, sessionId: string | null = 's-1') => ({
  text,
  recipientId: 'ana',
  cause: 's-1',
  facts: { ...noFacts, sessionId },
});

describe('an SMS goes to', () => {
  const find = async (text: NoticeText, sessionId?: string | null) => {
    const found = await telephonesAsAddresses(telephones).find('ana', about(text, sessionId));
    return found.map(({ address }) => address);
  };

  it('the telephone of its reader in that very call', async () => {
    expect(await find('soon_client')).toEqual([CLIENT]);
    expect(await find('missed_provider')).toEqual([PROVIDER]);
  });

  it('nobody where no call or no number is known', async () => {
    expect(await find('soon_client', null)).toEqual([]);
    expect(await find('soon_client', 's-2')).toEqual([]);
  });

  it('no number that never took a call of ours', async () => {
    proved.delete(CLIENT);
    expect([await find('soon_client'), await find('soon_provider')]).toEqual([[], [PROVIDER]]);
    proved.add(CLIENT);
  });
});

describe('an SMS is', () => {
  const letter: Letter = {
    id: 's-1-call_soon-ana-sms',
    since: 0,
    notice: about('soon_client'),
    recipient: { locale: 'fr', preferences: defaultPreferences },
    to: { address: CLIENT, verified: true },
    code: null,
  };
  const desk = (outcome?: Error, allowed = true) => {
    const counted: string[] = [];
    const sender = { send: async () => (outcome ? Promise.reject(outcome) : undefined) };
    const guard = async ({ uid, line, isAlert }: PlannedSms) => {
      counted.push(`${uid} ${line}${isAlert ? ' alert' : ''}`);
      return allowed ? async () => void counted.pop() : undefined;
    };
    return { counted, send: (sent = letter) => withinBudget(sender, guard, telephones).send(sent) };
  };
  const unavailable = (certain: boolean) => new VendorUnavailableError('no answer', { certain });

  it('counted for its reader and the digest of the number', async () => {
    const { counted, send } = desk();
    await send();
    expect(counted).toEqual([`ana line-of-${CLIENT}`]);
  });

  it('counted as an alert when it tells an admin of one', async () => {
    const { counted, send } = desk();
    await send({ ...letter, notice: { ...letter.notice, text: 'alert_waiting' } });
    expect(counted).toEqual([`ana line-of-${CLIENT} alert`]);
  });

  it('dropped where a limit does not allow it', async () => {
    await expect(desk(undefined, false).send()).rejects.toBeInstanceOf(AddressGoneError);
  });

  it.each([
    ['was refused', new SendRefusedError('sms_21606'), 0],
    ['was certainly not sent', unavailable(true), 0],
    ['may have been sent', unavailable(false), 1],
  ])('counted as it should be when it %s', async (_what, error, left) => {
    const { counted, send } = desk(error);
    await expect(send()).rejects.toBe(error);
    expect(counted).toHaveLength(left);
  });
});
