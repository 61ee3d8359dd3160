import type { Exchange } from '../queries.ts';
import { useWords } from '../words.ts';
import { AnswerView, isAnswered } from './exchange-view.tsx';

/** An answer in a list, opened by whoever wants to read it. Its label is in the area `past`. */
export function ReadAnswer({ exchange }: { readonly exchange: Exchange }) {
  const { say } = useWords();
  if (!isAnswered(exchange)) return null;
  return (
    <details>
      <summary>{say('past.show')}</summary>
      <AnswerView exchange={exchange} />
    </details>
  );
}
