import { currentAccount, rememberAccount } from '@sos/browser/auth/account';
import { chooseCurrency } from '@sos/browser/currency';
import { callFunction } from '@sos/browser/call-function';
import { useSaving } from '@sos/browser/use-saving';
import { ownName } from '@sos/browser/intl/names';
import { type Currency, currencies } from '@sos/domain/money/money';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { SaveRow } from '@sos/ui/save-row';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { CountryField } from './country-field.tsx';
import { accountFailure } from './failures.ts';
import { NameFields } from './name-fields.tsx';

interface DetailsFormProps {
  readonly account: OwnAccount;
  readonly onSaved: () => void;
}

/** Names, country, the language and currency that mails are written in, and whether news are among them. */
export function DetailsForm({ account, onSaved }: DetailsFormProps) {
  const { say } = useWords();
  const { busy, failure, missing, saved, changed, submit } = useSaving(async (fields) => {
    await save(fields);
    onSaved();
  }, accountFailure);
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={changed}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <NameFields missing={missing} initially={account} />
      <CountryField initially={account.country} />
      <SelectField name="locale" label={say('identity.language')} defaultValue={account.locale}>
        {locales.map((code) => (
          <option key={code} value={code} lang={code}>
            {ownName(code)}
          </option>
        ))}
      </SelectField>
      <SelectField name="currency" label={say('shell.currency')} defaultValue={account.currency}>
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </SelectField>
      <Checkbox name="news" defaultChecked={account.wantsNews} disabled={!account.emailConfirmed}>
        {say('identity.news')}
      </Checkbox>
      <SaveRow label={say('identity.save')} busy={busy} said={saved ? say('identity.saved') : null} />
    </form>
  );
}

async function save({ firstName = '', lastName = '', country = '', ...chosen }: Readonly<Record<string, string>>) {
  // The options are of these lists alone.
  const locale = chosen['locale'] as Locale;
  const currency = chosen['currency'] as Currency;
  const wantsNews = chosen['news'] !== undefined;
  await callFunction('updatePreferences', { firstName, lastName, country, locale, currency, wantsNews });
  chooseCurrency(currency);
  const known = currentAccount();
  if (known) rememberAccount({ ...known, name: `${firstName} ${lastName}` });
}
