import { callFunction } from '@sos/browser/call-function';
import { defaultPrices } from '@sos/domain/money/price';
import { Banner } from '@sos/ui/banner';
import { formatMoney } from '@sos/domain/money/format-money';
import { useQuery } from '@tanstack/react-query';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';
import { previewOf, type Terms } from './coupon.ts';

/** What three calls would cost with the terms, by today's prices. */
export function Preview({ terms }: { readonly terms: Terms }) {
  const { say, formats } = useWords();
  const { data } = useQuery({
    queryKey: ['config', 'pricing'],
    queryFn: ({ signal }) => callFunction('adminGetConfig', { name: 'pricing' }, signal),
  });
  const prices = data?.current.name === 'pricing' ? data.current.value : defaultPrices;
  const columns = ['full', 'total', 'platformFee', 'providerShare'] as const;
  const examples = previewOf(terms, prices);
  const heads = [say('adminCatalogue.preview.call'), ...columns.map((each) => say(`adminCatalogue.preview.${each}`))];
  return (
    <>
      {examples.some(({ isCut }) => isCut) && (
        <Banner tone="wait" title={say('adminCatalogue.cut')}>
          <p>{say(`adminCatalogue.cut.${terms.bearer}`)}</p>
        </Banner>
      )}
      <PlainTable title={say('adminCatalogue.preview')} heads={heads}>
        {examples.map((example) => (
          <tr key={`${example.kind}-${example.currency}`}>
            <th scope="row">{`${say(`adminCatalogue.kind.${example.kind}`)}, ${example.currency}`}</th>
            {columns.map((column) => (
              <td key={column} translate="no">
                {formatMoney(formats, example[column])}
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
