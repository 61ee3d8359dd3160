import type { Server as GrpcServer } from '@grpc/grpc-js';
import { ServerCredentials } from '@grpc/grpc-js';
import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export const LOCALHOST = '127.0.0.1';
/** The first bytes of every HTTP/2 connection. */
const HTTP2_PREFACE = 'PRI';

export interface OpenPort {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves gRPC and HTTP/1.1 on one port, told apart by a connection's first bytes. */
export async function openPort(
  { host, port }: { host: string; port: number },
  servers: { http: HttpServer; grpc: GrpcServer; onGone: (peer: string) => void },
): Promise<OpenPort> {
  const injector = servers.grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    const peer = `${socket.remoteAddress ?? ''}:${socket.remotePort ?? 0}`;
    socket.on('close', () => {
      sockets.delete(socket);
      servers.onGone(peer);
    });
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => route(socket));
  });
  const route = (socket: Socket) => {
    const start = socket.read() as Buffer | null;
    if (start === null) return;
    socket.unshift(start);
    if (start.toString('latin1', 0, HTTP2_PREFACE.length) === HTTP2_PREFACE) injector.injectConnection(socket);
    else servers.http.emit('connection', socket);
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inUse(error, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      servers.grpc.forceShutdown();
      injector.destroy();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const inUse = (error: NodeJS.ErrnoException, port: number) =>
  error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; stop the program that has it.`) : error;
