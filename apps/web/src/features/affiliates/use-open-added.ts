import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { type AddedOffer, offersIn } from './offers-query.ts';

/** The programmes that admins have added and that take people in; none while that is not known. */
export function useOpenAdded(): readonly AddedOffer[] {
  const { locale } = useWords();
  const { data } = useQuery(offersIn(locale));
  return data?.added.filter(({ isOpen }) => isOpen) ?? [];
}
