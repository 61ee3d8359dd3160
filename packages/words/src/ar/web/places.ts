import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'محامون ومغتربون',
  'place.who.lawyer': 'محامون',
  'place.who.expat': 'مغتربون ذوو خبرة',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {who} يتحدثون {language}',
  'place.title.speciality': '{country}: {who}، {speciality}',
  'place.title.both': '{country}: {who} يتحدثون {language}، {speciality}',
  'place.lead': 'تحدّث هاتفيًا مع من يعرف البلد. تعرف السعر قبل الدفع، ولا يُخصم إلا إذا دام الحديث دقيقة واحدة على الأقل.',
  'place.description':
    '{title}. عبر الهاتف وخلال دقائق. تبدأ المكالمة من {price} ولا يُخصم شيء إلا إذا دام الحديث دقيقة واحدة على الأقل.',
  'place.people': 'من يمكنهم مساعدتك',
  'place.nobody.title': 'لا أحد مسجّل لهذا حاليًا',
  'place.nobody.text': 'هؤلاء هم الأقرب إلى ما طلبت.',
  'place.cost.title': 'كم تكلف المكالمة؟',
  'place.cost.text':
    'المكالمة مع محامٍ بسعر {lawyer}، ومع مغترب بسعر {expat}. يُحجز السعر أولًا، ولا يُخصم إلا إذا دام الحديث دقيقة واحدة على الأقل.',
  'place.who.title': 'من يساعد هناك؟',
  'place.who.text': 'محامون: {lawyers}. مغتربون ذوو خبرة: {expats}. يذكر كل ملف ما تم التحقق منه.',
  'place.languages.title': 'ما اللغات التي يتحدثونها؟',
  'place.languages.text': 'الأكثر انتشارًا أولًا: {languages}.',
  'place.matters.title': 'في ماذا يساعدون؟',
  'place.matters.text': 'في هذه المواضيع: {matters}.',
  'place.when.title': 'متى يرن الهاتف؟',
  'place.when.text': 'يمكن الحجز فورًا مع من هو متصل، ويرن هاتفك بعد قليل. ويذكر الملف متى يعود عادةً من هو غائب.',
  'place.more': 'المزيد عن هذا البلد',
  'place.search': 'ابحث بالمرشحات',
  'place.all': 'كل البلدان',
};
