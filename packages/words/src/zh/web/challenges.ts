import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': '本周：其客户有通话的被招募者',
  'challenge.caller': '本周：您的客户的通话',
  'challenge.team': '本周：您的客户及您所招募者的客户的通话',
  'challenge.own.place': '您排在第 {place} 名，计 {score}。',
  'challenge.own.none': '您尚未进入前一百名。目前计数：{score}',
  'challenge.prize': '第 {place} 名：{amount}',
  'challenge.ends': '{date} 结束。奖金于 {later} 按届时仍有效的计数决定。',
  'challenge.rules': '只计付费通话，退款的不计。计数相同时，先达到者在前。',
  'challenge.standings': '排名',
  'challenge.standings.none': '还没有人计数。',
  'challenge.you': '您',
  'challenge.counted': '统计于 {date}',
  'challenge.won': '上次挑战的获奖者',
  'challenge.won.waits': '审核中',
  'challenge.won.paid': '已入余额',
  'challenge.level': '您的等级：{level}，共 {total} 级',
  'challenge.level.next': '再有 {amount} 即可升级。',
  'challenge.level.last': '这是最高等级。',
};
