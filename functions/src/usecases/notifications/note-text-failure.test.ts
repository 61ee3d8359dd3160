import { begin } from '@sos/domain/notifications/delivery';
import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { smsFault } from '@sos/domain/notifications/sms-faults';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';

const CLIENT = 'client-uid';
const client: Actor = { uid: CLIENT, role: 'client', isAdmin: false };
const admin: Actor = { uid: 'irma', role: 'admin', isAdmin: true };
const ID = 's1-call_missed-client-uid-sms';
const missed = { text: 'missed_client', recipientId: CLIENT, cause: 's1', facts: noFacts } as const;
const told = { deliveryId: ID, sid: 'SM1' };

describe('an SMS that its carrier could not hand over', () => {
  let office: ReturnType<typeof aPostOffice>;
  beforeEach(async () => {
    office = aPostOffice();
    await office.prefer(client, { ...defaultPreferences, muted: { email: [], push: [], sms: [], telegram: [] } });
    await office.notify(missed);
    await office.pass(1);
  });

  it('is sent once more when the fault may pass, however often it is told', async () => {
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', tries: 1 });
    office.post.fate = smsFault(30003);
    const all = await Promise.all(Array.from({ length: 5 }, () => office.noteTextFailure(told)));
    expect(new Set(all)).toEqual(new Set(['noted']));
    expect(office.delivery(ID)).toMatchObject({ status: 'queued', problem: 'sms_30003' });
    office.post.fate = 'open';
    await office.pass(119);
    expect(office.post.texted).toHaveLength(1);
    await office.pass(2);
    expect(office.post.texted).toHaveLength(2);
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', tries: 2 });
    await office.noteTextFailure(told);
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', tries: 2 });
  });

  it('is a dead letter with its reason when it would come back again, raises one alert, and can be sent for again', async () => {
    office.post.fate = smsFault(30006);
    for (let times = 0; times < 2; times++) expect(await office.noteTextFailure(told)).toBe('noted');
    expect(office.delivery(ID)).toMatchObject({ status: 'dead', problem: 'sms_30006' });
    expect(office.memory.deadLetters).toEqual([ID]);
    expect(office.alerts.raised).toHaveLength(1);
    await office.replay(admin, { deliveryId: ID, reason: 'The number is a mobile now.' });
    await office.pass(1);
    expect(office.post.texted).toHaveLength(2);
  });

  it('is believed only when its carrier says so too', async () => {
    await office.noteTextFailure(told);
    expect(office.delivery(ID)).toMatchObject({ status: 'sent', tries: 1 });
  });

  it('is to be told again while the carrier cannot be asked, or while somebody still tries it', async () => {
    office.post.fate = new VendorUnavailableError('no answer', { certain: true });
    expect(await office.noteTextFailure(told)).toBe('later');
    office.post.fate = smsFault(30003);
    await office.noteTextFailure(told);
    const due = office.delivery(ID)?.dueAt ?? 0;
    await office.memory.deliveries.change(ID, (delivery) => begin(delivery, due));
    await office.pass((due - office.now()) / 1000);
    expect(await office.noteTextFailure(told)).toBe('later');
  });

  it('whose next task was lost with the first word gets it by the second', async () => {
    office.post.fate = smsFault(30008);
    await office.noteTextFailure(told);
    office.tasks.waiting.clear();
    await office.noteTextFailure(told);
    await office.pass(121);
    expect(office.post.texted).toHaveLength(2);
  });

  it('is none of those that nobody knows, nor a mail', async () => {
    office.post.fate = smsFault(30006);
    const mail = 's1-call_missed-client-uid-email';
    for (const deliveryId of ['nothing', mail]) {
      expect(await office.noteTextFailure({ ...told, deliveryId })).toBe('noted');
    }
    expect(office.delivery(mail)).toMatchObject({ status: 'sent' });
  });
});
