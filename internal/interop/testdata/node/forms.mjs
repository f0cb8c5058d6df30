// The binary forms of docs/protocol.md: section 4 (LP, primitives), 6 (KSF hash, password),
// 7 (envelope, owner key) and 9 (release key).
import {
  createCipheriv, createDecipheriv, createHash, createPrivateKey, createPublicKey, hkdfSync, sign, timingSafeEqual, verify,
} from "node:crypto";

export const utf8 = (s) => Buffer.from(s, "utf8");
export const hex = (s) => Buffer.from(s, "hex");
export const text = (b) => Buffer.from(b).toString("base64url");
export const sha256 = (b) => createHash("sha256").update(b).digest();
export const uint64 = (n) => { const b = Buffer.alloc(8); b.writeBigUInt64BE(BigInt(n)); return b; };

const lengthOf = (f) => { const b = Buffer.alloc(4); b.writeUInt32BE(f.length); return b; };

/** LP(label, fields...) as bytes; the label is given without its prefix. */
export const lp = (label, ...fields) =>
  Buffer.concat([utf8("backupvault/v1/" + label), ...fields].flatMap((f) => [lengthOf(f), f]));

/** The label of such bytes, without its prefix. */
export const labelOf = (b) => b.length < 4 ? "" : b.subarray(4, 4 + b.readUInt32BE()).toString().replace("backupvault/v1/", "");

/** The fields behind a label, at least `least` of them. */
export function unlp(label, b, least) {
  const fields = [];
  while (b.length) {
    if (b.length < 4 || b.length - 4 < b.readUInt32BE()) throw new Error(label + ": cut field");
    const end = 4 + b.readUInt32BE();
    fields.push(b.subarray(4, end));
    b = b.subarray(end);
  }
  if (fields.shift()?.toString() !== "backupvault/v1/" + label) throw new Error("not a " + label);
  if (fields.length < least) throw new Error(label + ": too few fields");
  return fields;
}

export const ksfForm = ({ t, m, p }) => lp("ksf", uint64(t), uint64(m), uint64(p));

/** Section 6: what a client takes from a vault, before it asks for the password. */
export function checkKSF({ t, m, p }) {
  const ok = t >= 1 && t <= 10 && m >= 19456 && m <= 2097152 && p >= 1 && p <= 16 && t * m >= 38912 && m >= 8 * p;
  if (!ok) throw new Error(`key stretching t=${t} m=${m} p=${p} is outside the range`);
}

/** RFC 8265 OpaqueString without its table of disallowed code points: space, NFC, sizes, no controls. */
export function prepare(typed) {
  const p = typed.replace(/\p{Zs}/gu, " ").normalize("NFC");
  for (const s of [typed, p]) {
    if (s.length === 0 || utf8(s).length > 1024) throw new Error("a password has 1 to 1,024 bytes");
  }
  if (/[\p{Cc}\p{Cs}\p{Cn}]/u.test(p)) throw new Error("the password has a character that is not allowed");
  return p;
}

export const hkdf = (secret, info, n) => Buffer.from(hkdfSync("sha512", secret, Buffer.alloc(0), info, n));

export function gcmSeal(key, plaintext, nonce = Buffer.alloc(12)) {
  const c = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([c.update(plaintext), c.final(), c.getAuthTag()]);
}

export function gcmOpen(key, sealed) {
  const d = createDecipheriv("aes-256-gcm", key, Buffer.alloc(12));
  d.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([d.update(sealed.subarray(0, -16)), d.final()]);
}

export function sealEnvelope(exportKey, vault, account, method, k) {
  const out = hkdf(exportKey, lp("envelope", vault, utf8(account), method), 64);
  return Buffer.concat([Buffer.from([1]), out.subarray(32), gcmSeal(out.subarray(0, 32), k)]);
}

export function openEnvelope(exportKey, vault, account, method, envelope) {
  if (envelope.length !== 81 || envelope[0] !== 1) throw new Error("envelope: length or version");
  const out = hkdf(exportKey, lp("envelope", vault, utf8(account), method), 64);
  if (!timingSafeEqual(out.subarray(32), envelope.subarray(1, 33))) throw new Error("envelope: commitment");
  return gcmOpen(out.subarray(0, 32), envelope.subarray(33));
}

export const releaseKey = (sessionKey, vault, account, method, attempt) =>
  hkdf(sessionKey, lp("release-password", vault, utf8(account), method, attempt), 32);

/** The owner key of K for one account: an Ed25519 key of RFC 8410 from its seed. */
export function ownerKey(k, vault, account) {
  const seed = hkdf(k, lp("owner-key", vault, utf8(account)), 32);
  return createPrivateKey({ key: Buffer.concat([hex("302e020100300506032b657004220420"), seed]), format: "der", type: "pkcs8" });
}
export const publicBytes = (key) => createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);

export const signOwner = (key, operation, vault, account, generation, nonce, body) =>
  sign(null, lp("owner-proof", utf8(operation), vault, utf8(account), uint64(generation), nonce, sha256(body)), key);

const spki = (prefix, b) => createPublicKey({ key: Buffer.concat([hex(prefix), b]), format: "der", type: "spki" });
const point = (b) => spki("3059301306072a8648ce3d020106082a8648ce3d030107034200", b);

export function checkPoint(b) {
  if (b.length !== 65 || b[0] !== 4) throw new Error("not an uncompressed point");
  point(b); // refuses what is not on the curve
}
export const byRoot = (root, message, signature) =>
  signature.length === 64 && verify(null, message, spki("302a300506032b6570032100", root), signature);
export const byToken = (signKey, message, signature) =>
  signature.length === 64 && verify("sha256", message, { key: point(signKey), dsaEncoding: "ieee-p1363" }, signature);
