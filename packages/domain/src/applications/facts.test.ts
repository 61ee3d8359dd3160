import { describe, expect, it } from 'vitest';
import { anApplication } from '../testing/an-application.ts';
import type { Application } from './application.ts';
import { next } from './application.ts';
import { changesFacts, checksAfter, type FactReview, type WrittenFacts } from './facts.ts';

const AT = Date.UTC(2026, 0, 6);
const document = { path: 'users/ana/application/admission-2', type: 'application/pdf', size: 7, checkedAt: AT };
const asShown: WrittenFacts = { displayName: 'Ana Lima', barAuthority: 'Barreau de Paris', barNumber: 'P 0412' };
const approved = anApplication({ status: 'approved' });

const change = (
  written: Partial<WrittenFacts>,
  before: Application = approved,
  { admission = null, photo = null }: Partial<Pick<FactReview, 'admission' | 'photo'>> = {},
) =>
  next(
    before,
    {
      type: 'facts_changed',
      displayName: 'Ana Lima',
      wanted: { written: { ...asShown, ...written }, admission, photo },
    },
    { revision: null, now: AT },
  );
const decide = (before: Application, event: Parameters<typeof next>[1]) =>
  next(before, event, { revision: null, now: AT + 1 });

describe('changed facts of an approved provider', () => {
  it('wait, fact by fact, while what is shown stays', () => {
    const after = change({ barNumber: 'P 0413' });
    expect(after).toMatchObject({ status: 'approved', answers: approved.answers, files: approved.files });
    expect(after.review).toEqual({
      status: 'waiting',
      facts: { displayName: null, barAuthority: null, barNumber: 'P 0413' },
      admission: null,
      photo: null,
      words: null,
      submittedAt: AT,
    });
  });

  it('that are as they are shown wait for nobody, and take back what waited', () => {
    expect(change({}).review).toBeNull();
    expect(change({}, change({ barNumber: 'P 0413' })).review).toBeNull();
  });

  it('may be a new document alone', () => {
    expect(change({}, approved, { admission: document }).review).toMatchObject({
      admission: document,
      facts: { displayName: null },
    });
  });

  it('take the place of what was shown once an admin has looked at them', () => {
    const after = decide(change({ barNumber: 'P 0413' }, approved, { admission: document }), {
      type: 'facts_approved',
    });
    expect(after).toMatchObject({ review: null, factsDecidedAt: AT + 1, answers: { barNumber: 'P 0413' } });
    expect(after.files).toEqual({ ...approved.files, admission: document });
  });

  it('may be a new photograph alone, which says nothing of the facts', () => {
    const photo = { ...document, path: 'users/ana/application/photo-2', type: 'image/jpeg' };
    const waiting = change({}, approved, { photo });
    expect(waiting.review).toMatchObject({ photo, admission: null, facts: { displayName: null } });
    expect(waiting.review && changesFacts(waiting.review)).toBe(false);
    const taken = decide(waiting, { type: 'facts_approved' });
    expect(taken).toMatchObject({ review: null, files: { ...approved.files, photo } });
    expect(decide(taken, { type: 'photo_removed' }).files).toEqual({ ...approved.files, photo: null });
    expect(() => decide({ ...approved, status: 'submitted' }, { type: 'photo_removed' })).toThrow(
      expect.objectContaining({ reason: 'application_closed' }),
    );
    const fact = change({ barNumber: 'P 0413' }).review;
    expect(fact && changesFacts(fact)).toBe(true);
  });

  it('that are refused leave what is shown, and say why', () => {
    const after = decide(change({ barNumber: 'P 0413' }), { type: 'facts_rejected', words: 'Unknown.' });
    expect(after.answers).toEqual(approved.answers);
    expect(after.review).toMatchObject({ status: 'rejected', words: 'Unknown.' });
    expect(() => decide(after, { type: 'facts_approved' })).toThrow(
      expect.objectContaining({ reason: 'application_closed' }),
    );
  });

  it('never leave a lawyer without a bar, nor a name or a bar that leads past us', () => {
    expect(() => change({ barAuthority: 'Paris, ana@example.com' })).toThrow(
      expect.objectContaining({ reason: 'contact_details' }),
    );
    expect(() => change({ barNumber: ' ' })).toThrow(expect.objectContaining({ reason: 'application_incomplete' }));
    expect(() => change({ displayName: 'Ana +33 6 12 34 56 78' })).toThrow(
      expect.objectContaining({ reason: 'contact_details' }),
    );
  });

  it('of an expat are the name alone', () => {
    const expat = anApplication({ kind: 'expat', status: 'approved' });
    const { review } = change({ displayName: 'Ana Costa', barNumber: 'P 0413' }, expat, { admission: document });
    expect(review).toMatchObject({
      facts: { displayName: 'Ana Costa', barAuthority: null, barNumber: null },
      admission: null,
      photo: null,
    });
  });
});

it('what is said to be checked was checked again with the facts, and the rest as long ago as before', () => {
  const telephone = { what: 'telephone', authority: null, at: 1 };
  const bar = { what: 'bar_admission', authority: 'Barreau de Paris', at: 1 };
  const lawyer = { kind: 'lawyer', barAuthority: 'Lisboa', at: AT } as const;
  expect(checksAfter([bar, telephone], lawyer)).toEqual([{ ...bar, authority: 'Lisboa', at: AT }, telephone]);
  expect(checksAfter([telephone], { ...lawyer, kind: 'expat' })).toEqual([telephone]);
});
