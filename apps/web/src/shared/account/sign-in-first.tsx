import { LocalLink } from '@sos/browser/link.tsx';
import { buttonLook } from '@sos/ui/button';
import { useWords } from '../words.ts';

interface SignInFirstProps {
  readonly title: string;
  /** Why one has to sign in. */
  readonly text: string;
  /** The path to come back to, such as `/account`. */
  readonly next: string;
}

/** Instead of a page that belongs to whoever is signed in. */
export function SignInFirst({ title, text, next }: SignInFirstProps) {
  const { say } = useWords();
  return (
    <div className="empty">
      <h1 className="text-xl">{title}</h1>
      <p>{text}</p>
      <LocalLink {...buttonLook('primary')} to={`/sign-in?next=${encodeURIComponent(next)}`}>
        {say('shell.signIn')}
      </LocalLink>
    </div>
  );
}
