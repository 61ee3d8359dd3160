import { accountMail, noFacts, noticeKinds } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { at, goodCall, tell } from '@sos/domain/testing/tell';
import { describe, expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';
import { SendRefusedError } from './ports.ts';

const CLIENT = 'client-uid';
const PROVIDER = 'provider-uid';
const WELCOME = 'account-welcome-client-uid-email';
const client: Actor = { uid: CLIENT, role: 'client', isAdmin: false };
const admin: Actor = { uid: 'irma', role: 'admin', isAdmin: true };
const welcome = { text: 'welcome', recipientId: CLIENT, cause: 'account', facts: noFacts } as const;
const down = () => new VendorUnavailableError('no answer', { certain: true });

describe('a mail about an account', () => {
  const mail = accountMail('reset_password', CLIENT, 'reset-1');

  it('is sent once with a code that is stored nowhere, whatever is muted and however quiet the hour, and rings no bell', async () => {
    const office = aPostOffice();
    const muted = {
      email: [...noticeKinds],
      push: [...noticeKinds],
      sms: [...noticeKinds],
      telegram: [...noticeKinds],
    };
    await office.prefer(client, { muted, quietHours: { from: 0, to: 1439 }, timeZone: 'UTC' });
    for (let times = 0; times < 2; times++) await office.sendAccountMail(mail);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual(['reset_password']);
    expect(office.post.sent[0]).toMatchObject({ code: { code: 'code-of-reset-1' } });
    expect(office.rungFor(CLIENT)).toEqual([]);
    expect(JSON.stringify(office.memory.sendings.list())).not.toContain('code-of');
  });

  it('is sent to the address that it is for, which is not always the one of the account', async () => {
    const office = aPostOffice();
    const to = { address: 'new@example.com', verified: false };
    office.post.enclose = async () => ({ to, code: null });
    await office.sendAccountMail(mail);
    await office.pass(1);
    expect(office.post.sent[0]?.to).toEqual(to);
  });

  it('that is no longer wanted when it could be sent is dropped', async () => {
    const office = aPostOffice();
    office.post.enclose = async () => undefined;
    await office.sendAccountMail(mail);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual([]);
    expect(office.memory.sendings.list()).toMatchObject([{ status: 'dropped', problem: 'unwanted' }]);
  });
});

it('nobody is welcomed by mail at an address that may be somebody else’s', async () => {
  const office = aPostOffice();
  office.post.unproved.add(CLIENT);
  await office.notify(welcome);
  await office.pass(1);
  expect(office.sentTo(CLIENT)).toEqual([]);
  expect(office.rungFor(CLIENT)).toEqual(['welcome']);
});

describe('one notice', () => {
  it('rings the bell and is sent, once, however often it is repeated', async () => {
    const office = aPostOffice();
    for (let times = 0; times < 3; times++) {
      await office.notify(welcome);
      await office.pass(1);
    }
    expect(office.rungFor(CLIENT)).toEqual(['welcome']);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
  });

  it('whose task was lost is sent when the cause is told again', async () => {
    const office = aPostOffice();
    await office.notify(welcome);
    office.tasks.waiting.clear();
    await office.notify(welcome);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
  });

  it('whose task was lost is found and sent, and no other is', async () => {
    const office = aPostOffice();
    await office.notify(welcome);
    office.tasks.waiting.clear();
    await office.pass(900);
    expect(await office.resume()).toBe(0);
    await office.pass(1);
    expect(await office.resume()).toBe(1);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
    expect(await office.resume()).toBe(0);
  });

  it('for somebody who is not there is none', async () => {
    const office = aPostOffice();
    await office.notify({ ...welcome, recipientId: 'nobody' });
    expect(office.memory.rung.list()).toEqual([]);
  });

  it('that waits for the end of quiet hours is not sent before', async () => {
    const office = aPostOffice();
    const quietHours = { from: 0, to: 13 * 60 };
    await office.prefer(client, { muted: { email: [], push: [], sms: [], telegram: [] }, quietHours, timeZone: 'UTC' });
    await office.notify(welcome);
    await office.pass(3599);
    expect(office.sentTo(CLIENT)).toEqual([]);
    expect(office.rungFor(CLIENT)).toEqual(['welcome']);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
  });

  it('that is no longer wanted when it could be sent is dropped', async () => {
    const office = aPostOffice();
    office.post.obstacles.push(down());
    await office.notify(welcome);
    await office.pass(1);
    await office.prefer(client, {
      ...defaultPreferences,
      muted: { email: ['welcome'], push: [], sms: [], telegram: [] },
    });
    await office.pass(3600);
    expect(office.sentTo(CLIENT)).toEqual([]);
    expect(office.delivery(WELCOME)).toMatchObject({ status: 'dropped', problem: 'muted' });
  });

  it('with nowhere to send it is dropped, and stays in the app', async () => {
    const office = aPostOffice();
    office.post.unreachable.add(CLIENT);
    await office.notify(welcome);
    await office.pass(1);
    expect(office.delivery(WELCOME)).toMatchObject({ status: 'dropped', problem: 'no_address' });
    expect(office.rungFor(CLIENT)).toEqual(['welcome']);
  });
});

describe('what cannot be sent', () => {
  it('for now is tried again later', async () => {
    const office = aPostOffice();
    office.post.obstacles.push(down(), down());
    await office.notify(welcome);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual([]);
    await office.pass(3600);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
    expect(office.delivery(WELCOME)).toMatchObject({ status: 'sent', tries: 3 });
  });

  it('for good is kept with an alert, and can be sent for again by an admin, once', async () => {
    const office = aPostOffice();
    office.post.obstacles.push(new SendRefusedError('550'));
    await office.notify(welcome);
    await office.pass(1);
    expect(office.memory.deadLetters).toEqual([WELCOME]);
    expect(office.alerts.names).toEqual([`notification_undelivered ${WELCOME}_0`]);
    const reason = 'It is there again.';
    expect(await office.replay(admin, { deliveryId: WELCOME, reason })).toEqual({ status: 'queued' });
    expect(office.memory.trail.list()).toMatchObject([{ adminId: admin.uid, subjectId: WELCOME, reason }]);
    await office.pass(1);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
    expect(await office.replay(admin, { deliveryId: WELCOME, reason })).toEqual({ status: 'sent' });
    await office.pass(3600);
    expect(office.sentTo(CLIENT)).toHaveLength(1);
  });

  it('is sent again once when two admins ask for it at the same moment, and written down once', async () => {
    const office = aPostOffice();
    office.post.obstacles.push(new SendRefusedError('550'));
    await office.notify(welcome);
    await office.pass(1);
    const asked = ['irma', 'hans'].map((uid) =>
      office.replay({ ...admin, uid }, { deliveryId: WELCOME, reason: 'It is there again.' }),
    );
    expect(await Promise.all(asked)).toEqual([{ status: 'queued' }, { status: 'queued' }]);
    await office.pass(3600);
    expect([office.memory.trail.list().length, office.sentTo(CLIENT)]).toEqual([1, ['welcome']]);
  });

  it('however often is given up after a while', async () => {
    const office = aPostOffice();
    for (let times = 0; times < 20; times++) office.post.obstacles.push(down());
    await office.notify(welcome);
    await office.pass(86_400);
    expect(office.delivery(WELCOME)).toMatchObject({ status: 'dead', tries: 8 });
    expect(office.tasks.waiting.size).toBe(0);
  });

  it('because nothing of that name exists cannot be replayed', async () => {
    await expect(aPostOffice().replay(admin, { deliveryId: 'nothing', reason: 'A try.' })).rejects.toThrow('not_found');
  });
});

describe('a task that comes twice at once', () => {
  it('sends once', async () => {
    const office = aPostOffice();
    await office.notify(welcome);
    const [task] = office.tasks.due(office.now());
    const data = task?.data as { deliveryId: string };
    await Promise.all([office.handlers.sendNotificationTask(data), office.handlers.sendNotificationTask(data)]);
    await office.pass(3600);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
  });

  it('after one whose process died sends when the lease is over', async () => {
    const office = aPostOffice();
    office.post.obstacles.push(new Error('the process dies'));
    await office.notify(welcome);
    await expect(office.runDue()).rejects.toThrow('dies');
    await office.pass(60);
    expect(office.sentTo(CLIENT)).toEqual([]);
    await office.pass(120);
    expect(office.sentTo(CLIENT)).toEqual(['welcome']);
  });
});

describe('the parties of a call', () => {
  it('are told that it is booked, reminded before it rings, and told how it ended', async () => {
    const office = aPostOffice();
    await office.tell({ before: undefined, after: office.session });
    await office.pass(179);
    expect(office.rungFor(CLIENT)).toEqual(['booked_client']);
    await office.pass(1);
    const ended = tell(office.session, ...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }).session;
    await office.tell({ before: office.session, after: ended });
    await office.pass(1);
    for (const told of [office.rungFor, office.sentTo]) {
      expect(told(CLIENT)).toEqual(['booked_client', 'soon_client', 'charged_client']);
      expect(told(PROVIDER)).toEqual(['booked_provider', 'soon_provider', 'talked_provider']);
    }
  });

  it('of a call that was cancelled are not reminded', async () => {
    const office = aPostOffice();
    await office.tell({ before: undefined, after: office.session });
    const cancelled = tell(office.session, { type: 'cancel_requested', reason: 'by_client', at: at(1) }).session;
    office.sessions.set(cancelled.id, cancelled);
    await office.tell({ before: office.session, after: cancelled });
    await office.pass(600);
    expect(office.rungFor(CLIENT)).toEqual(['booked_client', 'cancelled_client']);
    office.sessions.clear();
    await expect(office.handlers.callReminderTask({ sessionId: 'gone' })).resolves.toBeUndefined();
  });

  it('are told once, however the events are repeated and ordered', async () => {
    const office = aPostOffice();
    const cancelled = tell(office.session, { type: 'cancel_requested', reason: 'by_client', at: at(1) }).session;
    const changes = [
      { before: office.session, after: cancelled },
      { before: undefined, after: office.session },
    ];
    for (const change of [...changes, ...changes]) await office.tell(change);
    expect(office.rungFor(PROVIDER).toSorted()).toEqual(['booked_provider', 'cancelled_provider']);
  });
});

it('people mark their own notifications as read', async () => {
  const office = aPostOffice();
  await office.notify(welcome);
  await office.markRead({ ...client, uid: PROVIDER }, { ids: ['account-welcome-client-uid'] });
  expect(office.memory.rung.list()[0]?.readAt).toBeNull();
  await office.markRead(client, { ids: ['account-welcome-client-uid'] });
  expect(office.memory.rung.list()[0]?.readAt).toBe(office.now());
});
