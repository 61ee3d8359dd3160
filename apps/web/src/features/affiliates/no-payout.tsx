import { useWords } from '../../shared/words.ts';

/** Said before somebody joins, so that nobody finds it out when they want their money. */
export function NoPayout() {
  const { say } = useWords();
  return <span>{say('affiliate.no_payout')}</span>;
}
