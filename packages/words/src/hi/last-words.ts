import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'यह पेज दिखाया नहीं जा सका।',
  text: 'कृपया पेज फिर से लोड करें। बुक की गई कॉल इसके बिना भी होगी।',
  offline: 'आप ऑफ़लाइन हैं, और यह पेज आपके डिवाइस पर सहेजा नहीं गया था। बुक की गई कॉल इसके बिना भी होगी।',
  retry: 'फिर से लोड करें',
};
