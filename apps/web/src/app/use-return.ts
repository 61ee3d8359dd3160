import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../shared/words.ts';

/** The page that a person wanted before they had to sign in; anything but a path of this site is ignored. */
export function returnPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '';
}

export function useReturn() {
  const { locale } = useWords();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const next = returnPath(query.get('next'));
  const withReturn = (path: string) => (next ? `${path}?next=${encodeURIComponent(next)}` : path);
  return {
    goBack: () => void navigate(`/${locale}${next}`, { replace: true }),
    toSignIn: () => void navigate(`/${locale}${withReturn('/sign-in')}`),
    withReturn,
  };
}
