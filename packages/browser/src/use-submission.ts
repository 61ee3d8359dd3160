import { useState } from 'react';
import type { FormEvent, SubmitEvent } from 'react';

type Fields = Readonly<Record<string, string>>;

interface Submission<Failure> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Names of the fields left empty. */
  readonly missing: readonly string[];
  /** What was refused may be mended, so that the refusal no longer stands, nor that a field is empty once it is filled in. */
  readonly edited: (event: FormEvent<HTMLFormElement>) => void;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

function fieldsOf(form: HTMLFormElement): Fields {
  const entries = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  return Object.fromEntries(entries) as Fields;
}

function emptyIn(form: Pick<HTMLFormElement, 'querySelectorAll'>): string[] {
  return [...form.querySelectorAll<HTMLInputElement>(':is(input,textarea):required:invalid')].map(({ name }) => name);
}

/** Of the fields that were said to be empty those that still are; one that was not spoken of yet waits for the next try. */
export function stillMissing(missing: readonly string[], form: Pick<HTMLFormElement, 'querySelectorAll'>) {
  const empty = emptyIn(form);
  return missing.filter((name) => empty.includes(name));
}

/** Submits a form: checks that it is filled in, sends it once, and says what failed, in the words that `failureOf` finds. */
export function useSubmission<Failure>(
  send: (fields: Fields) => Promise<void>,
  failureOf: (error: unknown) => Failure,
): Submission<Failure> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const run = async (fields: Fields) => {
    setBusy(true);
    setFailure(null);
    try {
      await send(fields);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const empty = emptyIn(form);
    setMissing(empty);
    const first = empty[0];
    if (first) (form.elements.namedItem(first) as HTMLInputElement | null)?.focus();
    else if (!busy) void run(fieldsOf(form));
  };
  const edited = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    setFailure(null);
    setMissing(stillMissing(missing, currentTarget));
  };
  return { busy, failure, missing, edited, submit };
}
