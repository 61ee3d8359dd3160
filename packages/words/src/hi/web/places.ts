import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'वकील और प्रवासी',
  'place.who.lawyer': 'वकील',
  'place.who.expat': 'अनुभवी प्रवासी',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {language} बोलने वाले {who}',
  'place.title.speciality': '{country}: {who}, {speciality}',
  'place.title.both': '{country}: {language} बोलने वाले {who}, {speciality}',
  'place.lead':
    'फ़ोन पर किसी ऐसे से बात करें जो देश को जानता है। कीमत भुगतान से पहले पता होती है और तभी ली जाती है जब आप कम से कम एक मिनट बात करें।',
  'place.description':
    '{title}। फ़ोन पर, कुछ ही मिनटों में। एक कॉल {price} से, और पैसे तभी लिए जाते हैं जब आप कम से कम एक मिनट बात करें।',
  'place.people': 'जो मदद कर सकते हैं',
  'place.nobody.title': 'अभी इसके लिए कोई नहीं है',
  'place.nobody.text': 'ये लोग सबसे नज़दीक हैं।',
  'place.cost.title': 'एक कॉल की कीमत क्या है?',
  'place.cost.text':
    'वकील से कॉल {lawyer} की है, प्रवासी से {expat} की। कीमत पहले रोकी जाती है, और तभी ली जाती है जब आप कम से कम एक मिनट बात करें।',
  'place.who.title': 'वहाँ कौन मदद करता है?',
  'place.who.text': 'वकील: {lawyers}। अनुभवी प्रवासी: {expats}। हर प्रोफ़ाइल बताती है कि क्या जाँचा गया।',
  'place.languages.title': 'वे कौन सी भाषाएँ बोलते हैं?',
  'place.languages.text': 'सबसे ज़्यादा बोली जाने वाली पहले: {languages}।',
  'place.matters.title': 'वे किसमें मदद करते हैं?',
  'place.matters.text': 'इन विषयों में: {matters}।',
  'place.when.title': 'फ़ोन कब बजता है?',
  'place.when.text':
    'जो ऑनलाइन हैं उन्हें तुरंत बुक किया जा सकता है, और कुछ ही देर बाद आपका फ़ोन बजता है। प्रोफ़ाइल बताती है कि जो अभी नहीं हैं वे अक्सर कब लौटते हैं।',
  'place.more': 'इस देश के लिए और',
  'place.search': 'फ़िल्टर से खोजें',
  'place.all': 'सभी देश',
};
