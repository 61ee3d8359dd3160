import { LocalLink } from '@sos/browser/link.tsx';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';
import { follow } from './mail-link.ts';
import type { MailLink } from './mail-link.ts';

type State = 'busy' | 'done' | 'spent' | AccountFailure;

/** Failures that are not the link's fault, so that it can be tried again. */
const mayPass: readonly AccountFailure[] = ['account.failed.offline', 'account.failed.often'];

function stateOf(error: unknown): State {
  const failure = accountFailure(error);
  return mayPass.includes(failure) ? failure : 'spent';
}

/** Does what the link of a mail is for, and says what follows. */
export function MailAction({ link }: { readonly link: MailLink }) {
  const { say } = useWords();
  const [state, setState] = useState<State>('busy');
  useEffect(() => {
    let shown = true;
    const show = (next: State) => {
      if (shown) setState(next);
    };
    follow(link).then(
      () => void afterwards(link).finally(() => show('done')),
      (error: unknown) => show(stateOf(error)),
    );
    return () => void (shown = false);
  }, [link]);
  if (state === 'busy') return <CheckingLink />;
  if (state === 'done') return <Done link={link} />;
  if (state === 'spent') return <SpentLink link={link} />;
  return <Banner urgent tone="signal" title={say(state)} />;
}

/** What happens until the answer comes. */
export function CheckingLink() {
  const { say } = useWords();
  return (
    <>
      <output>{say('identity.action.checking')}</output>
      <Skeleton inline="100%" block="6rem" />
    </>
  );
}

/** A new address ends every session, and a confirmed one is known here at once. */
async function afterwards({ mode }: MailLink): Promise<void> {
  if (mode !== 'verifyEmail') return (await import('../../shared/account/sign-out.ts')).signOut();
  const { renewIdentity } = await import('@sos/browser/auth/firebase-auth');
  await renewIdentity().catch(() => undefined);
}

function Done({ link: { mode } }: { readonly link: MailLink }) {
  const { say } = useWords();
  if (mode === 'verifyEmail') {
    return (
      <>
        <Banner urgent tone="calm" title={say('identity.action.confirmed')} />
        <LocalLink {...buttonLook('primary')} to="">
          {say('notFound.home')}
        </LocalLink>
      </>
    );
  }
  return (
    <>
      <Banner urgent tone="calm" title={say('identity.action.changed')}>
        <p>{say('identity.action.signInAgain')}</p>
      </Banner>
      <LocalLink {...buttonLook('primary')} to="/sign-in">
        {say('shell.signIn')}
      </LocalLink>
    </>
  );
}

/** Used, too old or not whole: each has the same words and a way to another link. */
export function SpentLink({ link }: { readonly link: MailLink | null }) {
  const { say } = useWords();
  const isReset = link === null || link.mode === 'resetPassword';
  return (
    <>
      <Banner urgent tone="wait" title={say('identity.action.spent')}>
        <p>{say(isReset ? 'identity.action.spent.reset' : 'identity.action.spent.text')}</p>
      </Banner>
      <LocalLink {...buttonLook('primary')} to={isReset ? '/forgot-password' : '/account'}>
        {say(isReset ? 'account.forgot' : 'identity.action.toAccount')}
      </LocalLink>
    </>
  );
}
