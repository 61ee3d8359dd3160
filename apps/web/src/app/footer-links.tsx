import { LocalLink } from '@sos/browser/link.tsx';
import { useWords, WithWords } from '../shared/words.ts';

/** By the names of their words. */
const pages = {
  pricing: '/pricing',
  steps: '/how-it-works',
  help: '/help',
  where: '/where',
  partners: '/partners',
  contact: '/contact',
  terms: '/terms',
  privacy: '/privacy',
  cookies: '/cookies',
  legal: '/legal',
} as const;
const names = Object.keys(pages) as readonly (keyof typeof pages)[];

/** What stands at the foot of each page. */
export function FooterLinks() {
  return (
    <WithWords areas={['footer']}>
      <Links />
    </WithWords>
  );
}

function Links() {
  const { say } = useWords();
  return (
    <nav aria-label={say('footer.nav')} className="footer-links">
      {names.map((name) => (
        <LocalLink key={name} className="text-link" to={pages[name]}>
          {say(`footer.${name}`)}
        </LocalLink>
      ))}
    </nav>
  );
}
