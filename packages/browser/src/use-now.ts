import { useEffect, useState } from 'react';

/** The server's current time in milliseconds, updated each second while `counting` is true. */
export function useNow(offset: number, counting: boolean): number {
  const [device, setDevice] = useState(() => Date.now());
  useEffect(() => {
    if (!counting) return undefined;
    const timer = setInterval(() => setDevice(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return device + offset;
}
