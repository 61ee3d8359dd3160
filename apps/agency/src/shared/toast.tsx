import { Button } from '@sos/ui/button';
import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

type Toast = (text: string) => void;
const ToastContext = createContext<Toast>(() => undefined);

/** Says something in passing, wherever the page stands. */
export const useToast = (): Toast => use(ToastContext);

/** Milliseconds that a sentence stays. */
const SHOWN_FOR = 10_000;

/** The newest of what was said in passing, until it is closed or has been there for a while. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const [text, setText] = useState<string | null>(null);
  const toast = useCallback((said: string) => setText(said), []);
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => setText(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <ToastContext value={toast}>
      {children}
      <output className="toast">
        {text !== null && (
          <>
            <span>{text}</span>
            <Button tone="plain" onClick={() => setText(null)}>
              {say('agency.toast.close')}
            </Button>
          </>
        )}
      </output>
    </ToastContext>
  );
}
