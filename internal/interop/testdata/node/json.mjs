// The JSON of docs/protocol.md section 3, strictly: JSON.parse takes a member twice without
// a word, so the text is scanned for that first.

/** Parses the bytes of an answer; throws on a member twice, invalid UTF-8, bytes after the object. */
export function parse(bytes) {
  const s = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const value = JSON.parse(s); // refuses what is not JSON and bytes after it
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error("not an object");
  refuseTwice(s);
  return value;
}

// On text that JSON.parse took, strings and the four brackets are all that must be told apart.
function refuseTwice(s) {
  const open = [];
  for (const [part] of s.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/gs)) {
    if (part === "{" || part === "[") open.push(new Set());
    else if (part === "}" || part === "]") open.pop();
    else if (part.endsWith(":")) {
      const name = JSON.parse(part.replace(/\s*:$/, ""));
      if (open.at(-1).has(name)) throw new Error("member twice: " + name);
      open.at(-1).add(name);
    }
  }
}

/** A binary field: base64url without padding, in its one canonical form, of exactly `size` bytes. */
export function binary(value, size) {
  if (typeof value !== "string" || !/^[A-Za-z0-9_-]*$/.test(value)) throw new Error("not base64url");
  const b = Buffer.from(value, "base64url");
  if (b.toString("base64url") !== value) throw new Error("stray bits");
  if (size !== undefined && b.length !== size) throw new Error(`${b.length} bytes instead of ${size}`);
  return b;
}
export const integer = (value) => {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error("not a number of ours");
  return value;
};
