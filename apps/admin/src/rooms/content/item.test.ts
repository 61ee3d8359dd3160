import { aModule } from '@sos/domain/testing/a-content';
import { expect, it } from 'vitest';
import { type Entry, newTerms, type Terms, titleOf, versionsOf } from './item.ts';

const { id, programmes, texts, ...rest } = aModule();
const now: Terms = { ...rest, programmes: [...programmes], texts: { ...texts } };
const entry = (revision: number, changes: Entry['changes']): Entry => ({
  id: `training-start-${revision}`,
  adminId: 'irma',
  action: 'adminManageTraining',
  subjectKind: 'training',
  subjectId: id,
  changes,
  reason: 'It is plainer.',
  at: revision,
  undoes: null,
});

it('each deed is shown with what the item was before it', () => {
  const entries = [
    entry(3, [
      { path: 'texts.fr', before: '# Avant', after: now.texts.fr ?? '' },
      { path: 'isOffered', before: false, after: true },
    ]),
    entry(2, [
      { path: 'programmes', before: 'influencer chatter', after: 'chatter' },
      { path: 'passMark', before: 1, after: 2 },
      { path: 'texts.ru', before: null, after: '# new' },
    ]),
  ];
  const [third, second] = versionsOf(now, entries).map(({ before }) => before);
  expect(third).toEqual({ ...now, isOffered: false, texts: { ...now.texts, fr: '# Avant' } });
  expect(second).toMatchObject({ programmes: ['chatter', 'influencer'], passMark: 1, isOffered: false });
  expect(second?.texts).not.toHaveProperty('ru');
});

it('there was nothing before an item was made', () => {
  const made = entry(1, [{ path: 'programmes', before: null, after: 'chatter' }]);
  expect(versionsOf(now, [made]).map(({ before }) => before)).toEqual([null]);
});

it('an item is called by its title, in the language where it has one', () => {
  expect(titleOf({ id, terms: now }, 'fr')).toBe('How it works');
  expect(titleOf({ id, terms: newTerms('post') }, 'fr')).toBe('start');
});
