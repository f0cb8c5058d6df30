// Passkeys, written from docs/protocol.md sections 8a, 9a and 10a alone. c is a Client that has
// met the vault, device an authenticator.
import { createECDH } from "node:crypto";
import * as f from "./forms.mjs";
import { hpkeOpen } from "./hpke.mjs";
import { binary, integer } from "./json.mjs";
import { seal } from "./seal.mjs";

export const passkeyPaths = {
  start: "/v1/enroll/passkey/start", created: "/v1/enroll/passkey/created", finish: "/v1/enroll/passkey/finish",
  releaseStart: "/v1/release/passkey/start", releaseFinish: "/v1/release/passkey/finish", rename: "/v1/method/rename", remove: "/v1/method/remove",
};

export function clientKey() {
  const ecdh = createECDH("prime256v1");
  return { point: ecdh.generateKeys(), scalar: ecdh.getPrivateKey() };
}
export const challengeFor = (c, nonce, ceremony, generation, point) => Buffer.concat([nonce,
  f.sha256(f.lp("passkey-challenge", f.utf8(ceremony), c.fleet.vault, f.utf8(c.account), f.uint64(generation), point))]);

/** C-16: what is asked of the authenticator is what this client asked for. */
function checkChallenge(c, ceremony, generation, point, answer) {
  const challenge = binary(answer.challenge, 64);
  if (!challengeFor(c, challenge.subarray(0, 32), ceremony, generation, point).equals(challenge)) throw new Error("a challenge for something else");
  if (answer.options.challenge !== answer.challenge) throw new Error("options with another challenge");
  return challenge;
}
const reveal = (c, key, method, session, challenge, released, prf) => f.openEnvelope(prf, c.fleet.vault, c.account, method,
  hpkeOpen(key.scalar, f.lp("release-passkey", c.fleet.vault, f.utf8(c.account), method, session), binary(released, 162), challenge));

// --- section 8a ---

export const answerMessage = (c, statement, { generation, session, point, challenge, salt }) =>
  f.lp("enroll-passkey-answer", c.fleet.vault, statement, f.utf8(c.account), f.uint64(generation), session, point, challenge, salt);

/** Up to the options of a new credential. */
export async function ask(c, name = "Laptop") {
  const key = clientKey();
  const answer = await c.post(passkeyPaths.start, { protocol: 1, vault_id: f.text(c.fleet.vault), client_key: f.text(key.point), name });
  const { options } = answer, session = binary(answer.session, 16), salt = binary(answer.salt, 32), generation = integer(answer.generation);
  const challenge = checkChallenge(c, "enroll", generation, key.point, answer);
  const message = answerMessage(c, c.fleet.hash, { generation, session, point: key.point, challenge, salt });
  const by = c.verify(answer, message);
  if (options.user.id !== answer.session || options.extensions.prf.eval.first !== answer.salt) throw new Error("options for another passkey");
  return { key, session, generation, options, message, by };
}

/** Sends the new credential; what comes back asks for the confirming assertion. */
export async function create(c, e, device, bend) {
  const made = device.create(e.options, bend);
  const answer = await c.post(passkeyPaths.created, { session: f.text(e.session), credential: made.credential });
  const challenge = checkChallenge(c, "confirm", e.generation, e.key.point, answer);
  const [only, ...more] = answer.options.allowCredentials;
  if (more.length || only.id !== made.credential.id) throw new Error("options for another passkey");
  return { ...e, made, confirm: answer.options, challenge };
}

/** The finish, ready to be sent. by is the owner's K, where a proof is wanted. */
export async function confirm(c, e, device, k, { by, adds, bend } = {}) {
  const used = device.get(e.confirm, bend);
  if (e.made.prf && !e.made.prf.equals(used.prf)) throw new Error("this platform's passkeys cannot be relied on");
  const envelope = f.sealEnvelope(used.prf, c.fleet.vault, c.account, e.session, k);
  const owner = f.publicBytes(f.ownerKey(k, c.fleet.vault, c.account));
  const plaintext = f.lp("enroll-passkey-finish", envelope, owner, f.sha256(e.message), e.made.key.id);
  const sealed = seal(e.by.inbox, f.lp("enroll-info", c.fleet.vault, f.utf8(c.account), e.session), plaintext);
  const body = { session: f.text(e.session), credential: used.credential, sealed: f.text(sealed) };
  if (adds) body.adds = true;
  if (by) body.proof = await c.prove(by, adds ? "add/passkey" : "enroll/passkey", sealed);
  return { ...e, body, sealed, prf: used.prf, k };
}

/** Sends it; receipt and released envelope are verified (C-8, C-18). */
export async function finish(c, e) {
  const receipt = await c.post(passkeyPaths.finish, e.body);
  c.checkReceipt(receipt, e);
  if (!reveal(c, e.key, e.session, e.session, e.challenge, receipt.released, e.prf).equals(e.k)) throw new Error("the vault keeps another envelope");
  return receipt;
}

export async function enrollPasskey(c, device, k, { name, bend, ...more } = {}) {
  const e = await create(c, await ask(c, name), device, bend);
  return finish(c, await confirm(c, e, device, k, more));
}

// --- section 9a ---

export async function begin(c) {
  const key = clientKey();
  const answer = await c.post(passkeyPaths.releaseStart, { protocol: 1, vault_id: f.text(c.fleet.vault), client_key: f.text(key.point) });
  const challenge = checkChallenge(c, "release", integer(answer.generation), key.point, answer);
  return { key, session: binary(answer.session, 16), options: answer.options, challenge };
}
export async function settle(c, r, used) {
  const a = await c.post(passkeyPaths.releaseFinish, { session: f.text(r.session), credential: used.credential });
  return { ...a, k: reveal(c, r.key, binary(a.method_id, 16), r.session, r.challenge, a.released, used.prf) };
}
export async function releasePasskey(c, device, bend) {
  const r = await begin(c);
  return settle(c, r, device.get(r.options, bend));
}

// --- section 10a ---

/** Renames the method, or removes it: without a name. */
export async function changeMethod(c, k, method, name) {
  const { generation } = await c.status(), what = name === undefined ? "remove" : "rename";
  const proof = await c.prove(k, "method/" + what, f.lp("method-change", binary(method, 16), f.utf8(name ?? "")));
  return c.post(passkeyPaths[what], { method_id: method, generation, ...(name === undefined ? {} : { name }), proof });
}
