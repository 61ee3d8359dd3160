import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

it('is what docs/functions.md says; `npm run fix` writes it anew', async () => {
  const page = await readFile(new URL('../../../docs/functions.md', import.meta.url), 'utf8');
  expect(page).toBe(catalogue());
});

it('says of each function how it is called, by whom, with what, and what it knows', () => {
  expect(catalogue()).toMatch(/`cancelScheduledCall` +\| callable +\| member +\| user +\| `TWILIO_AUTH_TOKEN`, `PHONE/);
  expect(catalogue()).toMatch(/`stuckPaymentsRecovery` +\| every 30 minutes +\| +\| scheduled +\| /);
  expect(catalogue()).toMatch(/`settleCallTask` +\| task queue +\| +\| webhook +\| /);
});
