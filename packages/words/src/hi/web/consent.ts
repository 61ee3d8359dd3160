import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'क्या हम देख सकते हैं कि इस साइट का उपयोग कैसे होता है?',
  'consent.text':
    'इससे हमें पता चलता है कि कौन से पेज मदद करते हैं और कौन से विज्ञापन लोगों को यहाँ लाते हैं। आपकी सहमति के बिना ऐसा कुछ नहीं होता, और इसके बिना भी सब चलता है।',
  'consent.more': 'इसमें क्या है',
  'consent.accept': 'स्वीकार करें',
  'consent.refuse': 'मना करें',
  'consent.choice': 'आपकी पसंद',
  'consent.measuring': 'विज़िट मापना',
  'consent.measuring.text':
    'कौन से पेज खुलते हैं और लोग कहाँ छोड़ देते हैं, Google Analytics से। न नाम, न पता, न फ़ोन नंबर। पेज पर जो ख़राब होता है, वह Sentry को बताया जाता है।',
  'consent.advertising': 'हमारे विज्ञापन मापना',
  'consent.advertising.text':
    'क्या Google या Meta के किसी विज्ञापन से बुकिंग हुई। आपका ईमेल पता Meta को केवल ऐसे कोड के रूप में मिलता है जिसे वापस पढ़ा नहीं जा सकता।',
  'consent.save': 'यह पसंद रखें',
  'consent.saved': 'आपकी पसंद रख ली गई है। आप इसे यहाँ कभी भी बदल सकते हैं।',
  'consent.signal': 'आपका ब्राउज़र ट्रैक न करने को कहता है, इसलिए कुछ नहीं मापा जाता।',
};
