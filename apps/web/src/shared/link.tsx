import { Link } from 'react-router';
import type { LinkProps } from 'react-router';
import { useWords } from './intl/words.tsx';

interface LocalLinkProps extends Omit<LinkProps, 'to'> {
  /** Path without the language, such as `/sign-in`. */
  readonly to: string;
}

/** A link inside the language of the page. */
export function LocalLink({ to, ...rest }: LocalLinkProps) {
  const { locale } = useWords();
  return <Link {...rest} to={`/${locale}${to}`} />;
}
