import { countryName, listOf } from '@sos/browser/intl/names';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import type { Offers } from './offers-query.ts';
import { useShare } from './use-share.ts';

/** When the money of a commission is somebody's own, and where it can go. */
export function OfferTerms({ offers }: { readonly offers: Offers }) {
  const { say } = useWords();
  return (
    <>
      <section className="grid gap-3">
        <h2 className="text-l">{say('partners.terms')}</h2>
        <ul className="rate-terms">
          <Holds offers={offers} />
          <Withdrawals amounts={offers.withdrawals} />
        </ul>
      </section>
      <Countries codes={offers.countries} />
    </>
  );
}

function Holds({ offers: { hold, marginPercent } }: { readonly offers: Offers }) {
  const { say } = useWords();
  const share = useShare();
  const { leastSeconds: seconds, validateAfterHours: first, releaseAfterHours: second } = hold;
  return (
    <>
      <li>{say('partners.terms.counts', { seconds })}</li>
      <li>{say('partners.terms.hold', { first, second })}</li>
      <li>{say('partners.terms.margin', { percent: share(marginPercent) })}</li>
      <li>{say('partners.terms.back')}</li>
    </>
  );
}

function Withdrawals({ amounts: { least, most, mostAMonth } }: { readonly amounts: Offers['withdrawals'] }) {
  const { say, formats } = useWords();
  const money = (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
  return (
    <>
      <li>{say('partners.terms.withdraw', { least: money(least), most: money(most), month: money(mostAMonth) })}</li>
      <li>{say('partners.terms.checked')}</li>
    </>
  );
}

function Countries({ codes }: { readonly codes: Offers['countries'] }) {
  const { say, language } = useWords();
  const names = codes
    .map((code) => countryName(language, code))
    .toSorted((one, other) => one.localeCompare(other, language));
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('partners.countries')}</h2>
      <p>{say('partners.countries.text', { countries: listOf(language, names) })}</p>
    </section>
  );
}
