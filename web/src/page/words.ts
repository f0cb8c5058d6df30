// What went wrong, in plain words.
import { NotPinned } from "../core/fleet.ts";
import { Reflected } from "../core/gate.ts";
import { BadPassword } from "../core/password.ts";
import { WrongPassword } from "../core/recover.ts";
import { NoPRF } from "../core/passkey.ts";
import { Malformed, Refused, Unreachable } from "../core/wire.ts";

/** An error that was written for people. */
export class Plain extends Error {}

export const tries = (n: number): string => (n === 1 ? "1 try" : `${n} tries`);

/** The beginning of a sentence about tries that did not succeed. */
export const tried = (n: number): string => (n === 1 ? "One wrong or unfinished try" : `${n} wrong or unfinished tries`);

export function duration(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`;
}

export const when = (unix: number): string => new Date(unix * 1000).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });

/** last: the account has one way to its key and no other. */
export function explain(e: unknown, last = false): string {
  if (e instanceof Plain || e instanceof BadPassword) return e.message;
  if (e instanceof WrongPassword) return wrong(e, last);
  if (e instanceof Refused) return refusal(e, last);
  if (e instanceof NotPinned || e instanceof Reflected) return "This is not the vault that this browser knows, or somebody stands between you and it. Nothing was sent. Tell the people who run it.";
  if (e instanceof NoPRF) return "This device's passkeys cannot carry a key. Try another browser, phone or security key, or use a password. Nothing was changed.";
  if (e instanceof DOMException) return device(e);
  if (e instanceof Unreachable) return "The vault does not answer. Check your connection and try again: a try that was already under way is not counted twice.";
  if (e instanceof Malformed) return `The vault answered something it should not (${e.message}). Nothing was taken over. Tell the people who run it.`;
  return "Something went wrong here: " + (e instanceof Error ? e.message : String(e));
}

function wrong(e: WrongPassword, last: boolean): string {
  if (e.left === 0) return "Wrong password. No tries are left.";
  const wait = e.wait > 0 ? ` You can try again in ${duration(e.wait)}.` : "";
  return `Wrong password. You have ${tries(e.left)} left; after that ${last ? "the key is destroyed" : "the password opens your key no more"}.${wait}`;
}

// Browsers say little on purpose.
function device(e: DOMException): string {
  switch (e.name) {
    case "NotAllowedError": return "The passkey was not used: it was cancelled, took too long, is not on this device, or the device did not recognise you. Nothing was counted.";
    case "InvalidStateError": return "This device already has a passkey for you here.";
    default: return `The device could not do this (${e.name}).`;
  }
}

// A passkey that did not verify: the person did nothing wrong, so what to do next matters most.
function wrongPasskey(e: Refused, last: boolean): string {
  const left = e.field("attempts_left") ?? 0, wait = e.field("wait_seconds") ?? 0;
  const end = last ? "the key is destroyed" : "this passkey opens your key no more";
  return `The vault did not accept the passkey's answer, and counted it as a failed try. You have ${tries(left)} left; after that ${end}.` +
    (wait > 0 ? ` You can try again in ${duration(wait)}.` : "") +
    (last ? " Try another browser first, or tell the people who run the vault." : " Use one of your other ways.");
}

function destroyed(e: Refused): string {
  if (e.fields["state"] === "live") return "That was one failed try too many: this way to your key is destroyed. Your other ways still open it: use one of them.";
  return "The key in the vault is destroyed after too many failed tries. Nobody can bring it back. A device that still has the key can set it up again.";
}

function refusal(e: Refused, last: boolean): string {
  const wait = e.field("wait_seconds");
  switch (e.code) {
    case "must_wait": return `Too early: please wait ${duration(wait ?? 60)}. This was not counted as a try.`;
    case "destroyed": return destroyed(e);
    case "budget_spent": return "There were too many failed tries over the life of this account. Only a device that still has the key can set it up again.";
    case "not_enrolled": return "Nothing is set up for you in this vault.";
    case "proof_needed": return "For this the vault wants proof that you have the present key. Get it back first, or type its 64 digits.";
    case "access_token_invalid": return "Your sign-in has run out. Please sign in again.";
    case "conflict": return "Your account was changed from somewhere else meanwhile. Go back and look before you try again.";
    case "last_method": return "This is the only way to your key. Add another one first, or remove everything.";
    case "too_many_methods": return "There are five passkeys already. Remove one first.";
    case "second_method_needed": return "Your organisation wants a password before a passkey. Set up a password first.";
    case "wrong_secret": return wrongPasskey(e, last);
    case "pending": return "Another change is already waiting. Look at the overview.";
    case "not_offered": return "Your organisation does not offer this yet.";
    case "attempt_unknown": return "This try was closed meanwhile. Please try again.";
    case "no_majority": return "The vault cannot work now: too few of its security modules answer. Nothing was changed. Please try later.";
    case "unavailable": return "The vault cannot work now. Please try again in a minute; a try is not counted twice.";
    case "bad_request": return "The vault did not accept the request. Reload the page and try again.";
    default: return `The vault refuses this (${e.code}).`;
  }
}
