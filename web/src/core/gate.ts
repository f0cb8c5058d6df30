// What a client wants of OPAQUE; opaque.ts does it, in the page through a worker.
import type { Bytes } from "./bytes.ts";
import type { KSF } from "./password.ts";

export type Identity = { vault: Bytes; account: string; ksf: KSF };
export type Registered = { record: Bytes; exportKey: Bytes };
export type LoggedIn = { ke3: Bytes; sessionKey: Bytes; exportKey: Bytes };

/** One gate for one password: a registration or one attempt. */
export interface Gate {
  register(typed: string): Promise<Bytes>;
  registered(evaluated: Bytes, serverKey: Bytes, who: Identity): Promise<Registered>;
  /** KE1, and what is needed to make the same KE1 again with the same password. */
  login(typed: string): Promise<{ ke1: Bytes; kept: Bytes }>;
  resume(typed: string, kept: Bytes): Promise<Bytes>;
  /** Nothing if KE2 does not open with this password. */
  loggedIn(ke2: Bytes, who: Identity): Promise<LoggedIn | undefined>;
  close(): void;
}

/** The vault sent our own element back: with a scalar of one the key would depend on the password alone. */
export class Reflected extends Error {}
