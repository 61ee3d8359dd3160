import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Region, regions } from '@sos/contracts/callable';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** The production bundle of each region. Throws in words when they are not built. */
export function regionBundles(): Record<Region, string> {
  const bundle = (region: Region) => path.join(repositoryRoot, 'functions/dist', region, 'index.js');
  const missing = regions.filter((region) => !existsSync(bundle(region)));
  if (missing.length > 0) throw new Error(`There is no bundle of ${missing.join(', ')}: run "npm run build".`);
  return {
    'europe-west1': bundle('europe-west1'),
    'europe-west2': bundle('europe-west2'),
    'europe-west3': bundle('europe-west3'),
  };
}

/** The assistant's bundle. Throws in words when it is not built. */
export function assistantBundle(): string {
  const bundle = path.join(repositoryRoot, 'functions/dist/assistant/index.js');
  if (!existsSync(bundle)) throw new Error('There is no bundle of the assistant: run "npm run build".');
  return bundle;
}

/** The public address of each region's functions. */
export function regionUrls(functionsUrl: string, projectId: string): Record<Region, string> {
  const url = (region: Region) => `${functionsUrl}/${projectId}/${region}`;
  return {
    'europe-west1': url('europe-west1'),
    'europe-west2': url('europe-west2'),
    'europe-west3': url('europe-west3'),
  };
}
