import type { ConfigurationSet } from '@sos/contracts/configuration';
import { recordingRules } from '@sos/domain/calls/session';
import { providerKinds } from '@sos/domain/money/price';
import { SelectField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import { FigureField } from '../../shared/figure-field.tsx';

type Rules = Extract<ConfigurationSet, { name: 'calls' }>['value'];

interface CallRulesEditorProps {
  readonly value: Rules;
  readonly onChange: (value: Rules) => void;
}
const seconds = ['dialDelay', 'ringTimeout', 'retryDelay', 'providerDelay', 'minimumBillable', 'maxAttempts'] as const;

export function CallRulesEditor({ value, onChange }: CallRulesEditorProps) {
  const { say } = useWords();
  return providerKinds.map((kind) => {
    const rules = value[kind];
    const change = (differs: Partial<typeof rules>) => onChange({ ...value, [kind]: { ...rules, ...differs } });
    return (
      <fieldset key={kind} className="config-row">
        <legend>{say(`adminConfig.kind.${kind}`)}</legend>
        {seconds.map((field) => (
          <FigureField
            key={field}
            label={say(`adminConfig.${field}`)}
            value={rules[field]}
            onChange={(figure) => change({ [field]: figure ?? 0 })}
          />
        ))}
        <SelectField
          label={say('adminConfig.recording')}
          value={rules.recording}
          onChange={({ target }) =>
            change({ recording: recordingRules.find((rule) => rule === target.value) ?? 'off' })
          }
        >
          {recordingRules.map((rule) => (
            <option key={rule} value={rule}>
              {say(`adminConfig.recording.${rule}`)}
            </option>
          ))}
        </SelectField>
      </fieldset>
    );
  });
}
