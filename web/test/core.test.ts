// The core against the repository's vectors and against a real vault, as the page uses it.
// The environment names both: BACKUPVAULT_VECTORS, _URL, _PIN, _TOKENS (JSON: name to access token).
import assert from "node:assert/strict";
import { generateKeyPairSync, hkdfSync, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { concat, equal, hex, lp, text, uint64, unhex, untext, utf8 } from "../src/core/bytes.ts";
import { gcmOpen, random, sha256, supported } from "../src/core/crypto.ts";
import { enroll, forget } from "../src/core/enroll.ts";
import { accept, NotPinned, parsePin } from "../src/core/fleet.ts";
import { Reflected } from "../src/core/gate.ts";
import { parseHandoff, sealFor } from "../src/core/handoff.ts";
import { parse } from "../src/core/json.ts";
import { ageIdentity, digits, openEnvelope, ownerKey, parseDigits, proofMessage, sealEnvelope } from "../src/core/keys.ts";
import { LocalGate } from "../src/core/opaque.ts";
import { BadPassword, checkKSF, checkNew, prepare, strength } from "../src/core/password.ts";
import { NoPRF, type Authenticator } from "../src/core/passkey.ts";
import { recoverPasskey } from "../src/core/recoverpasskey.ts";
import { recover, WrongPassword, type Attempt } from "../src/core/recover.ts";
import { seal } from "../src/core/seal.ts";
import { Session } from "../src/core/session.ts";
import { Connection, Malformed, Refused, Unreachable, type Fetch } from "../src/core/wire.ts";

const env = process.env as { [name: string]: string };
const vectors = (name: string) => JSON.parse(readFileSync(`${env["BACKUPVAULT_VECTORS"]}/${name}.json`, "utf8"));
const tokens: { [name: string]: string } = JSON.parse(env["BACKUPVAULT_TOKENS"]!);
const light = { t: 2, m: 19456, p: 1 }; // on the floor

const real: Fetch = (path, init) => fetch(env["BACKUPVAULT_URL"] + path, init);
const quick = (f: Fetch) => new Connection(f, [1, 1]);

/** Between the page and the vault: changes answers of one path. */
const meddling = (path: string, change: (body: any) => unknown, sent: string[] = []): Fetch => async (p, init) => {
  sent.push(p);
  const answer = await real(p, init);
  if (p !== path || answer.status !== 200) return answer;
  const body = await answer.json();
  const out = change(body) ?? body;
  return new Response(typeof out === "string" ? out : JSON.stringify(out), { status: 200 });
};

const memory = () => {
  const m = { saved: undefined as Attempt | undefined };
  return Object.assign(m, { load: () => m.saved, save: (a: Attempt | undefined) => { m.saved = a; } });
};
const statement = (hash?: string) => {
  const m = { hash };
  return Object.assign(m, { load: () => m.hash, save: (h: string) => { m.hash = h; } });
};
const open = (who: string, f: Fetch = real) => Session.open(quick(f), env["BACKUPVAULT_PIN"]!, statement(), tokens[who]!);
const refusal = (code: string) => (e: unknown) => e instanceof Refused && e.code === code;

test("vectors", async () => {
  assert.ok(await supported());
  let checked = 0;
  for (const v of vectors("fleet")) {
    const newest = await accept(parsePin(v.pin), v.inputs.chain);
    assert.equal(hex(newest.hash), v.hash);
    await assert.rejects(accept(parsePin(v.pin), v.inputs.chain, "another"), NotPinned);
    for (const r of v.refused) await assert.rejects(accept(parsePin(v.pin), r.chain), NotPinned, r.comment);
    checked++;
  }
  for (const { inputs: i, ...v } of vectors("envelope")) {
    const names = [unhex(i.key_material), unhex(i.vault_id), i.account, unhex(i.method_id)] as const;
    assert.equal(hex(await sealEnvelope(...names, unhex(i.backup_key))), v.envelope);
    assert.equal(hex(await openEnvelope(...names, unhex(v.envelope))), i.backup_key);
    for (const r of v.refused) await assert.rejects(openEnvelope(...names, unhex(r.envelope)));
    checked++;
  }
  for (const { inputs: i, ...v } of vectors("backupkey")) {
    const k = unhex(i.backup_key), owner = await ownerKey(k, unhex(i.vault_id), i.account);
    assert.equal(digits(k), v.digits);
    assert.ok(equal(parseDigits(` ${v.digits}\n`), k));
    assert.equal(hex(owner.publicKey), v.owner_public_key);
    const message = await proofMessage(i.operation, unhex(i.vault_id), i.account, i.generation, unhex(i.nonce), unhex(i.body));
    assert.equal(hex(await owner.sign(message)), v.proof);
    assert.match(await ageIdentity(k), /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    checked++;
  }
  for (const { inputs: i, outputs: o } of vectors("opaque")) {
    assert.equal(hex(new TextEncoder().encode(prepare(i.typed_password))), o.password);
    checked++;
  }
  assert.ok(checked >= 7, "vectors are missing");
});

test("strict JSON and base64url", () => {
  const bad = ['{"a":1,"a":1}', '{"a":1}x', "[]", "null", "", '{"a":{"b":1,"\\u0062":1}}', '{"a":"\xff"}'];
  for (const s of bad) assert.throws(() => parse(Uint8Array.from(s, (c) => c.charCodeAt(0))), undefined, s);
  assert.deepEqual(parse(new TextEncoder().encode('{"a":"{\\"a\\":1}","b":[{"a":1},{"a":2}]}')), { a: '{"a":1}', b: [{ a: 1 }, { a: 2 }] });
  for (const s of ["A", "AB=", "AB==", "AB", "A-_+", "AAA\n", 7, undefined]) assert.throws(() => untext(s), undefined, String(s));
  assert.ok(equal(untext("AA", 1), Uint8Array.of(0)));
  assert.throws(() => untext("AA", 2));
});

test("passwords", () => {
  for (const p of ["", "short", "password", "PASSWORD", "aaaaaaaaaaaa", "12345678", "a".repeat(1025), "with\ttab-in-it", "zero\u200bwidth-x", "half\ud800-pair-x"]) {
    assert.throws(() => checkNew(p), BadPassword, JSON.stringify(p));
    assert.equal(strength(p), 0);
  }
  assert.equal(prepare("Scho\u0308ne\u00a0Gru\u0308\u00dfe"), "Sch\u00f6ne Gr\u00fc\u00dfe");
  assert.ok(strength("correct horse battery staple") > strength("horse123"));
  for (const k of [{ t: 1, m: 19456, p: 1 }, { t: 2, m: 19455, p: 1 }, { t: 11, m: 65536, p: 1 }, { t: 3, m: 2097153, p: 1 }, { t: 3, m: 65536, p: 17 }, { t: 0, m: 65536, p: 1 }]) {
    assert.throws(() => checkKSF(k));
  }
});

test("sealing to an RSA key", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 3072 });
  const modulus = untext(publicKey.export({ format: "jwk" }).n);
  const info = new TextEncoder().encode("info"), plaintext = random(385);
  const sealed = await seal({ kind: 2, key: modulus }, info, plaintext);
  assert.equal(sealed.length, 785);
  const s = privateDecrypt({ key: privateKey, oaepHash: "sha1" }, sealed.subarray(0, 384));
  const key = new Uint8Array(hkdfSync("sha256", s, new Uint8Array(), lp("rsa-seal", info), 32));
  assert.ok(equal(await gcmOpen(key, sealed.slice(384)), plaintext));
  for (const bad of [{ kind: 3, key: modulus }, { kind: 2, key: modulus.slice(1) }, { kind: 1, key: modulus }, { kind: 1, key: new Uint8Array(65) }]) {
    await assert.rejects(seal(bad, info, plaintext));
  }
});

test("links of commands", async () => {
  for (const { inputs: i, ...v } of vectors("handoff")) {
    const members = { do: "recover", handoff: "1", key: text(unhex(v.command_key)), port: "4711", state: text(unhex(i.state)) };
    const link = (change: object) => new URLSearchParams({ ...members, ...change }).toString();
    const read = await parseHandoff(link({}));
    assert.equal(read?.code, v.code);
    const sealed = untext(await sealFor(read!, unhex(i.vault_id), i.account, unhex(i.k)), 113);
    const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
    const recipientKey = await suite.kem.deserializePrivateKey(unhex(i.command_private_key));
    const opened = await suite.open({ recipientKey, enc: sealed.slice(0, 65), info: unhex(v.info) }, sealed.slice(65));
    assert.equal(hex(new Uint8Array(opened)), i.k);
    for (const bad of [{ do: "forget" }, { handoff: "2" }, { key: text(new Uint8Array(65)) }, { key: "" }, { port: "0" }, { port: "65536" }, { port: "1@evil" }, { state: "AA" }, { more: "1" }]) {
      await assert.rejects(parseHandoff(link(bad)), undefined, JSON.stringify(bad));
    }
    await assert.rejects(parseHandoff(link({}) + "&port=1"));
  }
  assert.equal(await parseHandoff("token=x"), undefined);
  assert.equal(await parseHandoff(""), undefined);
});

test("enrol, recover, guess, change, forget", async () => {
  const s = await open("anna"), k = random(32), kept = memory();
  assert.equal((await s.status()).state, "absent");
  assert.deepEqual(await enroll(s, new LocalGate(), "right horse", k, k, light), { generation: 1, pendingUntil: 0 });
  assert.ok(equal((await recover(s, new LocalGate(), "right horse", kept)).k, k));
  await assert.rejects(recover(s, new LocalGate(), "wrong horse", kept), (e: unknown) => e instanceof WrongPassword && e.left === 9);
  assert.equal(kept.saved, undefined);
  const again = await recover(s, new LocalGate(), "right horse", kept);
  assert.equal(again.failedSince, 1);
  await assert.rejects(enroll(s, new LocalGate(), "thief's own", random(32), undefined, light), refusal("proof_needed"));
  await assert.rejects(enroll(s, new LocalGate(), "thief's own", random(32), random(32), light), refusal("proof_needed"));
  await enroll(s, new LocalGate(), "new horse", k, k, light);
  assert.ok(equal((await recover(s, new LocalGate(), "new horse", kept)).k, k));
  await assert.rejects(forget(s), refusal("proof_needed"));
  assert.equal(await forget(s, k), 0);
  assert.equal((await s.status()).state, "absent");
  await assert.rejects(recover(s, new LocalGate(), "new horse", kept), refusal("not_enrolled"));
});

test("an attempt that was cut off survives a reload and is charged once", async () => {
  const s = await open("bert"), k = random(32), kept = memory();
  await enroll(s, new LocalGate(), "right horse", k, k, light);
  // The start is charged and its answer lost; then the page is gone.
  const lossy: Fetch = async (path, init) => {
    const answer = await real(path, init);
    if (path === "/v1/release/password/start") throw new TypeError("connection lost");
    return answer;
  };
  await assert.rejects(recover(await open("bert", lossy), new LocalGate(), "right horse", kept), Unreachable);
  assert.equal((await s.status()).methods[0]!.failed, 1);
  const saved = kept.saved!;
  assert.equal(saved.kept.length, 96);
  // C-12: neither KE1 nor the password is kept.
  const ke1 = await new LocalGate().resume("right horse", saved.kept);
  for (const part of [ke1.subarray(0, 32), ke1.subarray(64)]) assert.ok(!hex(saved.kept).includes(hex(part)));
  const starts: string[] = [];
  const counting: Fetch = (path, init) => { if (path.endsWith("release/password/start")) starts.push(String(init.body)); return real(path, init); };
  const done = await recover(await open("bert", counting), new LocalGate(), "right horse", kept);
  assert.ok(equal(done.k, k));
  assert.equal(done.failedSince, 0);
  assert.deepEqual(starts.map((b) => JSON.parse(b).attempt_id), [text(saved.id)]);
  assert.equal(kept.saved, undefined);
  // Another password than the saved attempt's: a new attempt, and the old one goes.
  await assert.rejects(recover(await open("bert", lossy), new LocalGate(), "right horse", kept), Unreachable);
  await assert.rejects(recover(s, new LocalGate(), "wrong horse", kept), WrongPassword);
  assert.equal(kept.saved, undefined);
  await forget(s, k); // no attempt stays open: the vault would wait for it when it stops
});

test("a malicious vault is refused, and nothing is sealed to it", async () => {
  const flip = (b: string) => (b[0] === "A" ? "B" : "A") + b.slice(1);
  const start = "/v1/enroll/password/start", finish = "/v1/enroll/password/finish", status = "/v1/status";
  const cases: [string, string, (b: any) => unknown, new (...a: never[]) => Error][] = [
    ["another element", start, (b) => { b.evaluated = b.server_public_key; }, Malformed],
    ["another server key", start, (b) => { b.server_public_key = b.evaluated; }, Malformed],
    ["another session", start, (b) => { b.session = flip(b.session); }, Malformed],
    ["another generation", start, (b) => { b.generation++; }, Malformed],
    ["another signature", start, (b) => { b.signature = flip(b.signature); }, Malformed],
    ["another statement", start, (b) => { b.statement = flip(b.statement); }, Malformed],
    ["an unknown token", start, (b) => { b.token = "nobody"; }, Malformed],
    ["another account", status, (b) => { b.account = "https://issuer.backupvault.invalid mallory"; }, Malformed],
    ["another vault", status, (b) => { b.vault_id = flip(b.vault_id); }, Malformed],
    ["a member twice", status, (b) => JSON.stringify(b).replace("{", '{"state":"live",'), Malformed],
    ["a large answer", status, (b) => JSON.stringify(b) + " ".repeat(65536), Malformed],
  ];
  for (const [name, path, change, kind] of cases) {
    const sent: string[] = [];
    const run = async () => enroll(await open("carl", meddling(path, change, sent)), new LocalGate(), "right horse", random(32), undefined, light);
    await assert.rejects(run, kind, name);
    assert.ok(!sent.includes(finish), name + ": a finish was sent");
  }
  const k = random(32);
  const receipt = (change: (b: any) => unknown) => async () =>
    enroll(await open("carl", meddling(finish, change)), new LocalGate(), "right horse", k, k, light);
  await assert.rejects(receipt((b) => { b.signature = flip(b.signature); }), Malformed);
  await assert.rejects(receipt((b) => { b.generation++; }), Malformed);
  await assert.rejects(receipt((b) => { b.pending_until = 4102444800; }), Malformed);
});

test("a malicious release is refused", async () => {
  const s = await open("dora"), k = random(32);
  await enroll(s, new LocalGate(), "right horse", k, k, light);
  const weak = async () => recover(await open("dora", meddling("/v1/status", (b) => { b.methods[0].ksf = { t: 1, m: 8, p: 1 }; })), new LocalGate(), "right horse", memory());
  await assert.rejects(weak, /outside the range/); // C-5
  const sent: string[] = [];
  const mirror: Fetch = async (path, init) => {
    sent.push(path);
    if (path !== "/v1/release/password/start") return real(path, init);
    const ke1 = untext(JSON.parse(String(init.body)).ke1);
    return new Response(JSON.stringify({ ke2: text(concat(ke1.subarray(0, 32), random(288))), attempts_left: 9, deadline_seconds: 9 }));
  };
  await assert.rejects(async () => recover(await open("dora", mirror), new LocalGate(), "right horse", memory()), Reflected); // C-4
  assert.ok(!sent.includes("/v1/release/password/finish"));
  const tampered = async () => recover(await open("dora", meddling("/v1/release/password/finish", (b) => { b.released = b.released.slice(0, -4) + "AAAA"; })), new LocalGate(), "right horse", memory());
  await assert.rejects(tampered, Malformed);
});

test("the fleet: another pin, an older chain, nothing sent before", async () => {
  const sent: string[] = [];
  const watch: Fetch = (path, init) => { sent.push(path + " " + ((init.headers as any)?.authorization ?? "")); return real(path, init); };
  await assert.rejects(Session.open(quick(watch), "bvpin1:" + text(random(32)), statement(), tokens["anna"]!), NotPinned);
  await assert.rejects(Session.open(quick(watch), env["BACKUPVAULT_PIN"]!, statement("00".repeat(32)), tokens["anna"]!), NotPinned);
  assert.deepEqual(sent, ["/v1/fleet ", "/v1/fleet "]);
});

test("refusals and silence", async () => {
  const answer = (status: number, body: string): Fetch => async () => new Response(body, { status });
  const ask = (f: Fetch) => quick(f).call("GET", "/v1/status", "t");
  await assert.rejects(ask(answer(503, "<html>")), Unreachable);
  await assert.rejects(ask(answer(403, "<html>")), Malformed);
  await assert.rejects(ask(answer(429, '{"code":"must_wait","fields":{"wait_seconds":60}}')), (e: unknown) => e instanceof Refused && e.field("wait_seconds") === 60);
  let times = 0;
  await assert.rejects(ask(async () => { times++; return new Response('{"code":"unavailable"}', { status: 503 }); }), refusal("unavailable"));
  assert.equal(times, 3);
});

test("a passkey is asked only for a challenge of this account, generation and key", async () => {
  let asked = 0;
  const device: Authenticator = {
    create: async () => assert.fail("made a passkey"),
    get: async () => { asked++; return { credential: {}, id: random(16), prf: undefined }; },
  };
  const run = async (change: (a: any) => unknown) => {
    const vault: Fetch = async (path, init) => {
      if (path !== "/v1/release/passkey/start") return real(path, init);
      const s = await open("anna"), key = untext(JSON.parse(String(init.body)).client_key, 65);
      const context = await sha256(lp("passkey-challenge", utf8("release"), s.vault, utf8(s.account), uint64(7), key));
      const challenge = text(concat(random(32), context)), id = text(random(16));
      const a = {
        session: text(random(16)), generation: 7, challenge, deadline_seconds: 9,
        options: { challenge, userVerification: "required", allowCredentials: [{ id, type: "public-key" }], extensions: { prf: { evalByCredential: { [id]: { first: text(random(32)) } } } } },
      };
      change(a);
      return new Response(JSON.stringify(a));
    };
    await recoverPasskey(await open("anna", vault), device);
  };
  await assert.rejects(run(() => {}), NoPRF); // all is well but for the device
  assert.equal(asked, 1);
  const other = text(random(64));
  for (const change of [
    (a: any) => { a.generation = 8; },
    (a: any) => { a.challenge = a.options.challenge = other; },
    (a: any) => { a.options.challenge = other; },
    (a: any) => { a.options.challenge = a.challenge = a.challenge.slice(0, 80); },
    (a: any) => { a.options.userVerification = "preferred"; },
    (a: any) => { delete a.options.extensions; },
    (a: any) => { a.options.extensions.prf.evalByCredential = {}; },
    (a: any) => { a.options.allowCredentials.push({ id: text(random(16)), type: "public-key" }); },
  ]) await assert.rejects(run(change), (e: unknown) => !(e instanceof NoPRF));
  assert.equal(asked, 1);
});
