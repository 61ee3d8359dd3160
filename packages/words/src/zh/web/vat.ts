export const messages = {
  'vat.title': '您企业的增值税号',
  'vat.text':
    '如果您代表欧盟企业通话，请提供其增值税号。我们会在欧盟委员会的登记系统 VIES 中核对，并将其显示在您的发票上。',
  'vat.label': '增值税号',
  'vat.hint': '以国家的两个字母开头，例如 {example}。',
  'vat.name.label': '企业名称',
  'vat.name.hint': '登记机构未提供时，将显示在您的发票上。',
  'vat.address.label': '企业地址',
  'vat.missing': '登记机构未提供企业名称和地址。请为您的发票填写。',
  'vat.check': '核对并保存',
  'vat.again': '再次核对',
  'vat.change': '更改税号、名称或地址',
  'vat.remove': '移除税号',
  'vat.removed': '税号已移除。您之后的发票不再显示该税号。',
  'vat.valid.title': '税号有效',
  'vat.valid.text':
    '您之后的发票将显示该税号。位于欧盟其他国家（非我方所在国）的企业自行缴纳增值税，因此其发票不含增值税。',
  'vat.invalid.title': 'VIES 显示该税号无效',
  'vat.invalid.text':
    '您的发票将像个人客户一样包含增值税。请检查是否输入有误，或向税务机关询问该税号是否可用于欧盟内部交易。',
  'vat.unavailable.title': '税号暂时未能核对',
  'vat.unavailable.text':
    '我们每天都会再次查询。在此之前，您的发票包含增值税。税号确认后，这些发票将被冲销并重新开具，不含增值税。价格不变。',
  'vat.trouble.country': '该国的登记系统目前没有响应。',
  'vat.trouble.service': 'VIES 目前没有响应。',
  'vat.trouble.ours': 'VIES 目前不接受我们的查询。这需要由我们解决。',
  'vat.malformed': '这不可能是欧盟国家的增值税号。',
  'vat.proof': '查询编号 {number}',
  'vat.checkedOn': '核对日期：{day}',
  'vat.business': '我代表企业致电',
  'vat.business.given': '发票使用增值税号 {number}',
} as const;
