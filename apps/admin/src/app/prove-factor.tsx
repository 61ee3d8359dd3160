import { callFunction } from '@sos/browser/call-function';
import { useSubmission } from '@sos/browser/use-submission';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { CodeField } from '../shared/second-factor/code-field.tsx';
import { failedFactor } from '../shared/second-factor/factor-failure.ts';
import { ShowAgain, signInAnew } from '../shared/second-factor/show-again.tsx';
import { useWords } from '../shared/words.ts';

/** Asks for a code after the password; where that was too long ago, for both. */
export function ProveFactor({ onProved }: { readonly onProved: () => void }) {
  const { say } = useWords();
  const { busy, failure, missing, submit } = useSubmission(async (fields) => {
    if (fields['password']) await signInAnew(fields);
    else await prove(fields['code'] ?? '');
    onProved();
  }, failedFactor);
  return (
    <form className="grid gap-4" noValidate onSubmit={submit}>
      {failure && <Banner urgent tone="signal" title={say(failure.words)} />}
      {failure?.again ? (
        <ShowAgain />
      ) : (
        <CodeField error={missing.includes('code') ? say('admin.factor.code.missing') : undefined} />
      )}
      <Button tone="primary" type="submit" busy={busy}>
        {say('admin.factor.prove')}
      </Button>
    </form>
  );
}

async function prove(code: string): Promise<void> {
  const { token } = await callFunction('proveSecondFactor', { code });
  const { signInWithToken } = await import('@sos/browser/auth/second-factor');
  await signInWithToken(token);
}
