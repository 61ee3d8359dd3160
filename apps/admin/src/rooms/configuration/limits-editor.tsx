import type { ConfigurationSet } from '@sos/contracts/configuration';
import { limitNames, limits } from '@sos/domain/limits/limits';
import type { LimitName } from '@sos/domain/limits/limits';
import { useWords } from '../../shared/words.ts';
import { limitHint } from './limit-hint.ts';
import { FigureField } from '../../shared/figure-field.tsx';

type Limits = Extract<ConfigurationSet, { name: 'limits' }>['value'];

interface LimitsEditorProps {
  readonly value: Limits;
  readonly onChange: (value: Limits) => void;
}

/** The figures that differ from the table's; an empty one is the table's own. */
export function LimitsEditor({ value: { maxima }, onChange }: LimitsEditorProps) {
  const words = useWords();
  const { say } = words;
  const change = (name: LimitName, figure: number | null) => {
    const others = Object.entries(maxima).filter(([other]) => other !== name);
    onChange({ maxima: Object.fromEntries(figure === null ? others : [...others, [name, figure]]) });
  };
  return (
    <fieldset className="config-row">
      <legend>{say('adminConfig.limits')}</legend>
      {limitNames.map((name) => (
        <FigureField
          key={name}
          label={say(`adminConfig.limit.${name}`)}
          hint={limitHint(name, words)}
          placeholder={String(limits[name].max)}
          value={maxima[name] ?? null}
          onChange={(figure) => change(name, figure)}
        />
      ))}
    </fieldset>
  );
}
