import { writeFile } from 'node:fs/promises';
import { capacityDocument } from './src/capacity/document.ts';

await writeFile(new URL('../../docs/capacity.md', import.meta.url), capacityDocument());
