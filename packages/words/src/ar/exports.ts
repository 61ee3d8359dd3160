import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'بياناتك لدى SOS Expat',
  text: 'كل ما نحتفظ به عنك كما كان في {date}. ويحتوي الملف data.json على المعلومات نفسها بصيغة تقرؤها الحواسيب.',
  leftOut: 'هذه الملفات أكبر من أن تُضم إلى هنا. اكتب إلينا ونرسلها إليك:',
  count: 'المستندات: {count}',
  groups: {
    account: 'الحساب والملف الشخصي',
    calls: 'المكالمات',
    money: 'المدفوعات والفواتير والتحويلات',
    reviews: 'التقييمات',
    messages: 'الرسائل',
    settings: 'الاختيارات والعناصر المحفوظة',
  },
};
