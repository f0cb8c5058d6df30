// Passwords and their stretching: docs/protocol.md section 6, and what a new password must be.
import commonest from "../../../cmd/backupvault/commonest.txt";
import { lp, uint64, utf8, type Bytes } from "./bytes.ts";

export type KSF = { t: number; m: number; p: number };

/** RFC 9106's second choice. */
export const defaultKSF: KSF = { t: 3, m: 65536, p: 4 };

export const ksfForm = ({ t, m, p }: KSF): Bytes => lp("ksf", uint64(t), uint64(m), uint64(p));

/** What a client takes from a vault, before it asks for the password (C-5). */
export function checkKSF({ t, m, p }: KSF): void {
  const ok = t >= 1 && t <= 10 && m >= 19456 && m <= 2097152 && p >= 1 && p <= 16 && t * m >= 38912 && m >= 8 * p;
  if (!ok) throw new Error("the vault asks for key stretching outside the range");
}

export class BadPassword extends Error {}

// RFC 8265 refuses more than controls; what it might refuse is refused here, so that every
// client takes the passwords that this one set: controls, formats, private and unassigned
// characters, what is invisible, and the parts of old Hangul.
const forbidden = /[\p{C}\p{Default_Ignorable_Code_Point}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** RFC 8265 OpaqueString: 1 to 1,024 bytes before and after. */
export function prepare(typed: string): string {
  const p = typed.replace(/\p{Zs}/gu, " ").normalize("NFC");
  for (const s of [typed, p]) {
    if (s.length === 0) throw new BadPassword("Please type a password.");
    if (utf8(s).length > 1024) throw new BadPassword("The password is too long: 1,024 bytes at most.");
  }
  if (forbidden.test(p)) throw new BadPassword("The password has a character that not every keyboard can type. Leave out emoji with modifiers and invisible characters.");
  return p;
}

const minLength = 8;
const common = new Set(commonest.split("\n").filter(Boolean));

/** Throws unless a new password may be taken: the same rules as the command line's. */
export function checkNew(typed: string): void {
  const p = prepare(typed), lower = p.toLowerCase();
  if ([...p].length < minLength) throw new BadPassword(`At least ${minLength} characters, please.`);
  if (common.has(lower) || new Set(lower).size === 1) throw new BadPassword("This is one of the commonest passwords. It would be guessed first.");
}

/** A rough measure from 0 to 4: how long, how varied, how repetitive. It promises nothing. */
export function strength(typed: string): number {
  try {
    checkNew(typed);
  } catch {
    return 0;
  }
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u].filter((r) => r.test(typed)).length;
  const varied = new Set(typed).size;
  const bits = Math.min([...typed].length, 2 * varied) * (1.5 + 0.5 * kinds);
  return bits < 24 ? 1 : bits < 36 ? 2 : bits < 54 ? 3 : 4;
}
