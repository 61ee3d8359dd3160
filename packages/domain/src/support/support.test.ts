import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIn, answerMail, askerOf, requestOf } from './answer-mail.ts';
import { afterDeed, MOST_ANSWERS, newRequest, type SupportDeed } from './request.ts';

const asked = { uid: 'nora', email: null, topic: 'payment', text: 'Where is my receipt?', locale: 'fr' } as const;
const open = newRequest(asked, 7);
const answer = { type: 'answer', text: 'On the page of the call.', by: 'irma', at: 9 } as const;

describe('a request for help', () => {
  it('is open until it is answered, and may be answered again', () => {
    const answered = afterDeed(open, answer, 0);
    expect(answered).toMatchObject({ status: 'answered', revision: 1, answers: [{ text: answer.text, by: 'irma' }] });
    expect(afterDeed(answered, answer, 1).answers).toHaveLength(2);
  });

  it('that is closed takes no answer before it is opened again', () => {
    const closed = afterDeed(open, { type: 'close' }, 0);
    expect(() => afterDeed(closed, answer, 1)).toThrow('changed');
    expect(() => afterDeed(closed, { type: 'close' }, 1)).toThrow('changed');
    expect(afterDeed(closed, { type: 'reopen' }, 1)).toMatchObject({ status: 'open', revision: 2 });
    expect(() => afterDeed(open, { type: 'reopen' }, 0)).toThrow('changed');
  });

  it('holds so many answers and no more', () => {
    const full = { ...open, answers: Array.from({ length: MOST_ANSWERS }, () => answer) };
    expect(() => afterDeed(full, answer, 0)).toThrow('invalid_input');
  });

  it('is changed by nobody who saw another state of it, and keeps what was asked through whatever is done', () => {
    const anyDeed = fc.constantFrom<SupportDeed>(answer, { type: 'close' }, { type: 'reopen' });
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 12 }), (deeds) => {
        let request = open;
        for (const deed of deeds) {
          expect(() => afterDeed(request, deed, request.revision + 1)).toThrow('changed');
          const fits = (deed.type === 'reopen') === (request.status === 'closed');
          if (!fits) continue;
          const after = afterDeed(request, deed, request.revision);
          expect(after).toMatchObject({ ...asked, createdAt: 7, revision: request.revision + 1 });
          expect(after.answers.slice(0, request.answers.length)).toEqual(request.answers);
          request = after;
        }
      }),
    );
  });
});

describe('the mail of an answer', () => {
  it('names its request and which answer it is, so that each is sent once', () => {
    const mail = answerMail('0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', 3);
    expect(requestOf(mail.recipientId)).toBe('0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52');
    expect(answerIn(mail)).toBe(3);
    expect(answerIn({ ...mail, text: 'receipt' })).toBeUndefined();
  });

  it('is taken for nobody’s who has an account', () => {
    expect(requestOf('nora-uid')).toBeUndefined();
    expect(askerOf('r1')).not.toBe('r1');
  });
});
