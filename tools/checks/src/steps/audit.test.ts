import { expect, it } from 'vitest';
import { auditProblems } from './audit.ts';

const advisory = (id: string, severity = 'high') => ({
  github_advisory_id: id,
  severity,
  module_name: 'parser',
  title: 'reads too much',
});
const allowance = { advisory: 'GHSA-1', reason: 'only a tool of ours uses it', until: '2027-01-31' };
const today = '2026-12-01';
const problems = (advisories: object[], allowed = [allowance]) =>
  auditProblems({ advisories: Object.fromEntries(advisories.entries()) }, allowed, today);

it('finds a serious advisory, and leaves lesser ones', () => {
  expect(problems([advisory('GHSA-2'), advisory('GHSA-3', 'critical'), advisory('GHSA-4', 'moderate')], [])).toEqual([
    'GHSA-2: parser: reads too much (high)',
    'GHSA-3: parser: reads too much (critical)',
  ]);
});

it('allows what has a reason', () => {
  expect(problems([advisory('GHSA-1')])).toEqual([]);
});

it.each([
  ['out of date', { ...allowance, until: '2026-11-30' }],
  ['without a reason', { ...allowance, reason: '' }],
])('does not accept an allowance %s', (_what, allowed) => {
  expect(problems([advisory('GHSA-1')], [allowed])).toHaveLength(2);
});

it('does not keep an allowance that is met no more', () => {
  expect(problems([])).toEqual([expect.stringContaining('GHSA-1')]);
});

it.each([null, 'ERR 405', { error: { code: 'E405' } }])('fails when the answer is %j', (report) => {
  expect(auditProblems(report, [], today)).toEqual([expect.stringContaining('no advisories')]);
});
