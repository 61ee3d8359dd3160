import type { Output } from '@sos/contracts/callables';

type Part = Output<'adminExportAccounting'>;

/** A file whose parts were joined, and how many entries are in it. */
export interface Parts {
  readonly file: Blob;
  readonly fileName: string;
  readonly entries: number;
  readonly leftOut: number;
}

/** Asks for one part after another. What came is handed to the browser and no longer held here. */
export async function joinParts(ask: (from: { readonly cursor?: string }) => Promise<Part>): Promise<Parts> {
  let joined: Parts = { file: new Blob([]), fileName: '', entries: 0, leftOut: 0 };
  let cursor: string | null = null;
  do {
    const part: Part = await ask(cursor === null ? {} : { cursor });
    joined = {
      file: new Blob([joined.file, encoded(part)], { type: 'text/plain' }),
      fileName: part.fileName,
      entries: joined.entries + part.entries,
      leftOut: joined.leftOut + part.leftOut,
    };
    cursor = part.nextCursor;
  } while (cursor !== null);
  return joined;
}

/** Letters beyond Latin-1 are in none of the formats that ask for it. */
function encoded({ text, encoding }: Part): BlobPart {
  if (encoding === 'utf-8') return text;
  return Uint8Array.from(text, (letter) => Math.min(letter.codePointAt(0) ?? 0, 0xff));
}
