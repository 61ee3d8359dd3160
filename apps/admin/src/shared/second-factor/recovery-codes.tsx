import { Button } from '@sos/ui/button';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** The codes that let somebody in whose telephone is lost, shown this once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-m">
        {say('admin.factor.recovery')}
      </h2>
      <p>{say('admin.factor.recovery.text')}</p>
      <ul className="recovery-codes" translate="no" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={copy}>{say('admin.factor.copy')}</Button>
        <Button tone="primary" onClick={onDone}>
          {say('admin.factor.kept')}
        </Button>
      </div>
      <output>{copied && say('admin.factor.copied')}</output>
    </div>
  );
}
