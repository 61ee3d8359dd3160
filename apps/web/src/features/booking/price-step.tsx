import type { ProviderProfile } from '@sos/contracts/providers';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { formatMoney } from '@sos/ui/format';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import type { Draft } from './draft.ts';

interface PriceStepProps {
  readonly provider: ProviderProfile;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function PriceStep({ provider, draft, onChange }: PriceStepProps) {
  const { say, compose } = useWords();
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.agreed) onChange({ step: 'payment' });
  };
  return (
    <form className="panel" noValidate onSubmit={submit}>
      <h2 className="text-l">{say('checkout.price.title')}</h2>
      <PriceLines provider={provider} />
      <Checkbox
        checked={draft.agreed}
        error={tried && !draft.agreed ? say('checkout.consent.missing') : undefined}
        onChange={(event) => onChange({ agreed: event.target.checked })}
      >
        {compose('checkout.consent', {
          terms: (
            <LocalLink className="text-link" to="/terms" target="_blank">
              {say('checkout.consent.terms')}
            </LocalLink>
          ),
        })}
      </Checkbox>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" size="large" type="submit">
          {say('checkout.next')}
        </Button>
        <Button tone="plain" size="large" onClick={() => onChange({ step: 'details' })}>
          {say('checkout.back.details')}
        </Button>
      </div>
    </form>
  );
}

function PriceLines({ provider }: Pick<PriceStepProps, 'provider'>) {
  const { say, language } = useWords();
  return (
    <dl className="figures">
      <div className="sum">
        <dt>{say('checkout.line.call', { name: provider.displayName, minutes: provider.includedMinutes })}</dt>
        <dd>{formatMoney(language, provider.price)}</dd>
      </div>
      <div className="sum">
        <dt>{say('checkout.line.now')}</dt>
        <dd>{formatMoney(language, { ...provider.price, amount: 0 })}</dd>
      </div>
      <div className="sum" data-total="true">
        <dt>{say('checkout.line.total')}</dt>
        <dd>{formatMoney(language, provider.price)}</dd>
      </div>
    </dl>
  );
}
