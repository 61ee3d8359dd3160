import { parseEnv } from 'node:util';
import { guard } from '@sos/functions/runtime/boot-guard';
import { params, secrets } from '@sos/functions/runtime/config';
import type { Part } from './part.ts';

export type Settings = Readonly<Record<string, string>>;

interface Declared {
  readonly name: string;
  readonly default: string | undefined;
}

/** The parameters that a project has to say, or may: all but its own id, which Google says. */
const declared: readonly Declared[] = Object.values(params).flatMap((param) => {
  if (param === params.projectId || !('options' in param)) return [];
  const fallback = param.options?.default;
  return [{ name: param.name, default: fallback === undefined ? undefined : String(fallback as string | boolean) }];
});

const secretNames: readonly string[] = Object.values(secrets).map(({ name }) => name);

/** Reads `NAME=value` lines; defaults of the code stand for what is left out, and what no function of the part reads is filled in. */
export function readSettings(text: string, { unread }: Pick<Part, 'unread'>): Settings {
  const given = parseEnv(text) as Settings;
  const defaults = declared.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]]));
  return { ...(Object.fromEntries(defaults) as Settings), ...unread, ...given };
}

/** A file to fill in: what has no default stands empty, the rest with its default, as a comment. */
export function emptySettings({ unread }: Pick<Part, 'unread'>): string {
  return declared
    .filter(({ name }) => !(name in unread))
    .map(({ name, default: value }) => (value === undefined ? `${name}=` : `# ${name}='${value}'`))
    .join('\n');
}

/** Why functions with these settings would not start in production; empty when they would. Never says a value. */
export function problemsOf(settings: Settings, project: string): string[] {
  const names = new Set(declared.map(({ name }) => name));
  const missing = declared
    .filter(({ name, default: value }) => value === undefined && !settings[name])
    .map(({ name }) => `${name} is missing`);
  const secret = Object.keys(settings).filter((name) => secretNames.includes(name));
  const unknown = Object.keys(settings).filter((name) => !names.has(name) && !secretNames.includes(name));
  return [
    ...missing,
    ...secret.map((name) => `${name} is a secret: npx firebase functions:secrets:set ${name} --project ${project}`),
    ...unknown.map((name) => `${name} is no parameter of this release`),
    ...(missing.length > 0 ? [] : guard({ ...settings, K_SERVICE: 'any', GCLOUD_PROJECT: project }, [])),
  ];
}

/** The text of the `.env.PROJECT` file that the Firebase CLI reads beside a codebase, the same for the same settings. Throws for what it cannot hold. */
export function dotenv(settings: Settings): string {
  const lines = declared.flatMap(({ name }) => {
    const value = settings[name];
    if (value === undefined) return [];
    if (/['\n\r]/.test(value)) throw new Error(`${name} has an apostrophe or a line break`);
    return [`${name}='${value}'`];
  });
  return `${lines.toSorted().join('\n')}\n`;
}
