// Release by passkey, docs/protocol.md section 9a.
import { text } from "./bytes.ts";
import { binary, integer, object } from "./json.ts";
import { openEnvelope } from "./keys.ts";
import { checkChallenge, ClientKey, outputOf, saltsOf, type Authenticator } from "./passkey.ts";
import type { Recovered } from "./recover.ts";
import type { Session } from "./session.ts";
import { Malformed } from "./wire.ts";

/** Gets K back with one of the account's passkeys. */
export async function recoverPasskey(s: Session, device: Authenticator): Promise<Recovered> {
  const key = await ClientKey.make();
  const a = await s.post("/v1/release/passkey/start", { protocol: 1, vault_id: text(s.vault), client_key: text(key.point) });
  const session = binary(a["session"], 16), challenge = binary(a["challenge"], 64), options = object(a["options"]);
  await checkChallenge(s, "release", integer(a["generation"]), key, challenge, options);
  saltsOf(options); // refuses options that ask for no key
  const used = await device.get(options);
  const prf = outputOf(used);
  const r = await s.post("/v1/release/passkey/finish", { session: text(session), credential: used.credential });
  const method = binary(r["method_id"], 16);
  const envelope = await key.open(s, method, session, challenge, binary(r["released"], 162));
  try {
    return { k: await openEnvelope(prf, s.vault, s.account, method, envelope), failedSince: integer(r["failed_since"]) };
  } catch {
    throw new Malformed("the passkey does not open what the vault released");
  } finally {
    prf.fill(0);
  }
}
