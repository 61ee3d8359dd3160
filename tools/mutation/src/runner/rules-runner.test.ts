import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const runner = new URL('rules-runner.ts', import.meta.url).href;

/** A rule with two planted faults, of which one works while it is loaded, and what tests know of it. */
const rules = {
  'package.json': '{ "type": "module" }',
  'fee.ts': `
    const active = (id: string) => globalThis.__stryker__.activeMutant === id;
    const least = active('static') ? 0 : 50;
    export const fee = (amount: number) => (active('runtime') ? amount : Math.max(least, amount));`,
  'twice.ts': `const known = new Map<number, number>();
    export function twice(amount: number) {
      const made = known.get(amount) ?? (globalThis.__stryker__.activeMutant === 'made' ? 0 : amount * 2);
      known.set(amount, made);
      return made;
    }`,
  'twice.test.ts': `
    import { expect, it } from 'vitest';
    import { twice } from './twice.ts';
    it('is twice as much', () => expect(twice(2)).toBe(4));`,
  'other.test.ts': `
    import { it } from 'vitest';
    it('comes by no rule', () => undefined);`,
  'fee.test.ts': `
    import fc from 'fast-check';
    import { describe, expect, it } from 'vitest';
    import { fee } from './fee.ts';
    describe('a fee', () => {
      it.each([[10, 50], [60, 60]])('of %i is %i', (amount, asked) => expect(fee(amount)).toBe(asked));
      it('is never negative', () => fc.assert(fc.property(fc.nat(), (amount) => fee(amount) >= 0)));
    });`,
};

const ask = `
  const { RulesRunner } = await import('${runner}');
  const runner = new RulesRunner();
  await runner.init();
  const fault = { sandboxFileName: process.cwd() + '/packages/domain/src/fee.ts' };
  const { tests } = await runner.dryRun({ files: [fault.sandboxFileName] });
  const planted = (id, differs) => runner.mutantRun({ ...fault, activeMutant: { id }, ...differs });
  const remembering = { sandboxFileName: process.cwd() + '/packages/domain/src/twice.ts', mutantActivation: 'runtime' };
  console.log(JSON.stringify({
    tests: tests.map(({ id, status }) => [id.split(' > ').slice(1).join(' > '), status]),
    runs: [
      await planted('runtime', { mutantActivation: 'runtime', testFilter: tests.map(({ id }) => id) }),
      await planted('runtime', { mutantActivation: 'runtime', testFilter: [tests[1].id] }),
      await planted('static', { mutantActivation: 'static', reloadEnvironment: true }),
      await planted('none', { mutantActivation: 'static', reloadEnvironment: true }),
      await planted('none', remembering),
      await planted('made', { ...remembering, testFilter: [] }),
      await planted('none', remembering),
    ].map(({ status, killedBy }) => [status, killedBy?.[0].split(' > ').at(-1)]),
  }));`;

it('runs the tests of a rule as vitest does, and tells which one notices a fault', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sos-rules-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = path.join(folder, 'packages/domain/src');
  mkdirSync(source, { recursive: true });
  for (const [name, text] of Object.entries(rules)) writeFileSync(path.join(source, name), text);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({
    tests: [
      ['a fee > of %i is %i (row 0)', 0],
      ['a fee > of %i is %i (row 1)', 0],
      ['a fee > is never negative', 0],
    ],
    runs: [
      ['killed', 'of %i is %i (row 0)'],
      ['survived', null],
      ['killed', 'of %i is %i (row 0)'],
      ['survived', null],
      ['survived', null],
      ['killed', 'is twice as much'],
      ['survived', null],
    ],
  });
});
