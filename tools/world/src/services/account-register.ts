import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';

interface Account {
  readonly localId: string;
  readonly disabled?: boolean;
  /** Seconds since the epoch, in digits. */
  readonly validSince?: string;
  /** Custom claims as JSON. */
  readonly customAttributes?: string;
}

interface Update {
  readonly localId: string;
  readonly customAttributes?: string;
  readonly validSince?: string | number;
  readonly disableUser?: boolean;
}

export interface AccountRegister extends RunningServer {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** Adds accounts in the form that the Auth emulator takes; those that exist are replaced. */
  importAccounts(json: string): Promise<void>;
}

/**
 * Answers what functions ask about accounts, for worlds in which nobody signs in: the Auth emulator takes ten seconds to
 * start. Whoever was not imported is a client in good standing.
 */
export async function startAccountRegister(): Promise<AccountRegister> {
  const known = new Map<string, Account>();
  const server = await serve(0, async (request) => answer(request, known));
  return {
    ...server,
    host: `127.0.0.1:${server.port}`,
    importAccounts: async (json) => {
      for (const account of JSON.parse(json) as Account[]) known.set(account.localId, account);
    },
  };
}

function answer({ url, body }: SimRequest, known: Map<string, Account>): SimReply {
  if (url.pathname.endsWith('/accounts:lookup')) return lookUp(body, known);
  if (url.pathname.endsWith('/accounts:update')) return update(body, known);
  return { status: 501, body: { error: { message: 'NOT_IMPLEMENTED' } } };
}

function update(body: Buffer, known: Map<string, Account>): SimReply {
  const { localId, customAttributes, validSince, disableUser } = JSON.parse(body.toString()) as Update;
  const changed = {
    ...(customAttributes !== undefined && { customAttributes }),
    ...(validSince !== undefined && { validSince: String(validSince) }),
    ...(disableUser !== undefined && { disabled: disableUser }),
  };
  known.set(localId, { ...known.get(localId), localId, ...changed });
  return { body: { kind: 'identitytoolkit#SetAccountInfoResponse', localId } };
}

function lookUp(body: Buffer, known: ReadonlyMap<string, Account>): SimReply {
  const { localId = [] } = JSON.parse(body.toString()) as { localId?: string[] };
  const users = localId.map((uid) => ({ validSince: '0', ...(known.get(uid) ?? { localId: uid }) }));
  return { body: { kind: 'identitytoolkit#GetAccountInfoResponse', users } };
}
