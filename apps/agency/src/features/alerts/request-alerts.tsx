import { usePlace } from '@sos/browser/intl/words.tsx';
import { useEffect, useRef } from 'react';
import { requestsIn } from '../../shared/live/agency-state.ts';
import { useLive } from '../../shared/live/live-agency.tsx';
import { useWords } from '../../shared/words.ts';
import { showRequest } from './show-request.ts';
import { useBell } from './use-bell.ts';

/** Tells of requests that wait, by sound and by the browser; what reads aloud is told by the list itself. */
export function RequestAlerts() {
  const { state } = useLive();
  const waiting = state.status === 'ready' ? requestsIn(state.requests, 'waiting').map(({ id }) => id) : null;
  useBell(waiting);
  usePageNotices(waiting);
  return null;
}

/** Those that waited when the page was opened are in sight. */
function usePageNotices(waiting: readonly string[] | null): void {
  const { say } = useWords();
  const { locale } = usePlace();
  const known = useRef<readonly string[] | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const fresh = waiting.filter((id) => known.current?.includes(id) === false);
    known.current = waiting;
    for (const id of fresh) {
      const notice = { id, title: say('agency.notice.title'), body: say('agency.notice.text'), locale };
      showRequest(notice).catch(() => undefined);
    }
  });
}
