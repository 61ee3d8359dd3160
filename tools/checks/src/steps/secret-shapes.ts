/** How a vendor's secret looks. The group `secret` is what makes it one. */
export interface SecretShape {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A name, then `=` or `:`, then the value, in whatever quotes. */
const assigned = (name: string, value: string) =>
  new RegExp(String.raw`${name}["']?\s*[:=]\s*["'\x60]?(?<secret>${value})(?![A-Za-z0-9_-])`, 'gi');

export const secretShapes: readonly SecretShape[] = [
  { name: 'Stripe live key', pattern: /\b(?:sk|rk)_live_[A-Za-z0-9]{16,}/g },
  { name: 'Stripe restricted test key', pattern: /\brk_test_[A-Za-z0-9]{24,}/g },
  { name: 'Stripe test key', pattern: /\bsk_test_[A-Za-z0-9]{24,}/g },
  { name: 'Stripe signing secret', pattern: /\bwhsec_[A-Za-z0-9+/=]{24,}/g },
  { name: 'Twilio auth token', pattern: assigned(String.raw`(?:auth_?token|twilio_?\w{0,12}token)`, '[0-9a-f]{32}') },
  { name: 'Twilio account with token', pattern: /\bAC[0-9a-f]{32}["']?\s*[:,;/ ]\s*["']?[0-9a-f]{32}\b/gi },
  { name: 'Twilio API key', pattern: /\bSK[0-9a-f]{32}\b/g },
  {
    name: 'private key',
    pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=]{32,}/g,
  },
  { name: 'Google service account', pattern: /"private_key_id"\s*:\s*"[0-9a-f]{40}"/g },
  { name: 'Google refresh token', pattern: /\b1\/\/0[A-Za-z0-9_-]{40,}/g },
  { name: 'PayPal access token', pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/g },
  { name: 'PayPal secret', pattern: assigned(String.raw`paypal_?\w{0,16}secret`, '[A-Za-z0-9_-]{60,90}') },
  {
    name: 'Wise token',
    pattern: assigned(String.raw`wise_?\w{0,12}(?:token|key)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
  { name: 'Flutterwave secret key', pattern: /\bFLWSECK(?:_TEST)?-[0-9A-Za-z]{12,}(?:-X)?/g },
  { name: 'Telegram bot token', pattern: /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/g },
  { name: 'SMTP address with a password', pattern: /\bsmtps?:\/\/[^\s:@/'"\x60]+:[^\s@/'"\x60$]+@[\w.-]+/gi },
  { name: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{40,}/g },
  { name: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { name: 'AWS secret key', pattern: assigned('aws_?secret_?(?:access_?)?key', '[A-Za-z0-9+/]{40}') },
  { name: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{60,}/g },
  { name: 'Slack token', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{20,}/g },
];
