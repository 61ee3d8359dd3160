import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, which their size does not tell. */
export const longest: readonly string[] = [
  'apps/web/src/testing/own-screens.journey.ts',
  'apps/web/src/testing/screens.journey.ts',
  'apps/web/src/testing/disturbed.journey.ts',
  'tools/world/src/journeys/admin-console.journey.ts',
  'tools/world/src/journeys/booked-call.journey.ts',
  'tools/world/src/journeys/application.journey.ts',
  'functions/src/regions/hostile-input.test.ts',
  'tools/simulation/src/calls/races.simulation.ts',
  'tools/simulation/src/calls/crash-sweep.simulation.ts',
  'tools/simulation/src/calls/real-adapters.simulation.ts',
  'tools/simulation/src/calls/seeds.simulation.ts',
  'tools/simulation/src/calls/wrong-use-cases.simulation.ts',
  'tools/simulation/src/people/people.simulation.ts',
];

/** Begins with what takes longest: as the last it would leave all cores but one idle. A fresh clone remembers no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const placeOf = ({ project, moduleId }: TestSpecification) => {
      const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
      return (projects.indexOf(project.name) + 1) * (longest.length + 1) + (place < 0 ? longest.length : place);
    };
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
