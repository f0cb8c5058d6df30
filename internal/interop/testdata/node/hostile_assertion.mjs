// Section 9a: releases by passkey, what is charged and what is not, and one ceremony's words in another.
import { AT, BE, ED, UP, UV } from "./authenticator.mjs";
import * as p from "./passkey.mjs";
import { Refused } from "./wire.mjs";
import { assert, check, device, end, paths, random, refused, refuses, text, untouched, withPasskey } from "./suite.mjs";

const { passkeyPaths } = p, behind = Buffer.from([0]);
const methodsOf = async (c) => (await c.status()).methods;
const failed = async (c, d) => (await methodsOf(c)).find((m) => m.credential_id === text(d.keys[0].id))?.failed;

const set = (path, value) => (credential) => {
  const copy = structuredClone(credential), at = path.length > 1 ? copy.response : copy;
  if (value === undefined) delete at[path.at(-1)];
  else at[path.at(-1)] = value;
  return copy;
};
const uncharged = {
  "another challenge": { client: { challenge: random(64) } }, "a challenge cut in half": { client: { challenge: random(32) } }, "another page": { client: { origin: "https://evil.example" } },
  "bytes behind the data": { behind }, "extensions that are not there": { flags: UP | UV | ED }, "a key that is not there": { flags: UP | UV | AT },
  "an unknown credential": { change: (x) => ({ ...x, id: text(Buffer.alloc(32)), rawId: text(Buffer.alloc(32)) }) }, "two IDs": { change: set(["rawId"], random(32)) },
  "another type": { change: set(["type"], "password") }, "no signature": { change: set(["response", "signature"], "") }, "a long signature": { change: set(["response", "signature"], random(1025)) },
  "a prf result": { outputs: { prf: { results: { first: random(32) } } } }, "a prf result in another case": { outputs: { Prf: { results: {} } } },
};
const charged = {
  "another key": { signer: device().create({ rp: { id: "localhost" }, user: {}, challenge: "", extensions: { prf: { eval: { first: "" } } } }).key }, "another RP": { rpId: "example" },
  "no user verification": { flags: UP }, "no presence": { flags: UV }, "eligible now": { flags: UP | UV | BE }, "a frame": { client: { crossOrigin: true } },
  "the type of a creation": { client: { type: "webauthn.create" } }, "a counter that stands still": { count: 2 }, "another user": { change: set(["response", "userHandle"], random(16)) },
};
await check("what is no try is not charged, and ends its session", async () => {
  const { c, d } = await withPasskey("uncharged");
  for (const [name, bend] of Object.entries(uncharged)) {
    const r = await p.begin(c);
    await untouched(c, () => refused(p.settle(c, r, d.get(r.options, bend)), 400, "bad_request").catch((e) => assert.fail(name + ": " + e.message)));
    await untouched(c, () => refused(p.settle(c, r, d.get(r.options)), 409, "attempt_unknown"));
  }
  const r = await p.begin(c), used = d.get(r.options);
  for (const spoil of [{ session: text(r.session), credential: { ...used.credential, more: 1 } }, { session: text(r.session), credential: used.credential, more: 1 }]) {
    await untouched(c, () => refuses(c, passkeyPaths.releaseFinish, spoil, 400, "bad_request")); // read by nobody
  }
  assert.ok((await p.settle(c, r, used)).k.equals(c.k));
});
await check("what does not verify is charged on its own passkey, up to the end of that", async () => {
  const { c, d } = await withPasskey("charged");
  assert.ok((await p.releasePasskey(c, d)).k.equals(c.k));
  let count = 0;
  for (const [name, bend] of Object.entries(charged)) {
    const { attempts_left } = await refused(p.releasePasskey(c, d, bend), 403, "wrong_secret").catch((e) => assert.fail(name + ": " + e.message));
    assert.deepEqual([attempts_left, await failed(c, d), (await c.status()).lifetime_failed], [9 - count, ++count, 0], name);
  }
  const fields = await refused(p.releasePasskey(c, d, charged["another RP"]), 410, "destroyed");
  assert.deepEqual([count, fields.state, (await methodsOf(c)).map((m) => m.kind)], [9, "live", ["password"]]);
  await refused(p.begin(c), 404, "not_enrolled");
  assert.ok((await c.recover(c.password)).k.equals(c.k));
});

await check("a session is one account's and good for one answer; four may be open", async () => {
  const { c, d } = await withPasskey("sessions"), { c: q, d: theirs } = await withPasskey("theirs");
  const r = await p.begin(c), other = await p.begin(q), next = await p.begin(c);
  await refused(p.settle(c, other, theirs.get(other.options)), 409, "attempt_unknown");
  await refused(p.settle(c, next, d.get(r.options)), 400, "bad_request");
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => p.settle(c, r, d.get(r.options, { count: 50 }))));
  assert.equal(answers.filter((a) => a.value).length, 1);
  assert.ok(answers.every((a) => a.value || a.reason instanceof Refused && ["attempt_unknown", "unavailable"].includes(a.reason.code)));
  const open = [];
  for (let i = 0; i < 5; i++) open.push(await p.begin(c));
  await refused(p.settle(c, open[0], d.get(open[0].options, { count: 60 })), 409, "attempt_unknown");
  assert.ok((await p.settle(c, open[1], d.get(open[1].options, { count: 61 }))).k.equals(c.k));
  await c.enroll("new password", c.k, { old: c.k }); // replaces everything
  await refused(p.settle(c, open[2], d.get(open[2].options)), 400, "bad_request");
  assert.equal((await c.status()).methods[0].failed, 0);
});

await check("one ceremony's answer for another's", async () => {
  const { c, d } = await withPasskey("ceremonies"), fresh = device();
  await untouched(c, async () => {
    const e = await p.create(c, await p.ask(c), fresh), r = await p.begin(c);
    const done = await p.confirm(c, e, fresh, c.k, { by: c.k, adds: true });
    await refuses(c, passkeyPaths.releaseFinish, { session: text(e.session), credential: done.body.credential }, 409, "attempt_unknown");
    await refuses(c, paths.releaseFinish, { method_id: c.passkey, attempt_id: text(r.session), ke3: "" }, 409, "attempt_unknown");
    await refuses(c, paths.enrollFinish, { session: text(e.session), sealed: random(466) }, 409, "conflict");
    await refuses(c, passkeyPaths.created, { session: text(r.session), credential: e.made.credential }, 409, "conflict");
    await refused(c.start(c.attempt({ ...c.method, method_id: c.passkey }, "x")), 400, "bad_request");
    const unmade = await p.ask(c);
    await refuses(c, passkeyPaths.finish, { ...done.body, session: text(unmade.session) }, 409, "conflict");
    const another = device(), mixed = await p.confirm(c, await p.create(c, unmade, another), another, c.k, { by: c.k, adds: true });
    await refuses(c, passkeyPaths.finish, { ...mixed.body, credential: d.get(r.options).credential }, 400, "bad_request");
  });
});

end(4);
