import { languageName } from '@sos/browser/intl/names';
import { Banner } from '@sos/ui/banner';
import { useState } from 'react';
import type { Exchange } from '../queries.ts';
import { useWords } from '../words.ts';
import { AnswerDeeds } from './answer-deeds.tsx';
import type { Quotation } from './blocks.ts';
import { modelName } from './model-name.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { SideView } from './side-view.tsx';
import { SourceList } from './source-list.tsx';

type Answered = Exchange & { readonly answer: NonNullable<Exchange['answer']> };

export function isAnswered(exchange: Exchange): exchange is Answered {
  return exchange.answer !== null;
}

/** An answer on both sides, with its sources and what can be done with it. */
export function AnswerView({ exchange }: { readonly exchange: Answered }) {
  const { say, language } = useWords();
  const [shown, setShown] = useState<Quotation | null>(null);
  const { dossierId, answer, forClient, sources, model, isCut } = exchange;
  const source = sources.find(({ id }) => id === shown?.sourceId);
  const sideProps = { sources, onPlace: setShown };
  const nameOf = (locale: string) => ({ language: languageName(language, locale) });
  return (
    <div className="answer">
      <div className="sides" data-two={forClient !== null}>
        <SideView heading={say('answers.forYou', nameOf(answer.locale))} {...answer} {...sideProps} />
        {forClient && (
          <SideView heading={say('answers.forThem', nameOf(forClient.locale))} {...forClient} {...sideProps} />
        )}
      </div>
      {isCut && <Banner tone="wait" title={say('answers.cut')} />}
      <SourceList sources={sources} />
      {model && <p className="text-s text-soft">{say('answers.by', { model: modelName(model) })}</p>}
      <AnswerDeeds exchange={exchange} />
      {shown && source && (
        <PlaceDialog dossierId={dossierId} quotation={shown} source={source} onClose={() => setShown(null)} />
      )}
    </div>
  );
}
