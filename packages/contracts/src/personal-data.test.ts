import { parseMark, type Marks } from '@sos/domain/privacy/marks';
import { describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { impersonal, type PersonalKind, personalData } from './personal-data.ts';

const kinds: [string, PersonalKind][] = Object.entries(personalData);
const documents = Object.entries(paths).filter(([, path]) => {
  const template: (...ids: string[]) => string = path;
  return template('a', 'b').split('/').length % 2 === 0;
});
const flat = (marks: Marks) =>
  Object.values(marks).flatMap((mark): string[] => (typeof mark === 'string' ? [mark] : flat(mark)));
const partiesIn = (marks: Marks) => new Set(flat(marks).flatMap((mark) => parseMark(mark as 'none')?.of ?? []));

describe('personal data', () => {
  it('is marked, or said to be none, in every document that has a path', () => {
    const known = [...kinds.map(([name]) => name), ...impersonal];
    expect(documents.map(([name]) => name).toSorted()).toEqual(known.toSorted());
  });

  it('is of nobody but who is found, or of whom an id alone is left', () => {
    const unfound = kinds.flatMap(([name, { marks, people }]) =>
      [...partiesIn(marks)].filter((party) => !(party in people)).map((party) => `${party} of ${name}`),
    );
    expect(unfound).toEqual([
      'admin of adminAuditLog',
      'admin of configVersion',
      'admin of dataExport',
      'admin of accountDeletion',
    ]);
  });

  it('is of whoever is looked for', () => {
    for (const [name, { marks, people }] of kinds) {
      for (const party of Object.keys(people)) expect([name, ...partiesIn(marks)]).toContain(party);
    }
  });

  it('is gone through with the member last', () => {
    expect(kinds.at(-1)?.[0]).toBe('user');
  });
});
