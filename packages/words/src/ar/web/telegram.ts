export const messages = {
  'telegram.text':
    'بعد ربط حسابك بتطبيق Telegram نكتب إليك هناك ونطلب منك هناك تأكيد كل عملية سحب. ومن دون Telegram تؤكّد السحب برمز نرسله إليك بالبريد الإلكتروني.',
  'telegram.make': 'الربط بتطبيق Telegram',
  'telegram.open': 'فتح Telegram',
  'telegram.scan': 'أو امسح هذا الرمز بالهاتف الذي عليه Telegram، ثم اضغط «بدء» هناك.',
  'telegram.qr': 'رمز يفتح Telegram',
  'telegram.until': 'يعمل الرابط مرة واحدة، حتى الساعة {time}.',
  'telegram.spent': 'لم يعد الرابط صالحًا. خذ رابطًا جديدًا.',
  'telegram.waiting': 'بانتظار أن تضغط «بدء» في Telegram',
  'telegram.linked': 'حسابك مرتبط بتطبيق Telegram',
  'telegram.since': 'منذ {date}',
  'telegram.choose': 'اختيار ما نكتبه إليك',
  'telegram.unlink': 'إنهاء الربط',
  'telegram.unlinking': 'لن نكتب شيئًا في Telegram، ولن تتمكن من تأكيد عمليات السحب هناك حتى تربط حسابك من جديد.',
  'telegram.keep': 'الإبقاء على الربط',
};
