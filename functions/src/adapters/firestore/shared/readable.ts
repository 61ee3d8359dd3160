import { CorruptDocumentError, type ReportCorrupt } from './documents.ts';

/** What is read of one document among others; one that cannot be read is reported, and is as if it were not there. */
export async function readable<T>(read: () => Promise<T>, report: ReportCorrupt): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await report(error);
    return undefined;
  }
}
