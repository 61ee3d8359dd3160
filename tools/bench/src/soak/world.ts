import type { Firestore } from '@google-cloud/firestore';
import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  type Firestore as WebFirestore,
  getFirestore,
  setLogLevel,
  terminate,
} from 'firebase/firestore';
import { type Server, startServer } from '../child.ts';
import { buildOurs, PROGRAMS } from '../firestore/sides.ts';
import { clientOf, PROJECT } from '../firestore/workloads.ts';
import { Cutter } from './cutter.ts';
import type { Judge } from './judge.ts';
import { TriggerSink } from './trigger-sink.ts';

const MEMORY_PROBE = new URL('memory-probe.mjs', import.meta.url).href;

/** The server in a process of its own, with those who write beside it and those who listen behind a door that is cut. */
export interface SoakWorld {
  readonly server: Server;
  readonly sink: TriggerSink;
  readonly cutter: Cutter;
  readonly writers: { readonly server: Firestore; readonly web: WebFirestore };
  readonly listeners: { readonly server: Firestore; readonly web: WebFirestore };
  close(): Promise<void>;
}

export async function openWorld(judge: Judge): Promise<SoakWorld> {
  await buildOurs();
  // The web library warns of every connection that is cut.
  setLogLevel('silent');
  const sink = await TriggerSink.open(judge);
  const options = ['--project_id', PROJECT, '--functions_emulator', sink.host];
  const server = await startServer(['--expose-gc', '--import', MEMORY_PROBE, ...PROGRAMS.ours, ...options]);
  await sink.register(server.host, PROJECT);
  const cutter = await Cutter.before(server.host);
  const writers = { server: clientOf(server.host), web: webClientOf(server.host) };
  const listeners = { server: clientOf(cutter.host), web: webClientOf(cutter.host) };
  return {
    server,
    sink,
    cutter,
    writers,
    listeners,
    close: async () => {
      await Promise.all([writers, listeners].flatMap(({ server: db, web }) => [db.terminate(), closeWeb(web)]));
      cutter.close();
      await server.close();
      sink.close();
    },
  };
}

let apps = 0;

function webClientOf(host: string): WebFirestore {
  const { hostname, port } = new URL(`http://${host}`);
  const db = getFirestore(initializeApp({ projectId: PROJECT }, `soak-${apps++}`));
  connectFirestoreEmulator(db, hostname, Number(port));
  return db;
}

async function closeWeb(db: WebFirestore): Promise<void> {
  await terminate(db);
  await deleteApp(db.app);
}
