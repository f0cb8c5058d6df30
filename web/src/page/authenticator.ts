// The browser's passkeys. JSON is made by hand from a fixed list of members: toJSON() would put
// the output of the prf extension, which is the key, into what is sent.
import { text, untext, type Bytes } from "../core/bytes.ts";
import { list, object, type Json } from "../core/json.ts";
import type { Authenticator, Ceremony } from "../core/passkey.ts";

type PRF = { eval?: { first: Bytes }; evalByCredential?: { [id: string]: { first: Bytes } } };

const eachID = (credentials: unknown) => list(credentials ?? []).map((c) => ({ ...object(c), id: untext(object(c)["id"]) }));

function inputs(options: Json): { [name: string]: unknown } {
  const extensions = { ...object(options["extensions"] ?? {}) };
  const asked = object(extensions["prf"] ?? {});
  const salt = (v: unknown) => ({ first: untext(object(v)["first"]) });
  const prf: PRF = {};
  if (asked["eval"] !== undefined) prf.eval = salt(asked["eval"]);
  if (asked["evalByCredential"] !== undefined) {
    prf.evalByCredential = Object.fromEntries(Object.entries(object(asked["evalByCredential"])).map(([id, v]) => [id, salt(v)]));
  }
  return { ...extensions, prf };
}

const bytes = (b: ArrayBuffer | null): string => text(new Uint8Array(b ?? new ArrayBuffer()));

function ceremony(c: PublicKeyCredential, response: Json, outputs: Json): Ceremony {
  const results = c.getClientExtensionResults() as { prf?: { results?: { first?: ArrayBuffer } } };
  const first = results.prf?.results?.first;
  const attachment = c.authenticatorAttachment === null ? {} : { authenticatorAttachment: c.authenticatorAttachment };
  return {
    credential: { id: c.id, rawId: bytes(c.rawId), type: c.type, ...attachment, response, clientExtensionResults: outputs },
    id: new Uint8Array(c.rawId), prf: first && new Uint8Array(first),
  };
}

export const browser: Authenticator = {
  async create(options) {
    const user = object(options["user"]);
    const publicKey = {
      ...options, challenge: untext(options["challenge"]), user: { ...user, id: untext(user["id"]) },
      excludeCredentials: eachID(options["excludeCredentials"]), extensions: inputs(options),
    } as unknown as PublicKeyCredentialCreationOptions;
    const c = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const r = c.response as AuthenticatorAttestationResponse;
    const results = c.getClientExtensionResults() as { credProps?: { rk?: boolean }; prf?: { enabled?: boolean } };
    const outputs: Json = {};
    if (results.credProps) outputs["credProps"] = { rk: results.credProps.rk === true };
    if (results.prf) outputs["prf"] = { enabled: results.prf.enabled === true };
    return ceremony(c, { clientDataJSON: bytes(r.clientDataJSON), attestationObject: bytes(r.attestationObject), transports: r.getTransports() }, outputs);
  },
  async get(options) {
    const publicKey = {
      ...options, challenge: untext(options["challenge"]), allowCredentials: eachID(options["allowCredentials"]), extensions: inputs(options),
    } as unknown as PublicKeyCredentialRequestOptions;
    const c = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const r = c.response as AuthenticatorAssertionResponse;
    const response: Json = { clientDataJSON: bytes(r.clientDataJSON), authenticatorData: bytes(r.authenticatorData), signature: bytes(r.signature) };
    if (r.userHandle) response["userHandle"] = bytes(r.userHandle);
    return ceremony(c, response, {});
  },
};

/** Whether this browser knows passkeys at all. */
export const hasPasskeys = (): boolean => typeof PublicKeyCredential === "function";
