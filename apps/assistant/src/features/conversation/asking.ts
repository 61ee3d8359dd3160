import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { Block, Source } from '@sos/domain/assistant/answer';
import { withBlock } from '../../shared/answers/blocks.ts';

/** What was asked; under its id it is asked again at no cost. */
export interface Asked {
  readonly askId: string;
  readonly kind: 'answer' | 'research';
  readonly question: string;
  readonly forClient: boolean;
}

export type Status = 'thinking' | 'searching' | 'next_model' | 'writing';
/** Why an answer is not whole. */
export type Ending = 'stopped' | 'lost' | 'down' | 'still' | 'usedUp' | 'ended' | 'failed';

/** A question on its way, and what has come of it so far. */
export interface Asking {
  readonly asked: Asked;
  readonly status: Status;
  readonly sources: readonly Source[];
  readonly provider: readonly Block[];
  readonly client: readonly Block[];
  /** Null while it goes on. */
  readonly ending: Ending | null;
}

export type AskEvent =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'told'; readonly askId: string; readonly chunk: AnswerChunk }
  | { readonly kind: 'ended'; readonly askId: string; readonly ending: Ending }
  | { readonly kind: 'done'; readonly askId: string };

const begun = (asked: Asked): Asking => {
  return { asked, status: 'thinking', sources: [], provider: [], client: [], ending: null };
};

/** Null once nothing is on its way. What is told of another question, or after an end, changes nothing. */
export function nextAsking(asking: Asking | null, event: AskEvent): Asking | null {
  if (event.kind === 'asked') return begun(event.asked);
  if (asking?.asked.askId !== event.askId) return asking;
  if (event.kind === 'done') return null;
  if (asking.ending !== null) return asking;
  return event.kind === 'ended' ? { ...asking, ending: event.ending } : withChunk(asking, event.chunk);
}

function withChunk(asking: Asking, chunk: AnswerChunk): Asking {
  switch (chunk.kind) {
    case 'sources':
      return { ...asking, sources: chunk.sources };
    case 'block':
      return { ...asking, status: 'writing', [chunk.side]: withBlock(asking[chunk.side], chunk.block) };
    case 'status':
      // Another model begins anew: what the first one said is void.
      if (chunk.status === 'next_model') return { ...begun(asking.asked), status: chunk.status };
      // That another model thinks is already said by what was told before.
      return asking.status === 'next_model' && chunk.status === 'thinking'
        ? asking
        : { ...asking, status: chunk.status };
    default:
      // What a newer server tells besides is left out.
      return asking;
  }
}
