import {
  Metadata,
  Server,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { callerOf } from '../caller.ts';
import { asStatusError } from '../errors.ts';
import type { Context } from '../rpc/context.ts';
import { METHODS, type Method } from '../rpc/methods.ts';
import type { Service } from '../service.ts';
import type { ListenRequest, WriteRequest } from '../wire/messages.ts';
import { bidirectional, define, type Definition } from './definition.ts';
import { sendTogether } from './send-together.ts';

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

type Unary = ServerUnaryCall<unknown, unknown>;
type Streaming = ServerWritableStream<unknown, unknown>;
type Duplex = ServerDuplexStream<unknown, unknown>;

/** The gRPC side of the service; connections are handed to it by the port that it shares. */
export function createGrpcServer(service: Service): Server {
  const server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    // Nobody asks a local server for the statistics of its connections.
    'grpc.enable_channelz': 0,
    interceptors: [sendTogether],
  });
  const definition: Record<string, Definition> = { Listen: bidirectional('Listen'), Write: bidirectional('Write') };
  const open = new Set<Duplex>();
  service.engine.activity.measure('gRPC streams', () => open.size);
  const implementation: UntypedServiceImplementation = {
    Listen: counted(open, listen(service)),
    Write: counted(open, write(service)),
  };
  for (const method of METHODS.values()) {
    definition[method.name] = define(method, false);
    implementation[method.name] = method.streams ? streaming(service, method) : unary(service, method);
  }
  server.addService(definition as ServiceDefinition, implementation);
  return server;
}

function contextOf(service: Service, call: Unary | Streaming | Duplex): Context {
  const [authorization] = call.metadata.get('authorization');
  return service.context(callerOf(authorization?.toString()), call.getPeer());
}

function failure(error: unknown): { code: number; details: string } {
  const { code, message } = asStatusError(error);
  return { code, details: message };
}

/** The headers go first: without them, client libraries take a refusal for a lost connection and try again. */
function fail(call: Streaming | Duplex, error: unknown): void {
  call.sendMetadata(new Metadata());
  call.emit('error', failure(error));
}

function unary(service: Service, method: Method) {
  return (call: Unary, answer: sendUnaryData<unknown>): void => {
    service.run(method, contextOf(service, call), call.request).then(
      (response) => answer(null, response),
      (error: unknown) => answer(failure(error)),
    );
  };
}

function streaming(service: Service, method: Method) {
  return (call: Streaming): void => {
    service.run(method, contextOf(service, call), call.request).then(
      (responses) => {
        for (const response of responses as unknown[]) call.write(response);
        call.end();
      },
      (error: unknown) => fail(call, error),
    );
  };
}

/** Keeps the streams that are open. */
function counted(open: Set<Duplex>, serve: (call: Duplex) => void) {
  return (call: Duplex): void => {
    open.add(call);
    for (const event of ['cancelled', 'error', 'end']) call.on(event, () => open.delete(call));
    serve(call);
  };
}

function listen(service: Service) {
  return (call: Duplex): void => {
    const stream = service.listen(contextOf(service, call), (response) => void call.write(response));
    call.on('data', (request: ListenRequest) => {
      try {
        stream.receive(request);
      } catch (error) {
        fail(call, error);
      }
    });
    endWith(call, () => stream.close());
  };
}

function write(service: Service) {
  return (call: Duplex): void => {
    const stream = service.write(contextOf(service, call), (response) => void call.write(response));
    call.on('data', (request: WriteRequest) => {
      stream.receive(request).catch((error: unknown) => fail(call, error));
    });
    endWith(call, () => undefined);
  };
}

function endWith(call: Duplex, close: () => void): void {
  call.on('cancelled', close);
  call.on('error', close);
  call.on('end', () => {
    close();
    call.end();
  });
}
