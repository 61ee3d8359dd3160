import { expect, it } from 'vitest';
import { stillMissing } from './use-submission.ts';

/** A form in which these fields are not filled in. */
const form = (...names: string[]) => {
  const fields = names.map((name) => ({ name }));
  return { querySelectorAll: () => fields } as unknown as HTMLFormElement;
};

it('no longer calls a field empty once it is filled in', () => {
  expect(stillMissing(['text', 'email'], form('email'))).toEqual(['email']);
  expect(stillMissing(['email'], form())).toEqual([]);
});

it('says nothing of a field that the person has not come to yet', () => {
  expect(stillMissing([], form('text', 'email'))).toEqual([]);
});
