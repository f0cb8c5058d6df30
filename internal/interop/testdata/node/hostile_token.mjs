// V-2 and section 2: access tokens that a vault must refuse, and that none leads to another account.
import tls from "node:tls";
import { check, end, assert, enrolled, isRefusal, paths, person, post, random, refuses, site, untouched } from "./suite.mjs";
import { Connection, issue } from "./wire.mjs";
import { generateKeyPairSync, createHmac } from "node:crypto";
import { text } from "./forms.mjs";

const c = await enrolled("token");
const now = () => Math.floor(Date.now() / 1000);
const subject = "any";
const status = (authorization) => c.connection.send("GET", "/v1/status", authorization === undefined ? {} : { authorization });
const other = { ...site, key: generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }) };
const good = issue(site, subject);
const claims = (o) => issue(site, subject, o);
const rawClaims = (extra) => issue(site, subject, `{"iss":"${site.issuer}","aud":"${site.audience}","exp":${now() + 600},${extra}}`);
const hs256 = (() => {
  const head = text(Buffer.from('{"alg":"HS256","typ":"JWT"}')) + "." + good.split(".")[1];
  return head + "." + createHmac("sha256", site.kid).update(head).digest("base64url");
})();

const bad = {
  "no header": undefined, "empty": "", "no scheme": good, "another scheme": "Basic " + good, "no token": "Bearer ", "two tokens": `Bearer ${good} ${good}`,
  "another key": "Bearer " + issue(other, subject), "another key, no kid": "Bearer " + issue(other, subject, {}, { kid: undefined }),
  "no signature": "Bearer " + good.replace(/[^.]*$/, ""), "alg none": `Bearer ${text(Buffer.from('{"alg":"none"}'))}.${good.split(".")[1]}.`,
  "alg HS256": "Bearer " + hs256, "spoiled payload": "Bearer " + good.replace(/\.(.{20})./, ".$1A"), "four parts": `Bearer ${good}.x`, "padded": `Bearer ${good}=`,
  "too long": "Bearer " + claims({ filler: "x".repeat(8192) }),
  "another issuer": "Bearer " + claims({ iss: site.issuer + "/" }), "no issuer": "Bearer " + claims({ iss: undefined }),
  "another audience": "Bearer " + claims({ aud: "other" }), "audience and another": "Bearer " + claims({ aud: [site.audience, "other"] }), "no audience": "Bearer " + claims({ aud: undefined }),
  "no end": "Bearer " + claims({ exp: undefined }), "ended": "Bearer " + claims({ exp: now() - 1 }), "too long-lived": "Bearer " + claims({ exp: now() + 3600 + 90 }), "end as text": "Bearer " + claims({ exp: String(now() + 60) }),
  "not yet": "Bearer " + claims({ nbf: now() + 90 }), "issued in the future": "Bearer " + claims({ iat: now() + 90 }),
  "no subject": "Bearer " + claims({ sub: undefined }), "empty subject": "Bearer " + claims({ sub: "" }), "control character": "Bearer " + claims({ sub: "a\u0000b" }), "line break": "Bearer " + claims({ sub: "a\nb" }),
  "DEL": "Bearer " + claims({ sub: "a\u007fb" }), "C1 control": "Bearer " + claims({ sub: "a\u0085b" }),
  "account too long": "Bearer " + claims({ sub: "x".repeat(512 - site.issuer.length) }), "subject is a number": "Bearer " + claims({ sub: 5 }),
  "subject twice": "Bearer " + rawClaims('"sub":"a","sub":"b"'), "end twice": "Bearer " + rawClaims(`"sub":"a","exp":${now() + 700}`),
  "subject twice, escaped": "Bearer " + rawClaims('"sub":"a","s\\u0075b":"b"'), "half a character": "Bearer " + rawClaims('"sub":"a\\ud800"'),
  "critical header": "Bearer " + issue(site, subject, {}, { crit: ["x"], x: 1 }), 
};
for (const [name, authorization] of Object.entries(bad)) {
  await check("access token: " + name, async () => isRefusal(await status(authorization), 401, "access_token_invalid"));
}
const fine = {
  "as issued": good, "audience as a list of one": claims({ aud: [site.audience] }), "at most an hour": claims({ exp: now() + 3600 }),
  "clock 30 s behind": claims({ nbf: now() + 30, iat: now() + 30 }), "longest account": claims({ sub: "x".repeat(511 - site.issuer.length) }),
};
for (const [name, token] of Object.entries(fine)) {
  await check("access token taken: " + name, async () => assert.equal((await status("Bearer " + token)).status, 200));
}
for (const path of Object.values(paths)) {
  await check(`${path} without an access token`, async () =>
    isRefusal(await c.connection.send("POST", path, { "content-type": "application/json" }, "{}"), 401, "access_token_invalid"));
}

// What node:http2 does not send: the header twice, HTTP/1.1, TLS 1.2.
function raw(lines, options = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url), parts = [];
    const s = tls.connect({ host: hostname, port, ca: site.ca, ...options }, () => s.write(lines.join("\r\n") + "\r\nConnection: close\r\n\r\n"));
    s.on("data", (d) => parts.push(d)).on("error", reject).on("end", () => resolve(Buffer.concat(parts).toString()));
  });
}
const get = ["GET /v1/status HTTP/1.1", "Host: vault"];
await check("HTTP/1.1", async () => assert.match(await raw([...get, "Authorization: Bearer " + good]), /^HTTP\/1.1 200 /));
await check("the header twice", async () => {
  const answer = await raw([...get, "Authorization: Bearer " + good, "Authorization: Bearer " + c.accessToken]);
  assert.match(answer, /^HTTP\/1.1 401 [^]*"access_token_invalid"/);
});
await check("TLS 1.2", () => assert.rejects(raw(get, { maxVersion: "TLSv1.2", minVersion: "TLSv1.2" })));

await check("an account in the request", () => untouched(c, async () => {
  await refuses(await person(), paths.forget, { account: c.account, generation: 1 }, 400, "bad_request");
}));
await check("the token decides who asks", async () => {
  const stranger = await person();
  const s = JSON.parse((await stranger.connection.send("GET", "/v1/status", { authorization: "Bearer " + stranger.accessToken })).bytes);
  assert.deepEqual([s.account, s.state, s.methods], [stranger.account, "absent", []]);
});
await check("open paths", async () => {
  for (const path of ["/v1/fleet", "/healthz", "/readyz"]) assert.equal((await c.connection.send("GET", path)).status, 200, path);
});
end(56);
