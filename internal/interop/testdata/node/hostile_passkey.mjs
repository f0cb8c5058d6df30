// Sections 8a, 10a: passkeys are enrolled, added, renamed and removed, or not.
import { AT, BE, BS, ED, UP, UV } from "./authenticator.mjs";
import * as p from "./passkey.mjs";
import { assert, check, device, end, person, random, randomBytes, refused, site, untouched, withPasskey } from "./suite.mjs";

const methodsOf = async (c) => (await c.status()).methods;

for (const [name, options] of Object.entries({
  ES256: {}, "ES256, packed": { format: "packed" }, EdDSA: { algorithm: -8 }, "EdDSA, packed": { algorithm: -8, format: "packed" }, RS256: { algorithm: -257 },
  "no output at creation": { prfAtCreate: false }, synced: { flags: UP | UV | BE | BS }, "an ID of 1 byte": { idSize: 1 }, "an ID of 1,023 bytes": { idSize: 1023 },
})) {
  await check("enrolled and released: " + name, async () => {
    const c = await person("alone"), d = device(options), k = randomBytes(32);
    const receipt = await p.enrollPasskey(c, d, k, { name: "Büro 📱" });
    for (let i = 0; i < 2; i++) {
      const { k: back, method_id, failed_since } = await p.releasePasskey(c, d);
      assert.deepEqual([back.equals(k), method_id, failed_since], [true, receipt.method_id, 0]);
    }
    assert.equal((await methodsOf(c))[0].name, "Büro 📱");
  });
}

await check("a password and passkeys give the same K; each can be renamed and removed", async () => {
  const { c, d } = await withPasskey("both"), second = device({ algorithm: -8 });
  const { method_id } = await p.enrollPasskey(c, second, c.k, { by: c.k, adds: true, name: "Second" });
  for (const back of [await p.releasePasskey(c, d), await p.releasePasskey(c, second), await c.recover(c.password)]) assert.ok(back.k.equals(c.k));
  const { generation } = await c.status();
  assert.equal((await p.changeMethod(c, c.k, method_id, "Zweiter")).generation, generation);
  assert.equal((await p.changeMethod(c, c.k, c.passkey)).generation, generation + 1);
  await refused(p.changeMethod(c, c.k, c.passkey), 409, "conflict");
  await refused(p.changeMethod(c, c.k, c.method.method_id, "x"), 400, "bad_request");
  await p.changeMethod(c, c.k, c.method.method_id);
  await refused(p.changeMethod(c, c.k, method_id), 409, "last_method");
  assert.deepEqual((await methodsOf(c)).map((m) => m.name), ["Zweiter"]);
  assert.ok((await p.releasePasskey(c, second)).k.equals(c.k));
});

const behind = Buffer.from([0]);
const unfit = {
  "a prf result": { outputs: { prf: { enabled: true, results: { first: random(32) } } } }, "a prf result in another case": { outputs: { prf: { enabled: true }, PRF: { results: {} } } },
  "an hmac-secret result": { outputs: { prf: { enabled: true }, hmacGetSecret: { output1: random(32) } } },
  "no prf": { outputs: {} }, "prf disabled": { outputs: { prf: { enabled: false } } }, "not resident": { outputs: { prf: { enabled: true }, credProps: { rk: false } } },
  "no user verification": { flags: UP | AT }, "no presence": { flags: UV | AT }, "backed up, not eligible": { flags: UP | UV | AT | BS }, "no attested data": { flags: UP | UV },
  "bytes behind the data": { behind }, "bytes behind the CBOR": { behindCBOR: behind }, "extensions that are not there": { flags: UP | UV | AT | ED },
  "another origin": { client: { origin: "https://evil.example" } }, "capitals": { client: { origin: site.url.replace("localhost", "LOCALHOST") } }, "another RP": { rpId: "example" },
  "a frame": { client: { crossOrigin: true } }, "a top origin": { client: { topOrigin: site.url } }, "another type": { client: { type: "webauthn.get" } },
  "another challenge": { client: { challenge: random(64) } }, "long client data": { client: { more: "x".repeat(4096) } },
  "an ID of 0 bytes": { id: Buffer.alloc(0) }, "an ID of 1,024 bytes": { id: randomBytes(1024) },
};
for (const [name, bend] of Object.entries(unfit)) {
  await check("no passkey: " + name, async () => {
    const c = await person("unfit"), d = device(), e = await p.ask(c);
    await refused(p.create(c, e, d, bend), 400, "bad_request");
    await refused(p.create(c, e, device()), 409, "conflict"); // the session is over
    assert.deepEqual([(await c.status()).state, (await c.status()).generation], ["absent", 0]);
  });
}

await check("a lost answer; the same finish by another proof; a finish of another session", async () => {
  const { c } = await withPasskey("lost"), d = device();
  const ready = async (x) => p.confirm(c, await p.create(c, await p.ask(c), x), x, c.k, { by: c.k, adds: true });
  const e = await ready(d), receipt = await p.finish(c, e);
  e.body.proof = { nonce: random(16), signature: random(64) };
  assert.equal((await p.finish(c, e)).generation, receipt.generation);
  await refused(p.finish(await person("thief"), e), 409, "conflict");
  const next = await ready(device());
  await refused(p.finish(c, { ...next, body: { ...next.body, sealed: e.body.sealed } }), 400, "bad_request");
  await refused(p.finish(c, { ...next, body: { ...next.body, proof: await c.prove(c.k, "add/password", next.sealed) } }), 403, "proof_needed");
  next.body.proof = await c.prove(c.k, "add/passkey", next.sealed);
  await p.finish(c, next); // neither refusal ended the session
  assert.equal((await methodsOf(c)).length, 4);
});

await check("one credential, one passkey", async () => {
  const { c, d } = await withPasskey("unique"), other = await person("other"), { id } = d.keys[0];
  await refused(p.enrollPasskey(other, device(), randomBytes(32), { bend: { id } }), 409, "conflict");
  await untouched(c, () => refused(p.enrollPasskey(c, device(), c.k, { by: c.k, adds: true, bend: { id } }), 409, "conflict"));
  assert.ok((await p.releasePasskey(c, d)).k.equals(c.k));
});

await check("five passkeys, not six; only the owner adds", async () => {
  const { c } = await withPasskey("many");
  for (let i = 2; i <= 5; i++) await p.enrollPasskey(c, device(), c.k, { by: c.k, adds: true });
  await untouched(c, () => refused(p.enrollPasskey(c, device(), c.k, { by: c.k, adds: true }), 409, "too_many_methods"));
  await untouched(c, () => refused(p.enrollPasskey(c, device(), c.k, { adds: true }), 403, "proof_needed"));
  const another = randomBytes(32);
  await untouched(c, () => refused(p.enrollPasskey(c, device(), another, { by: c.k, adds: true }), 409, "conflict"));
  await refused(p.enrollPasskey(await person("nobody"), device(), another, { adds: true }), 404, "not_enrolled");
});

await check("a passkey without proof waits, and was opened all the same; a release drops it", async () => {
  const { c, d } = await withPasskey("pending"), theirs = device(), k = randomBytes(32);
  const receipt = await p.enrollPasskey(c, theirs, k);
  assert.ok(receipt.pending_until > 0);
  const { options } = await p.begin(c);
  assert.throws(() => theirs.get(options)); // nobody asks for it
  assert.ok((await p.releasePasskey(c, d)).k.equals(c.k));
  assert.equal((await c.status()).pending, undefined);
});

const names = { "": 0, "a\nb": 0, "a\u007f": 0, "\u202eevil": 0, "a\u200bb": 0, "a\u00a0b": 0, "\ufeff": 0, "\ue000": 0, "👩\u200d👧": 0, [("é").repeat(32)]: 1, [("é").repeat(32) + "x"]: 0, [("📱").repeat(16)]: 1, "<b>": 1 };
await check("names", async () => {
  const { c } = await withPasskey("names");
  for (const [name, good] of Object.entries(names)) {
    for (const act of [() => p.changeMethod(c, c.k, c.passkey, name), () => p.ask(c, name)]) {
      if (good) await act();
      else await refused(act(), 400, "bad_request");
    }
  }
});
end(38);
