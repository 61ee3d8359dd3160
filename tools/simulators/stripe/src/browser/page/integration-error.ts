/** A mistake of the page's programmer, not of the customer. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}
