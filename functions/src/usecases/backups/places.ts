/** Where back-ups of sign-ins lie. */
export const SIGN_INS = 'backups/auth/';
const MANIFEST = 'manifest.json';

export const fileOf = (day: string, number: number) => `${SIGN_INS}${day}/${String(number).padStart(6, '0')}.jsonl`;
export const manifestOf = (day: string) => `${SIGN_INS}${day}/${MANIFEST}`;
export const isManifest = (path: string) => path.endsWith(`/${MANIFEST}`);

/** Where back-ups of the database lie. */
export const DATABASE = 'backups/firestore/';
export const begunOf = (day: string) => `${DATABASE}${day}/begun.json`;
export const databaseManifestOf = (day: string) => `${DATABASE}${day}/${MANIFEST}`;
/** Of a new folder for each try: the database writes into none that has something. */
export const databaseFolder = (bucket: string, day: string, startedAt: number) =>
  `gs://${bucket}/${DATABASE}${day}/documents-${startedAt}`;

/** Says since when anybody looks for back-ups, and when last. */
export const WATCHED = 'backups/watched.json';
