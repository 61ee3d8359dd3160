import { errorCallables } from '@sos/contracts/errors';
import { consentTo, type Purpose } from '@sos/domain/analytics/consent';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { BrokenThing } from './ports.ts';
import { makeReportBrowserError } from './report-browser-error.ts';
import { makeTellError } from './tell-error.ts';

const NOW = Date.UTC(2026, 0, 5);
const nobody = { uid: '', role: null, isAdmin: false };

function aDesk() {
  const told: BrokenThing[] = [];
  const warnings: string[] = [];
  const state = { now: NOW, isDown: false };
  const clock = { now: () => state.now };
  const tell = makeTellError({
    tracker: {
      tell: async (broken) => {
        if (state.isDown) throw new VendorUnavailableError('sentry_503', { certain: false });
        told.push(broken);
      },
    },
    redact: (text) => text.replace('nora@example.com', '[email]'),
    clock,
    log: { warn: (name) => void warnings.push(name) },
  });
  const report = checkAnswers('reportBrowserError', makeReportBrowserError({ tell, clock }));
  return { told, warnings, state, report };
}

const asked = (allowed: readonly Purpose[]) => ({
  errorId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
  release: 'DqWytgkW',
  page: 'booking' as const,
  name: 'TypeError',
  message: 'nora@example.com is not a function',
  frames: [{ file: 'app-1a2b3c4.js', function: 'b', line: 1, column: 2345 }],
  consent: consentTo(allowed, NOW),
});

it('tells nobody of a browser whose person has not agreed to measuring, or agrees no more', async () => {
  const { told, state, report } = aDesk();
  await report(nobody, asked([]));
  await report(nobody, asked(['advertising']));
  state.now += 200 * 86_400_000;
  await report(nobody, asked(['measuring']));
  expect(told).toEqual([]);
});

it('tells of the page, the code and what it says without what is anybody’s', async () => {
  const { told, report } = aDesk();
  await report(nobody, asked(['measuring']));
  expect(told).toEqual([
    {
      id: asked([]).errorId,
      where: 'web',
      what: 'booking',
      name: 'TypeError',
      message: '[email] is not a function',
      frames: asked([]).frames,
      release: 'DqWytgkW',
      at: NOW,
    },
  ]);
});

it('tells of so many a minute, and of more in the next one', async () => {
  const { told, state, report } = aDesk();
  for (let round = 0; round < 50; round += 1) await report(nobody, asked(['measuring']));
  expect(told).toHaveLength(20);
  state.now += 60_000;
  await report(nobody, asked(['measuring']));
  expect(told).toHaveLength(21);
});

it('goes on when nobody answers, and asks no more for the rest of the minute', async () => {
  const { told, warnings, state, report } = aDesk();
  state.isDown = true;
  await report(nobody, asked(['measuring']));
  await report(nobody, asked(['measuring']));
  state.isDown = false;
  await report(nobody, asked(['measuring']));
  expect([told, warnings]).toEqual([[], ['error_not_told']]);
});

it.each([
  ['a file with a path', { frames: [{ file: 'fr/nora', function: '', line: 1, column: 1 }] }],
  ['an address as a page', { page: '/fr/providers/camille' }],
  ['no step of ours', { frames: [] }],
  ['somebody', { uid: 'nora' }],
])('takes no %s', (_what, differs) => {
  expect(errorCallables.reportBrowserError.input.safeParse(asked([])).success).toBe(true);
  expect(errorCallables.reportBrowserError.input.safeParse({ ...asked([]), ...differs }).success).toBe(false);
});
