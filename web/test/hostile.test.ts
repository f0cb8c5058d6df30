// What a faulty authenticator and a lying vault can give the core, without a vault.
import assert from "node:assert/strict";
import { test } from "node:test";
import { concat, lp, text, uint64, untext, utf8, type Bytes } from "../src/core/bytes.ts";
import { random, sha256 } from "../src/core/crypto.ts";
import { enrollPasskey } from "../src/core/enrollpasskey.ts";
import { NoPRF, type Authenticator } from "../src/core/passkey.ts";
import { recoverPasskey } from "../src/core/recoverpasskey.ts";
import type { Session } from "../src/core/session.ts";
import { Connection, Malformed } from "../src/core/wire.ts";

const vault = random(16), account = "https://issuer.example olga", salt = random(32), id = random(16);

const start = "/v1/enroll/passkey/start", created = "/v1/enroll/passkey/created", finish = "/v1/enroll/passkey/finish", release = "/v1/release/passkey/start";
type Lie = (a: any, path: string) => void;

/** A vault that says what an honest one would, up to the finish, but for a lie. */
function honest(sent: string[], lie: Lie = () => {}): Session {
  let point: Bytes;
  const challenge = async (ceremony: string) =>
    concat(random(32), await sha256(lp("passkey-challenge", utf8(ceremony), vault, utf8(account), uint64(7), point)));
  const session = text(random(16));
  const asked = (c: Bytes, extensions: object) => ({ challenge: text(c), userVerification: "required", user: { id: session }, allowCredentials: [{ id: text(id) }], extensions });
  const byCredential = { prf: { evalByCredential: { [text(id)]: { first: text(salt) } } } };
  const answers: { [path: string]: () => Promise<object> } = {
    [start]: async () => {
      const c = await challenge("enroll");
      return { session, generation: 7, challenge: text(c), salt: text(salt), options: asked(c, { prf: { eval: { first: text(salt) } } }) };
    },
    [created]: async () => {
      const c = await challenge("confirm");
      return { challenge: text(c), options: asked(c, byCredential) };
    },
    [release]: async () => {
      const c = await challenge("release");
      return { session, generation: 7, challenge: text(c), options: asked(c, byCredential) };
    },
  };
  return {
    vault, account, statement: { hash: random(32) }, verify: async () => ({ inbox: { kind: 1, key: point } }),
    async post(path: string, body: any) {
      sent.push(path);
      if (body.client_key) point = untext(body.client_key, 65);
      const answer = answers[path];
      assert.ok(answer, path + " was sent");
      const a = await answer();
      lie(a, path);
      return a;
    },
  } as unknown as Session;
}

// Under an output of no bytes, K would be sealed to what the vault can compute itself.
test("an authenticator whose prf extension gives another size than 32 bytes carries no key", async () => {
  for (const size of [0, 1, 31, 33, 64]) {
    const output = random(size);
    const device: Authenticator = {
      create: async () => ({ credential: { clientExtensionResults: { prf: { enabled: true } } }, id, prf: output }),
      get: async () => ({ credential: {}, id, prf: output }),
    };
    const sent: string[] = [];
    await assert.rejects(enrollPasskey(honest(sent), device, "x", random(32), undefined, false), NoPRF, `enrolled under ${size} bytes`);
    await assert.rejects(recoverPasskey(honest(sent), device), NoPRF, `asked for a release with ${size} bytes`);
    assert.deepEqual(sent, [start, created, release]);
  }
});

test("a passkey is made for what was asked, and tried out with nothing else", async () => {
  const at = (path: string, change: (a: any) => void): Lie => (a, now) => { if (now === path) change(a); };
  const other = (n: number) => text(random(n)), prf = random(32);
  const enabled = { clientExtensionResults: { prf: { enabled: true } } };
  const run = async (lie: Lie, made: object = {}, used: object = {}) => {
    const sent: string[] = [];
    const device: Authenticator = {
      create: async () => { sent.push("create"); return { credential: enabled, id, prf: prf.slice(), ...made }; },
      get: async () => { sent.push("get"); return { credential: {}, id, prf: prf.slice(), ...used }; },
    };
    await assert.rejects(enrollPasskey(honest(sent, lie), device, "x", random(32), undefined, false));
    return sent.join();
  };
  const whole = [start, "create", created, "get", finish].join();
  assert.equal(await run(() => {}), whole); // all is well but for the finish, which this vault does not know
  assert.equal(await run(() => {}, { prf: undefined }), whole);
  for (const [name, change] of Object.entries<(a: any) => void>({
    "another generation": (a) => { a.generation++; },
    "another session": (a) => { a.session = other(16); },
    "another salt": (a) => { a.salt = other(32); },
    "another salt in the options": (a) => { a.options.extensions.prf.eval.first = other(32); },
    "another challenge in the options": (a) => { a.options.challenge = other(64); },
    "a challenge for something else": (a) => { a.challenge = a.options.challenge = other(64); },
    "another user": (a) => { a.options.user.id = other(16); },
    "no user verification": (a) => { a.options.userVerification = "discouraged"; },
    "no prf": (a) => { delete a.options.extensions.prf; },
  })) assert.equal(await run(at(start, change)), start, name);
  for (const [name, change] of Object.entries<(a: any) => void>({
    "a challenge for something else": (a) => { a.challenge = a.options.challenge = other(64); },
    "no user verification": (a) => { a.options.userVerification = "preferred"; },
    "another salt": (a) => { a.options.extensions.prf.evalByCredential[text(id)].first = other(32); },
    "another passkey": (a) => { a.options.allowCredentials[0].id = other(16); },
    "one more passkey": (a) => {
      const more = other(16);
      a.options.allowCredentials.push({ id: more });
      a.options.extensions.prf.evalByCredential[more] = { first: text(salt) };
    },
  })) assert.equal(await run(at(created, change)), [start, "create", created].join(), name);
  assert.equal(await run(() => {}, { credential: { clientExtensionResults: { prf: { enabled: false } } } }), [start, "create"].join());
  const tried = [start, "create", created, "get"].join();
  assert.equal(await run(() => {}, {}, { id: random(16) }), tried, "another passkey answers");
  assert.equal(await run(() => {}, {}, { prf: random(32) }), tried, "another output than at creation");
  assert.equal(await run(() => {}, {}, { prf: undefined }), tried, "no output");
});

// C-3: the chain of the fleet may grow to 4 MiB; no other answer may.
test("answers are taken up to the protocol's sizes", async () => {
  const ask = (path: string, size: number) =>
    new Connection(async () => new Response("{}" + " ".repeat(size - 2))).call("GET", path);
  for (const [path, limit] of [["/v1/fleet", 4 << 20], ["/v1/status", 1 << 16]] as const) {
    assert.deepEqual(await ask(path, limit), {});
    await assert.rejects(ask(path, limit + 1), Malformed);
  }
});
