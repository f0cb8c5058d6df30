// Sealing to a token's inbox key by its kind, docs/protocol.md section 4.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { concat, lp, text, type Bytes } from "./bytes.ts";
import { gcmSeal, random } from "./crypto.ts";

/** kind 1: a P-256 point, 65 bytes; kind 2: an RSA-3072 modulus, 384 bytes. */
export type SealKey = { kind: number; key: Bytes };

/** Refuses what is no uncompressed point on P-256. */
export async function checkPoint(b: Bytes): Promise<void> {
  if (b.length !== 65 || b[0] !== 4) throw new Error("not an uncompressed point");
  await crypto.subtle.importKey("raw", b, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}

export async function checkSealKey({ kind, key }: SealKey): Promise<void> {
  if (kind === 1) return checkPoint(key);
  if (kind !== 2) throw new Error("a key of a kind that needs a newer version");
  if (key.length !== 384 || key[0]! < 0x80 || key[383]! % 2 === 0) throw new Error("no modulus of RSA-3072");
}

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** One message to one key under an info. */
export async function seal(to: SealKey, info: Bytes, plaintext: Bytes): Promise<Bytes> {
  await checkSealKey(to);
  if (to.kind === 2) return sealRSA(to.key, info, plaintext);
  const recipientPublicKey = await suite.kem.deserializePublicKey(to.key);
  const sealed = await suite.seal({ recipientPublicKey, info }, plaintext);
  return concat(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct));
}

async function sealRSA(modulus: Bytes, info: Bytes, plaintext: Bytes): Promise<Bytes> {
  const subtle = crypto.subtle;
  const key = await subtle.importKey("jwk", { kty: "RSA", n: text(modulus), e: "AQAB" }, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["encrypt"]);
  const s = random(32);
  const hkdf = await subtle.importKey("raw", s, "HKDF", false, ["deriveBits"]);
  const params = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: lp("rsa-seal", info) };
  const sealed = await gcmSeal(new Uint8Array(await subtle.deriveBits(params, hkdf, 256)), plaintext);
  const wrapped = new Uint8Array(await subtle.encrypt("RSA-OAEP", key, s));
  s.fill(0);
  return concat(wrapped, sealed);
}
