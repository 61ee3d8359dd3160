import { clientOf, type StoryWords } from './story.ts';
import type { Call } from './use-call.ts';

/** Who was rung in vain, how often, and from when to when; both in one sentence. */
export function absenceSentences(call: Pick<Call, 'absences' | 'session' | 'clientName'>, words: StoryWords): string[] {
  const { absences, session } = call;
  const { say, times } = words;
  const time = times({ timeStyle: 'medium' });
  const [first, ...others] = absences;
  if (!first) return [];
  if (others.length > 0) {
    const from = time.format(Math.min(...absences.map((each) => each.from)));
    const to = time.format(Math.max(...absences.map((each) => each.to)));
    return [say('adminCalls.absent.both', { from, to })];
  }
  const who = first.party === 'client' ? clientOf(call) : session.providerName;
  const { rings } = first;
  return [say('adminCalls.absent', { who, rings, from: time.format(first.from), to: time.format(first.to) })];
}
