import { countryName } from '@sos/browser/intl/names';
import type { Output } from '@sos/contracts/callables';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { referralsQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { MoreButton } from './more-button.tsx';
import { ReferralWay } from './referral-way.tsx';

type Referral = Output<'getReferrals'>['referrals'][number];

/** Whom somebody brought, each with what counted. */
export function ReferralList({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = useInfiniteQuery(referralsQuery(uid));
  return (
    <Answered query={query} blocks={['5rem', '5rem', '5rem']}>
      {({ pages }) => {
        const referrals = pages.flatMap((page) => page.referrals);
        if (referrals.length === 0)
          return (
            <EmptyList title={say('affiliate.referrals.none.title')} text={say('affiliate.referrals.none.text')} />
          );
        return (
          <>
            <ul className="affiliate-lines">
              {referrals.map((referral, index) => (
                <Row key={referral.id ?? `unknown-${index}`} uid={uid} referral={referral} />
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Answered>
  );
}

function Row({
  uid,
  referral: { id, initial, country, kind, at },
}: {
  readonly uid: string;
  readonly referral: Referral;
}) {
  const { say, formats, language } = useWords();
  const [isOpened, setOpened] = useState(false);
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(at);
  const place = country === null ? '' : countryName(language, country);
  return (
    <li className="card affiliate-line">
      <h2 className="flex flex-wrap gap-2 text-m">
        {initial === null ? <span>{say('affiliate.referral.gone')}</span> : <bdi>{`${initial}.`}</bdi>}
        <span className="text-soft">{place}</span>
      </h2>
      <p className="text-s">{say(`affiliate.referral.${kind}`, { date })}</p>
      {id !== null && (
        <details onToggle={() => setOpened(true)}>
          <summary>{say('affiliate.referral.way')}</summary>
          {isOpened && <ReferralWay uid={uid} id={id} />}
        </details>
      )}
    </li>
  );
}
