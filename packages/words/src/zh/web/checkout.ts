import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': '费用',
  'checkout.line.call': '与 {name} 通话，含 {minutes} 分钟',
  'checkout.line.now': '现在扣款',
  'checkout.line.total': '通话满一分钟后扣款',
  'checkout.consent':
    '我接受{terms}。我要求立即开始通话，并同意现在对我的银行卡或 PayPal 账户做等额预授权，通话满一分钟后扣款。',
  'checkout.consent.terms': '服务条款',
  'checkout.consent.missing': '请先同意，再继续。进入下一步之前，不会做任何预授权。',
  'checkout.next': '下一步：付款',
  'checkout.back.details': '修改电话',
  'checkout.back.price': '返回价格',
  'checkout.payment.title': '您想如何付款？',
  'checkout.preparing': '正在准备付款……',
  'checkout.scheduling': '预授权已完成，正在预约通话……',
  'checkout.pay': '授权 {price}',
  'checkout.declined.title': '银行卡未被接受。',
  'checkout.declined.text': '没有扣款。请重试，或换一张卡。',
  'checkout.changed.price.title': '价格有变化。',
  'checkout.changed.price.text': '您选择了另一种货币，或价格有调整。没有扣款。请重新确认。',
  'checkout.changed.account.title': '您已用另一个账户登录。',
  'checkout.changed.account.text': '这是一次新的预约。另一个账户的预授权金额不会扣款；如果没有通话，一小时内自动解除。',
  'checkout.form.failed': '银行卡表单未能加载。',
  'checkout.form.failed.text':
    '表单由我们的支付合作方 Stripe 提供，但被某些原因阻挡了：内容拦截器、酒店或公司的网络，或信号太弱。没有扣款。请为此页面关闭拦截器，或换一个网络，然后重试。',
  'checkout.method.card': '银行卡',
  'checkout.paypal.how': 'PayPal 会在单独的窗口中打开。您在那里同意对 {price} 做预授权；目前不会扣款。',
  'checkout.paypal.holding': 'PayPal 正在做预授权……',
  'checkout.paypal.cancelled': '您在同意之前关闭了 PayPal。没有做预授权，也没有扣款。',
  'checkout.paypal.declined.title': 'PayPal 没有做预授权。',
  'checkout.paypal.declined.text': '没有扣款。请重新打开 PayPal，选择其他付款方式，或改用银行卡付款。',
  'checkout.paypal.failed': 'PayPal 按钮未能加载。',
  'checkout.paypal.failed.text':
    '按钮由 PayPal 提供，但被某些原因阻挡了：内容拦截器、酒店或公司的网络，或信号太弱。没有扣款。请为此页面关闭拦截器、换一个网络，或改用银行卡付款。',
  'checkout.startAgain': '重新开始付款',
};
