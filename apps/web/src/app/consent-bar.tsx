import { LocalLink } from '@sos/browser/link.tsx';
import { purposes } from '@sos/domain/analytics/consent';
import { Button } from '@sos/ui/button';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { answerConsent, hasSignal, isMeasured, useConsent } from '../shared/consent/consent.ts';
import { measure } from '../shared/consent/measure.ts';
import { useWords, WithWords } from '../shared/words.ts';

/** Asks once whether visits may be measured, and measures those of whoever agreed. */
export function ConsentBar() {
  const { pathname } = useLocation();
  const consent = useConsent();
  useEffect(() => void measure(), [pathname, consent]);
  if (consent || !isMeasured() || hasSignal()) return null;
  return (
    <WithWords areas={['consent']}>
      <Question />
    </WithWords>
  );
}

/** Refusing is one press, as agreeing is, and neither looks better than the other. */
function Question() {
  const { say } = useWords();
  return (
    <section className="consent-bar" aria-labelledby="consent-title">
      <h2 id="consent-title" className="text-m">
        {say('consent.title')}
      </h2>
      <p className="text-s">{say('consent.text')}</p>
      <div className="flex flex-wrap gap-3">
        <Button tone="quiet" onClick={() => answerConsent([])}>
          {say('consent.refuse')}
        </Button>
        <Button tone="quiet" onClick={() => answerConsent(purposes)}>
          {say('consent.accept')}
        </Button>
        <LocalLink className="text-link" to="/cookies">
          {say('consent.more')}
        </LocalLink>
      </div>
    </section>
  );
}
