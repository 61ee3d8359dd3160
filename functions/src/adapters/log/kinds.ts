import { ibanLength } from './iban.ts';

/** One kind of value that must not be logged: where it stands (in the group `secret`, or the whole match) and by what it is replaced. */
export interface Kind {
  readonly label: string;
  readonly pattern: RegExp;
  /** How many characters of what the pattern found are really of this kind; 0 when none. */
  readonly belonging?: (found: string) => number;
}

/** What operators need to find a call by, and what must therefore stay as it is. */
export const kept: readonly RegExp[] = [
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/dgi,
  /(?<![\d-])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/dg,
  /(?<![\d.]|\d )(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}(?![\d.])/dg,
  /(?<![\d./-])\d\d(?:\/\d\d\/|-\d\d-|\.\d\d\.)(?:19|20)\d\d(?![\d./-])/dg,
  /\b(?:CA|CF|PN|RE|MG)[0-9a-f]{32}\b/dg,
  /(?<![A-Za-z0-9])(?:evt|pi|ch|py|re|cus|pm|seti|req|acct|tr|po|dp|in)_[A-Za-z0-9]{3,40}(?![A-Za-z0-9_])/dg,
];

/** Not the sign with which another number begins. */
const gap = String.raw`(?:(?!\+\d{5})[ ().\-/+]){0,3}`;

export const kinds: readonly Kind[] = [
  { label: '[key]', pattern: /-----BEGIN [A-Z0-9 ]+-----[^]*?(?:-----END [A-Z0-9 ]+-----|$)/dg },
  { label: '[key ring]', pattern: /\\*["']keys\\*["']\s*:\s*(?<secret>\{[^}]*\}?)/dg },
  { label: '[token]', pattern: /\b(?:bearer|digest)[ :]+(?<secret>[\w.~+/=-]+)/dgi },
  {
    label: '[token]',
    pattern: /\b[Bb](?:asic|ASIC)[ :]+(?<secret>(?=\S*(?:[A-Z]\S*[a-z]|[a-z]\S*[A-Z]|[0-9=]))[\w.~+/=-]{4,})/dg,
  },
  { label: '[token]', pattern: /(?<![\w-])eyJ[\w-]{4,}(?:\.[\w-]*){1,4}/dg },
  { label: '[secret]', pattern: /(?<![A-Za-z0-9])[a-z]{2,6}_[A-Za-z0-9]+_secret_[\w-]+/dg },
  { label: '[key]', pattern: /(?<![A-Za-z0-9])(?:sk|rk|pk|ek|whsec)_[\w+/-]+=*/dg },
  { label: '[key]', pattern: /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/dgi },
  { label: '[key]', pattern: /(?<![A-Za-z0-9])(?:FLW(?:SECK|PUBK)[\w-]*|AIza[\w-]{30,}|xox[a-z]-[\w-]{10,})/dg },
  { label: '[key]', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}|(?<!\d)\d{8,10}:AA[\w-]{33}/dg },
  { label: '[redacted]', pattern: /(?<=:\/\/)(?<secret>[^\s/@:]*:[^\s/@]+)(?=@)/dg },
  {
    label: '[redacted]',
    pattern: /\b(?:authorization|cookie)\\*["']?\s*[:=]\s*\\*["']?(?<secret>(?!\[)(?:\w+ )?[^\s"'\\&,;}\]]+)/dgi,
  },
  {
    label: '[redacted]',
    pattern:
      /(?:pass(?:word|wd|phrase)|pwd|secret)\w{0,40}\\*["']?\s*[:=]\s*(?<secret>\\*"[^"]*|\\*'[^']*|[^\s"'\\&,;}\]]+)/dgi,
  },
  {
    label: '[redacted]',
    pattern:
      /(?:token|api_?key|phone|telephone|mobile|e-?mail|iban|signature|otp|cvc)\w{0,40}(?:=|\\*["']\s*[:=]\s*)(?<secret>\\*"[^"]*|\\*'[^']*|[^\s"'\\&,;}\]]+)/dgi,
  },
  { label: '[redacted]', pattern: /(?<=[?&]|^)(?:to|from|called|caller|number)=(?<secret>[^&\s#"']+)/dgim },
  {
    label: '[redacted]',
    pattern: /["'](?:to|from|called|caller|number)\\*["']\s*[:=]\s*(?<secret>\\*"[^"]*|\\*'[^']*|\d+)/dgi,
  },
  {
    label: '[email]',
    pattern:
      /[\p{L}\p{N}\p{M}._+'&=~!#$*-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:xn--[a-z0-9-]+|\p{L}{2,24})(?![\p{L}])/dgu,
  },
  {
    label: '[iban]',
    pattern: /(?<![A-Za-z0-9])(?:[A-Z]{2}|[a-z]{2})\d\d(?:[ -]?[A-Za-z0-9]){11,30}/dg,
    belonging: ibanLength,
  },
  {
    label: '[card]',
    pattern:
      /(?<![\w-])(?:[3-9]\d{12,18}|2\d{13,18}|\d{4}(?:[ .-]\d{4}){2}[ .-]\d{1,7}|3\d{3}[ .-]\d{6}[ .-]\d{4,5})(?![\w-])/dg,
  },
  {
    label: '[telephone]',
    pattern: new RegExp(String.raw`(?<!GMT|UTC)\+[ (]{0,2}[1-9](?:${gap}\d){6,14}`, 'dg'),
  },
  { label: '[telephone]', pattern: new RegExp(String.raw`(?<![\w.:-])00[1-9](?:${gap}\d){6,13}(?![\w:])`, 'dg') },
  { label: '[telephone]', pattern: new RegExp(String.raw`(?<![\w.:-])\(?0\)?\d(?:${gap}\d){6,10}(?![\w:])`, 'dg') },
  {
    label: '[telephone]',
    pattern: /(?<![\w.:-])(?:1[ .+-]?)?(?:\([2-9]\d\d\)[ +]?|[2-9]\d\d[ .+-])[2-9]\d\d[ .+-]?\d{4}(?![\w:])/dg,
  },
  { label: '[telephone]', pattern: /(?<![\w.:-])(?:[2-9]\d{10,11}|1[2-9]\d\d[2-9]\d{6})(?![\w.:-])/dg },
  {
    label: '[telephone]',
    pattern:
      /(?<![\w.,:€$£-]|[€$£] )(?:\d{1,4}[ +]\d{2,4}[ +]\d{2,4}[ +]\d{2,4}(?:[ +]\d{2,4})?|\d{3} \d{2,3} \d{3,4})(?![\w:]|[.,]\d| ?(?:[€$£%]|EUR|USD|bytes|cents|ms))/dg,
    belonging: telephoneLength,
  },
  {
    label: '[telephone]',
    pattern:
      /(?:\btel|phone|mobile|msisdn|whatsapp|sms|dial\w*|call(?:ed|ing|er)?)\W{1,3}(?:number |to |no\. ?)?(?<secret>\d(?:[ ().\-/+]{0,3}\d){6,14})(?![\w:])/dgi,
  },
  { label: '[secret]', pattern: /(?<![\w+/-])[A-Za-z0-9+/_-]{43}=(?!=)/dg },
  {
    label: '[secret]',
    pattern: /(?<![\w+/-])(?:[A-Za-z0-9+/_-]{40,}={0,2}|[A-Za-z0-9+/_-]{20,}={1,2})(?![\w+/=-])/dg,
    belonging: randomLength,
  },
];

function telephoneLength(found: string): number {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= 8 && digits <= 15 ? found.length : 0;
}

/** Random letters change between capitals, small letters and digits at most places; words and paths at few. */
function randomLength(found: string): number {
  const letters = found.replaceAll(/[^A-Za-z0-9]/g, '').split('');
  const classes = letters.map((each) => (/\d/.test(each) ? 0 : each < 'a' ? 1 : 2));
  const changes = classes.filter((each, index) => index > 0 && each !== classes[index - 1]).length;
  return new Set(classes).size === 3 && changes >= classes.length * 0.35 ? found.length : 0;
}
