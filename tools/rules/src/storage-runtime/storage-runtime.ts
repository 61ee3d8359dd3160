import type { AccessRequest, FirestoreValue, RulesDocument } from '../access-request.ts';
import { type CompiledRules, compileRules } from '../compile.ts';
import { RulesError } from '../errors.ts';
import type { Method } from '../language/ast.ts';
import { fieldsOf, jsonOf, type WireValue } from './wire-value.ts';

interface Verification {
  readonly rulesetName: string;
  readonly path: string;
  readonly method: Method;
  /** Of a list: with a slash, it finds what lies directly in the folder. */
  readonly delimiter?: string;
  readonly variables: { readonly resource?: WireValue; readonly request?: WireValue };
}

interface Ruleset {
  readonly rulesetName: string;
  readonly source: { readonly files: readonly { readonly name: string; readonly content: string }[] };
}

/** What the storage emulator of firebase-tools asks of its rules runtime, and its answers to look-ups. */
export type Incoming =
  | { readonly id: number; readonly action: 'load_ruleset'; readonly context: Ruleset }
  | { readonly id: number; readonly action: 'verify'; readonly context: Verification }
  | {
      readonly id: number;
      readonly action?: never;
      readonly status: string;
      readonly result?: { readonly name?: string; readonly fields?: Record<string, FirestoreValue> };
    };

export type Outgoing = Readonly<Record<string, unknown>>;

interface Pending {
  readonly asked: Verification;
  readonly known: Map<string, RulesDocument | null>;
  readonly wanted: string;
}

/** A condition names a document that is not known yet; the decision starts over when it is. */
class DocumentWanted extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is wanted`);
    this.path = path;
  }
}

/** Look-ups share their ids with the emulator's own messages, which count from 0. */
const FIRST_LOOKUP = 1_000_000_000;

/** The rules runtime of the storage emulator: one message in, one out. */
export class StorageRuntime {
  readonly #rulesets = new Map<string, CompiledRules>();
  readonly #pending = new Map<number, Pending>();
  #nextLookup = FIRST_LOOKUP;
  readonly #project: string | undefined;

  /** Without a project tokens of all are believed. */
  constructor(project?: string) {
    this.#project = project;
  }

  receive(message: Incoming): Outgoing {
    if (message.action === 'load_ruleset') return this.#load(message.id, message.context);
    if (message.action === 'verify') return this.#verify(message.id, message.context, new Map());
    const pending = this.#pending.get(message.id);
    if (!pending) return answer(message.id, { errors: ['No such look-up.'] });
    this.#pending.delete(message.id);
    const { asked, known, wanted } = pending;
    const found = message.status === 'ok' ? { path: wanted, fields: message.result?.fields ?? {} } : null;
    return this.#verify(message.id, asked, known.set(wanted, found));
  }

  #load(id: number, { rulesetName, source }: Ruleset): Outgoing {
    const [file] = source.files;
    try {
      const rules = compileRules(file?.content ?? '');
      this.#rulesets.set(rulesetName, rules);
      return answer(id, { result: { rulesVersion: rules.version } });
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      const sourcePosition = { fileName_: file?.name ?? '', line_: error.line, column_: error.column };
      return answer(id, { errors: [JSON.stringify({ description_: error.message, sourcePosition_: sourcePosition })] });
    }
  }

  #verify(id: number, asked: Verification, known: Pending['known']): Outgoing {
    const rules = this.#rulesets.get(asked.rulesetName);
    if (!rules) return answer(id, { errors: [`There is no ruleset ${asked.rulesetName}.`], result: { permit: false } });
    try {
      const request = accessRequest(asked, known);
      const permit = this.#isSignedIn(request.auth) && rules.decide(request).allowed;
      return answer(id, { result: { permit } });
    } catch (error) {
      if (!(error instanceof DocumentWanted)) throw error;
      return this.#lookUp(id, { asked, known, wanted: error.path });
    }
  }

  /** Whoever shows a token that was given for signing in to another project gets nothing, as in production. */
  #isSignedIn(auth: AccessRequest['auth']): boolean {
    if (auth === null || this.#project === undefined) return true;
    const { aud, iss } = auth.token;
    return aud === this.#project && iss === `https://securetoken.google.com/${this.#project}`;
  }

  #lookUp(id: number, pending: Pending): Outgoing {
    const lookup = this.#nextLookup++;
    this.#pending.set(lookup, pending);
    const context = { path: pending.wanted };
    return { id, server_request_id: lookup, action: 'fetch_firestore_document', context };
  }
}

/** The emulator drops an answer of any other status than ok, and its caller would wait for ever. */
function answer(id: number, { errors = [], result }: { errors?: readonly string[]; result?: unknown }): Outgoing {
  return { id, status: 'ok', errors, warnings: [], ...(result !== undefined && { result }) };
}

function accessRequest({ path, method, delimiter, variables }: Verification, known: Pending['known']): AccessRequest {
  const request = variables.request?.map_value?.fields ?? {};
  const find = (name: string): RulesDocument | null => {
    const found = known.get(name);
    if (found === undefined) throw new DocumentWanted(name);
    return found;
  };
  return {
    service: 'firebase.storage',
    method,
    path,
    ...(method === 'list' && { listed: delimiter === '/' ? ('children' as const) : ('descendants' as const) }),
    auth: authOf(request['auth']),
    time: request['time']?.timestamp_value ?? new Date(),
    resource: fileOf(variables.resource),
    requestResource: fileOf(request['resource']),
    lookup: { get: find, getAfter: find },
  };
}

function authOf(auth: WireValue | undefined): AccessRequest['auth'] {
  const fields = auth?.map_value?.fields;
  if (!fields) return null;
  const token = jsonOf(fields['token'] ?? {}) as Record<string, unknown> | null;
  return { uid: fields['uid']?.string_value ?? '', token: token ?? {} };
}

function fileOf(wire: WireValue | undefined): RulesDocument | null {
  return wire?.map_value ? { path: '', fields: fieldsOf(wire) } : null;
}
