import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'और पेज',
  'footer.pricing': 'कीमतें',
  'footer.steps': 'यह कैसे काम करता है',
  'footer.help': 'मदद',
  'footer.where': 'सभी देश',
  'footer.partners': 'हमारे साथ कमाएँ',
  'footer.contact': 'संपर्क',
  'footer.terms': 'शर्तें',
  'footer.privacy': 'निजता',
  'footer.cookies': 'कुकी',
  'footer.legal': 'कानूनी सूचना',
};
