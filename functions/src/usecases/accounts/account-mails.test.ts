import { accountMail } from '@sos/domain/notifications/notice';
import { describe, expect, it } from 'vitest';
import { anOfficeOfAccounts, aRegistration, actor, nobody, requestId } from '../testing/an-office-of-accounts.ts';

const nora = 'nora@example.com';
const noras = { address: nora, verified: false };

async function withNora() {
  const steps: string[] = [];
  const office = anOfficeOfAccounts((step) => void steps.push(step));
  await office.register(nobody, aRegistration());
  await office.post();
  office.pass(3600);
  steps.length = 0;
  return { ...office, steps };
}

describe('asking for a new password', () => {
  it('looks nothing up, so that nobody learns which addresses have an account', async () => {
    const { reset, steps } = await withNora();
    expect(await reset(nobody, { email: nora, requestId: requestId(2) })).toEqual({});
    expect(await reset(nobody, { email: 'nobody@example.com', requestId: requestId(3) })).toEqual({});
    expect(steps).toEqual(['task', 'task']);
  });

  it('brings one mail for each request to whoever has the address, and none to others', async () => {
    const { reset, post } = await withNora();
    await reset(nobody, { email: ' NORA@example.com', requestId: requestId(2) });
    await reset(nobody, { email: nora, requestId: requestId(2) });
    await reset(nobody, { email: 'nobody@example.com', requestId: requestId(3) });
    expect(await post()).toEqual(['reset_password to uid-1']);
  });

  it('brings nothing to an account that is closed', async () => {
    const { reset, post, memory } = await withNora();
    await memory.registry.setDisabled('uid-1', true);
    await reset(nobody, { email: nora, requestId: requestId(2) });
    expect(await post()).toEqual([]);
  });
});

describe('the code of a mail', () => {
  it('is made for the address that the account has', async () => {
    const { enclose } = await withNora();
    expect(await enclose(accountMail('reset_password', 'uid-1', 'r'), noras)).toEqual({
      to: noras,
      code: { mode: 'resetPassword', code: `reset ${nora}` },
    });
    expect((await enclose(accountMail('confirm_address', 'uid-1', 'c'), noras))?.code).toMatchObject({
      mode: 'verifyEmail',
    });
  });

  it('is not in mails that only tell', async () => {
    const { enclose } = await withNora();
    for (const text of ['address_known', 'new_address_asked'] as const)
      expect(await enclose(accountMail(text, 'uid-1', 'k'), noras)).toEqual({ to: noras, code: null });
  });

  it('is made neither for an address that is confirmed already nor for one that is gone', async () => {
    const { enclose } = await withNora();
    const verified = { ...noras, verified: true };
    expect(await enclose(accountMail('confirm_address', 'uid-1', 'c'), verified)).toBeUndefined();
    const gone = { address: 'gone@example.com', verified: false };
    expect(await enclose(accountMail('reset_password', 'uid-9', 'r'), gone)).toBeUndefined();
  });
});

describe('a change of address', () => {
  const ask = (number: number, email: string) => ({ requestId: requestId(number), email });
  const withConfirmed = async () => {
    const office = await withNora();
    const account = office.memory.accounts.get('uid-1');
    if (account) office.memory.accounts.set('uid-1', { ...account, emailConfirmed: true });
    return office;
  };

  it('waits until the old address is confirmed', async () => {
    const { changeEmail, mails } = await withNora();
    await expect(changeEmail(actor('uid-1'), ask(2, 'new@example.com'))).rejects.toMatchObject({
      reason: 'address_unconfirmed',
    });
    expect(mails).toEqual([]);
  });

  it('is confirmed at the new address, and told to the old one', async () => {
    const { changeEmail, enclose, mails } = await withConfirmed();
    await changeEmail(actor('uid-1'), ask(2, 'New@example.com'));
    const [asked, confirm] = mails;
    expect([asked?.text, confirm?.text]).toEqual(['new_address_asked', 'confirm_new_address']);
    const enclosed = await enclose(accountMail('confirm_new_address', 'uid-1', confirm?.cause ?? ''), noras);
    expect(enclosed).toEqual({
      to: { address: 'new@example.com', verified: false },
      code: { mode: 'verifyAndChangeEmail', code: `change ${nora} new@example.com` },
    });
    expect(JSON.stringify(mails)).not.toContain('new@');
  });

  it('counts as it was asked for last, and not to an address that has an account', async () => {
    const { changeEmail, enclose, mails, register } = await withConfirmed();
    await register(nobody, aRegistration({ email: 'ada@example.com', requestId: requestId(8) }));
    await changeEmail(actor('uid-1'), ask(2, 'first@example.com'));
    await changeEmail(actor('uid-1'), ask(3, 'ada@example.com'));
    for (const { cause, text } of mails.filter((mail) => mail.text === 'confirm_new_address'))
      expect({ text, found: await enclose(accountMail('confirm_new_address', 'uid-1', cause), noras) }).toEqual({
        text,
        found: undefined,
      });
  });

  it('reaches the document within minutes of being confirmed, wherever the link was opened', async () => {
    const { changeEmail, post, pass, memory } = await withConfirmed();
    await changeEmail(actor('uid-1'), ask(2, 'new@example.com'));
    const written = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++) {
        pass(60);
        await post();
      }
      return memory.documents.get('uid-1')?.email;
    };
    expect(await written(24 * 60)).toBe(nora);
    const account = memory.accounts.get('uid-1');
    if (account) memory.accounts.set('uid-1', { ...account, email: 'new@example.com' });
    expect(await written(15)).toBe('new@example.com');
  });

  it('is looked for no longer once it is confirmed, another was asked for, or its link is too old', async () => {
    const { changeEmail, post, pass, tasks } = await withConfirmed();
    await changeEmail(actor('uid-1'), ask(2, 'first@example.com'));
    await changeEmail(actor('uid-1'), ask(3, 'second@example.com'));
    expect(tasks.waiting.size).toBe(2);
    pass(3 * 60);
    await post();
    expect([...tasks.waiting.values()].map(({ data }) => data)).toEqual([{ uid: 'uid-1', requestId: requestId(3) }]);
    for (let day = 0; day < 4; day++) {
      pass(24 * 3600);
      await post();
    }
    expect(tasks.waiting.size).toBe(0);
  });

  it('reaches the document when its owner next looks at the account', async () => {
    const { get, memory } = await withNora();
    const account = memory.accounts.get('uid-1');
    if (account) memory.accounts.set('uid-1', { ...account, email: 'new@example.com', emailConfirmed: true });
    expect(await get(actor('uid-1'), {})).toMatchObject({
      email: 'new@example.com',
      emailConfirmed: true,
      hasPassword: true,
    });
    expect(memory.documents.get('uid-1')?.email).toBe('new@example.com');
  });
});

describe('whoever is signed in', () => {
  it('has the confirming mail sent again', async () => {
    const { verify, mails } = await withNora();
    await verify(actor('uid-1'), { requestId: requestId(2) });
    expect(mails).toMatchObject([{ text: 'confirm_address', recipientId: 'uid-1', cause: `confirm-${requestId(2)}` }]);
  });

  it('is sent no mail to an address that is confirmed', async () => {
    const { verify, mails, memory } = await withNora();
    const known = memory.accounts.get('uid-1');
    if (known) memory.accounts.set('uid-1', { ...known, emailConfirmed: true });
    await expect(verify(actor('uid-1'), { requestId: requestId(2) })).rejects.toMatchObject({ reason: 'changed' });
    expect(mails).toEqual([]);
  });

  it('changes their details, and nothing else', async () => {
    const { update, memory } = await withNora();
    const before = memory.documents.get('uid-1');
    const details = { firstName: 'Ada', lastName: 'Byron', country: 'GB', locale: 'en', currency: 'USD' } as const;
    await update(actor('uid-1'), details);
    expect(memory.documents.get('uid-1')).toEqual({ ...before, ...details });
    await expect(update(actor('gone'), details)).rejects.toMatchObject({ reason: 'account_incomplete' });
  });

  it('is sent news once they say so and their address is theirs, and no more once they say that', async () => {
    const { update, get, memory } = await withNora();
    const details = { firstName: 'Ada', lastName: 'Byron', country: 'GB', locale: 'en', currency: 'USD' } as const;
    const says = (wantsNews: boolean) => update(actor('uid-1'), { ...details, wantsNews });
    const wants = async () => (await get(actor('uid-1'), {})).wantsNews;
    const account = memory.accounts.get('uid-1');
    if (account) memory.accounts.set('uid-1', { ...account, emailConfirmed: false });
    await says(false);
    expect(memory.documents.get('uid-1')).not.toHaveProperty('news');
    await expect(says(true)).rejects.toMatchObject({ reason: 'address_unconfirmed' });
    expect(await wants()).toBe(false);
    if (account) memory.accounts.set('uid-1', { ...account, emailConfirmed: true });
    await says(true);
    const agreed = memory.documents.get('uid-1')?.news;
    expect([await wants(), agreed?.agreed]).toEqual([true, true]);
    await update(actor('uid-1'), details);
    await says(true);
    expect(memory.documents.get('uid-1')?.news).toEqual(agreed);
    await says(false);
    expect(await wants()).toBe(false);
  });

  it('takes a new password that is not easily guessed, which ends every session', async () => {
    const { changePassword, memory } = await withNora();
    await expect(changePassword(actor('uid-1'), { password: 'nora@example.com' })).rejects.toMatchObject({
      reason: 'weak_password',
    });
    await changePassword(actor('uid-1'), { password: 'four rather small words' });
    expect(memory.accounts.get('uid-1')).toMatchObject({ password: 'four rather small words', ended: 1 });
  });

  it('ends every session', async () => {
    const { signOutEverywhere, memory } = await withNora();
    await signOutEverywhere(actor('uid-1'), {});
    expect(memory.accounts.get('uid-1')?.ended).toBe(1);
  });
});
