import { Chip } from '@sos/ui/chip';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { RegisterForm } from './register-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Registration or sign-in in the middle of a booking. */
export function AccountPanel({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { say } = useWords();
  const [known, setKnown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card side-card">
      <h2 ref={heading} tabIndex={-1} className="text-l">
        {say('account.panel.title')}
      </h2>
      <p className="text-soft">{say('account.panel.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Chip pressed={!known} onPress={() => setKnown(false)}>
          {say('account.panel.new')}
        </Chip>
        <Chip pressed={known} onPress={() => setKnown(true)}>
          {say('account.panel.known')}
        </Chip>
      </div>
      {known ? (
        <SignInForm onSignedIn={onSignedIn} />
      ) : (
        <RegisterForm onSignedIn={onSignedIn} onKnown={() => setKnown(true)} />
      )}
    </section>
  );
}
