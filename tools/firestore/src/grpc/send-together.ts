import { ServerInterceptingCall, type ServerInterceptingCallInterface, type ServerInterceptor } from '@grpc/grpc-js';

/**
 * Takes every message at once instead of after the one before it has left: the answers of a query, or a message and
 * the status behind it, then go out in one piece. All of them are in memory already, so nothing grows by it.
 */
class Together extends ServerInterceptingCall {
  override sendMessage(...[message, sent]: Parameters<ServerInterceptingCallInterface['sendMessage']>): void {
    super.sendMessage(message, () => undefined);
    sent();
  }
}

export const sendTogether: ServerInterceptor = (_, call) => new Together(call);
