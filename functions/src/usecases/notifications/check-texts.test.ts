import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { smsFault } from '@sos/domain/notifications/sms-faults';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';

const CLIENT = 'client-uid';
const client: Actor = { uid: CLIENT, role: 'client', isAdmin: false };
const ID = 's1-call_missed-client-uid-sms';
const missed = { text: 'missed_client', recipientId: CLIENT, cause: 's1', facts: noFacts } as const;
const HALF_HOUR = 1_801;

describe('an SMS whose failure was told while we were away', () => {
  let office: ReturnType<typeof aPostOffice>;
  const noLongerAsked = async () => {
    await office.pass(24 * 3_600);
    expect(await office.checkTexts()).toBe(0);
  };
  beforeEach(async () => {
    office = aPostOffice();
    await office.prefer(client, { ...defaultPreferences, muted: { email: [], push: [], sms: [], telegram: [] } });
    await office.notify(missed);
    await office.pass(1);
  });

  it('is not asked about before half an hour is over', async () => {
    office.post.fate = smsFault(30003);
    await office.pass(1_700);
    expect(await office.checkTexts()).toBe(0);
    expect(office.delivery(ID)).toMatchObject({ status: 'sent' });
  });

  it('is sent once more when the fault may pass', async () => {
    office.post.fate = smsFault(30003);
    await office.pass(HALF_HOUR);
    expect(await office.checkTexts()).toBe(1);
    expect(office.delivery(ID)).toMatchObject({ status: 'queued', problem: 'sms_30003', checkAt: null });
    office.post.fate = 'arrived';
    await office.pass(121);
    expect(office.post.texted).toHaveLength(2);
    await office.pass(HALF_HOUR);
    expect(await office.checkTexts()).toBe(1);
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', checkAt: null });
    await noLongerAsked();
  });

  it('is a dead letter with one alert when it would come back again', async () => {
    office.post.fate = smsFault(30006);
    await office.pass(HALF_HOUR);
    await office.checkTexts();
    expect(office.delivery(ID)).toMatchObject({ status: 'dead', problem: 'sms_30006' });
    expect(office.memory.deadLetters).toEqual([ID]);
    await noLongerAsked();
    expect(office.alerts.raised).toHaveLength(1);
  });

  it('raises the alert in the end, although the sweep that found out was stopped before', async () => {
    office.post.fate = smsFault(30006);
    await office.pass(HALF_HOUR);
    const raise = vi.spyOn(office.alerts, 'raise').mockRejectedValue(new Error('stopped'));
    await office.checkTexts();
    raise.mockRestore();
    expect(office.alerts.raised).toHaveLength(0);
    await office.checkTexts();
    expect(office.alerts.raised).toHaveLength(1);
    await noLongerAsked();
  });

  it('is asked about again as long as the carrier is away', async () => {
    office.post.fate = new VendorUnavailableError('no answer', { certain: true });
    await office.pass(20 * 3_600);
    for (let times = 0; times < 2; times++) expect(await office.checkTexts()).toBe(1);
    office.post.fate = smsFault(30006);
    await office.checkTexts();
    expect(office.delivery(ID)).toMatchObject({ status: 'dead' });
  });

  it('is given up when the carrier refuses to tell for twelve hours', async () => {
    office.post.fate = new Error('no such account');
    for (let hours = 0; hours < 20; hours++) {
      await office.pass(3_600);
      await office.checkTexts();
    }
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', checkAt: null });
  });
});
