// What both passkey ceremonies share, docs/protocol.md sections 8a and 9a. The authenticator
// stands behind an interface: the page's is the browser's.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { equal, lp, uint64, utf8, type Bytes } from "./bytes.ts";
import { sha256 } from "./crypto.ts";
import { binary, list, object, type Json } from "./json.ts";
import type { Session } from "./session.ts";
import { Malformed } from "./wire.ts";

/** A credential's JSON without any secret, and the output of its prf extension, if there was one. */
export type Ceremony = { credential: Json; id: Bytes; prf: Bytes | undefined };

/** Takes and gives WebAuthn's JSON forms. */
export interface Authenticator {
  create(options: Json): Promise<Ceremony>;
  get(options: Json): Promise<Ceremony>;
}

/** This device's passkeys cannot carry a key. */
export class NoPRF extends Error {}

/** The output of the prf extension: 32 bytes and no other size. What is sealed under less, the vault could guess. */
export function outputOf({ prf }: Ceremony): Bytes {
  if (prf?.length !== 32) throw new NoPRF();
  return prf;
}

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A fresh key that one answer is sealed to. */
export class ClientKey {
  private constructor(readonly point: Bytes, private readonly pair: CryptoKeyPair) {}

  static async make(): Promise<ClientKey> {
    const pair = await suite.kem.generateKeyPair();
    return new ClientKey(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)), pair);
  }

  /** Opens what was released: HPKE, aad = the challenge that was answered. */
  async open(s: Session, method: Bytes, session: Bytes, challenge: Bytes, released: Bytes): Promise<Bytes> {
    const info = lp("release-passkey", s.vault, utf8(s.account), method, session);
    try {
      const context = { recipientKey: this.pair.privateKey, enc: released.slice(0, 65), info };
      return new Uint8Array(await suite.open(context, released.slice(65), challenge));
    } catch {
      throw new Malformed("what the vault released does not open");
    }
  }
}

/** Refuses a challenge that was not made for this ceremony, account, generation and key. */
export async function checkChallenge(s: Session, ceremony: string, generation: number, key: ClientKey, challenge: Bytes, options: Json): Promise<void> {
  const context = await sha256(lp("passkey-challenge", utf8(ceremony), s.vault, utf8(s.account), uint64(generation), key.point));
  if (challenge.length !== 64 || !equal(challenge.subarray(32), context)) throw new Malformed("a challenge for something else");
  if (!equal(binary(options["challenge"]), challenge)) throw new Malformed("options with another challenge");
  if (userVerification(options) !== "required") throw new Malformed("options without user verification");
}

const userVerification = (o: Json): unknown => o["userVerification"] ?? object(o["authenticatorSelection"] ?? {})["userVerification"];

/** The credentials that options allow, each with the salt that goes with it. */
export function saltsOf(options: Json): [id: string, salt: Bytes][] {
  const prf = object(object(options["extensions"])["prf"]);
  const salts = object(prf["evalByCredential"]);
  return list(options["allowCredentials"]).map((c) => {
    const id = object(c)["id"] as string;
    return [id, binary(object(salts[id])["first"], 32)];
  });
}
