import { writeFile } from 'node:fs/promises';
import { catalogue } from './src/regions/catalogue.ts';

await writeFile(new URL('../docs/functions.md', import.meta.url), catalogue());
