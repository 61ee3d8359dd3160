import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'كم تبلغ التكلفة',
  'checkout.line.call': 'مكالمة مع {name}، تشمل {minutes} دقيقة',
  'checkout.line.coupon': 'خصم بالرمز {code}',
  'checkout.line.now': 'يُخصم الآن',
  'checkout.line.total': 'يُخصم بعد دقيقة من الحديث',
  'checkout.consent':
    'أوافق على {terms}. أطلب أن تبدأ المكالمة فورًا، وأوافق على حجز المبلغ على بطاقتي أو حسابي في PayPal الآن وخصمه إذا دام الحديث دقيقة واحدة على الأقل.',
  'checkout.consent.terms': 'الشروط',
  'checkout.consent.missing': 'يُرجى الموافقة قبل المتابعة. لا يُحجز شيء قبل الخطوة التالية.',
  'checkout.next': 'المتابعة إلى الدفع',
  'checkout.back.details': 'تغيير الهاتف',
  'checkout.back.price': 'العودة إلى السعر',
  'checkout.payment.title': 'كيف تودّ الدفع؟',
  'checkout.preparing': 'جارٍ تحضير الدفع…',
  'checkout.scheduling': 'المبلغ محجوز. جارٍ حجز المكالمة…',
  'checkout.pay': 'الموافقة على حجز {price}',
  'checkout.declined.title': 'لم تُقبل البطاقة.',
  'checkout.declined.text': 'لم يُخصم شيء. حاول مرة أخرى أو استخدم بطاقة أخرى.',
  'checkout.changed.price.title': 'تغيّر السعر.',
  'checkout.changed.price.text': 'اخترت عملة أخرى، أو تغيّر السعر. لم يُخصم شيء. يُرجى الموافقة من جديد.',
  'checkout.changed.coupon.title': 'لم يعد الخصم ساريًا.',
  'checkout.changed.coupon.text':
    'لم يعد ممكنًا استخدام الرمز لهذه المكالمة. لم يُخصم شيء. يُرجى الموافقة على السعر من دون خصم.',
  'checkout.changed.account.title': 'سجّلت الدخول بحساب آخر.',
  'checkout.changed.account.text':
    'هذا حجز جديد. المبلغ المحجوز للحساب الآخر لا يُخصم؛ وإذا لم تُجرَ مكالمة يُرفع الحجز عنه خلال ساعة.',
  'checkout.form.failed': 'لم يظهر نموذج البطاقة.',
  'checkout.form.failed.text':
    'يأتي النموذج من شريكنا في الدفع Stripe، وهناك ما يمنع وصوله: أداة لحجب المحتوى، أو شبكة فندق أو شركة، أو اتصال ضعيف. لم يُخصم شيء. أوقف أداة الحجب لهذه الصفحة أو استخدم اتصالًا آخر، ثم حاول مرة أخرى.',
  'checkout.method.card': 'بطاقة',
  'checkout.paypal.how': 'يُفتح PayPal في نافذة خاصة به. توافق فيها على حجز {price}؛ ولا يُخصم شيء بعد.',
  'checkout.paypal.holding': 'يحجز PayPal المبلغ الآن…',
  'checkout.paypal.cancelled': 'أغلقت PayPal قبل الموافقة. لم يُحجز شيء ولم يُخصم شيء.',
  'checkout.paypal.declined.title': 'لم يحجز PayPal المبلغ.',
  'checkout.paypal.declined.text': 'لم يُخصم شيء. افتح PayPal مرة أخرى واختر وسيلة دفع أخرى، أو ادفع بالبطاقة.',
  'checkout.paypal.failed': 'لم يظهر زر PayPal.',
  'checkout.paypal.failed.text':
    'يأتي الزر من PayPal، وهناك ما يمنع وصوله: أداة لحجب المحتوى، أو شبكة فندق أو شركة، أو اتصال ضعيف. لم يُخصم شيء. أوقف أداة الحجب لهذه الصفحة، أو استخدم اتصالًا آخر، أو ادفع بالبطاقة.',
  'checkout.startAgain': 'بدء الدفع من جديد',
  'checkout.keep': 'البطاقة التي تسمح لـ Stripe بحفظها تجدها في «بطاقاتك»، ويمكنك إزالتها من هناك.',
};
