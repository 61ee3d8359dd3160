import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'चैटर के रूप में पंजीकरण करें',
  'affiliate.chatter.text': 'आप चैट और फ़ोरम में विदेश में रहने वालों से बात करते हैं और जिन्हें मदद चाहिए उन्हें हमारे पास भेजते हैं।',
  'affiliate.influencer.title': 'इन्फ्लुएंसर के रूप में पंजीकरण करें',
  'affiliate.influencer.text': 'आप अपने फ़ॉलोअर को हमारे बारे में बताते हैं।',
  'affiliate.blogger.title': 'ब्लॉगर के रूप में पंजीकरण करें',
  'affiliate.blogger.text': 'आप विदेश के जीवन पर लिखते हैं और अपने पाठकों को हमारे पास भेजते हैं।',
  'affiliate.groupAdmin.title': 'समूह संचालक के रूप में पंजीकरण करें',
  'affiliate.groupAdmin.text': 'आप विदेश में रहने वालों का समूह चलाते हैं और उसके सदस्यों को हमारे पास भेजते हैं।',
  'affiliate.coming':
    'आपका खाता तुरंत चालू हो जाता है। आपके लिंक, आँकड़े और भुगतान अभी शुरू नहीं हुए हैं: तब तक कुछ गिना नहीं जाता और कुछ देय नहीं होता।',
  'affiliate.links': 'क्या आप लोगों को हमारे पास लाते हैं?',
  'affiliate.role': 'आपकी भूमिका',
  'affiliate.is.chatter': 'चैटर',
  'affiliate.is.influencer': 'इन्फ्लुएंसर',
  'affiliate.is.blogger': 'ब्लॉगर',
  'affiliate.is.groupAdmin': 'समूह संचालक',
  'affiliate.is.agency_manager': 'एजेंसी प्रबंधक',
  'affiliate.agency': 'एजेंसियों का डैशबोर्ड अभी शुरू नहीं हुआ है। आपका खाता तुरंत चालू है।',
};
