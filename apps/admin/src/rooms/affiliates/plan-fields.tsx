import { programmes } from '@sos/domain/accounts/affiliates';
import { fraudModes, fraudRules } from '@sos/domain/affiliates/fraud';
import { commissionEvents, type ProgrammeRule } from '@sos/domain/affiliates/programme';
import { currencies } from '@sos/domain/money/money';
import { SelectField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';
import { type Draft, newRule } from './plan.ts';
import { RuleFields } from './rule-fields.tsx';

interface PlanFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}
const figures = ['validateAfterHours', 'releaseAfterHours', 'leastSeconds', 'marginPercent'] as const;

/** Every rule of every programme, and what counts for all of them. */
export function PlanFields({ draft, onChange }: PlanFieldsProps) {
  const { say } = useWords();
  return (
    <>
      {programmes.map((programme) => (
        <ProgrammeRules
          key={programme}
          title={say(`adminAffiliates.programme.${programme}`)}
          rules={draft.programmes[programme]}
          onChange={(rules) => onChange({ ...draft, programmes: { ...draft.programmes, [programme]: rules } })}
        />
      ))}
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

interface ProgrammeRulesProps {
  readonly title: string;
  readonly rules: readonly ProgrammeRule[];
  readonly onChange: (rules: readonly ProgrammeRule[]) => void;
}

function ProgrammeRules({ title, rules, onChange }: ProgrammeRulesProps) {
  const { say } = useWords();
  const others = commissionEvents.filter((event) => !rules.some((rule) => rule.event === event));
  const add = (name: string) => {
    const event = others.find((each) => each === name);
    if (event) onChange([...rules, newRule(event)]);
  };
  return (
    <section className="grid gap-2" aria-label={title}>
      <h2 className="text-m">{title}</h2>
      {rules.map((rule) => (
        <RuleFields
          key={rule.event}
          rule={rule}
          onChange={(after) => onChange(rules.map((each) => (each.event === rule.event ? after : each)))}
          onRemove={() => onChange(rules.filter(({ event }) => event !== rule.event))}
        />
      ))}
      <SelectField label={say('adminAffiliates.rule.add')} value="" onChange={({ target }) => add(target.value)}>
        <option value="">–</option>
        {others.map((event) => (
          <option key={event} value={event}>
            {say(`adminAffiliates.event.${event}`)}
          </option>
        ))}
      </SelectField>
    </section>
  );
}
