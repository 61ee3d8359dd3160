export const messages = {
  'coupon.open': 'I have a promotional code',
  'coupon.label': 'Promotional code',
  'coupon.apply': 'Use the code',
  'coupon.missing': 'Please write the code first.',
  'coupon.applied': 'The code {code} is used. The call now costs {price}.',
  'coupon.remove': 'Take the code away',
} as const;
