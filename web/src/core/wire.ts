// HTTP as docs/protocol.md sections 1, 3 and 12 have it.
import type { Bytes } from "./bytes.ts";
import { untext } from "./bytes.ts";
import { integer, object, parse, string, type Json } from "./json.ts";

const limits: { [path: string]: number } = { "/v1/fleet": 4 << 20 };
const otherLimit = 1 << 16; // C-3
const patience = 95_000; // milliseconds; a vault answers within 90 s

/** A refusal of the vault. */
export class Refused extends Error {
  constructor(readonly code: string, readonly status: number, readonly fields: Json) {
    super(code);
  }
  field(name: string): number | undefined {
    const value = this.fields[name];
    return value === undefined ? undefined : integer(value);
  }
}

/** No answer, or none that settles anything. */
export class Unreachable extends Error {}

/** An answer that no honest vault gives. */
export class Malformed extends Error {}

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** The requests of one account. */
export class Connection {
  constructor(private readonly fetch: Fetch, private readonly waits: number[] = [250, 1000, 3000]) {}

  /** Sends a request and, while no answer settles it, sends the same bytes again (C-11). */
  async call(method: "GET" | "POST", path: string, accessToken?: string, body?: object): Promise<Json> {
    for (const wait of [...this.waits, undefined]) {
      try {
        return await this.once(method, path, accessToken, body);
      } catch (e) {
        const transient = e instanceof Unreachable || (e instanceof Refused && e.code === "unavailable");
        if (!transient || wait === undefined) throw e;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    throw new Error("unreachable code");
  }

  private async once(method: string, path: string, accessToken?: string, body?: object): Promise<Json> {
    const headers: Record<string, string> = {};
    if (accessToken !== undefined) headers["authorization"] = "Bearer " + accessToken;
    if (body !== undefined) headers["content-type"] = "application/json";
    let answer: Response, bytes: Uint8Array;
    try {
      answer = await this.fetch(path, {
        method, headers, body: body === undefined ? null : JSON.stringify(body), signal: AbortSignal.timeout(patience),
        redirect: "error", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer",
      });
      bytes = await limited(answer, limits[path] ?? otherLimit);
    } catch (e) {
      throw e instanceof Malformed ? e : new Unreachable("no answer");
    }
    return judge(answer.status, bytes);
  }
}

async function limited(answer: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    if ((size += value.length) > limit) {
      await reader?.cancel();
      throw new Malformed("answer too large");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as Bytes[]).arrayBuffer());
}

function judge(status: number, bytes: Uint8Array): Json {
  let value: Json, code: string;
  try {
    value = parse(bytes);
    if (status === 200) return value;
    code = string(value["code"]);
  } catch (e) {
    if (status >= 500) throw new Unreachable("a 5xx without a code"); // a proxy in front
    throw new Malformed(String(e));
  }
  throw new Refused(code, status, value["fields"] === undefined ? {} : object(value["fields"]));
}

/** The account that an access token speaks for: issuer, one space, subject (section 2). */
export function accountOf(accessToken: string): string {
  const payload = accessToken.split(".")[1];
  if (payload === undefined || accessToken.split(".").length !== 3 || accessToken.length > 8192) throw new Error("no access token");
  const { iss, sub } = parse(untext(payload));
  const account = string(iss) + " " + string(sub);
  if (string(sub) === "" || new TextEncoder().encode(account).length > 512 || /\p{Cc}/u.test(account)) throw new Error("no account in the access token");
  return account;
}
