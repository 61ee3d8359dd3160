import { type LoginTicket, OAuth2Client } from 'google-auth-library';

const ISSUERS = ['https://accounts.google.com', 'accounts.google.com'];

interface Settings {
  /** Where Google publishes the keys that it signs with, by their names. */
  readonly certificatesUrl: string;
  /** The service account that queues and schedules speak for. */
  readonly account: string;
}

/**
 * Says whether a token is Google's word that our account calls one of these addresses. Throws only when the
 * certificates cannot be had, so that the call is delivered again.
 */
export function makeServiceTokens({ certificatesUrl, account }: Settings) {
  const client = new OAuth2Client({ endpoints: { oauth2FederatedSignonPemCertsUrl: certificatesUrl } });
  return async (token: string, addresses: readonly string[]): Promise<boolean> => {
    const { certs } = await client.getFederatedSignonCertsAsync();
    const ticket = await client.verifySignedJwtWithCertsAsync(token, certs, [...addresses], ISSUERS).catch(unproved);
    return ticket !== undefined && speaksFor(ticket, account);
  };
}

/** The library's errors repeat the token, so none of them is passed on. */
function unproved(): undefined {
  return undefined;
}

function speaksFor(ticket: LoginTicket, account: string): boolean {
  const claims = ticket.getPayload();
  return account !== '' && claims?.email === account && claims.email_verified === true;
}
