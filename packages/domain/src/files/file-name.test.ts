import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['../../etc/x.pdf', 'x.pdf'],
  ['C:\\Users\\ada\\lease.docx', 'lease.docx'],
  ['x"></source>.txt', 'source.txt'],
  [' Bail de l’été & annexe.pdf ', 'Bail de l’été & annexe.pdf'],
  ['folder/', ''],
])('%s is the file %s', (given, name) => {
  expect(fileName(given)).toBe(name);
});
