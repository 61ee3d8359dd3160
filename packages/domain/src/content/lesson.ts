export interface Slide {
  readonly title: string;
  readonly text: string;
}

export interface Question {
  readonly text: string;
  readonly options: readonly string[];
  /** The place of the right one. */
  readonly right: number;
}

/** What a training module teaches and asks, in one language. */
export interface Lesson {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly questions: readonly Question[];
}

interface Block {
  readonly mark: string;
  readonly head: string;
  readonly lines: readonly string[];
}

/**
 * Reads a lesson from lines: `# ` begins its title, `## ` a slide with the text below it, and `### ` a question with its
 * answers below it, the right one behind `+ ` and the others behind `- `. Undefined for what is no lesson.
 */
export function readLesson(source: string): Lesson | undefined {
  const [first, ...blocks] = blocksOf(source);
  const slides = blocks
    .filter(({ mark }) => mark === '##')
    .map(({ head, lines }) => ({ title: head, text: lines.join('\n') }));
  const questions = blocks.filter(({ mark }) => mark === '###').map(toQuestion);
  const known = questions.flatMap((question) => question ?? []);
  if (first?.mark !== '#' || first.lines.length > 0 || slides.length + questions.length !== blocks.length)
    return undefined;
  if (slides.length === 0 || slides.some(({ text }) => text === '')) return undefined;
  return known.length > 0 && known.length === questions.length
    ? { title: first.head, slides, questions: known }
    : undefined;
}

function blocksOf(source: string): Block[] {
  const blocks: { mark: string; head: string; lines: string[] }[] = [];
  for (const line of source.split('\n').map((each) => each.trim())) {
    const [, mark, head] = /^(#{1,3}) (.+)$/.exec(line) ?? [];
    if (mark !== undefined && head !== undefined) blocks.push({ mark, head, lines: [] });
    else if (line !== '') (blocks.at(-1) ?? blank(blocks)).lines.push(line);
  }
  return blocks;
}

/** What stands before the title is no lesson’s. */
function blank(blocks: { mark: string; head: string; lines: string[] }[]) {
  const block = { mark: '', head: '', lines: [] };
  blocks.push(block);
  return block;
}

const FEWEST_OPTIONS = 2;

function toQuestion({ head, lines }: Block): Question | undefined {
  const isOption = (line: string) => line.startsWith('+ ') || line.startsWith('- ');
  const rights = lines.flatMap((line, place) => (line.startsWith('+ ') ? [place] : []));
  const [right, second] = rights;
  if (lines.length < FEWEST_OPTIONS || !lines.every(isOption) || right === undefined || second !== undefined)
    return undefined;
  return { text: head, options: lines.map((line) => line.slice(2).trim()), right };
}
