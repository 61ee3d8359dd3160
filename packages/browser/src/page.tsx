import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { usePlace } from './intl/words.tsx';
import { focusOn, keepFocus } from './keep-focus.ts';

interface PageProps {
  readonly title: string;
  readonly description: string;
  /** Kept out of search engines: pages of one person. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** Title and description of a page, and the focus on its heading once it is there after a navigation. */
export function Page({ title, description, hidden = false, children }: PageProps) {
  const { app, locale, language } = usePlace();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => (ref.current ? keepFocus(ref.current) : undefined), []);
  useEffect(() => {
    const heading = ref.current?.querySelector('h1');
    if (!heading || !navigatedOnce()) return;
    focusOn(heading);
    scrollTo({ top: 0 });
  }, []);
  return (
    <main id="main" ref={ref} tabIndex={-1} className="page">
      <title>{`${title} · ${app.name}`}</title>
      <meta name="description" content={description} />
      {(hidden || language !== locale) && <meta name="robots" content="noindex" />}
      {children}
    </main>
  );
}

let pagesShown = 0;

/** The first page keeps the focus where the browser puts it. */
function navigatedOnce(): boolean {
  pagesShown += 1;
  return pagesShown > 1;
}
