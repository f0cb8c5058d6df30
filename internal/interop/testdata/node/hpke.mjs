// HPKE (RFC 9180) base mode for one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
import { createECDH, createHmac } from "node:crypto";
import { gcmSeal, hex, utf8 } from "./forms.mjs";

const none = Buffer.alloc(0);
const hmac = (key, ...parts) => createHmac("sha256", key).update(Buffer.concat(parts)).digest();

const labeled = (suite) => ({
  extract: (salt, label, ikm) => hmac(salt, utf8("HPKE-v1"), suite, utf8(label), ikm),
  // Every output here fits into one block of HKDF-Expand.
  expand: (prk, label, info, n) =>
    hmac(prk, Buffer.from([0, n]), utf8("HPKE-v1"), suite, utf8(label), info, Buffer.from([1])).subarray(0, n),
});
const kem = labeled(Buffer.concat([utf8("KEM"), hex("0010")]));
const hpke = labeled(Buffer.concat([utf8("HPKE"), hex("001000010002")]));

/** enc (65 bytes) || ciphertext, with empty aad. */
export function hpkeSeal(publicKey, info, plaintext) {
  const ephemeral = createECDH("prime256v1");
  const enc = ephemeral.generateKeys();
  const prk = kem.extract(none, "eae_prk", ephemeral.computeSecret(publicKey));
  const shared = kem.expand(prk, "shared_secret", Buffer.concat([enc, publicKey]), 32);
  const context = Buffer.concat([Buffer.from([0]), hpke.extract(none, "psk_id_hash", none), hpke.extract(none, "info_hash", info)]);
  const secret = hpke.extract(shared, "secret", none);
  const nonce = hpke.expand(secret, "base_nonce", context, 12);
  return Buffer.concat([enc, gcmSeal(hpke.expand(secret, "key", context, 32), plaintext, nonce)]);
}
