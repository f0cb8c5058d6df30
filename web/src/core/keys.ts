// What a client does with K: envelope, owner key, the forms for people (docs/protocol.md section 7).
import { concat, equal, hex, lp, uint64, unhex, utf8, type Bytes } from "./bytes.ts";
import { ed25519, gcmOpen, gcmSeal, hkdf, sha256 } from "./crypto.ts";

/** Seals K for a method under the secret of its gate; 81 bytes. */
export async function sealEnvelope(secret: Bytes, vault: Bytes, account: string, method: Bytes, k: Bytes): Promise<Bytes> {
  const keys = await hkdf(secret, lp("envelope", vault, utf8(account), method), 64);
  return concat(Uint8Array.of(1), keys.subarray(32), await gcmSeal(keys.slice(0, 32), k));
}

/** Opens an envelope; throws for another length, version, commitment or tag (C-13). */
export async function openEnvelope(secret: Bytes, vault: Bytes, account: string, method: Bytes, envelope: Bytes): Promise<Bytes> {
  if (envelope.length !== 81 || envelope[0] !== 1) throw new Error("envelope: length or version");
  const keys = await hkdf(secret, lp("envelope", vault, utf8(account), method), 64);
  if (!equal(keys.subarray(32), envelope.subarray(1, 33))) throw new Error("envelope: commitment");
  return gcmOpen(keys.slice(0, 32), envelope.slice(33));
}

export async function ownerKey(k: Bytes, vault: Bytes, account: string) {
  const seed = await hkdf(k, lp("owner-key", vault, utf8(account)), 32);
  try {
    return await ed25519(seed);
  } finally {
    seed.fill(0);
  }
}

/** What the owner key signs (section 10). */
export const proofMessage = async (operation: string, vault: Bytes, account: string, generation: number, nonce: Bytes, body: Bytes): Promise<Bytes> =>
  lp("owner-proof", utf8(operation), vault, utf8(account), uint64(generation), nonce, await sha256(body));

/** K as 64 digits. */
export const digits = (k: Bytes): string => hex(k);

/** Undoes digits; white space is passed over, and nothing else. */
export function parseDigits(s: string): Bytes {
  const d = s.replace(/\s/g, "");
  if (!/^[0-9a-f]{64}$/.test(d)) throw new Error("not a backup key");
  return unhex(d);
}

/** The age identity of K, as age writes it. */
export async function ageIdentity(k: Bytes): Promise<string> {
  const secret = await hkdf(k, lp("age-identity"), 32);
  return bech32("age-secret-key-", secret).toUpperCase();
}

const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// BIP 173 without its limit of 90 characters.
function bech32(prefix: string, data: Bytes): string {
  const groups: number[] = [];
  let acc = 0, bits = 0;
  for (const b of data) {
    acc = ((acc << 8) | b) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) groups.push((acc >> (bits - 5)) & 31);
  }
  if (bits > 0) groups.push((acc << (5 - bits)) & 31);
  const codes = [...utf8(prefix)];
  const sum = polymod([...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...groups, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let i = 5; i >= 0; i--) groups.push((sum >>> (5 * i)) & 31);
  return prefix + "1" + groups.map((g) => alphabet[g]).join("");
}

function polymod(values: number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const v of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ v;
    generator.forEach((g, i) => { if ((top >>> i) & 1) sum ^= g; });
  }
  return sum;
}
