import { readFile } from 'node:fs/promises';
import { alertKinds } from '@sos/domain/alerts/kinds';
import { expect, it } from 'vitest';
import { runbook } from './runbook.ts';

it('is what docs/runbook.md says; `npm run fix` writes it anew', async () => {
  expect(await readFile(new URL('../../../docs/runbook.md', import.meta.url), 'utf8')).toBe(runbook());
});

it('has every alert once', () => {
  const named = [...runbook().matchAll(/^`([a-z_]+)`$/gm)].map(([, kind]) => kind);
  expect(named).toHaveLength(Object.keys(alertKinds).length);
  expect(new Set(named)).toEqual(new Set(Object.keys(alertKinds)));
});
