import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { isEmail } from '../../shared/is-email.ts';

type State = 'idle' | 'busy' | 'saved' | 'wrong' | 'failed';

/** Where the provider says to which address PayPal sends. */
export function PaypalAddress() {
  const { say } = useWords();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [state, setState] = useState<State>('idle');
  const save = async () => {
    if (!isEmail(email)) return setState('wrong');
    setState('busy');
    try {
      await callFunction('savePaypalEmail', { email: email.trim() });
      await client.invalidateQueries({ queryKey: ['getEarnings'] });
      setEmail('');
      setState('saved');
    } catch {
      setState('failed');
    }
    return undefined;
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  const error = state === 'wrong' || state === 'failed' ? say(`earnings.paypal.${state}`) : undefined;
  return (
    <form className="grid gap-3" noValidate onSubmit={submit}>
      <TextField
        label={say('earnings.paypal.label')}
        hint={say('earnings.paypal.hint')}
        error={error}
        name="paypalEmail"
        type="email"
        autoComplete="email"
        dir="ltr"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <div>
        <Button busy={state === 'busy'} type="submit">
          {say('earnings.paypal.save')}
        </Button>
      </div>
      <p aria-live="polite" className="text-s">
        {state === 'saved' && <span>{say('earnings.paypal.saved')}</span>}
      </p>
    </form>
  );
}
