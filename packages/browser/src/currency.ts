import { useSyncExternalStore } from 'react';
import { type Currency, currencies } from '@sos/domain/money/money';
import { readStored, writeStored } from './stored.ts';

const key = 'sos.currency';
const storage = () => localStorage;
const listeners = new Set<() => void>();

function currentCurrency(): Currency {
  const stored = readStored(storage, key);
  return currencies.find((currency) => currency === stored) ?? 'EUR';
}

export function chooseCurrency(currency: Currency): void {
  writeStored(storage, key, currency);
  for (const listener of listeners) listener();
}

/** The currency prices are asked in; chosen in the header's menu. */
export function useCurrency(): Currency {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentCurrency);
}
