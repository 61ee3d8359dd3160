import { expect, it } from 'vitest';
import { checkRules } from './check.ts';

const smellsOf = (statements: string) =>
  checkRules(
    `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { match /a/{b} {\n${statements} } } }`,
  ).map(({ kind, text, line }) => `${kind} ${line}: ${text}`);

it.each([
  ['allow write;', 'anybody writes'],
  ['allow read, update: if true;', 'anybody writes'],
  ['allow get: if request.auth != null;', 'whoever signs in, which everybody can'],
  ["allow get: if request.time < timestamp.date(2027, 1, 1) || b == 'x';", 'opens or closes on a fixed day'],
])('%s', (statement, reason) => {
  expect(smellsOf(statement)).toEqual([`smell 2: ${reason}`]);
});

it('a strict statement beside a lax one', () => {
  expect(smellsOf("allow update: if b == 'x'; allow write: if request.auth.uid == b;")).toEqual([
    'smell 2: a write that another statement allows as well',
  ]);
});

it.each([
  'allow read: if true;',
  'allow get: if request.auth.uid == b; allow read: if request.auth.token.a == true;',
  'allow create: if request.time < resource.data.until;',
])('nothing of %s', (statement) => {
  expect(smellsOf(statement)).toEqual([]);
});
