import { createHash } from 'node:crypto';
import { asAffiliateCode } from '@sos/domain/affiliates/code';
import { locales, type Locale } from '@sos/domain/shared/locale';
import { contentWords } from '@sos/words/content';
import { params } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { frameScript, framePage, frameStyle } from './widget-parts.ts';

const HOUR_SECONDS = 3600;
const digest = createHash('sha256').update(frameStyle).digest('base64');
/** Any page may show the frame, which loads and sends nothing. */
const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors *; sandbox allow-popups allow-popups-to-escape-sandbox`;
const shared = {
  'cache-control': `public, max-age=${HOUR_SECONDS}`,
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * `bloggerWidget/{code}.js`: a script that puts a frame into the page it stands in; `bloggerWidget/{code}`: what the frame
 * shows, in the language of `lang`. Neither sets or reads a cookie; the visit is counted when somebody follows the link.
 */
export async function bloggerWidget({ method, path, search }: HttpCall): Promise<HttpAnswer> {
  const [, typed = '', isScript] = /([A-Za-z0-9]+)(\.js)?$/.exec(path) ?? [];
  const code = asAffiliateCode(typed);
  if (method !== 'GET' || code === undefined) return { status: 404 };
  if (isScript) return { status: 200, type: 'text/javascript', body: frameScript, headers: shared };
  const locale = localeOf(new URLSearchParams(search).get('lang'));
  const link = `${params.webOrigins.value()[0] ?? ''}/r/${code}?s=widget`;
  const body = framePage({ locale, link, words: (await contentWords(locale)).widget });
  return { status: 200, type: 'text/html', body, headers: { ...shared, 'content-security-policy': policy } };
}

const localeOf = (asked: string | null): Locale => locales.find((each) => each === asked) ?? 'en';
