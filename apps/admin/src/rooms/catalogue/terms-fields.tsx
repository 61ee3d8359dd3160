import { couponBearers } from '@sos/domain/coupons/coupon';
import { currencies } from '@sos/domain/money/money';
import { providerKinds } from '@sos/domain/money/price';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField, TextField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';
import { fromField, type Terms, toField } from './coupon.ts';

interface TermsFieldsProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

export function TermsFields({ terms, onChange }: TermsFieldsProps) {
  const { say } = useWords();
  const change = (differs: Partial<Terms>) => onChange({ ...terms, ...differs });
  return (
    <div className="grid gap-3">
      <DiscountFields discount={terms.discount} onChange={(discount) => change({ discount })} />
      <SelectField
        label={say('adminCatalogue.bearer')}
        value={terms.bearer}
        onChange={({ target }) => change({ bearer: couponBearers.find((each) => each === target.value) ?? 'platform' })}
      >
        {couponBearers.map((each) => (
          <option key={each} value={each}>
            {say(`adminCatalogue.bearer.${each}`)}
          </option>
        ))}
      </SelectField>
      <fieldset className="grid gap-2">
        <legend>{say('adminCatalogue.kinds')}</legend>
        {providerKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={terms.kinds.includes(kind)}
            onChange={({ target }) =>
              change({
                kinds: providerKinds.filter((each) => (each === kind ? target.checked : terms.kinds.includes(each))),
              })
            }
          >
            {say(`adminCatalogue.kind.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox checked={terms.firstCallOnly} onChange={({ target }) => change({ firstCallOnly: target.checked })}>
        {say('adminCatalogue.first')}
      </Checkbox>
      <TimeAndLimits terms={terms} change={change} />
    </div>
  );
}

interface TimeAndLimitsProps {
  readonly terms: Terms;
  readonly change: (differs: Partial<Terms>) => void;
}

function TimeAndLimits({ terms, change }: TimeAndLimitsProps) {
  const { say } = useWords();
  return (
    <>
      <TextField
        label={say('adminCatalogue.from')}
        type="datetime-local"
        value={toField(terms.validFrom)}
        onChange={({ target }) => change({ validFrom: fromField(target.value) ?? terms.validFrom })}
      />
      <TextField
        label={say('adminCatalogue.until')}
        hint={say('adminCatalogue.until.hint')}
        type="datetime-local"
        value={toField(terms.validUntil)}
        onChange={({ target }) => change({ validUntil: fromField(target.value) })}
      />
      {(['totalLimit', 'personLimit'] as const).map((limit) => (
        <FigureField
          key={limit}
          label={say(`adminCatalogue.${limit}`)}
          placeholder="∞"
          value={terms[limit]}
          onChange={(count) => change({ [limit]: count })}
        />
      ))}
    </>
  );
}

interface DiscountFieldsProps {
  readonly discount: Terms['discount'];
  readonly onChange: (discount: Terms['discount']) => void;
}

/** People think in whole units, documents have minor ones. */
function DiscountFields({ discount, onChange }: DiscountFieldsProps) {
  const { say } = useWords();
  const { percent, amounts } = discount;
  const isPart = percent !== null;
  return (
    <>
      <SelectField
        label={say('adminCatalogue.discount')}
        value={isPart ? 'percent' : 'amount'}
        onChange={({ target }) =>
          onChange(
            target.value === 'percent'
              ? { percent: 10, amounts: {} }
              : { percent: null, amounts: { EUR: 500, USD: 500 } },
          )
        }
      >
        <option value="percent">{say('adminCatalogue.discount.percent')}</option>
        <option value="amount">{say('adminCatalogue.discount.amount')}</option>
      </SelectField>
      {isPart && (
        <FigureField
          label={say('adminCatalogue.percent')}
          value={percent}
          onChange={(figure) => onChange({ percent: Math.round(figure ?? 0), amounts: {} })}
        />
      )}
      {!isPart &&
        currencies.map((currency) => (
          <FigureField
            key={currency}
            label={currency}
            step="0.01"
            value={amounts[currency] === undefined ? null : amounts[currency] / 100}
            onChange={(whole) => {
              const { [currency]: _old, ...others } = amounts;
              const set = whole === null ? others : { ...others, [currency]: Math.round(whole * 100) };
              onChange({ percent: null, amounts: set });
            }}
          />
        ))}
    </>
  );
}
