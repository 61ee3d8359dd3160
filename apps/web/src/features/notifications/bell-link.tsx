import { LocalLink } from '@sos/browser/link.tsx';
import { useWords } from '../../shared/words.ts';
import { UnreadCount } from './unread-count.tsx';

/** Leads to what has happened, and says how much of it is new. */
export function BellLink({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  return (
    <LocalLink to="/notifications" className="button bell" data-tone="plain">
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path strokeLinecap="round" d="M10.3 21a2 2 0 0 0 3.4 0" />
        <path
          strokeLinejoin="round"
          d="M6 8a6 6 0 0 1 12 0c0 4.5 1.4 6 2.7 7.3A1 1 0 0 1 20 17H4a1 1 0 0 1-.7-1.7C4.6 14 6 12.5 6 8"
        />
      </svg>
      <span className="visually-hidden">{say('shell.notifications')}</span>
      <UnreadCount uid={uid} />
    </LocalLink>
  );
}
