export interface ChallengeWords {
  readonly bank: string;
  readonly title: string;
  /** Holds `{amount}`. */
  readonly question: string;
  readonly complete: string;
  readonly fail: string;
  readonly over: string;
}

export const CHALLENGE_WORDS: Record<string, ChallengeWords> = {
  en: {
    bank: 'Paper Bank · test page',
    title: 'Is this payment yours?',
    question: 'A merchant asks to hold {amount} on your card. On this test page you choose how your bank answers.',
    complete: 'Complete',
    fail: 'Fail',
    over: 'This payment is no longer waiting for your bank.',
  },
  fr: {
    bank: 'Banque de papier · page de test',
    title: 'Ce paiement est-il le vôtre ?',
    question:
      'Un commerçant demande à bloquer {amount} sur votre carte. Sur cette page de test, vous choisissez la réponse de votre banque.',
    complete: 'Accepter',
    fail: 'Refuser',
    over: "Ce paiement n'attend plus votre banque.",
  },
  ar: {
    bank: 'بنك ورقي · صفحة اختبار',
    title: 'هل هذه الدفعة لك؟',
    question: 'يطلب تاجر حجز {amount} على بطاقتك. في صفحة الاختبار هذه تختار كيف يجيب بنكك.',
    complete: 'موافقة',
    fail: 'رفض',
    over: 'لم تعد هذه الدفعة تنتظر بنكك.',
  },
};
