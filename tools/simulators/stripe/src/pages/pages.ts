import type { SimReply } from '@sos/simulator-kit/http-server';

export interface PageFacts {
  readonly publishableKey: string;
  readonly now: number;
}
export async function answerPage(url: URL, facts: PageFacts): Promise<SimReply> {
  return { status: 404, body: `${url.pathname}${facts.now}` };
}
