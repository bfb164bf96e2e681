// What does the server write down about itself? A closed set of members: no address, no name, no free text can stand in it.

export interface ServerLine {
  readonly at: string;
  readonly level: 'info' | 'error';
  readonly what: 'request' | 'failure' | 'start' | 'stop';
  readonly method?: string;
  /** Pattern of the route, never the address. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  /** Id that the person sees on the error page. */
  readonly incident?: string;
  /** Name of the error class and where it was thrown; never its message, which may hold content. */
  readonly error?: string;
}
export type WriteLine = (line: ServerLine) => void;

/** Class and first own frame of an error: `TypeError at src/desk/file/open.ts:31`. */
export function whereThrown(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = error.stack?.split('\n').find((line) => /(dist|src)\//.test(line) && !line.includes('node_modules'));
  const place = frame === undefined ? undefined : /((?:dist|src)\/[\w./-]+:\d+)/.exec(frame)?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}
