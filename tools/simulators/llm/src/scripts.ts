import { type Answer, type Ask, type FoundPage, lastWords, type Vendor } from './ask.ts';
import { writtenIn } from './sight.ts';

/** What is answered to whoever says certain words. */
export interface Script {
  /** A part of the last message. */
  readonly when: string;
  readonly say: string;
  readonly pages?: readonly FoundPage[];
  readonly vendor?: Vendor;
  /** Holds a stream after half of it until it settles. */
  readonly halfway?: Promise<unknown>;
}

/** Answers by what is asked: the newest script that fits, or else what stands in the pictures that are shown, or what the sources in the message make. */
export class Scripts {
  readonly #scripts: Script[] = [];

  add(...scripts: readonly Script[]): void {
    this.#scripts.unshift(...scripts);
  }

  answer(ask: Ask, found: readonly FoundPage[]): Answer {
    const said = lastWords(ask);
    const script = this.#scripts.find(({ when, vendor = ask.vendor }) => vendor === ask.vendor && said.includes(when));
    if (script) return { text: script.say, pages: script.pages ?? found, halfway: script.halfway };
    if (ask.shown.length > 0) return { text: ask.shown.map(writtenIn).join('\n\n'), pages: found };
    return { text: madeOf(ask), pages: found };
  }
}

const SOURCE = /<source id="(S\d+)"[^>]*>\n([\s\S]*?)\n<\/source>/g;
const SENTENCE = /[^.!?。！？।؟]+[.!?。！？।؟]*/g;
const LONGEST_QUOTE = 160;

/** Two sentences of the sources quoted as they stand, and one that nobody wrote. */
function madeOf(ask: Ask): string {
  const said = ask.messages.map(({ text }) => text).join('\n');
  const sources = [...said.matchAll(SOURCE)].map(([, id = '', text = '']) => ({ id, text }));
  const quotes = sources
    .flatMap(({ id, text }) => sentencesOf(text).map((sentence) => quote(id, sentence)))
    .slice(0, 2);
  const invented = quote(sources[0]?.id ?? 'S1', 'This sentence stands in no document of this dossier at all.');
  const answer = ['From what is in the dossier:', ...quotes, 'One more point is said to be:', invented].join('\n\n');
  return ask.system.includes('<client/>') ? `${answer}\n\n<client/>\n\n${answer}` : answer;
}

const quote = (id: string, sentence: string) => `<quote source="${id}">${sentence}</quote>`;

function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? [])
    .map((each) => each.trim().slice(0, LONGEST_QUOTE))
    .filter((each) => each.length > 12);
}
