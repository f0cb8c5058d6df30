// The worker that holds the password: it runs one Gate and answers one call at a time. Its
// own Content-Security-Policy lets it compile the OPAQUE library and reach no network.
import { Reflected } from "./core/gate.ts";
import { LocalGate } from "./core/opaque.ts";
import { BadPassword } from "./core/password.ts";

const gate = new LocalGate();

type Call = { method: "register" | "registered" | "login" | "resume" | "loggedIn"; args: never[] };

self.onmessage = async (event: MessageEvent<Call>) => {
  const { method, args } = event.data;
  try {
    const call = gate[method] as (...args: never[]) => Promise<unknown>;
    self.postMessage({ value: await call.apply(gate, args) });
  } catch (e) {
    const kind = e instanceof BadPassword ? "password" : e instanceof Reflected ? "reflected" : "other";
    self.postMessage({ kind, message: e instanceof Error ? e.message : String(e) });
  }
};
