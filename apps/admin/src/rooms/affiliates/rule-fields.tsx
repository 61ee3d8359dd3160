import type { ProgrammeRule } from '@sos/domain/affiliates/programme';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';

interface RuleFieldsProps {
  readonly rule: ProgrammeRule;
  readonly onChange: (rule: ProgrammeRule) => void;
  readonly onRemove: () => void;
}

/** One rule; people think in dollars, documents have cents. */
export function RuleFields({ rule, onChange, onRemove }: RuleFieldsProps) {
  const { say } = useWords();
  const { event, months, monthlyCap, calls } = rule;
  const change = (differs: Partial<ProgrammeRule>) => onChange({ ...rule, ...differs });
  const name = say(`adminAffiliates.event.${event}`);
  return (
    <fieldset className="config-row">
      <legend>{name}</legend>
      <AmountFields amount={rule.amount} onChange={(amount) => change({ amount })} />
      <FigureField
        label={say('adminAffiliates.rule.months')}
        placeholder={say('adminAffiliates.rule.always')}
        value={months}
        onChange={(value) => change({ months: value })}
      />
      <FigureField
        label={say('adminAffiliates.rule.monthlyCap')}
        placeholder={say('adminAffiliates.rule.unlimited')}
        step="0.01"
        value={monthlyCap === null ? null : monthlyCap / 100}
        onChange={(dollars) => change({ monthlyCap: dollars === null ? null : Math.round(dollars * 100) })}
      />
      {event === 'threshold' && (
        <FigureField
          label={say('adminAffiliates.rule.calls')}
          value={calls}
          onChange={(value) => change({ calls: value })}
        />
      )}
      <div>
        <Button onClick={onRemove}>
          {say('adminAffiliates.rule.remove')} <span className="visually-hidden">{name}</span>
        </Button>
      </div>
    </fieldset>
  );
}

interface AmountFieldsProps {
  readonly amount: ProgrammeRule['amount'];
  readonly onChange: (amount: ProgrammeRule['amount']) => void;
}

function AmountFields({ amount: { fixed, percent }, onChange }: AmountFieldsProps) {
  const { say } = useWords();
  const isPart = percent !== null;
  const asPart = (kind: string) =>
    onChange(kind === 'percent' ? { fixed: null, percent: 10 } : { fixed: 1000, percent: null });
  return (
    <>
      <SelectField
        label={say('adminAffiliates.rule.kind')}
        value={isPart ? 'percent' : 'fixed'}
        onChange={({ target }) => asPart(target.value)}
      >
        <option value="fixed">{say('adminAffiliates.rule.fixed')}</option>
        <option value="percent">{say('adminAffiliates.rule.percent')}</option>
      </SelectField>
      <FigureField
        label={say('adminAffiliates.rule.amount')}
        step={isPart ? '1' : '0.01'}
        value={isPart ? percent : (fixed ?? 0) / 100}
        onChange={(value) => {
          const figure = value ?? 0;
          onChange(isPart ? { fixed: null, percent: figure } : { fixed: Math.round(figure * 100), percent: null });
        }}
      />
    </>
  );
}
