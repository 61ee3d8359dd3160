import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readEquivalents } from './equivalents.ts';

const root = path.resolve(import.meta.dirname, '../../..');

it('every fault that is listed is about a line that is there', () => {
  for (const { file, line, original } of readEquivalents(path.join(root, 'tools/mutation/equivalents.json'))) {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
    expect(lines.map((each) => each.trim())).toContain(line);
    expect(line).toContain(original.split('\n')[0]);
  }
});

it('an entry without a reason is refused', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sos-equivalents-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const list = path.join(folder, 'list.json');
  writeFileSync(list, JSON.stringify([{ file: 'a.ts', line: 'a', why: ' ' }]));
  expect(() => readEquivalents(list)).toThrow('No reason is given for the equivalent in a.ts: a');
});
