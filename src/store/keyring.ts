// Keys in use: the root key opens an organisation's key, which opens the key of a file or a person. Unwrapped keys stay in memory, never in a log.

import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Id } from '../record/index.ts';
import type { RootKey } from './root-key.ts';
import { newKey, type Place, seal, unseal } from './seal.ts';

/** A key in both forms: as it is used, and as it is stored. */
export interface Unwrapped {
  readonly wrapped: Buffer;
  readonly key: KeyObject;
}
interface OrganisationKeys {
  readonly key: KeyObject;
  readonly blind: Buffer;
}

const LARGEST = 20_000;

function place(organisation: Id, id: Id): Place {
  return { table: 'sealing_key', column: 'wrapped', organisation, row: id };
}

export class Keyring {
  readonly #root: RootKey;
  readonly #organisations = new Map<Id, OrganisationKeys>();
  readonly #holders = new Map<string, Unwrapped>();

  constructor(root: RootKey) {
    this.#root = root;
  }

  /** Makes the key of a new organisation; gives it wrapped, to be stored. */
  makeOrganisation(organisation: Id): Buffer {
    const key = newKey();
    this.#keep(organisation, key);
    return seal(this.#root.key, place(organisation, organisation), key.export());
  }

  knows(organisation: Id): boolean {
    return this.#organisations.has(organisation);
  }

  openOrganisation(organisation: Id, wrapped: Uint8Array): void {
    const bytes = unseal(this.#root.key, place(organisation, organisation), wrapped);
    this.#keep(organisation, createSecretKey(bytes));
    bytes.fill(0);
  }

  #keep(organisation: Id, key: KeyObject): void {
    const blind = Buffer.from(hkdfSync('sha256', key.export(), organisation, 'zorgvuldig blind index', 32));
    this.#organisations.set(organisation, { key, blind });
  }

  #of(organisation: Id): OrganisationKeys {
    const keys = this.#organisations.get(organisation);
    if (!keys) throw new Error(`the key of organisation ${organisation} was not opened`);
    return keys;
  }

  /** The organisation's own key: for its checkpoint signing key and what it writes about itself, and nothing about clients. */
  organisation(organisation: Id): KeyObject {
    return this.#of(organisation).key;
  }

  /** Makes the key of a file or a person; gives both forms. */
  make(organisation: Id, id: Id): Unwrapped {
    const key = newKey();
    const made = { key, wrapped: seal(this.#of(organisation).key, place(organisation, id), key.export()) };
    this.#remember(organisation, id, made);
    return made;
  }

  /** The key in a stored row. A destroyed one (null) is forgotten here too, whatever was cached. */
  open(organisation: Id, id: Id, wrapped: Buffer | null): KeyObject | undefined {
    if (wrapped === null) {
      this.#holders.delete(`${organisation}/${id}`);
      return undefined;
    }
    const known = this.#holders.get(`${organisation}/${id}`);
    if (known?.wrapped.equals(wrapped)) return known.key;
    const bytes = unseal(this.#of(organisation).key, place(organisation, id), wrapped);
    const key = createSecretKey(bytes);
    bytes.fill(0);
    this.#remember(organisation, id, { wrapped: Buffer.from(wrapped), key });
    return key;
  }

  /** The key of a file or a person that was opened here before. Whether it is still the one that is stored only the database knows. */
  known(organisation: Id, id: Id): Unwrapped | undefined {
    return this.#holders.get(`${organisation}/${id}`);
  }

  #remember(organisation: Id, id: Id, entry: Unwrapped): void {
    const name = `${organisation}/${id}`;
    this.#holders.delete(name);
    this.#holders.set(name, entry);
    if (this.#holders.size > LARGEST) {
      const oldest = this.#holders.keys().next();
      if (!oldest.done) this.#holders.delete(oldest.value);
    }
  }

  /** Keyed hash by which a number is found again: HMAC-SHA-256 under a key of the organisation. `what` keeps kinds of number apart. */
  blindIndex(organisation: Id, what: string, value: string): Buffer {
    return createHmac('sha256', this.#of(organisation).blind).update(`${what}\0${value}`).digest();
  }
}
