import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'التسجيل كمحاور',
  'affiliate.chatter.text': 'تتحدث مع أشخاص في الخارج في المحادثات والمنتديات، وتوجّه إلينا من يحتاج إلى مساعدة.',
  'affiliate.influencer.title': 'التسجيل كمؤثر',
  'affiliate.influencer.text': 'تُعرّف متابعيك بنا.',
  'affiliate.blogger.title': 'التسجيل كمدوّن',
  'affiliate.blogger.text': 'تكتب عن الحياة في الخارج وتوجّه قراءك إلينا.',
  'affiliate.groupAdmin.title': 'التسجيل كمدير مجموعة',
  'affiliate.groupAdmin.text': 'تدير مجموعة لأشخاص في الخارج وتوجّه أعضاءها إلينا.',
  'affiliate.coming': 'يعمل حسابك فورًا. لم تُفتح بعد روابطك وأرقامك ومدفوعاتك: وحتى ذلك الحين لا يُحتسب شيء ولا يُستحق شيء.',
  'affiliate.links': 'هل تُعرّف الناس بنا؟',
  'affiliate.role': 'دورك',
  'affiliate.is.chatter': 'محاور',
  'affiliate.is.influencer': 'مؤثر',
  'affiliate.is.blogger': 'مدوّن',
  'affiliate.is.groupAdmin': 'مدير مجموعة',
  'affiliate.is.agency_manager': 'مدير وكالة',
  'affiliate.agency': 'لوحة الوكالات لم تُفتح بعد. يعمل حسابك فورًا.',
};
