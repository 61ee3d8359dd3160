import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: '请确认您的邮箱地址',
    text: '点击此链接即可确认该邮箱属于您。在此之前，您可以预约通话，但邮件中不会提及通话内容。',
    action: '确认邮箱',
  },
  reset_password: {
    title: '请设置新密码',
    text: '有人为使用此邮箱的账户申请了新密码。链接只能使用一次，一小时内有效。在使用之前，原密码继续有效。',
    action: '设置新密码',
  },
  address_known: {
    title: '您已经有账户了',
    text: '有人尝试用此邮箱注册，但它已经有账户。如果是您本人，请登录，或在登录页申请新密码。',
    action: '前往登录',
  },
  confirm_new_address: {
    title: '请确认您的新邮箱地址',
    text: '有人希望以后在其账户中使用此邮箱。点击此链接即表示同意，之后请用它登录。',
    action: '使用此邮箱',
  },
  new_address_asked: {
    title: '有人申请更改您的邮箱地址',
    text: '一位已登录您账户的人想要更换邮箱。新邮箱确认之后才会生效。如果不是您本人，请登录、修改密码，并退出所有设备。',
    action: '登录并检查',
  },
  export_ready: {
    title: '您的数据已准备好',
    text: '所申请的数据副本已准备好。您可以在七天内从账户中下载，之后文件将被删除。如果不是您本人申请，请登录、更改密码并在所有设备上退出。',
    action: '查看您的数据',
  },
  deletion_asked: {
    title: '您的账户即将被删除',
    text: '有人申请删除您的账户。七天后，一旦没有未结束的通话、付款或争议，删除即会进行。在此之前您可以撤回：请登录并打开您的数据页面。如果不是您本人申请，请立即撤回，然后更改密码。',
    action: '登录并查看',
  },
  deletion_withdrawn: {
    title: '您的账户予以保留',
    text: '账户删除申请已撤回，一切恢复如前。如果不是您本人操作，请登录并更改密码。',
    action: '登录',
  },
  account_deleted: {
    title: '您的账户正在删除',
    text: '撤回期限已过，您的账户和数据现正被删除。发票和账目会按法律要求的期限保存，但不含您的姓名。这是我们就此事发给您的最后一封邮件。',
    action: '访问 SOS Expat',
  },
  account_suspended: {
    title: '您的账户已被暂停',
    text: '我们的团队已暂停您的账户，目前任何人都无法登录。已预约的通话会取消，为此冻结的金额会解冻。如需了解原因或提出异议，请写信给我们，我们会答复您。',
    action: '写信给我们',
  },
  account_restored: {
    title: '您的账户已重新开放',
    text: '我们的团队已解除暂停。您可以登录并照常使用账户。如果您接听通话，准备好后请重新上线。',
    action: '登录您的账户',
  },
  role_changed: {
    title: '您的账户现在有了另一种用途',
    text: '我们的团队更改了您账户的用途。请重新登录查看相应页面。如果不是您要求的，请写信给我们。',
    action: '重新登录',
  },
  withdrawal_code: {
    title: '请确认您的提现',
    text: '您的验证码是 {code}，15 分钟内有效。请在提现页面输入。如果您没有申请提现，请勿将验证码告诉任何人，并更改密码、取消该提现。',
    action: '前往提现页面',
  },
  alert_raised: {
    title: '警报：{alert}',
    text: '刚刚发生，还没有管理员查看。涉及谁、该怎么做，请见管理控制台。',
    action: '打开控制台',
  },
  alert_waiting: {
    title: '仍在等待：{alert}',
    text: '这条警报不能拖延，但还没有管理员处理。在有人处理之前，我们会在半小时后、两小时后，之后每六小时再次提醒您。',
    action: '立即查看',
  },
  alerts_open: {
    title: '仍有未处理的警报',
    text: '有些警报还没有管理员查看。在有人处理之前，它们会一直出现在这封每日邮件中。',
    action: '查看未处理的警报',
  },
};
