import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'इस सप्ताह: आपके जोड़े हुए लोग, जिनके ग्राहक कॉल करते हैं',
  'challenge.caller': 'इस सप्ताह: आपके ग्राहकों की कॉल',
  'challenge.team': 'इस सप्ताह: आपके और आपके जोड़े हुए लोगों के ग्राहकों की कॉल',
  'challenge.own.place': 'आप स्थान {place} पर हैं, गिनती {score}।',
  'challenge.own.none': 'आप पहले सौ में नहीं हैं। अब तक की गिनती: {score}',
  'challenge.prize': 'स्थान {place}: {amount}',
  'challenge.ends': 'यह {date} को समाप्त होता है। पुरस्कार {later} को तय होते हैं, जो तब तक मान्य रहे उसके आधार पर।',
  'challenge.rules': 'केवल भुगतान वाली कॉल गिनी जाती हैं, और पैसे वापस होने पर कोई नहीं। बराबरी पर वह आगे है जो वहाँ पहले पहुँचा।',
  'challenge.standings': 'स्थान',
  'challenge.standings.none': 'अभी किसी की कोई गिनती नहीं है।',
  'challenge.you': 'आप',
  'challenge.counted': '{date} को गिना गया',
  'challenge.won': 'पिछली चुनौती के विजेता',
  'challenge.won.waits': 'जाँच में',
  'challenge.won.paid': 'शेष राशि में',
  'challenge.level': 'आपका स्तर: {total} में से {level}',
  'challenge.level.next': 'अगले स्तर के लिए {amount} और चाहिए।',
  'challenge.level.last': 'यह सबसे ऊँचा स्तर है।',
};
