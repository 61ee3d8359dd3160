import type { Region } from '@sos/contracts/callable';

/** What one deployment differs in; `index.html` carries it, so that one build serves every environment. */
export interface AppConfig {
  readonly projectId: string;
  readonly apiKey: string;
  readonly authEmulatorUrl: string | null;
  readonly firestoreHost: string | null;
  readonly firestoreSsl: boolean;
  readonly functionsUrl: Readonly<Record<Region, string>>;
  readonly stripePublishableKey: string;
  readonly stripeJsUrl: string;
  /** Shown in the header everywhere but in production. */
  readonly environmentLabel: string | null;
}

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
export function parseConfig(json: string): AppConfig {
  const source = record(JSON.parse(json), 'the configuration');
  const urls = record(source['functionsUrl'], 'functionsUrl');
  return {
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
    stripePublishableKey: text(source, 'stripePublishableKey'),
    stripeJsUrl: text(source, 'stripeJsUrl'),
    environmentLabel: optionalText(source, 'environmentLabel'),
  };
}

let current: AppConfig | undefined;

export function config(): AppConfig {
  current ??= parseConfig(document.getElementById('app-config')?.textContent ?? 'null');
  return current;
}
