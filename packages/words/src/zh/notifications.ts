import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: '您的账户已开通',
      text: '选择一位了解当地情况、会说您语言的人，我们会在几分钟内给双方打电话。只有通话满一分钟才会收费。',
    },
    welcome_provider: {
      title: '您的账户已就绪，下一步是提交申请',
      text: '请验证您的电话，上传照片，填写客户需要了解的内容，然后提交申请。您可以随时停下，改天继续。我们的团队批准后，客户就能看到您。',
    },
    booked_client: {
      title: '您与 {name} 的通话已预约',
      text: '我们会在 {time} 给您打电话。请接听并按 1。通话费用为 {price}，只有通话满一分钟才会收费。',
    },
    booked_provider: {
      title: '有客户预约了与您的通话',
      text: '您的电话会在 {time} 之后不久响起。请接听并按 1 接受通话。',
    },
    soon_client: {
      title: '您的电话即将响起',
      text: '我们会在 {time} 给您打电话。来电号码是 {number}。请接听并按 1，与 {name} 通话。',
    },
    soon_provider: {
      title: '您的电话马上会响起',
      text: '我们会在 {time} 先打给客户，随后打给您。来电号码是 {number}。请接听并按 1 接受通话。',
    },
    missed_client: {
      title: '您错过了与 {name} 的通话',
      text: '我们多次给您打电话，但无人接听。不会向您收费，预授权已解除。',
    },
    missed_provider: {
      title: '您错过了一次通话',
      text: '有客户在等您，但电话无人接听。连续错过三次通话后，您会被设为离线。',
    },
    charged_client: {
      title: '您与 {name} 的通话已结束',
      text: '通话时长 {talk}。已扣款 {price}。',
    },
    uncollected_client: {
      title: '您与 {name} 的通话已结束',
      text: '通话时长 {talk}。预授权已失效，因此目前没有扣款。',
    },
    talked_provider: {
      title: '您的通话已结束',
      text: '通话时长 {talk}。本次通话有效，您的份额已计入应付给您的款项。',
    },
    short_client: {
      title: '您的通话不足一分钟',
      text: '不会向您收费，预授权已解除。您可以随时重新预约。',
    },
    short_provider: {
      title: '通话不足一分钟',
      text: '不足一分钟的通话不向客户收费，也不支付报酬。',
    },
    nobody_client: {
      title: '未能联系到 {name}',
      text: '不会向您收费，预授权已解除。现在也许有其他了解当地情况的人在线。',
    },
    nobody_provider: {
      title: '客户没有接听电话',
      text: '通话已结束，您无需做任何事。',
    },
    failed_client: {
      title: '您的通话未能进行',
      text: '我们这边出了问题。不会向您收费，预授权已解除。',
    },
    failed_provider: {
      title: '一次通话未能进行',
      text: '我们这边出了问题，您无需做任何事。',
    },
    stopped_client: { title: '我们的工作人员结束了您的通话', text: '不会向您收费，预授权已解除。' },
    stopped_provider: { title: '我们的工作人员结束了与您的一次通话', text: '此通话不向客户扣款，也不付酬。' },
    cancelled_client: {
      title: '您与 {name} 的通话已取消',
      text: '您的电话不会响起。不会向您收费，预授权已解除。',
    },
    cancelled_provider: {
      title: '与您的一次通话已取消',
      text: '您的电话不会响起，客户可以重新预约您。',
    },
    switched_off: {
      title: '您已离线',
      text: '由于错过了通话或较长时间没有活动，我们已将您设为离线。在您重新上线之前，客户无法预约您。',
    },
    team_switched_off: {
      title: '我们的团队已将您设为离线',
      text: '在您重新上线之前，客户无法预约您。等您能接听时再回来。如果不清楚原因，请写信给我们。',
    },
    agency_switched_off: {
      title: '您的机构已将您设为离线',
      text: '在您重新上线之前，客户无法预约您。这是您允许机构做的，您可以在机构页面上撤回。',
    },
    review_provider: {
      title: '有人评价了与您的通话',
      text: '请查看评价内容。您可以回复一次，回复会显示在该评价下方。',
    },
    reply_client: {
      title: '{name} 回复了您的评价',
      text: '请在您的评价下方查看回复。',
    },
    review_hidden: {
      title: '您的评价已不再显示',
      text: '您的评价被举报后，我们的团队已将其隐藏。您仍可在该通话中看到它。',
    },
    hidden_review_provider: {
      title: '关于您一次通话的评价已隐藏',
      text: '有人举报后，我们的团队隐藏了一条评价。现在没有人能看到它，它也不再计入您的评分。',
    },
    report_hidden: {
      title: '您举报的评价已隐藏',
      text: '我们的团队同意您的意见，现在没有人能看到这条评价。',
    },
    report_kept: {
      title: '您举报的评价予以保留',
      text: '我们的团队已审阅，决定保持原样。感谢您告诉我们。',
    },
    application_approved: {
      title: '您可以接听电话了',
      text: '您的申请已通过，您的资料已可被搜索到。想接听来电时，请随时上线。',
    },
    application_asked: {
      title: '您的申请有一处需要更正',
      text: '我们已审核您的申请，在作出决定前请您更正一处内容。请打开申请查看说明，然后重新提交。',
    },
    application_rejected: {
      title: '您的申请未获通过',
      text: '我们已审核您的申请，无法予以通过。请打开申请查看原因。',
    },
    facts_approved: {
      title: '您修改的资料已显示',
      text: '我们已核实您修改的资料，您的个人资料现已显示新的内容。',
    },
    facts_rejected: {
      title: '您修改的资料未获接受',
      text: '我们查看了您修改的资料，无法接受，因此您的个人资料仍显示原来的内容。请打开个人资料查看原因。',
    },
    photo_removed: {
      title: '您的照片已被移除',
      text: '我们的团队已从您的资料中移除照片，因为它不合适。在您换上另一张（只有您的面部）之前，客户看到的是姓名缩写。如果不清楚原因，请写信给我们。',
    },
    hidden_provider: {
      title: '您的资料暂时被隐藏',
      text: '我们的团队已隐藏您的资料，客户找不到您，也无法预约。已预约的通话仍会进行。如需了解原因，请写信给我们。',
    },
    shown_provider: {
      title: '您的资料重新显示了',
      text: '客户又能找到您并预约您。想接听来电时请上线。',
    },
    number_moved: {
      title: '您的电话号码已属于另一个账户',
      text: '有人向我们证明他能接听您填写的号码，因此该号码在这里不再属于您。如果您仍在使用它，请在账户中重新验证。',
    },
    refunded_client: {
      title: '退款正在处理',
      text: '通话费用中的 {price} 正在退还给您，银行通常会在十天内显示。退款凭证与您的发票放在一起。',
    },
    refund_failed_client: {
      title: '您的银行退回了退款',
      text: '{price} 无法退还给您。这笔钱仍然属于您，我们会写信与您商定其他方式。',
    },
    invoice_client: {
      title: '您的发票已备好',
      text: '您通话的发票已备好，金额为 {price}。您可以随时下载 PDF。',
    },
    statement_provider: {
      title: '您的结算单已备好',
      text: '一次通话的结算单已备好。您可以随时下载 PDF。',
    },
    vat_confirmed: {
      title: '您的增值税号已确认',
      text: '您提供的增值税号已确认。含增值税的发票将被冲销，并重新开具不含增值税的发票。您支付的价格不变。',
    },
    vat_refused: {
      title: '您的增值税号无效',
      text: '欧盟委员会的登记系统 VIES 显示，您提供的增值税号无效。在您提供其他税号之前，您的发票将包含增值税。',
    },
    trial_ends_provider: {
      title: '您的免费期将在三天后结束',
      text: '此后，您的订阅将每月扣款。在该日之前取消，则不会扣款。',
    },
    unpaid_provider: {
      title: '您的订阅付款失败',
      text: 'Stripe 会在未来几天内重试。请在订阅页面上更换银行卡，以便继续使用助手。',
    },
    ended_provider: {
      title: '您的订阅已结束',
      text: '助手不再可用，也不再扣款。您可以随时重新订阅。',
    },
    frozen_provider: {
      title: '您一次通话的份额已冻结',
      text: '付款人已向其银行或钱包要求退回一次通话的款项。在作出裁定之前，您的份额保持不动，这可能需要数周。我们会用所掌握的通话情况作出答复，您无需做任何事。',
    },
    freed_provider: {
      title: '您一次通话的份额已解冻',
      text: '一次通话的争议已结束，未动用您的份额。如果该份额尚未汇出，将照常汇给您。',
    },
    lost_provider: {
      title: '您一次通话的份额将被收回',
      text: '一次通话的争议裁定对我们不利，款项已退还付款人。您的份额将被收回，更正单与您的结算单放在一起。',
    },
    bounced_provider: {
      title: '您的份额被退回',
      text: 'PayPal 把您一次通话的份额退回给了我们，我们为您保管。请在收入页面核对 PayPal 地址；新地址两天后生效。',
    },
    paypal_provider: {
      title: 'PayPal 地址已更改',
      text: '两天后，您的份额将付到另一个 PayPal 地址；在此之前不会付款。如果不是您本人更改的，请立即写信给我们。',
    },
    method_affiliate: {
      title: '已保存新的银行信息',
      text: '提现可以付到这份银行信息：首份立即可用，其后的须在 48 小时后。如果不是您本人保存的，请将其删除、更改密码，并立即写信给我们。',
    },
    paid_affiliate: {
      title: '您的提现已付出',
      text: '您的提现 {price} 已汇往您的银行，通常在三个工作日内到账。',
    },
    rejected_affiliate: {
      title: '您的提现被拒绝',
      text: '您的提现 {price} 被拒绝，金额已退回您的余额。原因请见提现页面。',
    },
    failed_affiliate: {
      title: '您的提现未能付出',
      text: '您的提现 {price} 未能付出，金额已退回您的余额。再次申请前，请核对您的银行信息。',
    },
    bounced_affiliate: {
      title: '您的提现被退回',
      text: '您的银行将提现 {price} 退回给我们，金额已退回您的余额。再次申请前，请核对您的银行信息。',
    },
    lapsed_affiliate: {
      title: '您的提现未确认',
      text: '您的提现 {price} 未及时确认，或验证码错误次数过多。金额已退回您的余额，您可以重新申请。',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy: '您收到此邮件，是因为有人向 SOS Expat 提供了此邮箱。如果您没有提出任何申请，则无需处理。',
  receipt: {
    title: '您与 {name} 通话的收据',
    text: '这是您索取的收据。您也可以随时在该次通话的页面上查看。',
    action: '打开收据',
    person: '通话对象',
    date: '通话日期',
    talked: '通话时长',
    charged: '已扣款',
    givenBack: '已退还',
    reference: '通话编号',
  },
  support: {
    title: '我们已回复您',
    text: '您向我们寻求过帮助，以下是我们的回复。如需继续，请通过下方页面写信给我们，直接回复本邮件无人查看。',
    action: '再次写信给我们',
    answered: '我们的回复',
    why: '您收到这封邮件，是因为有人在向我们提问时填写了此地址。如果不是您本人，您无需做任何事。',
  },
  invitation: {
    title: '{name}希望您加入其团队',
    text: '机构{name}与 SOS Expat 合作，身在海外的人可以在这里通过电话与律师或有经验的海外人士交谈。请用此邮箱注册为服务者；邀请会在您的账户中等待，由您决定。',
    action: '注册',
    why: '您收到此邮件，是因为一家机构向我们提供了此邮箱。如果与您无关，您无需理会：没有人会知道您是否读过。',
  },
  news: {
    title: '您的账户有新消息',
    text: '请登录查看。由于此邮箱地址尚未确认，本邮件不包含更多内容。',
  },
  push: {
    call_booked: '有一次通话已预约。打开查看您的电话何时响起。',
    call_soon: '您的电话即将响起。请接听并按 1。',
    call_missed: '您错过了一次通话。打开查看后续情况。',
    call_ended: '一次通话已结束。打开查看结果。',
    call_cancelled: '一次通话已取消。您的电话不会响起。',
    switched_off: '您现在处于离线状态。打开即可重新上线。',
    request: '一项求助请求有新消息。打开即可查看。',
  },
  actions: mailActions,
  why: '您收到此邮件，是因为您拥有 SOS Expat 账户。',
  choose: '选择接收哪些通知',
};
