// A client of backupvault, written from docs/protocol.md alone: enrol, recover, status, forget.
import { randomBytes } from "node:crypto";
import { client as opaque, ready } from "@serenity-kit/opaque";
import * as f from "./forms.mjs";
import { accept, parsePin } from "./fleet.mjs";
import { seal } from "./seal.mjs";
import { binary, integer } from "./json.mjs";
import { accountOf, Connection, Refused } from "./wire.mjs";

export const lightKSF = { t: 2, m: 19456, p: 1 }; // on the floor of section 6

export class WrongPassword extends Error {
  constructor(fields) { super("wrong password"); this.fields = fields; }
}

/** C-15: a change that the vault took and has not made. */
export class Pending extends Error {
  constructor(until) { super("pending until " + until); this.until = until; }
}
const made = (answer) => {
  if (answer.pending_until !== undefined) throw new Pending(answer.pending_until);
  return answer;
};

export class Client {
  constructor({ url, ca, pin }, accessToken) {
    this.connection = new Connection(url, ca);
    this.root = parsePin(pin);
    this.accessToken = accessToken;
    this.account = accountOf(accessToken);
  }
  close() { this.connection.close(); }
  get(path) { return this.connection.call("GET", path, this.accessToken); }
  post(path, body) { return this.connection.call("POST", path, this.accessToken, body); }

  /** Fetches the chain, as at every contact, and keeps its newest statement. */
  async contact() {
    await ready;
    const { statements } = await this.connection.call("GET", "/v1/fleet");
    this.fleet = accept(this.root, statements, this.kept);
    this.kept = this.fleet.hash.toString("hex");
  }
  token(serial) {
    const t = this.fleet.tokens.find((t) => t.serial === serial);
    if (!t) throw new Error("signed by a token that is not in the fleet");
    return t;
  }
  verify(answer, message) {
    if (!binary(answer.statement, 32).equals(this.fleet.hash)) throw new Error("another statement is in force");
    const by = this.token(answer.token);
    if (!f.byToken(by.sign, message, binary(answer.signature, 64))) throw new Error("a signature does not verify");
    return by;
  }
  keyStretching(ksf) {
    return {
      identifiers: { client: this.account, server: "backupvault/1 " + this.fleet.vault.toString("hex") },
      keyStretching: { "argon2id-custom": { iterations: ksf.t, memory: ksf.m, parallelism: ksf.p } },
    };
  }

  // --- section 8 ---

  /** Section 8, start, and everything up to the sealed finish; sends no finish. */
  async prepare(typed, k, ksf = lightKSF) {
    const password = f.prepare(typed);
    const started = opaque.startRegistration({ password });
    const request = binary(started.registrationRequest, 32);
    const answer = await this.post("/v1/enroll/password/start",
      { protocol: 1, vault_id: f.text(this.fleet.vault), request: f.text(request), ksf });
    const session = binary(answer.session, 16), evaluated = binary(answer.evaluated, 32), server = binary(answer.server_public_key, 32);
    const message = f.lp("enroll-answer", this.fleet.vault, this.fleet.hash, f.utf8(this.account), f.uint64(integer(answer.generation)),
      session, f.sha256(request), evaluated, server, f.ksfForm(ksf));
    const by = this.verify(answer, message);
    if (evaluated.equals(request)) throw new Error("reflected element");
    const done = opaque.finishRegistration({
      password, clientRegistrationState: started.clientRegistrationState,
      registrationResponse: f.text(Buffer.concat([evaluated, server])), ...this.keyStretching(ksf),
    });
    const envelope = f.sealEnvelope(binary(done.exportKey, 64), this.fleet.vault, this.account, session, k);
    const owner = f.publicBytes(f.ownerKey(k, this.fleet.vault, this.account));
    const plaintext = f.lp("enroll-finish", binary(done.registrationRecord, 192), envelope, owner, f.sha256(message));
    const sealed = seal(by.inbox, f.lp("enroll-info", this.fleet.vault, f.utf8(this.account), session), plaintext);
    return { session, sealed, plaintext, by, request, answer };
  }

  /** Section 8, finish; the receipt, of a live or a pending change, is verified. proof is that of prove(). */
  async commit({ session, sealed }, proof) {
    const body = { session: f.text(session), sealed: f.text(sealed) };
    if (proof) body.proof = proof;
    const receipt = await this.post("/v1/enroll/password/finish", body);
    this.checkReceipt(receipt, { session, sealed });
    return receipt;
  }
  checkReceipt(receipt, { session, sealed }) {
    if (!binary(receipt.method_id, 16).equals(session)) throw new Error("a receipt for another method");
    const until = receipt.pending_until === undefined ? [] : [f.uint64(integer(receipt.pending_until))];
    this.verify(receipt, f.lp(until.length ? "enroll-pending" : "enroll-receipt", this.fleet.vault, binary(receipt.statement, 32),
      f.utf8(this.account), f.uint64(integer(receipt.generation)), session, f.sha256(sealed), ...until));
  }

  async enroll(typed, k, { old, ksf } = {}) {
    await this.contact();
    const p = await this.prepare(typed, k, ksf);
    return made(await this.commit(p, old && await this.prove(old, "enroll/password", p.sealed)));
  }

  // --- section 10 ---

  async prove(k, operation, body) {
    const { nonce, generation } = await this.post("/v1/owner/nonce", {});
    const key = f.ownerKey(k, this.fleet.vault, this.account);
    const signature = f.signOwner(key, operation, this.fleet.vault, this.account, integer(generation), binary(nonce, 16), body);
    return { nonce, signature: f.text(signature) };
  }

  async forget(k) {
    await this.contact();
    const { generation } = await this.status();
    const proof = await this.prove(k, "forget", Buffer.alloc(0));
    return made(await this.post("/v1/forget", { generation, proof }));
  }

  // --- sections 9 and 11 ---

  async status() {
    const s = await this.get("/v1/status");
    if (s.account !== this.account) throw new Error("the vault takes us for another account");
    if (!binary(s.vault_id, 16).equals(this.fleet.vault)) throw new Error("the status of another vault");
    return s;
  }

  /** A new attempt; nothing is sent. */
  attempt(method, typed) {
    const password = f.prepare(typed), started = opaque.startLogin({ password });
    return {
      method: binary(method.method_id, 16), ksf: method.ksf, password, id: randomBytes(16),
      ke1: binary(started.startLoginRequest, 96), state: started.clientLoginState,
    };
  }
  startBody(a) {
    return {
      protocol: 1, vault_id: f.text(this.fleet.vault), method_id: f.text(a.method), ksf_hash: f.text(f.sha256(f.ksfForm(a.ksf))),
      attempt_id: f.text(a.id), ke1: f.text(a.ke1),
    };
  }
  start(a) { return this.post("/v1/release/password/start", this.startBody(a)); }

  /** KE3, session key and export key of a KE2; nothing if it does not open. */
  open(a, ke2) {
    if (ke2.subarray(0, 32).equals(a.ke1.subarray(0, 32))) return undefined; // reflected
    try {
      return opaque.finishLogin({ password: a.password, clientLoginState: a.state, loginResponse: f.text(ke2), ...this.keyStretching(a.ksf) });
    } catch {
      return undefined; // not canonical, identity
    }
  }
  finish(a, ke3) {
    return this.post("/v1/release/password/finish", { method_id: f.text(a.method), attempt_id: f.text(a.id), ke3 });
  }
  reveal(a, opened, released) {
    const key = f.releaseKey(binary(opened.sessionKey, 64), this.fleet.vault, this.account, a.method, a.id);
    const envelope = f.gcmOpen(key, binary(released, 97));
    return f.openEnvelope(binary(opened.exportKey, 64), this.fleet.vault, this.account, a.method, envelope);
  }

  async recover(typed) {
    await this.contact();
    const method = (await this.status()).methods.find((m) => m.kind === "password");
    if (!method) throw new Error("no password is enrolled");
    f.checkKSF(method.ksf);
    const a = this.attempt(method, typed);
    const opened = this.open(a, binary((await this.start(a)).ke2, 320));
    try {
      const answer = await this.finish(a, opened?.finishLoginRequest ?? "");
      return { k: this.reveal(a, opened, answer.released), ...answer };
    } catch (e) {
      if (e instanceof Refused && e.code === "wrong_secret") throw new WrongPassword(e.fields);
      throw e;
    }
  }
}
