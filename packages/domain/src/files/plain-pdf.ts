import { asciiAt } from './parts.ts';

/**
 * What a page to be read has no need of: scripts, deeds on opening other than to show a page, files inside, programs to start.
 * Names of three signs are left out: pixels contain them by chance.
 */
const lively = /\/(?:OpenAction(?!\s*\[)|JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/;
/** Any sign of a name may be written by its number. */
const byNumber = /#([0-9a-fA-F]{2})/g;
const STEP = 32_768;
const OVERLAP = 64;

/** Whether a PDF only shows pages, as far as its open parts say. */
export function isPlainPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += STEP) {
    const text = asciiAt(bytes, at, STEP + OVERLAP);
    const named = text.replace(byNumber, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (lively.test(named)) return false;
  }
  return true;
}
