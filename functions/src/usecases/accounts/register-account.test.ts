import { describe, expect, it } from 'vitest';
import {
  anOfficeOfAccounts,
  aRegistration,
  actor,
  nobody,
  requestId,
  CLOSED,
} from '../testing/an-office-of-accounts.ts';

type Office = ReturnType<typeof anOfficeOfAccounts>;
const state = ({ memory }: Office) => {
  const [account] = memory.accounts.values();
  return { accounts: memory.accounts.size, documents: memory.documents.size, claims: account?.claims };
};
const whole = { accounts: 1, documents: 1, claims: { role: 'client', isAdmin: false, applying: false } };

describe('a registration', () => {
  it('makes what one signs in with, the document and the claims', async () => {
    const office = anOfficeOfAccounts();
    expect(await office.register(nobody, aRegistration({ email: ' Nora@Example.COM ' }))).toEqual({});
    expect(state(office)).toEqual(whole);
    const member = office.memory.documents.get('uid-1');
    expect(member).toMatchObject({
      email: 'nora@example.com',
      role: 'client',
      status: 'active',
      termsVersion: '2026-11',
    });
    expect(JSON.stringify(member)).not.toContain('three small words');
    expect(office.memory.accounts.get('uid-1')).toMatchObject({ password: 'three small words', name: 'Nora Lind' });
  });

  it('of a lawyer or an expatriate is an application, and says so in the claims', async () => {
    const office = anOfficeOfAccounts();
    await office.register(nobody, aRegistration({ role: 'lawyer' }));
    expect(state(office).claims).toEqual({ role: 'lawyer', isAdmin: false, applying: true });
  });

  it('in a country that is closed makes nothing, whether the address is known or not', async () => {
    const office = anOfficeOfAccounts();
    await office.register(nobody, aRegistration());
    for (const email of ['nora@example.com', 'ben@example.com']) {
      const refused = office.register(nobody, aRegistration({ country: CLOSED, email }));
      await expect(refused).rejects.toMatchObject({ reason: 'country_closed' });
    }
    expect(state(office)).toMatchObject({ accounts: 1, documents: 1 });
  });

  it('with a password that is easily guessed makes nothing', async () => {
    const office = anOfficeOfAccounts();
    for (const password of ['12345678', 'nora@example.com']) {
      await expect(office.register(nobody, aRegistration({ password }))).rejects.toMatchObject({
        reason: 'weak_password',
      });
    }
    expect(state(office)).toMatchObject({ accounts: 0, documents: 0 });
  });

  it('that is sent twice is one, and is not told that it exists', async () => {
    const office = anOfficeOfAccounts();
    await office.register(nobody, aRegistration());
    await office.register(nobody, aRegistration({ requestId: requestId(2) }));
    expect(state(office)).toEqual(whole);
    expect(await office.post()).toEqual([]);
  });

  it('in two tabs at once is one', async () => {
    const office = anOfficeOfAccounts();
    const lawyer = aRegistration({ role: 'lawyer', password: 'another long one', requestId: requestId(2) });
    await Promise.all([office.register(nobody, aRegistration()), office.register(nobody, lawyer)]);
    const { claims, ...counts } = state(office);
    expect(counts).toEqual({ accounts: 1, documents: 1 });
    expect(claims?.role).toBe(office.memory.documents.get('uid-1')?.role);
  });

  it('is refused for a while after five for one address, whoever has it', async () => {
    const office = anOfficeOfAccounts();
    for (let times = 0; times < 5; times++) await office.register(nobody, aRegistration());
    const refusal = { reason: 'too_many_requests' };
    await expect(office.register(nobody, aRegistration())).rejects.toMatchObject(refusal);
    await expect(office.reset(nobody, { email: 'nora@example.com', requestId: requestId(3) })).rejects.toMatchObject(
      refusal,
    );
    await office.register(nobody, aRegistration({ email: 'ada@example.com' }));
  });
});

describe('a registration that breaks off', () => {
  const steps: string[] = [];
  const walk = async () => {
    steps.length = 0;
    await anOfficeOfAccounts((step) => void steps.push(step)).register(nobody, aRegistration());
    return [...steps];
  };

  it('anywhere is completed by the next try', async () => {
    const all = await walk();
    expect(all.length).toBeGreaterThan(4);
    for (let last = 0; last < all.length; last++) {
      let count = 0;
      const office = anOfficeOfAccounts(() => {
        count += 1;
        if (count === last + 1) throw new Error('crash');
      });
      await expect(office.register(nobody, aRegistration())).rejects.toThrow('crash');
      await office.register(nobody, aRegistration());
      // As the change of the document has it done.
      await office.syncClaims('uid-1');
      expect({ last: all[last], ...state(office) }).toEqual({ last: all[last], ...whole });
    }
  });
});

describe('who registers with an address', () => {
  it('cannot tell whether it was known: same answer, as many questions to the same servers', async () => {
    const steps: string[] = [];
    const office = anOfficeOfAccounts((step) => void steps.push(step));
    const asked = async (differs: object) => {
      steps.length = 0;
      const answer = await office.register(nobody, aRegistration(differs));
      return { answer, servers: steps.map((step) => step.split('.')[0]) };
    };
    const unknown = await asked({});
    const known = await asked({ password: 'quite another one', requestId: requestId(2) });
    office.memory.cameByGoogle('google-1', 'gina@example.com');
    const byGoogle = await asked({ email: 'gina@example.com', requestId: requestId(3) });
    expect(known).toEqual(unknown);
    expect(byGoogle).toEqual(unknown);
    expect(unknown.servers).toEqual(['account', 'account', 'document', 'account', 'document', 'task']);
  });

  it('waits equally long for the answer, however long the servers take for either', async () => {
    let takes = 0;
    const office = anOfficeOfAccounts(() => void office.spend(takes));
    const time = async (ms: number) => {
      takes = ms;
      const before = office.spend(0);
      await office.register(nobody, aRegistration());
      return office.spend(0) - before;
    };
    expect([await time(90), await time(8)]).toEqual([1000, 1000]);
  });

  it('changes nothing of an account that exists, and its owner hears of it by mail', async () => {
    const office = anOfficeOfAccounts();
    await office.register(nobody, aRegistration());
    await office.post();
    office.pass(3600);
    const before = structuredClone([...office.memory.accounts, ...office.memory.documents.entries()]);
    await office.register(
      nobody,
      aRegistration({ firstName: 'Eve', password: 'mine from now on', requestId: requestId(2) }),
    );
    expect([...office.memory.accounts, ...office.memory.documents.entries()]).toEqual(before);
    expect(await office.post()).toEqual(['address_known to uid-1']);
  });

  it('adds nothing to an account that was closed', async () => {
    const office = anOfficeOfAccounts();
    await office.register(nobody, aRegistration());
    office.memory.documents.delete('uid-1');
    await office.close('uid-1');
    await office.register(nobody, aRegistration({ requestId: requestId(2) }));
    expect(office.memory.documents.size).toBe(0);
  });

  it('adds nothing to somebody who came by Google and has not registered', async () => {
    const office = anOfficeOfAccounts();
    office.memory.cameByGoogle('google-1', 'nora@example.com');
    await office.register(nobody, aRegistration());
    expect(office.memory.documents.size).toBe(0);
    expect(office.memory.accounts.get('google-1')).toMatchObject({ password: null, claims: null });
  });
});

it('claims that a stalled registration wrote over come right when their owner looks at the account', async () => {
  const office = anOfficeOfAccounts();
  await office.register(nobody, aRegistration({ role: 'lawyer' }));
  const [uid = ''] = office.memory.accounts.keys();
  const claims = () => office.memory.accounts.get(uid)?.claims;
  const right = claims();
  await office.memory.registry.setClaims(uid, { role: 'client', isAdmin: false, applying: false });
  expect((await office.get(actor(uid), {})).role).toBe('lawyer');
  expect([right?.role, claims()]).toEqual(['lawyer', right]);
});

describe('whoever came by Google', () => {
  const { requestId: _id, email: _email, password: _password, ...registration } = aRegistration({ role: 'expat' });

  it('completes their account with the address that Google vouches for, once', async () => {
    const office = anOfficeOfAccounts();
    office.memory.cameByGoogle('google-1', 'gina@example.com');
    await expect(office.get(actor('google-1'), {})).rejects.toMatchObject({ reason: 'account_incomplete' });
    await office.complete(actor('google-1'), registration);
    await office.complete(actor('google-1'), registration);
    const another = office.complete(actor('google-1'), { ...registration, role: 'client', firstName: 'Eve' });
    await expect(another).rejects.toMatchObject({ reason: 'other_role' });
    expect(office.memory.documents.get('google-1')).toMatchObject({
      role: 'expat',
      firstName: 'Nora',
      email: 'gina@example.com',
    });
    expect(office.memory.accounts.get('google-1')?.claims).toEqual({ role: 'expat', isAdmin: false, applying: true });
  });

  it('and is in another role already is refused, with claims that name that role by then', async () => {
    const office = anOfficeOfAccounts();
    office.memory.cameByGoogle('google-1', 'gina@example.com');
    await office.complete(actor('google-1'), registration);
    await office.memory.registry.setClaims('google-1', { role: 'client', isAdmin: false, applying: false });
    const another = office.complete(actor('google-1'), { ...registration, role: 'client' });
    await expect(another).rejects.toMatchObject({ reason: 'other_role' });
    expect(office.memory.accounts.get('google-1')?.claims).toEqual({ role: 'expat', isAdmin: false, applying: true });
  });

  it('is given the role of a client as of any other, which a token must name', async () => {
    const office = anOfficeOfAccounts();
    office.memory.cameByGoogle('google-1', 'gina@example.com');
    await office.complete(actor('google-1'), { ...registration, role: 'client' });
    expect(office.memory.accounts.get('google-1')?.claims).toEqual({ role: 'client', isAdmin: false, applying: false });
  });

  it('is refused in a closed country, and goes on where they were registered before it was closed', async () => {
    const office = anOfficeOfAccounts();
    office.memory.cameByGoogle('google-1', 'gina@example.com');
    const abroad = { ...registration, country: CLOSED };
    await expect(office.complete(actor('google-1'), abroad)).rejects.toMatchObject({ reason: 'country_closed' });
    expect(office.memory.documents.size).toBe(0);
    await office.complete(actor('google-1'), registration);
    await expect(office.complete(actor('google-1'), abroad)).resolves.toEqual({});
  });

  it('without an account is refused', async () => {
    await expect(anOfficeOfAccounts().complete(actor('gone'), registration)).rejects.toMatchObject({
      reason: 'not_allowed',
    });
  });
});
