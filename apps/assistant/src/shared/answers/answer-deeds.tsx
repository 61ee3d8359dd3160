import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Exchange } from '../queries.ts';
import { useWords } from '../words.ts';
import { copyText } from './copy-text.ts';
import { KeepDialog } from './keep-dialog.tsx';

/** Copies an answer, keeps it, or keeps it no longer. */
export function AnswerDeeds({ exchange }: { readonly exchange: Exchange }) {
  const { say } = useWords();
  const [isNaming, setNaming] = useState(false);
  const keeping = useKeeping(exchange);
  const { keptAs } = exchange;
  return (
    <div className="answer-deeds">
      <CopyButton exchange={exchange} />
      {keptAs === null ? (
        <Button onClick={() => setNaming(true)}>{say('answers.keep')}</Button>
      ) : (
        <>
          <span className="text-s">{say('answers.kept', { name: keptAs })}</span>
          <Button busy={keeping.isPending} onClick={() => keeping.mutate(null)}>
            {say('answers.drop')}
          </Button>
        </>
      )}
      <span role="alert">{keeping.isError && !isNaming && say('answers.keep.failed')}</span>
      {isNaming && (
        <KeepDialog
          question={exchange.question}
          keep={(name) => keeping.mutateAsync(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

function useKeeping({ id }: Exchange) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keptAs: string | null) => callFunction('keepAnswer', { id, keptAs }),
    onSuccess: () =>
      Promise.all(['dossier', 'kept', 'history'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

function CopyButton({ exchange }: { readonly exchange: Exchange }) {
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  const { answer, forClient, sources } = exchange;
  const copy = async () => {
    const sides = [answer, forClient].flatMap((side) =>
      side ? [copyText({ blocks: side.blocks, sources }, say)] : [],
    );
    await navigator.clipboard.writeText(sides.join('\n\n'));
    setCopied(true);
  };
  return (
    <>
      <Button onClick={() => void copy().catch(() => setCopied(false))}>{say('answers.copy')}</Button>
      <output className="text-s">{isCopied && say('answers.copied')}</output>
    </>
  );
}
