/** What a bank of the United States wants to know, beside the holder. */
export const anAmericanAccount = {
  routingNumber: '021000021',
  accountNumber: '12345678',
  accountType: 'CHECKING',
  street: '1 Main Street',
  city: 'Austin',
  state: 'TX',
  postCode: '73301',
} as const;
