import type Stripe from 'stripe';
import { ApiError, noSuch } from '../http/errors.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { detachMethod, methodsOf } from '../money/keeping.ts';
import { idOf, newId } from '../money/ids.ts';
import { NO_CUSTOMER, NO_INVOICE_SETTINGS, NO_PRICE, NO_PRODUCT } from './blanks.ts';

type Marks = Record<string, string> | '' | undefined;

export interface NewCustomer {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly metadata?: Marks;
}

export function createCustomer(context: Context, { email, name, metadata }: NewCustomer): Stripe.Customer {
  const customer: Stripe.Customer = {
    ...NO_CUSTOMER,
    id: newId('cus'),
    created: nowSeconds(context),
    email: email ?? null,
    name: name ?? null,
    metadata: metadata || {},
    invoice_settings: { ...NO_INVOICE_SETTINGS },
  };
  context.store.billing.customers.set(customer.id, customer);
  return customer;
}

/** Gone for good, with whatever it is subscribed to and every card. */
export function deleteCustomer(context: Context, id: string): Stripe.DeletedCustomer {
  customerOf(context, id);
  for (const method of methodsOf(context, id)) detachMethod(context, method);
  context.store.billing.customers.delete(id);
  return { id, object: 'customer', deleted: true };
}

export interface NewPrice {
  readonly currency: string;
  readonly unit_amount: number;
  readonly lookup_key?: string | undefined;
  readonly product_data: { readonly name: string; readonly metadata?: Marks };
  readonly metadata?: Marks;
}

/** A monthly price of a product of its own. */
export function createPrice(context: Context, wish: NewPrice): Stripe.Price {
  const { prices, products } = context.store.billing;
  const { lookup_key: key } = wish;
  if (key !== undefined && [...prices.values()].some(({ lookup_key: taken }) => taken === key)) {
    const message = `A price (\`${key}\`) already uses that lookup key.`;
    throw new ApiError(400, { type: 'invalid_request_error', code: 'resource_already_exists', message });
  }
  const created = nowSeconds(context);
  const { name, metadata } = wish.product_data;
  const product = { ...NO_PRODUCT, id: newId('prod'), created, updated: created, name, metadata: metadata || {} };
  products.set(product.id, product);
  const price: Stripe.Price = {
    ...NO_PRICE,
    id: newId('price'),
    created,
    currency: wish.currency,
    lookup_key: key ?? null,
    metadata: wish.metadata || {},
    product: product.id,
    recurring: { interval: 'month', interval_count: 1, meter: null, trial_period_days: null, usage_type: 'licensed' },
    tax_behavior: 'inclusive',
    unit_amount: wish.unit_amount,
  };
  prices.set(price.id, price);
  return price;
}

export function priceOf({ store }: Context, id: string): Stripe.Price {
  const price = store.billing.prices.get(id);
  if (!price) throw noSuch('price', id, 'price');
  return price;
}

export function customerOf({ store }: Context, id: string): Stripe.Customer {
  const customer = store.billing.customers.get(id);
  if (!customer) throw noSuch('customer', id, 'customer');
  return customer;
}

export function productName({ store }: Context, price: Stripe.Price): string {
  return store.billing.products.get(idOf(price.product))?.name ?? '';
}
