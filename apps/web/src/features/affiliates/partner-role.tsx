import { LocalLink } from '@sos/browser/link.tsx';
import { partnerRoles } from '@sos/domain/accounts/affiliates';
import { useWords } from '../../shared/words.ts';

/** On the account page: what somebody is to us whose own place is not open yet; nothing for everybody else. */
export function PartnerRole({ role }: { readonly role: string }) {
  const { say } = useWords();
  const known = partnerRoles.find((each) => each === role);
  if (!known) return null;
  return (
    <section aria-labelledby="role">
      <h2 id="role" className="text-l">
        {say('affiliate.role')}
      </h2>
      <p>{say(`affiliate.is.${known}`)}</p>
      {known === 'agency_manager' ? (
        <p className="text-soft">{say('affiliate.agency')}</p>
      ) : (
        <LocalLink className="text-link" to="/affiliate">
          {say('affiliate.page.title')}
        </LocalLink>
      )}
    </section>
  );
}
