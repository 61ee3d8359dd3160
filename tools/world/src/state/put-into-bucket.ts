import { storageBucket } from '../demo-settings.ts';
import type { World } from '../world.ts';

interface Place {
  readonly path: string;
  readonly type: string;
}

/** Puts a file where a browser would, whatever the rules say. */
export async function putIntoBucket(
  { auth }: Pick<World, 'auth'>,
  { path, type }: Place,
  body: Uint8Array,
): Promise<void> {
  const url = `http://${auth?.storageHost}/v0/b/${storageBucket}/o?name=${encodeURIComponent(path)}`;
  const headers = { authorization: 'Bearer owner', 'content-type': type };
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
  if (!response.ok) throw new Error(`the Storage emulator answered ${response.status}`);
}
