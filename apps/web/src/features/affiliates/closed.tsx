import { Banner } from '@sos/ui/banner';
import { useWords } from '../../shared/words.ts';

/** A programme that takes nobody new. */
export function Closed() {
  const { say } = useWords();
  return (
    <Banner tone="plain" title={say('partners.closed')}>
      <p>{say('partners.closed.text')}</p>
    </Banner>
  );
}
