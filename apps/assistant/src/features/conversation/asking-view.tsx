import { languageName } from '@sos/browser/intl/names';
import type { Locale } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { SideView } from '../../shared/answers/side-view.tsx';
import { SourceList } from '../../shared/answers/source-list.tsx';
import { useWords } from '../../shared/words.ts';
import type { Asked, Asking, Ending } from './asking.ts';

interface AskingViewProps {
  readonly asking: Asking;
  readonly locale: Locale;
  readonly clientLocale: Locale | null;
  readonly onStop: () => void;
  readonly onAsk: (asked: Asked) => void;
}

/** An answer while it is written, or as far as it came. */
export function AskingView({ asking, locale, clientLocale, onStop, onAsk }: AskingViewProps) {
  const { say, language } = useWords();
  const { asked, provider, client, sources, status, ending } = asking;
  const nameOf = (code: string) => ({ language: languageName(language, code) });
  const common = { sources, onPlace: null };
  return (
    <article className="exchange" aria-busy={ending === null}>
      <h3 className="question" dir="auto">
        {asked.question}
      </h3>
      {ending === null && (
        <div className="asking-status">
          <span className="spinner" aria-hidden="true" />
          <output>{say(`answers.status.${status}`)}</output>
          <Button onClick={onStop}>{say('answers.stop')}</Button>
        </div>
      )}
      <div className="sides" data-two={client.length > 0}>
        {provider.length > 0 && (
          <SideView heading={say('answers.forYou', nameOf(locale))} locale={locale} blocks={provider} {...common} />
        )}
        {client.length > 0 && clientLocale && (
          <SideView
            heading={say('answers.forThem', nameOf(clientLocale))}
            locale={clientLocale}
            blocks={client}
            {...common}
          />
        )}
      </div>
      <SourceList sources={sources} />
      {ending !== null && <Ended ending={ending} asked={asked} onAsk={onAsk} />}
    </article>
  );
}

interface EndedProps {
  readonly ending: Ending;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function Ended({ ending, asked, onAsk }: EndedProps) {
  const { say } = useWords();
  // The meter above says both of these, with what to do.
  if (ending === 'usedUp' || ending === 'ended') return null;
  // Under its id an answer that goes on elsewhere is told again, at no second cost; of a stopped one there is no more.
  const isThere = ending === 'lost' || ending === 'still';
  const again = isThere ? asked : { ...asked, askId: crypto.randomUUID() };
  return (
    <Banner urgent tone={isThere || ending === 'stopped' ? 'wait' : 'signal'} title={say(`answers.${ending}.title`)}>
      <p>{say(`answers.${ending}.text`)}</p>
      <Button onClick={() => onAsk(again)}>{say(isThere ? 'answers.goOn' : 'answers.retry')}</Button>
    </Banner>
  );
}
