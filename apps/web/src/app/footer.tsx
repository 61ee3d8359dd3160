import { useWords } from '../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';

export function Footer() {
  const { say } = useWords();
  return (
    <footer className="site-footer">
      <p>{say('shell.promise')}</p>
      <nav aria-label={say('shell.legal')} className="flex gap-5">
        <LocalLink className="text-link" to="/terms">
          {say('shell.terms')}
        </LocalLink>
        <LocalLink className="text-link" to="/privacy">
          {say('shell.privacy')}
        </LocalLink>
      </nav>
    </footer>
  );
}
