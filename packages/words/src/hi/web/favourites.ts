import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': '{name} को पसंदीदा में रखें',
  'favourite.full': 'पसंदीदा सूची भर गई है। जगह बनाने के लिए किसी को हटाएँ।',
  'favourite.failed': 'यह सहेजा नहीं जा सका। कनेक्शन जाँचें और फिर कोशिश करें।',
  'favourites.none.title': 'यहाँ अभी कोई नहीं है',
  'favourites.none.text': 'किसी के पास बने दिल को दबाएँ, अगली बार वे आपको यहीं मिलेंगे।',
  'favourites.gone.title': 'अब बुक नहीं किए जा सकते',
  'favourites.gone.text': 'ये प्रोफ़ाइल अभी दिखाई नहीं जा रही हैं। लौटने पर ये फिर ऊपर दिखेंगी।',
  'favourites.remove': 'हटाएँ',
  'favourites.remove.of': 'हटाएँ: {name}',
};
