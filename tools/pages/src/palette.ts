import { readFile } from 'node:fs/promises';

/** The style sheet that goes before a page's own: its colours, and widths that include padding. */
export const palette = (): Promise<string> => readFile(new URL('palette.css', import.meta.url), 'utf8');
