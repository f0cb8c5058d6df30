// V-15 and "Pending changes" of section 8: what a login without K may ask for, and what ends it.
import { assert, check, end, enrolled, paths, random, randomBytes, refused, text, untouched } from "./suite.mjs";
import { Pending } from "./client.mjs";

const hours = 3600, wait = 72 * hours;
const forget = async (c) => c.post(paths.forget, { generation: (await c.status()).generation });
const wrong = async (c, status, code) => {
  const a = c.attempt(c.method, "wrong");
  await c.start(a);
  return refused(c.finish(a, random(64)), status, code);
};
/** A person, and what a thief of the login has asked for. */
async function robbed(name) {
  const c = await enrolled(name), p = await c.prepare("theirs", randomBytes(32)), receipt = await c.commit(p);
  return { c, p, receipt };
}
const pendingOf = async (c) => (await c.status()).pending;

await check("a replacement without proof waits; the live method works, the pending one does not", async () => {
  const before = Math.floor(Date.now() / 1000), { c, p, receipt } = await robbed("waits");
  assert.equal(receipt.generation, c.receipt.generation + 1);
  assert.ok(receipt.pending_until >= before + wait && receipt.pending_until <= before + wait + hours);
  const s = await c.status();
  assert.deepEqual(s.pending, { kind: "replace", due: receipt.pending_until });
  assert.deepEqual([s.state, s.generation, s.methods.length, s.methods[0].method_id], ["live", 1, 1, c.method.method_id]);
  await refused(c.start(c.attempt({ ...c.method, method_id: text(p.session) }, "theirs")), 409, "conflict");
  await wrong(c, 403, "wrong_secret");
  assert.deepEqual(await pendingOf(c), s.pending); // a guess drops nothing
  assert.ok((await c.recover(c.password)).k.equals(c.k));
  assert.equal(await pendingOf(c), undefined);
});

await check("one at a time, the first stays, and the very same finish is answered again", async () => {
  const { c, p, receipt } = await robbed("first");
  const q = await c.prepare("second", randomBytes(32));
  await untouched(c, async () => {
    for (const answer of [refused(c.commit(q), 409, "pending"), refused(forget(c), 409, "pending")]) {
      const { wait_seconds, generation } = await answer;
      assert.ok(wait_seconds > wait - hours && wait_seconds <= wait + 1 && generation === 1);
    }
    assert.equal((await c.commit(p)).pending_until, receipt.pending_until);
    await refused(c.commit({ session: p.session, sealed: randomBytes(466) }), 409, "conflict");
    await refused(c.commit(q, { nonce: random(16), signature: random(64) }), 403, "proof_needed");
  });
});

await check("the owner's signature drops it", async () => {
  const { c } = await robbed("signs");
  await c.enroll("newer", c.k, { old: c.k });
  const s = await c.status();
  assert.deepEqual([s.generation, s.pending], [2, undefined]);
  assert.ok((await c.recover("newer")).k.equals(c.k));
  await assert.rejects(c.enroll("theirs", randomBytes(32)), Pending); // it may be asked for again
  assert.equal((await c.forget(c.k)).generation, 3);
  assert.deepEqual([(await c.status()).state, await pendingOf(c)], ["absent", undefined]);
});

await check("forget without proof waits, too", async () => {
  const c = await enrolled("forgets"), first = await forget(c);
  assert.equal(first.generation, 2);
  assert.deepEqual(await pendingOf(c), { kind: "forget", due: first.pending_until });
  assert.deepEqual(await forget(c), first);
  const p = await c.prepare("theirs", randomBytes(32));
  await untouched(c, () => refused(c.commit(p), 409, "pending"));
  assert.ok((await c.recover(c.password)).k.equals(c.k));
  assert.equal(await pendingOf(c), undefined);
});

await check("a destruction drops it; where nothing is live, nothing waits", async () => {
  const { c } = await robbed("destroyed"), k = randomBytes(32);
  for (let i = 0; i < 9; i++) await wrong(c, 403, "wrong_secret");
  await wrong(c, 410, "destroyed");
  assert.deepEqual([(await c.status()).state, await pendingOf(c)], ["destroyed", undefined]);
  assert.equal((await c.enroll("anew", k)).generation, 3);
  assert.ok((await c.recover("anew")).k.equals(k));
});
end(5);
