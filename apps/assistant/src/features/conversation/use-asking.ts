import { reasonOf } from '@sos/browser/callable-client';
import { streamFunction } from '@sos/browser/stream-function';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Output } from '@sos/contracts/callables';
import { dossierQuery, homeQuery, usageQuery } from '../../shared/queries.ts';
import type { Exchange } from '../../shared/queries.ts';
import { nextAsking } from './asking.ts';
import type { Asked, Asking, Ending } from './asking.ts';

const endings: Readonly<Partial<Record<ReturnType<typeof reasonOf>, Ending>>> = {
  offline: 'lost',
  assistant_down: 'down',
  still_answering: 'still',
  calls_used_up: 'usedUp',
  not_entitled: 'ended',
};

function endingOf(error: unknown): Ending {
  if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
  return endings[reasonOf(error)] ?? 'failed';
}

interface AskingNow {
  readonly asking: Asking | null;
  /** What came of the last question, once it is whole. */
  readonly finished: Exchange | null;
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Asks a question of a dossier and follows its answer. Whoever leaves the page stops listening. */
export function useAsking(dossierId: string): AskingNow {
  const queries = useQueryClient();
  const [asking, tell] = useReducer(nextAsking, null);
  const [finished, setFinished] = useState<Exchange | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const ask = async (asked: Asked) => {
    const { askId } = asked;
    const controller = new AbortController();
    stopping.current?.abort();
    stopping.current = controller;
    tell({ kind: 'asked', asked });
    setFinished(null);
    try {
      const answered = await streamFunction(
        'askAssistant',
        { dossierId, ...asked },
        { signal: controller.signal, onChunk: (chunk) => tell({ kind: 'told', askId, chunk }) },
      );
      keep(queries, dossierId, answered);
      setFinished(answered.exchange);
      tell({ kind: 'done', askId });
    } catch (error) {
      tell({ kind: 'ended', askId, ending: endingOf(error) });
      void queries.invalidateQueries({ queryKey: homeQuery.queryKey });
      // The question stays in the dossier, with what became of its call.
      void queries.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey });
    }
  };
  return { asking, finished, ask: (asked) => void ask(asked), stop: () => stopping.current?.abort() };
}

/** Puts the answer to the dossier's others, and the meter where it stands. */
function keep(queries: QueryClient, dossierId: string, { exchange, meter }: Output<'askAssistant'>): void {
  queries.setQueryData(homeQuery.queryKey, (home) => home && { ...home, meter });
  queries.setQueryData(dossierQuery(dossierId).queryKey, (view) => {
    return view && { ...view, exchanges: [...view.exchanges.filter(({ id }) => id !== exchange.id), exchange] };
  });
  void queries.invalidateQueries({ queryKey: ['history'] });
  void queries.invalidateQueries({ queryKey: usageQuery.queryKey });
}
