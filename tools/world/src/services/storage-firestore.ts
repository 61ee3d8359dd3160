import { createRequire } from 'node:module';

interface Registry {
  EmulatorRegistry: { getInfo: (emulator: string) => { readonly host: string; readonly port: number } | undefined };
}

/** Has the Storage emulator look documents up, for its rules, in a Firestore that firebase-tools did not start: `host:port`. */
export function lookUpIn(firestoreHost: string): void {
  const ofTools = createRequire(createRequire(import.meta.url).resolve('firebase-tools/package.json'));
  const { EmulatorRegistry } = ofTools('./lib/emulator/registry.js') as Registry;
  const [host = '', port = ''] = firestoreHost.split(':');
  const known = EmulatorRegistry.getInfo.bind(EmulatorRegistry);
  EmulatorRegistry.getInfo = (emulator) => (emulator === 'firestore' ? { host, port: Number(port) } : known(emulator));
}
