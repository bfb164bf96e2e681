// Who is at the door? The sign-in library, set up: one-time links, sessions that end, nothing sent home.

import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';

/** What the library needs. `database` is an adapter that it knows; `main` makes it, because SQL lives in the store. */
export interface LibraryOptions {
  readonly database: Parameters<typeof betterAuth>[0]['database'];
  readonly origin: string;
  readonly secret: string;
  /** Seconds that a link works. */
  readonly linkSeconds: number;
  /** Seconds that a session lasts at most, however busy. */
  readonly sessionSeconds: number;
  readonly deliver: (link: { readonly email: string; readonly token: string }) => Promise<void>;
}

/** Table names with a prefix of their own: they share a schema with the record. */
export const SIGN_IN_TABLES = {
  user: 'sign_in_user',
  session: 'sign_in_session',
  account: 'sign_in_account',
  verification: 'sign_in_verification',
} as const;

/** The library. Nobody can sign up: a subject exists because a practice made an account for a person. */
export function signInLibrary(options: LibraryOptions) {
  return betterAuth({
    database: options.database,
    baseURL: options.origin,
    basePath: '/aanmelden',
    secret: options.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: SIGN_IN_TABLES.user },
    session: { modelName: SIGN_IN_TABLES.session, expiresIn: options.sessionSeconds, disableSessionRefresh: true, freshAge: 0 },
    account: { modelName: SIGN_IN_TABLES.account },
    verification: { modelName: SIGN_IN_TABLES.verification },
    advanced: {
      cookiePrefix: 'zv',
      useSecureCookies: options.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: options.linkSeconds,
        sendMagicLink: async ({ email, token }) => options.deliver({ email, token }),
      }),
    ],
  });
}
export type SignInLibrary = ReturnType<typeof signInLibrary>;
