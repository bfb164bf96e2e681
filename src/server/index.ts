// The front door: HTTP.
export { loadApi } from './api/load.ts';
export { type AppOptions, createApp, type ErrorPages } from './app.ts';
export { type LostAndFound, lostAndFound } from './draft/lost.ts';
export { errorPages } from './errors.ts';
export type { Answer, Route, Visit, Visitor } from './route.ts';
export { allRoutes } from './routes/all.ts';
export type { ReadingDoor } from './routes/reading.ts';
export { homeOf, LINK_PATH, type SignInDoor } from './routes/sign-in.ts';
export { type ServerLine, type WriteLine, whereThrown } from './server-log.ts';
export { attempts } from './session/attempts.ts';
export { budget } from './session/budget.ts';
export { type Sessions, sessions } from './session/sessions.ts';
export { SIGN_IN_TABLES, signInLibrary } from './session/sign-in-library.ts';
export type { Front } from './show/frames.ts';
