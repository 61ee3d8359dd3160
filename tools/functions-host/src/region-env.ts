export interface RegionEnvOptions {
  readonly projectId: string;
  readonly region: string;
  /** `host:port` of the functions host, which is the tasks emulator too. */
  readonly host: string;
  /** What the world gives its functions: parameters, secrets, addresses. */
  readonly given: Readonly<Record<string, string>>;
}

const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

/**
 * The environment of a region's process: nothing of the host's own but what Node needs to run, and nothing that names
 * a service of Cloud Run, by which the functions know production and refuse what is set here.
 */
export function regionEnv({ projectId, region, host, given }: RegionEnvOptions): Record<string, string> {
  return {
    ...inherited(),
    TZ: 'UTC',
    GCLOUD_PROJECT: projectId,
    GOOGLE_CLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    // A world that has a metadata server says so.
    METADATA_SERVER_DETECTION: 'none',
    ...given,
    FUNCTION_REGION: region,
    FIREBASE_DEBUG_MODE: 'true',
    FIREBASE_DEBUG_FEATURES: JSON.stringify({ skipTokenVerification: true }),
    CLOUD_TASKS_EMULATOR_HOST: host,
  };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
