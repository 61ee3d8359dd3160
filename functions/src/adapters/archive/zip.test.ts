import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

/** Reads one file of the archive by another program's eyes. */
const readBack = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps({name: archive.read(name).decode('utf8') for name in archive.namelist()}))
`;

describe('an archive', () => {
  it('gives back what was put into it, names in any script included', () => {
    const files = { 'data.json': '{"a":1}', 'files/Überblick-名.txt': 'ü'.repeat(5000), 'empty.txt': '' };
    const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
    const file = path.join(folder, 'copy.zip');
    writeFileSync(file, zip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))));
    const read: unknown = JSON.parse(execFileSync('python3', ['-c', readBack, file], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(read).toEqual(files);
  });

  it('is always the same for the same files', () => {
    const entries = [{ name: 'a.txt', bytes: Buffer.from('a') }];
    expect(zip(entries)).toEqual(zip(entries));
  });
});
