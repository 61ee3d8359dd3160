import { adminMail, noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';

const CLIENT = 'client-uid';
const client: Actor = { uid: CLIENT, role: 'client', isAdmin: false };
const welcome = { text: 'welcome', recipientId: CLIENT, cause: 'account', facts: noFacts } as const;

describe('somebody who asks for SMS', () => {
  const soon = { ...welcome, text: 'soon_client', cause: 's1', facts: { ...noFacts, sessionId: 's1' } } as const;
  const withSms = async () => {
    const office = aPostOffice();
    await office.prefer(client, { ...defaultPreferences, muted: { email: [], push: [], sms: [], telegram: [] } });
    return office;
  };

  it('gets one of a call that rings soon, and none of what is not worth it', async () => {
    const office = await withSms();
    await office.notify(soon);
    await office.notify(welcome);
    await office.pass(1);
    expect(office.post.texted.map(({ notice, since }) => [notice.text, since])).toEqual([
      ['soon_client', office.session.createdAt],
    ]);
  });

  it('gets none when their number is not known', async () => {
    const office = await withSms();
    office.post.unreachable.add(CLIENT);
    await office.notify(soon);
    await office.pass(1);
    expect(office.delivery('s1-call_soon-client-uid-sms')).toMatchObject({ status: 'dropped', problem: 'no_address' });
  });

  it('and nobody else does', async () => {
    const office = aPostOffice();
    await office.notify(soon);
    await office.pass(1);
    expect(office.post.texted).toEqual([]);
  });
});

it('an SMS to an admin goes out once for each cause, whatever they muted', async () => {
  const office = aPostOffice();
  const waiting = adminMail('alert_waiting', { to: CLIENT, cause: 'waiting-7' }, {});
  await office.sendText(waiting);
  await office.sendText(waiting);
  await office.pass(1);
  expect(office.post.texted.map(({ notice }) => notice.text)).toEqual(['alert_waiting']);
  expect(office.delivery('waiting-7-alert_waiting-client-uid-sms')).toMatchObject({ status: 'sent' });
});
