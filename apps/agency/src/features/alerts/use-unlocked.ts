import { useEffect, useState } from 'react';
import { maySound } from './chime.ts';

/** Whether the browser lets the page sound; it does once somebody has pressed something. */
export function useUnlocked(): boolean {
  const [unlocked, setUnlocked] = useState(maySound);
  useEffect(() => {
    if (unlocked) return undefined;
    const check = () => setUnlocked(maySound());
    addEventListener('pointerup', check);
    addEventListener('keyup', check);
    return () => {
      removeEventListener('pointerup', check);
      removeEventListener('keyup', check);
    };
  }, [unlocked]);
  return unlocked;
}
