import { useWords } from '../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';

export function Footer() {
  const { say } = useWords();
  return (
    <footer className="site-footer">
      <p>{say('shell.promise')}</p>
      <nav aria-label={say('shell.legal')} className="flex flex-wrap gap-x-5 gap-y-2">
        {(['contact', 'terms', 'privacy'] as const).map((place) => (
          <LocalLink key={place} className="text-link" to={`/${place}`}>
            {say(`shell.${place}`)}
          </LocalLink>
        ))}
      </nav>
    </footer>
  );
}
