// HPKE (RFC 9180) base mode for one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
import { createDecipheriv, createECDH, createHmac } from "node:crypto";
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

/** Key and nonce of the one message, from both sides' secret. */
function schedule(dh, enc, publicKey, info) {
  const prk = kem.extract(none, "eae_prk", dh);
  const shared = kem.expand(prk, "shared_secret", Buffer.concat([enc, publicKey]), 32);
  const context = Buffer.concat([Buffer.from([0]), hpke.extract(none, "psk_id_hash", none), hpke.extract(none, "info_hash", info)]);
  const secret = hpke.extract(shared, "secret", none);
  return { key: hpke.expand(secret, "key", context, 32), nonce: hpke.expand(secret, "base_nonce", context, 12) };
}

/** enc (65 bytes) || ciphertext, with empty aad. */
export function hpkeSeal(publicKey, info, plaintext) {
  const ephemeral = createECDH("prime256v1"), enc = ephemeral.generateKeys();
  const { key, nonce } = schedule(ephemeral.computeSecret(publicKey), enc, publicKey, info);
  return Buffer.concat([enc, gcmSeal(key, plaintext, nonce)]);
}

/** Undoes it with the private key, and the aad that it was sealed with. */
export function hpkeOpen(privateKey, info, sealed, aad = none) {
  const own = createECDH("prime256v1"), enc = sealed.subarray(0, 65);
  own.setPrivateKey(privateKey);
  const { key, nonce } = schedule(own.computeSecret(enc), enc, own.getPublicKey(), info);
  const d = createDecipheriv("aes-256-gcm", key, nonce);
  d.setAAD(aad);
  d.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([d.update(sealed.subarray(65, -16)), d.final()]);
}
