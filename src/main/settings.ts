// How does this house want to run? The environment, read once, refused with one clear line when it cannot be used.

import { resolve } from 'node:path';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The address that people use; links and cookies are made for it. */
  readonly origin: string;
  /** How many proxies of our own stand before us; their header is believed, of nobody else. */
  readonly proxies: number;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly key: string | undefined;
  /** Socket or `host:port` of ClamAV; absent: one of the usual places, or none. */
  readonly scanner?: string | undefined;
}

export type SettingsRead = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly line: string };

/** PORT, HOST, DATABASE_URL, ZORGVULDIG_DATA, ZORGVULDIG_KEY, ZORGVULDIG_URL, ZORGVULDIG_PROXIES, ZORGVULDIG_CLAMAV. Unset and empty are the same. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsRead {
  const value = (name: string): string | undefined => (env[name] === undefined || env[name] === '' ? undefined : env[name]);
  const portText = value('PORT') ?? '3000';
  const port = Number(portText);
  if (!/^\d{1,5}$/.test(portText) || port > 65535) {
    return no(`PORT is '${portText}', and that is no port number. Set it to a number from 1 to 65535, or leave it out.`);
  }
  const host = value('HOST') ?? '127.0.0.1';
  const databaseUrl = value('DATABASE_URL');
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    return no('DATABASE_URL does not begin with postgres://. Set it to the address of a PostgreSQL database, or leave it out.');
  }
  const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
  const given = value('ZORGVULDIG_URL');
  if (given !== undefined && !/^https?:\/\/[^/\s]+\/?$/.test(given)) {
    return no('ZORGVULDIG_URL must be an address without a path, for instance https://dossier.example.');
  }
  const proxies = value('ZORGVULDIG_PROXIES') ?? '0';
  if (!/^\d$/.test(proxies)) {
    return no(
      `ZORGVULDIG_PROXIES is '${proxies}'. Set it to the number of proxies that stand before it, mostly 1, or leave it out.`,
    );
  }
  return {
    ok: true,
    settings: {
      port,
      host,
      proxies: Number(proxies),
      origin: given === undefined ? `http://${shown}:${port}` : given.replace(/\/$/, ''),
      folder: resolve(value('ZORGVULDIG_DATA') ?? 'data'),
      databaseUrl,
      key: value('ZORGVULDIG_KEY'),
      scanner: value('ZORGVULDIG_CLAMAV'),
    },
  };
}

function no(line: string): SettingsRead {
  return { ok: false, line };
}

/** The line for a Node that is too old; undefined when it will do. `version` as in `process.versions.node`. */
export function nodeTooOld(version: string): string | undefined {
  const major = Number(version.split('.', 1)[0]);
  if (major >= 24) return undefined;
  return `This is Node ${version}; Zorgvuldig needs Node 24 or newer. Start it with 'npm start': that uses the Node in node_modules.`;
}
