import type { MatterDocument } from '@sos/contracts/matters';
import type { Files } from '../applications/ports.ts';

export type Kept = MatterDocument['documents'][number];

/** A document and the text that was read out of it; what is gone already is fine. */
export async function removeFiles(files: Pick<Files, 'remove'>, { path, textPath }: Kept): Promise<void> {
  await files.remove(path);
  if (textPath !== null) await files.remove(textPath);
}
