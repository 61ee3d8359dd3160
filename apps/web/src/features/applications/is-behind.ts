import type { ApplicationView } from '@sos/contracts/applications';

/** Whether an application is shown as it was before somebody has decided or handed in; what is being written changes nothing. */
export function isBehind(view: Pick<ApplicationView, 'status' | 'review'>, stored: unknown): boolean {
  const { status, review } = (stored ?? {}) as { readonly status?: unknown; readonly review?: unknown };
  return view.status !== status || (view.review?.status ?? null) !== reviewStatus(review);
}

function reviewStatus(review: unknown): unknown {
  return (review as { readonly status?: unknown } | null | undefined)?.status ?? null;
}
