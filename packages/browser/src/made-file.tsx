import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';

interface MadeFileProps {
  readonly name: string;
  readonly words: {
    readonly make: string;
    readonly ready: string;
    /** Said when there is nothing to be in it. */
    readonly none: string;
    readonly failed: string;
  };
  /** Null when there is nothing to be in it. */
  readonly make: () => Promise<Blob | null>;
}

type State = { readonly at: 'idle' | 'busy' | 'failed' | 'none' } | { readonly at: 'ready'; readonly url: string };

/** A file that is made when it is wanted; the link then stands where the button was. */
export function MadeFile({ name, words, make }: MadeFileProps) {
  const [state, setState] = useState<State>({ at: 'idle' });
  const url = state.at === 'ready' ? state.url : undefined;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  const start = async () => {
    setState({ at: 'busy' });
    try {
      const file = await make();
      setState(file === null ? { at: 'none' } : { at: 'ready', url: URL.createObjectURL(file) });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      {state.at === 'ready' ? (
        <a ref={takeFocus} className="text-link" href={state.url} download={name}>
          {words.ready}
        </a>
      ) : (
        <Button busy={state.at === 'busy'} onClick={() => void start()}>
          {words.make}
        </Button>
      )}
      <output className="text-s">{state.at === 'none' && <span>{words.none}</span>}</output>
      <div role="alert">{state.at === 'failed' && <p className="text-s">{words.failed}</p>}</div>
    </div>
  );
}

/** The link stands where the button was, which had the focus. */
function takeFocus(link: HTMLAnchorElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}

/** A document that a callable answers in base64. */
export function pdfOf(file: string): Blob {
  return new Blob([Uint8Array.from(atob(file), (char) => char.charCodeAt(0))], { type: 'application/pdf' });
}
