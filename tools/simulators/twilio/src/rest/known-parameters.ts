import { ApiError } from './api-error.ts';

const PAGING = ['PageSize', 'Page', 'PageToken'];

/**
 * Refuses what is not simulated, so that nobody waits for what never comes. `false` and an empty value ask for nothing.
 * @throws ApiError 20001
 */
export function allowOnly(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...parameters].find(([name, value]) => !known.includes(name) && value !== '' && value !== 'false');
  if (unknown) throw new ApiError(400, 20001, `${unknown[0]} is not simulated.`);
}

/** As `allowOnly`, for the query of a list; a date may be a day, a beginning or an end. */
export function allowOnlyFilters(
  query: URLSearchParams,
  filters: readonly string[],
  dates: readonly string[] = [],
): void {
  allowOnly(query, [...PAGING, ...filters, ...dates.flatMap((name) => [name, `${name}<`, `${name}>`])]);
}
