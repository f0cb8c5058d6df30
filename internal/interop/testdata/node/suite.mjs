// What the checks of a hostile client share: one line for each check, the site from the
// environment, and expectations of refusals.
import assert from "node:assert/strict";
import { appendFileSync, readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { client as opaque, ready } from "@serenity-kit/opaque";
import { Client, lightKSF } from "./client.mjs";
import { parse } from "./json.mjs";
import { text } from "./forms.mjs";
import { Device } from "./authenticator.mjs";
import { clientKey, enrollPasskey, passkeyPaths } from "./passkey.mjs";
import { Connection, issue, Refused } from "./wire.mjs";

export { assert, lightKSF, opaque, randomBytes, text };
export const random = (n) => text(randomBytes(n));

/** The throwaway vault in the folder BACKUPVAULT_DEV at BACKUPVAULT_URL, with its issuer's key. */
export function readSite() {
  const file = (name) => readFileSync(process.env.BACKUPVAULT_DEV + "/" + name, "utf8");
  return {
    url: process.env.BACKUPVAULT_URL, pin: file("pin").trim(), ca: file("ca.crt"), key: file("data/issuer.key"),
    kid: JSON.parse(file("data/issuer.jwks")).keys[0].kid, issuer: "https://issuer.backupvault.invalid", audience: "backupvault-dev",
  };
}
export const site = readSite();

// V-14: what the vault must keep out of its log is told to the test, which reads the log.
const secrets = new Set(), send = Connection.prototype.send;
Connection.prototype.send = async function (method, path, headers = {}, body) {
  const answer = await send.call(this, method, path, headers, body);
  if (path !== "/v1/fleet") {
    for (const s of [headers.authorization ?? "", String(body ?? ""), answer.bytes.toString()]) s.match(/[\w-]{64,}/g)?.forEach((m) => secrets.add(m));
  }
  return answer;
};

let failed = 0, done = 0;
/** Runs one check; its failure is told and the others go on. */
export async function check(name, run) {
  try {
    await run();
    done++;
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}: ${e.stack}`);
  }
}
/** Ends the program: 0 only if every check held and there were enough of them. */
export function end(least) {
  console.log(`${done} checks hold, ${failed} fail`);
  appendFileSync(process.env.BACKUPVAULT_SECRETS, [...secrets].map((s) => s + "\n").join(""));
  process.exit(failed === 0 && done >= least ? 0 : 1);
}

let people = 0;
/** A new person with a client that has met the vault. */
export async function person(name = "hostile") {
  const c = new Client(site, issue(site, `${name}-${process.pid}-${people++}`));
  secrets.add(c.account.split(" ")[1]);
  await c.contact();
  return c;
}
/** A person with a live method, without the cost of key stretching: K, a password and a method. */
export async function enrolled(name) {
  const c = await person(name);
  c.k = randomBytes(32);
  c.password = "right " + random(6);
  c.receipt = await c.enroll(c.password, c.k);
  c.method = (await c.status()).methods[0];
  return c;
}

export const device = (options) => new Device(site.url, options);
/** The same with a passkey beside the password. */
export async function withPasskey(name) {
  const c = await enrolled(name), d = device();
  c.passkey = (await enrollPasskey(c, d, c.k, { by: c.k, adds: true })).method_id;
  return { c, d };
}

/** An answer that must be this refusal, in the one shape of section 12. */
export function isRefusal(answer, status, code) {
  assert.equal(`${answer.status} ${tryCode(answer)}`, `${status} ${code}`);
  const e = parse(answer.bytes);
  assert.ok(Object.keys(e).every((m) => ["code", "message", "fields"].includes(m)), "members of an error");
  const known = ["attempts_left", "wait_seconds", "state", "reason", "generation"];
  assert.ok(Object.keys(e.fields ?? {}).every((m) => known.includes(m)), "fields of an error");
  if (e.fields?.wait_seconds) assert.equal(answer.headers["retry-after"], String(e.fields.wait_seconds));
  return e.fields ?? {};
}
function tryCode(answer) {
  try { return parse(answer.bytes).code; } catch { return answer.bytes.toString().slice(0, 80); }
}

/** A POST of any bytes. */
export const post = (c, path, body, headers = {}) => c.connection.send("POST", path,
  { authorization: "Bearer " + c.accessToken, "content-type": "application/json", ...headers },
  typeof body === "object" && !Buffer.isBuffer(body) ? JSON.stringify(body) : body);

export const refuses = async (c, path, body, status, code, headers) => isRefusal(await post(c, path, body, headers), status, code);

/** A call of the client that must be refused so. */
export async function refused(promise, status, code) {
  try {
    await promise;
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    assert.equal(`${e.status} ${e.code}`, `${status} ${code}`);
    return e.fields;
  }
  assert.fail(`not refused with ${code}`);
}

export const paths = {
  enrollStart: "/v1/enroll/password/start", enrollFinish: "/v1/enroll/password/finish",
  releaseStart: "/v1/release/password/start", releaseFinish: "/v1/release/password/finish",
  nonce: "/v1/owner/nonce", forget: "/v1/forget",
};

/** A blinded element that a person could have sent. */
export async function blinded() {
  await ready;
  return opaque.startRegistration({ password: "any" }).registrationRequest;
}

/** One well-formed body for each path, for the checks to spoil; none of them is sent as it is. */
export async function bodies(c) {
  return {
    [paths.enrollStart]: { protocol: 1, vault_id: text(c.fleet.vault), request: await blinded(), ksf: { ...lightKSF } },
    [paths.enrollFinish]: { session: random(16), sealed: random(466), proof: { nonce: random(16), signature: random(64) } },
    [paths.releaseStart]: c.startBody(c.attempt(c.method, c.password)),
    [paths.releaseFinish]: { method_id: c.method.method_id, attempt_id: random(16), ke3: random(64) },
    [paths.nonce]: {},
    [paths.forget]: { generation: 1, proof: { nonce: random(16), signature: random(64) } },
    [passkeyPaths.start]: { protocol: 1, vault_id: text(c.fleet.vault), client_key: text(clientKey().point), name: "Laptop" },
    [passkeyPaths.releaseStart]: { protocol: 1, vault_id: text(c.fleet.vault), client_key: text(clientKey().point) },
    [passkeyPaths.rename]: { method_id: random(16), generation: 1, name: "Laptop", proof: { nonce: random(16), signature: random(64) } },
    [passkeyPaths.remove]: { method_id: random(16), generation: 1, proof: { nonce: random(16), signature: random(64) } },
  };
}
/** What an attacker must not have changed. */
export async function untouched(c, act) {
  const before = await c.status();
  await act();
  assert.deepEqual(await c.status(), before);
}
