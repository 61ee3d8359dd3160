import { measureFirstLoad } from '@sos/web/testing/first-load';

const BUDGET = 100_000;

/** Sums what Chromium asks of the built web app before its booking page can be used; the same on every run. */
export async function benchFirstLoad(print: (text: string) => void): Promise<void> {
  const { gzipBytes, files } = await measureFirstLoad();
  for (const file of files.toSorted((a, b) => b.gzipBytes - a.gzipBytes)) {
    print(`${kilobytes(file.gzipBytes).padStart(9)}  ${file.path}`);
  }
  const verdict = gzipBytes <= BUDGET ? 'met' : 'missed';
  print(`${kilobytes(gzipBytes).padStart(9)}  JavaScript at gzip -9 until the booking page is interactive`);
  print(`goal <= ${kilobytes(BUDGET)}: ${verdict}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
