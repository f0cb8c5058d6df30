// V-3 to V-7 and V-11: attempts against the rules, many at once, repeated, of others.
import { assert, check, end, enrolled, lightKSF, paths, person, post, random, randomBytes, refused, refuses, text, untouched } from "./suite.mjs";
import { binary } from "./json.mjs";
import { Refused } from "./wire.mjs";

const failedCount = async (c) => (await c.status()).methods[0].failed;
const again = (c, typed = c.password) => c.attempt(c.method, typed);
const settle = async (c, a, answer) => c.finish(a, c.open(a, binary(answer.ke2, 320)).finishLoginRequest);
const bothWays = (promises) => Promise.all(promises.map((p) => p.then((value) => ({ value }), (e) => {
  if (e instanceof Refused) return { code: e.code, status: e.status };
  throw e;
})));

await check("V-3: nothing is charged for what does not fit", async () => {
  const c = await enrolled("v3"), b = c.startBody(again(c));
  await untouched(c, async () => {
    for (const protocol of [0, 2]) await refuses(c, paths.releaseStart, { ...b, protocol }, 400, "bad_request");
    await refuses(c, paths.releaseStart, { ...b, vault_id: random(16) }, 400, "bad_request");
    await refuses(c, paths.releaseStart, { ...b, ksf_hash: random(32) }, 400, "bad_request");
    await refuses(c, paths.releaseStart, { ...b, method_id: random(16) }, 409, "conflict");
  });
  const { request, ksf, vault_id } = { request: b.ke1, ksf: lightKSF, vault_id: b.vault_id };
  const e = { protocol: 1, vault_id, request: text(binary(request).subarray(0, 32)), ksf };
  for (const protocol of [0, 2]) await refuses(c, paths.enrollStart, { ...e, protocol }, 400, "bad_request");
  await refuses(c, paths.enrollStart, { ...e, vault_id: random(16) }, 400, "bad_request");
  await refuses(await person(), paths.releaseStart, b, 404, "not_enrolled");
});

await check("V-4: an attempt counts as failed from its start", async () => {
  const c = await enrolled("v4"), a = again(c);
  assert.equal((await c.start(a)).attempts_left, 9);
  const s = await c.status();
  assert.deepEqual([s.methods[0].failed, s.methods[0].attempts_left, s.lifetime_failed], [1, 9, 1]);
  assert.equal((await refused(c.finish(a, ""), 403, "wrong_secret")).attempts_left, 9);
  assert.equal(await failedCount(c), 1);
  const b = again(c);
  const answer = await settle(c, b, await c.start(b));
  assert.equal(answer.failed_since, 1);
  const after = await c.status();
  assert.deepEqual([after.methods[0].failed, after.lifetime_failed], [0, 1]); // V-10
});

await check("V-6: the same start is one attempt, also eight at once", async () => {
  const c = await enrolled("v6"), a = again(c);
  const answers = await Promise.all(Array.from({ length: 8 }, () => c.start(a)));
  assert.equal(new Set(answers.map((x) => x.ke2)).size, 1);
  assert.equal((await c.start(a)).ke2, answers[0].ke2);
  assert.equal(await failedCount(c), 1);
  const other = { ...again(c), id: a.id };
  await refused(c.start(other), 400, "bad_request");
  assert.equal(await failedCount(c), 1);
  await settle(c, a, answers[0]);
  assert.equal(await failedCount(c), 0);
});

await check("V-6: eight KE1 for one attempt ID at once: one is taken", async () => {
  const c = await enrolled("v6b"), id = randomBytes(16);
  const tries = Array.from({ length: 8 }, () => ({ ...again(c), id }));
  const got = await bothWays(tries.map((a) => c.start(a)));
  assert.equal(got.filter((g) => g.value).length, 1);
  assert.ok(got.every((g) => g.value || g.code === "bad_request"));
  assert.equal(await failedCount(c), 1);
});

await check("V-4: twelve different attempts at once are charged one by one, three stay open", async () => {
  const c = await enrolled("parallel"), tries = Array.from({ length: 12 }, () => again(c));
  const got = await bothWays(tries.map((a) => c.start(a)));
  const answered = tries.map((a, i) => ({ a, ...got[i] })).filter((g) => g.value);
  assert.ok(answered.length >= 3 && answered.length <= 10, `${answered.length} guesses answered`);
  assert.equal(await failedCount(c), 10); // a start that a later one closed is charged all the same
  assert.equal(new Set(answered.map((t) => t.value.attempts_left)).size, answered.length, "two attempts were charged as one");
  assert.equal(got.filter((g) => g.code === "must_wait").length, 2);
  assert.ok(got.every((g) => g.value || ["must_wait", "attempt_unknown"].includes(g.code)), JSON.stringify(got.map((g) => g.code)));
  // The last chance: the attempts that are still open may be finished, the first right one opens the method again.
  const ends = await bothWays(answered.map(({ a, value }) => settle(c, a, value)));
  assert.equal(ends.filter((e) => e.value).length, 3);
  assert.ok(ends.every((e) => e.value || e.code === "attempt_unknown"));
  const s = await c.status();
  assert.deepEqual([s.methods[0].failed, s.lifetime_failed], [0, 7]);
});

await check("a fourth open attempt closes the oldest", async () => {
  const c = await enrolled("three"), tries = [];
  for (let i = 0; i < 4; i++) {
    const a = again(c);
    tries.push([a, await c.start(a)]);
  }
  await refused(settle(c, ...tries[0]), 409, "attempt_unknown");
  assert.equal(await failedCount(c), 4);
  await settle(c, ...tries[1]);
  assert.equal(await failedCount(c), 2); // the two that are still open
});

await check("V-7: a finish twice at once is decided once", async () => {
  const c = await enrolled("v7"), a = again(c), answer = await c.start(a);
  const { finishLoginRequest: ke3 } = c.open(a, binary(answer.ke2, 320));
  const got = await bothWays(Array.from({ length: 6 }, (_, i) => c.finish(a, i % 2 ? random(64) : ke3)));
  const settled = got.filter((g) => g.value || g.code === "wrong_secret");
  assert.equal(settled.length, 1, JSON.stringify(got.map((g) => g.code)));
  assert.ok(got.every((g) => settled.includes(g) || g.code === "attempt_unknown"));
});

await check("a replayed KE3 is nothing", async () => {
  const c = await enrolled("replay"), a = again(c), answer = await c.start(a);
  const { finishLoginRequest: ke3 } = c.open(a, binary(answer.ke2, 320));
  await c.finish(a, ke3);
  await untouched(c, () => refused(c.finish(a, ke3), 409, "attempt_unknown"));
  const b = again(c);
  await c.start(b);
  await refused(c.finish(b, ke3), 403, "wrong_secret");
  // A settled attempt's start is a new attempt, and its old KE3 does not fit the new KE2.
  await c.start(a);
  assert.equal(await failedCount(c), 2);
  await refused(c.finish(a, ke3), 403, "wrong_secret");
});

await check("attempts of another account", async () => {
  const c = await enrolled("mine"), thief = await enrolled("thief"), a = again(c), answer = await c.start(a);
  const { finishLoginRequest: ke3 } = c.open(a, binary(answer.ke2, 320));
  const stranger = await person();
  await untouched(c, async () => {
    for (const x of ["", ke3, random(64)]) {
      await refused(thief.finish(a, x), 409, "attempt_unknown");
      await refused(thief.finish({ ...a, method: thief.attempt(thief.method, "x").method }, x), 409, "attempt_unknown");
      await refused(stranger.finish(a, x), 409, "attempt_unknown");
    }
    await refused(thief.start(a), 409, "conflict");
    await refused(c.finish({ ...a, method: binary(thief.method.method_id) }, ke3), 409, "attempt_unknown");
  });
  // The same ID under another account is another attempt.
  await thief.start({ ...again(thief), id: a.id });
  await c.finish(a, ke3);
});

await check("V-11: the last attempt destroys, and nothing answers after it", async () => {
  const c = await enrolled("v11");
  let last;
  for (let i = 0; i < 9; i++) {
    await c.start(last = again(c, "wrong"));
    assert.equal((await refused(c.finish(last, i % 2 ? "" : random(64)), 403, "wrong_secret")).attempts_left, 9 - i);
  }
  const first = again(c), answer = await c.start(first);
  assert.equal((await c.status()).methods[0].state, "last_chance");
  const wait = await refused(c.start(again(c)), 429, "must_wait");
  assert.ok(wait.wait_seconds > 0 && wait.attempts_left === 0);
  assert.equal((await c.start(first)).ke2, answer.ke2);
  const fields = await refused(c.finish(first, random(64)), 410, "destroyed");
  assert.deepEqual([fields.state, fields.reason], ["destroyed", "limit"]);
  const s = await c.status();
  assert.deepEqual([s.state, s.reason, s.methods.length, s.lifetime_failed], ["destroyed", "limit", 0, 10]);
  assert.ok(s.destroyed_at > 0);
  await refused(c.start(first), 410, "destroyed");
  await refused(c.start(again(c)), 410, "destroyed");
  await refused(settle(c, first, answer), 409, "attempt_unknown");
  await refused(c.forget(c.k), 410, "destroyed");
});

await check("a right finish in last_chance opens the method again", async () => {
  const c = await enrolled("chance");
  for (let i = 0; i < 9; i++) {
    const a = again(c);
    await c.start(a);
    await refused(c.finish(a, ""), 403, "wrong_secret");
  }
  const a = again(c);
  const answer = await settle(c, a, await c.start(a));
  assert.equal(answer.failed_since, 9);
  const s = await c.status();
  assert.deepEqual([s.methods[0].state, s.methods[0].failed, s.lifetime_failed], ["open", 0, 9]);
});
end(11);
