// The chain of fleet statements under the pin, docs/protocol.md section 5 (C-2).
import { equal, hex, lp, unlp, untext, type Bytes } from "./bytes.ts";
import { sha256, verifyEd25519, verifyToken } from "./crypto.ts";
import { list, object, string } from "./json.ts";
import { checkPoint, checkSealKey, type SealKey } from "./seal.ts";

export type Token = { serial: string; inbox: SealKey; sign: Bytes };
export type Statement = { vault: Bytes; name: string; version: bigint; previous: Bytes; tokens: Token[]; hash: Bytes };

/** Not the vault that this browser knows: nothing more is sent to it. */
export class NotPinned extends Error {
  constructor(why: string) {
    super("not the pinned vault: " + why);
  }
}

export function parsePin(pin: string): Bytes {
  if (!pin.startsWith("bvpin1:")) throw new NotPinned("not a pin");
  return untext(pin.slice(7), 32);
}

/** The newest statement of a chain that root vouches for and that contains `kept` (a hash in hex). */
export async function accept(root: Bytes, chain: unknown, kept?: string): Promise<Statement> {
  try {
    let last: Statement | undefined;
    const seen: string[] = [];
    for (const link of list(chain)) {
      const { body, signatures } = object(link);
      const next = await parseStatement(untext(body));
      follows(next, last);
      if (!(await vouched(root, next, last, list(signatures)))) throw new NotPinned("signatures");
      seen.push(hex(next.hash));
      last = next;
    }
    if (!last) throw new NotPinned("no statement");
    if (kept !== undefined && !seen.includes(kept)) throw new NotPinned("older than the one that was kept");
    return last;
  } catch (e) {
    throw e instanceof NotPinned ? e : new NotPinned("malformed");
  }
}

const format2 = lp("fleet-statement-2");

async function parseStatement(body: Bytes): Promise<Statement> {
  const format = equal(body.subarray(0, format2.length), format2) ? 2 : 1;
  const [vault, name, version, previous, count, ...rest] = unlp(format === 2 ? "fleet-statement-2" : "fleet-statement", body);
  if (!vault || !name || !version || !previous || !count) throw new NotPinned("fields");
  if (vault.length !== 16 || name.length > 128 || version.length !== 8 || previous.length !== 32 || count.length !== 8) throw new NotPinned("sizes");
  const number = (b: Bytes) => new DataView(b.buffer, b.byteOffset, 8).getBigUint64(0);
  if (number(count) !== BigInt(rest.length) || rest.length < 1 || rest.length > 7) throw new NotPinned("number of tokens");
  const parsed = await Promise.all(rest.map(format === 2 ? parseToken2 : parseToken1));
  // Each statement has one form: the second is for a fleet with another key than on P-256.
  if (format === 2 && parsed.every((t) => t.seal.kind === 1 && t.inbox.kind === 1)) throw new NotPinned("form");
  const tokens = parsed.map(({ serial, inbox, sign }) => ({ serial, inbox, sign }));
  if (new Set(tokens.map((t) => t.serial)).size !== tokens.length) throw new NotPinned("a serial twice");
  return { vault, name: decode(name), version: number(version), previous, tokens, hash: await sha256(body) };
}

const decode = (b: Bytes): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(b);

type Parsed = Token & { seal: SealKey };

async function parseToken1(b: Bytes): Promise<Parsed> {
  const [serial, seal, inbox, sign] = fourFields("fleet-token", b);
  return checked({ serial: decode(serial), seal: { kind: 1, key: seal }, inbox: { kind: 1, key: inbox }, sign });
}

async function parseToken2(b: Bytes): Promise<Parsed> {
  const [serial, seal, inbox, sign] = fourFields("fleet-token-2", b);
  const key = (k: Bytes): SealKey => ({ kind: k[0] ?? 0, key: k.slice(1) });
  return checked({ serial: decode(serial), seal: key(seal), inbox: key(inbox), sign });
}

function fourFields(label: string, b: Bytes): [Bytes, Bytes, Bytes, Bytes] {
  const fields = unlp(label, b);
  if (fields.length !== 4 || fields[0]!.length < 1 || fields[0]!.length > 128) throw new NotPinned("token");
  return fields as [Bytes, Bytes, Bytes, Bytes];
}

async function checked(t: Parsed): Promise<Parsed> {
  await checkSealKey(t.seal);
  await checkSealKey(t.inbox);
  await checkPoint(t.sign);
  return t;
}

function follows(next: Statement, last?: Statement): void {
  if (next.version !== (last ? last.version + 1n : 1n)) throw new NotPinned("version");
  if (!equal(next.previous, last ? last.hash : new Uint8Array(32))) throw new NotPinned("previous hash");
  if (last && !equal(next.vault, last.vault)) throw new NotPinned("vault ID");
}

async function vouched(root: Bytes, next: Statement, last: Statement | undefined, signatures: unknown[]): Promise<boolean> {
  const message = lp("fleet-signature", next.hash);
  const signers = new Set<string>();
  for (const each of signatures) {
    const { token, signature } = object(each);
    const s = untext(signature, 64);
    if (token === undefined) {
      if (await verifyEd25519(root, message, s)) return true;
      continue;
    }
    const by = last?.tokens.find((t) => t.serial === token);
    if (by && (await verifyToken(by.sign, message, s))) signers.add(string(token));
  }
  return last !== undefined && signers.size >= Math.floor(last.tokens.length / 2) + 1;
}

/** The server identity of OPAQUE (section 6). */
export const serverIdentity = (vault: Bytes): string => "backupvault/1 " + hex(vault);

