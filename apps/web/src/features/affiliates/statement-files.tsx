import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';

const types = { csv: 'text/csv', pdf: 'application/pdf' } as const;
type Format = keyof typeof types;
type State = { readonly at: 'idle' | 'busy' | 'failed' } | { readonly at: 'ready'; readonly url: string };

interface StatementFilesProps {
  readonly month: string;
  /** As people read it. */
  readonly name: string;
}

/** A month as a table and as a document, made when they are wanted. */
export function StatementFiles({ month, name }: StatementFilesProps) {
  return (
    <div className="affiliate-files flex flex-wrap gap-3">
      <MonthFile format="csv" month={month} name={name} />
      <MonthFile format="pdf" month={month} name={name} />
    </div>
  );
}

/** Once the file is made, the link stands where the button was. */
function MonthFile({ format, month, name }: StatementFilesProps & { readonly format: Format }) {
  const { say, locale } = useWords();
  const [state, setState] = useState<State>({ at: 'idle' });
  const url = state.at === 'ready' ? state.url : undefined;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  const words = { format: format.toUpperCase(), month: name };
  const make = async () => {
    setState({ at: 'busy' });
    try {
      const { file } = await callFunction('getStatementFile', { month, locale, format });
      const bytes = Uint8Array.from(atob(file ?? ''), (sign) => sign.charCodeAt(0));
      setState({ at: 'ready', url: URL.createObjectURL(new Blob([bytes], { type: types[format] })) });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <div>
      {state.at === 'ready' ? (
        <a ref={takeFocus} className="text-link" href={state.url} download={`sos-expat-${month}.${format}`}>
          {say('affiliate.file.ready', words)}
        </a>
      ) : (
        <Button busy={state.at === 'busy'} onClick={() => void make()}>
          {say('affiliate.file.make', words)}
        </Button>
      )}
      <div role="alert">{state.at === 'failed' && <p className="text-s">{say('affiliate.file.failed')}</p>}</div>
    </div>
  );
}

/** The button, which had the focus, is gone. */
function takeFocus(link: HTMLAnchorElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}
