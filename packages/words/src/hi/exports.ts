import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'SOS Expat में आपका डेटा',
  text: '{date} तक आपके बारे में हमारे पास रखी सारी जानकारी। data.json फ़ाइल में यही सब कंप्यूटर के पढ़ने योग्य रूप में है।',
  leftOut: 'ये फ़ाइलें यहाँ शामिल करने के लिए बहुत बड़ी हैं। हमें लिखें, हम इन्हें आपको भेज देंगे:',
  count: 'दस्तावेज़: {count}',
  groups: {
    account: 'खाता और प्रोफ़ाइल',
    calls: 'कॉल',
    money: 'भुगतान, इनवॉइस और भुगतान-प्राप्ति',
    reviews: 'समीक्षाएँ',
    messages: 'संदेश',
    settings: 'पसंद और सहेजी गई चीज़ें',
  },
};
