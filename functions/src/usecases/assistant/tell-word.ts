import { heard, notHeard, toTell, toTellAgain } from '@sos/domain/assistant/outbox';
import { subjectOf, type Word } from '@sos/domain/assistant/words';
import type { Clock } from '../shared/ports.ts';
import type { Letters, Tell } from './ports.ts';

export interface TellNeeds {
  readonly letters: Letters;
  readonly tell: Tell;
  readonly clock: Clock;
}
const AT_ONCE = 200;

/** Writes down what is to be told; whoever watches letters tells it. */
export function makeNoteWord({ letters, clock }: Pick<TellNeeds, 'letters' | 'clock'>) {
  return async (word: Word): Promise<void> => {
    await letters.change(subjectOf(word), (before) => toTell(before, word, clock.now()));
  };
}

/** Tells what is due about one subject, as it is now; telling it twice is harmless. */
export function makeTellLetter({ letters, tell, clock }: TellNeeds) {
  return async (subject: string): Promise<void> => {
    const letter = await letters.read(subject);
    if (!letter || letter.dueAt === null || letter.dueAt > clock.now()) return;
    const { version, word } = letter;
    const isHeard = await tell({ version, word });
    await letters.change(subject, (before) => {
      if (!before) return undefined;
      return isHeard ? heard(before, version) : notHeard(before, version, clock.now());
    });
  };
}

/** Tells whatever is due. Gives how many letters it tried. */
export function makeTellDue(needs: TellNeeds) {
  const tellLetter = makeTellLetter(needs);
  return async (): Promise<number> => {
    const due = await needs.letters.dueBy(needs.clock.now(), AT_ONCE);
    for (const subject of due) await tellLetter(subject);
    return due.length;
  };
}

/** What one side says of the versions that it has. */
export type AskVersions = (uids: readonly string[]) => Promise<Readonly<Record<string, number>> | undefined>;

/**
 * Compares what was heard with what the other side has, and tells again what differs. Gives the members that differed;
 * undefined when the other side did not answer.
 */
export function makeCompare({
  letters,
  clock,
  askVersions,
}: Pick<TellNeeds, 'letters' | 'clock'> & { readonly askVersions: AskVersions }) {
  return async (): Promise<readonly string[] | undefined> => {
    const differing: string[] = [];
    for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
      const page: Awaited<ReturnType<Letters['heardMembers']>> = await letters.heardMembers({ cursor, limit: AT_ONCE });
      const theirs = page.items.length > 0 ? await askVersions(page.items.map(({ uid }) => uid)) : {};
      if (!theirs) return undefined;
      const lost = page.items.filter(({ uid, heard: version }) => (theirs[uid] ?? 0) < version).map(({ uid }) => uid);
      for (const uid of lost)
        await letters.change(`member_${uid}`, (before) => before && toTellAgain(before, clock.now()));
      differing.push(...lost);
      cursor = page.next;
    }
    return differing;
  };
}
