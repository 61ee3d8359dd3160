import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPorts } from '@sos/world/ports';
import { functionsParams, functionsSecrets } from '@sos/world/services/functions-env';
import type { Project } from './project.ts';

const local = (port: number) => `http://127.0.0.1:${port}`;

/** Puts the parameters and secrets of the local world beside each built codebase, in the files that only emulators read. */
export function writeLocalSettings({ codebases, functionsUrl }: Project): void {
  const { twilio, stripe, paypal, smtp, fcm, vies, telegram, marketing, wise, flutterwave } = defaultPorts;
  const { firestore, storage, web } = defaultPorts;
  const money = {
    stripeUrl: local(stripe),
    paypalUrl: local(paypal),
    paypalRoot: '',
    wiseUrl: local(wise),
    wisePublicKey: '',
    flutterwaveUrl: local(flutterwave),
  };
  const told = {
    smtpPort: smtp,
    fcmUrl: local(fcm),
    viesUrl: local(vies),
    telegramUrl: local(telegram),
    marketingUrl: local(marketing),
    assistantWordsUrl: '',
  };
  const vendors = { ...money, ...told, twilioUrl: local(twilio) };
  const google = { firestoreHost: `127.0.0.1:${firestore}`, storageHost: `127.0.0.1:${storage}` };
  const addresses = { functionsUrl, ...google, ...vendors };
  const params = functionsParams(addresses, [local(web), `http://localhost:${web}`]);
  for (const codebase of codebases) {
    if (!existsSync(codebase)) throw new Error(`There is no ${codebase}: run "npm run build".`);
    writeFileSync(path.join(codebase, '.env.local'), variables(params));
    writeFileSync(path.join(codebase, '.secret.local'), variables(functionsSecrets));
  }
}

/** The CLI undoes the escapes of a double-quoted value as JSON does. */
function variables(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}
