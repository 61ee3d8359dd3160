import { exportWordsIn } from '@sos/words/exports';
import type { MakeExportFile } from '../../usecases/privacy/ports.ts';
import { renderIndex } from './export-index.ts';
import { zip } from './zip.ts';

/** One archive with a page to read, the same as data, and the files. */
export const makeExportFile: MakeExportFile = async ({ locale, at, records, files, leftOut }) => {
  const words = await exportWordsIn(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  const page = renderIndex({ locale, date, records, leftOut }, words);
  const data = JSON.stringify({ exportedAt: new Date(at).toISOString(), documents: records }, null, 2);
  const named = files.map(({ name, bytes }) => ({ name: `files/${name}`, bytes }));
  return zip([
    { name: 'index.html', bytes: Buffer.from(page) },
    { name: 'data.json', bytes: Buffer.from(data) },
    ...named,
  ]);
};
