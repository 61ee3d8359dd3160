import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': 'حفظ {name} في المفضلة',
  'favourite.full': 'قائمة المفضلة ممتلئة. أزل شخصًا منها لإفساح مكان.',
  'favourite.failed': 'لم يُحفظ هذا. تحقق من اتصالك وحاول مرة أخرى.',
  'favourites.none.title': 'لا أحد هنا بعد',
  'favourites.none.text': 'اضغط على القلب بجانب أي شخص لتجده هنا في المرة القادمة.',
  'favourites.gone.title': 'لم يعد الحجز معهم ممكنًا',
  'favourites.gone.text': 'هذه الملفات غير ظاهرة حاليًا. إن عادت فستظهر في الأعلى من جديد.',
  'favourites.remove': 'إزالة',
  'favourites.remove.of': 'إزالة {name}',
};
