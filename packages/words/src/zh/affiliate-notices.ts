/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: '您的链接已备好',
    text: '把您的链接分享给身在海外的人。经由链接而来的人完成付费通话后，佣金会记入您的账户。您的主页会统计点击、注册和通话。',
  },
  earned_affiliate: { title: '佣金已入账', text: '您赚取的佣金已过等待期，现已计入您的余额。对账单列出每一笔佣金。' },
  reversed_affiliate: {
    title: '一笔佣金已被收回',
    text: '为您带来收入的一次通话已退款或在争议中败诉，因此该佣金已从您的余额中扣除。对账单会显示是哪一笔。',
  },
  adjusted_affiliate: {
    title: '您的余额已更正',
    text: '我们的团队已将您的余额更正 {price}，对账单上可以看到。如有疑问，请写信给我们。',
  },
  honest_affiliate: { title: '您的佣金已审核', text: '我们查看了您带来的通话，一切正常。等待审核的佣金将继续处理。' },
  fraud_affiliate: {
    title: '您的部分佣金不计入',
    text: '我们查看了您带来的通话，它们违反了计划规则，因此相应佣金不计入。如果您认为有误，请写信给我们。',
  },
  prize_affiliate: { title: '您赢得了 {price}', text: '您在每周挑战中名列前茅：{price} 已计入您的余额。' },
  piggy_affiliate: { title: '您的存钱罐已打开', text: '您的收入已足以打开存钱罐：{price} 已计入您的余额。' },
  boost_affiliate: { title: '本月您赚得更多', text: '您上月名列前茅，因此本月您带来的通话佣金会提高。' },
} as const;
