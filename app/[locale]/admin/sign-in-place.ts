import 'server-only';
import type { SignInPlace } from '#lib/accounts/account-records';

/** Where a request comes from, as the press tells it: no header of a client is believed for the address. */
export function signInPlace(headers: Pick<Headers, 'get'>): SignInPlace {
  return {
    userAgent: headers.get('user-agent') ?? '',
    client: headers.get('x-client-address') ?? 'unknown',
  };
}
