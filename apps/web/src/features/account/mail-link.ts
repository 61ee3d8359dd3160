/** What the link of a mail is for. */
export const linkModes = ['verifyEmail', 'resetPassword', 'verifyAndChangeEmail', 'recoverEmail'] as const;
type LinkMode = (typeof linkModes)[number];

export interface MailLink {
  readonly mode: LinkMode;
  readonly code: string;
}

/** Our links carry it after the `#`; those that Firebase sends by itself carry it in the query. Null for anything else. */
export function readMailLink({ hash, search }: { readonly hash: string; readonly search: string }): MailLink | null {
  const [own, firebases] = [new URLSearchParams(hash.replace(/^#/, '')), new URLSearchParams(search)];
  const code = own.get('code') ?? firebases.get('oobCode');
  const mode = linkModes.find((known) => known === (own.get('mode') ?? firebases.get('mode')));
  return code && mode ? { mode, code } : null;
}

const applied = new Map<string, Promise<void>>();

/** Does what the link is for, once, however often the page is drawn. */
export function follow({ code }: MailLink): Promise<void> {
  const known = applied.get(code);
  if (known) return known;
  const work = import('@sos/browser/auth/action-codes').then(({ applyCode }) => applyCode(code));
  applied.set(code, work);
  return work;
}
