import { describe, expect, it } from 'vitest';
import type { ApplicationStatus } from '../applications/application.ts';
import type { DisputeStatus } from '../disputes/dispute.ts';
import { anApplication } from '../testing/an-application.ts';
import { noticeId, noticeTextNames } from './notice.ts';
import {
  applicationNotice,
  disputeNotice,
  isForUnconfirmed,
  numberMovedNotice,
  sightNotice,
  standingMail,
  switchedOffNotice,
  welcomeNotice,
} from './other-notices.ts';

describe('a welcome', () => {
  it.each([
    [undefined, 'client', 'welcome', 'account'],
    [undefined, 'lawyer', 'welcome_provider', 'account'],
    [undefined, 'expat', 'welcome_provider', 'account'],
    [undefined, 'groupAdmin', 'welcome_affiliate', 'account'],
    ['client', 'chatter', 'welcome_affiliate', 'role-chatter'],
    ['client', 'agency_manager', 'welcome_agency', 'role-agency_manager'],
  ])('of whoever was %s and is %s says %s', (before, after, text, cause) => {
    expect(welcomeNotice('ana', { before, after })).toMatchObject({ text, cause, recipientId: 'ana' });
  });

  it.each([
    [undefined, 'admin'],
    ['lawyer', 'client'],
    ['client', 'client'],
    [undefined, 'of a newer release'],
  ])('is none for whoever was %s and is %s', (before, after) => {
    expect(welcomeNotice('ana', { before, after })).toBeUndefined();
  });

  it('of whoever has work to do reaches an address that is not confirmed yet', () => {
    const told = ['welcome_affiliate', 'welcome_provider', 'welcome_agency'];
    expect(noticeTextNames.filter(isForUnconfirmed)).toEqual(told);
  });
});

describe('a provider who is switched off', () => {
  const before = { availability: 'available', offlineBecause: null };
  const off = { availability: 'offline', offlineBecause: 'missed_calls' };

  it('by the platform is told, once for each time', () => {
    const notices = [1, 2].map((at) => switchedOffNotice('ana', { before, after: off, at }));
    expect(notices.map((notice) => notice?.text)).toEqual(['switched_off', 'switched_off']);
    expect(new Set(notices.map((notice) => notice && noticeId(notice))).size).toBe(2);
  });

  it.each([
    ['by_team', 'team_switched_off'],
    ['by_agency', 'agency_switched_off'],
    ['inactive', 'switched_off'],
    ['hours', undefined],
    ['no_telephone', undefined],
  ] as const)('%s is told by whom', (offlineBecause, text) => {
    expect(switchedOffNotice('ana', { before, after: { ...off, offlineBecause }, at: 1 })?.text).toBe(text);
  });

  it('by themselves, or was off before, is told nothing', () => {
    const byThemselves = { ...off, offlineBecause: null };
    expect(switchedOffNotice('ana', { before, after: byThemselves, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before: off, after: off, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before: undefined, after: off, at: 1 })).toBeUndefined();
    expect(switchedOffNotice('ana', { before, after: before, at: 1 })).toBeUndefined();
  });
});

describe('a provider whose profile', () => {
  const shown = { approval: 'approved', visible: true };
  const hidden = { approval: 'approved', visible: false };
  const told = (before: typeof shown | undefined, after: typeof shown) => sightNotice('ana', { before, after, at: 1 });

  it('is hidden or shown again is told so', () => {
    expect(told(shown, hidden)).toMatchObject({ text: 'hidden_provider', recipientId: 'ana' });
    expect(told(hidden, shown)).toMatchObject({ text: 'shown_provider', recipientId: 'ana' });
  });

  it('stays as it is, or is decided about, hears of it elsewhere', () => {
    expect(told(shown, shown)).toBeUndefined();
    expect(told(undefined, shown)).toBeUndefined();
    expect(told({ approval: 'pending', visible: false }, shown)).toBeUndefined();
    expect(told(shown, { approval: 'rejected', visible: false })).toBeUndefined();
  });
});

describe('somebody whose account', () => {
  const client = { role: 'client', status: 'active' };
  const suspended = { ...client, status: 'suspended' };

  it.each([
    ['is suspended', client, suspended, 'account_suspended'],
    ['is open again', suspended, client, 'account_restored'],
    ['is open again in another role', suspended, { ...client, role: 'expat' }, 'account_restored'],
    ['has another role', client, { ...client, role: 'expat' }, 'role_changed'],
    ['has another role while it is suspended', suspended, { ...suspended, role: 'expat' }, undefined],
    ['is as it was', client, client, undefined],
    ['is new', undefined, client, undefined],
  ] as const)('%s is told so', (_how, before, after, text) => expect(standingMail(before, after)).toBe(text));
});

describe('an applicant', () => {
  const application = (status: ApplicationStatus) => anApplication({ status, revision: 4 });

  it.each([
    ['approved', 'application_approved'],
    ['correction_asked', 'application_asked'],
    ['rejected', 'application_rejected'],
    ['submitted', undefined],
    ['draft', undefined],
  ] as const)('is told of a decision and of nothing else: %s', (status, text) => {
    expect(applicationNotice('ana', application('submitted'), application(status))?.text).toBe(text);
  });

  it('whose decided application is brought here from elsewhere is told nothing', () => {
    expect(applicationNotice('ana', undefined, application('approved'))).toBeUndefined();
  });

  it('is told that their photograph was taken off, once they are approved', () => {
    const approved = application('approved');
    const without = { ...approved, files: { ...approved.files, photo: null } };
    expect(applicationNotice('ana', approved, without)?.text).toBe('photo_removed');
    expect(applicationNotice('ana', without, approved)).toBeUndefined();
  });

  it('is told what became of changed facts, and nothing of taking a change back', () => {
    const facts = { displayName: 'Ana Costa', barAuthority: null, barNumber: null };
    const review = { status: 'waiting', facts, admission: null, photo: null, words: null, submittedAt: 1 } as const;
    const waiting = { ...application('approved'), review };
    const refused = { ...waiting, review: { ...review, status: 'rejected' as const }, factsDecidedAt: 2 };
    const taken = { ...waiting, review: null, factsDecidedAt: 2 };
    expect(applicationNotice('ana', waiting, refused)?.text).toBe('facts_rejected');
    expect(applicationNotice('ana', waiting, taken)?.text).toBe('facts_approved');
    expect(applicationNotice('ana', waiting, { ...waiting, review: null })).toBeUndefined();
    expect(applicationNotice('ana', application('approved'), waiting)).toBeUndefined();
  });

  it('is told of each decision once', () => {
    const asked = application('correction_asked');
    expect(applicationNotice('ana', asked, asked)).toBeUndefined();
    expect(applicationNotice('ana', application('submitted'), asked)).toMatchObject({
      recipientId: 'ana',
      cause: 'application-4',
    });
  });
});

describe('a number that another account proves', () => {
  it('is told to who had it, and to nobody else', () => {
    expect(numberMovedNotice({ ownerId: 'ana' }, { ownerId: 'ben' }, 7)).toMatchObject({
      recipientId: 'ana',
      cause: 'number-7',
    });
    expect(numberMovedNotice({ ownerId: 'ana' }, { ownerId: 'ana' }, 7)).toBeUndefined();
    expect(numberMovedNotice({ ownerId: null }, { ownerId: 'ben' }, 7)).toBeUndefined();
    expect(numberMovedNotice(undefined, { ownerId: 'ben' }, 7)).toBeUndefined();
  });
});

describe('a dispute', () => {
  const of = (status: DisputeStatus) => ({ paymentId: 'call-1', providerId: 'ada', status });
  const told = (before: DisputeStatus | undefined, after: DisputeStatus) =>
    disputeNotice('dp_1', before === undefined ? undefined : of(before), of(after))?.text;

  it('has its provider told that their share is frozen, and what became of it', () => {
    expect(disputeNotice('dp_1', undefined, of('opened'))).toMatchObject({
      text: 'frozen_provider',
      recipientId: 'ada',
      facts: { sessionId: 'call-1', total: null, providerName: null },
    });
    expect([told('under_review', 'won'), told('opened', 'closed')]).toEqual(['freed_provider', 'freed_provider']);
    expect([told('under_review', 'lost'), told('opened', 'accepted')]).toEqual(['lost_provider', 'lost_provider']);
    expect([told('opened', 'under_review'), told('lost', 'lost'), told('lost', 'accepted')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
