import type { Tape } from './random.ts';
import type { Report } from './world.ts';

export interface Shrunk {
  readonly report: Report;
  readonly runs: number;
}

/** Runs a tape; `runTape` of a scenario. */
type Play = (tape: Tape) => Promise<Report>;

interface Position {
  readonly stream: string;
  readonly index: number;
}

/** Which choices are tried: all, or those that are not calm. */
type Among = (tape: Tape) => Position[];

/** A tape made calmer at these choices. */
type Simplify = (tape: Tape, chunk: readonly Position[]) => Tape;

/** Enough for long runs, and it ends within seconds for short ones. */
const enough = 4000;

/** Looks for a calmer run in which the same invariant fails: fewer mishaps first, then fewer and smaller choices. */
export async function shrink(play: Play, failing: Report, mostRuns = enough): Promise<Shrunk> {
  const search = new Search(play, failing, mostRuns);
  let before: string;
  do {
    before = JSON.stringify(search.best.tape());
    await search.byChunks(odd, zero);
    await search.byChunks(all, remove);
    await search.byChunks(odd, lower);
  } while (JSON.stringify(search.best.tape()) !== before && search.runs < mostRuns);
  return { report: search.best, runs: search.runs };
}

class Search {
  best: Report;
  runs = 0;
  readonly #play: Play;
  readonly #invariant: string | undefined;
  readonly #mostRuns: number;

  constructor(play: Play, failing: Report, mostRuns: number) {
    this.#play = play;
    this.#mostRuns = mostRuns;
    this.#invariant = failing.failure?.invariant;
    this.best = failing;
  }

  /** Tries ever smaller parts of the choices, from all of them down to single ones. */
  async byChunks(among: Among, simplify: Simplify): Promise<void> {
    for (let size = among(this.best.tape()).length; size >= 1; size = Math.floor(size / 2)) {
      let from = 0;
      while (this.runs < this.#mostRuns) {
        const chunk = among(this.best.tape()).slice(from, from + size);
        if (chunk.length === 0) break;
        if (!(await this.#improves(simplify(this.best.tape(), chunk)))) from += size;
      }
    }
  }

  async #improves(tape: Tape): Promise<boolean> {
    this.runs += 1;
    const report = await this.#play(tape);
    if (report.failure?.invariant !== this.#invariant || !isCalmer(report, this.best)) return false;
    this.best = report;
    return true;
  }
}

/** Fewer choices that are not calm, then a shorter run, smaller choices, a shorter tape. */
function isCalmer(one: Report, other: Report): boolean {
  const [a, b] = [costOf(one), costOf(other)];
  for (const [index, value] of a.entries()) {
    const against = b[index] ?? 0;
    if (value !== against) return value < against;
  }
  return false;
}

function costOf(report: Report): number[] {
  const values = Object.values(report.tape()).flat();
  const count = values.filter((value) => value > 0).length;
  return [count, report.steps, values.reduce((sum, value) => sum + value, 0), values.length];
}

const all: Among = (tape) =>
  Object.entries(tape).flatMap(([stream, values]) => values.map((_, index) => ({ stream, index })));

const odd: Among = (tape) => all(tape).filter(({ stream, index }) => (tape[stream]?.[index] ?? 0) > 0);

const zero: Simplify = (tape, chunk) => mapChunk(tape, chunk, () => [0]);
const lower: Simplify = (tape, chunk) => mapChunk(tape, chunk, (value) => [value - 1]);
/** What follows in the stream moves up, so that it happens earlier. */
const remove: Simplify = (tape, chunk) => mapChunk(tape, chunk, () => []);

function mapChunk(tape: Tape, chunk: readonly Position[], change: (value: number) => number[]): Tape {
  const chosen = new Set(chunk.map(({ stream, index }) => `${index} ${stream}`));
  return Object.fromEntries(
    Object.entries(tape).map(([stream, values]) => [
      stream,
      values.flatMap((value, index) => (chosen.has(`${index} ${stream}`) ? change(value) : [value])),
    ]),
  );
}
