import { createServer } from 'node:http';
import type { WorldClock } from '@sos/clock/world-clock';
import { compileRules } from '@sos/rules/compile';
import { Engine } from './engine.ts';
import { createGrpcServer } from './grpc/grpc-server.ts';
import { openPort } from './port.ts';
import { Service } from './service.ts';
import { noOperations, type OperationCounts } from './stats.ts';

export interface FirestoreOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly projectId: string;
  readonly clock: WorldClock;
  /** The source of the security rules; without them every client may do everything. */
  readonly rules?: string;
  /** The base URL to which events are delivered. */
  readonly triggerTarget?: () => string;
  /** Hears the paths of the documents that a commit changed. */
  readonly onCommit?: (paths: string[]) => void;
}

export async function startFirestore(options: FirestoreOptions) {
  const { clock, rules } = options;
  const engine = new Engine(() => clock.now(), rules === undefined ? undefined : compileRules(rules));
  const service = new Service(engine);
  engine.onOpen((database) => database.onCommit((changes) => options.onCommit?.(changes.map(({ path }) => path))));
  const http = createServer((_request, response) => void response.end('Ok'));
  const opened = await openPort(options.port, {
    http,
    grpc: createGrpcServer(service),
    onGone: (peer) => service.abandon(peer),
  });
  const host = `127.0.0.1:${opened.port}`;
  return {
    url: `http://${host}`,
    host,
    port: opened.port,
    loadRules: (source: string) => engine.guard.load(compileRules(source)),
    stats: (): OperationCounts => ({ ...engine.operations }),
    resetStats: () => {
      engine.operations = noOperations();
    },
    close: () => opened.close(),
  };
}
