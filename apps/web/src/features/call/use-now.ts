import { useEffect, useState } from 'react';

/** The server's present, in milliseconds, renewed each second while something on the page counts. */
export function useNow(offset: number, counting: boolean): number {
  const [device, setDevice] = useState(() => Date.now());
  useEffect(() => {
    if (!counting) return undefined;
    const timer = setInterval(() => setDevice(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return device + offset;
}
