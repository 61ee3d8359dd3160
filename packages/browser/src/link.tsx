import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { usePlace } from './intl/words.tsx';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: string;
  /** Told of each press, before the page changes. */
  readonly onFollow?: () => void;
}

/** A link of the router without the code for prefetching, which no app uses. */
export function PageLink({ to, target, onFollow, children, ...rest }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, target === undefined ? {} : { target });
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onFollow?.();
    follow(event);
  };
  return (
    <a {...rest} href={href} target={target} onClick={press}>
      {children}
    </a>
  );
}

/** A link inside the language of the page; `to` is the path without the language, such as `/sign-in`. */
export function LocalLink({ to, ...rest }: LinkProps) {
  const { locale } = usePlace();
  return <PageLink {...rest} to={`/${locale}${to}`} />;
}
