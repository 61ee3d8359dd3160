import { builtInProgrammes as programmes } from '@sos/domain/accounts/affiliates';
import { fraudModes, fraudRules } from '@sos/domain/affiliates/fraud';
import { currencies } from '@sos/domain/money/money';
import { SelectField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';
import { AddedProgrammes } from './added-programmes.tsx';
import type { Draft } from './plan.ts';
import { ProgrammeRules } from './programme-rules.tsx';

interface PlanFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}
const figures = [
  'validateAfterHours',
  'releaseAfterHours',
  'leastSeconds',
  'newcomerCalls',
  'newcomerHours',
  'marginPercent',
] as const;

/** Every rule of every programme, and what counts for all of them. */
export function PlanFields({ draft, onChange }: PlanFieldsProps) {
  const { say } = useWords();
  return (
    <>
      {programmes.map((programme) => (
        <ProgrammeRules
          key={programme}
          title={say(`adminAffiliates.programme.${programme}`)}
          heading="h2"
          rules={draft.programmes[programme]}
          onChange={(rules) => onChange({ ...draft, programmes: { ...draft.programmes, [programme]: rules } })}
        />
      ))}
      <AddedProgrammes added={draft.added} onChange={(added) => onChange({ ...draft, added })} />
      <GeneralSwitch isOpen={draft.isGeneralOpen} onChange={(isGeneralOpen) => onChange({ ...draft, isGeneralOpen })} />
      <fieldset className="config-row">
        <legend>{say('adminAffiliates.forAll')}</legend>
        {figures.map((figure) => (
          <FigureField
            key={figure}
            label={say(`adminAffiliates.${figure}`)}
            value={draft[figure]}
            onChange={(value) => onChange({ ...draft, [figure]: value ?? 0 })}
          />
        ))}
        {programmes.map((programme) => (
          <FigureField
            key={programme}
            label={say('adminAffiliates.codeDiscount', { programme: say(`adminAffiliates.programme.${programme}`) })}
            value={draft.codeDiscounts[programme]}
            onChange={(percent) =>
              onChange({ ...draft, codeDiscounts: { ...draft.codeDiscounts, [programme]: percent ?? 0 } })
            }
          />
        ))}
        {currencies.map((currency) => (
          <FigureField
            key={currency}
            label={say('adminAffiliates.rate', { currency })}
            value={draft.rates[currency]}
            onChange={(cents) => onChange({ ...draft, rates: { ...draft.rates, [currency]: cents ?? 0 } })}
          />
        ))}
      </fieldset>
      <FraudFields modes={draft.fraud} onChange={(fraud) => onChange({ ...draft, fraud })} />
    </>
  );
}

interface GeneralSwitchProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

function GeneralSwitch({ isOpen, onChange }: GeneralSwitchProps) {
  const { say } = useWords();
  return (
    <SelectField
      label={say('adminAffiliates.general.open')}
      value={isOpen ? 'opened' : 'closed'}
      onChange={({ target }) => onChange(target.value === 'opened')}
    >
      <option value="closed">{say('adminAffiliates.general.closed')}</option>
      <option value="opened">{say('adminAffiliates.general.opened')}</option>
    </SelectField>
  );
}

interface FraudFieldsProps {
  readonly modes: Draft['fraud'];
  readonly onChange: (modes: Draft['fraud']) => void;
}

function FraudFields({ modes, onChange }: FraudFieldsProps) {
  const { say } = useWords();
  return (
    <fieldset className="config-row">
      <legend>{say('adminAffiliates.fraud')}</legend>
      {fraudRules.map((rule) => (
        <SelectField
          key={rule}
          label={say(`adminAffiliates.rule.${rule}`)}
          value={modes[rule]}
          onChange={({ target }) => {
            const mode = fraudModes.find((each) => each === target.value) ?? modes[rule];
            onChange({ ...modes, [rule]: mode });
          }}
        >
          {fraudModes.map((mode) => (
            <option key={mode} value={mode}>
              {say(`adminAffiliates.mode.${mode}`)}
            </option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
