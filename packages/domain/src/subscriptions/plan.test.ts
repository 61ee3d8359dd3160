import { describe, expect, it } from 'vitest';
import { defaultPlans, offered, priceKey } from './plan.ts';

const [plain, plus] = defaultPlans;

describe('plans', () => {
  it('are offered in their order, without those that are no longer offered', () => {
    if (!plain || !plus) throw new Error('there are two plans');
    expect(offered([plus, plain]).map(({ id }) => id)).toEqual(['assistant', 'assistant_plus']);
    expect(offered([{ ...plain, isOffered: false }, plus])).toEqual([plus]);
  });

  it('have another price at the rail when what is sold changes', () => {
    if (!plain) throw new Error('there are two plans');
    expect(defaultPlans.map(priceKey)).toEqual(['plan:assistant:eur:1900:100', 'plan:assistant_plus:eur:4900:300']);
    expect(priceKey({ ...plain, aiCalls: 200 })).not.toBe(priceKey(plain));
    expect(priceKey({ ...plain, price: { amount: 2000, currency: 'EUR' } })).not.toBe(priceKey(plain));
  });
});
