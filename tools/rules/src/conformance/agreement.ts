import { type CorpusScenario, runScenario } from './corpus.ts';

export interface Agreement {
  readonly total: number;
  /** One line for each case that we decide otherwise than production. */
  readonly wrong: readonly string[];
}

/** Puts every case of a corpus to our engine. */
export function agreementOf(corpus: readonly CorpusScenario[]): Agreement {
  const outcomes = corpus.flatMap((scenario) => {
    return scenario.cases.map((asked) => {
      const { allowed, message } = runScenario(scenario, asked);
      const ours = allowed ? 'ALLOW' : 'DENY';
      return ours === asked.prod
        ? []
        : [`${scenario.id}, ${asked.description}: ${ours}, not ${asked.prod} (${message})`];
    });
  });
  return { total: outcomes.length, wrong: outcomes.flat() };
}
