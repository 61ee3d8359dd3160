import { useEffect, useState } from 'react';

export type StoredFile =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'there'; readonly url: string };

/** A stored file as an address within this page. */
export function useStoredFile(path: string): StoredFile {
  const [loaded, setLoaded] = useState<{ path: string; file: StoredFile } | null>(null);
  useEffect(() => {
    let url: string | undefined;
    let isShown = true;
    const show = (file: StoredFile) => {
      if (isShown) setLoaded({ path, file });
    };
    const load = async () => {
      try {
        const { loadFile } = await import('./bucket.ts');
        url = URL.createObjectURL(await loadFile(path));
        show({ state: 'there', url });
      } catch {
        show({ state: 'failed' });
      }
    };
    void load();
    return () => {
      isShown = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [path]);
  return loaded?.path === path ? loaded.file : { state: 'loading' };
}
