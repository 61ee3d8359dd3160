/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'تم ربط حسابك بتطبيق Telegram',
    text: 'سنكتب إليك هناك من الآن فصاعدًا، ونطلب منك هناك تأكيد عمليات السحب. إن لم تكن أنت من فعل ذلك، فأنهِ الربط من صفحة Telegram في حسابك واختر كلمة مرور جديدة.',
  },
  telegram_unlinked: {
    title: 'لم يعد حسابك مرتبطًا بتطبيق Telegram',
    text: 'لن نكتب شيئًا هناك بعد الآن. يمكنك ربط حسابك من جديد متى شئت. إن لم تكن أنت من فعل ذلك، فاختر كلمة مرور جديدة.',
  },
} as const;
