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
    '我们会保存您的登录状态、语言、货币和外观设置、正在填写的预约、您最近一次的通话（直到您退出登录），以及本网站的文件，以便没有网络时也能打开。我们还会保存您打开过的发票、收藏和个人资料页，以便离线阅读，以及您对统计的答复。未经您同意，不作任何统计。',
  'terms.parties.title': '双方',
  'terms.parties.text': '本条款适用于您与法律声明中所列的公司之间。预约需要账户，并须已成年。',
  'terms.advice.title': '建议',
  'terms.advice.text':
    '与您通话的人独立提供建议，并遵守其职业规则。通话不能代替警方、法院或医生。遇到危险，请先拨打当地的紧急电话。',
  'terms.conduct.title': '正当使用',
  'terms.conduct.text': '不得利用通话威胁、欺骗或骚扰他人，未经同意不得录音。对于如此使用的账户，我们可以关闭。',
  'terms.reviews.title': '评价',
  'terms.reviews.text': '评价是客户在通话后的个人意见。违法或侮辱他人的内容，我们会撤下。',
  'terms.partners.title': '为我们带来他人的合作伙伴',
  'terms.partners.text':
    '参与合作计划的人，在通话付费后获得该计划页面所列的佣金；变更仅适用于之后的通话。佣金须等待核查，与同一通话的其他佣金合计不超过我们的费用；通话款项退回时，佣金按比例收回，即使已经支付。提现有最低和最高金额，只汇到页面所列国家，并由我们的团队核查。自己的通话、虚构的人以及其他欺骗没有任何报酬：我们会暂扣并取消这些佣金，也可以终止合作。您可以请我们重新审查。',
  'terms.law.title': '投诉与法律',
  'terms.law.text': '请先写信给我们，会有专人答复。您居住国保护消费者的规定，在任何情况下都对您有效。',
  'privacy.who.title': '由谁负责',
  'privacy.who.text': '法律声明中所列的公司。凡与您的数据有关的事，都可以写信给该公司。',
  'privacy.kept.title': '我们保存什么',
  'privacy.kept.text':
    '您的账户、预约和通话的时间与时长、付款和发票、您写给我们的内容以及您的评价。通话内容不会录音，除非双方都被询问并按键同意。',
  'privacy.others.title': '还有谁会收到',
  'privacy.others.text':
    '只有服务所必需的各方，且各自只得到所需的部分：电话运营商、支付服务商、托管方和邮件服务。与您通话的人永远看不到您的号码、地址或银行卡。',
  'privacy.long.title': '保存多久',
  'privacy.long.text':
    '只要您还有账户。发票和付款记录按法律要求的期限保存。双方同意录音的通话，其录音在 120 天后删除，或随任何一方的账户提前删除；只有银行正在核查付款时才会保存更久。我们的团队只为处理投诉才会收听，每次收听都有记录。',
  'privacy.rights.title': '您的权利',
  'privacy.rights.text':
    '您可以在账户中索取数据副本、更正和删除数据。您可以反对我们的使用方式，并向您所在国的数据保护机构投诉。',
  'cookies.title': 'Cookie 与设备上的数据',
  'cookies.needed.title': '必需的内容',
  'cookies.needed.text':
    '您的登录状态、语言、货币和外观、正在填写的预约以及本网站的文件会保存在您的设备上，没有它们网站无法运作。',
  'cookies.partners.title': '合作伙伴的链接',
  'cookies.partners.text':
    '如果您通过合作伙伴的链接而来，一个名为 __session 的 Cookie 和浏览器存储中名为 sos.trail 的一条记录会在 30 天内记住这是谁的链接。如果您的浏览器要求不被跟踪，则两者都不会保存。',
  'cookies.payment.title': '付款时',
  'cookies.payment.text': 'Stripe 和 PayPal 届时可能会保存各自的 Cookie，用于识别欺诈。',
  'cookies.check.title': '访问我们的服务器时',
  'cookies.check.text':
    '我们的网站可能会加载 Google 的 reCAPTCHA，用来向我们的服务器证明发出请求的是我们自己的页面，而不是机器程序。Google 届时会得知您的网络地址和页面的使用情况，并保存名为 _GRECAPTCHA 的 Cookie；您的浏览器会以 sos.app 为名将答复保存一小时。此处适用 Google 的隐私权政策。',
  'cookies.none.title': '没有的内容',
  'cookies.none.text':
    '没有第三方广告，也没有其他网站的程序统计您的访问。未经您同意不作任何统计；您允许的内容只由我们自己的服务器传出。',
  'cookies.delete.title': '如何删除',
  'cookies.delete.text': '退出登录，然后在浏览器设置中删除本网站的数据。',
  'legal.title': '法律声明',
  'legal.lead': '谁运营 SOS Expat 并对本网站负责。',
  'legal.publisher': '运营者',
  'legal.address': '地址',
  'legal.registration': '公司登记号',
  'legal.vat': '增值税号',
  'legal.contact': '联系方式',
  'legal.contact.text': '请在联系页面写信给我们，会有专人答复。',
  'legal.hosting': '托管',
  'legal.hosting.text': '本网站托管于 Google Cloud。',
  'legal.review': '本文仍需律师审阅。',
  'legal.unnamed': '此处尚未写明运营者的名称和地址。如有需要，请写信给我们。',
};
