import type { ConfigurationSet } from '@sos/contracts/configuration';
import { Field } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { FigureField } from '../../shared/figure-field.tsx';

type Rates = Extract<ConfigurationSet, { name: 'dialling' }>['value'];

interface DiallingEditorProps {
  readonly value: Rates;
  readonly onChange: (value: Rates) => void;
}

/** Cents a minute, one beginning of a number a line. */
export function DiallingEditor({ value, onChange }: DiallingEditorProps) {
  const { say } = useWords();
  const [text, setText] = useState(() => textOf(value.byPrefix));
  const wrong = linesIn(text).find((line) => !aRate.test(line));
  const write = (written: string) => {
    setText(written);
    onChange({ ...value, byPrefix: ratesIn(written) });
  };
  return (
    <fieldset className="config-row">
      <legend>{say('adminConfig.dialling')}</legend>
      <FigureField
        label={say('adminConfig.anywhere')}
        value={value.anywhere}
        onChange={(cents) => onChange({ ...value, anywhere: cents ?? 0 })}
      />
      <Field
        label={say('adminConfig.byPrefix')}
        hint={say('adminConfig.byPrefix.hint')}
        error={wrong === undefined ? undefined : say('adminConfig.byPrefix.wrong', { line: wrong })}
      >
        {(links) => (
          <textarea
            {...links}
            className="input"
            rows={12}
            value={text}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
    </fieldset>
  );
}

const aRate = /^(\+\d{1,8})\s+(\d{1,4})$/;
const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function ratesIn(text: string): Rates['byPrefix'] {
  const rates = linesIn(text).flatMap((line) => {
    const [, prefix, cents] = aRate.exec(line) ?? [];
    return prefix && cents ? [[prefix, Number(cents)] as const] : [];
  });
  return Object.fromEntries(rates);
}

function textOf(byPrefix: Rates['byPrefix']): string {
  const lines = Object.entries(byPrefix).toSorted(([one], [other]) => one.localeCompare(other));
  return lines.map(([prefix, cents]) => `${prefix} ${cents}`).join('\n');
}
