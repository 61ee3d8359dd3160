/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'आपका खाता Telegram से जुड़ गया है',
    text: 'अब से हम आपको वहाँ लिखेंगे और निकासी की पुष्टि वहीं माँगेंगे। यदि यह आपने नहीं किया, तो अपने खाते के Telegram पृष्ठ पर इसे हटाएँ और नया पासवर्ड चुनें।',
  },
  telegram_unlinked: {
    title: 'आपका खाता अब Telegram से जुड़ा नहीं है',
    text: 'अब हम वहाँ कुछ नहीं लिखेंगे। आप जब चाहें अपना खाता फिर जोड़ सकते हैं। यदि यह आपने नहीं किया, तो नया पासवर्ड चुनें।',
  },
} as const;
