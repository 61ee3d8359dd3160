import { expect, it } from 'vitest';
import { getsProfile } from './profile.ts';

const joining = { programme: 'blogger', isNew: true, isOwner: true, hasProfile: false } as const;

it.each([
  ['new', undefined, {}, true],
  ['unknown, and does not become a member', undefined, { isNew: false }, false],
  ['a member who lacks theirs', { role: 'blogger' }, { isNew: false }, true],
  ['a member who has theirs', { role: 'blogger' }, { hasProfile: true }, false],
  ['a member of whom somebody else says so', { role: 'blogger' }, { isOwner: false }, false],
  ['a member of another role', { role: 'chatter' }, {}, false],
  ['a client, who refers friends', { role: 'client' }, { programme: 'general' }, true],
] as const)('whoever is %s gets a profile or not', (_, known, differs, expected) => {
  expect(getsProfile(known, { ...joining, ...differs })).toBe(expected);
});
