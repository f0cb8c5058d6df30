// What a restart of the vault may and may not forget (V-4, V-6, section 8 to 10), then, under
// the settings that the test has written meanwhile: waits, replacement without proof, lifetime.
import { createInterface } from "node:readline";
import { assert, check, end, enrolled, paths, random, randomBytes, refused, text } from "./suite.mjs";
import { binary } from "./json.mjs";
import { Client } from "./client.mjs";
import { site } from "./suite.mjs";
import * as f from "./forms.mjs";

const c = await enrolled("restart"), a = c.attempt(c.method, c.password), first = await c.start(a);
const p = await c.prepare("other", c.k), nonce = await c.post(paths.nonce, {});
const w = await enrolled("waiting"), theirs = await w.prepare("theirs", randomBytes(32)), { pending_until } = await w.commit(theirs);
console.log("restart");
await new Promise((resolve) => createInterface({ input: process.stdin }).once("line", resolve));
const again = async (c) => {
  c.close();
  const d = Object.assign(new Client(site, c.accessToken), { kept: c.kept, k: c.k, password: c.password });
  await d.contact();
  return d;
};
const d = await again(c);

await check("V-6: the same start after a restart is not charged again", async () => {
  await refused(d.finish(a, d.open(a, binary(first.ke2, 320)).finishLoginRequest), 409, "attempt_unknown");
  await refused(d.start({ ...d.attempt(c.method, d.password), id: a.id }), 400, "bad_request");
  const again = await d.start(a);
  assert.notEqual(again.ke2, first.ke2);
  assert.equal((await d.status()).methods[0].failed, 1);
  const opened = d.open(a, binary(again.ke2, 320));
  assert.ok(d.reveal(a, opened, (await d.finish(a, opened.finishLoginRequest)).released).equals(d.k));
});
await check("a restart kills sessions and nonces", async () => {
  await refused(d.commit(p), 409, "conflict");
  const q = await d.prepare("other", d.k);
  const key = f.ownerKey(d.k, d.fleet.vault, d.account);
  const signature = f.signOwner(key, "enroll/password", d.fleet.vault, d.account, nonce.generation, binary(nonce.nonce), q.sealed);
  await refused(d.commit(q, { nonce: nonce.nonce, signature: text(signature) }), 403, "proof_needed");
});

await check("what is pending outlives a restart and a policy that would not make it wait", async () => {
  const d = await again(w);
  assert.deepEqual((await d.status()).pending, { kind: "replace", due: pending_until });
  assert.equal((await d.commit(theirs)).pending_until, pending_until);
  assert.ok((await d.recover(d.password)).k.equals(d.k));
  assert.equal((await d.status()).pending, undefined);
});

const wrong = async (c, code = "wrong_secret") => {
  const a = c.attempt((await c.status()).methods[0], "wrong");
  await c.start(a);
  return refused(c.finish(a, random(64)), code === "destroyed" ? 410 : 403, code);
};
await check("waits, replacement without proof, lifetime (limit 5, lifetime 8)", async () => {
  const c = await enrolled("policy"), next = randomBytes(32);
  for (let i = 0; i < 3; i++) await wrong(c);
  const early = c.attempt(c.method, c.password);
  for (let i = 0; i < 2; i++) {
    const { wait_seconds, attempts_left } = await refused(c.start(early), 429, "must_wait");
    assert.ok(wait_seconds > 0 && wait_seconds <= 60 && attempts_left === 2);
  }
  assert.equal((await c.status()).methods[0].failed, 3);
  await c.enroll("second", next); // live, allowed, lifetime kept
  assert.equal((await c.status()).lifetime_failed, 3);
  for (let i = 0; i < 3; i++) await wrong(c);
  const { generation } = await c.status();
  assert.equal((await c.post(paths.forget, { generation })).generation, generation + 1);
  await c.enroll("third", next);
  assert.equal((await c.status()).lifetime_failed, 6);
  await wrong(c);
  assert.equal((await wrong(c, "destroyed")).reason, "lifetime");
  assert.equal((await c.status()).reason, "lifetime");
  await refused(c.enroll("fourth", next), 410, "budget_spent");
  await refused(c.enroll("fourth", next, { old: c.k }), 403, "proof_needed"); // not the stored owner
  await c.enroll("fourth", next, { old: next });
  assert.equal((await c.status()).lifetime_failed, 3); // as it was when this owner key came in
  assert.ok((await c.recover("fourth")).k.equals(next));
});
end(4);
