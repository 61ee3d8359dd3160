import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { invent } from './invent/invent.ts';
import { type Hear, type Played, playEach, playTogether } from './play.ts';
import { parseStory, type Story } from './story.ts';

const USAGE =
  'Give the files of stories, or --all, or --random <count> [--seed <number>]; --summary prints failures and counts alone.';
const WRITTEN = fileURLToPath(new URL('../stories', import.meta.url));

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    summary: { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = (await run()) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Plays what was asked for and resolves to the number of failures. */
async function run(): Promise<number> {
  const begin = performance.now();
  const counts = { held: 0, failed: 0 };
  const random = options.random !== undefined;
  const hear: Hear = (played) => {
    if (played.verdict.held) counts.held += played.count;
    else counts.failed++;
    report(played, random || options.summary);
  };
  await (random ? playTogether(invented(), hear) : playEach(await written(), hear));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (options.summary) console.log(`${counts.held} held, ${counts.failed} failed, in ${seconds} s`);
  else if (random) console.log(JSON.stringify({ ...counts, seed: Number(options.seed), seconds: Number(seconds) }));
  return counts.failed;
}

/** A failure shows the story too, so that it can be played again. */
function report({ verdict, story }: Played, failuresOnly: boolean): void {
  if (verdict.held && failuresOnly) return;
  if (!verdict.held) console.log(`FAILED ${verdict.story}: ${verdict.problems.join('; ')}`);
  console.log(JSON.stringify(verdict, null, 2));
  if (!verdict.held && failuresOnly) console.log(JSON.stringify(story));
}

function invented(): Story[] {
  return invent(wholeNumber('random', options.random), wholeNumber('seed', options.seed));
}

async function written(): Promise<Story[]> {
  const all = options.all ? (await readdir(WRITTEN)).map((name) => path.join(WRITTEN, name)) : [];
  const wanted = [...files, ...all];
  if (wanted.length === 0) throw new Error(USAGE);
  return Promise.all(wanted.map(readStory));
}

async function readStory(file: string): Promise<Story> {
  try {
    return parseStory(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function wholeNumber(name: string, text = ''): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number. ${USAGE}`);
  return Number(text);
}
