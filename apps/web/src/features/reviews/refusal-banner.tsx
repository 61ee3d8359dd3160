import { Banner } from '@sos/ui/banner';
import { useWords } from '../../shared/words.ts';
import type { Sending } from './use-sending.ts';

/** Why it was not taken, and what to do. */
export function RefusalBanner({ refusal }: Pick<Sending, 'refusal'>) {
  const { say } = useWords();
  if (refusal === null) return null;
  return (
    <Banner urgent tone={refusal === 'offline' ? 'wait' : 'signal'} title={say(`review.refused.${refusal}.title`)}>
      <p>{say(`review.refused.${refusal}.text`)}</p>
    </Banner>
  );
}
