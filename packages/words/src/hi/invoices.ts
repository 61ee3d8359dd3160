import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'बिल',
    credit: 'क्रेडिट नोट',
    statement: 'विवरण',
    correction: 'विवरण का सुधार',
  },
  items: {
    service_lawyer: 'वकील से फ़ोन पर परामर्श',
    service_expat: 'प्रवासी से फ़ोन पर मदद',
    fee: 'प्लेटफ़ॉर्म की सेवा',
    share: 'एक कॉल में आपका हिस्सा',
  },
  notes: {
    invoice: 'भुगतान हो चुका है। अब कुछ देना बाकी नहीं है।',
    credit: 'यह रकम उसी तरीके से लौटाई जाती है जिससे भुगतान किया गया था।',
    statement: 'यह विवरण बिल नहीं है। यह बताता है कि एक कॉल के लिए आपको कितना मिलना है।',
    correction: 'यह विवरण बिल नहीं है। यह बताता है कि एक कॉल के लिए आपको कितना मिलना है।',
  },
  number: 'क्रमांक',
  issued: 'जारी करने की तारीख',
  calledAt: 'कॉल की तारीख',
  from: 'प्रेषक',
  to: 'प्राप्तकर्ता',
  net: 'कर से पहले की रकम',
  vat: 'वैट {rate}',
  rounding: 'पूर्णांकन',
  total: 'कुल',
  allowance: 'कोड {code} से छूट',
  discount: 'कोड {code} के बिना कीमत {full} है; छूट {amount} है।',
  corrects: '{date} के {number} का सुधार',
  reverse: 'रिवर्स चार्ज: वैट प्राप्तकर्ता देगा (निर्देश 2006/112/EC का अनुच्छेद 196)।',
  outside: 'यूरोपीय संघ का वैट लागू नहीं: प्राप्तकर्ता संघ के बाहर है (निर्देश 2006/112/EC के अनुच्छेद 44 और 59)।',
  vatNumber: 'वैट संख्या',
  registration: 'कंपनी पंजीकरण संख्या',
};
