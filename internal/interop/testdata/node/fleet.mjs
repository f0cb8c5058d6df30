// The chain of fleet statements under the pin, docs/protocol.md section 5.
import { binary } from "./json.mjs";
import { byRoot, byToken, checkPoint, lp, sha256, unlp } from "./forms.mjs";

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
  const [vault, name, version, previous, count, ...rest] = unlp("fleet-statement", body, 5);
  const tokens = rest.map(parseToken);
  if (vault.length !== 16 || name.length > 128 || version.length !== 8 || previous.length !== 32 || count.length !== 8) throw refused("sizes");
  if (Number(count.readBigUInt64BE()) !== tokens.length || tokens.length < 1 || tokens.length > 7) throw refused("number of tokens");
  if (new Set(tokens.map((t) => t.serial)).size !== tokens.length) throw refused("a serial twice");
  return { vault, name: name.toString(), version: version.readBigUInt64BE(), previous, tokens, hash: sha256(body) };
}

function parseToken(b) {
  const fields = unlp("fleet-token", b, 4);
  const [serial, seal, inbox, sign] = fields;
  if (fields.length !== 4 || serial.length < 1 || serial.length > 128) throw refused("token");
  [seal, inbox, sign].forEach(checkPoint);
  return { serial: serial.toString(), seal, inbox, sign };
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
