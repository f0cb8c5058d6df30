// What every screen needs: the vault's words about itself, the sign-in, a verified session.
import { string, integerOr0, object, type Json } from "../core/json.ts";
import { NotPinned } from "../core/fleet.ts";
import { Session } from "../core/session.ts";
import { Connection } from "../core/wire.ts";
import { accessToken, knownPin, statements } from "./stores.ts";

export type Site = { name: string; pin: string; issuer: string; client_id: string; scopes: string };

export const connection = new Connection((path, init) => fetch(path, init));

export async function readSite(): Promise<Site> {
  const j: Json = object(await connection.call("GET", "/v1/web"));
  if (integerOr0(j["protocol"]) !== 1) throw new Error("another protocol");
  const text = (name: string) => (j[name] === undefined ? "" : string(j[name]));
  return { name: text("name"), pin: text("pin"), issuer: text("issuer"), client_id: text("client_id"), scopes: text("scopes") };
}

/** The pin of the site, which must be the one that this browser saw first. */
export function checkPin(site: Site): void {
  if (knownPin(site.pin) !== site.pin) throw new NotPinned("another pin");
}

export async function openSession(site: Site): Promise<Session> {
  checkPin(site);
  return Session.open(connection, site.pin, statements, accessToken.load() ?? "");
}
