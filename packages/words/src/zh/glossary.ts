import type { Glossary } from '../glossary.ts';

/** Addressed as 您, in simplified characters. Money is held by 预授权. */
export const glossary: Glossary = {
  terms: {
    hold: ['预授权'],
    release: ['解除'],
    charge: ['扣款', '收费', '付费'],
    book: ['预约'],
    receipt: ['收据'],
    review: ['评价'],
    lawyer: ['律师'],
    expatriate: ['旅居者'],
    client: ['客户'],
    account: ['账户'],
    offline: ['离线', '下线'],
    terms: ['条款'],
    quietHours: ['免打扰'],
  },
  avoid: ['你', '帐户', '手机'],
};
