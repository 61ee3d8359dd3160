/** A name that stands for one messenger alone, with what follows a colon. */
const named =
  /(?<![\p{L}])(?:whats\s?app|telegram|we\s?chat|weixin|viber|skype|instagram|snapchat|facebook|messenger|linkedin|tiktok|discord|kakao\s?talk|zalo|threema|微信|вотсап|ватсап|телеграм\p{L}*|واتساب|واتس\s?اب|تيليجرام|تلغرام|व्हाट्सएप|टेलीग्राम)(?![\p{Ll}])(?:\s*[:=]\s*\S+)?/giu;

/** Names that are words too: only beside what makes them a way to somebody. */
const ambiguous: readonly RegExp[] = [
  /(?<!\p{L})(?:insta|kakao|imo|ig|fb|wa)\s*(?:id)?\s*[:=]\s*[\p{L}\p{N}][\p{L}\p{N}._-]+/giu,
  /(?<!\p{L})(?:signal|line)\s*[:=]\s*[\p{L}_-]*[\p{N}._][\p{L}\p{N}_-][\p{L}\p{N}._-]*/giu,
  /(?<!\p{L})(?:line|signal|kakao|insta)\s+id(?!\p{L})(?:\s+\S+)?/giu,
  /(?<!\p{L})(?:on|via|by|through|sur|per|über|auf|por|pelo|en|в|через)\s+(?:[Ii]nsta|Signal|LINE)(?!\p{L})/gu,
  /(?<!\p{L})my\s+(?:[Ii]nsta|ig|IG|LINE)(?!\p{L})(?:\s+is\s+\S+)?/gu,
  /(?<!\p{L})line\s+me(?!\p{L})(?:\s+at\s+\S+)?/giu,
];

/** Short addresses of messengers, whose name may be a letter. */
const shortLink = /(?<![\p{L}\p{N}])(?:t|wa|m|fb|ig|line|telegram)\.me\/\S+/giu;

/** Ways to somebody in a messenger. */
export const messengers: readonly RegExp[] = [named, ...ambiguous, shortLink];

const mailHost = '(?:gmail|googlemail|hotmail|outlook|yahoo|proton(?:mail)?|icloud|gmx|yandex|qq|mail\\.ru)';

/** Addresses that are taken apart: letter by letter, or without a point. */
export const brokenAddresses: readonly RegExp[] = [
  /(?:[\p{L}\p{N}._-]\s){2,}[@＠](?:\s?[\p{L}\p{N}.-])+/gu,
  new RegExp(
    String.raw`[\p{L}\p{N}._-]{2,64}\s{1,3}(?:at|arobase|arroba|собака|ät|chez|@)\s{1,3}${mailHost}(?![\p{L}\p{N}])(?:\s+\p{L}{2,3}(?!\p{L}))?`,
    'giu',
  ),
];
