import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': '按日',
  'agencyStats.by.week': '按周',
  'agencyStats.by.month': '按月',
  'agencyStats.whose': '谁的数据',
  'agencyStats.everybody': '整个团队',
  'agencyStats.empty.title': '还没有数据',
  'agencyStats.empty.text': '团队有通话后即会出现。',
  'agencyStats.charts': '图表',
  'agencyStats.calls': '通话',
  'agencyStats.talked': '通话分钟数',
  'agencyStats.answerRate': '接听率',
  'agencyStats.rating': '平均评分',
  'agencyStats.revenue': '收入',
  'agencyStats.revenueIn': '收入（{currency}）',
  'agencyStats.table': '以表格查看数据',
  'agencyStats.members': '按成员',
  'agencyStats.member': '成员',
};
