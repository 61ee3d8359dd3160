import type { ProviderCard } from '@sos/contracts/providers';
import { useWords } from './words.ts';

interface CheckLineProps {
  readonly check: ProviderCard['check'];
}

/** What we have looked at ourselves of somebody, and when, in one short line; nothing where there is nothing. */
export function CheckLine({ check }: CheckLineProps) {
  const { say, formats } = useWords();
  if (!check) return null;
  const date = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' }).format(check.at);
  return (
    <span className="check-line">
      <span>{say(`check.${check.what}`, { date, authority: check.authority ?? '' })}</span>
    </span>
  );
}
