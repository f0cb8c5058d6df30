// This client's own forms against the vectors of the repository.
import assert from "node:assert/strict";
import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { accept, parsePin } from "./fleet.mjs";
import * as f from "./forms.mjs";
import { hpkeOpen } from "./hpke.mjs";
import { answerMessage, challengeFor } from "./passkey.mjs";
import { boxKey, rsaSeal } from "./seal.mjs";

const read = (name) => JSON.parse(readFileSync(process.env.BACKUPVAULT_VECTORS + "/" + name + ".json", "utf8"));
const { hex, utf8 } = f;
let checked = 0;
for (const v of read("fleet")) {
  const root = parsePin(v.pin), newest = accept(root, v.inputs.chain);
  assert.equal(newest.hash.toString("hex"), v.hash);
  assert.throws(() => accept(root, v.inputs.chain, "another statement"));
  for (const r of v.refused) assert.throws(() => accept(root, r.chain), undefined, r.comment);
  checked++;
}
for (const { inputs: i, ...v } of read("envelope")) {
  const names = [hex(i.key_material), hex(i.vault_id), i.account, hex(i.method_id)];
  assert.equal(f.sealEnvelope(...names, hex(i.backup_key)).toString("hex"), v.envelope);
  assert.equal(f.openEnvelope(...names, hex(v.envelope)).toString("hex"), i.backup_key);
  for (const r of v.refused) assert.throws(() => f.openEnvelope(...names, hex(r.envelope)));
  checked++;
}
for (const { inputs: i, ...v } of read("backupkey")) {
  const key = f.ownerKey(hex(i.backup_key), hex(i.vault_id), i.account);
  assert.equal(f.publicBytes(key).toString("hex"), v.owner_public_key);
  const proof = f.signOwner(key, i.operation, hex(i.vault_id), i.account, i.generation, hex(i.nonce), hex(i.body));
  assert.equal(proof.toString("hex"), v.proof);
  checked++;
}
for (const { inputs: i, outputs: o } of read("opaque")) {
  assert.equal(f.sha256(f.ksfForm(i.ksf)).toString("hex"), o.ksf_hash);
  assert.equal(utf8(f.prepare(i.typed_password)).toString("hex"), o.password);
  const key = f.releaseKey(hex(o.session_key), hex(i.vault_id), i.account, hex(i.method_id), hex(i.attempt_id));
  assert.equal(f.gcmOpen(key, hex(o.released)).toString("hex"), o.envelope);
  checked++;
}
for (const { inputs: i, ...v } of read("rsaseal")) {
  const key = createPrivateKey({ key: hex(i.private_key), format: "der", type: "pkcs8" });
  const open = (sealed) => {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const secret = privateDecrypt({ key, padding, oaepHash: "sha1" }, sealed.subarray(0, 384));
    return { secret, plaintext: f.gcmOpen(boxKey(secret, hex(i.info)), sealed.subarray(384)).toString("hex") };
  };
  assert.equal(open(hex(i.sealed)).secret.toString("hex"), v.secret);
  assert.equal(open(hex(i.sealed)).plaintext, v.plaintext);
  assert.equal(open(rsaSeal(hex(v.modulus), hex(i.info), hex(v.plaintext))).plaintext, v.plaintext);
  checked++;
}
for (const { inputs: i, ...v } of read("passkey")) {
  const c = { fleet: { vault: hex(i.vault_id) }, account: i.account }, session = hex(i.session), point = hex(v.client_key);
  const asked = challengeFor(c, hex(i.enroll_nonce), "enroll", i.generation, point);
  assert.equal(asked.toString("hex"), v.enroll_challenge);
  assert.equal(answerMessage(c, hex(i.statement_hash), { generation: i.generation, session, point, challenge: asked, salt: hex(i.salt) }).toString("hex"), v.answer_message);
  const names = [hex(v.prf_output), c.fleet.vault, c.account, session];
  assert.equal(f.sealEnvelope(...names, hex(i.backup_key)).toString("hex"), v.envelope);
  for (const [nonce, ceremony, generation, info, sealed] of [
    [i.confirm_nonce, "confirm", i.generation, v.confirm_info, i.confirmed], [i.release_nonce, "release", i.generation + 1, v.release_info, i.released],
  ]) {
    const envelope = hpkeOpen(hex(i.client_private_key), hex(info), hex(sealed), challengeFor(c, hex(nonce), ceremony, generation, point));
    assert.equal(f.openEnvelope(...names, envelope).toString("hex"), i.backup_key);
  }
  assert.equal(hpkeOpen(hex(i.inbox_private_key), hex(v.enroll_info), hex(i.sealed)).toString("hex"), v.finish);
  const owner = f.ownerKey(hex(i.backup_key), c.fleet.vault, c.account);
  for (const { operation, generation, body, signature } of v.proofs) {
    assert.equal(f.signOwner(owner, operation, c.fleet.vault, c.account, generation, hex(i.proof_nonce), hex(body)).toString("hex"), signature);
  }
  checked++;
}
assert.ok(checked >= 11, "vectors are missing");
console.log(`${checked} vectors agree`);
