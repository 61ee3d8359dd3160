import type { ProviderKind } from '../money/price.ts';
import type { Speciality } from '../providers/specialities.ts';
import { type Locale, locales } from '../shared/locale.ts';

/** Words of addresses: the kinds of people, then the matters, in their order. */
const words: Readonly<Record<Locale, string>> = {
  fr: 'avocat expatrie police visas accidents contrats famille travail logement impots entreprise sante demarches installation',
  en: 'lawyer expatriate police visas accidents contracts family work housing taxes business health paperwork settling-in',
  es: 'abogado expatriado policia visados accidentes contratos familia trabajo vivienda impuestos empresa salud tramites llegada',
  de: 'anwalt expat polizei visa unfaelle vertraege familie arbeit wohnen steuern unternehmen gesundheit behoerden ankommen',
  pt: 'advogado expatriado policia vistos acidentes contratos familia trabalho moradia impostos empresa saude documentos chegada',
  ru: 'адвокат экспат полиция визы аварии договоры семья работа жилье налоги бизнес здоровье документы переезд',
  zh: '律师 旅居者 警务 签证 事故 合同 家庭 工作 住房 税务 商业 医疗 手续 安家',
  hi: 'वकील प्रवासी पुलिस वीज़ा दुर्घटना अनुबंध परिवार काम मकान कर व्यवसाय स्वास्थ्य काग़ज़ात बसना',
  ar: 'محام مغترب شرطة تأشيرات حوادث عقود أسرة عمل سكن ضرائب أعمال صحة معاملات استقرار',
};

/** In the order of the words; their own lists would bring what browsers load with them. */
const kinds = ['lawyer', 'expat'] as const satisfies readonly ProviderKind[];
const matters = [
  'police',
  'immigration',
  'accident',
  'contracts',
  'family',
  'work',
  'housing',
  'tax',
  'business',
  'health',
  'paperwork',
  'arrival',
] as const satisfies readonly Speciality[];

type PlaceWord = ProviderKind | Speciality;
const names: readonly PlaceWord[] = [...kinds, ...matters];

const listOf = (locale: Locale): readonly string[] => words[locale].split(' ');

export function slugOf(locale: Locale, word: PlaceWord): string {
  return listOf(locale)[names.indexOf(word)] ?? word;
}

/** What a part of an address means, in whichever language it is written. */
export function meaningOf(
  text: string,
): { readonly kind: ProviderKind } | { readonly speciality: Speciality } | undefined {
  const own = text.normalize('NFC');
  const index = Math.max(...locales.map((locale) => listOf(locale).findIndex((each) => each.normalize('NFC') === own)));
  const kind = kinds[index];
  const speciality = matters[index - kinds.length];
  if (kind) return { kind };
  return speciality && { speciality };
}
