import type { WorldClock } from '@sos/clock/world-clock';
import { Engine } from './engine.ts';
import { seedDatabase } from './export/import-documents.ts';
import { readExport } from './export/read-export.ts';
import { createGrpcServer } from './grpc/grpc-server.ts';
import { createHttpServer } from './http/http-server.ts';
import { type IndexDefinition, IndexDefinitions } from './indexes/definitions.ts';
import { projectOf } from './paths.ts';
import { LOCALHOST, openPort } from './port.ts';
import { Service } from './service.ts';
import { addDocuments, restoreSnapshot, takeSnapshot } from './snapshot.ts';
import type { Document } from './store/document.ts';
import { noOperations, type OperationCounts, type OperationListener } from './stats.ts';
import { Triggers } from './triggers/triggers.ts';

export interface FirestoreOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** An address or name of this machine; without it only programs on this machine reach the server. */
  readonly host?: string;
  readonly projectId: string;
  readonly clock: WorldClock;
  /** The source of the security rules; without them every client may do everything. */
  readonly rules?: string;
  /** The text of `firestore.indexes.json`: queries it has no index for are refused; without it none is. */
  readonly indexes?: string;
  /** How much each database keeps for reads at an instant within the past hour; 8 MB unless told. */
  readonly historyBytes?: number;
  /** The overall metadata file of an export that every project starts with. */
  readonly seedFromExport?: string;
  /** The folder to which `projectId`'s documents are exported when the server closes. */
  readonly exportOnClose?: string;
  /** The base URL to which events are delivered. */
  readonly triggerTarget?: () => string;
  /** Hears the paths of the documents that a commit changed. */
  readonly onCommit?: (paths: string[]) => void;
  /** Hears of every operation that is counted. */
  readonly onOperation?: OperationListener;
}

export interface RunningFirestore {
  readonly url: string;
  readonly port: number;
  /** `host:port`, as FIRESTORE_EMULATOR_HOST wants it. */
  readonly host: string;
  /** For every project. Throws RulesError and keeps the old rules when the new ones do not compile. */
  loadRules(source: string): void;
  /** The composite indexes that have answered no query so far; none when indexes are not asked for. */
  unusedIndexes(): readonly IndexDefinition[];
  stats(): OperationCounts;
  resetStats(): void;
  /** JSON of all documents. */
  snapshot(): string;
  restore(json: string): void;
  /** Adds documents of new paths to the default database as if they had always been there: nobody hears of it. */
  add(documents: Iterable<Document>): void;
  /** Deletes every document; listeners hear of it. */
  clear(): void;
  close(): Promise<void>;
}

/** Cloud Firestore on one port, for server and web SDKs. */
export async function startFirestore(options: FirestoreOptions): Promise<RunningFirestore> {
  const { clock, rules, onCommit } = options;
  const engine = new Engine(() => clock.now(), options.historyBytes);
  if (rules !== undefined) engine.guard.rules.loadForAll(rules);
  engine.onOperation = options.onOperation;
  if (options.indexes !== undefined) engine.indexes = new IndexDefinitions(options.indexes);
  if (options.seedFromExport !== undefined) await seed(engine, options.seedFromExport);
  const triggers = new Triggers(clock, options.triggerTarget);
  engine.onOpen((database) => {
    triggers.follow(database);
    if (onCommit) database.onCommit((changes) => onCommit(changes.map(({ path }) => path)));
  });
  const defaultDatabase = `projects/${options.projectId}/databases/(default)`;
  engine.database(defaultDatabase);
  const service = new Service({ engine, triggers, clock });
  const http = createHttpServer(service);
  const servers = {
    http: http.server,
    grpc: createGrpcServer(service),
    onGone: (peer: string) => service.abandon(peer),
  };
  const { host = LOCALHOST } = options;
  const opened = await openPort({ host, port: options.port }, servers);
  const { port } = opened;
  return {
    url: `http://${host}:${port}`,
    host: `${host}:${port}`,
    port,
    loadRules: (source) => engine.guard.rules.loadForAll(source),
    unusedIndexes: () => engine.indexes?.unused ?? [],
    stats: () => ({ ...engine.operations }),
    resetStats: () => void (engine.operations = noOperations()),
    snapshot: () => takeSnapshot(engine),
    restore: (json) => restoreSnapshot(engine, json),
    add: (documents) => addDocuments(engine, defaultDatabase, documents),
    clear: () => [...engine.databases()].forEach((database) => database.deleteAll()),
    close: async () => {
      triggers.close();
      http.close();
      await opened.close();
      await exportOnClose(service, options);
    },
  };
}

async function seed(engine: Engine, overallMetadata: string): Promise<void> {
  const documents = await readExport(overallMetadata);
  engine.onOpen((database) => seedDatabase(database, documents));
}

async function exportOnClose({ engine, exporter }: Service, options: FirestoreOptions): Promise<void> {
  if (options.exportOnClose === undefined) return;
  const databases = [...engine.databases()].filter(({ name }) => projectOf(name) === options.projectId);
  await exporter.write(databases, options.exportOnClose);
}
