import type { Reader } from '@sos/domain/news/reader';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeNewsList } from '../../adapters/marketing/news-list.ts';
import { makeFollowReader } from '../../usecases/news/follow-reader.ts';
import { accountPorts } from '../accounts/desk.ts';
import { marketingKeys } from '../analytics/keys.ts';
import { params } from '../config.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { readable } from '../notifications/about.ts';
import { once } from '../shared/wiring.ts';

const follow = once(() =>
  makeFollowReader({
    ...accountPorts,
    list: makeNewsList({
      apiBase: params.mailwizzApiBase.value(),
      listId: params.mailwizzList.value(),
      apiKey: marketingKeys().mailwizz ?? '',
    }),
  }),
);

const reader: DocumentHandler = async ({ id, before, after }) => {
  const change = await readable((): Readonly<Record<'before' | 'after', Reader | undefined>> => ({
    before: before && userDocuments.parse(before),
    after: after && userDocuments.parse(after),
  }));
  if (change) await follow()(id, change);
};

export const onUserWritten: readonly DocumentHandler[] = [reader];
