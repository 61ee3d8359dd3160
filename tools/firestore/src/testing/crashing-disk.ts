import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../export/disk.ts';

type Handle = Pick<FileHandle, 'writeFile' | 'sync' | 'close'>;

/**
 * The file system of a machine that loses its power at a given step, in a write halfway through. What was not synced is
 * lost then as far as it can be: data of files, entries of folders, and renames too unless they survive by chance.
 */
export class CrashingDisk implements Disk {
  #stepsLeft: number;
  #crashed = false;
  readonly #unsyncedFiles = new Set<string>();
  readonly #unsyncedEntries = new Set<string>();
  /** What was there before each, by the new name. */
  readonly #unsyncedRenames = new Map<string, Buffer | undefined>();
  readonly #renamesSurvive: boolean;

  constructor(stepsLeft: number, { renamesSurvive = true } = {}) {
    this.#stepsLeft = stepsLeft;
    this.#renamesSurvive = renamesSurvive;
  }

  async mkdir(folder: string, options?: { recursive: boolean }): Promise<void> {
    await this.#step();
    const first = (await fs.mkdir(folder, options)) ?? (options ? undefined : folder);
    for (let made = folder; first !== undefined && made.startsWith(first); made = path.dirname(made)) {
      this.#unsyncedEntries.add(made);
    }
  }

  async open(file: string, flags: string): Promise<Handle> {
    await this.#step();
    const handle = await fs.open(file, flags);
    if (flags === 'w') this.#unsyncedEntries.add(file);
    return {
      writeFile: (data) => this.#write(handle, file, data as Buffer),
      sync: () => this.#sync(handle, file),
      close: () => handle.close(),
    };
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#step();
    this.#unsyncedRenames.set(to, await fs.readFile(to).catch(() => undefined));
    await fs.rename(from, to);
    this.#unsyncedEntries.delete(from);
    if (this.#unsyncedFiles.delete(from)) this.#unsyncedFiles.add(to);
  }

  async readdir(folder: string): Promise<string[]> {
    await this.#step();
    return fs.readdir(folder);
  }

  async rm(entry: string, options: { recursive: boolean; force: boolean }): Promise<void> {
    await this.#step();
    await fs.rm(entry, options);
  }

  async #write(handle: FileHandle, file: string, data: Buffer): Promise<void> {
    this.#unsyncedFiles.add(file);
    if (this.#stepsLeft === 0) await handle.writeFile(data.subarray(0, data.length / 2));
    await this.#step();
    await handle.writeFile(data);
  }

  async #sync(handle: FileHandle, file: string): Promise<void> {
    await this.#step();
    await handle.sync();
    this.#unsyncedFiles.delete(file);
    for (const entry of this.#unsyncedEntries) if (path.dirname(entry) === file) this.#unsyncedEntries.delete(entry);
    for (const entry of this.#unsyncedRenames.keys())
      if (path.dirname(entry) === file) this.#unsyncedRenames.delete(entry);
  }

  async #step(): Promise<void> {
    if (this.#stepsLeft-- > 0) return;
    await this.crash();
    throw new Error('The power is gone.');
  }

  async crash(): Promise<void> {
    if (this.#crashed) return;
    this.#crashed = true;
    for (const file of this.#unsyncedFiles) await fs.truncate(file);
    for (const entry of this.#unsyncedEntries) await fs.rm(entry, { recursive: true, force: true });
    if (this.#renamesSurvive) return;
    for (const [entry, before] of this.#unsyncedRenames) {
      await fs.rm(entry);
      if (before) await fs.writeFile(entry, before);
    }
  }
}
