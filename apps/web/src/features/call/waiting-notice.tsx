import type { Waiting } from '@sos/domain/calls/session';
import { Banner } from '@sos/ui/banner';
import { useWords } from '../../shared/words.ts';

/** Tells both parties why nothing goes on just now. */
export function WaitingNotice({ waiting: { vendor } }: { readonly waiting: Waiting }) {
  const { say } = useWords();
  return (
    <Banner tone="wait" title={say(`call.waiting.${vendor}.title`)}>
      <p>{say(`call.waiting.${vendor}.text`)}</p>
    </Banner>
  );
}
