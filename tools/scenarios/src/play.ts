import { judge, type Verdict } from './judge/verdict.ts';
import { merge } from './merge.ts';
import { openStage, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import { tell } from './tell/tell.ts';

/** How many invented stories are told at the same time: enough to share what a world costs, few enough to look into. */
const TOLD_TOGETHER = 25;
/** Worlds at the same time; a world waits for itself about a third of the time. */
const STAGES = 3;

export interface Played {
  /** How many stories this verdict is about. */
  readonly count: number;
  readonly story: Story;
  readonly verdict: Verdict;
}
export type Hear = (played: Played) => void;

/** Plays stories, each alone in its world's time, on a few worlds at once. */
export async function playEach(stories: readonly Story[], hear: Hear): Promise<void> {
  const waiting = [...stories];
  const stages = Math.min(STAGES, stories.length);
  await Promise.all(Array.from({ length: stages }, () => playOnOneStage(() => waiting.shift(), hear)));
}

/** Plays many stories, those with the same rules at the same time, and plays those again alone that failed together. */
export async function playTogether(stories: readonly Story[], hear: Hear): Promise<void> {
  const groups = new Map(groupsOf(stories).map((group) => [merge(nameOf(group), group), group]));
  const failed: Played[] = [];
  await playEach([...groups.keys()], (played) => {
    if (played.verdict.held) hear({ ...played, count: groups.get(played.story)?.length ?? 0 });
    else failed.push(played);
  });
  for (const played of failed) await narrow(played, groups.get(played.story) ?? [], hear);
}

/** A world in which a story failed is not used for the next. */
async function playOnOneStage(next: () => Story | undefined, hear: Hear): Promise<void> {
  let stage: Stage | undefined;
  try {
    for (let story = next(); story; story = next()) {
      stage ??= await openStage();
      const verdict = judge(story, await tell(stage, story));
      hear({ count: 1, story, verdict });
      if (verdict.held) continue;
      await stage.close();
      stage = undefined;
    }
  } finally {
    await stage?.close();
  }
}

/** Finds the stories that fail by themselves too; when none does, it is their being told together that fails. */
async function narrow(failed: Played, group: readonly Story[], hear: Hear): Promise<void> {
  let found = false;
  await playEach(group, (played) => {
    found ||= !played.verdict.held;
    hear(played);
  });
  if (!found) hear(failed);
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
