import { writeFile } from 'node:fs/promises';
import { catalogue } from './src/regions/catalogue.ts';
import { collections } from './src/regions/collections.ts';

await writeFile(new URL('../docs/functions.md', import.meta.url), catalogue());
await writeFile(new URL('../docs/collections.md', import.meta.url), collections());
