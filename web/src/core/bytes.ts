// Bytes: text, base64url and hexadecimal forms, and LP(...) of docs/protocol.md section 4.

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (s: string): Bytes => new TextEncoder().encode(s) as Bytes;

export function concat(...parts: Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** Compares without telling where the difference is. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++) diff |= a[i]! ^ b[i]!;
  return diff === 0;
}

export const hex = (b: Uint8Array): string => Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");

export function unhex(s: string): Bytes {
  if (s.length % 2 !== 0 || !/^[0-9a-f]*$/.test(s)) throw new Error("not hexadecimal");
  return Uint8Array.from({ length: s.length / 2 }, (_, i) => parseInt(s.slice(2 * i, 2 * i + 2), 16));
}

/** base64url without padding. */
export const text = (b: Uint8Array): string =>
  btoa(Array.from(b, (x) => String.fromCharCode(x)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** The one canonical base64url form and nothing else; of `size` bytes, if given. */
export function untext(s: unknown, size?: number): Bytes {
  if (typeof s !== "string" || !/^[A-Za-z0-9_-]*$/.test(s) || s.length % 4 === 1) throw new Error("not base64url");
  const b = Uint8Array.from(atob(s.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  if (text(b) !== s) throw new Error("not base64url: stray bits");
  if (size !== undefined && b.length !== size) throw new Error(`${b.length} bytes instead of ${size}`);
  return b;
}

export function uint64(n: number): Bytes {
  const b = new Uint8Array(8);
  new DataView(b.buffer).setBigUint64(0, BigInt(n));
  return b;
}

const prefix = "backupvault/v1/";

function field(f: Uint8Array): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, f.length);
  return concat(length, f);
}

/** LP(label, fields...); the label is given without its prefix. */
export const lp = (label: string, ...fields: Uint8Array[]): Bytes => concat(...[utf8(prefix + label), ...fields].map(field));

/** The fields behind a label. */
export function unlp(label: string, b: Bytes): Bytes[] {
  const fields: Bytes[] = [];
  for (let at = 0; at < b.length; ) {
    if (b.length - at < 4) throw new Error(label + ": cut field");
    const n = new DataView(b.buffer, b.byteOffset + at).getUint32(0);
    if (b.length - at - 4 < n) throw new Error(label + ": cut field");
    fields.push(b.subarray(at + 4, at + 4 + n));
    at += 4 + n;
  }
  const first = fields.shift();
  if (!first || !equal(first, utf8(prefix + label))) throw new Error("not a " + label);
  return fields;
}
