import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../words.ts';

/** For whoever has signed in some time ago, before what only the owner of an account may do. `next` is without the language. */
export function SignInAgain({ next }: { readonly next: string }) {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    const { signOut } = await import('./sign-out.ts');
    await signOut();
    void navigate(`/${locale}/sign-in?next=${encodeURIComponent(next)}`);
  };
  return (
    <Banner urgent tone="wait" title={say('mydata.again.text')}>
      <div>
        <Button busy={busy} onClick={() => void leave()}>
          {say('mydata.again.link')}
        </Button>
      </div>
    </Banner>
  );
}
