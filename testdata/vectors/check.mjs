// Computes the vectors of this folder again, in another language and from docs/protocol.md
// alone (OPAQUE itself is checked against @serenity-kit/opaque, see opaque/testdata).
// Run in this folder: node check.mjs
import assert from "node:assert/strict";
import {
  createCipheriv, createDecipheriv, createECDH, createHash, constants, createHmac, createPrivateKey, createPublicKey, hkdfSync,
  privateDecrypt, sign, verify,
} from "node:crypto";
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

// HPKE (RFC 9180) in base mode, one message, with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256
// and AES-256-GCM.
const expand = (prk, info, length) => { // HKDF-Expand of at most one block
  return createHmac("sha256", prk).update(Buffer.concat([info, Buffer.from([1])])).digest().subarray(0, length);
};
const labeled = (suite) => ({
  extract: (salt, label, ikm) => createHmac("sha256", salt).update(Buffer.concat([utf8("HPKE-v1"), suite, utf8(label), ikm])).digest(),
  expand: (prk, label, info, length) => expand(prk, Buffer.concat([Buffer.from([0, length]), utf8("HPKE-v1"), suite, utf8(label), info]), length),
});
function hpkeOpen(privateKey, info, sealed, aad = Buffer.alloc(0)) {
  const ecdh = createECDH("prime256v1"), none = Buffer.alloc(0);
  ecdh.setPrivateKey(privateKey);
  const enc = sealed.subarray(0, 65), body = sealed.subarray(65, -16), tag = sealed.subarray(-16);
  const kem = labeled(Buffer.concat([utf8("KEM"), hex("0010")]));
  const prk = kem.extract(none, "eae_prk", ecdh.computeSecret(enc));
  const shared = kem.expand(prk, "shared_secret", Buffer.concat([enc, ecdh.getPublicKey()]), 32);
  const suite = labeled(Buffer.concat([utf8("HPKE"), hex("001000010002")]));
  const context = Buffer.concat([Buffer.from([0]), suite.extract(none, "psk_id_hash", none), suite.extract(none, "info_hash", info)]);
  const secret = suite.extract(shared, "secret", none);
  const d = createDecipheriv("aes-256-gcm", suite.expand(secret, "key", context, 32), suite.expand(secret, "base_nonce", context, 12));
  d.setAuthTag(tag);
  d.setAAD(aad);
  return Buffer.concat([d.update(body), d.final()]);
}

for (const v of read("messages.json")) {
  const i = v.inputs, id = [hex(i.vault_id), hex(i.statement_hash), utf8(i.account)];
  const ksf = lp("ksf", uint64(i.ksf.t), uint64(i.ksf.m), uint64(i.ksf.p));
  same(sha256(ksf), v.ksf_hash, "KSF hash");
  const answer = lp("enroll-answer", ...id, uint64(i.generation), hex(i.session), sha256(hex(i.request)),
    hex(i.evaluated), hex(i.server_public_key), ksf);
  same(answer, v.answer_message, "answer message");
  const info = lp("enroll-info", hex(i.vault_id), utf8(i.account), hex(i.session));
  same(info, v.enroll_info, "enroll info");
  const finish = lp("enroll-finish", hex(i.record), hex(i.envelope), hex(i.owner_public_key), sha256(answer));
  same(finish, v.finish, "finish");
  same(hpkeOpen(hex(i.inbox_private_key), info, hex(i.sealed)), v.finish, "sealed finish");
  const receipt = lp("enroll-receipt", ...id, uint64(i.generation + 1), hex(i.session), sha256(hex(i.sealed)));
  same(receipt, v.receipt_message, "receipt message");
  const pending = lp("enroll-pending", ...id, uint64(i.generation + 1), hex(i.session), sha256(hex(i.sealed)), uint64(i.pending_until));
  same(pending, v.pending_message, "pending receipt message");
  checked++;
}

for (const v of read("passkey.json")) {
  const i = v.inputs, vault = hex(i.vault_id), account = utf8(i.account), session = hex(i.session), k = hex(i.backup_key);
  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(hex(i.client_private_key));
  const client = ecdh.getPublicKey();
  same(client, v.client_key, "client key");
  const challenge = (nonce, ceremony, generation) =>
    Buffer.concat([hex(nonce), sha256(lp("passkey-challenge", utf8(ceremony), vault, account, uint64(generation), client))]);
  same(challenge(i.enroll_nonce, "enroll", i.generation), v.enroll_challenge, "enrol challenge");
  same(challenge(i.confirm_nonce, "confirm", i.generation), v.confirm_challenge, "confirm challenge");
  same(challenge(i.release_nonce, "release", i.generation + 1), v.release_challenge, "release challenge");
  const answer = lp("enroll-passkey-answer", vault, hex(i.statement_hash), account, uint64(i.generation), session, client,
    hex(v.enroll_challenge), hex(i.salt));
  same(answer, v.answer_message, "answer message");
  const salt = sha256(Buffer.concat([utf8("WebAuthn PRF\0"), hex(i.salt)]));
  same(salt, v.hashed_salt, "hashed salt");
  const prf = createHmac("sha256", hex(i.cred_random)).update(salt).digest();
  same(prf, v.prf_output, "prf output");
  same(envelope(prf, vault, account, session, k), v.envelope, "envelope under a prf output");
  const owner = key("70", hkdf(k, lp("owner-key", vault, account), 32));
  same(publicBytes(owner), v.owner_public_key, "owner public key");
  const info = lp("enroll-info", vault, account, session);
  same(info, v.enroll_info, "enroll info");
  same(lp("enroll-passkey-finish", hex(v.envelope), hex(v.owner_public_key), sha256(answer), hex(i.credential_id)), v.finish, "finish");
  same(hpkeOpen(hex(i.inbox_private_key), info, hex(i.sealed)), v.finish, "sealed finish");
  same(lp("enroll-receipt", vault, hex(i.statement_hash), account, uint64(i.generation + 1), session, sha256(hex(i.sealed))), v.receipt_message, "receipt message");
  const confirm = lp("release-passkey", vault, account, session, session);
  same(confirm, v.confirm_info, "confirm info");
  same(hpkeOpen(hex(i.client_private_key), confirm, hex(i.confirmed), hex(v.confirm_challenge)), v.envelope, "confirmed");
  const release = lp("release-passkey", vault, account, session, hex(i.release_session));
  same(release, v.release_info, "release info");
  same(hpkeOpen(hex(i.client_private_key), release, hex(i.released), hex(v.release_challenge)), v.envelope, "released");
  const bodies = {
    "enroll/passkey": hex(i.sealed), "add/passkey": hex(i.sealed), "add/password": hex(i.sealed),
    "method/rename": lp("method-change", session, utf8(i.name)), "method/remove": lp("method-change", session, utf8("")),
  };
  assert.deepEqual(v.proofs.map((p) => p.operation), Object.keys(bodies), "operations");
  for (const p of v.proofs) {
    same(bodies[p.operation], p.body, "body of " + p.operation);
    const message = lp("owner-proof", utf8(p.operation), vault, account, uint64(p.generation), hex(i.proof_nonce), sha256(bodies[p.operation]));
    same(message, p.message, "message of " + p.operation);
    same(sign(null, message, owner), p.signature, "proof of " + p.operation);
  }
  checked++;
}

for (const v of read("handoff.json")) {
  const i = v.inputs;
  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(hex(i.command_private_key));
  same(ecdh.getPublicKey(), v.command_key, "command's key");
  const bits = [...sha256(lp("handoff-code", hex(v.command_key))).subarray(0, 8)].map((b) => b.toString(2).padStart(8, "0")).join("").slice(0, 60);
  const code = bits.match(/.{5}/g).map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five, 2)]).join("");
  assert.equal(code.match(/.{4}/g).join("-"), v.code, "code");
  const info = lp("handoff", hex(i.vault_id), utf8(i.account), hex(i.state));
  same(info, v.info, "info of a hand-off");
  same(hpkeOpen(hex(i.command_private_key), info, hex(i.sealed)), i.k, "handed over");
  checked++;
}

for (const v of read("rsaseal.json")) {
  const i = v.inputs, key = createPrivateKey({ key: hex(i.private_key), format: "der", type: "pkcs8" });
  const jwk = key.export({ format: "jwk" });
  assert.equal(jwk.e, "AQAB", "exponent");
  same(Buffer.from(jwk.n, "base64url"), v.modulus, "modulus");
  const sealed = hex(i.sealed), oaep = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
  const secret = privateDecrypt(oaep, sealed.subarray(0, 384));
  same(secret, v.secret, "secret of the block");
  const boxKey = Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), lp("rsa-seal", hex(i.info)), 32));
  same(gcm(boxKey, hex(v.plaintext)), sealed.subarray(384).toString("hex"), "box");
  checked++;
}

// The chain of fleet statements, docs/protocol.md section 5. Returns the newest or throws.
function split(b) {
  const fields = [];
  while (b.length) {
    assert.ok(b.length >= 4 && b.length - 4 >= b.readUInt32BE(), "cut field");
    fields.push(b.subarray(4, 4 + b.readUInt32BE()));
    b = b.subarray(4 + b.readUInt32BE());
  }
  return fields;
}
function unlp(label, b, least) {
  const [first, ...fields] = split(b);
  assert.equal(first.toString(), "backupvault/v1/" + label);
  assert.ok(fields.length >= least, "too few fields");
  return fields;
}
function sealKind(k) {
  if (k[0] === 2) assert.ok(k.length === 385 && k[1] >= 0x80 && k[384] % 2 === 1, "modulus");
  else assert.ok(k[0] === 1 && k.length === 66, "kind");
  return k[0];
}
const spki = (prefix, b) => createPublicKey({ key: Buffer.concat([hex(prefix), b]), format: "der", type: "spki" });
const ed25519 = (b) => spki("302a300506032b6570032100", b);
const p256 = (b) => ({ key: spki("3059301306072a8648ce3d020106082a8648ce3d030107034200", b), dsaEncoding: "ieee-p1363" });
function chain(root, list) {
  let last;
  for (const { body, signatures } of list) {
    const b = Buffer.from(body, "base64url"), message = lp("fleet-signature", sha256(b));
    const format = split(b)[0].toString().endsWith("-2") ? "-2" : "";
    const [vault, name, version, previous, count, ...rest] = unlp("fleet-statement" + format, b, 6);
    const tokens = rest.map((t) => unlp("fleet-token" + format, t, 4));
    const kinds = format && tokens.flatMap((t) => t.slice(1, 3)).map(sealKind);
    if (format) assert.ok(kinds.some((k) => k !== 1), "format 2 for format 1");
    assert.equal(Number(count.readBigUInt64BE()), tokens.length);
    assert.equal(Number(version.readBigUInt64BE()), last ? last.version + 1 : 1);
    same(previous, (last ? last.hash : Buffer.alloc(32)).toString("hex"), "previous");
    if (last) same(vault, last.vault.toString("hex"), "vault ID");
    const signers = new Set();
    let byRoot = false;
    for (const { token = "", signature } of signatures) {
      const s = Buffer.from(signature, "base64url"), by = last?.tokens.find(([serial]) => serial.toString() === token);
      if (token === "") byRoot ||= verify(null, message, ed25519(root), s);
      else if (by && verify("sha256", message, p256(by[3]), s)) signers.add(token);
    }
    assert.ok(byRoot || last && signers.size >= Math.floor(last.tokens.length / 2) + 1, "signatures");
    last = { vault, name, version: Number(version.readBigUInt64BE()), tokens, hash: sha256(b), message };
  }
  assert.ok(last, "no statement");
  return last;
}

for (const v of read("fleet.json")) {
  const root = hex(v.inputs.root_public_key), s = chain(root, v.inputs.chain);
  assert.equal(v.pin, "bvpin1:" + root.toString("base64url"));
  assert.equal(s.version, v.version);
  same(s.vault, v.vault_id, "vault ID");
  same(s.hash, v.hash, "statement hash");
  same(s.message, v.signed_message, "signed message");
  assert.deepEqual(s.tokens.map(([serial]) => serial.toString()), v.tokens);
  for (const r of v.refused) assert.throws(() => chain(root, r.chain), undefined, r.comment);
  checked++;
}
assert.ok(checked >= 12, "vectors are missing");
console.log(`${checked} vectors agree`);
