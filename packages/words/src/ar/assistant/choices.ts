export const messages = {
  'choices.title': 'الإعدادات',
  'choices.locale': 'اللغة التي يجيبك بها المساعد',
  'choices.locale.hint': 'تُختار لغة هذه الشاشة من قائمة حسابك.',
  'choices.masks': 'إخفاء الأسماء والأرقام والعناوين قبل أن يقرأها نموذج',
  'choices.masks.hint': 'يقرأ النموذج رموزًا بدلًا منها، وتقرأ أنت الحقيقية. من دون ذلك يصل النص كما هو إلى من يجيب.',
  'choices.save': 'حفظ',
  'choices.saved': 'حُفظ.',
  'choices.failed': 'لم يُحفظ ذلك. حاول بعد لحظة.',
  'choices.models': 'من يجيبك',
  'choices.models.text': 'نختار النموذج بحسب مهنتك والسؤال؛ وإن صمت أحدها تولى التالي. في آخر 31 يومًا كانت:',
  'choices.models.none': 'لم يجب أي منها في آخر 31 يومًا.',
} as const;
