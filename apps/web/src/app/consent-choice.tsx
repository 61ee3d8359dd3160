import { type Purpose, purposes } from '@sos/domain/analytics/consent';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { type FormEvent, useState } from 'react';
import { answerConsent, hasSignal, isMeasured, useConsent } from '../shared/consent/consent.ts';
import { useWords } from '../shared/words.ts';

/** What somebody allows, purpose by purpose, to be changed at any time. */
export function ConsentChoice() {
  const { say } = useWords();
  if (!isMeasured()) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('consent.choice')}</h2>
      {hasSignal() ? <p>{say('consent.signal')}</p> : <Choice />}
    </section>
  );
}

function Choice() {
  const { say } = useWords();
  const consent = useConsent();
  const [saved, setSaved] = useState(false);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    answerConsent(purposes.filter((purpose) => form.has(purpose)));
    setSaved(true);
  };
  return (
    <form className="grid gap-3" onSubmit={save} key={consent?.at}>
      {purposes.map((purpose) => (
        <Allowance key={purpose} purpose={purpose} isAllowed={consent?.[purpose] ?? false} />
      ))}
      <div>
        <Button tone="quiet" type="submit">
          {say('consent.save')}
        </Button>
      </div>
      <output>{saved && say('consent.saved')}</output>
    </form>
  );
}

function Allowance({ purpose, isAllowed }: { readonly purpose: Purpose; readonly isAllowed: boolean }) {
  const { say } = useWords();
  return (
    <div className="grid gap-1">
      <Checkbox name={purpose} defaultChecked={isAllowed}>
        {say(`consent.${purpose}`)}
      </Checkbox>
      <p className="text-s text-soft">{say(`consent.${purpose}.text`)}</p>
    </div>
  );
}
