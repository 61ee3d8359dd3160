import type { FileType } from '@sos/domain/files/file-type';
import { useEffect, useState } from 'react';

export type StoredFile =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** `type`: what it is by its own bytes; null for what is neither a picture nor a PDF. */
  | { readonly state: 'there'; readonly url: string; readonly type: FileType | null };

interface Loaded {
  readonly path: string;
  readonly turn: number;
  readonly file: StoredFile;
}

/** A stored file as an address within this page, and how to try once more. */
export function useStoredFile(path: string): { readonly file: StoredFile; readonly retry: () => void } {
  const [turn, setTurn] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let url: string | undefined;
    let isShown = true;
    const show = (file: StoredFile) => {
      if (isShown) setLoaded({ path, turn, file });
    };
    const load = async () => {
      try {
        const { loadKnown } = await import('./load-known.ts');
        const { blob, type } = await loadKnown(path);
        if (!isShown) return;
        url = URL.createObjectURL(blob);
        show({ state: 'there', url, type });
      } catch {
        show({ state: 'failed' });
      }
    };
    void load();
    return () => {
      isShown = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [path, turn]);
  const isOfNow = loaded?.path === path && loaded.turn === turn;
  return { file: isOfNow ? loaded.file : { state: 'loading' }, retry: () => setTurn(turn + 1) };
}
