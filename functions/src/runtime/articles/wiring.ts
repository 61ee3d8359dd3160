import { randomNumber } from '../../adapters/crypto/random-number.ts';
import { makeReaders } from '../../adapters/firestore/articles/readers.ts';
import { makeShelves } from '../../adapters/firestore/articles/shelf-store.ts';
import { makeCountArticles } from '../../usecases/articles/count-articles.ts';
import type { DecideArticlesNeeds } from '../../usecases/articles/decide-articles.ts';
import type { OwnArticlesNeeds } from '../../usecases/articles/own-articles.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const shelves = makeShelves(reportCorrupt);

export const articlePorts: OwnArticlesNeeds & DecideArticlesNeeds = { shelves, clock, random: randomNumber };

export const countArticles = makeCountArticles({ shelves, readers: makeReaders(reportCorrupt), clock, log });
