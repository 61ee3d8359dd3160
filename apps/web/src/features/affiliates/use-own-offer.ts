import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { linkQuery } from './affiliate-queries.ts';
import { offersIn } from './offers-query.ts';

interface Partner {
  readonly uid: string;
  readonly role?: string | null | undefined;
}

/** The added programme that somebody is a partner in; undefined while it is not known, and for everybody else. */
export function useOwnOffer({ uid, role }: Partner) {
  const { locale } = useWords();
  const enabled = role === 'partner';
  const { data: link } = useQuery({ ...linkQuery(uid), enabled });
  const { data: offers } = useQuery({ ...offersIn(locale), enabled });
  return offers?.added.find(({ id }) => id === link?.added);
}
