import { LocalLink } from '@sos/browser/link.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { offersQuery } from './offers-query.ts';

/** Leads a client or a provider to their link, once an admin lets them earn by friends. */
export function InviteLink({ onFollow }: { readonly onFollow: () => void }) {
  return (
    <WithQueries>
      <WhileOpen onFollow={onFollow} />
    </WithQueries>
  );
}

function WhileOpen({ onFollow }: { readonly onFollow: () => void }) {
  const { say } = useWords();
  const { data } = useQuery(offersQuery);
  if (data?.isGeneralOpen !== true) return null;
  return (
    <LocalLink className="text-link" to="/affiliate" onFollow={onFollow}>
      {say('menu.invite')}
    </LocalLink>
  );
}
