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

/** A vault that says what an honest one would, up to the finish. */
function honest(sent: string[]): Session {
  let point: Bytes;
  const challenge = async (ceremony: string) =>
    concat(random(32), await sha256(lp("passkey-challenge", utf8(ceremony), vault, utf8(account), uint64(7), point)));
  const session = text(random(16));
  const asked = (c: Bytes, extensions: object) => ({ challenge: text(c), userVerification: "required", user: { id: session }, allowCredentials: [{ id: text(id) }], extensions });
  const byCredential = { prf: { evalByCredential: { [text(id)]: { first: text(salt) } } } };
  const answers: { [path: string]: () => Promise<object> } = {
    "/v1/enroll/passkey/start": async () => {
      const c = await challenge("enroll");
      return { session, generation: 7, challenge: text(c), salt: text(salt), options: asked(c, { prf: { eval: { first: text(salt) } } }) };
    },
    "/v1/enroll/passkey/created": async () => {
      const c = await challenge("confirm");
      return { challenge: text(c), options: asked(c, byCredential) };
    },
    "/v1/release/passkey/start": async () => {
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
      return answer();
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
    assert.deepEqual(sent, ["/v1/enroll/passkey/start", "/v1/enroll/passkey/created", "/v1/release/passkey/start"]);
  }
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
