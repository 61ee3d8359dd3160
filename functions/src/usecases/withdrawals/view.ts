import type { MethodView, WithdrawalRecord, WithdrawalView } from '@sos/contracts/withdrawals';
import type { PayoutMethod } from '@sos/domain/withdrawals/method';
import { FOUR_EYES_FROM, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';

/** What its owner sees; the rail's own words stay with us. */
export function toView(withdrawal: Withdrawal): WithdrawalView {
  const { end, endDetail } = withdrawal;
  return { ...shown(withdrawal), words: end === 'admin' ? endDetail : null };
}

export function toRecord(withdrawal: Withdrawal): WithdrawalRecord {
  const { affiliateId, programme, rail, confirmedBy, approvals, order, fee, endDetail, amount } = withdrawal;
  return {
    ...shown(withdrawal),
    affiliateId,
    programme,
    rail,
    confirmedBy,
    approvals: approvals.map(({ adminId, at }) => ({ adminId, at })),
    railId: order?.railId ?? null,
    fee,
    endDetail,
    needsTwo: amount >= FOUR_EYES_FROM,
  };
}

function shown({ id, amount, status, country, currency, ending, ...rest }: Withdrawal) {
  const { askedAt, confirmUntil, changedAt, received, end } = rest;
  return { id, amount, status, country, currency, ending, askedAt, confirmUntil, changedAt, received, end };
}

export function toMethodView({ id, rail, country, currency, ending, savedAt, usableFrom }: PayoutMethod): MethodView {
  return { id, rail, country, currency, ending, savedAt, usableFrom };
}
