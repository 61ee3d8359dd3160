import type { AgencyRequest } from '@sos/domain/agencies/request';
import { useEffect, useState } from 'react';
import { watchRequest } from './watch-request.ts';
import type { RequestWatch } from './watch-request.ts';

export type RequestState =
  | { readonly status: 'loading' | 'missing' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly request: AgencyRequest };

/** A client's request as it changes, and the way to ask for it anew. */
export function useRequest({ uid, requestId }: RequestWatch): readonly [RequestState, () => void] {
  const [state, setState] = useState<RequestState>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    const tell = (next: RequestState) => !left && setState(next);
    const onError = (error: unknown) => tell({ status: 'failed', error });
    const stop = watchRequest(
      { uid, requestId },
      (request) => tell(request ? { status: 'ready', request } : { status: 'missing' }),
      onError,
    );
    stop.catch(onError);
    return () => {
      left = true;
      stop.then(
        (end) => end(),
        () => undefined,
      );
    };
  }, [uid, requestId, tries]);
  const again = () => {
    setState({ status: 'loading' });
    setTries((count) => count + 1);
  };
  return [state, again];
}
