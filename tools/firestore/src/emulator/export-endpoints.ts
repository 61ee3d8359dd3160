import { stat } from 'node:fs/promises';
import path from 'node:path';
import { invalid, StatusError } from '../errors.ts';
import type { Exporter } from '../export/exporter.ts';
import { importDocuments } from '../export/import-documents.ts';
import { readExport } from '../export/read-export.ts';
import type { Engine } from '../engine.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import { jsonObject, jsonString } from '../wire/scalars.ts';

/** Writing a database to disk and reading it back, with the bodies that firebase-tools sends. */
export class ExportEndpoints {
  readonly #engine: Engine;
  readonly #exporter: Exporter;

  constructor(engine: Engine, exporter: Exporter) {
    this.#engine = engine;
    this.#exporter = exporter;
  }

  async export(exchange: Exchange): Promise<void> {
    const body = jsonObject(await readJson(exchange));
    const database = this.#engine.database(jsonString(body['database']));
    const directory = jsonString(body['export_directory']);
    const name = jsonString(body['export_name'] ?? `firestore_export_${database.readTime() / 1_000_000n}`);
    if (name !== path.basename(name) || /^\.*$/.test(name)) throw invalid(`"${name}" cannot be the name of an export.`);
    if (!(await isDirectory(directory)))
      throw new StatusError('FAILED_PRECONDITION', 'export_directory must be a directory');
    await this.#exporter.write([database], path.join(directory, name));
    sendJson(exchange, 200, {});
  }

  /** Here `export_directory` is the path of the overall metadata. What the database held before is gone. */
  async import(exchange: Exchange): Promise<void> {
    const body = jsonObject(await readJson(exchange));
    const database = this.#engine.database(jsonString(body['database']));
    importDocuments(database, await readExport(jsonString(body['export_directory'])));
    sendJson(exchange, 200, {});
  }
}

async function isDirectory(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
