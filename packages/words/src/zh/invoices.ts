import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: '发票',
    credit: '退款凭证',
    statement: '结算单',
    correction: '结算单更正',
  },
  items: {
    service_lawyer: '律师电话咨询',
    service_expat: '旅居者电话协助',
    fee: '平台服务',
    share: '您在一次通话中的份额',
  },
  notes: {
    invoice: '已付款，无需再付。',
    credit: '此金额按原付款方式退回。',
    statement: '本结算单不是发票，仅说明一次通话中应付给您的金额。',
    correction: '本结算单不是发票，仅说明一次通话中应付给您的金额。',
  },
  number: '编号',
  issued: '开具日期',
  calledAt: '通话日期',
  from: '开具方',
  to: '接收方',
  net: '不含税金额',
  vat: '增值税 {rate}',
  rounding: '尾差调整',
  total: '合计',
  allowance: '优惠码 {code} 的折扣',
  discount: '不使用优惠码 {code} 的价格为 {full}，折扣为 {amount}。',
  corrects: '更正 {date} 的 {number}',
  reverse: '反向征收：增值税由接收方缴纳（第 2006/112/EC 号指令第 196 条）。',
  outside: '不属于欧盟增值税范围：接收方位于欧盟以外（第 2006/112/EC 号指令第 44 条和第 59 条）。',
  vatNumber: '增值税号',
  registration: '公司注册号',
};
