import {
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { loadFirestoreService } from './service-definition.ts';

/** A gRPC server that parses each request and gives a canned answer: what no Firestore written on this stack can beat. */
const now = { seconds: '1', nanos: 0 };
type Message = Record<string, unknown> & { writes?: unknown[]; documents?: string[] };

const server = new Server();
server.addService(loadFirestoreService(), {
  commit: (call: ServerUnaryCall<Message, Message>, answer: sendUnaryData<Message>) => {
    const writeResults = (call.request.writes ?? []).map(() => ({ updateTime: now }));
    answer(null, { writeResults, commitTime: now });
  },
  batchGetDocuments: (call: ServerWritableStream<Message, Message>) => {
    for (const name of call.request.documents ?? []) call.write({ missing: name, readTime: now });
    call.end();
  },
  runQuery: (call: ServerWritableStream<Message, Message>) => {
    call.write({ readTime: now });
    call.end();
  },
  listen: (call: ServerDuplexStream<Message, Message>) => call.on('end', () => call.end()),
});
server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(`ready 127.0.0.1:${port}`);
});
