import type { CallSession } from '@sos/domain/calls/session';
import { isTalkless } from '@sos/domain/limits/talkless';
import type { MarksOf, TalklessBook } from './talkless-ports.ts';

export interface NoteTalklessNeeds {
  readonly marksOf: MarksOf;
  readonly book: Pick<TalklessBook, 'note'>;
}

/** Notes a call that came to nothing against the network and the number that it was booked with. Harmless to repeat. */
export function makeNoteTalkless({ marksOf, book }: NoteTalklessNeeds) {
  return async (session: Pick<CallSession, 'id' | 'endedAt' | 'endReason' | 'isPaid'>): Promise<void> => {
    const { id, endedAt: at } = session;
    if (at === null || !isTalkless(session)) return;
    const marks = await marksOf(id);
    if (marks) await book.note({ id, at }, marks);
  };
}
