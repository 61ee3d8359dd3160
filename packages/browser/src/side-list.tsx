import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { usePlace } from './intl/words.tsx';
import { LocalLink } from './link.tsx';

export interface SidePlace {
  /** Without the language, such as `/team`; empty for the first page. */
  readonly path: string;
  readonly name: string;
  /** What stands behind the name, such as a count. */
  readonly extra?: ReactNode;
}

interface SideListProps {
  readonly label: string;
  readonly places: readonly SidePlace[];
}

/** The way to each page of an app; a page below one of them, such as `/dossiers/1`, belongs to it. */
export function SideList({ label, places }: SideListProps) {
  const { locale } = usePlace();
  const { pathname } = useLocation();
  const list = useRef<HTMLElement>(null);
  // On a small screen the list is one line that scrolls by itself.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  const isOpen = (path: string) =>
    pathname === `/${locale}${path}` || (path !== '' && pathname.startsWith(`/${locale}${path}/`));
  return (
    <nav ref={list} className="side-list" aria-label={label}>
      <ul>
        {places.map(({ path, name, extra }) => (
          <li key={path}>
            <LocalLink to={path} aria-current={isOpen(path) ? 'page' : undefined}>
              <span>{name}</span>
              {extra}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
