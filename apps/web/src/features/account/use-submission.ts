import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';

type Fields = Readonly<Record<string, string>>;

interface Submission {
  readonly busy: boolean;
  readonly failure: AccountFailure | null;
  /** Names of the fields left empty. */
  readonly missing: readonly string[];
  /** What was refused may be mended, so that the refusal no longer stands. */
  readonly edited: () => void;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

function fieldsOf(form: HTMLFormElement): Fields {
  const entries = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  return Object.fromEntries(entries) as Fields;
}

function emptyIn(form: HTMLFormElement): string[] {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  return inputs.filter((input) => input.required && !input.validity.valid).map((input) => input.name);
}

/** Submits a form: checks that it is filled in, sends it once, and says what failed. */
export function useSubmission(send: (fields: Fields) => Promise<void>): Submission {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AccountFailure | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const run = async (fields: Fields) => {
    setBusy(true);
    setFailure(null);
    try {
      await send(fields);
    } catch (error) {
      setFailure(accountFailure(error));
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
  return { busy, failure, missing, edited: () => setFailure(null), submit };
}
