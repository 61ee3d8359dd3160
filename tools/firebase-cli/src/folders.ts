import { fileURLToPath } from 'node:url';

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Holds the `java` that goes first on the CLI's PATH, and nothing else. */
export const javaFolder = folder('../java');
/** Holds what stands for the jars. */
export const programsFolder = folder('programs');
/** Runs first in each process that the CLI starts. */
export const preloaded = folder('preloaded/no-service-name.mjs');
