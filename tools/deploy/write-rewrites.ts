import { readFile, writeFile } from 'node:fs/promises';
import { withAppRewrites } from './src/app-rewrites.ts';

const file = new URL('../../firebase.json', import.meta.url);
await writeFile(file, withAppRewrites(await readFile(file, 'utf8')));
