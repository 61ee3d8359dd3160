import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

interface Visit {
  readonly path: string;
  /** Whether somebody was known on the device before. */
  readonly isKnown: boolean;
}

/** The files that the built `first.js` of an app asks for when a page is opened. */
export function askedFirst(dist: string, { path: pathname, isKnown }: Visit): readonly string[] {
  const asked: string[] = [];
  const append = ({ href }: { readonly href: string }) => void asked.push(href.slice(1));
  runInNewContext(readFileSync(`${dist}first.js`, 'utf8'), {
    location: { pathname, search: '' },
    localStorage: { getItem: () => (isKnown ? '{}' : null) },
    document: { createElement: () => ({}), head: { append } },
  });
  return asked;
}
