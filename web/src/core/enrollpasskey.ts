// Enrolment of a passkey, docs/protocol.md section 8a.
import { equal, lp, text, uint64, utf8, type Bytes } from "./bytes.ts";
import { sha256 } from "./crypto.ts";
import { checkReceipt, type Enrolled } from "./enroll.ts";
import { binary, integer, object, type Json } from "./json.ts";
import { openEnvelope, ownerKey, sealEnvelope } from "./keys.ts";
import { checkChallenge, ClientKey, NoPRF, outputOf, saltsOf, type Authenticator, type Ceremony } from "./passkey.ts";
import { seal, type SealKey } from "./seal.ts";
import type { Session } from "./session.ts";
import { Malformed } from "./wire.ts";

type Offer = { session: Bytes; generation: number; salt: Bytes; options: Json; message: Bytes; inbox: SealKey };

/**
 * Puts k under a new passkey. proveWith is the owner key's K where a proof is needed; adds: the
 * account's other methods stay. The authenticator is asked twice: to make, and to prove that it works.
 */
export async function enrollPasskey(s: Session, device: Authenticator, name: string, k: Bytes, proveWith: Bytes | undefined, adds: boolean): Promise<Enrolled> {
  const key = await ClientKey.make();
  const offer = await ask(s, key, name);
  const made = await device.create(offer.options);
  if (object(object(made.credential["clientExtensionResults"])["prf"] ?? {})["enabled"] !== true) throw new NoPRF();
  const confirm = await s.post("/v1/enroll/passkey/created", { session: text(offer.session), credential: made.credential });
  const challenge = binary(confirm["challenge"], 64), options = object(confirm["options"]);
  await checkChallenge(s, "confirm", offer.generation, key, challenge, options);
  checkOnly(options, made, offer.salt);
  const used = await device.get(options);
  const prf = samePRF(made, used);
  const envelope = await sealEnvelope(prf, s.vault, s.account, offer.session, k);
  if (!equal(await openEnvelope(prf, s.vault, s.account, offer.session, envelope), k)) throw new Error("the envelope does not open");
  const owner = await ownerKey(k, s.vault, s.account);
  const plaintext = lp("enroll-passkey-finish", envelope, owner.publicKey, await sha256(offer.message), made.id);
  const sealed = await seal(offer.inbox, lp("enroll-info", s.vault, utf8(s.account), offer.session), plaintext);
  const body: Json = { session: text(offer.session), credential: used.credential, sealed: text(sealed) };
  if (adds) body["adds"] = true;
  if (proveWith) body["proof"] = await s.prove(proveWith, adds ? "add/passkey" : "enroll/passkey", offer.generation, sealed);
  const receipt = await s.post("/v1/enroll/passkey/finish", body);
  const done = await checkReceipt(s, { session: offer.session, generation: offer.generation, sealed }, receipt);
  await confirmRelease(s, key, offer.session, challenge, receipt, prf, k);
  prf.fill(0);
  return done;
}

async function ask(s: Session, key: ClientKey, name: string): Promise<Offer> {
  const a = await s.post("/v1/enroll/passkey/start", { protocol: 1, vault_id: text(s.vault), client_key: text(key.point), name });
  const session = binary(a["session"], 16), generation = integer(a["generation"]), challenge = binary(a["challenge"], 64), salt = binary(a["salt"], 32);
  const message = lp("enroll-passkey-answer", s.vault, s.statement.hash, utf8(s.account), uint64(generation), session, key.point, challenge, salt);
  const by = await s.verify(a, message);
  const options = object(a["options"]);
  await checkChallenge(s, "enroll", generation, key, challenge, options);
  const evaluated = object(object(object(options["extensions"])["prf"])["eval"])["first"];
  if (!equal(binary(object(options["user"])["id"]), session) || !equal(binary(evaluated), salt)) throw new Malformed("options for another passkey");
  return { session, generation, salt, options, message, inbox: by.inbox };
}

function checkOnly(options: Json, made: Ceremony, salt: Bytes): void {
  const [only, more] = saltsOf(options);
  if (!only || more || only[0] !== text(made.id) || !equal(only[1], salt)) throw new Malformed("options for another passkey");
}

/** The PRF of the assertion, which must be the creation's where that gave one. */
function samePRF(made: Ceremony, used: Ceremony): Bytes {
  const prf = outputOf(used);
  if (!equal(made.id, used.id) || (made.prf && !equal(made.prf, prf))) throw new NoPRF();
  made.prf?.fill(0);
  return prf;
}

/** Only an envelope that came back through an HSM, and opens, counts. */
async function confirmRelease(s: Session, key: ClientKey, method: Bytes, challenge: Bytes, receipt: Json, prf: Bytes, k: Bytes): Promise<void> {
  const envelope = await key.open(s, method, method, challenge, binary(receipt["released"], 162));
  if (!equal(await openEnvelope(prf, s.vault, s.account, method, envelope), k)) throw new Malformed("the vault keeps another envelope");
}
