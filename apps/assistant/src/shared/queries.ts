import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { queryOptions } from '@tanstack/react-query';

export type Home = Output<'getAssistantHome'>;
export type Meter = Home['meter'];
export type DossierView = Output<'getDossier'>;
export type Exchange = DossierView['exchanges'][number];

/** Who is signed in, and how many answers are left. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => callFunction('getAssistantHome', {}, signal),
});

export function dossierQuery(id: string) {
  return queryOptions({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => callFunction('getDossier', { id }, signal),
  });
}

export const usageQuery = queryOptions({
  queryKey: ['usage'],
  queryFn: ({ signal }) => callFunction('getAssistantUsage', {}, signal),
});
