import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { AnswerView, isAnswered } from '../../shared/answers/exchange-view.tsx';
import { MeterWords } from '../../shared/meter-card.tsx';
import { homeQuery } from '../../shared/queries.ts';
import type { DossierView, Exchange, Meter } from '../../shared/queries.ts';
import { useMeterStep } from '../../shared/use-meter-step.ts';
import { useWords } from '../../shared/words.ts';
import { AskForm } from './ask-form.tsx';
import type { Asked, Asking } from './asking.ts';
import { AskingView } from './asking-view.tsx';
import { Spoken } from './spoken.tsx';
import { useAsking } from './use-asking.ts';
import './conversation.css';

interface ConversationProps {
  readonly view: DossierView;
  readonly onReload: () => void;
}

/** What was asked of a dossier, the answer that is on its way, and the place for the next question. */
export function Conversation({ view: { dossier, exchanges }, onReload }: ConversationProps) {
  const { say, language } = useWords();
  const { data: home } = useQuery(homeQuery);
  const { asking, finished, ask, stop } = useAsking(dossier.id);
  const locale = home?.settings.locale ?? language;
  const clientLocale = dossier.clientLocale === locale ? null : dossier.clientLocale;
  const past = exchanges.filter(({ id }) => id !== asking?.asked.askId);
  return (
    <section className="conversation" aria-labelledby="conversation">
      <h2 id="conversation" className="text-l">
        {say('answers.title')}
      </h2>
      {past.length === 0 && !asking && <NothingAsked />}
      {past.map((exchange) => (
        <PastExchange key={exchange.id} exchange={exchange} onAsk={ask} onReload={onReload} />
      ))}
      {asking && <AskingView asking={asking} locale={locale} clientLocale={clientLocale} onStop={stop} onAsk={ask} />}
      <Spoken {...heardOf(asking, finished)} locale={locale} isOver={!isGoingOn(asking)} />
      {home && <Ask meter={home.meter} clientLocale={clientLocale} busy={isGoingOn(asking)} onAsk={ask} />}
    </section>
  );
}

function isGoingOn(asking: Asking | null): boolean {
  return asking !== null && asking.ending === null;
}

function heardOf(asking: Asking | null, finished: Exchange | null) {
  if (asking) return { blocks: asking.provider, sources: asking.sources };
  return { blocks: finished?.answer?.blocks ?? [], sources: finished?.sources ?? [] };
}

interface AskProps extends ComponentProps<typeof AskForm> {
  readonly meter: Meter;
}

/** The place for the next question, while there is an answer to be had. */
function Ask({ meter, ...form }: AskProps) {
  const step = useMeterStep(meter);
  return (
    <>
      <MeterWords meter={meter} />
      {step !== 'over' && step !== 'ended' && <AskForm {...form} />}
    </>
  );
}

function NothingAsked() {
  const { say } = useWords();
  return (
    <div className="empty">
      <strong>{say('answers.none.title')}</strong>
      <p>{say('answers.none.text')}</p>
    </div>
  );
}

interface PastExchangeProps {
  readonly exchange: Exchange;
  readonly onAsk: (asked: Asked) => void;
  readonly onReload: () => void;
}

function PastExchange({ exchange, onAsk, onReload }: PastExchangeProps) {
  const { say } = useWords();
  const { kind, question, state } = exchange;
  const again = () => onAsk({ askId: crypto.randomUUID(), kind, question, forClient: exchange.forClient !== null });
  return (
    <article className="exchange">
      <h3 className="question" dir="auto">
        {question}
      </h3>
      {isAnswered(exchange) && <AnswerView exchange={exchange} />}
      {state === 'given_back' && (
        <Banner tone="wait" title={say('answers.down.title')}>
          <p>{say('answers.down.text')}</p>
          <Button onClick={again}>{say('answers.retry')}</Button>
        </Banner>
      )}
      {state === 'asked' && (
        <Banner tone="wait" title={say('answers.asked.title')}>
          <Button onClick={onReload}>{say('answers.goOn')}</Button>
        </Banner>
      )}
    </article>
  );
}
