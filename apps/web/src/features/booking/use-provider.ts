import { useCallback, useEffect, useState } from 'react';
import type { ProviderProfile } from '@sos/contracts/providers';
import type { Currency } from '@sos/contracts/shared';
import { callFunction } from '@sos/browser/call-function';

export type ProviderState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly provider: ProviderProfile }
  | { readonly status: 'failed'; readonly error: unknown };

/** Reads the provider once and without a query library, because this page must be ready before one could load. */
export function useProvider(providerId: string, currency: Currency): [ProviderState, () => void] {
  const [state, setState] = useState<ProviderState>({ status: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    callFunction('getProviderProfile', { providerId, currency }, controller.signal).then(
      (provider) => setState({ status: 'ready', provider }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ status: 'failed', error });
      },
    );
    return () => controller.abort();
  }, [providerId, currency, round]);
  const again = useCallback(() => {
    setState((current) => (current.status === 'ready' ? current : { status: 'loading' }));
    setRound((count) => count + 1);
  }, []);
  return [state, again];
}
