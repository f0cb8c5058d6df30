// The ways to set up a key that this account and this browser have.
import type { Status } from "../../core/status.ts";
import { hasPasskeys } from "../authenticator.ts";
import { button, h } from "../dom.ts";
import type { Here } from "./home.ts";
import { setUpPasskey } from "./passkey.ts";
import { setUp } from "./setup.ts";

const offered = ({ status }: Here, kind: string): boolean => (status.offered ?? ["password"]).includes(kind);

/** Whether this account may set a password. */
export const offersPassword = (here: Here): boolean => offered(here, "password");

/** Whether this account may have a passkey, and this browser can make one. */
export const offersPasskey = (here: Here): boolean => hasPasskeys() && offered(here, "passkey");

/** What setting up with a password is called: with what, only where there is a choice. */
export const passwordTitle = (here: Here): string => (offersPasskey(here) ? "Set up with a password" : "Set up a backup key");

/** What a person needs to get the key back, in words; nothing if this account cannot be set up here. */
export function needed(here: Here): string | undefined {
  const passkey = "a passkey that is on another device too";
  if (offersPassword(here)) return offersPasskey(here) ? `your password or ${passkey}` : "your password";
  return offersPasskey(here) ? passkey : undefined;
}

/** Why there is no way to set up. */
export const noWay = (here: Here): string => (offered(here, "passkey")
  ? "It takes a passkey, and this browser has none. Please use another browser."
  : "Your organisation does not offer this to you yet.");

/** One button for each way. */
export function ways(here: Here): Node {
  return h("div", { class: "actions" },
    offersPasskey(here) && button("Set up with a passkey", () => setUpPasskey(here)),
    offersPassword(here) && button(passwordTitle(here), () => setUp(here), offersPasskey(here) ? "quiet" : ""));
}

/** What should stand beside a passkey, which can be lost with its device. */
export const beside = (here: Here): string => (offersPassword(here) ? "a password or a second passkey" : "a second passkey");

/** Whether the account has but one way left. */
export const last = (status: Status): boolean => status.methods.length === 1;
