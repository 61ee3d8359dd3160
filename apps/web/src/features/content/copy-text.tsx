import { Button } from '@sos/ui/button';
import { Field } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Of the text, which may be written in another language than the page. */
  readonly lang?: string;
  readonly dir?: 'auto' | 'ltr';
}

/** A text to copy, or to select by whoever may not copy. */
export function CopyText({ label, text, rows, lang, dir = 'auto' }: CopyTextProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(''),
    );
  };
  return (
    <div className="grid gap-2">
      <Field label={label}>
        {(links) => (
          <textarea
            {...links}
            readOnly
            className="input"
            translate="no"
            {...{ lang, dir, rows }}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{say('content.copy')}</Button>
        <output className="text-soft">{copied === text ? say('content.copied') : ''}</output>
      </div>
    </div>
  );
}
