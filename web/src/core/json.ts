// The JSON of docs/protocol.md section 3, strictly (C-3): JSON.parse takes a member twice
// without a word, so the text is scanned for that.
import { untext, type Bytes } from "./bytes.ts";

export type Json = { [member: string]: unknown };

/** Parses an answer; throws on invalid UTF-8, a member twice, bytes after the object. */
export function parse(bytes: Uint8Array): Json {
  const s = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: unknown = JSON.parse(s);
  refuseTwice(s);
  return object(value);
}

// On text that JSON.parse took, strings and the four brackets are all that must be told apart.
function refuseTwice(s: string): void {
  const open: Set<string>[] = [];
  for (const [part] of s.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/gs)) {
    if (part === "{" || part === "[") open.push(new Set());
    else if (part === "}" || part === "]") open.pop();
    else if (part.endsWith(":")) {
      const name = JSON.parse(part.replace(/\s*:$/, "")) as string;
      const names = open.at(-1)!;
      if (names.has(name)) throw new Error("a member twice");
      names.add(name);
    }
  }
}

export function object(value: unknown): Json {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error("not an object");
  return value as Json;
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error("not a list");
  return value;
}

export function string(value: unknown): string {
  if (typeof value !== "string") throw new Error("not a text");
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new Error("not a number of ours");
  return value;
}

/** A member that may be left out counts as 0. */
export const integerOr0 = (value: unknown): number => (value === undefined ? 0 : integer(value));

export const binary = (value: unknown, size?: number): Bytes => untext(value, size);
