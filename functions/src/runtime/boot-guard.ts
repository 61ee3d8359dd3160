import {
  debugVariables,
  functionAddress,
  officialAddresses,
  officialHosts,
  optionalAddresses,
  secretForms,
  sentryDsn,
  serviceAccount,
} from './boot-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;
/** One setting that must not run in production: the reason, or undefined when the setting is in order. */
type Rule = (env: Environment) => string | undefined;

/**
 * Why a function with this environment must not serve in production; empty when it may, and always outside Cloud Run.
 * `requiredSecrets` names the secrets that the function binds: those that are absent are reasons too. Never names a value.
 */
export function guard(env: Environment, requiredSecrets: readonly string[]): string[] {
  if (!env['K_SERVICE']) return [];
  const rules = [...fixedRules, ...requiredSecrets.map(requiredSecret)];
  return [...new Set(rules.map((rule) => rule(env)).filter((reason) => reason !== undefined))];
}

/** The secrets of the table that this environment holds, empty ones included. */
export function presentSecrets(env: Environment): string[] {
  return Object.keys(secretForms).filter((name) => env[name] !== undefined);
}

const fixedRules: readonly Rule[] = [
  ...debugVariables.map(unset),
  realProject,
  unchecked,
  certificatesAreChecked,
  ...Object.entries(officialHosts).map(([name, host]) => officialAddress(name, host)),
  publicBase,
  webOrigins,
  mailServer,
  ...Object.keys(officialAddresses).map(oneAddress),
  ...optionalAddresses.map(optionalAddress),
  errorTracker,
  invokerAccount,
  appCheckMode,
  functionAddresses,
  ...Object.keys(secretForms).map(wellFormed),
];

function unset(name: string): Rule {
  return (env) => (env[name] ? `${name} is set` : undefined);
}

/** Ids that begin so are those of projects that exist nowhere. */
const INVENTED = 'demo-';

function realProject(env: Environment): string | undefined {
  const ids = [env['GCLOUD_PROJECT'], env['GOOGLE_CLOUD_PROJECT'], projectIn(env['FIREBASE_CONFIG'])];
  return ids.some((id) => id?.startsWith(INVENTED))
    ? `the project is one of the local world (${INVENTED}...)`
    : undefined;
}

function projectIn(config: string | undefined): string | undefined {
  return /"projectId"\s*:\s*"([^"]*)"/.exec(config ?? '')?.[1];
}

/** Answers are held to their contracts in tests and in the local world; in production one that breaks it must not be lost. */
function unchecked(env: Environment): string | undefined {
  return env['CHECK_ANSWERS'] === 'true' ? 'CHECK_ANSWERS is true' : undefined;
}

function certificatesAreChecked(env: Environment): string | undefined {
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? 'NODE_TLS_REJECT_UNAUTHORIZED is 0' : undefined;
}

function officialAddress(name: string, host: RegExp): Rule {
  return (env) => {
    const address = env[name];
    if (address === undefined) return undefined;
    return isOrigin(address) && host.test(new URL(address).host)
      ? undefined
      : `${name} is not the official host over https`;
  };
}

function publicBase(env: Environment): string | undefined {
  return isHttps(env['PAYMENTS_BASE_URL'] ?? '') ? undefined : 'PAYMENTS_BASE_URL is not an https address';
}

function webOrigins(env: Environment): string | undefined {
  const origins = (env['WEB_ORIGINS'] ?? '').match(/[^\s,"'[\]]+/g) ?? [];
  return origins.every(isHttps) ? undefined : 'WEB_ORIGINS has an origin that is not https';
}

function mailServer(env: Environment): string | undefined {
  const address = env['SMTP_URL'];
  const url = address === undefined ? undefined : URL.parse(address);
  const isPrivate = url?.protocol === 'smtps:' && !isLoopback(url.hostname);
  return address === undefined || isPrivate ? undefined : 'SMTP_URL is not the address of a mail server over TLS';
}

function oneAddress(name: string): Rule {
  const [address, what] = officialAddresses[name] ?? [];
  return (env) => {
    const given = env[name];
    return given === undefined || given === address ? undefined : `${name} is not the address of ${what}`;
  };
}

function optionalAddress(name: string): Rule {
  return (env) => (!env[name] || isHttps(env[name]) ? undefined : `${name} is not an https address`);
}

function errorTracker(env: Environment): string | undefined {
  const dsn = env['SENTRY_DSN'];
  return !dsn || sentryDsn.test(dsn) ? undefined : 'SENTRY_DSN is not the address of a project of Sentry';
}

function invokerAccount(env: Environment): string | undefined {
  return serviceAccount.test(env['INVOKER_ACCOUNT'] ?? '')
    ? undefined
    : 'INVOKER_ACCOUNT is not a service account of Google Cloud';
}

/** A word that is none would leave everybody in, or nobody. */
function appCheckMode(env: Environment): string | undefined {
  return /^(?:off|watch|enforce)?$/.test(env['APP_CHECK'] ?? '')
    ? undefined
    : 'APP_CHECK is none of off, watch and enforce';
}

function functionAddresses(env: Environment): string | undefined {
  const addresses = (env['FUNCTION_ADDRESSES'] ?? '').match(/[^\s,"'[\]]+/g) ?? [];
  return addresses.length > 0 && addresses.every((address) => functionAddress.test(address))
    ? undefined
    : 'FUNCTION_ADDRESSES is no list of addresses of functions on Google Cloud';
}

function wellFormed(name: string): Rule {
  return (env) => {
    const value = env[name];
    if (value === undefined) return undefined;
    return value === '' ? missing(name) : secretForms[name]?.(value);
  };
}

function requiredSecret(name: string): Rule {
  return (env) => (env[name] ? undefined : missing(name));
}

function missing(name: string): string {
  return `${name} is missing or empty`;
}

function isHttps(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && !isLoopback(url.hostname);
}

function isLoopback(host: string): boolean {
  return /^(localhost|.*\.localhost|127\..*|\[::1?\]|0\.0\.0\.0)$/.test(host);
}

/** An https address with nothing behind its host: no path, question, port or name. */
function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && isHttps(address) && url.href === `https://${url.hostname}/`;
}
