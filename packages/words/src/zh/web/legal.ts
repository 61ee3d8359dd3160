import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': '服务条款',
  'terms.service.title': '我们提供什么',
  'terms.service.text':
    'SOS Expat 通过电话，为您接通您所选的律师或资深旅居者。他们对自己的建议负责；我们对通话和款项负责。',
  'terms.price.title': '费用',
  'terms.price.text': '付款前会显示全部价格，其中包含固定的通话分钟数。没有订阅，之后也不会加收任何费用。',
  'terms.charge.title': '何时扣款',
  'terms.charge.text':
    '预约时，我们会对您的银行卡或 PayPal 账户做等额预授权。只有双方同时在线通话满一分钟才会扣款；否则预授权会自动解除，您无需申请。',
  'terms.cancel.title': '取消',
  'terms.cancel.text':
    '在您的电话响起之前，您可以在通话页面取消，预授权会立即解除。您要求立即开始通话，即表示同意在通话完成后，撤销权随之终止。',
  'privacy.title': '隐私',
  'privacy.phone.title': '您的电话号码',
  'privacy.phone.text': '我们仅用它为您预约的通话拨打电话。号码加密保存，绝不会显示给与您通话的人。',
  'privacy.payment.title': '您的付款',
  'privacy.payment.text':
    '银行卡信息直接发送给我们的支付服务商；使用 PayPal 时，您在其自己的窗口中登录。银行卡信息和 PayPal 密码从不经过我们的服务器。',
  'privacy.device.title': '在此设备上',
  'privacy.device.text':
    '我们会保存您的登录状态、语言、货币和外观设置、正在填写的预约、您最近一次的通话（直到您退出登录），以及本网站的文件，以便没有网络时也能打开。没有广告，也没有跨网站跟踪。',
};
