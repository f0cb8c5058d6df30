// One contact with a vault for one account: the fleet is verified before an access token is
// sent anywhere, and what a token signed is held against it.
import { equal, hex, text, type Bytes } from "./bytes.ts";
import { verifyToken } from "./crypto.ts";
import { accept, parsePin, type Statement, type Token } from "./fleet.ts";
import { binary, integer, string, type Json } from "./json.ts";
import { ownerKey, proofMessage } from "./keys.ts";
import { parseStatus, type Status } from "./status.ts";
import { accountOf, Connection, Malformed } from "./wire.ts";

/** What a browser keeps of the vault: the hash of the newest statement that it accepted. */
export interface StatementStore {
  load(): string | undefined;
  save(hash: string): void;
}

export type Proof = { nonce: string; signature: string };

export class Session {
  private constructor(
    readonly connection: Connection, readonly statement: Statement, readonly account: string, private readonly accessToken: string,
  ) {}

  /** C-2: nothing but the request for the chain leaves before the chain is accepted. */
  static async open(connection: Connection, pin: string, kept: StatementStore, accessToken: string): Promise<Session> {
    const { statements } = await connection.call("GET", "/v1/fleet");
    const statement = await accept(parsePin(pin), statements, kept.load());
    kept.save(hex(statement.hash));
    return new Session(connection, statement, accountOf(accessToken), accessToken);
  }

  get vault(): Bytes {
    return this.statement.vault;
  }

  post(path: string, body: object): Promise<Json> {
    return this.connection.call("POST", path, this.accessToken, body);
  }

  async status(): Promise<Status> {
    return parseStatus(await this.connection.call("GET", "/v1/status", this.accessToken), this.vault, this.account);
  }

  /** Checks an answer's signature by a token of the accepted statement, and returns the token (C-6, C-8). */
  async verify(answer: Json, message: Bytes): Promise<Token> {
    if (!equal(binary(answer["statement"], 32), this.statement.hash)) throw new Malformed("another fleet statement is in force; try again");
    const serial = string(answer["token"]);
    const by = this.statement.tokens.find((t) => t.serial === serial);
    if (!by || !(await verifyToken(by.sign, message, binary(answer["signature"], 64)))) throw new Malformed("a signature does not verify");
    return by;
  }

  /** A proof that K is held, over the generation that is to be replaced. */
  async prove(k: Bytes, operation: string, generation: number, body: Bytes): Promise<Proof> {
    const answer = await this.post("/v1/owner/nonce", {});
    if (integer(answer["generation"]) !== generation) throw new Malformed("the account changed meanwhile; try again");
    const owner = await ownerKey(k, this.vault, this.account);
    const message = await proofMessage(operation, this.vault, this.account, generation, binary(answer["nonce"], 16), body);
    return { nonce: string(answer["nonce"]), signature: text(await owner.sign(message)) };
  }
}
