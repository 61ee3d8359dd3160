import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import type { ApplicationView } from '@sos/contracts/applications';
import { type FileKind, longest } from '@sos/domain/applications/answers';
import type { WebMessageKey } from '@sos/words/web';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Field, TextField } from '@sos/ui/field';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { sendUpload, UploadError } from './upload.ts';

interface ChangeFactsProps {
  readonly uid: string;
  readonly view: ApplicationView;
  readonly onView: (view: ApplicationView) => void;
  readonly onReload: () => void;
}
const LONGEST_NAME = 80;

/** Sends changed facts to review. */
export function ChangeFacts({ uid, view, onView, onReload }: ChangeFactsProps) {
  const { say } = useWords();
  const { busy, failure, submit } = useChange({ uid, view, onView });
  return (
    <details className="grid gap-4">
      <summary className="text-link">{say('facts.change')}</summary>
      <form className="panel" onSubmit={submit}>
        {failure && (
          <Banner urgent tone="signal" title={say(failure)}>
            {failure === 'application.changed.title' && (
              <div>
                <Button onClick={onReload}>{say('application.reload')}</Button>
              </div>
            )}
          </Banner>
        )}
        <FactFields view={view} />
        <div>
          <Button type="submit" busy={busy}>
            {say('facts.send')}
          </Button>
        </div>
      </form>
    </details>
  );
}

function FactFields({ view }: Pick<ChangeFactsProps, 'view'>) {
  const { say } = useWords();
  const wanted = view.review?.status === 'waiting' ? view.review.displayName : null;
  return (
    <>
      <TextField
        required
        name="displayName"
        label={say('facts.name')}
        maxLength={LONGEST_NAME}
        defaultValue={wanted ?? view.displayName}
      />
      <FileInput kind="photo" accept="image/jpeg,image/png,image/webp" />
      {view.kind === 'lawyer' && <BarFields view={view} />}
    </>
  );
}

function BarFields({ view: { review, answers } }: Pick<ChangeFactsProps, 'view'>) {
  const { say } = useWords();
  const waiting = review?.status === 'waiting' ? review : null;
  return (
    <>
      <TextField
        required
        name="barAuthority"
        label={say('application.barAuthority')}
        maxLength={longest.barAuthority}
        defaultValue={waiting?.barAuthority ?? answers.barAuthority}
      />
      <TextField
        required
        name="barNumber"
        label={say('application.barNumber')}
        maxLength={longest.barNumber}
        defaultValue={waiting?.barNumber ?? answers.barNumber}
      />
      <FileInput kind="admission" accept="application/pdf,image/jpeg,image/png,image/webp" />
    </>
  );
}

function FileInput({ kind, accept }: { readonly kind: FileKind; readonly accept: string }) {
  const { say } = useWords();
  return (
    <Field label={say(`application.${kind}`)} hint={say(`application.${kind}.hint`)}>
      {(links) => <input {...links} className="input" type="file" name={kind} accept={accept} />}
    </Field>
  );
}

const failures: Readonly<Partial<Record<FailureReason, WebMessageKey>>> = {
  application_changed: 'application.changed.title',
  application_closed: 'application.changed.title',
  application_incomplete: 'application.check.missing',
  contact_details: 'facts.leaks',
  file_refused: 'application.file.failed.refused',
  file_too_large: 'application.file.failed.large',
};

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

function failureOf(error: unknown): WebMessageKey {
  if (error instanceof UploadError) return `application.file.failed.${error.problem}`;
  return failures[reasonOf(error)] ?? 'application.failed.title';
}

function useChange({ uid, view, onView }: Omit<ChangeFactsProps, 'onReload'>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<WebMessageKey | null>(null);
  const send = async (form: FormData) => {
    const text = (name: string) => textOf(form.get(name));
    const { revision, answers } = view;
    const facts = {
      displayName: text('displayName'),
      barAuthority: text('barAuthority') || answers.barAuthority,
      barNumber: text('barNumber') || answers.barNumber,
    };
    const send = async (kind: FileKind) => {
      const file = form.get(kind);
      return file instanceof File && file.size > 0 ? sendUpload({ uid, kind, file }) : undefined;
    };
    const upload = await send('admission');
    const photo = await send('photo');
    const files = { ...(upload && { upload }), ...(photo && { photo }) };
    onView(await callFunction('changeVerifiedFacts', { revision, ...facts, ...files }));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    send(new FormData(event.currentTarget))
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, submit };
}
