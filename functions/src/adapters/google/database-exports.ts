import { z } from 'zod';
import type { DatabaseExports } from '../../usecases/backups/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 30_000;

export interface DatabaseExportsSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  readonly projectId: string;
  readonly accessToken: () => Promise<string>;
}

const operationSchema = z.object({
  name: z.string(),
  done: z.boolean().optional(),
  error: z.unknown().optional(),
});

/** Firestore's own export and import, by its Admin API. */
export function makeDatabaseExports(settings: DatabaseExportsSettings): DatabaseExports {
  const database = `projects/${settings.projectId}/databases/(default)`;
  const begin = async (verb: string, body: object) => (await ask(settings, `${database}:${verb}`, body)).name;
  return {
    export: (folder) => begin('exportDocuments', { outputUriPrefix: folder }),
    import: (folder) => begin('importDocuments', { inputUriPrefix: folder }),
    state: async (operation) => {
      const { done, error } = await ask(settings, operation);
      if (error !== undefined) return 'failed';
      return done === true ? 'done' : 'running';
    },
  };
}

async function ask({ apiBase, accessToken }: DatabaseExportsSettings, path: string, body?: object) {
  const response = await fetch(`${apiBase}/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${await accessToken()}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new VendorUnavailableError('firestore_admin_no_answer', { certain: false, cause });
  });
  if (!response.ok) throw new VendorUnavailableError(`firestore_admin_${response.status}`, { certain: true });
  return operationSchema.parse(await response.json());
}
