import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: '您在 SOS Expat 的数据',
  text: '截至 {date}，我们保存的关于您的全部信息。data.json 文件以机器可读的格式包含相同的内容。',
  leftOut: '以下文件过大，未包含在此。请写信给我们，我们会发送给您：',
  count: '文档数：{count}',
  groups: {
    account: '账户和个人资料',
    calls: '通话',
    money: '付款、发票和结算',
    reviews: '评价',
    messages: '消息',
    settings: '偏好和已保存的内容',
  },
};
