// A soft authenticator with its browser, as WebAuthn level 3 has them: ES256, EdDSA, RS256, the
// prf extension, attestation none and packed. Whatever it says can be bent for one ceremony.
import { createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { sha256, text, utf8 } from "./forms.mjs";
import { binary } from "./json.mjs";

const head = (type, n) =>
  n < 24 ? Buffer.from([(type << 5) | n]) : n < 256 ? Buffer.from([(type << 5) | 24, n]) : Buffer.from([(type << 5) | 25, n >> 8, n & 255]);

/** CBOR (RFC 8949) of what stands in attestations and COSE keys. */
export function cbor(v) {
  if (typeof v === "number") return v < 0 ? head(1, -1 - v) : head(0, v);
  if (typeof v === "string") return Buffer.concat([head(3, utf8(v).length), utf8(v)]);
  if (v instanceof Map) return Buffer.concat([head(5, v.size), ...[...v].flatMap(([name, value]) => [cbor(name), cbor(value)])]);
  return Buffer.concat([head(2, v.length), v]);
}

const algorithms = {
  "-7": () => pair("ec", { namedCurve: "P-256" }, (j) => [[1, 2], [3, -7], [-1, 1], [-2, binary(j.x)], [-3, binary(j.y)]]),
  "-8": () => pair("ed25519", {}, (j) => [[1, 1], [3, -8], [-1, 6], [-2, binary(j.x)]]),
  "-257": () => pair("rsa", { modulusLength: 2048 }, (j) => [[1, 3], [3, -257], [-1, binary(j.n)], [-2, binary(j.e)]]),
};
function pair(kind, options, cose) {
  const { privateKey, publicKey } = generateKeyPairSync(kind, options);
  return { privateKey, cose: cbor(new Map(cose(publicKey.export({ format: "jwk" })))) };
}
const signed = (key, authData, clientData) => sign(key.algorithm === -8 ? null : "sha256", Buffer.concat([authData, sha256(clientData)]), key.privateKey);
const uint = (n, size) => { const b = Buffer.alloc(size); b.writeUIntBE(n, 0, size); return b; };

/** Flags of authenticator data. */
export const UP = 1, UV = 4, BE = 8, BS = 16, AT = 64, ED = 128;

export class Device {
  constructor(origin, { algorithm = -7, format = "none", flags = UP | UV, idSize = 32, prfAtCreate = true } = {}) {
    Object.assign(this, { origin, algorithm, format, flags, idSize, prfAtCreate, keys: [] });
  }
  clientData(type, challenge, bend) {
    return utf8(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false, ...bend.client }));
  }
  authData(key, flags, bend, attested = Buffer.alloc(0)) {
    const count = bend.count ?? ++key.count;
    return Buffer.concat([sha256(utf8(bend.rpId ?? key.rpId)), Buffer.from([bend.flags ?? flags]), uint(count, 4), attested, bend.behind ?? Buffer.alloc(0)]);
  }
  prf(key, input) {
    return createHmac("sha256", key.credRandom).update(sha256(Buffer.concat([utf8("WebAuthn PRF\0"), binary(input)]))).digest();
  }

  /** PublicKeyCredentialCreationOptionsJSON in; what may be sent, and the prf output beside it, out. */
  create(options, bend = {}) {
    if (options.excludeCredentials?.some(({ id }) => this.keys.some((k) => text(k.id) === id))) throw new Error("InvalidStateError");
    const key = { id: bend.id ?? randomBytes(this.idSize), algorithm: this.algorithm, rpId: options.rp.id, user: options.user.id, count: 0,
      credRandom: randomBytes(32), ...algorithms[this.algorithm]() };
    this.keys.push(key);
    const client = this.clientData("webauthn.create", options.challenge, bend);
    const authData = this.authData(key, this.flags | AT, bend, Buffer.concat([Buffer.alloc(16), uint(key.id.length, 2), key.id, key.cose]));
    const statement = this.format === "packed" ? [["alg", key.algorithm], ["sig", signed(key, authData, client)]] : [];
    const attestation = Buffer.concat([cbor(new Map([["fmt", this.format], ["attStmt", new Map(statement)], ["authData", authData]])), bend.behindCBOR ?? Buffer.alloc(0)]);
    const credential = this.credential(key, { clientDataJSON: text(client), attestationObject: text(attestation), transports: ["internal"] },
      bend.outputs ?? { prf: { enabled: true }, credProps: { rk: true } });
    return { key, credential, prf: this.prfAtCreate ? this.prf(key, options.extensions.prf.eval.first) : undefined };
  }

  /** PublicKeyCredentialRequestOptionsJSON in, the same out. */
  get(options, bend = {}) {
    const key = bend.key ?? this.keys.find((k) => options.allowCredentials.some(({ id }) => id === text(k.id)));
    if (!key) throw new Error("NotAllowedError");
    const client = this.clientData("webauthn.get", options.challenge, bend), authData = this.authData(key, this.flags, bend);
    const signature = signed(bend.signer ?? key, authData, client);
    const credential = this.credential(key, { clientDataJSON: text(client), authenticatorData: text(authData), signature: text(signature), userHandle: key.user }, bend.outputs ?? {});
    const salt = options.extensions?.prf?.evalByCredential?.[text(key.id)]?.first;
    return { key, credential: bend.change?.(credential) ?? credential, prf: salt && this.prf(key, salt) };
  }
  credential(key, response, clientExtensionResults) {
    return { id: text(key.id), rawId: text(key.id), type: "public-key", authenticatorAttachment: "platform", response, clientExtensionResults };
  }
}
