import { LocalLink } from '@sos/browser/link.tsx';
import { isReferring, partnerRoles } from '@sos/domain/accounts/affiliates';
import type { PartnerRole as Partner } from '@sos/domain/accounts/affiliates';
import { useQuery } from '@tanstack/react-query';
import { AgencyLink } from '../../shared/agency-link.tsx';
import { useWords } from '../../shared/words.ts';
import { linkQuery } from './affiliate-queries.ts';
import { OwnWords } from './own-words.tsx';
import { useOwnOffer } from './use-own-offer.ts';

/** On the account page: what somebody is to us whose own place is elsewhere; nothing for everybody else. */
export function PartnerRole({ role, uid }: { readonly role: string; readonly uid: string }) {
  const known = partnerRoles.find((each) => each === role);
  if (isReferring(role)) return <Inviting uid={uid} />;
  if (!known) return null;
  return (
    <>
      <Role role={known} uid={uid} />
      {known !== 'agency_manager' && <OwnWords uid={uid} role={known} />}
    </>
  );
}

/** A partner by the name of the programme that an admin has added. */
function Role({ role, uid }: { readonly role: Partner; readonly uid: string }) {
  const { say } = useWords();
  const programme = useOwnOffer({ uid, role })?.name;
  return (
    <section aria-labelledby="role">
      <h2 id="role" className="text-l">
        {say('affiliate.role')}
      </h2>
      <p>
        <bdi>{programme ?? say(`affiliate.is.${role}`)}</bdi>
      </p>
      {role === 'agency_manager' ? (
        <>
          <p className="text-soft">{say('affiliate.agency')}</p>
          <AgencyLink>{say('affiliate.agency.open')}</AgencyLink>
        </>
      ) : (
        <LocalLink className="text-link" to="/affiliate">
          {say('affiliate.page.title')}
        </LocalLink>
      )}
    </section>
  );
}

/** Also while nobody new may refer friends: what was earned by then stays theirs. */
function Inviting({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data } = useQuery(linkQuery(uid));
  if (!data) return null;
  return (
    <section aria-labelledby="inviting">
      <h2 id="inviting" className="text-l">
        {say('affiliate.invite.title')}
      </h2>
      <LocalLink className="text-link" to="/affiliate">
        {say('affiliate.page.title')}
      </LocalLink>
    </section>
  );
}
