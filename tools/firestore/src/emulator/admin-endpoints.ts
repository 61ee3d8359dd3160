import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { invalid, StatusError } from '../errors.ts';
import { importDocuments } from '../export/import-documents.ts';
import { readExport } from '../export/read-export.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import type { Service } from '../service.ts';
import { jsonObject, jsonString } from '../wire/scalars.ts';

/** What Google says of work that takes its time. */
interface Operation {
  readonly name: string;
  readonly done: boolean;
  readonly error?: { readonly code: number; readonly message: string };
}

const VERB = /^\/v1\/(projects\/[^/]+\/databases\/[^/]+):(exportDocuments|importDocuments)$/;
const OPERATION = /^\/v1\/(projects\/[^/]+\/databases\/[^/]+\/operations\/[^/]+)$/;
const PLACE = /^gs:\/\/([a-z0-9][\w.-]*(?:\/[\w.-]+)*)$/;

/** Whether a request is for the Admin API. */
export const isForAdmin = (pathname: string) =>
  [VERB, OPERATION].some((path) => path.test(decodeURIComponent(pathname)));

/** Firestore's Admin API as far as back-ups need it: exports and imports that are told of by operations. A bucket is a folder of its own. */
export class AdminEndpoints {
  readonly #service: Service;
  readonly #operations = new Map<string, Operation>();
  readonly #buckets = path.join(tmpdir(), `firestore-buckets-${randomUUID()}`);

  constructor(service: Service) {
    this.#service = service;
  }

  async handle(exchange: Exchange): Promise<void> {
    const { authorization = '' } = exchange.request.headers;
    if (!authorization.startsWith('Bearer ')) throw new StatusError('UNAUTHENTICATED', 'Nobody is signed in.');
    const pathname = decodeURIComponent(exchange.url.pathname);
    const [, operation] = OPERATION.exec(pathname) ?? [];
    if (operation !== undefined) return this.#tell(exchange, operation);
    const [, database = '', verb] = VERB.exec(pathname) ?? [];
    const body = jsonObject(await readJson(exchange));
    const isExport = verb === 'exportDocuments';
    const folder = this.#folder(body[isExport ? 'outputUriPrefix' : 'inputUriPrefix']);
    const work = isExport ? this.#export(database, folder) : this.#import(database, folder);
    sendJson(exchange, 200, this.#begin(database, work));
  }

  /** Nobody else can name the folder, so the buckets end with the server. */
  close(): void {
    rmSync(this.#buckets, { recursive: true, force: true });
  }

  #tell(exchange: Exchange, name: string): void {
    const operation = this.#operations.get(name);
    if (!operation) throw new StatusError('NOT_FOUND', `There is no operation ${name}.`);
    sendJson(exchange, 200, operation);
  }

  #begin(database: string, work: Promise<unknown>): Operation {
    const begun = { name: `${database}/operations/${randomUUID()}`, done: false };
    const note = (operation: Operation) => void this.#operations.set(operation.name, operation);
    note(begun);
    work.then(
      () => note({ ...begun, done: true }),
      (error: unknown) => note({ ...begun, done: true, error: { code: 9, message: String(error) } }),
    );
    return begun;
  }

  async #export(database: string, folder: string): Promise<void> {
    await this.#service.exporter.write([this.#service.engine.database(database)], folder);
  }

  /** Unlike in production nothing else stays in the database. */
  async #import(database: string, folder: string): Promise<void> {
    const metadata = path.join(folder, `${path.basename(folder)}.overall_export_metadata`);
    importDocuments(this.#service.engine.database(database), await readExport(metadata));
  }

  #folder(uri: unknown): string {
    const [, place] = PLACE.exec(jsonString(uri)) ?? [];
    if (place === undefined || place.split('/').includes('..')) throw invalid('The place must be gs://BUCKET/FOLDER.');
    return path.join(this.#buckets, place);
  }
}
