// What is sealed to a token's key, docs/protocol.md section 4: by the key's kind.
import { constants, createPublicKey, hkdfSync, publicEncrypt, randomBytes } from "node:crypto";
import { gcmSeal, lp, text } from "./forms.mjs";
import { hpkeSeal } from "./hpke.mjs";

export const seal = ({ kind, key }, info, plaintext) => (kind === 1 ? hpkeSeal : rsaSeal)(key, info, plaintext);

/** RSA-OAEP(secret), 384 bytes, || ciphertext. */
export function rsaSeal(modulus, info, plaintext, secret = randomBytes(32)) {
  const key = createPublicKey({ key: { kty: "RSA", n: text(modulus), e: "AQAB" }, format: "jwk" });
  const block = publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" }, secret);
  return Buffer.concat([block, gcmSeal(boxKey(secret, info), plaintext)]);
}

export const boxKey = (secret, info) => Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), lp("rsa-seal", info), 32));
