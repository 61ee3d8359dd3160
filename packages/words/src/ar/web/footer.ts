import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'صفحات أخرى',
  'footer.pricing': 'الأسعار',
  'footer.steps': 'كيف يعمل',
  'footer.help': 'المساعدة',
  'footer.where': 'كل البلدان',
  'footer.partners': 'اكسب معنا',
  'footer.contact': 'اتصل بنا',
  'footer.terms': 'الشروط',
  'footer.privacy': 'الخصوصية',
  'footer.cookies': 'ملفات تعريف الارتباط',
  'footer.legal': 'إشعار قانوني',
};
