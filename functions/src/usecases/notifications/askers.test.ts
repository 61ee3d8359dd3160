import { answerMail } from '@sos/domain/support/answer-mail';
import { describe, expect, it } from 'vitest';
import { aPostOffice } from '../testing/a-post-office.ts';

const REQUEST = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';

describe('an answer to a request for help', () => {
  it('reaches whoever has no account at the address that they gave, in the language in which they asked', async () => {
    const office = aPostOffice();
    const answers = [{ text: 'First.' }, { text: 'Second.' }];
    office.askers.set(REQUEST, { uid: null, email: 'ana@example.com', locale: 'hi', answers });
    await office.sendAccountMail(answerMail(REQUEST, 1));
    await office.runDue();
    expect(office.post.sent).toMatchObject([
      { answer: 'Second.', recipient: { locale: 'hi' }, to: { address: 'ana@example.com', verified: false } },
    ]);
  });

  it('reaches a member at the address of their account', async () => {
    const office = aPostOffice();
    const { clientId } = office.session;
    office.askers.set(REQUEST, { uid: clientId, email: null, locale: 'ar', answers: [{ text: 'First.' }] });
    await office.sendAccountMail(answerMail(REQUEST, 0));
    await office.runDue();
    expect(office.post.sent).toMatchObject([
      { recipient: { locale: 'ar' }, to: { address: `${clientId}@example.com` } },
    ]);
  });

  it('is sent once, however often it is asked for', async () => {
    const office = aPostOffice();
    office.askers.set(REQUEST, { uid: null, email: 'ana@example.com', locale: 'en', answers: [{ text: 'First.' }] });
    for (let n = 0; n < 3; n++) await office.sendAccountMail(answerMail(REQUEST, 0));
    await office.runDue();
    expect(office.post.sent).toHaveLength(1);
  });

  it('that there is not, or that nobody asked for, is sent to nobody', async () => {
    const office = aPostOffice();
    office.askers.set(REQUEST, { uid: null, email: 'ana@example.com', locale: 'en', answers: [] });
    await office.sendAccountMail(answerMail(REQUEST, 0));
    await office.sendAccountMail(answerMail('1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', 0));
    await office.runDue();
    expect(office.post.sent).toEqual([]);
    expect(office.memory.sendings.list().map(({ status, problem }) => [status, problem])).toEqual([
      ['dropped', 'unwanted'],
      ['dropped', 'no_recipient'],
    ]);
  });
});
