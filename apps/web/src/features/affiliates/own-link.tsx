import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../shared/words.ts';

const QrCode = lazy(() => import('./qr-code.tsx').then((module) => ({ default: module.QrCode })));

interface OwnLinkProps {
  readonly label: string;
  readonly hint?: string;
  readonly link: string;
  /** What a picture of it is called that is saved. */
  readonly name: string;
}

/** A link to share, which can be copied, or selected by whoever may not copy, and printed. */
export function OwnLink({ label, hint, link, name }: OwnLinkProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState('');
  const [isDrawn, setDrawn] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(link),
      () => setCopied(''),
    );
  };
  return (
    <section className="card affiliate-link" aria-label={label}>
      <TextField
        readOnly
        dir="ltr"
        label={label}
        hint={hint}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{say('affiliate.copy')}</Button>
        {'share' in navigator && <Button onClick={() => void share(link)}>{say('affiliate.share')}</Button>}
        <output className="text-soft">{copied === link ? say('affiliate.copied') : ''}</output>
      </div>
      <details onToggle={() => setDrawn(true)}>
        <summary>{say('affiliate.qr')}</summary>
        {isDrawn && (
          <Suspense fallback={<Skeleton inline="12rem" block="12rem" />}>
            <QrCode link={link} name={`sos-expat-${name}`} />
          </Suspense>
        )}
      </details>
    </section>
  );
}

/** Whoever changes their mind has shared nothing, and nothing has to be said. */
async function share(url: string): Promise<void> {
  await navigator.share({ url }).catch(() => undefined);
}
