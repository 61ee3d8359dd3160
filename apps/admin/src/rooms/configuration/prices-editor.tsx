import type { ConfigurationSet } from '@sos/contracts/configuration';
import { currencies } from '@sos/domain/money/money';
import { providerKinds } from '@sos/domain/money/price';
import { useWords } from '../../shared/words.ts';
import { FigureField } from '../../shared/figure-field.tsx';

type Prices = Extract<ConfigurationSet, { name: 'pricing' }>['value'];

interface PricesEditorProps {
  readonly value: Prices;
  readonly onChange: (value: Prices) => void;
}

/** A price a kind of provider and currency; people think in whole units, documents have minor ones. */
export function PricesEditor({ value, onChange }: PricesEditorProps) {
  const { say } = useWords();
  const rows = providerKinds.flatMap((kind) => currencies.map((currency) => ({ kind, currency })));
  return rows.map(({ kind, currency }) => {
    const row = value[kind][currency];
    const change = (differs: Partial<typeof row>) =>
      onChange({ ...value, [kind]: { ...value[kind], [currency]: { ...row, ...differs } } });
    return (
      <fieldset key={`${kind}-${currency}`} className="config-row">
        <legend>{`${say(`adminConfig.kind.${kind}`)}, ${currency}`}</legend>
        {(['total', 'platformFee'] as const).map((field) => (
          <FigureField
            key={field}
            label={say(`adminConfig.${field}`)}
            step="0.01"
            value={row[field] / 100}
            onChange={(whole) => change({ [field]: Math.round((whole ?? 0) * 100) })}
          />
        ))}
        <FigureField
          label={say('adminConfig.includedMinutes')}
          value={row.includedMinutes}
          onChange={(minutes) => change({ includedMinutes: minutes ?? 0 })}
        />
      </fieldset>
    );
  });
}
