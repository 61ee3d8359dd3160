import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

interface OwnLinkProps {
  readonly label: string;
  readonly code: string;
}

/** A link to share, which can be copied, or selected by whoever may not copy. */
export function OwnLink({ label, code }: OwnLinkProps) {
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  const link = `${location.origin}/r/${code}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="grid gap-2">
      <TextField readOnly dir="ltr" label={label} value={link} onFocus={(event) => event.currentTarget.select()} />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{say('affiliate.copy')}</Button>
        <output className="text-soft">{isCopied ? say('affiliate.copied') : ''}</output>
      </div>
    </div>
  );
}
