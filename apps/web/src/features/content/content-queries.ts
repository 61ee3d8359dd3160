import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import type { Locale } from '@sos/domain/shared/locale';
import { queryOptions } from '@tanstack/react-query';

export type Lesson = Output<'getTrainingModules'>['modules'][number];

export const trainingQuery = (uid: string, language: Locale) =>
  queryOptions({
    queryKey: ['getTrainingModules', uid, language],
    queryFn: ({ signal }) => callFunction('getTrainingModules', { language }, signal),
  });

export const resourcesQuery = (uid: string, language: Locale) =>
  queryOptions({
    queryKey: ['getAffiliateResources', uid, language],
    queryFn: ({ signal }) => callFunction('getAffiliateResources', { language }, signal),
  });

export const postsQuery = (uid: string, language: Locale) =>
  queryOptions({
    queryKey: ['getReadyMadePosts', uid, language],
    queryFn: ({ signal }) => callFunction('getReadyMadePosts', { language }, signal),
  });

export const guideQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getIntegrationGuide', uid],
    queryFn: ({ signal }) => callFunction('getIntegrationGuide', {}, signal),
  });
