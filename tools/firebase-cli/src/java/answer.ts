import path from 'node:path';
import { javaFolder, programsFolder } from '../folders.ts';
import { findJava } from './java-on-path.ts';

/** What a call of `java` leads to. */
export type Answer =
  | { readonly say: string }
  | { readonly program: string; readonly args: readonly string[] }
  | { readonly java: string; readonly args: readonly string[] }
  | { readonly problem: string };

/** The CLI reads the major version, and wants 21 at least. */
const VERSION = 'openjdk version "21.0.0"\nNode in its place: see tools/firebase-cli/README.md';

/** Our own programs run here; whatever else is a matter for the next Java on the PATH. */
export function answerFor(args: readonly string[], searchPath: string): Answer {
  if (args.includes('-version')) return { say: VERSION };
  const at = args.indexOf('-jar') + 1;
  const jar = at > 0 ? args[at] : undefined;
  if (jar !== undefined && path.dirname(jar) === programsFolder) return { program: jar, args: args.slice(at + 1) };
  const java = findJava(searchPath, javaFolder);
  if (java !== undefined) return { java, args };
  return {
    problem: `There is no Java on this machine to run ${jar ?? args.join(' ')}: install Java 21 or a later one.`,
  };
}
