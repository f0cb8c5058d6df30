// The page's own steps with a passkey, led through testdata/vectors/passkey.json: what it signs,
// seals, derives and opens, byte for byte. The vault and the authenticator say what stands there.
import assert from "node:assert/strict";
import { createECDH } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { hex, text, unhex, untext, type Bytes } from "../src/core/bytes.ts";
import { enrollPasskey } from "../src/core/enrollpasskey.ts";
import { ownerKey, proofMessage } from "../src/core/keys.ts";
import { remove, rename } from "../src/core/methods.ts";
import { ClientKey, type Authenticator } from "../src/core/passkey.ts";
import { Malformed } from "../src/core/wire.ts";
import { recoverPasskey } from "../src/core/recoverpasskey.ts";
import type { Session } from "../src/core/session.ts";
import type { Method } from "../src/core/status.ts";

const vectors = JSON.parse(readFileSync(`${process.env["BACKUPVAULT_VECTORS"]}/passkey.json`, "utf8"));
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const b64 = (digits: string): string => text(unhex(digits));

async function keyOf(scalar: string, point: string): Promise<ClientKey> {
  const privateKey = await suite.kem.importKey("raw", unhex(scalar), false);
  return new (ClientKey as unknown as new (point: Bytes, pair: object) => ClientKey)(unhex(point), { privateKey });
}

/** What a signed answer and a proof were made over, and the bodies that were sent. */
type Seen = { signed: string[]; proved: [operation: string, generation: number, body: string][]; sent: { [path: string]: any } };

function vault({ inputs: i, ...v }: any, inbox: Bytes, seen: Seen): Session {
  const options = (challenge: string, extensions: object) => ({
    challenge: b64(challenge), user: { id: b64(i.session) }, userVerification: "required", allowCredentials: [{ id: b64(i.credential_id) }], extensions,
  });
  const first = { first: b64(i.salt) }, byCredential = { prf: { evalByCredential: { [b64(i.credential_id)]: first } } };
  const answers: { [path: string]: object } = {
    "/v1/enroll/passkey/start": {
      session: b64(i.session), generation: i.generation, challenge: b64(v.enroll_challenge), salt: first.first, options: options(v.enroll_challenge, { prf: { eval: first } }),
    },
    "/v1/enroll/passkey/created": { challenge: b64(v.confirm_challenge), options: options(v.confirm_challenge, byCredential) },
    "/v1/enroll/passkey/finish": { method_id: b64(i.session), generation: i.generation + 1, released: b64(i.confirmed) },
    "/v1/release/passkey/start": {
      session: b64(i.release_session), generation: i.generation + 1, challenge: b64(v.release_challenge), options: options(v.release_challenge, byCredential),
    },
    "/v1/release/passkey/finish": { method_id: b64(i.session), released: b64(i.released), generation: i.generation + 1, failed_since: 0 },
    "/v1/method/rename": { generation: i.generation + 1 },
    "/v1/method/remove": { generation: i.generation + 2 },
  };
  return {
    vault: unhex(i.vault_id), account: i.account, statement: { hash: unhex(i.statement_hash) },
    verify: async (_: unknown, message: Bytes) => { seen.signed.push(hex(message)); return { inbox: { kind: 1, key: inbox } }; },
    prove: async (_: Bytes, operation: string, generation: number, body: Bytes) => { seen.proved.push([operation, generation, hex(body)]); return {}; },
    status: async () => ({ generation: i.generation + 1 }),
    post: async (path: string, body: unknown) => { seen.sent[path] = body; return answers[path]; },
  } as unknown as Session;
}

const device = ({ inputs: i, ...v }: any): Authenticator => {
  const answer = async () => ({ credential: { clientExtensionResults: { prf: { enabled: true } } }, id: unhex(i.credential_id), prf: unhex(v.prf_output) });
  return { create: answer, get: answer };
};

test("vectors of a passkey", async () => {
  for (const v of vectors) {
    const i = v.inputs, k = unhex(i.backup_key), seen: Seen = { signed: [], proved: [], sent: {} };
    ClientKey.make = () => keyOf(i.client_private_key, v.client_key);
    const privateKey = await suite.kem.importKey("raw", unhex(i.inbox_private_key), false);
    const inbox = createECDH("prime256v1");
    inbox.setPrivateKey(unhex(i.inbox_private_key));
    const s = vault(v, new Uint8Array(inbox.getPublicKey()), seen);
    await enrollPasskey(s, device(v), i.name, k, k, true);
    assert.equal(seen.signed[0], v.answer_message);
    const sealed = untext(seen.sent["/v1/enroll/passkey/finish"].sealed);
    const opened = await suite.open({ recipientKey: privateKey, enc: sealed.slice(0, 65), info: unhex(v.enroll_info) }, sealed.slice(65));
    assert.equal(hex(new Uint8Array(opened)), v.finish);
    assert.equal(hex((await recoverPasskey(s, device(v))).k), i.backup_key);

    const method = { id: unhex(i.session), kind: "passkey" } as Method;
    await rename(s, method, i.name, k);
    await remove(s, method, k);
    const proof = (operation: string) => v.proofs.find((p: any) => p.operation === operation);
    assert.deepEqual(seen.proved, [["add/passkey", i.generation, hex(sealed)], ...["method/rename", "method/remove"].map((o) => [o, i.generation + 1, proof(o).body])]);
    const owner = await ownerKey(k, unhex(i.vault_id), i.account);
    assert.equal(hex(owner.publicKey), v.owner_public_key);
    for (const p of v.proofs) {
      const message = await proofMessage(p.operation, unhex(i.vault_id), i.account, p.generation, unhex(i.proof_nonce), unhex(p.body));
      assert.equal(hex(message), p.message);
      assert.equal(hex(await owner.sign(message)), p.signature);
    }
  }
  assert.ok(vectors.length >= 2, "vectors are missing");
});

test("a passkey counts only if what came back through an HSM opens, also where it is pending", async () => {
  const v = vectors[0], i = v.inputs, k = unhex(i.backup_key);
  ClientKey.make = () => keyOf(i.client_private_key, v.client_key);
  for (const [released, pending_until, good] of [[i.confirmed, 1_900_000_000, true], [i.confirmed, undefined, true], [i.released, 1_900_000_000, false], [i.released, undefined, false]]) {
    const s = vault(v, unhex(v.client_key), { signed: [], proved: [], sent: {} }), post = s.post;
    const receipt = { method_id: b64(i.session), generation: i.generation + 1, released: b64(released), ...(pending_until ? { pending_until } : {}) };
    Object.assign(s, { post: async (path: string, body: object) => path.endsWith("enroll/passkey/finish") ? receipt : post(path, body) });
    const done = enrollPasskey(s, device(v), i.name, k, undefined, false);
    if (good) assert.equal((await done).pendingUntil, pending_until ?? 0);
    else await assert.rejects(done, Malformed);
  }
});
