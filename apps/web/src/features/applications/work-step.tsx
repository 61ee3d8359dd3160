import { longest } from '@sos/domain/applications/answers';
import { specialities } from '@sos/domain/providers/specialities';
import { Banner } from '@sos/ui/banner';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField, TextField } from '@sos/ui/field';
import { countryOptions, languageOptions } from '../../shared/providers/options.ts';
import { useWords } from '../../shared/words.ts';
import { BankCountry } from './bank-country.tsx';
import { ChoiceList } from './choice-list.tsx';
import { PaypalEmail } from './paypal-email.tsx';
import type { StepProps } from './step-props.ts';
import { timeZones } from './time-zones.ts';
import { useLeak } from './use-leak.ts';

/** Told before anything is written, so that nothing has to be taken out at the end. */
function ContactRule() {
  const { say } = useWords();
  return (
    <Banner tone="plain" title={say('application.contact.title')}>
      <p>{say('application.contact.text')}</p>
    </Banner>
  );
}

function Payout({ answers, onAnswers }: Pick<StepProps, 'answers' | 'onAnswers'>) {
  const { say } = useWords();
  return (
    <>
      <BankCountry
        label={say('application.payoutCountry')}
        none={say('application.payoutCountry.none')}
        value={answers.payoutCountry}
        onChange={(payoutCountry) => onAnswers({ payoutCountry })}
      />
      <PaypalEmail answers={answers} onAnswers={onAnswers} />
    </>
  );
}

/** Where somebody is paid, and what they help with. */
export function WorkStep({ view, answers, onAnswers }: StepProps) {
  const { say, language } = useWords();
  const countries = countryOptions(language);
  return (
    <>
      <ContactRule />
      <Payout answers={answers} onAnswers={onAnswers} />
      <ChoiceList
        label={say('application.countries')}
        options={countries}
        chosen={answers.countries}
        onChange={(chosen) => onAnswers({ countries: chosen })}
      />
      <ChoiceList
        label={say('application.languages')}
        options={languageOptions(language)}
        chosen={answers.languages}
        onChange={(languages) => onAnswers({ languages })}
      />
      {view.kind === 'expat' && (
        <ChoiceList
          label={say('application.countriesLived')}
          options={countries}
          chosen={answers.countriesLived}
          onChange={(countriesLived) => onAnswers({ countriesLived })}
        />
      )}
      <SelectField
        label={say('application.timeZone')}
        name="timeZone"
        value={answers.timeZone ?? ''}
        onChange={({ target }) => onAnswers({ timeZone: target.value || null })}
      >
        <option value="">{say('application.choose')}</option>
        {timeZones(answers.timeZone).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      <Specialities answers={answers} onAnswers={onAnswers} />
      <TextField
        label={say('application.years')}
        name="years"
        type="number"
        inputMode="numeric"
        min={0}
        max={70}
        value={answers.years ?? ''}
        onChange={({ target }) => onAnswers({ years: yearsIn(target.value) })}
      />
      {view.kind === 'lawyer' && <Bar answers={answers} onAnswers={onAnswers} />}
    </>
  );
}

function yearsIn(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Math.min(Number(text), 70) : null;
}

type PartProps = Pick<StepProps, 'answers' | 'onAnswers'>;

function Specialities({ answers, onAnswers }: PartProps) {
  const { say } = useWords();
  return (
    <fieldset className="application-group">
      <legend>{say('application.specialities')}</legend>
      {specialities.map((name) => (
        <Checkbox
          key={name}
          checked={answers.specialities.includes(name)}
          onChange={({ currentTarget }) => {
            const others = answers.specialities.filter((each) => each !== name);
            onAnswers({ specialities: currentTarget.checked ? [...others, name] : others });
          }}
        >
          {say(`speciality.${name}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Bar({ answers, onAnswers }: PartProps) {
  const { say } = useWords();
  const leakIn = useLeak();
  return (
    <>
      <TextField
        label={say('application.barAuthority')}
        name="barAuthority"
        dir="auto"
        maxLength={longest.barAuthority}
        error={leakIn(answers.barAuthority)}
        value={answers.barAuthority}
        onChange={({ target }) => onAnswers({ barAuthority: target.value })}
      />
      <TextField
        label={say('application.barNumber')}
        name="barNumber"
        dir="auto"
        maxLength={longest.barNumber}
        value={answers.barNumber}
        onChange={({ target }) => onAnswers({ barNumber: target.value })}
      />
    </>
  );
}
