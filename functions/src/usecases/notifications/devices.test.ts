import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { describe, expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';
import { AddressGoneError } from './ports.ts';

const CLIENT = 'client-uid';
const client: Actor = { uid: CLIENT, role: 'client', isAdmin: false };
const welcome = { text: 'welcome', recipientId: CLIENT, cause: 'account', facts: noFacts } as const;
const down = () => new VendorUnavailableError('no answer', { certain: true });

describe('somebody who adds a device', () => {
  const PHONE = 'a-token-of-a-telephone';
  const TABLET = 'a-token-of-a-tablet-pc';
  const booked = { ...welcome, text: 'booked_client', cause: 's1' } as const;
  const PUSH = 's1-call_booked-client-uid-push';
  const withDevices = async (...tokens: string[]) => {
    const office = aPostOffice();
    for (const token of tokens) await office.addDevice(client, { token });
    return office;
  };
  const reached = (office: ReturnType<typeof aPostOffice>) => office.post.pushed.map(({ to }) => to.address).toSorted();

  it('is told on it, by mail as before, and of nothing that can wait', async () => {
    const office = await withDevices(PHONE, TABLET);
    await office.notify(welcome);
    await office.notify(booked);
    await office.pass(1);
    expect(reached(office)).toEqual([TABLET, PHONE]);
    expect(office.sentTo(CLIENT)).toEqual(['welcome', 'booked_client']);
  });

  it('keeps what they chose before when another is added', async () => {
    const office = await withDevices(PHONE);
    await office.prefer(client, {
      ...defaultPreferences,
      muted: { email: [], push: ['call_booked'], sms: [], telegram: [] },
    });
    await office.removeDevice(client, { token: PHONE });
    await office.addDevice(client, { token: TABLET });
    await office.notify(booked);
    await office.pass(1);
    expect(reached(office)).toEqual([]);
  });

  it('and removes it is told by mail alone', async () => {
    const office = await withDevices(PHONE);
    await office.removeDevice(client, { token: PHONE });
    await office.notify(booked);
    await office.pass(1);
    expect(office.delivery(PUSH)).toMatchObject({ status: 'dropped', problem: 'no_address' });
    expect(office.sentTo(CLIENT)).toEqual(['booked_client']);
  });

  it('has been told once one of several is reached', async () => {
    const office = await withDevices(PHONE, TABLET);
    office.post.deviceObstacles.set(PHONE, down());
    await office.notify(booked);
    await office.pass(3600);
    expect(reached(office)).toEqual([TABLET]);
    expect(office.delivery(PUSH)).toMatchObject({ status: 'sent', tries: 1 });
  });

  it('that no longer exists is no reason for an alert', async () => {
    const office = await withDevices(PHONE);
    office.post.deviceObstacles.set(PHONE, new AddressGoneError('fcm_unregistered'));
    await office.notify(booked);
    await office.pass(1);
    expect(office.delivery(PUSH)).toMatchObject({ status: 'dropped', problem: 'no_address' });
    expect(office.alerts.names).toEqual([]);
  });

  it('is tried again while one of them may be reached later', async () => {
    const office = await withDevices(PHONE, TABLET);
    office.post.deviceObstacles.set(PHONE, down());
    office.post.deviceObstacles.set(TABLET, new AddressGoneError('fcm_unregistered'));
    await office.notify(booked);
    await office.pass(1);
    office.post.deviceObstacles.delete(PHONE);
    await office.pass(60);
    expect(reached(office)).toEqual([PHONE]);
  });
});
