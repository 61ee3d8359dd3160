import { commissionEvents, type ProgrammeRule } from '@sos/domain/affiliates/programme';
import { SelectField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import { newRule } from './plan.ts';
import { RuleFields } from './rule-fields.tsx';

interface ProgrammeRulesProps {
  readonly title: string;
  readonly heading: 'h2' | 'h4';
  readonly rules: readonly ProgrammeRule[];
  readonly onChange: (rules: readonly ProgrammeRule[]) => void;
}

/** What one programme pays. */
export function ProgrammeRules({ title, heading: Heading, rules, onChange }: ProgrammeRulesProps) {
  const { say } = useWords();
  const others = commissionEvents.filter((event) => !rules.some((rule) => rule.event === event));
  const add = (name: string) => {
    const event = others.find((each) => each === name);
    if (event) onChange([...rules, newRule(event)]);
  };
  return (
    <section className="grid gap-2" aria-label={title}>
      <Heading className={Heading === 'h2' ? 'text-m' : 'field-label'}>{title}</Heading>
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
