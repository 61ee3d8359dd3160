import { languageName, listOf } from '@sos/browser/intl/names';
import type { ProviderCard } from '@sos/contracts/providers';
import { useCurrency } from '@sos/browser/currency';
import type { ProviderKind } from '@sos/domain/money/price';
import { placeFacts } from '@sos/domain/pages/place-facts';
import { formatMoney } from '@sos/domain/money/format-money';
import { usePublicConfig } from '../../shared/public-config/use-public-config.ts';
import { useWords } from '../../shared/words.ts';

interface PlaceAnswersProps {
  readonly country: string;
  readonly people: readonly ProviderCard[];
}

/** What people ask about a place, answered by who helps there. */
export function PlaceAnswers({ country, people }: PlaceAnswersProps) {
  const { say, language } = useWords();
  const costs = useCosts();
  const { lawyers, expats, languages, specialities } = placeFacts(
    people.filter(({ countries }) => countries.includes(country)),
  );
  const spoken = listOf(
    language,
    languages.map((code) => languageName(language, code)),
  );
  const matters = listOf(
    language,
    specialities.map((each) => say(`speciality.${each}`)),
  );
  const answers = [
    [say('place.who.title'), say('place.who.text', { lawyers, expats })],
    [say('place.cost.title'), costs && say('place.cost.text', costs)],
    [say('place.languages.title'), spoken && say('place.languages.text', { languages: spoken })],
    [say('place.matters.title'), matters && say('place.matters.text', { matters })],
    [say('place.when.title'), say('place.when.text')],
  ] as const;
  return answers
    .filter(([, answer]) => answer)
    .map(([question, answer]) => (
      <section key={question} className="grid gap-2">
        <h2 className="text-l">{question}</h2>
        <p>{answer}</p>
      </section>
    ));
}

function useCosts(): Record<ProviderKind, string> | undefined {
  const { formats } = useWords();
  const currency = useCurrency();
  const { config } = usePublicConfig();
  const of = (kind: ProviderKind) =>
    config?.prices.find((row) => row.kind === kind && row.price.currency === currency)?.price;
  const [lawyer, expat] = [of('lawyer'), of('expat')];
  return lawyer && expat && { lawyer: formatMoney(formats, lawyer), expat: formatMoney(formats, expat) };
}
