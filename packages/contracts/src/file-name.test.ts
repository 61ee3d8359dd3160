import { expect, it } from 'vitest';
import { assistantCallables } from './assistant.ts';

it('a file of a dossier is kept by its name alone', () => {
  const { input } = assistantCallables.addDossierFile;
  const given = { dossierId: 'd1', fileId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', content: '' };
  expect(input.parse({ ...given, name: '../../x.pdf' }).name).toBe('x.pdf');
  expect(input.safeParse({ ...given, name: '../..' }).data?.name).toBe('..');
  expect(input.safeParse({ ...given, name: 'folder/' }).success).toBe(false);
});
