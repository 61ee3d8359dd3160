import { usePlace } from '@sos/browser/intl/words.tsx';
import type { ReactNode } from 'react';
import { config } from './config.ts';

interface AgencyLinkProps {
  /** Without the language. */
  readonly path?: string;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** Leads to the dashboard of agencies; nothing where no page tells of one. */
export function AgencyLink({ path = '', onFollow, children }: AgencyLinkProps) {
  const { locale } = usePlace();
  const { agencyUrl } = config();
  if (!agencyUrl) return null;
  return (
    <a className="text-link" href={`${agencyUrl}/${locale}${path}`} onClick={onFollow}>
      {children}
    </a>
  );
}
