export const messages = {
  'choices.title': '设置',
  'choices.locale': '助手回答您所用的语言',
  'choices.locale.hint': '界面语言在您的账户菜单中选择。',
  'choices.masks': '在模型读取前遮盖姓名、号码和地址',
  'choices.masks.hint': '模型读到的是标记，您读到的是真实内容。若不遮盖，文字将原样发送给作答的模型。',
  'choices.save': '保存',
  'choices.saved': '已保存。',
  'choices.failed': '未能保存，请稍后重试。',
  'choices.models': '谁在回答您',
  'choices.models.text': '我们根据您的职业和问题选择模型；若一个没有响应，由下一个接替。最近 31 天作答的有：',
  'choices.models.none': '最近 31 天还没有模型作答。',
} as const;
