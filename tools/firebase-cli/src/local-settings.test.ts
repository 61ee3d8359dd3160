import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeLocalSettings } from './local-settings.ts';
import { readProject } from './project.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sos-project-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const firebaseJson = (content: object) => writeFileSync(path.join(folder, 'firebase.json'), JSON.stringify(content));
const variables = (file: string) => parseEnv(readFileSync(path.join(folder, 'dist/core', file), 'utf8'));

it('gives each codebase the parameters and secrets of the local world, in files of their own', () => {
  firebaseJson({ functions: [{ source: 'dist/core' }], emulators: { functions: { host: '127.0.0.1', port: 5005 } } });
  mkdirSync(path.join(folder, 'dist/core'), { recursive: true });
  writeLocalSettings(readProject(folder));
  expect(variables('.env.local')).toMatchObject({
    PAYMENTS_BASE_URL: 'http://127.0.0.1:5005/demo-sos-expat/europe-west3',
    STRIPE_API_BASE: 'http://127.0.0.1:4020',
  });
  expect(variables('.secret.local')).toMatchObject({ STRIPE_SECRET_KEY: 'sk_test_local' });
  expect(Object.keys(variables('.env.local'))).not.toContain('STRIPE_SECRET_KEY');
});

it('quotes what is JSON as the CLI reads it', () => {
  firebaseJson({ functions: [{ source: 'dist/core' }] });
  mkdirSync(path.join(folder, 'dist/core'), { recursive: true });
  writeLocalSettings(readProject(folder));
  const [, quoted = ''] =
    /^WEB_ORIGINS=(.*)$/m.exec(readFileSync(path.join(folder, 'dist/core/.env.local'), 'utf8')) ?? [];
  expect(JSON.parse(JSON.parse(quoted) as string)).toContain('http://localhost:5173');
});

it('says how to build what is not built', () => {
  firebaseJson({ functions: [{ source: 'dist/core' }] });
  expect(() => writeLocalSettings(readProject(folder))).toThrow(/no .*dist\/core: run "npm run build"/);
});

it('says which file it cannot read', () => {
  expect(() => readProject(folder)).toThrow(`${path.join(folder, 'firebase.json')} cannot be read.`);
});
