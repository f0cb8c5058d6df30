// The OPAQUE profile of docs/protocol.md section 6 over @serenity-kit/opaque. In the page it
// runs in a worker that may not reach the network; a password goes in and never comes out.
import { ristretto255, ristretto255_hasher } from "@noble/curves/ed25519.js";
import { client as opaque, ready } from "@serenity-kit/opaque";
import { concat, equal, text, untext, utf8, type Bytes } from "./bytes.ts";
import { serverIdentity } from "./fleet.ts";
import { Reflected, type Gate, type Identity, type LoggedIn, type Registered } from "./gate.ts";
import { checkKSF, prepare } from "./password.ts";

const settings = ({ vault, account, ksf }: Identity) => {
  checkKSF(ksf);
  return {
    identifiers: { client: account, server: serverIdentity(vault) },
    keyStretching: { "argon2id-custom": { iterations: ksf.t, memory: ksf.m, parallelism: ksf.p } },
  };
};

export class LocalGate implements Gate {
  private password = "";
  private state: Bytes = new Uint8Array();
  private blinded: Bytes = new Uint8Array();

  async register(typed: string): Promise<Bytes> {
    await ready;
    this.password = prepare(typed);
    const started = opaque.startRegistration({ password: this.password });
    this.state = untext(started.clientRegistrationState);
    return (this.blinded = untext(started.registrationRequest, 32));
  }

  async registered(evaluated: Bytes, serverKey: Bytes, who: Identity): Promise<Registered> {
    refuseReflected(evaluated, this.blinded);
    const done = opaque.finishRegistration({
      password: this.password, clientRegistrationState: text(this.state),
      registrationResponse: text(concat(evaluated, serverKey)), ...settings(who),
    });
    return { record: untext(done.registrationRecord, 192), exportKey: untext(done.exportKey, 64) };
  }

  async login(typed: string): Promise<{ ke1: Bytes; kept: Bytes }> {
    await ready;
    this.password = prepare(typed);
    const started = opaque.startLogin({ password: this.password });
    const ke1 = untext(started.startLoginRequest, 96);
    this.state = untext(started.clientLoginState, 192);
    this.blinded = ke1.slice(0, 32);
    return { ke1, kept: keep(this.state, ke1) };
  }

  async resume(typed: string, kept: Bytes): Promise<Bytes> {
    await ready;
    this.password = prepare(typed);
    const again = revive(this.password, kept);
    this.state = again.state;
    this.blinded = again.ke1.slice(0, 32);
    return again.ke1;
  }

  async loggedIn(ke2: Bytes, who: Identity): Promise<LoggedIn | undefined> {
    refuseReflected(ke2.subarray(0, 32), this.blinded);
    const with_ = settings(who); // throws before anything else is tried
    let done;
    try {
      done = opaque.finishLogin({ password: this.password, clientLoginState: text(this.state), loginResponse: text(ke2), ...with_ });
    } catch {
      return undefined; // not canonical, or the identity
    }
    return done && { ke3: untext(done.finishLoginRequest, 64), sessionKey: untext(done.sessionKey, 64), exportKey: untext(done.exportKey, 64) };
  }

  close(): void {
    this.password = "";
    this.state.fill(0);
  }
}

function refuseReflected(evaluated: Bytes, blinded: Bytes): void {
  if (equal(evaluated, blinded)) throw new Reflected("the vault sent our own element back");
}

// The library's state is blind 32 || KE1 96 || AKE secret 32 || nonce 32. KE1 beside the
// blind would allow guessing offline (C-12): it is left out, and made again from the password.

function keep(state: Bytes, ke1: Bytes): Bytes {
  if (!equal(state.subarray(32, 128), ke1) || !equal(state.subarray(160), ke1.subarray(32, 64))) throw new Error("another form of the library's state");
  return concat(state.subarray(0, 32), state.subarray(128));
}

function revive(password: string, kept: Bytes): { state: Bytes; ke1: Bytes } {
  if (kept.length !== 96) throw new Error("a kept attempt of another size");
  const blind = kept.subarray(0, 32), secret = kept.subarray(32, 64), nonce = kept.subarray(64);
  // RFC 9497, Blind, with the blind given.
  const element = ristretto255_hasher.hashToCurve(utf8(password), { DST: "HashToGroup-OPRFV1-\x00-ristretto255-SHA512" });
  const blinded = element.multiply(scalar(blind)).toBytes();
  const ke1 = concat(blinded, nonce, ristretto255.Point.BASE.multiply(scalar(secret)).toBytes());
  return { state: concat(blind, ke1, secret, nonce), ke1 };
}

const scalar = (b: Bytes): bigint => b.reduceRight((n, x) => (n << 8n) | BigInt(x), 0n);
