import type { CardProblem } from '../../cards/card-checks.ts';

export interface Words {
  readonly number: string;
  readonly expiry: string;
  readonly expiryHint: string;
  readonly cvc: string;
  readonly cvcHint: string;
  readonly country: string;
  readonly postalCode: string;
  readonly keptCards: string;
  readonly otherCard: string;
  readonly keep: string;
  readonly testCards: string;
  readonly testCard: Record<'pays' | 'challenge' | 'declined' | 'funds', string>;
  readonly problems: Record<CardProblem | 'incomplete_postal_code', string>;
  /** By decline code or error code; the API's own sentence stands where there is none. */
  readonly declines: Record<string, string>;
}

const en: Words = {
  number: 'Card number',
  expiry: 'Expiration date',
  expiryHint: 'MM / YY',
  cvc: 'Security code',
  cvcHint: 'CVC',
  country: 'Country',
  postalCode: 'ZIP code',
  keptCards: 'Saved cards',
  otherCard: 'New card',
  keep: 'Save payment details for future purchases',
  testCards: 'Test cards',
  testCard: { pays: 'Pays', challenge: 'Asks the bank', declined: 'Declined', funds: 'No funds' },
  problems: {
    incomplete_number: 'Your card number is incomplete.',
    invalid_number: 'Your card number is invalid.',
    incomplete_expiry: "Your card's expiration date is incomplete.",
    invalid_expiry_month: "Your card's expiration date is incomplete.",
    invalid_expiry_year: "Your card's expiration year is invalid.",
    invalid_expiry_month_past: "Your card's expiration date is in the past.",
    invalid_expiry_year_past: "Your card's expiration year is in the past.",
    incomplete_cvc: "Your card's security code is incomplete.",
    incomplete_postal_code: 'Your ZIP is invalid.',
  },
  declines: {},
};

const fr: Words = {
  number: 'Numéro de carte',
  expiry: "Date d'expiration",
  expiryHint: 'MM / AA',
  cvc: 'Code de sécurité',
  cvcHint: 'CVC',
  country: 'Pays',
  postalCode: 'Code ZIP',
  keptCards: 'Cartes enregistrées',
  otherCard: 'Nouvelle carte',
  keep: 'Enregistrer ces coordonnées pour mes prochains achats',
  testCards: 'Cartes de test',
  testCard: { pays: 'Paie', challenge: 'Interroge la banque', declined: 'Refusée', funds: 'Fonds insuffisants' },
  problems: {
    incomplete_number: 'Votre numéro de carte est incomplet.',
    invalid_number: "Votre numéro de carte n'est pas valide.",
    incomplete_expiry: "La date d'expiration de votre carte est incomplète.",
    invalid_expiry_month: "La date d'expiration de votre carte est incomplète.",
    invalid_expiry_year: "L'année d'expiration de votre carte n'est pas valide.",
    invalid_expiry_month_past: "La date d'expiration de votre carte est passée.",
    invalid_expiry_year_past: "L'année d'expiration de votre carte est passée.",
    incomplete_cvc: 'Le code de sécurité de votre carte est incomplet.',
    incomplete_postal_code: "Votre code ZIP n'est pas valide.",
  },
  declines: {
    card_declined: 'Votre carte a été refusée.',
    insufficient_funds: 'Votre carte ne dispose pas de fonds suffisants.',
    expired_card: 'Votre carte a expiré.',
    incorrect_cvc: 'Le code de sécurité de votre carte est incorrect.',
  },
};

const ar: Words = {
  number: 'رقم البطاقة',
  expiry: 'تاريخ انتهاء الصلاحية',
  expiryHint: 'شهر / سنة',
  cvc: 'رمز الأمان',
  cvcHint: 'CVC',
  country: 'البلد',
  postalCode: 'الرمز البريدي',
  keptCards: 'البطاقات المحفوظة',
  otherCard: 'بطاقة جديدة',
  keep: 'حفظ بيانات الدفع لعمليات الشراء القادمة',
  testCards: 'بطاقات اختبار',
  testCard: { pays: 'تدفع', challenge: 'تسأل البنك', declined: 'مرفوضة', funds: 'رصيد غير كافٍ' },
  problems: {
    incomplete_number: 'رقم بطاقتك غير مكتمل.',
    invalid_number: 'رقم بطاقتك غير صالح.',
    incomplete_expiry: 'تاريخ انتهاء صلاحية بطاقتك غير مكتمل.',
    invalid_expiry_month: 'تاريخ انتهاء صلاحية بطاقتك غير مكتمل.',
    invalid_expiry_year: 'سنة انتهاء صلاحية بطاقتك غير صالحة.',
    invalid_expiry_month_past: 'تاريخ انتهاء صلاحية بطاقتك قد مضى.',
    invalid_expiry_year_past: 'سنة انتهاء صلاحية بطاقتك قد مضت.',
    incomplete_cvc: 'رمز أمان بطاقتك غير مكتمل.',
    incomplete_postal_code: 'رمزك البريدي غير صالح.',
  },
  declines: {
    card_declined: 'تم رفض بطاقتك.',
    insufficient_funds: 'لا يوجد رصيد كافٍ في بطاقتك.',
    expired_card: 'انتهت صلاحية بطاقتك.',
    incorrect_cvc: 'رمز أمان بطاقتك غير صحيح.',
  },
};

const WORDS: Record<string, Words> = { en, fr, ar };
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The language of a Stripe locale, where `auto` is the browser's own. */
export function languageOf(locale: string): string {
  const full = locale === 'auto' ? navigator.language : locale;
  return full.toLowerCase().split('-', 1)[0] ?? 'en';
}

/** The words of a language, English where there are none. */
export function wordsOf(language: string): Words {
  return WORDS[language] ?? en;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) && language in WORDS ? 'rtl' : 'ltr';
}
