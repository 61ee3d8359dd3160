import { Button } from '@sos/ui/button';
import { SelectField, TextField } from '@sos/ui/field';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { useAccount } from '@sos/browser/auth/account';
import { countryName } from '@sos/browser/intl/names';
import { useOnline } from '@sos/browser/use-online';
import { useWords } from '../../shared/words.ts';
import { callingCodes } from '../../shared/phone/calling-codes.ts';
import { checkPhone, countryOfPhone } from '../../shared/phone/check-phone.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { preparePhoneJudge } from '../../shared/phone/judge-phone.ts';
import type { Draft } from './draft.ts';
import { OwnTelephones } from './own-telephones.tsx';
import { StepHeading } from './step-heading.tsx';
import { usePhoneVerdict } from './use-phone-verdict.ts';
import '../../shared/phone/phone-row.css';

interface DetailsStepProps {
  readonly draft: Draft;
  /** The server's refusal of the number, as text. */
  readonly refusal: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onDone: () => void;
  readonly onIntent: () => void;
  /** Lets the person register or sign in, and calls back once they are signed in. */
  readonly renderAccount: (onSignedIn: () => void) => ReactNode;
}

export function DetailsStep({ draft, refusal, onChange, onDone, onIntent, renderAccount }: DetailsStepProps) {
  const { say } = useWords();
  const account = useAccount();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [wantsAccount, setWantsAccount] = useState(false);
  const check = checkPhone(draft.country, draft.phone);
  const verdict = usePhoneVerdict(check.ok ? check.e164 : null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector('input')?.focus();
  }, [refusals]);
  const proceed = async (then: () => void) => {
    setTried(true);
    const answer = await verdict.ask();
    if (answer === 'refused') setRefusals((count) => count + 1);
    else if (answer === 'accepted') then();
  };
  const prepare = () => {
    onIntent();
    preparePhoneJudge();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void proceed(() => (account ? onDone() : setWantsAccount(true)));
  };
  // Whoever has signed in in another tab goes on by the button.
  const asksAccount = wantsAccount && !account;
  const refused = verdict.refusal ? say(`booking.refused.${verdict.refusal}`) : refusal;
  const problem = tried && !check.ok ? say(`booking.phone.${check.problem}`) : refused;
  return (
    <>
      <form ref={form} className="panel" noValidate onSubmit={submit} data-interactive="booking">
        <StepHeading>{say('booking.details.title')}</StepHeading>
        <p className="text-soft">{say('booking.details.text')}</p>
        <OwnTelephones
          account={account}
          onChoose={onChange}
          onKnown={(country) => {
            if (draft.phone === '' && draft.country === guessCountry(navigator.languages)) onChange({ country });
          }}
        />
        <PhoneRow
          draft={draft}
          problem={problem}
          reached={check.ok && problem === undefined ? check.e164 : null}
          onChange={onChange}
          onIntent={prepare}
        />
        {!asksAccount && <Onward />}
      </form>
      {asksAccount && renderAccount(() => void proceed(onDone))}
    </>
  );
}

/** All that follows is asked of the server. */
function Onward() {
  const { say } = useWords();
  const online = useOnline();
  const offlineId = useId();
  return (
    <div className="grid gap-2 justify-items-start">
      <Button tone="primary" size="large" type="submit" unavailable={!online} aria-describedby={offlineId}>
        {say('booking.next.price')}
      </Button>
      <p id={offlineId} className="text-s text-soft">
        {!online && <span>{say('booking.offline')}</span>}
      </p>
    </div>
  );
}

interface PhoneRowProps {
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly reached: string | null;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onIntent: () => void;
}

function PhoneRow({ draft, problem, reached, onChange, onIntent }: PhoneRowProps) {
  const { say, language } = useWords();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [...callingCodes]
      .map(([code, calling]) => ({ code, label: `${countryName(language, code)} (+${calling})` }))
      .toSorted((a, b) => compare(a.label, b.label));
  }, [language]);
  return (
    <div className="phone-row">
      <SelectField
        label={say('booking.phone.country')}
        autoComplete="tel-country-code"
        value={draft.country}
        onFocus={onIntent}
        onChange={(event) => onChange({ country: event.target.value })}
      >
        {countries.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        label={say('booking.phone.label')}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={100}
        value={draft.phone}
        error={problem}
        hint={
          reached ? (
            <>
              <span>{`${say('booking.phone.reached')} `}</span>
              <bdi className="ltr figures" translate="no">
                {reached}
              </bdi>
            </>
          ) : (
            say('booking.phone.hint')
          )
        }
        onFocus={onIntent}
        onChange={({ target }) =>
          onChange({ phone: target.value, country: countryOfPhone(draft.country, target.value) })
        }
      />
    </div>
  );
}
