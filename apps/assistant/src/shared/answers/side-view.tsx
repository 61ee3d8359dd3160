import { directionOf } from '@sos/browser/intl/locales';
import type { Block, Source } from '@sos/domain/assistant/answer';
import type { Locale } from '@sos/domain/shared/locale';
import { SafeText } from '../text/safe-text.tsx';
import { QuotationView } from './quotation-view.tsx';
import type { Quotation } from './blocks.ts';
import './answers.css';

interface SideViewProps {
  readonly heading: string;
  readonly locale: Locale;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  /** Shows where a proved quotation stands; null where it cannot yet. */
  readonly onPlace: ((quotation: Quotation) => void) | null;
}

/** An answer in one language, each quotation with what is known of it. */
export function SideView({ heading, locale, blocks, sources, onPlace }: SideViewProps) {
  return (
    <section className="side">
      <h4 className="side-heading">{heading}</h4>
      <div className="said" lang={locale} dir={directionOf(locale)}>
        {blocks.map((block, place) =>
          block.kind === 'text' ? (
            <SafeText key={place} text={block.text} />
          ) : (
            <QuotationView
              key={place}
              quotation={block}
              source={sources.find(({ id }) => id === block.sourceId)}
              onPlace={onPlace}
            />
          ),
        )}
      </div>
    </section>
  );
}
