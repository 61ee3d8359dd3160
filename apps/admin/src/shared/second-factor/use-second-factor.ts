import { callFunction } from '@sos/browser/call-function';
import { useQuery, useQueryClient } from '@tanstack/react-query';

const queryKey = ['second-factor'];

/** How the second factor of whoever is signed in stands, as the server says. */
export function useSecondFactor() {
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => callFunction('getSecondFactor', {}, signal),
    staleTime: 300_000,
  });
}

/** Asks for it again. */
export function useSecondFactorAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey });
}
