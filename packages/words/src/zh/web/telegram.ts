export const messages = {
  'telegram.text':
    '账户与 Telegram 绑定后，我们会在那里给您发消息，并请您在那里确认每一笔提现。如不使用 Telegram，可用我们邮件中的验证码确认。',
  'telegram.make': '绑定 Telegram',
  'telegram.open': '打开 Telegram',
  'telegram.scan': '或用装有 Telegram 的电话扫描此码，然后点击“开始”。',
  'telegram.qr': '用于打开 Telegram 的二维码',
  'telegram.until': '链接仅可使用一次，有效期至 {time}。',
  'telegram.spent': '链接已失效。请获取新的链接。',
  'telegram.waiting': '正在等待您在 Telegram 中点击“开始”',
  'telegram.linked': '您的账户已与 Telegram 绑定',
  'telegram.since': '绑定于 {date}',
  'telegram.choose': '选择我们给您发哪些消息',
  'telegram.unlink': '解除绑定',
  'telegram.unlinking': '我们将不再在 Telegram 中发消息，在您重新绑定账户之前，您也无法在那里确认提现。',
  'telegram.keep': '保留绑定',
};
