import type { Message } from '@sos/domain/notifications/notice';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeAnswerSupport } from './answer-support.ts';
import { makeContactSupport } from './contact-support.ts';
import { makeListSupportRequests } from './list-support-requests.ts';
import type { SupportRequests } from './ports.ts';
import { makeTellAsker } from './tell-asker.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const FIRST = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const SECOND = '1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const nora = { uid: 'nora', role: 'client', isAdmin: false };
const nobody = { uid: '', role: null, isAdmin: false };
const asked = {
  requestId: FIRST,
  topic: 'payment',
  text: 'Where is <b>my</b> receipt?',
  locale: 'fr',
  email: null,
} as const;

export interface SupportWorld {
  readonly requests: SupportRequests;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

function aDesk(world: SupportWorld) {
  let now = AT;
  const noFiles = { read: async () => undefined, write: async () => undefined, remove: async () => undefined };
  const noUploads = { close: async () => undefined };
  const needs = { ...world, uploads: noUploads, files: noFiles, clock: { now: () => (now += 1) } };
  const deed = checkAnswers('adminAnswerSupport', makeAnswerSupport(needs));
  return {
    ...world,
    contact: checkAnswers('contactSupport', makeContactSupport(needs)),
    list: checkAnswers('adminListSupportRequests', makeListSupportRequests(needs)),
    answer: (uid: string, input: { deed: 'answer' | 'close' | 'reopen'; revision: number; text?: string }) =>
      deed({ ...irma, uid }, { requestId: FIRST, reason: 'They asked.', text: null, ...input }),
  };
}

/** What every store of requests for help does. `open` gives an empty one, for each test. */
export function supportContract(open: () => SupportWorld): void {
  askingContract(open);
  workingContract(open);
}

function askingContract(open: () => SupportWorld): void {
  describe('a request for help', () => {
    let desk: ReturnType<typeof aDesk>;
    beforeEach(() => void (desk = aDesk(open())));

    it('is kept once, with the words as they were written', async () => {
      await desk.contact(nora, asked);
      await desk.contact(nora, { ...asked, text: 'Something else that came later.' });
      const { requests } = await desk.list(irma, {});
      expect(requests).toEqual([
        expect.objectContaining({ id: FIRST, uid: 'nora', email: null, status: 'open', text: asked.text, answers: [] }),
      ]);
    });

    it('of somebody without an account names the address that they gave, in its normal form', async () => {
      await desk.contact(nobody, { ...asked, email: 'Ana@Example.com' });
      expect(await desk.requests.find(FIRST)).toMatchObject({ uid: null, email: 'ana@example.com' });
      const nowhere = desk.contact(nobody, { ...asked, requestId: SECOND });
      await expect(nowhere).rejects.toMatchObject({ reason: 'invalid_input' });
    });

    it('of a member is answered at their account’s address, whatever was typed', async () => {
      await desk.contact(nora, { ...asked, email: 'eve@example.com' });
      expect(await desk.requests.find(FIRST)).toMatchObject({ uid: 'nora', email: null });
    });

    it('is answered by one of two admins, and the other is told', async () => {
      await desk.contact(nora, asked);
      const deed = { deed: 'answer', revision: 0, text: 'On the page of the call.' } as const;
      const both = await Promise.allSettled([desk.answer('irma', deed), desk.answer('hans', deed)]);
      const lost = both.filter((each) => each.status === 'rejected');
      expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([{ reason: 'changed' }]);
      expect(await desk.requests.find(FIRST)).toMatchObject({ status: 'answered', revision: 1 });
      expect(await desk.trail()).toEqual([`support-${FIRST}-1`]);
    });

    it('is closed without a word, and opened again', async () => {
      await desk.contact(nora, asked);
      expect(await desk.answer('irma', { deed: 'close', revision: 0 })).toEqual({ status: 'closed', revision: 1 });
      expect(await desk.answer('hans', { deed: 'reopen', revision: 1 })).toEqual({ status: 'open', revision: 2 });
      expect(await desk.trail()).toHaveLength(2);
    });
  });
}

function workingContract(open: () => SupportWorld): void {
  describe('the requests that admins work through', () => {
    let desk: ReturnType<typeof aDesk>;
    beforeEach(() => void (desk = aDesk(open())));

    it('have no answer to what nobody asked', async () => {
      const none = desk.answer('irma', { deed: 'answer', revision: 0, text: 'Hello.' });
      await expect(none).rejects.toMatchObject({ reason: 'not_found' });
    });

    it('are found by their state, the newest first', async () => {
      await desk.contact(nora, asked);
      await desk.contact(nora, { ...asked, requestId: SECOND });
      expect((await desk.list(irma, {})).requests.map(({ id }) => id)).toEqual([SECOND, FIRST]);
      await desk.answer('irma', { deed: 'close', revision: 0 });
      expect((await desk.list(irma, { status: 'open' })).requests.map(({ id }) => id)).toEqual([SECOND]);
      const beyond = desk.list(irma, { cursor: '2b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52' });
      await expect(beyond).rejects.toMatchObject({ reason: 'invalid_input' });
    });

    it('have each of their answers mailed, also when the change is told twice', async () => {
      const sent: Message[] = [];
      const tell = makeTellAsker({ sendMail: async (message) => void sent.push(message) });
      await desk.contact(nora, asked);
      const before = await desk.requests.find(FIRST);
      await desk.answer('irma', { deed: 'answer', revision: 0, text: 'First.' });
      await desk.answer('irma', { deed: 'answer', revision: 1, text: 'Second.' });
      const after = await desk.requests.find(FIRST);
      if (!after) throw new Error('it is stored');
      await tell({ id: FIRST, before, after });
      await tell({ id: FIRST, before, after });
      expect(sent.map(({ cause }) => cause)).toEqual([0, 1, 0, 1].map((number) => `support-${FIRST}-${number}`));
      await tell({ id: FIRST, before: after, after });
      expect(sent).toHaveLength(4);
    });
  });
}
