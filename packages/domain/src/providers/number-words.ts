/** Words for numbers below a hundred that people dictate telephone numbers with, by language, folded to small letters without accents. */
const byLanguage = {
  en: 'zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety double triple',
  fr: 'zero un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante et',
  es: 'cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa y',
  de: 'null eins zwei zwo drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  pt: 'zero um uma dois duas tres quatro cinco seis meia sete oito nove dez onze doze treze quatorze catorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa e',
  ru: 'ноль нуль один одна два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  hi: 'शून्य एक दो तीन चार पांच पाच छह छः सात आठ नौ दस',
  ar: 'صفر واحد واحدة اثنان اثنين ثلاثة ثلاث اربعة اربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر',
} as const;

/** Said without spaces, so that each character is a word of its own. */
const chinese = '零〇一二三四五六七八九幺';

/** One word in any script, in the form in which words are compared. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u064b-\u065f\u093c\u0901\u0902]/gu, '')
    .normalize('NFC');
}

const numberWords = new Set(Object.values(byLanguage).flatMap((words) => words.split(' ').map(foldWord)));

/** True for a word such as `three`, `douze` or `五`. */
export function isNumberWord(word: string): boolean {
  return (word.length === 1 && chinese.includes(word)) || numberWords.has(foldWord(word));
}

export function isChineseNumeral(character: string): boolean {
  return chinese.includes(character);
}
