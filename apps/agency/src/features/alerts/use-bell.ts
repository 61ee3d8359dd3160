import { useEffect, useRef } from 'react';
import { hearWaiting, look, silent } from './bell.ts';
import type { BellState } from './bell.ts';
import { chime, maySound } from './chime.ts';
import { useSoundMode } from './sound-mode.ts';

/** Milliseconds between two chimes for the same request. */
const AGAIN_AFTER = 5_000;
const signs = ['pointerdown', 'keydown'] as const;

/** Sounds for requests that wait, as this device has chosen. Null while it is not known what waits. */
export function useBell(waiting: readonly string[] | null): void {
  const mode = useSoundMode();
  const state = useRef<BellState>(silent);
  const names = waiting?.join(' ');
  useEffect(() => {
    const seen = () => {
      state.current = look(state.current);
    };
    const back = () => document.visibilityState === 'visible' && seen();
    for (const sign of signs) addEventListener(sign, seen, { passive: true });
    document.addEventListener('visibilitychange', back);
    return () => {
      for (const sign of signs) removeEventListener(sign, seen);
      document.removeEventListener('visibilitychange', back);
    };
  }, []);
  useEffect(() => {
    if (names === undefined) return undefined;
    const ids = names === '' ? [] : names.split(' ');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ring = () => {
      const { state: next, act } = hearWaiting(state.current, ids, mode);
      state.current = next;
      if (act === 'nothing') return;
      if (maySound()) chime().catch(() => undefined);
      if (act === 'again') timer = setTimeout(ring, AGAIN_AFTER);
    };
    ring();
    return () => clearTimeout(timer);
  }, [names, mode]);
}
