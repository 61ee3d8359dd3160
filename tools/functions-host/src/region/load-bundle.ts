import { pathToFileURL } from 'node:url';
import type { RegionManifest } from '../manifest.ts';
import type { HostedFunction } from './app.ts';

/** Imports a bundle and picks the exports that firebase-functions made. */
export async function loadBundle(entry: string): Promise<Map<string, HostedFunction>> {
  const bundle = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
  return new Map(Object.entries(bundle).filter((pair): pair is [string, HostedFunction] => isHosted(pair[1])));
}

export function manifestOf(functions: ReadonlyMap<string, HostedFunction>): RegionManifest {
  return Object.fromEntries([...functions].map(([name, hosted]) => [name, hosted.__endpoint]));
}

function isHosted(value: unknown): value is HostedFunction {
  return typeof value === 'function' && '__endpoint' in value && typeof value.__endpoint === 'object';
}
