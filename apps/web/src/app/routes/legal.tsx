import { countryName } from '@sos/browser/intl/names';
import { WithPublicConfig } from '../../shared/public-config/with-public-config.tsx';
import type { PublicConfig } from '../../shared/public-config/use-public-config.ts';
import { useWords } from '../../shared/words.ts';
import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'legal.contact', text: 'legal.contact.text' },
  { heading: 'legal.hosting', text: 'legal.hosting.text' },
] as const;

/** Who answers for the site, as far as an admin has said it. */
export function Component() {
  const { say } = useWords();
  return (
    <LegalPage title="legal.title" description="legal.lead" sections={sections}>
      <p className="text-l text-soft">{say('legal.lead')}</p>
      <WithPublicConfig>
        {({ seller }) => (seller ? <Seller {...seller} /> : <p>{say('legal.unnamed')}</p>)}
      </WithPublicConfig>
    </LegalPage>
  );
}

function Seller(seller: NonNullable<PublicConfig['seller']>) {
  const { say, language } = useWords();
  const { name, street, postcode, city, country, registration, vatNumber } = seller;
  const rows = [
    [say('legal.publisher'), name],
    [say('legal.address'), `${street}, ${postcode} ${city}, ${countryName(language, country)}`],
    [say('legal.registration'), registration],
    [say('legal.vat'), vatNumber],
  ];
  return (
    <dl className="legal-facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
