// Sign-in by the site's OpenID provider: authorization code with PKCE (RFC 7636), as a public
// client. The vault itself verifies what comes out of it.
import { text, untext, utf8 } from "../core/bytes.ts";
import { random, sha256 } from "../core/crypto.ts";
import { parse } from "../core/json.ts";
import { Plain } from "./words.ts";

export type Provider = { issuer: string; client_id: string; scopes: string };
type Flow = { state: string; verifier: string; nonce: string; endpoint: string };

const patience = 30_000; // milliseconds
const flowName = "backupvault.flow";
const redirectURI = (): string => location.origin + "/";

/** Leaves the page for the provider. */
export async function signIn(p: Provider): Promise<void> {
  const d = await discover(p.issuer);
  const flow: Flow = { state: text(random(16)), verifier: text(random(32)), nonce: text(random(16)), endpoint: d.token };
  sessionStorage.setItem(flowName, JSON.stringify(flow));
  const to = new URL(d.authorization);
  const ask = {
    response_type: "code", client_id: p.client_id, redirect_uri: redirectURI(), scope: p.scopes, state: flow.state, nonce: flow.nonce,
    code_challenge: text(await sha256(utf8(flow.verifier))), code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(ask)) to.searchParams.set(name, value);
  location.assign(to);
}

/** The access token, if the provider has just sent the person back; nothing otherwise. */
export async function comeBack(p: Provider): Promise<string | undefined> {
  const query = new URLSearchParams(location.search);
  if (!query.has("state")) return undefined;
  history.replaceState(null, "", "/"); // the code was good once; the history may have it
  const flow = JSON.parse(sessionStorage.getItem(flowName) ?? "null") as Flow | null;
  sessionStorage.removeItem(flowName);
  if (!flow || query.get("state") !== flow.state) throw new Plain("This sign-in was not begun here. Please sign in again.");
  const code = query.get("code");
  if (code === null) throw new Plain(`The sign-in did not succeed (${query.get("error") ?? "no code"}).`);
  const tokens = await post(flow.endpoint, {
    grant_type: "authorization_code", code, redirect_uri: redirectURI(), client_id: p.client_id, code_verifier: flow.verifier,
  });
  return choose(p, flow, tokens);
}

// Some providers give an access token that is no JWT; then the ID token names the person.
function choose(p: Provider, flow: Flow, tokens: { [name: string]: unknown }): string {
  const id = claims(tokens["id_token"]);
  if (id && id["nonce"] !== flow.nonce) throw new Plain("The sign-in's answer belongs to another sign-in. Please sign in again.");
  for (const t of [tokens["access_token"], tokens["id_token"]]) {
    if (claims(t)?.["iss"] === p.issuer) return t as string;
  }
  throw new Plain("The sign-in gave no access token that the vault could read.");
}

function claims(token: unknown): { [name: string]: unknown } | undefined {
  try {
    return parse(untext((token as string).split(".")[1]));
  } catch {
    return undefined;
  }
}

async function discover(issuer: string): Promise<{ authorization: string; token: string }> {
  const d = await get(issuer.replace(/\/$/, "") + "/.well-known/openid-configuration");
  if (d["issuer"] !== issuer) throw new Plain("The sign-in service calls itself by another name.");
  const [authorization, token] = [d["authorization_endpoint"], d["token_endpoint"]].map(String);
  for (const u of [authorization!, token!]) {
    if (new URL(u).protocol !== "https:") throw new Plain("The sign-in service has an address without TLS.");
  }
  return { authorization: authorization!, token: token! };
}

const get = (url: string) => ask(url, {});
const post = (url: string, form: { [name: string]: string }) => ask(url, { method: "POST", body: new URLSearchParams(form) });

async function ask(url: string, init: RequestInit): Promise<{ [name: string]: unknown }> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(patience), credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" });
    return parse(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    throw new Plain("The sign-in service does not answer.");
  }
}
