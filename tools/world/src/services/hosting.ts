import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Region } from '@sos/contracts/callable';
import { recaptchaPath } from '@sos/functions-host/google/app-check';
import { repositoryRoot } from '../regions.ts';
import type { Addresses } from './functions-env.ts';

interface HeaderRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** A path that is served by a file of the app, or by a function. */
interface Rewrite {
  /** A glob, where there is no pattern. */
  readonly source?: string;
  readonly regex?: string;
  readonly destination?: string;
  readonly function?: { readonly functionId: string; readonly region: Region };
}

/** An address that leads to another one; a part that begins with a colon is carried over. */
interface Redirect {
  readonly source: string;
  readonly destination: string;
  readonly type: number;
}

/** What `firebase.json` says of hosting, the one source for production and this world. */
export interface Hosting {
  /** Globs of files that are not uploaded. */
  readonly ignore: readonly string[];
  readonly headers: readonly HeaderRule[];
  readonly rewrites: readonly Rewrite[];
  readonly redirects?: readonly Redirect[];
  /** Whether a page's address leaves out the ending of its file. */
  readonly cleanUrls?: boolean;
  /** Whether addresses end in a slash; undefined leaves them as they are asked for. */
  readonly trailingSlash?: boolean;
  /** Where files lie that each language has of its own. */
  readonly i18n?: { readonly root: string };
}

/** The apps that have an origin of their own. */
export type HostedApp = 'web' | 'admin' | 'agency' | 'assistant';

/** Throws when the file has no such target. */
export async function readHosting(app: HostedApp, root = repositoryRoot): Promise<Hosting> {
  const file = await readFile(path.join(root, 'firebase.json'), 'utf8');
  const { hosting } = JSON.parse(file) as { hosting: readonly (Hosting & { readonly target: string })[] };
  const found = hosting.find(({ target }) => target === app);
  if (!found) throw new Error(`firebase.json hosts no ${app}.`);
  return found;
}

/** The headers of a path: every rule that matches, and of two with one key the later. */
export function headersOf({ headers }: Hosting, pathname: string): Record<string, string> {
  const matching = headers.filter(({ source }) => matches(source, pathname));
  return Object.fromEntries(
    matching.flatMap((rule) => rule.headers.map(({ key, value }) => [key.toLowerCase(), value] as const)),
  );
}

/** The function that serves a path; undefined where the app does, or nothing. */
export function functionOf(hosting: Hosting, pathname: string): Rewrite['function'] {
  return rewriteOf(hosting, pathname)?.function;
}

/** The file of the app that answers a path for which there is none; undefined where nothing does. */
export function pageFor(hosting: Hosting, pathname: string): string | undefined {
  return rewriteOf(hosting, pathname)?.destination;
}

function rewriteOf({ rewrites }: Hosting, pathname: string): Rewrite | undefined {
  return rewrites.find(({ source, regex }) =>
    regex === undefined ? matches(source ?? '', pathname) : new RegExp(regex).test(pathname),
  );
}

/** Where an old address leads, and one with a slash that is too many. */
export function redirectOf({ redirects = [], trailingSlash }: Hosting, pathname: string) {
  for (const { source, destination, type } of redirects) {
    const pattern = source.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
    const parts = new RegExp(`^${pattern}$`).exec(pathname)?.groups;
    if (parts) return { status: type, location: destination.replaceAll(/:(\w+)/g, (_all, name) => parts[name] ?? '') };
  }
  if (trailingSlash === false && /[^/]\/$/.test(pathname))
    return { status: 301, location: pathname.replace(/\/+$/, '') };
  return undefined;
}

export function isIgnored({ ignore }: Hosting, pathname: string): boolean {
  return ignore.some((glob) => matches(glob, pathname));
}

/** The same hosting with this world's servers in the place of production's hosts. */
export function localHosting(hosting: Hosting, addresses: Addresses): Hosting {
  const local = Object.entries(localHosts(addresses));
  const replaced = (value: string) => local.reduce((text, [host, url]) => text.replaceAll(host, url), value);
  const headers = hosting.headers.map(({ source, headers: listed }) => ({
    source,
    headers: listed.map(({ key, value }) => ({ key, value: replaced(value) })),
  }));
  return { ...hosting, headers };
}

function localHosts({
  functionsUrl,
  firestoreHost,
  authHost,
  storageHost,
  stripeUrl,
  paypalUrl,
}: Addresses): Record<string, string> {
  const auth = authHost ? `http://${authHost}` : "'self'";
  return {
    'https://*.cloudfunctions.net': functionsUrl,
    'https://firestore.googleapis.com': `http://${firestoreHost}`,
    'https://identitytoolkit.googleapis.com': auth,
    'https://securetoken.googleapis.com': auth,
    ...(storageHost && { 'https://firebasestorage.googleapis.com': `http://${storageHost}` }),
    'https://*.firebaseapp.com': auth,
    'https://*.js.stripe.com': stripeUrl,
    'https://js.stripe.com': stripeUrl,
    'https://hooks.stripe.com': stripeUrl,
    'https://api.stripe.com': stripeUrl,
    'https://www.paypal.com': paypalUrl,
    'https://www.google.com/recaptcha/enterprise.js': `${functionsUrl}${recaptchaPath}`,
    'https://content-firebaseappcheck.googleapis.com': functionsUrl,
  };
}

/** `**` stands for any number of folders, `*` for what is between two slashes. */
function matches(glob: string, pathname: string): boolean {
  const pattern = glob
    .replace(/^\//, '')
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*\*\/|\*\*|\*/g, (star) => (star === '**/' ? '(?:.*/)?' : star === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${pattern}$`).test(pathname.replace(/^\//, ''));
}
