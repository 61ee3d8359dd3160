import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'इस साइट का नया संस्करण तैयार है।',
  'version.load': 'इसे लोड करें',
  'version.waits': 'इस साइट का नया संस्करण तैयार है। वह आपकी बुकिंग या कॉल पूरी होने तक रुकेगा।',
  'install.title': 'SOS Expat को हमेशा पास रखें',
  'install.text': 'इसे अपनी होम स्क्रीन पर जोड़ें। तब आपकी कॉल और रसीदें बिना इंटरनेट के भी खुलेंगी।',
  'install.accept': 'इंस्टॉल करें',
  'install.decline': 'अभी नहीं',
};
