import type { Region } from '@sos/contracts/callable';

/** What every app must know of its deployment; `index.html` carries it, so that one build serves every environment. */
interface CommonConfig {
  readonly projectId: string;
  readonly apiKey: string;
  readonly authEmulatorUrl: string | null;
  readonly firestoreHost: string | null;
  readonly firestoreSsl: boolean;
  readonly functionsUrl: Readonly<Record<Region, string>>;
  /** The number that our calls come from, as people see it on their telephone; null where it is not told. */
  readonly callerNumber: string | null;
  /** Where the dashboard of agencies is; null where it is not told. */
  readonly agencyUrl: string | null;
  /** Shown in the header everywhere but in production. */
  readonly environmentLabel: string | null;
  /** How the app shows that it is ours; null where nobody asks. */
  readonly appCheck: AppCheckConfig | null;
}

/** Of App Check, by reCAPTCHA Enterprise. */
export interface AppCheckConfig {
  /** The app's name at Firebase, and its key at reCAPTCHA. */
  readonly appId: string;
  readonly siteKey: string;
  /** Where reCAPTCHA's script is, and where its word is exchanged for a token. */
  readonly scriptUrl: string;
  readonly exchangeUrl: string;
}

/** The common configuration and the keys that one app needs besides. */
export type ConfigWith<Key extends string> = CommonConfig & Readonly<Record<Key, string>>;

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`app-config: ${name} is missing`);
  return Object.fromEntries(Object.entries(value));
}

function text(source: Record<string, unknown>, name: string): string {
  const value = source[name];
  if (typeof value !== 'string' || value === '') throw new Error(`app-config: ${name} is missing`);
  return value;
}

function optionalText(source: Record<string, unknown>, name: string): string | null {
  return source[name] === undefined || source[name] === null ? null : text(source, name);
}

/** Checks the whole configuration at once; throws an error with one clear line. */
export function parseConfig<Key extends string>(json: string, ownKeys: readonly Key[]): ConfigWith<Key> {
  const source = record(JSON.parse(json), 'the configuration');
  const urls = record(source['functionsUrl'], 'functionsUrl');
  const common: CommonConfig = {
    projectId: text(source, 'projectId'),
    apiKey: text(source, 'apiKey'),
    authEmulatorUrl: optionalText(source, 'authEmulatorUrl'),
    firestoreHost: optionalText(source, 'firestoreHost'),
    firestoreSsl: source['firestoreSsl'] !== false,
    functionsUrl: {
      'europe-west1': text(urls, 'europe-west1'),
      'europe-west2': text(urls, 'europe-west2'),
      'europe-west3': text(urls, 'europe-west3'),
    },
    callerNumber: optionalText(source, 'callerNumber'),
    agencyUrl: optionalText(source, 'agencyUrl'),
    environmentLabel: optionalText(source, 'environmentLabel'),
    appCheck: (source['appCheck'] as AppCheckConfig | undefined) ?? null,
  };
  const own = Object.fromEntries(ownKeys.map((key) => [key, text(source, key)])) as Record<Key, string>;
  return { ...common, ...own };
}

/** Reads the page's configuration when it is first asked for. */
export function configOnPage<Key extends string>(ownKeys: readonly Key[]): () => ConfigWith<Key> {
  let current: ConfigWith<Key> | undefined;
  return () => {
    current ??= parseConfig(document.getElementById('app-config')?.textContent ?? 'null', ownKeys);
    return current;
  };
}

export const config = configOnPage([]);
