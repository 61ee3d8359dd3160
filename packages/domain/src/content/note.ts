/** A short text with a title. */
export interface Note {
  readonly title: string;
  /** Lines are kept. */
  readonly text: string;
}

/** Reads a first line that begins with `# `, and the text below it; undefined where either is missing. */
export function readNote(source: string): Note | undefined {
  const [first = '', ...rest] = source.trim().split('\n');
  const text = rest.join('\n').trim();
  if (!first.startsWith('# ') || text === '') return undefined;
  return { title: first.slice(2).trim(), text };
}
