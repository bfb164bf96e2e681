// The front door: HTTP.
export { type AppOptions, createApp, type ErrorPages } from './app.ts';
export { errorPages } from './errors.ts';
export type { Answer, Route, Visit, Visitor } from './route.ts';
export { assetRoutes } from './routes/assets.ts';
export { publicRoutes, type PublicDesk } from './routes/public.ts';
export { homeOf, LINK_PATH, type SignInDoor, signInRoutes } from './routes/sign-in.ts';
export { attempts } from './session/attempts.ts';
export type { ServerLine, WriteLine } from './server-log.ts';
export { type Sessions, sessions } from './session/sessions.ts';
export { signInLibrary, SIGN_IN_TABLES } from './session/sign-in-library.ts';
