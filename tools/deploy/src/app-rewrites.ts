import { appPatterns } from '@sos/domain/pages/app-paths';

interface Rewrite {
  readonly source?: string;
  readonly regex?: string;
  readonly destination?: string;
}

interface Config {
  readonly hosting: readonly { readonly target: string; readonly rewrites: readonly Rewrite[] }[];
}

/** `firebase.json` with the pages that the app has: what neither a file nor one of these answers is not found. */
export function withAppRewrites(firebaseJson: string): string {
  const config = JSON.parse(firebaseJson) as Config;
  const hosting = config.hosting.map((site) => (site.target === 'web' ? withPages(site) : site));
  return `${JSON.stringify({ ...config, hosting }, null, 2)}\n`;
}

function withPages<Site extends { readonly rewrites: readonly Rewrite[] }>(site: Site): Site {
  const byFunctions = site.rewrites.filter(({ destination }) => destination === undefined);
  const byApp = appPatterns().map((regex) => ({ regex, destination: '/index.html' }));
  return { ...site, rewrites: [...byFunctions, ...byApp] };
}
