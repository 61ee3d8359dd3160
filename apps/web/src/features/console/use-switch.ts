import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import type { Input } from '@sos/contracts/callables';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Own } from './queries.ts';

export type Wanted = NonNullable<Input<'setAvailability'>['wanted']>;

interface Move {
  /** Where the switch is being moved to; null while it stands still. */
  readonly moving: Wanted | null;
  readonly failed: FailureReason | null;
}

/** Moves the switch: shown at once, and back where it was when the server does not agree. */
export function useSwitch(uid: string) {
  const update = useUpdateSwitch(uid);
  const [{ moving, failed }, setMove] = useState<Move>({ moving: null, failed: null });
  const move = async (wanted: Wanted) => {
    if (moving) return;
    setMove({ moving: wanted, failed: null });
    try {
      update(await callFunction('setAvailability', { wanted }));
      setMove({ moving: null, failed: null });
    } catch (error) {
      setMove({ moving: null, failed: reasonOf(error) });
    }
  };
  return { moving, failed, move };
}

/** Shows how the switch stands after the server has told. */
export function useUpdateSwitch(uid: string): (told: Own['switch']) => void {
  const queries = useQueryClient();
  return (told) =>
    queries.setQueriesData<Own>({ queryKey: ['getOwnProfile', uid] }, (own) => own && { ...own, switch: told });
}
