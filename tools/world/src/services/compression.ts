import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Encoded {
  readonly encoding: Encoding;
  readonly body: Buffer;
}

/** The best encoding that a browser accepts; `identity` for files that are compressed already. */
export function encodingFor(accepted: string, extension: string): Encoding {
  if (!text.has(extension)) return 'identity';
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(';', 1)[0]);
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity';
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(body, quality);
  return encoding === 'gzip' ? gzipped(body) : body;
}

/** Reads files compressed, each once: what is built does not change while it is served. */
export class EncodedFiles {
  readonly #known = new Map<string, Promise<Buffer>>();

  async read(file: string, accepted: string): Promise<Encoded> {
    const encoding = encodingFor(accepted, path.extname(file));
    const name = `${encoding} ${file}`;
    const body = this.#known.get(name) ?? readFile(file).then((bytes) => encode(bytes, encoding));
    this.#known.set(name, body);
    return { encoding, body: await body };
  }
}
