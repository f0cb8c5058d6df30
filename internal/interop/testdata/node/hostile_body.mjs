// V-1 and section 3: bodies that a vault must refuse, before anything else is done.
import { gzipSync } from "node:zlib";
import { assert, bodies, check, end, enrolled, isRefusal, lightKSF, paths, post, refuses, random, text, untouched } from "./suite.mjs";

const c = await enrolled("body");
const all = await bodies(c);
const json = JSON.stringify;

// Ways to spoil the text of any body.
const spoiled = {
  "unknown member": (b) => json({ ...b, more: 1 }),
  "bytes behind": (b) => json(b) + "x",
  "a second object": (b) => json(b) + json(b),
  "array": (b) => json([b]),
  "null": () => "null",
  "nothing": () => "",
  "text": () => '"x"',
  "cut": (b) => json(b).slice(0, -1),
  "byte order mark": (b) => "\ufeff" + json(b),
  "invalid UTF-8 name": (b) => Buffer.concat([Buffer.from(json(b).slice(0, -1) + (json(b) === "{}" ? "" : ",") + '"'), Buffer.from([0xff]), Buffer.from('":1}')]),
  "comment": (b) => json(b).replace("{", "{/**/"),
  "deep": () => '{"a":'.repeat(9000) + "1" + "}".repeat(9000),
};
for (const [path, body] of Object.entries(all)) {
  for (const [name, spoil] of Object.entries(spoiled)) {
    await check(`${path}: ${name}`, () => untouched(c, () => refuses(c, path, spoil(body), 400, "bad_request")));
  }
  await check(`${path}: too large`, () => refuses(c, path, json(body) + " ".repeat(65536), 413, "bad_request"));
}

// Each member: twice, in capitals, null, of another type, left out, of another size.
const members = (body, at = []) => Object.entries(body).flatMap(([name, value]) =>
  [[[...at, name], value], ...(typeof value === "object" ? members(value, [...at, name]) : [])]);
const put = (body, [name, ...rest], value) => {
  const copy = { ...body };
  if (rest.length) copy[name] = put(copy[name], rest, value);
  else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
};
const rename = (body, [name, ...rest], to) => Object.fromEntries(Object.entries(body).map(([n, v]) =>
  n !== name ? [n, v] : rest.length ? [n, rename(v, rest, to)] : [to(n), v]));
const twice = (body, at) => json(rename(body, at, () => "\u0001")).replace(/"\\u0001":("[^"]*"|\d+|\{[^}]*\})/, (_, v) => `"${at.at(-1)}":${v},"${at.at(-1)}":${v}`);

const otherValues = (value) => typeof value === "number"
  ? { "as text": String(value), "fraction": 1.5, "negative": -1, "too large": 2 ** 64, "true": true, "array": [value] }
  : typeof value === "object" ? { "text": "x", "number": 1, "array": [] }
  : {
    "number": 1, "padded": value + "=", "line break": value + "\n", "other alphabet": value.replace(/^./, "+"), "other alphabet 2": value.replace(/^./, "/"),
    "one byte more": text(Buffer.concat([Buffer.from(value, "base64url"), Buffer.from([0])])), "one byte less": text(Buffer.from(value, "base64url").subarray(1)), "stray bits": strayBits(value),
  };
function strayBits(value) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const unused = { 2: 4, 3: 2 }[value.length % 4]; // bits of the last character that carry nothing
  return unused ? value.slice(0, -1) + alphabet[alphabet.indexOf(value.at(-1)) | 1] : value + "A";
}

for (const [path, body] of Object.entries(all)) {
  for (const [at, value] of members(body)) {
    const name = `${path}: ${at.join(".")}`;
    const bad = (how, spoiledBody) => check(`${name} ${how}`, () => untouched(c, () => refuses(c, path, spoiledBody, 400, "bad_request")));
    await bad("twice", twice(body, at));
    await bad("in capitals", json(rename(body, at, (n) => n.toUpperCase())));
    if (typeof value === "string") await bad("empty", json(put(body, at, at[0] === "ke3" ? "AA" : "")));
    if (at[0] === "name") continue; // any text will do; its rules: hostile_passkey.mjs
    for (const [how, other] of Object.entries(otherValues(value))) await bad(how, json(put(body, at, other)));
    if (at.join() === "proof" || at.join() === "generation") continue; // null and left out: below
    await bad("null", json(put(body, at, null)));
    await bad("left out", json(put(body, at, undefined)));
  }
}

for (const nothing of [null, undefined]) { // a proof left out is none, a generation must be there
  const forget = all[paths.forget], finish = all[paths.enrollFinish];
  await check("left out or null: " + nothing, () => untouched(c, async () => {
    await refuses(c, paths.forget, { ...forget, generation: nothing }, 400, "bad_request");
    await refuses(c, paths.forget, { ...forget, generation: 9, proof: nothing }, 409, "conflict");
    await refuses(c, paths.enrollFinish, { ...finish, proof: nothing }, 409, "conflict");
  }));
}

const start = all[paths.enrollStart], release = all[paths.releaseStart];
const element = (bytes) => text(Buffer.from(bytes));
for (const [name, e] of Object.entries({ identity: element(new Uint8Array(32)), "not canonical": element(new Uint8Array(32).fill(0xff)) })) {
  await check(`enrolment of an element: ${name}`, () => refuses(c, paths.enrollStart, { ...start, request: e }, 400, "bad_request"));
  for (const at of [0, 64]) {
    const ke1 = Buffer.from(release.ke1, "base64url");
    Buffer.from(e, "base64url").copy(ke1, at);
    await check(`KE1 with an element at ${at}: ${name}`, () => untouched(c, () => refuses(c, paths.releaseStart, { ...release, ke1: text(ke1) }, 400, "bad_request")));
  }
}
await check("KE1 with a nonce of zeros", () => untouched(c, () => {
  const ke1 = Buffer.from(release.ke1, "base64url").fill(0, 32, 64);
  return refuses(c, paths.releaseStart, { ...release, ke1: text(ke1) }, 400, "bad_request");
}));
for (const number of ["1.0", "1e0", "-0", "01", '"1"']) {
  await check("protocol as " + number, () => refuses(c, paths.enrollStart, json(start).replace('"protocol":1', '"protocol":' + number), 400, "bad_request"));
}
for (const ksf of [{ ...lightKSF, t: 0 }, { ...lightKSF, m: 0 }, { ...lightKSF, p: 0 }, { ...lightKSF, t: 2 ** 32 }]) {
  await check("key stretching with " + json(ksf), () => refuses(c, paths.enrollStart, { ...start, ksf }, 400, "bad_request"));
}

await check("another content type", () => refuses(c, paths.nonce, "{}", 415, "bad_request", { "content-type": "text/plain" }));
await check("no content type", async () => {
  isRefusal(await c.connection.send("POST", paths.nonce, { authorization: "Bearer " + c.accessToken }, "{}"), 415, "bad_request");
});
for (const type of ["application/json; charset=latin1", "application/json, text/plain", "application/jsonx"]) {
  await check("content type " + type, () => refuses(c, paths.nonce, "{}", 415, "bad_request", { "content-type": type }));
}
for (const type of ["application/json; charset=utf-8", "Application/JSON"]) {
  await check("content type " + type, async () => assert.equal((await post(c, paths.nonce, "{}", { "content-type": type })).status, 200));
}
await check("a compressed body", () => refuses(c, paths.nonce, gzipSync("{}"), 415, "bad_request", { "content-encoding": "gzip" }));
await check("another method", async () => isRefusal(await c.connection.send("GET", paths.nonce, { authorization: "Bearer " + c.accessToken }), 405, "bad_request"));
await check("another path", () => refuses(c, "/v1/none", "{}", 404, "bad_request"));
await check("a path with a slash more", () => refuses(c, "/v1//owner/nonce", "{}", 404, "bad_request"));
for (const [name, path, type, body, status, code] of [ // the order of section 3
  ["path", "/v1/none", "text/plain", "{", 404, "bad_request"], ["query", paths.nonce + "?a", "application/json", "{}", 400, "bad_request"],
  ["content type", paths.nonce, "text/plain", "{", 415, "bad_request"], ["access token", paths.nonce, "application/json", "{", 401, "access_token_invalid"],
]) {
  await check("order: " + name, async () => isRefusal(await c.connection.send("POST", path, { "content-type": type }, body), status, code));
}
await check("a query", () => refuses(c, paths.nonce + "?a=1", "{}", 400, "bad_request"));
await check("nothing was changed", () => untouched(c, async () => { await post(c, paths.forget, all[paths.forget]); }));
end(390);
