import { useAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';
import { useSubmission } from '@sos/browser/use-submission';
import { LONGEST_QUESTION, SHORTEST_QUESTION, supportTopics } from '@sos/domain/support/request';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Field, SelectField, TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { contactFailure } from './contact-failure.ts';
import { FilesField } from './files-field.tsx';
import { sendFiles } from './send-files.ts';
import './contact.css';

/** Writes to us: whoever is signed in is answered at their account's address, everybody else at the one they give. */
export function ContactForm() {
  const [sent, setSent] = useState(false);
  return sent ? <Sent onAgain={() => setSent(false)} /> : <Message onSent={() => setSent(true)} />;
}

function Sent({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useWords();
  return (
    <>
      <Banner urgent tone="calm" title={say('contact.sent.title')}>
        <p>{say('contact.sent.text')}</p>
      </Banner>
      <div>
        <Button onClick={onAgain}>{say('contact.again')}</Button>
      </div>
    </>
  );
}

function Message({ onSent }: { readonly onSent: () => void }) {
  const { say, language: locale } = useWords();
  const account = useAccount();
  // The same for each try of the same words, so that a lost answer does not make two messages of one.
  const [files, setFiles] = useState<readonly File[]>([]);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ topic, text = '', email = '' }) => {
    const about = supportTopics.find((each) => each === topic) ?? 'other';
    const attachments = await sendFiles(requestId, files);
    const from = { email: account ? null : email, attachments };
    await callFunction('contactSupport', { requestId, topic: about, text, locale, ...from });
    onSent();
  }, contactFailure);
  const change = (event: FormEvent<HTMLFormElement>) => {
    if (failure) setRequestId(crypto.randomUUID());
    edited(event);
  };
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={change}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <SelectField name="topic" label={say('contact.topic')}>
        {supportTopics.map((topic) => (
          <option key={topic} value={topic}>
            {say(`contact.topic.${topic}`)}
          </option>
        ))}
      </SelectField>
      <Question missing={missing.includes('text')} />
      {account ? <AccountsAddress email={account.email} /> : <AddressField missing={missing.includes('email')} />}
      <FilesField onFiles={setFiles} />
      <Button tone="primary" size="large" type="submit" busy={busy}>
        {say('contact.send')}
      </Button>
    </form>
  );
}

function Question({ missing }: { readonly missing: boolean }) {
  const { say } = useWords();
  return (
    <Field
      label={say('contact.question')}
      hint={say('contact.question.hint')}
      error={missing ? say('contact.question.missing') : undefined}
    >
      {(links) => (
        <textarea
          {...links}
          className="input"
          name="text"
          dir="auto"
          rows={6}
          required
          minLength={SHORTEST_QUESTION}
          maxLength={LONGEST_QUESTION}
        />
      )}
    </Field>
  );
}

function AccountsAddress({ email }: { readonly email: string }) {
  const { say } = useWords();
  return (
    <p className="text-s">
      <span>{say('contact.account')}</span>{' '}
      <bdi dir="ltr" translate="no">
        {email}
      </bdi>
    </p>
  );
}

function AddressField({ missing }: { readonly missing: boolean }) {
  const { say } = useWords();
  return (
    <TextField
      required
      name="email"
      type="email"
      autoComplete="email"
      dir="ltr"
      maxLength={254}
      label={say('contact.email')}
      hint={say('contact.email.hint')}
      error={missing ? say('contact.email.missing') : undefined}
    />
  );
}
