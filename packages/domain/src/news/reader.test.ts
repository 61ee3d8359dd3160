import { describe, expect, it } from 'vitest';
import { newsChoice, newsDeeds, type Reader } from './reader.ts';

const silent: Reader = { email: 'nora@example.com', locale: 'fr' };
const agreed: Reader = { ...silent, news: { agreed: true, at: 1 } };
const refused: Reader = { ...silent, news: { agreed: false, at: 2 } };
const moved: Reader = { ...agreed, email: 'lind@example.com' };

const told = (before: Reader | undefined, after: Reader | undefined, now = after) => newsDeeds({ before, after, now });

describe('the list of readers', () => {
  it('is told nothing of whoever has not agreed', () => {
    expect(told(undefined, silent)).toEqual([]);
    expect(told(silent, { ...silent, locale: 'de' })).toEqual([]);
    expect(told(silent, undefined)).toEqual([]);
    expect(told(refused, undefined)).toEqual([]);
  });

  it('is told nothing of what does not concern it', () => {
    expect(told(agreed, { ...agreed })).toEqual([]);
  });

  it('takes whoever agrees, and has what they said to it before count no more', () => {
    const enters = { kind: 'enter', reader: agreed, knownAs: agreed.email, isAskedFor: true };
    expect(told(silent, agreed)).toEqual([enters]);
    expect(told({ ...agreed, news: { agreed: true, at: 0 } }, agreed)).toEqual([enters]);
  });

  it('learns another language without their having agreed anew', () => {
    const german: Reader = { ...agreed, locale: 'de' };
    expect(told(agreed, german)).toEqual([{ kind: 'enter', reader: german, knownAs: agreed.email, isAskedFor: false }]);
  });

  it('lets go of whoever agrees no more, and forgets whoever is gone', () => {
    expect(told(agreed, refused)).toEqual([{ kind: 'leave', email: agreed.email }]);
    expect(told(agreed, undefined)).toEqual([{ kind: 'forget', email: agreed.email }]);
  });

  it('knows somebody by their new address alone', () => {
    expect(told(agreed, moved)).toEqual([
      { kind: 'enter', reader: moved, knownAs: agreed.email, isAskedFor: false },
      { kind: 'forget', email: agreed.email },
    ]);
  });

  it('is told how things are, when it is told late', () => {
    expect(told(silent, agreed, refused)).toEqual([{ kind: 'leave', email: agreed.email }]);
    expect(newsDeeds({ before: silent, after: agreed, now: undefined })).toEqual([
      { kind: 'forget', email: agreed.email },
    ]);
    expect(newsDeeds({ before: agreed, after: { ...agreed }, now: undefined })).toEqual([
      { kind: 'forget', email: agreed.email },
    ]);
  });
});

it('keeps when somebody agreed, however often they say so', () => {
  expect(newsChoice(undefined, true, 5)).toEqual({ agreed: true, at: 5 });
  expect(newsChoice(agreed.news, true, 5)).toBeUndefined();
  expect(newsChoice(agreed.news, false, 5)).toEqual({ agreed: false, at: 5 });
  expect(newsChoice(undefined, false, 5)).toBeUndefined();
});
