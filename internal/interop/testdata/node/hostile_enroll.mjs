// V-8 to V-10, V-12 and V-13: sessions, proofs, nonces and generations against the rules.
import { assert, blinded, check, end, enrolled, lightKSF, paths, person, post, random, randomBytes, refused, refuses, text, untouched } from "./suite.mjs";
import { binary } from "./json.mjs";
import { seal } from "./seal.mjs";
import * as f from "./forms.mjs";

const startEnroll = async (c, request, ksf = lightKSF) =>
  c.post(paths.enrollStart, { protocol: 1, vault_id: text(c.fleet.vault), request: request ?? await blinded(), ksf });
const nonceOf = (c) => c.post(paths.nonce, {});
const proofOver = (c, { nonce, generation }, operation, body, k = c.k, changed = {}) => ({
  nonce, signature: text(f.signOwner(f.ownerKey(k, c.fleet.vault, c.account), operation, changed.vault ?? c.fleet.vault,
    changed.account ?? c.account, changed.generation ?? generation, binary(nonce), body)),
});
const reseal = (c, p, plaintext, by = p.by, session = p.session) =>
  ({ session: p.session, sealed: seal(by.inbox, f.lp("enroll-info", c.fleet.vault, f.utf8(c.account), session), plaintext) });

await check("V-8: one element per OPRF key", async () => {
  const c = await person(), request = await blinded();
  const many = await Promise.all(Array.from({ length: 4 }, () => startEnroll(c, request)));
  assert.equal(new Set(many.map((a) => JSON.stringify(a))).size, 1, "the same start, the same bytes");
  const other = await startEnroll(c);
  for (const member of ["session", "evaluated", "server_public_key"]) assert.notEqual(other[member], many[0][member], member);
  const back = await startEnroll(c, request);
  assert.notEqual(back.session, many[0].session);
  assert.notEqual(back.evaluated, many[0].evaluated, "the first key was used again");
  const ksf = await startEnroll(c, request, { ...lightKSF, t: 3 });
  assert.notEqual(ksf.evaluated, back.evaluated);
  const parallel = await Promise.allSettled(Array.from({ length: 6 }, () => startEnroll(c)));
  const answered = parallel.filter((a) => a.value);
  assert.ok(answered.length >= 1 && parallel.every((a) => a.value || a.reason.code === "conflict")); // overtaken
  assert.equal(new Set(answered.map((a) => a.value.server_public_key)).size, answered.length);
});

await check("a dead or foreign session", async () => {
  const c = await person(), thief = await person(), k = randomBytes(32);
  const dead = await c.prepare("one", k), live = await c.prepare("two", k);
  await refused(c.commit(dead), 409, "conflict");
  await refused(thief.commit(live), 409, "conflict");
  await refused(c.commit({ session: randomBytes(16), sealed: live.sealed }), 409, "conflict");
  await c.commit(live);
});

await check("a sealed finish that is not ours", async () => {
  const c = await person(), k = randomBytes(32);
  const bad = (make) => async () => {
    const p = await c.prepare("one", k);
    await refused(c.commit(make(p)), 400, "bad_request");
    assert.equal((await c.status()).state, "absent");
  };
  const fields = (p) => f.unlp("enroll-finish", p.plaintext, 4);
  const withField = (i, value) => (p) => reseal(c, p, f.lp("enroll-finish", ...fields(p).map((x, j) => j === i ? value(x) : x)));
  const flipped = (at) => (x) => { const y = Buffer.from(x); y[at] ^= 1; return y; };
  await bad((p) => ({ ...p, sealed: flipped(300)(p.sealed) }))();
  await bad((p) => ({ ...p, sealed: flipped(10)(p.sealed) }))(); // enc is not on the curve, or the block is none
  await bad((p) => ({ ...p, sealed: flipped(p.sealed.length - 1)(p.sealed) }))();
  await bad((p) => ({ ...p, sealed: Buffer.alloc(p.sealed.length, 255) }))(); // not below the modulus
  await bad((p) => ({ ...p, sealed: Buffer.alloc(p.sealed.length) }))();
  await bad((p) => ({ ...p, sealed: p.sealed.subarray(1) }))();
  await bad((p) => reseal(c, p, p.plaintext, c.fleet.tokens.find((t) => t !== p.by)))();
  await bad((p) => reseal(c, p, p.plaintext, p.by, randomBytes(16)))();
  await bad(withField(2, () => Buffer.alloc(32)))(); // owner key of small order
  await bad(withField(2, () => Buffer.alloc(32, 255)))(); // not canonical
  await bad(withField(3, flipped(0)))(); // hash of another answer
  await bad(withField(0, (x) => Buffer.concat([Buffer.alloc(32), x.subarray(32)])))(); // client key is the identity
  await bad(withField(0, (x) => Buffer.concat([Buffer.alloc(32, 255), x.subarray(32)])))(); // not canonical
  await bad((p) => reseal(c, p, Buffer.concat([f.lp("enroll-answer"), p.plaintext.subarray(32)])))(); // another label
  await bad((p) => reseal(c, p, randomBytes(385)))();
  const p = await c.prepare("one", k); // a refused finish leaves the session alive
  await refused(c.commit(reseal(c, p, randomBytes(385))), 400, "bad_request");
  await c.commit(p);
});

await check("V-9: the old method works until the finish, the finish repeats", async () => {
  const c = await enrolled("v9"), k = randomBytes(32);
  const open = c.attempt(c.method, c.password), ke2 = binary((await c.start(open)).ke2, 320);
  const p = await c.prepare("new password", k);
  assert.ok((await c.recover(c.password)).k.equals(c.k));
  const proof = await c.prove(c.k, "enroll/password", p.sealed);
  const receipt = await c.commit(p, proof);
  assert.equal(receipt.generation, c.receipt.generation + 1);
  for (const again of [undefined, proof]) assert.equal((await c.commit(p, again)).generation, receipt.generation);
  await refused(c.start(c.attempt(c.method, c.password)), 409, "conflict");
  await refused(c.start(open), 409, "conflict");
  await refused(c.finish(open, c.open(open, ke2).finishLoginRequest), 409, "attempt_unknown");
  assert.ok((await c.recover("new password")).k.equals(k));
  // Another body for the finished session is no repetition.
  await refused(c.commit({ session: p.session, sealed: randomBytes(466) }), 409, "conflict");
});

await check("V-13: proofs that do not hold", async () => {
  const c = await enrolled("v13"), other = await enrolled("v13-other");
  const operation = "enroll/password", stranger = randomBytes(32);
  const p = await c.prepare("stolen", stranger);
  const spoiled = {
    "another key": async () => proofOver(c, await nonceOf(c), operation, p.sealed, stranger),
    "the old owner's key of another account": async () => proofOver(c, await nonceOf(c), operation, p.sealed, other.k),
    "another operation": async () => proofOver(c, await nonceOf(c), "forget", p.sealed),
    "another body": async () => proofOver(c, await nonceOf(c), operation, Buffer.alloc(0)),
    "another generation": async () => proofOver(c, await nonceOf(c), operation, p.sealed, c.k, { generation: 0 }),
    "another vault": async () => proofOver(c, await nonceOf(c), operation, p.sealed, c.k, { vault: randomBytes(16) }),
    "another account": async () => proofOver(c, await nonceOf(c), operation, p.sealed, c.k, { account: other.account }),
    "a nonce of another account": async () => proofOver(c, await nonceOf(other), operation, p.sealed),
    "a nonce of nobody": async () => proofOver(c, { nonce: random(16), generation: 1 }, operation, p.sealed),
    "random": async () => ({ nonce: (await nonceOf(c)).nonce, signature: random(64) }),
  };
  await untouched(c, async () => {
    for (const [name, make] of Object.entries(spoiled)) {
      await check("V-13: " + name, async () => refused(c.commit(p, await make()), 403, "proof_needed"));
    }
  });
  // Neither bad proofs nor asking again and again take the nonce away from the owner.
  const n = await nonceOf(c), proof = proofOver(c, n, operation, p.sealed);
  for (let i = 0; i < 5; i++) assert.equal((await nonceOf(c)).nonce, n.nonce);
  await c.commit(p, proof);
  assert.notEqual((await nonceOf(c)).nonce, n.nonce);
  const q = await c.prepare("again", stranger);
  await refused(c.commit(q, proof), 403, "proof_needed"); // used up
});

await check("a proof that does not verify is never read as none", async () => {
  const c = await person(), k = randomBytes(32), p = await c.prepare("first", k);
  await refused(c.commit(p, { nonce: random(16), signature: random(64) }), 403, "proof_needed");
  assert.equal((await c.status()).state, "absent");
  await c.commit(p);
  await refused((await person()).post(paths.nonce, {}), 404, "not_enrolled");
});

await check("forget, and V-12: a generation never comes back", async () => {
  const c = await enrolled("v12"), before = (await c.status()).generation, none = Buffer.alloc(0);
  await untouched(c, async () => {
    await refuses(c, paths.forget, { generation: before + 1 }, 409, "conflict");
    await refused(c.post(paths.forget, { generation: before, proof: proofOver(c, await nonceOf(c), "enroll/password", none) }), 403, "proof_needed");
    await refused(c.post(paths.forget, { generation: before, proof: proofOver(c, await nonceOf(c), "forget", none, randomBytes(32)) }), 403, "proof_needed");
    await refused(c.post(paths.forget, { generation: before + 1, proof: proofOver(c, await nonceOf(c), "forget", none) }), 409, "conflict");
  });
  const a = c.attempt(c.method, c.password), ke2 = binary((await c.start(a)).ke2, 320);
  assert.equal((await c.forget(c.k)).generation, before + 1);
  await refused(c.finish(a, c.open(a, ke2).finishLoginRequest), 409, "attempt_unknown");
  await refused(c.start(a), 404, "not_enrolled");
  await refused(c.forget(c.k), 404, "not_enrolled");
  const s = await c.status();
  assert.deepEqual([s.state, s.generation, s.lifetime_failed], ["absent", before + 1, 1]); // V-10: forgetting refills nothing
  assert.equal((await c.enroll("next", c.k)).generation, before + 2);
  assert.equal((await c.status()).lifetime_failed, 1);
  await c.enroll("proved", c.k, { old: c.k });
  assert.equal((await c.status()).lifetime_failed, 0);
});

await check("a session from before a change", async () => {
  const c = await enrolled("stale"), p = await c.prepare("late", c.k);
  await c.forget(c.k);
  const fields = await refused(c.commit(p), 409, "conflict");
  assert.equal(fields.generation, 2);
});
end(18);
