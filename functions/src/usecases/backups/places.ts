/** Where back-ups of sign-ins lie. */
export const SIGN_INS = 'backups/auth/';
const MANIFEST = 'manifest.json';

export const fileOf = (day: string, number: number) => `${SIGN_INS}${day}/${String(number).padStart(6, '0')}.jsonl`;
export const manifestOf = (day: string) => `${SIGN_INS}${day}/${MANIFEST}`;
export const isManifest = (path: string) => path.endsWith(`/${MANIFEST}`);
