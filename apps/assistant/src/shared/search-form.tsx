import { Button } from '@sos/ui/button';
import { useId } from 'react';
import type { SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';

interface SearchFormProps {
  readonly label: string;
  readonly send: string;
  /** The way back to everything. */
  readonly all: string;
}

/** The words that a list is searched by, which stand in the address of the page. */
export function useSearched(): string {
  return useSearchParams()[0].get('q') ?? '';
}

export function SearchForm({ label, send, all }: SearchFormProps) {
  const id = useId();
  const [params, setParams] = useSearchParams();
  const searched = params.get('q') ?? '';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('q');
    const words = typeof asked === 'string' ? asked.trim() : '';
    setParams(words === '' ? {} : { q: words });
  };
  return (
    <search>
      <form className="search" onSubmit={submit} key={searched}>
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        <div className="search-line">
          <input id={id} className="input" type="search" name="q" maxLength={100} defaultValue={searched} />
          <Button type="submit">{send}</Button>
          {searched !== '' && (
            <Button tone="plain" onClick={() => setParams({})}>
              {all}
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}
