import { useSearchParams } from 'react-router';

type Changes = Readonly<Record<string, string | null>>;

interface UrlState {
  /** Empty when the address does not say it. */
  readonly get: (name: string) => string;
  /** Null takes it out of the address; the page behind it stays the one that "back" leads to. */
  readonly set: (changes: Changes) => void;
  readonly names: () => string[];
}

/** What one page shows, kept in its address, so that it can be sent to somebody else. */
export function useUrlState(): UrlState {
  const [params, setParams] = useSearchParams();
  const set = (changes: Changes) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  };
  return { get: (name) => params.get(name) ?? '', set, names: () => [...params.keys()] };
}
