// The primitives of docs/protocol.md section 4, all by WebCrypto.
import { concat, text, unhex, untext, type Bytes } from "./bytes.ts";

const subtle = crypto.subtle;

export const random = (n: number): Bytes => crypto.getRandomValues(new Uint8Array(n));
export const sha256 = async (b: Bytes): Promise<Bytes> => new Uint8Array(await subtle.digest("SHA-256", b));

/** HKDF-SHA-512 with an empty salt. */
export async function hkdf(secret: Bytes, info: Bytes, n: number): Promise<Bytes> {
  const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await subtle.deriveBits({ name: "HKDF", hash: "SHA-512", salt: new Uint8Array(), info }, key, 8 * n));
}

// A key of ours encrypts once, so its nonce is zero (section 7).
const gcm = { name: "AES-GCM", iv: new Uint8Array(12) };

export async function gcmSeal(key: Bytes, plaintext: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.encrypt(gcm, await subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]), plaintext));
}

export async function gcmOpen(key: Bytes, sealed: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.decrypt(gcm, await subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]), sealed));
}

const p256 = { name: "ECDSA", namedCurve: "P-256" };

/** A token's signature: ECDSA over SHA-256, r || s. */
export async function verifyToken(point: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  if (signature.length !== 64) return false;
  const key = await subtle.importKey("raw", point, p256, false, ["verify"]);
  return subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, message);
}

export async function verifyEd25519(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  if (signature.length !== 64) return false;
  return subtle.verify("Ed25519", await subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]), signature, message);
}

/** An Ed25519 key of a 32-byte seed: its public half and how it signs. */
export async function ed25519(seed: Bytes): Promise<{ publicKey: Bytes; sign(message: Bytes): Promise<Bytes> }> {
  const pkcs8 = concat(unhex("302e020100300506032b657004220420"), seed);
  const key = await subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  pkcs8.fill(0);
  const publicKey = untext((await subtle.exportKey("jwk", key)).x, 32);
  return { publicKey, sign: async (message) => new Uint8Array(await subtle.sign("Ed25519", key, message)) };
}

/** Whether this browser has what the page needs. */
export async function supported(): Promise<boolean> {
  try {
    const key = await ed25519(new Uint8Array(32));
    return text(key.publicKey) === "O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik" && typeof WebAssembly === "object";
  } catch {
    return false;
  }
}
