import { currentAccount } from '@sos/browser/auth/account';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../shared/words.ts';
import { workplaceOf } from './account-places.ts';

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
    /** To the page that was wanted; who wanted none begins where their work is. */
    goBack: () => void navigate(`/${locale}${next || workplaceOf(currentAccount())}`, { replace: true }),
    toSignIn: () => void navigate(`/${locale}${withReturn('/sign-in')}`),
    withReturn,
  };
}
