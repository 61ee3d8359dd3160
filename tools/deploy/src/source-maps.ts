import { openAsBlob } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Sentry's project that hears of a release, as its address says it: https://KEY@oORGANISATION.ingest.REGION.sentry.io/PROJECT. */
export interface SentryProject {
  /** Without a slash at the end. */
  readonly api: string;
  readonly organisation: string;
  readonly project: string;
  readonly token: string;
}

interface Sender {
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

const TRIES = 4;
const PAUSE_SECONDS = 30;
/** What was sent by a run before: a release, or one of its files. */
const KNOWN = [208, 409];

/** Undefined for an address that is none of Sentry's. */
export function sentryProject(dsn: string, token: string): SentryProject | undefined {
  const found = /^https:\/\/[^@]+@o(\d+)\.ingest\.(?:(de|us)\.)?sentry\.io\/(\d+)$/.exec(dsn);
  const [, organisation, region = 'us', project] = found ?? [];
  if (organisation === undefined || project === undefined) return undefined;
  return { api: `https://${region}.sentry.io/api/0`, organisation, project, token };
}

/** The name by which browsers tell which files they run. Throws where the page loads none. */
export async function releaseOf(dist: string): Promise<string> {
  const page = await readFile(path.join(dist, 'index.html'), 'utf8');
  const [, release] = /\bsrc="\/assets\/index-([\w-]+)\.js"/.exec(page) ?? [];
  if (release === undefined) throw new Error(`${dist} has no page that loads its first file`);
  return release;
}

/** Gives Sentry an app's scripts and their maps, so that what breaks is read in our own words. Sent again, it changes nothing. */
export async function sendMaps(dist: string, to: SentryProject, sender: Sender): Promise<void> {
  const release = await releaseOf(dist);
  const { api, organisation, project } = to;
  const version = { version: release, projects: [project] };
  await post(`${api}/organizations/${organisation}/releases/`, { to, sender, body: JSON.stringify(version) });
  const files = `${api}/projects/${organisation}/${project}/releases/${encodeURIComponent(release)}/files/`;
  let sent = 0;
  for await (const map of glob('assets/*.js.map', { cwd: dist })) {
    const script = map.slice(0, -'.map'.length);
    await post(files, { to, sender, body: await fileOf(dist, script, `sourcemap:${path.basename(map)}`) });
    await post(files, { to, sender, body: await fileOf(dist, map) });
    sent += 1;
  }
  sender.say(`source maps of ${sent} files of release ${release}`);
}

async function fileOf(dist: string, name: string, header?: string): Promise<FormData> {
  const form = new FormData();
  form.append('name', `~/${name}`);
  if (header !== undefined) form.append('header', header);
  form.append('file', await openAsBlob(path.join(dist, name)), path.basename(name));
  return form;
}

interface Posting {
  readonly to: SentryProject;
  readonly sender: Sender;
  readonly body: string | FormData;
}

async function post(url: string, { to, sender, body }: Posting): Promise<void> {
  const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const headers = { authorization: `Bearer ${to.token}`, ...json };
  for (let left = TRIES - 1; ; left -= 1) {
    const answer = await fetch(url, { method: 'POST', headers, body });
    await answer.body?.cancel();
    if (answer.ok || KNOWN.includes(answer.status)) return;
    const isBusy = answer.status === 429 || answer.status >= 500;
    if (!isBusy || left === 0) throw new Error(`Sentry answered ${answer.status} to ${new URL(url).pathname}`);
    await sender.wait(PAUSE_SECONDS);
  }
}

/** Takes an app's maps out of what is served: Cloudflare Pages serves whatever lies there. */
export async function dropMaps(dist: string): Promise<void> {
  for await (const map of glob('**/*.map', { cwd: dist })) await rm(path.join(dist, map));
}
