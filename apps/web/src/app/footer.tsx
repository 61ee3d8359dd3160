import { useWords } from '../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';

const places = ['contact', 'terms', 'privacy'] as const;

export function Footer() {
  const { say } = useWords();
  return (
    <footer className="site-footer">
      <p>{say('shell.promise')}</p>
      <nav aria-label={say('shell.legal')} className="flex gap-5">
        {places.map((place) => (
          <LocalLink key={place} className="text-link" to={`/${place}`}>
            {say(`shell.${place}`)}
          </LocalLink>
        ))}
      </nav>
    </footer>
  );
}
