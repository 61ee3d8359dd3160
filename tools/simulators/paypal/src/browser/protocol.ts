/** What the page's script, the frame of the button and the approval page say to each other. */
export type Word =
  | { readonly paypal: 'ready' | 'click' | 'cancelled' | 'failed' }
  | { readonly paypal: 'order' | 'approved'; readonly orderId: string };

/** What a message says; undefined when it is none of ours. */
export function wordIn({ data }: MessageEvent): Word | undefined {
  const isOurs = typeof data === 'object' && data !== null && 'paypal' in data;
  return isOurs ? (data as Word) : undefined;
}
