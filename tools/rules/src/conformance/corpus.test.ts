import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CorpusCase, type CorpusScenario, runScenario } from './corpus.ts';

const NOTE = /^Error: .* line \[(\d+)\], column \[(\d+)\]\. (.*)$/;

describe.each(['firestore', 'storage'])(
  'the recorded production verdicts for %s, where ../shared is present',
  (name) => {
    const file = new URL(`../../../../../shared/facts/rules-corpus/${name}.json`, import.meta.url);
    const cases = existsSync(file) ? readCases(file) : [];

    it.skipIf(cases.length === 0)(`all ${cases.length} agree`, () => {
      const wrong = cases.filter(({ scenario, asked }) => {
        return runScenario(scenario, asked).allowed !== (asked.prod === 'ALLOW');
      });
      process.stdout.write(`${name} rules corpus: ${cases.length - wrong.length} of ${cases.length} agree\n`);
      expect(wrong.map(({ asked }) => asked.description)).toEqual([]);
    });

    it.skipIf(cases.length === 0)('a failure that production explains is explained alike, at the same place', () => {
      const explained = cases.filter(({ asked }) => asked.notes && !isArtefact(asked.notes));
      const ours = explained.map(({ scenario, asked }) => explain(scenario, asked));
      expect(explained.length).toBeGreaterThan(0);
      expect(ours).toEqual(explained.map(({ asked }) => recorded(asked)));
    });
  },
);

function readCases(file: URL): { scenario: CorpusScenario; asked: CorpusCase }[] {
  const scenarios = JSON.parse(readFileSync(file, 'utf8')) as CorpusScenario[];
  return scenarios.flatMap((scenario) => scenario.cases.map((asked) => ({ scenario, asked })));
}

/** The recording API calls a function without a mock unknown. */
function isArtefact(notes: readonly string[]): boolean {
  return notes.some((note) => /Name: \[(get|exists|getAfter)\]/.test(note));
}

function recorded({ description, notes = [] }: CorpusCase): string {
  const [, line, column, message] = NOTE.exec(notes[0] ?? '') ?? [];
  return `${description}: ${line}:${column} ${message}`;
}

function explain(scenario: CorpusScenario, asked: CorpusCase): string {
  const { failedAt, message } = runScenario(scenario, asked);
  return `${asked.description}: ${failedAt?.line}:${failedAt?.column} ${message.replace(/ for '\w+' @ L\d+$/, '')}`;
}
