// A Gate in a worker: the page stays responsive while Argon2id runs, and the memory that the
// password was in goes with the worker.
import type { Bytes } from "../core/bytes.ts";
import { Reflected, type Gate, type Identity, type LoggedIn, type Registered } from "../core/gate.ts";
import { BadPassword } from "../core/password.ts";
import { Plain } from "./words.ts";

declare const WORKER: string; // its path, put in by the build

type Reply = { value?: unknown; kind?: string; message?: string };

// Trusted Types: the one script address that this page ever makes.
type Policy = { createScriptURL(s: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const rules: Policy = {
  createScriptURL: (s) => {
    if (s !== WORKER) throw new Error("not our worker");
    return s;
  },
};
const policy = factory ? factory.createPolicy("backupvault", rules) : rules;

export class WorkerGate implements Gate {
  private readonly worker = new Worker(policy.createScriptURL(WORKER));
  // From the start: it may fail, as when the vault was upgraded under an open page, before anything is asked of it.
  private readonly failed = new Promise<never>((_, reject) => {
    this.worker.onerror = () => reject(new Plain("A part of this page did not load or broke. Reload the page and try again."));
  });

  constructor() {
    this.failed.catch(() => {}); // told by the next call
  }

  private call<T>(method: keyof Gate, ...args: unknown[]): Promise<T> {
    const answer = new Promise<T>((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === undefined) resolve(data.value as T);
        else if (data.kind === "password") reject(new BadPassword(data.message));
        else reject(data.kind === "reflected" ? new Reflected(data.message) : new Error(data.message));
      };
      this.worker.postMessage({ method, args });
    });
    return Promise.race([answer, this.failed]);
  }

  register = (typed: string) => this.call<Bytes>("register", typed);
  registered = (evaluated: Bytes, serverKey: Bytes, who: Identity) => this.call<Registered>("registered", evaluated, serverKey, who);
  login = (typed: string) => this.call<{ ke1: Bytes; kept: Bytes }>("login", typed);
  resume = (typed: string, kept: Bytes) => this.call<Bytes>("resume", typed, kept);
  loggedIn = (ke2: Bytes, who: Identity) => this.call<LoggedIn | undefined>("loggedIn", ke2, who);
  close(): void {
    this.worker.terminate();
  }
}
