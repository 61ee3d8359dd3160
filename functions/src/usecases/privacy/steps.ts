import {
  type Finder,
  type PersonalKind,
  personalData,
  type PersonalName,
  personalNames,
} from '@sos/contracts/personal-data';
import type { Party } from '@sos/domain/privacy/marks';
import type { Step } from './ports.ts';

type Beside = Exclude<Finder, string | { readonly field: string; readonly beside?: never }>;

interface Found extends Step {
  readonly finder: Finder;
}

const all = personalNames.flatMap((kind): Found[] => {
  const { people }: PersonalKind = personalData[kind];
  return Object.entries(people).map(([as, finder]) => ({ kind, as: as as Party, finder }));
});

function isBeside(finder: Finder): finder is Beside {
  return typeof finder !== 'string' && 'beside' in finder;
}

/** What an export and an erasure go through, in this order. */
export const steps: readonly Step[] = all
  .filter(({ finder }) => !isBeside(finder))
  .map(({ kind, as }) => ({ kind, as }));

/** How the documents of a step are found. */
export function finderOf({ kind, as }: Step): Finder {
  const { people }: PersonalKind = personalData[kind];
  const finder = people[as];
  if (!finder) throw new Error(`nobody is ${as} in ${kind}`);
  return finder;
}

/** The kinds that each document of a step leads to. */
export function besidesOf(step: Step): { readonly kind: PersonalName; readonly finder: Beside }[] {
  return all.flatMap(({ kind, as, finder }) =>
    as === step.as && isBeside(finder) && finder.beside === step.kind ? [{ kind, finder }] : [],
  );
}
