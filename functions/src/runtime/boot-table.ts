const KEY_BYTES = 32;
/** Of 32 random bytes hardly any two are alike. */
const DIFFERENT_BYTES = 12;

/** Variables by which we talk to an emulator, skip a check, trust another root, or write requests into the log. */
export const debugVariables = [
  'FIREBASE_DEBUG_MODE',
  'FIREBASE_DEBUG_FEATURES',
  'FUNCTIONS_EMULATOR',
  'FUNCTIONS_CONTROL_API',
  'FUNCTIONS_MANIFEST_OUTPUT_PATH',
  'FIREBASE_AUTH_EMULATOR_HOST',
  'FIRESTORE_EMULATOR_HOST',
  'FIREBASE_DATABASE_EMULATOR_HOST',
  'FIREBASE_STORAGE_EMULATOR_HOST',
  'STORAGE_EMULATOR_HOST',
  'CLOUD_TASKS_EMULATOR_HOST',
  'CLOUD_EVENTARC_EMULATOR_HOST',
  'DATA_CONNECT_EMULATOR_HOST',
  'PUBSUB_EMULATOR_HOST',
  'FIREBASE_EMULATOR_HUB',
  'FIREBASE_REMOTE_CONFIG_URL_BASE',
  'GCE_METADATA_HOST',
  'TWILIO_LOG_LEVEL',
  'GOOGLE_SDK_NODE_LOGGING',
  'NODE_DEBUG',
  'PAYPAL_EXTRA_ROOT',
] as const;

/** The hosts that a vendor's address may name. Twilio also answers at its edges, such as api.dublin.ie1.twilio.com. */
export const officialHosts: Readonly<Record<string, RegExp>> = {
  TWILIO_API_BASE: /^api(?:\.[a-z-]+\.[a-z]{2}\d)?\.twilio\.com$/,
  STRIPE_API_BASE: /^api\.stripe\.com$/,
  PAYPAL_API_BASE: /^api-m\.paypal\.com$/,
  PAYPAL_CERTIFICATE_BASE: /^api\.paypal\.com$/,
  WISE_API_BASE: /^api\.(?:wise|transferwise)\.com$/,
  FLUTTERWAVE_API_BASE: /^api\.flutterwave\.com$/,
  VIES_API_BASE: /^ec\.europa\.eu$/,
  GA4_API_BASE: /^(?:www|region1)\.google-analytics\.com$/,
  META_API_BASE: /^graph\.facebook\.com$/,
  GOOGLE_ADS_API_BASE: /^googleads\.googleapis\.com$/,
  MAILWIZZ_API_BASE: /^mail\.life-expat\.com$/,
  FCM_API_BASE: /^fcm\.googleapis\.com$/,
  TELEGRAM_API_BASE: /^api\.telegram\.org$/,
  TELEGRAM_LINK_BASE: /^t\.me$/,
  SCHEDULER_API_BASE: /^cloudscheduler\.googleapis\.com$/,
  MONITORING_API_BASE: /^monitoring\.googleapis\.com$/,
  TASKS_API_BASE: /^cloudtasks\.googleapis\.com$/,
  ANTHROPIC_API_BASE: /^api\.anthropic\.com$/,
  PERPLEXITY_API_BASE: /^api\.perplexity\.ai$/,
  FIRESTORE_ADMIN_BASE: /^firestore\.googleapis\.com$/,
  FILES_BASE_URL: /^firebasestorage\.googleapis\.com$/,
};

/** Addresses that are one and no other, with what stands there. */
export const officialAddresses: Readonly<Record<string, readonly [address: string, what: string]>> = {
  GOOGLE_CERTIFICATES_URL: ['https://www.googleapis.com/oauth2/v1/certs', 'the certificates of Google'],
  OPENAI_API_BASE: ['https://api.openai.com/v1', 'the models of OpenAI'],
  APP_CHECK_KEYS_URL: ['https://firebaseappcheck.googleapis.com/v1/jwks', 'the keys of App Check'],
};

/** Addresses that may stay empty, and lead over https where they do not. */
export const optionalAddresses = ['AGENCY_ORIGIN', 'ASSISTANT_ORIGIN', 'ASSISTANT_WORDS_URL', 'PAGE_READER'] as const;

/** Where Sentry takes events of a project of its own cloud, with the project's public key. */
export const sentryDsn = /^https:\/\/[0-9a-f]{32}@o\d+\.ingest\.(?:(?:de|us)\.)?sentry\.io\/\d+$/;

/** A service account of Google Cloud: of a project, of Compute Engine or of App Engine. */
export const serviceAccount = /^[a-z0-9-]+@(?:[a-z0-9-]+\.iam|developer|appspot)\.gserviceaccount\.com$/;

/** Where a function is called: `{name}` of a region's functions, or `{service}` on Cloud Run. */
export const functionAddress =
  /^https:\/\/(?:(?:\{region\}|[a-z0-9]+-[a-z]+\d+)-[a-z0-9-]+\.cloudfunctions\.net\/\{name\}|\{service\}-[a-z0-9-]+(?:\.[a-z0-9-]+)?\.run\.app)$/;

/** What each secret must look like; gives the reason when it does not. */
export const secretForms: Readonly<Record<string, (value: string) => string | undefined>> = {
  TWILIO_AUTH_TOKEN: (value) =>
    problem(/^[0-9a-f]{32}$/i.test(value), 'TWILIO_AUTH_TOKEN is not 32 hexadecimal digits'),
  STRIPE_SECRET_KEY: (value) =>
    /_test_/.test(value)
      ? 'STRIPE_SECRET_KEY is a test key'
      : problem(/^(?:sk|rk)_live_\w{24,}$/.test(value), 'STRIPE_SECRET_KEY is not a live key of Stripe'),
  STRIPE_WEBHOOK_SECRET: (value) =>
    problem(
      /^whsec_[\w+/=]{24,}(?:,whsec_[\w+/=]{24,})?$/.test(value),
      'STRIPE_WEBHOOK_SECRET is not a signing secret of Stripe',
    ),
  PAYPAL_CLIENT_SECRET: (value) =>
    problem(/^[\w-]{40,}$/.test(value), 'PAYPAL_CLIENT_SECRET is not a secret of PayPal'),
  PHONE_ENCRYPTION_KEYS: keyRingProblem,
  WISE_API_TOKEN: (value) => problem(/^[\w-]{36,}$/.test(value), 'WISE_API_TOKEN is not a token of Wise'),
  FLUTTERWAVE_SECRET_KEY: (value) =>
    value.startsWith('FLWSECK_TEST')
      ? 'FLUTTERWAVE_SECRET_KEY is a test key'
      : problem(/^FLWSECK-[0-9A-Za-z]{12,}(?:-X)?$/.test(value), 'FLUTTERWAVE_SECRET_KEY is not a key of Flutterwave'),
  FLUTTERWAVE_WEBHOOK_HASH: (value) =>
    problem(/^(?!local-)\S{32,}$/.test(value), 'FLUTTERWAVE_WEBHOOK_HASH is too short to be safe'),
  TELEGRAM_BOT_TOKEN: (value) =>
    problem(/^\d{6,}:[\w-]{35,}$/.test(value), 'TELEGRAM_BOT_TOKEN is not a token of Telegram'),
  TELEGRAM_WEBHOOK_SECRET: (value) =>
    problem(
      /^(?!local-)[\w-]{32,256}$/.test(value),
      'TELEGRAM_WEBHOOK_SECRET is too short, or has signs that Telegram refuses',
    ),
  FRONT_KEY: (value) => problem(/^(?!local-)[\w-]{32,}$/.test(value), 'FRONT_KEY is too short to be safe'),
  MARKETING_KEYS: (value) =>
    problem(isMarketingKeys(value), 'MARKETING_KEYS is not the JSON of ga4, meta and googleAds'),
  SMTP_PASSWORD: notLocal('SMTP_PASSWORD'),
  ANTHROPIC_API_KEY: notLocal('ANTHROPIC_API_KEY'),
  OPENAI_API_KEY: notLocal('OPENAI_API_KEY'),
  PERPLEXITY_API_KEY: notLocal('PERPLEXITY_API_KEY'),
};

function notLocal(name: string): (value: string) => string | undefined {
  return (value) => problem(!value.startsWith('local-'), `${name} is one of the local world`);
}

function problem(holds: boolean, reason: string): string | undefined {
  return holds ? undefined : reason;
}

function keyRingProblem(json: string): string | undefined {
  const ring = parsed(json);
  if (!ring) return 'PHONE_ENCRYPTION_KEYS is not a key ring';
  if (!Object.values(ring.keys).every(isKey)) return `PHONE_ENCRYPTION_KEYS has a key that is not ${KEY_BYTES} bytes`;
  if (!Object.values(ring.keys).every(isRandom)) return 'PHONE_ENCRYPTION_KEYS has a key that can be guessed';
  return problem(Object.hasOwn(ring.keys, ring.active), 'PHONE_ENCRYPTION_KEYS has no key of its active name');
}

function isMarketingKeys(json: string): boolean {
  try {
    const keys: unknown = JSON.parse(json);
    const fields = new Map(Object.entries(typeof keys === 'object' && keys !== null ? keys : {}));
    return ['ga4', 'meta', 'googleAds'].every((name) => typeof fields.get(name) === 'string');
  } catch {
    return false;
  }
}

function parsed(json: string): { active: string; keys: Record<string, unknown> } | undefined {
  try {
    const { active, keys } = JSON.parse(json) as { active?: unknown; keys?: unknown };
    if (typeof active !== 'string' || typeof keys !== 'object' || keys === null || Array.isArray(keys))
      return undefined;
    return { active, keys: { ...keys } };
  } catch {
    return undefined;
  }
}

function isKey(key: unknown): boolean {
  if (typeof key !== 'string') return false;
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === KEY_BYTES && bytes.toString('base64') === key;
}

function isRandom(key: unknown): boolean {
  return new Set(Buffer.from(String(key), 'base64')).size >= DIFFERENT_BYTES;
}
