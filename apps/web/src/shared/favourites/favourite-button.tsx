import { useAccount } from '@sos/browser/auth/account';
import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Heart } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWords, WithWords } from '../words.ts';
import { saveFavourite, useIsFavourite } from './favourites-store.ts';
import './favourites.css';

interface FavouriteButtonProps {
  readonly providerId: string;
  readonly name: string;
}

/** A heart that keeps a provider; whoever is signed out is led to the sign-in and back. */
export function FavouriteButton(props: FavouriteButtonProps) {
  return (
    <WithWords areas={['favourites']}>
      <Choice {...props} />
    </WithWords>
  );
}

function Choice({ providerId, name }: FavouriteButtonProps) {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  if (uid !== undefined) return <Toggle uid={uid} providerId={providerId} name={name} />;
  return <ToSignIn label={say('favourite.keep', { name })} />;
}

function ToSignIn({ label }: { readonly label: string }) {
  const { pathname, search } = useLocation();
  const here = `${pathname.replace(/^\/[^/]+/, '')}${search}`;
  return (
    <LocalLink to={`/sign-in?next=${encodeURIComponent(here || '/')}`} className="favourite" aria-label={label}>
      <Heart size={22} aria-hidden="true" />
    </LocalLink>
  );
}

function Toggle({ uid, providerId, name }: FavouriteButtonProps & { readonly uid: string }) {
  const { say } = useWords();
  const saved = useIsFavourite(uid, providerId);
  const [failure, setFailure] = useState<'full' | 'failed' | null>(null);
  const press = () => {
    setFailure(null);
    saveFavourite(uid, providerId, !saved).catch((error: unknown) =>
      setFailure(reasonOf(error) === 'favourites_full' ? 'full' : 'failed'),
    );
  };
  return (
    <span className="favourite-place">
      <button
        type="button"
        className="favourite"
        aria-pressed={saved}
        aria-label={say('favourite.keep', { name })}
        onClick={press}
      >
        <Heart size={22} fill={saved ? 'currentColor' : 'none'} aria-hidden="true" />
      </button>
      <span role="alert" className={failure ? 'favourite-failed' : undefined}>
        {failure && say(`favourite.${failure}`)}
      </span>
    </span>
  );
}
