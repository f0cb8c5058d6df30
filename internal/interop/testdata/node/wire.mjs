// HTTP as docs/protocol.md section 1 has it, and access tokens (section 2).
import http2 from "node:http2";
import { createPrivateKey, sign } from "node:crypto";
import { parse } from "./json.mjs";
import { text } from "./forms.mjs";

const limits = { "/v1/fleet": 4 << 20 }; // C-3; every other answer: 65,536 bytes

/** A refusal of the vault: code, HTTP status, fields. */
export class Refused extends Error {
  constructor(status, { code, message, fields }) {
    super(`${code} (${status}): ${message}`);
    Object.assign(this, { status, code, fields: fields ?? {} });
  }
}

export class Connection {
  constructor(url, ca) {
    this.session = http2.connect(url, { ca, minVersion: "TLSv1.3" });
    this.session.on("error", () => {});
  }
  close() { this.session.close(); }

  /** One request; answers {status, headers, bytes}. */
  send(method, path, headers = {}, body) {
    return new Promise((resolve, reject) => {
      const r = this.session.request({ ":method": method, ":path": path, ...headers }, { endStream: body === undefined });
      const parts = [];
      let head, size = 0;
      r.setTimeout(15000, () => r.destroy(new Error("no answer to " + path)));
      r.on("response", (h) => { head = h; });
      r.on("data", (d) => {
        if ((size += d.length) > (limits[path] ?? 1 << 16)) r.destroy(new Error("answer too large"));
        parts.push(d);
      });
      r.on("error", reject);
      r.on("close", () => head ? resolve({ status: head[":status"], headers: head, bytes: Buffer.concat(parts) }) : reject(new Error("no answer")));
      if (body !== undefined) r.end(body);
    });
  }

  /** One operation as a client does it: the answer's object, or Refused is thrown. */
  async call(method, path, accessToken, body) {
    const headers = {};
    if (accessToken) headers.authorization = "Bearer " + accessToken;
    if (body !== undefined) headers["content-type"] = "application/json";
    const a = await this.send(method, path, headers, body === undefined ? undefined : JSON.stringify(body));
    const value = parse(a.bytes);
    if (a.status !== 200) throw new Refused(a.status, value);
    return value;
  }
}

/** An access token by the throwaway vault's own issuer key; claims and header can be spoiled. */
export function issue(site, subject, claims = {}, header = {}) {
  const now = Math.floor(Date.now() / 1000);
  const part = (o) => text(Buffer.from(typeof o === "string" ? o : JSON.stringify(o)));
  const payload = typeof claims === "string" ? claims : { iss: site.issuer, aud: site.audience, sub: subject, exp: now + 600, ...claims };
  const signed = part({ alg: "EdDSA", kid: site.kid, ...header }) + "." + part(payload);
  return signed + "." + text(sign(null, Buffer.from(signed), createPrivateKey(site.key)));
}

export function accountOf(accessToken) {
  const { iss, sub } = JSON.parse(Buffer.from(accessToken.split(".")[1], "base64url"));
  return iss + " " + sub;
}
