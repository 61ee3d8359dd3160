import { GoogleAuth } from 'google-auth-library';

/** Asks Google's APIs by the addresses that the Firebase CLI uses too; its variables name others. */
export interface Google {
  /** The answer's body; undefined for what does not exist. Throws with Google's own words. */
  readonly get: (api: keyof typeof apis, path: string) => Promise<Record<string, unknown> | undefined>;
}

const apis = {
  projects: ['FIREBASE_RESOURCEMANAGER_URL', 'https://cloudresourcemanager.googleapis.com'],
  billing: ['FIREBASE_CLOUDBILLING_URL', 'https://cloudbilling.googleapis.com'],
  services: ['FIREBASE_SERVICE_USAGE_URL', 'https://serviceusage.googleapis.com'],
  secrets: ['CLOUD_SECRET_MANAGER_URL', 'https://secretmanager.googleapis.com'],
  firestore: ['FIRESTORE_URL', 'https://firestore.googleapis.com'],
  identity: ['FIREBASE_IDENTITY_URL', 'https://identitytoolkit.googleapis.com'],
  storage: ['FIREBASE_STORAGE_URL', 'https://storage.googleapis.com'],
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/** With the token of whoever runs this: application default credentials, or `ACCESS_TOKEN`. */
export function openGoogle(env: Env): Google {
  const token = async () => {
    if (env['ACCESS_TOKEN']) return env['ACCESS_TOKEN'];
    const auth = new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/cloud-platform' });
    return auth.getAccessToken();
  };
  return {
    async get(api, path) {
      const [variable, official] = apis[api];
      const response = await fetch(`${env[variable] ?? official}${path}`, {
        headers: { authorization: `Bearer ${await token()}` },
      });
      if (response.status === 404) return undefined;
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${messageOf(text)}`);
      return JSON.parse(text) as Record<string, unknown>;
    },
  };
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message ?? text;
  } catch {
    return text.slice(0, 200);
  }
}
