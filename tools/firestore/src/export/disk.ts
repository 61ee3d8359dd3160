import type { FileHandle } from 'node:fs/promises';

/** What writing an export asks of the file system; the functions are those of `node:fs/promises`. */
export interface Disk {
  mkdir(path: string, options?: { recursive: boolean }): Promise<unknown>;
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  rename(from: string, to: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  rm(path: string, options: { recursive: boolean; force: boolean }): Promise<void>;
}

/** Writes a file that is on the disk, not just on its way there, when this resolves. Gives its length. */
export async function writeFile(disk: Disk, file: string, pieces: Iterable<Uint8Array>): Promise<number> {
  const handle = await disk.open(file, 'w');
  try {
    const length = await writeAll(handle, pieces);
    await handle.sync();
    return length;
  } finally {
    await handle.close();
  }
}

/** Makes sure that what was put into a folder, renamed or removed there is so after a crash too. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const BYTES_AT_ONCE = 1024 * 1024;

async function writeAll(handle: Pick<FileHandle, 'writeFile'>, pieces: Iterable<Uint8Array>): Promise<number> {
  let total = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < BYTES_AT_ONCE) continue;
    await handle.writeFile(Buffer.concat(waiting));
    total += size;
    [waiting, size] = [[], 0];
  }
  if (size > 0) await handle.writeFile(Buffer.concat(waiting));
  return total + size;
}
