import { auditStep } from './steps/audit.ts';
import { builds, buildStep } from './steps/build.ts';
import { layersStep } from './steps/layers.ts';
import { scenarioSteps } from './steps/scenarios.ts';
import { secretsStep } from './steps/secrets.ts';
import { typeCheckStep } from './steps/type-check.ts';
import { vitestStep } from './steps/vitest.ts';
import { commandStep, type Plan } from './step.ts';

/**
 * Side by side, the shortest told first, what leaves a core idle: a compiler at its last package, tests that wait for a module
 * or a second try. In two lists, since all at once take more memory than a small machine has.
 */
function verify(root: string): Plan {
  return [
    [
      commandStep('format', ['oxfmt', '-c', 'tools/config/oxfmt.json', '--check', '.'], root),
      secretsStep(root),
      commandStep('dead code', ['knip', '-c', 'tools/config/knip.json'], root),
      layersStep(root),
      typeCheckStep(root),
    ],
    [
      commandStep('lint', ['oxlint', '-c', '.oxlintrc.json', '--type-aware', '--deny-warnings', '.'], root),
      vitestStep('unit tests', 'unit*', root),
    ],
  ];
}

function build(root: string): Plan {
  return [builds.map((each) => buildStep(each, root))];
}

function test(root: string): Plan {
  const [written, invented] = scenarioSteps(root);
  return [
    ...build(root),
    ...verify(root),
    // One after the other: each keeps all cores at work, and side by side both take a fifth longer than in turn.
    written,
    vitestStep('simulations', 'simulations', root),
    invented,
    vitestStep('journeys', 'journeys', root),
  ];
}

/** Asks the registry, so it is no part of what runs without a network. */
function audit(root: string): Plan {
  return [auditStep(root)];
}

/** The steps of each verb, in the order they run. */
export const verbs: Readonly<Record<string, (root: string) => Plan>> = { verify, build, test, audit };
