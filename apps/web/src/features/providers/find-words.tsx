import { callFunction } from '@sos/browser/call-function';
import { useCurrency } from '@sos/browser/currency';
import { listOf } from '@sos/browser/intl/names';
import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { X } from 'lucide-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords, WithWords } from '../../shared/words.ts';
import { describeFilters } from './describe-filters.ts';
import { changeFilter, readFilters, writeFilters } from './filters.ts';
import { SavedSearches } from './saved-searches.tsx';
import './find.css';

const LONGEST = 100;

type Understood = NonNullable<Output<'searchProviders'>['understood']>;

/** What stands below the sentence of filters: the same in one's own words, and what somebody looks for again. */
export function FindWords() {
  return (
    <WithWords areas={['search']}>
      <div className="find">
        <WordsForm />
        <SavedSearches />
        <LocalLink className="text-link" to="/where">
          <WhereLink />
        </LocalLink>
      </div>
    </WithWords>
  );
}

function WhereLink() {
  return <span>{useWords().say('where.link')}</span>;
}

function WordsForm() {
  const { say } = useWords();
  const { text, setText, state, understood, send } = useFinding();
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && state !== 'busy') void send();
  };
  return (
    <form className="find-form" onSubmit={submit}>
      <label htmlFor={id}>{say('find.label')}</label>
      <div className="find-row">
        <input
          id={id}
          className="input"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={LONGEST}
          dir="auto"
          placeholder={say('find.example')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" busy={state === 'busy'}>
          {say('find.go')}
        </Button>
      </div>
      <div role="alert">{state === 'failed' && <span>{say('find.failed')}</span>}</div>
      <output>{understood && <Meaning understood={understood} />}</output>
      <OtherWords />
    </form>
  );
}

/** What is written becomes filters of the sentence, and what is none of them is looked for in names. */
function useFinding() {
  const { language } = useWords();
  const currency = useCurrency();
  const [, setQuery] = useSearchParams();
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const send = async () => {
    setState('busy');
    try {
      const answer = await callFunction('searchProviders', { words: text, locale: language, currency });
      const { words = '', ...meant } = answer.understood ?? {};
      const found = { ...meant, ...(words !== '' && { words }) };
      setUnderstood(answer.understood ?? null);
      setText('');
      setQuery((current) => writeFilters({ ...readFilters(current), ...found }), { preventScrollReset: true });
      setState('idle');
      showFound();
    } catch {
      setState('failed');
    }
  };
  return { text, setText, state, understood, send };
}

/** On a telephone the people found stand below the fold: nothing seems to happen otherwise. */
function showFound(): void {
  const found = document.getElementById('found');
  if (found && found.getBoundingClientRect().top > innerHeight / 2) found.scrollIntoView({ block: 'start' });
}

function OtherWords() {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const { words } = readFilters(query);
  if (words === undefined) return null;
  return (
    <p className="find-words">
      <span>{say('find.words', { words })}</span>
      <button
        type="button"
        className="find-remove"
        aria-label={say('find.words.remove', { words })}
        onClick={() => setQuery((current) => changeFilter(current, 'q', ''), { preventScrollReset: true })}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </p>
  );
}

/** Said once the words were read, so that nobody has to look for what has changed in the sentence. */
function Meaning({ understood }: { readonly understood: Understood }) {
  const words = useWords();
  const parts = describeFilters({ ...understood, words: undefined }, words, useCurrency());
  if (parts.length === 0) return null;
  return (
    <span className="text-s text-soft">{words.say('find.understood', { parts: listOf(words.language, parts) })}</span>
  );
}
