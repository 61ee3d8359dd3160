export const vatRefusals = [
  /** What was typed can be no VAT number of a country of the Union. */
  'vat_number_malformed',
] as const;
