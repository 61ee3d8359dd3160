import { GoogleAuth } from 'google-auth-library';

/** Asks Google's APIs by the addresses that the Firebase CLI uses too; its variables name others. */
export interface Google {
  /** The answer's body; undefined for what does not exist. Throws with Google's own words. */
  readonly get: (api: keyof typeof apis, path: string) => Promise<Record<string, unknown> | undefined>;
}

/** Who may also change what is there. */
export interface GoogleWriter extends Google {
  /** The answer's body. Throws with Google's own words. */
  readonly send: (api: keyof typeof apis, path: string, change: Change) => Promise<Record<string, unknown>>;
}

export interface Change {
  readonly method: 'POST' | 'PATCH';
  readonly body: object;
}

const apis = {
  projects: ['FIREBASE_RESOURCEMANAGER_URL', 'https://cloudresourcemanager.googleapis.com'],
  billing: ['FIREBASE_CLOUDBILLING_URL', 'https://cloudbilling.googleapis.com'],
  services: ['FIREBASE_SERVICE_USAGE_URL', 'https://serviceusage.googleapis.com'],
  secrets: ['CLOUD_SECRET_MANAGER_URL', 'https://secretmanager.googleapis.com'],
  firestore: ['FIRESTORE_URL', 'https://firestore.googleapis.com'],
  identity: ['FIREBASE_IDENTITY_URL', 'https://identitytoolkit.googleapis.com'],
  monitoring: ['CLOUD_MONITORING_URL', 'https://monitoring.googleapis.com'],
  appCheck: ['FIREBASE_APP_CHECK_URL', 'https://firebaseappcheck.googleapis.com'],
  storage: ['FIREBASE_STORAGE_URL', 'https://storage.googleapis.com'],
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/** With the token of whoever runs this: application default credentials, or `ACCESS_TOKEN`. */
export function openGoogle(env: Env): GoogleWriter {
  const token = async () => {
    if (env['ACCESS_TOKEN']) return env['ACCESS_TOKEN'];
    const auth = new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/cloud-platform' });
    return auth.getAccessToken();
  };
  const ask = async (api: keyof typeof apis, path: string, init: RequestInit) => {
    const [variable, official] = apis[api];
    const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' };
    return fetch(`${env[variable] ?? official}${path}`, { ...init, headers });
  };
  return {
    async get(api, path) {
      const response = await ask(api, path, {});
      return response.status === 404 ? undefined : bodyOf(response);
    },
    send: async (api, path, { method, body }) => bodyOf(await ask(api, path, { method, body: JSON.stringify(body) })),
  };
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${messageOf(text)}`);
  return JSON.parse(text) as Record<string, unknown>;
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message ?? text;
  } catch {
    return text.slice(0, 200);
  }
}
