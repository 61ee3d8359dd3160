import type { ConfigurationSet } from '@sos/contracts/configuration';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';

type Rules = Extract<ConfigurationSet, { name: 'agencies' }>['value'];

interface AgenciesEditorProps {
  readonly value: Rules;
  readonly onChange: (value: Rules) => void;
}

const fields = ['offer', 'search', 'booking'] as const;

/** How long agencies' requests wait for whom, in seconds. */
export function AgenciesEditor({ value, onChange }: AgenciesEditorProps) {
  const { say } = useWords();
  return (
    <fieldset className="config-row">
      <legend>{say('adminConfig.agencies')}</legend>
      {fields.map((name) => (
        <FigureField
          key={name}
          label={say(`adminConfig.${name}`)}
          value={value[name]}
          onChange={(seconds) => onChange({ ...value, [name]: seconds ?? 0 })}
        />
      ))}
    </fieldset>
  );
}
