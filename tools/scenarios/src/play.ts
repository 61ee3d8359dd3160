import { judge, type Verdict } from './judge/verdict.ts';
import { merge } from './merge.ts';
import { openStage, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import { tell } from './tell/tell.ts';

/** How many stories are told at the same time: enough to keep the machine busy, few enough to look into. */
const TOLD_TOGETHER = 20;

export interface Played {
  /** How many stories this verdict is about. */
  readonly count: number;
  readonly story: Story;
  readonly verdict: Verdict;
}

/** Plays stories one after another. A world in which one failed is not used for the next. */
export async function* playEach(stories: readonly Story[]): AsyncGenerator<Played> {
  let stage: Stage | undefined;
  try {
    for (const story of stories) {
      stage ??= await openStage();
      const verdict = judge(story, await tell(stage, story));
      yield { count: 1, story, verdict };
      if (verdict.held) continue;
      await stage.close();
      stage = undefined;
    }
  } finally {
    await stage?.close();
  }
}

/** Plays many stories, those with the same rules at the same time, and tells those again alone that failed together. */
export async function* playTogether(stories: readonly Story[]): AsyncGenerator<Played> {
  const groups = new Map(groupsOf(stories).map((group) => [merge(nameOf(group), group), group]));
  for await (const played of playEach([...groups.keys()])) {
    const group = groups.get(played.story) ?? [];
    if (played.verdict.held) yield { ...played, count: group.length };
    else yield* narrow(played, group);
  }
}

/** The stories that fail by themselves too; when none does, it is their being told together that fails. */
async function* narrow(failed: Played, group: readonly Story[]): AsyncGenerator<Played> {
  let found = false;
  for await (const played of playEach(group)) {
    found ||= !played.verdict.held;
    yield played;
  }
  if (!found) yield failed;
}

function groupsOf(stories: readonly Story[]): Story[][] {
  const alike = new Map<string, Story[]>();
  for (const story of stories) {
    const rules = JSON.stringify(story.rules);
    alike.set(rules, [...(alike.get(rules) ?? []), story]);
  }
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / TOLD_TOGETHER) }, (_, index) =>
      group.slice(index * TOLD_TOGETHER, (index + 1) * TOLD_TOGETHER),
    ),
  );
}

function nameOf(group: readonly Story[]): string {
  return group.map(({ name }) => name).join(' + ');
}
