import { asciiDigit } from '../shared/digits.ts';

/** Something written so that only a person sees what it is. */
export interface Disguised {
  readonly at: number;
  readonly text: string;
}

/** Letters that are read as digits between digits; others stand in ordinary codes such as B2B, A1 or 5S. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  I: '1',
  l: '1',
};

const group = /(?<![\p{L}\p{N}])[\p{Nd}OoОоIl]+(?![\p{L}\p{N}\p{M}])/gu;
const between = /^(?:[\p{Zs}\s().\-\u2010-\u2015\u2212/·•_+*,]|\uFE0F|\u20E3){0,3}$/u;
/** Beside letters, so that a row of years or a company named O2 is no telephone. */
const year = /^(?:19|20)\d\d$/;

interface Group extends Disguised {
  readonly digits: string;
  readonly hasLetters: boolean;
}

/** Numbers with more than `mostDigits` digits in which letters stand for some of them, as in O6 I2 34 56 78. */
export function disguisedNumbers(text: string, mostDigits: number): Disguised[] {
  const runs: Group[][] = [];
  for (const match of text.matchAll(group)) {
    const next = groupOf(match.index, match[0]);
    if (!next) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && between.test(text.slice(last.at + last.text.length, next.at))) run.push(next);
    else runs.push([next]);
  }
  return runs.filter((run) => isTelephone(run, mostDigits)).map((run) => spanOf(run, text));
}

/** A group of letters alone is none, but for OO between two others, and one letter among single digits. */
function groupOf(at: number, text: string): Group | undefined {
  const characters = Array.from(text);
  const isNumber = characters.some((character) => asciiDigit(character) !== undefined);
  if (!isNumber && text.length > 1 && !/^[OoОо]{2,}$/u.test(text)) return undefined;
  const digits = characters.map((character) => lookalikes[character] ?? asciiDigit(character) ?? '').join('');
  return { at, text, digits, hasLetters: characters.some((character) => character in lookalikes) };
}

function isTelephone(run: readonly Group[], mostDigits: number): boolean {
  if (!run.some(({ hasLetters }) => hasLetters)) return false;
  const isBroken = run.some(({ text }) => text.length === 1 && asciiDigit(text) === undefined);
  if (isBroken && run.some(({ text }) => text.length > 1)) return false;
  const digits = run.filter((each) => !year.test(each.digits)).map((each) => each.digits);
  return digits.join('').length > mostDigits;
}

function spanOf(run: readonly Group[], text: string): Disguised {
  const [first, last] = [run[0], run.at(-1)];
  const at = first?.at ?? 0;
  return { at, text: text.slice(at, last ? last.at + last.text.length : at) };
}

const label = String.raw`(?<![\p{L}\p{N}@.])[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{1,62}`;
/** Endings that no word of a sentence is, so that a point apart or in words is enough. */
const sure = '(?:com|net|org|io|eu)';
const spelledPoint = '(?:dot|point|punto|punkt|ponto|точка|点|點|नुक़ता|डॉट|بوينت|نقطة|دوت)';

/** A web address whose point stands apart, is written in words or is that of another script. */
export const disguisedSites: readonly RegExp[] = [
  new RegExp(String.raw`${label}(?:\s{1,3}[.．。]\s{0,3}|[．。])${sure}(?![\p{L}\p{N}])(?:/\S*)?`, 'giu'),
  new RegExp(
    String.raw`${label}\s{0,3}[([{]?\s{0,2}${spelledPoint}\s{0,2}[)\]}]?\s{0,3}${sure}(?![\p{L}\p{N}])`,
    'giu',
  ),
];

/** Countries' endings and those that offices and people take; each is looked for in small letters after a point without a space. */
const endings =
  'com net org info biz me io co app eu law legal avocat online site link xyz dev ai pro lawyer attorney abogado expert page shop store blog club tech world live email contact agency consulting services support team group global international solutions today space website cloud digital name mobi tel africa asia paris berlin london tv cc to ly gg vc ws ac ad ae af ag al am ao ar at au az ba bd be bg bh bi bj bn bo br bs bt bw by bz ca cd cf cg ch ci cl cm cn cr cu cv cy cz de dj dk dm do dz ec ee eg er es et fi fj fm fr ga gd ge gh gm gn gq gr gt gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh km kn kr kw ky kz la lb lc li lk lr ls lt lu lv ma mc md mg mk ml mm mn mo mr mt mu mv mw mx my mz na ne ng ni nl no np nz om pa pe pf pg ph pk pl pt py qa ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr st sv sy sz td tg th tj tk tl tm tn tr tt tw tz ua ug uk us uy uz va ve vn vu ye za zm zw рф рус укр бел 中国 公司 网络 भारत مصر السعودية امارات المغرب تونس شبكة موقع'
    .split(' ')
    .join('|');

/** A web address as it is written, with its scheme or without. */
export const plainSite = new RegExp(
  String.raw`(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{1,62}(?:\.[\p{L}\p{M}\p{N}-]{1,62}){0,4}\.(?:${endings})(?![\p{L}\p{M}\p{N}])(?:\/\S*)?`,
  'giu',
);
