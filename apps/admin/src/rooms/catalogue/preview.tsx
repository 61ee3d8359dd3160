import { callFunction } from '@sos/browser/call-function';
import { defaultPrices } from '@sos/domain/money/price';
import { formatMoney } from '@sos/ui/format';
import { useQuery } from '@tanstack/react-query';
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
  return (
    <table className="table">
      <caption>{say('adminCatalogue.preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('adminCatalogue.preview.call')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`adminCatalogue.preview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {previewOf(terms, prices).map((example) => (
          <tr key={`${example.kind}-${example.currency}`}>
            <th scope="row">{`${say(`adminCatalogue.kind.${example.kind}`)}, ${example.currency}`}</th>
            {columns.map((column) => (
              <td key={column} translate="no">
                {formatMoney(formats, example[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
