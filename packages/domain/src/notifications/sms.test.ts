import { describe, expect, it } from 'vitest';
import { accountTexts, type NoticeText, noticeTextNames, noticeTexts } from './notice.ts';
import { smsTextOf, smsTexts } from './sms.ts';

describe('an SMS', () => {
  it('is worth a call that rings soon, was missed or has ended, and nothing else of what happens to people', () => {
    const kinds = noticeTextNames.filter((text) => smsTextOf(text)).map((text) => noticeTexts[text]);
    expect([...new Set(kinds)].toSorted()).toEqual(['call_ended', 'call_missed', 'call_soon']);
  });

  it('says of a charge only what is sure', () => {
    expect(smsTextOf('charged_client')).toBe('charged');
    expect(smsTextOf('uncollected_client')).toBeUndefined();
  });

  it('says nothing of the client’s money to a provider', () => {
    const toProviders = noticeTextNames.filter((text: NoticeText) => text.endsWith('_provider')).map(smsTextOf);
    expect(toProviders.filter((text) => text?.includes('charged'))).toEqual([]);
  });

  it('has no text that nothing leads to', () => {
    const sources = [...noticeTextNames, ...accountTexts];
    expect(new Set(sources.map(smsTextOf).filter(Boolean))).toEqual(new Set(smsTexts));
  });

  it('is not worth what is no notice', () => {
    expect(smsTextOf('toString')).toBeUndefined();
  });
});
