import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  project: z.string(),
  /** Fingerprints by `codebase/name`. */
  functions: z.record(z.string(), z.string()),
  /** The commit at which a deployment last came to its end with every region answering. */
  goodCommit: z.string().nullable(),
});

/** What a project runs, as far as we know. */
export type Progress = z.infer<typeof schema>;

/** Returns an empty one when nothing was deployed. Throws when the file is another project's or cannot be read. */
export async function readProgress(path: string, project: string): Promise<Progress> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { project, functions: {}, goodCommit: null };
  const progress = schema.parse(JSON.parse(text));
  if (progress.project !== project) throw new Error(`${path} tells of ${progress.project}, not of ${project}`);
  return progress;
}

/** Whole or not at all, so that an interrupted deployment goes on from what was done. */
export async function writeProgress(path: string, progress: Progress): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(progress, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
