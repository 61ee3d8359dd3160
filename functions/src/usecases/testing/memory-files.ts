import type { FileForm, Files } from '../applications/ports.ts';

const MOST_BYTES = 15 * 1024 * 1024;

/** Files by their paths. */
export class MemoryFiles implements Files {
  readonly byPath = new Map<string, { readonly bytes: Uint8Array; readonly form: FileForm | undefined }>();

  /** As a browser puts it there, whatever it says about itself. */
  upload(path: string, bytes: Uint8Array): void {
    this.byPath.set(path, { bytes, form: undefined });
  }

  async read(path: string): Promise<Uint8Array | 'too_large' | undefined> {
    const bytes = this.byPath.get(path)?.bytes;
    return bytes && bytes.length > MOST_BYTES ? 'too_large' : bytes;
  }

  async write(path: string, bytes: Uint8Array, form: FileForm): Promise<void> {
    this.byPath.set(path, { bytes, form });
  }

  async remove(path: string): Promise<void> {
    this.byPath.delete(path);
  }

  async publish(from: string, to: string): Promise<string> {
    const file = this.byPath.get(from);
    if (!file) throw new Error(`there is no file ${from}`);
    this.byPath.set(to, file);
    return `https://files.example/${to}`;
  }
}
