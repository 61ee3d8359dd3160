import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anApplication, someAnswers } from '../testing/an-application.ts';
import {
  type Application,
  type ApplicationEvent,
  applicationStatuses,
  isWritable,
  newApplication,
  next,
} from './application.ts';

const AT = Date.UTC(2026, 0, 6);
const seen = (revision: number) => ({ revision, now: AT });
const file = { path: 'users/ana/application/photo-2', type: 'image/png', size: 7, checkedAt: AT };

const events: Readonly<Record<ApplicationEvent['type'], ApplicationEvent>> = {
  saved: { type: 'saved', answers: someAnswers({ years: 3 }) },
  file_kept: { type: 'file_kept', kind: 'photo', file },
  submitted: { type: 'submitted', hasTelephone: true, displayName: 'Ana Lima' },
  correction_asked: { type: 'correction_asked', words: 'The document cannot be read.' },
  approved: { type: 'approved' },
  rejected: { type: 'rejected', words: 'The bar does not know you.' },
  facts_changed: {
    type: 'facts_changed',
    displayName: 'Ana Lima',
    wanted: {
      written: { displayName: 'Ana Costa', barAuthority: 'Barreau de Paris', barNumber: 'P 0412' },
      admission: null,
      photo: null,
    },
  },
  facts_approved: { type: 'facts_approved' },
  facts_rejected: { type: 'facts_rejected', words: 'The bar knows another name.' },
  photo_removed: { type: 'photo_removed' },
};

const isDecided = ({ status }: Application) => status === 'approved' || status === 'rejected';

/** Every edge there is: where an event leads from a state. */
const edges: Readonly<Record<string, string>> = {
  'draft saved': 'draft',
  'draft file_kept': 'draft',
  'draft submitted': 'submitted',
  'submitted correction_asked': 'correction_asked',
  'submitted approved': 'approved',
  'submitted rejected': 'rejected',
  'correction_asked saved': 'correction_asked',
  'correction_asked file_kept': 'correction_asked',
  'correction_asked submitted': 'submitted',
  'approved facts_changed': 'approved',
  'approved photo_removed': 'approved',
  'rejected correction_asked': 'correction_asked',
};

const pairs = applicationStatuses.flatMap((status) =>
  Object.values(events).map((event) => ({ status, event, edge: `${status} ${event.type}` })),
);

describe('an application', () => {
  it.each(pairs.filter(({ edge }) => edges[edge]))('that is $status takes $event.type', ({ status, event, edge }) => {
    expect(next(anApplication({ status }), event, seen(0))).toMatchObject({ status: edges[edge], revision: 1 });
  });

  it.each(pairs.filter(({ edge }) => !edges[edge]))('that is $status refuses $event.type', ({ status, event }) => {
    expect(() => next(anApplication({ status }), event, seen(0))).toThrow(
      expect.objectContaining({ reason: 'application_closed' }),
    );
  });

  it('begins as a draft with nothing in it', () => {
    const begun = newApplication('expat', AT);
    expect(begun).toMatchObject({ kind: 'expat', status: 'draft', revision: 0, createdAt: AT, submittedAt: null });
    expect(() => next(begun, events.submitted, seen(0))).toThrow(
      expect.objectContaining({ reason: 'application_incomplete' }),
    );
  });

  it('keeps what was written, and which file was checked', () => {
    const saved = next(anApplication(), events.saved, seen(0));
    expect(saved).toMatchObject({ answers: { years: 3 }, savedAt: AT });
    expect(next(saved, events.file_kept, { revision: null, now: AT }).files).toMatchObject({ photo: file });
  });

  it('is not decided or written over by who saw it as it was before', () => {
    const changed = next(anApplication(), events.saved, seen(0));
    expect(() => next(changed, events.saved, seen(0))).toThrow(
      expect.objectContaining({ reason: 'application_changed' }),
    );
    const resubmitted = anApplication({ status: 'submitted', revision: 9 });
    expect(() => next(resubmitted, events.approved, seen(7))).toThrow(
      expect.objectContaining({ reason: 'application_changed' }),
    );
  });

  it('remembers the words until it is decided otherwise', () => {
    const asked = next(anApplication({ status: 'submitted' }), events.correction_asked, seen(0));
    expect(asked).toMatchObject({ words: 'The document cannot be read.', decidedAt: AT });
    const again = next(asked, events.submitted, seen(1));
    expect(again).toMatchObject({ status: 'submitted', submittedAt: AT, words: 'The document cannot be read.' });
    expect(next(again, events.approved, seen(2))).toMatchObject({ status: 'approved', words: null, decidedAt: AT });
  });

  it('is not submitted without a proved telephone, nor with a way around us', () => {
    expect(() =>
      next(anApplication(), { type: 'submitted', hasTelephone: false, displayName: 'Ana Lima' }, seen(0)),
    ).toThrow(expect.objectContaining({ reason: 'application_incomplete' }));
    const leaking = anApplication({ answers: someAnswers({ headline: 'Write to ana@example.com' }) });
    expect(() => next(leaking, events.submitted, seen(0))).toThrow(
      expect.objectContaining({ reason: 'contact_details' }),
    );
  });

  it('never comes back from a decision by itself, and from a rejection only when it is given back', () => {
    const steps = fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (sequence) => {
        let application = anApplication();
        for (const event of sequence) {
          const before = application;
          try {
            application = next(application, event, seen(application.revision));
          } catch {
            continue;
          }
          const isGivenBack = before.status === 'rejected' && event.type === 'correction_asked';
          expect(before.status === 'rejected').toBe(isGivenBack);
          expect(isDecided(before) && application.status !== before.status).toBe(isGivenBack);
          expect(application.revision).toBe(before.revision + 1);
        }
      }),
    );
  });

  it('can be written as a draft and while a correction is asked for, and only then', () => {
    expect(applicationStatuses.filter((status) => isWritable({ status }))).toEqual(['draft', 'correction_asked']);
  });
});
