import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { asArticleAddress } from '@sos/domain/articles/address';
import { MOST_ARTICLES } from '@sos/domain/articles/shelf';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { rankingsQuery } from './articles-query.ts';

const LONGEST_TITLE = 150;
const nothing = { address: '', title: '' };

/** Enters an article, and is empty again once it is there. */
export function ArticleForm({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const isWrong = asArticleAddress(typed.address) === undefined;
  const isUntitled = typed.title.trim() === '';
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callFunction('submitArticle', { address: typed.address.trim(), title: typed.title.trim() }),
    onSuccess: () => {
      setTyped(nothing);
      setTried(false);
      return client.invalidateQueries({ queryKey: rankingsQuery(uid).queryKey });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong && !isUntitled) mutate();
  };
  return (
    <form className="card affiliate-link" noValidate onSubmit={submit} aria-labelledby="enter">
      <h2 id="enter" className="text-l">
        {say('articles.enter')}
      </h2>
      <TextField
        name="address"
        type="url"
        dir="ltr"
        autoComplete="off"
        label={say('articles.address')}
        error={isTried && isWrong ? say('articles.address.wrong') : undefined}
        value={typed.address}
        onChange={({ target }) => setTyped({ ...typed, address: target.value })}
      />
      <TextField
        name="title"
        dir="auto"
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        label={say('articles.title')}
        error={isTried && isUntitled ? say('articles.title.missing') : undefined}
        value={typed.title}
        onChange={({ target }) => setTyped({ ...typed, title: target.value })}
      />
      {error && <Refused error={error} onRetry={() => mutate()} />}
      <div>
        <Button type="submit" busy={isPending}>
          {say('articles.send')}
        </Button>
      </div>
    </form>
  );
}

function Refused({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { say, formats } = useWords();
  if (reasonOf(error) !== 'articles_full') return <Problem error={error} money={null} onRetry={onRetry} />;
  const count = new Intl.NumberFormat(formats).format(MOST_ARTICLES);
  return (
    <Banner urgent tone="wait" title={say('articles.full.title')}>
      <p>{say('articles.full.text', { count })}</p>
    </Banner>
  );
}
