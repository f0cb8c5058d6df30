// The chain of fleet statements under the pin, docs/protocol.md section 5.
import { binary } from "./json.mjs";
import { byRoot, byToken, checkPoint, labelOf, lp, sha256, unlp } from "./forms.mjs";

export function parsePin(pin) {
  if (!pin.startsWith("bvpin1:")) throw new Error("not a pin");
  return binary(pin.slice(7), 32);
}

/** The newest statement of a chain that root vouches for and that contains `kept`, or throws. */
export function accept(root, chain, kept) {
  let last;
  const seen = [];
  for (const { body, signatures } of chain) {
    const next = parseStatement(binary(body));
    follows(next, last);
    if (!vouched(root, next, last, signatures)) throw refused("signatures");
    seen.push(next.hash.toString("hex"));
    last = next;
  }
  if (!last) throw refused("no statement");
  if (kept && !seen.includes(kept)) throw refused("older than the one that was kept");
  return last;
}

const refused = (why) => new Error("not the pinned vault: " + why);

function parseStatement(body) {
  const typed = labelOf(body) === "fleet-statement-2"; // format 2
  const [vault, name, version, previous, count, ...rest] = unlp(typed ? "fleet-statement-2" : "fleet-statement", body, 5);
  const tokens = rest.map((t) => parseToken(t, typed));
  if (typed && tokens.every((t) => t.seal.kind === 1 && t.inbox.kind === 1)) throw refused("format 2 for format 1");
  if (vault.length !== 16 || name.length > 128 || version.length !== 8 || previous.length !== 32 || count.length !== 8) throw refused("sizes");
  if (Number(count.readBigUInt64BE()) !== tokens.length || tokens.length < 1 || tokens.length > 7) throw refused("number of tokens");
  if (new Set(tokens.map((t) => t.serial)).size !== tokens.length) throw refused("a serial twice");
  return { vault, name: name.toString(), version: version.readBigUInt64BE(), previous, tokens, hash: sha256(body) };
}

function parseToken(b, typed) {
  const fields = unlp(typed ? "fleet-token-2" : "fleet-token", b, 4);
  const [serial, , , sign] = fields;
  if (fields.length !== 4 || serial.length < 1 || serial.length > 128) throw refused("token");
  const [seal, inbox] = fields.slice(1, 3).map((k) => typed ? { kind: k[0], key: k.subarray(1) } : { kind: 1, key: k });
  [seal, inbox, { kind: 1, key: sign }].forEach(checkKey);
  return { serial: serial.toString(), seal, inbox, sign };
}

function checkKey({ kind, key }) {
  if (kind === 1) checkPoint(key);
  else if (kind !== 2) throw refused("a kind of key that this client does not know: a newer one is needed");
  else if (key.length !== 384 || key[0] < 0x80 || key[383] % 2 === 0) throw refused("modulus");
}

function follows(next, last) {
  if (next.version !== (last ? last.version + 1n : 1n)) throw refused("version");
  if (!next.previous.equals(last ? last.hash : Buffer.alloc(32))) throw refused("previous hash");
  if (last && !next.vault.equals(last.vault)) throw refused("vault ID");
}

function vouched(root, next, last, signatures) {
  const message = lp("fleet-signature", next.hash), signers = new Set();
  for (const { token, signature } of signatures) {
    const s = binary(signature, 64), by = last?.tokens.find((t) => t.serial === token);
    if (token === undefined && byRoot(root, message, s)) return true;
    if (by && byToken(by.sign, message, s)) signers.add(token);
  }
  return last !== undefined && signers.size >= Math.floor(last.tokens.length / 2) + 1;
}
