import { exportWordsIn } from '@sos/words/exports';
import { zipSync } from 'fflate';
import type { MakeExportFile } from '../../usecases/privacy/ports.ts';
import { renderIndex } from './export-index.ts';

/** One archive with a page to read, the same as data, and the files. */
export const makeExportFile: MakeExportFile = async ({ locale, at, records, files, leftOut }) => {
  const words = await exportWordsIn(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  const page = renderIndex({ locale, date, records, leftOut }, words);
  const data = JSON.stringify({ exportedAt: new Date(at).toISOString(), documents: records }, null, 2);
  const named = files.map(({ name, bytes }): [string, Uint8Array] => [`files/${name}`, bytes]);
  return zipSync(
    { 'index.html': Buffer.from(page), 'data.json': Buffer.from(data), ...Object.fromEntries(named) },
    { mtime: at },
  );
};
