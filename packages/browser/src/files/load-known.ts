import { type FileType, fileTypeOf } from '@sos/domain/files/file-type';
import { loadFile } from './bucket.ts';

/** A stored file as what its own bytes say, whatever type it is stored under: nothing that runs here opens within a page. */
export async function loadKnown(path: string): Promise<{ readonly blob: Blob; readonly type: FileType | null }> {
  return knownAs(new Uint8Array(await (await loadFile(path)).arrayBuffer()));
}

export function knownAs(bytes: Uint8Array<ArrayBuffer>): { readonly blob: Blob; readonly type: FileType | null } {
  const type = fileTypeOf(bytes) ?? null;
  return { type, blob: new Blob([bytes], { type: type ?? 'application/octet-stream' }) };
}
