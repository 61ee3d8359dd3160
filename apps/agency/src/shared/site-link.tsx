import { usePlace } from '@sos/browser/intl/words.tsx';
import type { ReactNode } from 'react';
import { config } from './config.ts';

interface SiteLinkProps {
  /** Without the language. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Leads to a page of the site, which keeps what this dashboard does not. */
export function SiteLink({ path, children }: SiteLinkProps) {
  const { locale } = usePlace();
  return (
    <a className="text-link" href={`${config().siteUrl}/${locale}${path}`}>
      {children}
    </a>
  );
}
