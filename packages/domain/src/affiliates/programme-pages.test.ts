import { expect, it } from 'vitest';
import { builtInRoles } from '../accounts/affiliates.ts';
import { staticPages } from '../pages/static-pages.ts';
import { programmeCalled, programmePath, PROGRAMMES_PATH } from './programme-pages.ts';

it.each(builtInRoles)(
  'the page of %s is called as it is found again, and is among those that the build writes',
  (role) => {
    const path = programmePath(role);
    expect(programmeCalled(path.slice(PROGRAMMES_PATH.length + 1))).toBe(role);
    expect(staticPages.map((each) => each.path)).toContain(path);
  },
);

it.each(['', 'toString', 'groupAdmin', undefined])('nobody’s page is called %s', (slug) => {
  expect(programmeCalled(slug)).toBeUndefined();
});
