import type { UserDocument } from '@sos/contracts/users';
import { describe, expect, it } from 'vitest';
import { anOfficeOfAccounts, aRegistration, nobody } from '../testing/an-office-of-accounts.ts';
import { makeLiftSuspension, makeSyncClaims } from './sync-claims.ts';

async function withNora(role: 'client' | 'lawyer' = 'client') {
  const office = anOfficeOfAccounts();
  await office.register(nobody, aRegistration({ role }));
  const { memory } = office;
  const become = (differs: Partial<UserDocument>) => {
    const member = memory.documents.get('uid-1');
    if (member) memory.documents.set('uid-1', { ...member, ...differs });
  };
  return { ...office, become, account: () => memory.accounts.get('uid-1') };
}

describe('claims', () => {
  it('follow the role, which ends the sessions of the old one', async () => {
    const { become, syncClaims, account } = await withNora();
    become({ role: 'admin' });
    await syncClaims('uid-1');
    expect(account()).toMatchObject({ claims: { role: 'admin', isAdmin: true, applying: false }, ended: 2 });
    await syncClaims('uid-1');
    expect(account()?.ended).toBe(2);
  });

  it('say when an application is approved, and end no session for it', async () => {
    const { memory, syncClaims, account } = await withNora('lawyer');
    expect(account()?.claims?.applying).toBe(true);
    memory.approvals.set('uid-1', 'approved');
    await syncClaims('uid-1');
    expect(account()).toMatchObject({ claims: { role: 'lawyer', applying: false }, ended: 0 });
  });

  it('of nobody are left alone', async () => {
    const { syncClaims, memory } = await withNora();
    await syncClaims('gone');
    memory.documents.delete('uid-1');
    await syncClaims('uid-1');
    expect(memory.accounts.get('uid-1')).toMatchObject({ claims: { role: 'client' }, ended: 0 });
  });

  it('end up as the member is now, though the member changes while we look', async () => {
    const { become, memory, account } = await withNora();
    become({ role: 'lawyer' });
    const setClaims: typeof memory.registry.setClaims = async (uid, claims) => {
      if (claims.role === 'lawyer') become({ role: 'client' });
      await memory.registry.setClaims(uid, claims);
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await makeSyncClaims({ registry: { ...memory.registry, setClaims }, memberships: memory.memberships, log })(
      'uid-1',
    );
    expect(account()?.claims?.role).toBe('client');
  });

  it('that could not be written are written by the next try, and the sessions are ended all the same', async () => {
    const { become, memory, syncClaims, account } = await withNora();
    become({ role: 'lawyer' });
    const broken = { ...memory.registry, setClaims: () => Promise.reject(new Error('crash')) };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await expect(makeSyncClaims({ registry: broken, memberships: memory.memberships, log })('uid-1')).rejects.toThrow(
      'crash',
    );
    expect(account()?.ended).toBe(1);
    await syncClaims('uid-1');
    expect(account()?.claims?.role).toBe('lawyer');
  });
});

describe('a suspension', () => {
  it('that is taken back while it is carried out leaves nobody outside', async () => {
    const { become, memory, account } = await withNora();
    become({ status: 'suspended' });
    const setDisabled: typeof memory.registry.setDisabled = async (uid, disabled) => {
      if (disabled) become({ status: 'active' });
      await memory.registry.setDisabled(uid, disabled);
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const registry = { ...memory.registry, setDisabled };
    await makeSyncClaims({ registry, memberships: memory.memberships, log })('uid-1');
    expect(account()?.disabled).toBe(false);
  });

  it('that comes while an earlier one is lifted stands', async () => {
    const { become, memory, syncClaims, account } = await withNora();
    become({ status: 'suspended' });
    await syncClaims('uid-1');
    become({ status: 'active' });
    const setDisabled: typeof memory.registry.setDisabled = async (uid, disabled) => {
      if (!disabled) become({ status: 'suspended' });
      await memory.registry.setDisabled(uid, disabled);
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const registry = { ...memory.registry, setDisabled };
    await makeLiftSuspension({ registry, memberships: memory.memberships, log })('uid-1');
    expect(account()?.disabled).toBe(true);
  });

  it('ends every session and lets nobody in, until it is lifted', async () => {
    const { become, syncClaims, lift, account } = await withNora();
    become({ status: 'suspended' });
    await syncClaims('uid-1');
    expect(account()).toMatchObject({ disabled: true, ended: 2 });
    await lift('uid-1');
    expect(account()?.disabled).toBe(true);
    become({ status: 'active' });
    await syncClaims('uid-1');
    expect(account()?.disabled).toBe(true);
    await lift('uid-1');
    expect(account()?.disabled).toBe(false);
  });
});

describe('an account whose member is gone', () => {
  it('is closed, and its sessions are ended', async () => {
    const { memory, close, account } = await withNora();
    memory.documents.delete('uid-1');
    await close('uid-1');
    await close('uid-1');
    expect(account()).toMatchObject({ disabled: true, ended: 1 });
  });

  it('is open while there is a member', async () => {
    const { close, account } = await withNora();
    await close('uid-1');
    await close('gone');
    expect(account()).toMatchObject({ disabled: false, ended: 0 });
  });
});
