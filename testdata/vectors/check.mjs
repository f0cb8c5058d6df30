// Computes the vectors of this folder again, in another language and from docs/protocol.md
// alone (OPAQUE itself is checked against @serenity-kit/opaque, see opaque/testdata).
// Run in this folder: node check.mjs
import assert from "node:assert/strict";
import { createCipheriv, createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url)));
const hex = (s) => Buffer.from(s, "hex");
const utf8 = (s) => Buffer.from(s, "utf8");
const uint64 = (n) => { const b = Buffer.alloc(8); b.writeBigUInt64BE(BigInt(n)); return b; };
const sha256 = (b) => createHash("sha256").update(b).digest();
const same = (got, want, name) => assert.equal(got.toString("hex"), want, name);

// LP(label, fields...): each field behind its length in 4 big-endian bytes.
function lp(label, ...fields) {
  const parts = [utf8("backupvault/v1/" + label), ...fields].flatMap((f) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(f.length);
    return [length, f];
  });
  return Buffer.concat(parts);
}

const hkdf = (secret, info, length) => Buffer.from(hkdfSync("sha512", secret, Buffer.alloc(0), info, length));

function gcm(key, plaintext) {
  const c = createCipheriv("aes-256-gcm", key, Buffer.alloc(12));
  return Buffer.concat([c.update(plaintext), c.final(), c.getAuthTag()]);
}

function envelope(keyMaterial, vaultID, account, methodID, k) {
  const out = hkdf(keyMaterial, lp("envelope", vaultID, account, methodID), 64);
  return Buffer.concat([Buffer.from([1]), out.subarray(32), gcm(out.subarray(0, 32), k)]);
}

// A key of RFC 8410 from its 32 bytes.
const key = (oid, secret) => createPrivateKey({
  key: Buffer.concat([hex("302e020100300506032b65" + oid + "04220420"), secret]), format: "der", type: "pkcs8",
});
const publicBytes = (k) => createPublicKey(k).export({ format: "der", type: "spki" }).subarray(-32);

let checked = 0;
for (const v of read("envelope.json")) {
  const i = v.inputs;
  const e = envelope(hex(i.key_material), hex(i.vault_id), utf8(i.account), hex(i.method_id), hex(i.backup_key));
  same(e, v.envelope, "envelope");
  assert.ok(v.refused.every((r) => r.envelope !== v.envelope && r.error !== "none"));
  checked++;
}

for (const v of read("backupkey.json")) {
  const i = v.inputs, k = hex(i.backup_key);
  assert.equal(v.digits, i.backup_key, "digits");
  const seed = hkdf(k, lp("owner-key", hex(i.vault_id), utf8(i.account)), 32);
  same(seed, v.owner_seed, "owner seed");
  const owner = key("70", seed);
  same(publicBytes(owner), v.owner_public_key, "owner public key");
  const message = lp("owner-proof", utf8(i.operation), hex(i.vault_id), utf8(i.account),
    uint64(i.generation), hex(i.nonce), sha256(hex(i.body)));
  same(message, v.proof_message, "proof message");
  same(sign(null, message, owner), v.proof, "proof");
  const age = hkdf(k, lp("age-identity"), 32);
  same(age, v.age_secret, "age secret");
  same(publicBytes(key("6e", age)), v.age_public_key, "age public key");
  checked++;
}

for (const { inputs: i, outputs: o } of read("opaque.json")) {
  const names = [hex(i.vault_id), utf8(i.account), hex(i.method_id)];
  same(sha256(lp("ksf", uint64(i.ksf.t), uint64(i.ksf.m), uint64(i.ksf.p))), o.ksf_hash, "KSF hash");
  same(utf8(i.typed_password.replace(/\p{Zs}/gu, " ").normalize("NFC")), o.password, "password");
  same(envelope(hex(o.export_key), ...names, hex(i.backup_key)), o.envelope, "envelope");
  const releaseKey = hkdf(hex(o.session_key), lp("release-password", ...names, hex(i.attempt_id)), 32);
  same(gcm(releaseKey, hex(o.envelope)), o.released, "released");
  assert.equal(o.registration_record.length, 2 * 192);
  assert.deepEqual([o.ke1, o.ke2, o.ke3].map((m) => m.length / 2), [96, 320, 64]);
  checked++;
}
assert.ok(checked >= 6, "vectors are missing");
console.log(`${checked} vectors agree`);
