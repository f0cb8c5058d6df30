// src/core/bytes.ts
var utf8 = (s) => new TextEncoder().encode(s);
function concat(...parts) {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}
function equal(a, b) {
  if (a.length !== b.length) return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
  return diff === 0;
}
var hex = (b) => Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
function unhex(s) {
  if (s.length % 2 !== 0 || !/^[0-9a-f]*$/.test(s)) throw new Error("not hexadecimal");
  return Uint8Array.from({ length: s.length / 2 }, (_, i) => parseInt(s.slice(2 * i, 2 * i + 2), 16));
}
var text = (b) => btoa(Array.from(b, (x) => String.fromCharCode(x)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
function untext(s, size) {
  if (typeof s !== "string" || !/^[A-Za-z0-9_-]*$/.test(s) || s.length % 4 === 1) throw new Error("not base64url");
  const b = Uint8Array.from(atob(s.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  if (text(b) !== s) throw new Error("not base64url: stray bits");
  if (size !== void 0 && b.length !== size) throw new Error(`${b.length} bytes instead of ${size}`);
  return b;
}
function uint64(n) {
  const b = new Uint8Array(8);
  new DataView(b.buffer).setBigUint64(0, BigInt(n));
  return b;
}
var prefix = "backupvault/v1/";
function field(f) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, f.length);
  return concat(length, f);
}
var lp = (label, ...fields2) => concat(...[utf8(prefix + label), ...fields2].map(field));
function unlp(label, b) {
  const fields2 = [];
  for (let at = 0; at < b.length; ) {
    if (b.length - at < 4) throw new Error(label + ": cut field");
    const n = new DataView(b.buffer, b.byteOffset + at).getUint32(0);
    if (b.length - at - 4 < n) throw new Error(label + ": cut field");
    fields2.push(b.subarray(at + 4, at + 4 + n));
    at += 4 + n;
  }
  const first = fields2.shift();
  if (!first || !equal(first, utf8(prefix + label))) throw new Error("not a " + label);
  return fields2;
}

// src/core/crypto.ts
var subtle = crypto.subtle;
var random = (n) => crypto.getRandomValues(new Uint8Array(n));
var sha256 = async (b) => new Uint8Array(await subtle.digest("SHA-256", b));
async function hkdf(secret, info, n) {
  const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await subtle.deriveBits({ name: "HKDF", hash: "SHA-512", salt: new Uint8Array(), info }, key, 8 * n));
}
var gcm = { name: "AES-GCM", iv: new Uint8Array(12) };
async function gcmSeal(key, plaintext) {
  return new Uint8Array(await subtle.encrypt(gcm, await subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]), plaintext));
}
async function gcmOpen(key, sealed) {
  return new Uint8Array(await subtle.decrypt(gcm, await subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]), sealed));
}
var p256 = { name: "ECDSA", namedCurve: "P-256" };
async function verifyToken(point, message, signature) {
  if (signature.length !== 64) return false;
  const key = await subtle.importKey("raw", point, p256, false, ["verify"]);
  return subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, message);
}
async function verifyEd25519(publicKey, message, signature) {
  if (signature.length !== 64) return false;
  return subtle.verify("Ed25519", await subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]), signature, message);
}
async function ed25519(seed) {
  const pkcs8 = concat(unhex("302e020100300506032b657004220420"), seed);
  const key = await subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  pkcs8.fill(0);
  const publicKey = untext((await subtle.exportKey("jwk", key)).x, 32);
  return { publicKey, sign: async (message) => new Uint8Array(await subtle.sign("Ed25519", key, message)) };
}
async function supported() {
  try {
    const key = await ed25519(new Uint8Array(32));
    return text(key.publicKey) === "O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik" && typeof WebAssembly === "object";
  } catch {
    return false;
  }
}

// src/core/json.ts
function parse(bytes2) {
  const s = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes2);
  const value = JSON.parse(s);
  refuseTwice(s);
  return object(value);
}
function refuseTwice(s) {
  const open = [];
  for (const [part] of s.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/gs)) {
    if (part === "{" || part === "[") open.push(/* @__PURE__ */ new Set());
    else if (part === "}" || part === "]") open.pop();
    else if (part.endsWith(":")) {
      const name = JSON.parse(part.replace(/\s*:$/, ""));
      const names2 = open.at(-1);
      if (names2.has(name)) throw new Error("a member twice");
      names2.add(name);
    }
  }
}
function object(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error("not an object");
  return value;
}
function list(value) {
  if (!Array.isArray(value)) throw new Error("not a list");
  return value;
}
function string(value) {
  if (typeof value !== "string") throw new Error("not a text");
  return value;
}
function integer(value) {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new Error("not a number of ours");
  return value;
}
var integerOr0 = (value) => value === void 0 ? 0 : integer(value);
var binary = (value, size) => untext(value, size);

// node_modules/@hpke/common/esm/src/errors.js
var HpkeError = class extends Error {
  constructor(e) {
    let message;
    if (e instanceof Error) {
      message = e.message;
    } else if (typeof e === "string") {
      message = e;
    } else {
      message = "";
    }
    super(message);
    this.name = this.constructor.name;
  }
};
var InvalidParamError = class extends HpkeError {
};
var SerializeError = class extends HpkeError {
};
var DeserializeError = class extends HpkeError {
};
var EncapError = class extends HpkeError {
};
var DecapError = class extends HpkeError {
};
var ExportError = class extends HpkeError {
};
var SealError = class extends HpkeError {
};
var OpenError = class extends HpkeError {
};
var MessageLimitReachedError = class extends HpkeError {
};
var DeriveKeyPairError = class extends HpkeError {
};
var NotSupportedError = class extends HpkeError {
};

// node_modules/@hpke/common/esm/_dnt.shims.js
var dntGlobals = {};
var dntGlobalThis = createMergeProxy(globalThis, dntGlobals);
function createMergeProxy(baseObj, extObj) {
  return new Proxy(baseObj, {
    get(_target, prop, _receiver) {
      if (prop in extObj) {
        return extObj[prop];
      } else {
        return baseObj[prop];
      }
    },
    set(_target, prop, value) {
      if (prop in extObj) {
        delete extObj[prop];
      }
      baseObj[prop] = value;
      return true;
    },
    deleteProperty(_target, prop) {
      let success = false;
      if (prop in extObj) {
        delete extObj[prop];
        success = true;
      }
      if (prop in baseObj) {
        delete baseObj[prop];
        success = true;
      }
      return success;
    },
    ownKeys(_target) {
      const baseKeys = Reflect.ownKeys(baseObj);
      const extKeys = Reflect.ownKeys(extObj);
      const extKeysSet = new Set(extKeys);
      return [...baseKeys.filter((k) => !extKeysSet.has(k)), ...extKeys];
    },
    defineProperty(_target, prop, desc) {
      if (prop in extObj) {
        delete extObj[prop];
      }
      Reflect.defineProperty(baseObj, prop, desc);
      return true;
    },
    getOwnPropertyDescriptor(_target, prop) {
      if (prop in extObj) {
        return Reflect.getOwnPropertyDescriptor(extObj, prop);
      } else {
        return Reflect.getOwnPropertyDescriptor(baseObj, prop);
      }
    },
    has(_target, prop) {
      return prop in extObj || prop in baseObj;
    }
  });
}

// node_modules/@hpke/common/esm/src/algorithm.js
async function loadSubtleCrypto() {
  if (dntGlobalThis !== void 0 && globalThis.crypto !== void 0) {
    return globalThis.crypto.subtle;
  }
  try {
    const { webcrypto } = await import("crypto");
    return webcrypto.subtle;
  } catch (e) {
    throw new NotSupportedError(e);
  }
}
var NativeAlgorithm = class {
  constructor() {
    Object.defineProperty(this, "_api", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
  }
  async _setup() {
    if (this._api !== void 0) {
      return;
    }
    this._api = await loadSubtleCrypto();
  }
};

// node_modules/@hpke/common/esm/src/identifiers.js
var Mode = {
  Base: 0,
  Psk: 1,
  Auth: 2,
  AuthPsk: 3
};
var KemId = {
  NotAssigned: 0,
  DhkemP256HkdfSha256: 16,
  DhkemP384HkdfSha384: 17,
  DhkemP521HkdfSha512: 18,
  DhkemSecp256k1HkdfSha256: 19,
  DhkemX25519HkdfSha256: 32,
  DhkemX448HkdfSha512: 33,
  HybridkemX25519Kyber768: 48,
  MlKem512: 64,
  MlKem768: 65,
  MlKem1024: 66,
  XWing: 25722
};
var KdfId = {
  HkdfSha256: 1,
  HkdfSha384: 2,
  HkdfSha512: 3,
  Sha3256: 4,
  Sha3384: 5,
  Sha3512: 6,
  Shake128: 16,
  Shake256: 17,
  TurboShake128: 18,
  TurboShake256: 19
};
var AeadId = {
  Aes128Gcm: 1,
  Aes256Gcm: 2,
  Chacha20Poly1305: 3,
  ExportOnly: 65535
};

// node_modules/@hpke/common/esm/src/consts.js
var INPUT_LENGTH_LIMIT = 8192;
var INFO_LENGTH_LIMIT = 268435456;
var MINIMUM_PSK_LENGTH = 32;
var EMPTY = /* @__PURE__ */ new Uint8Array(0);
var BYTE_TO_BIGINT_256 = /* @__PURE__ */ (() => {
  const out = new Array(256);
  let i = 0;
  let value = 0n;
  while (i < 256) {
    out[i] = value;
    i++;
    value += 1n;
  }
  return out;
})();

// node_modules/@hpke/common/esm/src/interfaces/kemInterface.js
var SUITE_ID_HEADER_KEM = /* @__PURE__ */ new Uint8Array([
  75,
  69,
  77,
  0,
  0
]);

// node_modules/@hpke/common/esm/src/kdfs/hkdf.js
var HPKE_VERSION = /* @__PURE__ */ new Uint8Array([
  72,
  80,
  75,
  69,
  45,
  118,
  49
]);
function toUint8Array(input) {
  return new Uint8Array(toArrayBuffer(input));
}
function toArrayBuffer(input) {
  if (input instanceof ArrayBuffer) {
    return input;
  }
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength).slice().buffer;
  }
  return new Uint8Array(input).slice().buffer;
}
var HkdfNative = class extends NativeAlgorithm {
  constructor() {
    super();
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: KdfId.HkdfSha256
    });
    Object.defineProperty(this, "hashSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 0
    });
    Object.defineProperty(this, "_suiteId", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: EMPTY
    });
    Object.defineProperty(this, "algHash", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: {
        name: "HMAC",
        hash: "SHA-256",
        length: 256
      }
    });
  }
  init(suiteId) {
    this._suiteId = suiteId;
  }
  buildLabeledIkm(label, ikm) {
    this._checkInit();
    const ret = new Uint8Array(7 + this._suiteId.byteLength + label.byteLength + ikm.byteLength);
    ret.set(HPKE_VERSION, 0);
    ret.set(this._suiteId, 7);
    ret.set(label, 7 + this._suiteId.byteLength);
    ret.set(ikm, 7 + this._suiteId.byteLength + label.byteLength);
    return ret;
  }
  buildLabeledInfo(label, info, len) {
    this._checkInit();
    const ret = new Uint8Array(9 + this._suiteId.byteLength + label.byteLength + info.byteLength);
    ret.set(new Uint8Array([0, len]), 0);
    ret.set(HPKE_VERSION, 2);
    ret.set(this._suiteId, 9);
    ret.set(label, 9 + this._suiteId.byteLength);
    ret.set(info, 9 + this._suiteId.byteLength + label.byteLength);
    return ret;
  }
  async extract(salt, ikm) {
    await this._setup();
    const saltBuf = salt.byteLength === 0 ? new ArrayBuffer(this.hashSize) : toArrayBuffer(salt);
    if (saltBuf.byteLength !== this.hashSize) {
      throw new InvalidParamError("The salt length must be the same as the hashSize");
    }
    const ikmBuf = toArrayBuffer(ikm);
    const key = await this._api.importKey("raw", saltBuf, this.algHash, false, [
      "sign"
    ]);
    return await this._api.sign("HMAC", key, ikmBuf);
  }
  async expand(prk, info, len) {
    await this._setup();
    const prkBuf = toArrayBuffer(prk);
    const key = await this._api.importKey("raw", prkBuf, this.algHash, false, [
      "sign"
    ]);
    const okm = new ArrayBuffer(len);
    const okmBytes = new Uint8Array(okm);
    let prev = EMPTY;
    const mid = toUint8Array(info);
    const tail = new Uint8Array(1);
    if (len > 255 * this.hashSize) {
      throw new Error("Entropy limit reached");
    }
    const tmp = new Uint8Array(this.hashSize + mid.length + 1);
    for (let i = 1, cur = 0; cur < okmBytes.length; i++) {
      tail[0] = i;
      tmp.set(prev, 0);
      tmp.set(mid, prev.length);
      tmp.set(tail, prev.length + mid.length);
      prev = new Uint8Array(await this._api.sign("HMAC", key, tmp.slice(0, prev.length + mid.length + 1)));
      if (okmBytes.length - cur >= prev.length) {
        okmBytes.set(prev, cur);
        cur += prev.length;
      } else {
        okmBytes.set(prev.slice(0, okmBytes.length - cur), cur);
        cur += okmBytes.length - cur;
      }
    }
    return okm;
  }
  async extractAndExpand(salt, ikm, info, len) {
    await this._setup();
    const ikmBuf = toArrayBuffer(ikm);
    const baseKey = await this._api.importKey("raw", ikmBuf, "HKDF", false, ["deriveBits"]);
    return await this._api.deriveBits({
      name: "HKDF",
      hash: this.algHash.hash,
      salt: toArrayBuffer(salt),
      info: toArrayBuffer(info)
    }, baseKey, len * 8);
  }
  async labeledExtract(salt, label, ikm) {
    return await this.extract(salt, this.buildLabeledIkm(label, ikm));
  }
  async labeledExpand(prk, label, info, len) {
    return await this.expand(prk, this.buildLabeledInfo(label, info, len), len);
  }
  _checkInit() {
    if (this._suiteId === EMPTY) {
      throw new Error("Not initialized. Call init()");
    }
  }
};
var HkdfSha256Native = class extends HkdfNative {
  constructor() {
    super(...arguments);
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: KdfId.HkdfSha256
    });
    Object.defineProperty(this, "hashSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 32
    });
    Object.defineProperty(this, "algHash", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: {
        name: "HMAC",
        hash: "SHA-256",
        length: 256
      }
    });
  }
};

// node_modules/@hpke/common/esm/src/utils/misc.js
var isCryptoKeyPair = (x) => typeof x === "object" && x !== null && typeof x.privateKey === "object" && typeof x.publicKey === "object";
function i2Osp(n, w) {
  if (w <= 0) {
    throw new Error("i2Osp: too small size");
  }
  if (n >= 256 ** w) {
    throw new Error("i2Osp: too large integer");
  }
  const ret = new Uint8Array(w);
  for (let i = 0; i < w && n; i++) {
    ret[w - (i + 1)] = n % 256;
    n = Math.floor(n / 256);
  }
  return ret;
}
function concat2(a, b) {
  const ret = new Uint8Array(a.length + b.length);
  ret.set(a, 0);
  ret.set(b, a.length);
  return ret;
}
function base64UrlToBytes(v) {
  const base64 = v.replace(/-/g, "+").replace(/_/g, "/");
  const byteString = atob(base64);
  const ret = new Uint8Array(byteString.length);
  for (let i = 0; i < byteString.length; i++) {
    ret[i] = byteString.charCodeAt(i);
  }
  return ret;
}
function xor(a, b) {
  if (a.byteLength !== b.byteLength) {
    throw new Error("xor: different length inputs");
  }
  const buf = new Uint8Array(a.byteLength);
  for (let i = 0; i < a.byteLength; i++) {
    buf[i] = a[i] ^ b[i];
  }
  return buf;
}

// node_modules/@hpke/common/esm/src/kems/dhkem.js
var LABEL_EAE_PRK = /* @__PURE__ */ new Uint8Array([
  101,
  97,
  101,
  95,
  112,
  114,
  107
]);
var LABEL_SHARED_SECRET = /* @__PURE__ */ new Uint8Array([
  115,
  104,
  97,
  114,
  101,
  100,
  95,
  115,
  101,
  99,
  114,
  101,
  116
]);
function concat3(a, b, c) {
  const ret = new Uint8Array(a.length + b.length + c.length);
  ret.set(a, 0);
  ret.set(b, a.length);
  ret.set(c, a.length + b.length);
  return ret;
}
var Dhkem = class {
  constructor(id, prim, kdf) {
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "secretSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 0
    });
    Object.defineProperty(this, "encSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 0
    });
    Object.defineProperty(this, "publicKeySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 0
    });
    Object.defineProperty(this, "privateKeySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 0
    });
    Object.defineProperty(this, "_prim", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_kdf", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this.id = id;
    this._prim = prim;
    this._kdf = kdf;
    const suiteId = new Uint8Array(SUITE_ID_HEADER_KEM);
    suiteId.set(i2Osp(this.id, 2), 3);
    this._kdf.init(suiteId);
  }
  async serializePublicKey(key) {
    return await this._prim.serializePublicKey(key);
  }
  async deserializePublicKey(key) {
    return await this._prim.deserializePublicKey(toArrayBuffer(key));
  }
  async serializePrivateKey(key) {
    return await this._prim.serializePrivateKey(key);
  }
  async deserializePrivateKey(key) {
    return await this._prim.deserializePrivateKey(toArrayBuffer(key));
  }
  async importKey(format, key, isPublic = true) {
    return await this._prim.importKey(format, key, isPublic);
  }
  async generateKeyPair() {
    return await this._prim.generateKeyPair();
  }
  async deriveKeyPair(ikm) {
    const rawIkm = toArrayBuffer(ikm);
    if (rawIkm.byteLength > INPUT_LENGTH_LIMIT) {
      throw new InvalidParamError("Too long ikm");
    }
    return await this._prim.deriveKeyPair(rawIkm);
  }
  async encap(params) {
    let ke;
    if (params.ekm === void 0) {
      ke = await this.generateKeyPair();
    } else if (isCryptoKeyPair(params.ekm)) {
      ke = params.ekm;
    } else {
      ke = await this.deriveKeyPair(params.ekm);
    }
    const enc = await this._prim.serializePublicKey(ke.publicKey);
    const pkrm = await this._prim.serializePublicKey(params.recipientPublicKey);
    try {
      let dh;
      if (params.senderKey === void 0) {
        dh = new Uint8Array(await this._prim.dh(ke.privateKey, params.recipientPublicKey));
      } else {
        const sks = isCryptoKeyPair(params.senderKey) ? params.senderKey.privateKey : params.senderKey;
        const dh1 = new Uint8Array(await this._prim.dh(ke.privateKey, params.recipientPublicKey));
        const dh2 = new Uint8Array(await this._prim.dh(sks, params.recipientPublicKey));
        dh = concat2(dh1, dh2);
      }
      let kemContext;
      if (params.senderKey === void 0) {
        kemContext = concat2(new Uint8Array(enc), new Uint8Array(pkrm));
      } else {
        const pks = isCryptoKeyPair(params.senderKey) ? params.senderKey.publicKey : await this._prim.derivePublicKey(params.senderKey);
        const pksm = await this._prim.serializePublicKey(pks);
        kemContext = concat3(new Uint8Array(enc), new Uint8Array(pkrm), new Uint8Array(pksm));
      }
      const sharedSecret = await this._generateSharedSecret(dh, kemContext);
      return {
        enc,
        sharedSecret
      };
    } catch (e) {
      throw new EncapError(e);
    }
  }
  async decap(params) {
    const enc = toArrayBuffer(params.enc);
    const pke = await this._prim.deserializePublicKey(enc);
    const skr = isCryptoKeyPair(params.recipientKey) ? params.recipientKey.privateKey : params.recipientKey;
    const pkr = isCryptoKeyPair(params.recipientKey) ? params.recipientKey.publicKey : await this._prim.derivePublicKey(params.recipientKey);
    const pkrm = await this._prim.serializePublicKey(pkr);
    try {
      let dh;
      if (params.senderPublicKey === void 0) {
        dh = new Uint8Array(await this._prim.dh(skr, pke));
      } else {
        const dh1 = new Uint8Array(await this._prim.dh(skr, pke));
        const dh2 = new Uint8Array(await this._prim.dh(skr, params.senderPublicKey));
        dh = concat2(dh1, dh2);
      }
      let kemContext;
      if (params.senderPublicKey === void 0) {
        kemContext = concat2(new Uint8Array(enc), new Uint8Array(pkrm));
      } else {
        const pksm = await this._prim.serializePublicKey(params.senderPublicKey);
        kemContext = new Uint8Array(enc.byteLength + pkrm.byteLength + pksm.byteLength);
        kemContext.set(new Uint8Array(enc), 0);
        kemContext.set(new Uint8Array(pkrm), enc.byteLength);
        kemContext.set(new Uint8Array(pksm), enc.byteLength + pkrm.byteLength);
      }
      return await this._generateSharedSecret(dh, kemContext);
    } catch (e) {
      throw new DecapError(e);
    }
  }
  async _generateSharedSecret(dh, kemContext) {
    const labeledIkm = this._kdf.buildLabeledIkm(LABEL_EAE_PRK, dh);
    const labeledInfo = this._kdf.buildLabeledInfo(LABEL_SHARED_SECRET, kemContext, this.secretSize);
    return await this._kdf.extractAndExpand(EMPTY, labeledIkm, labeledInfo, this.secretSize);
  }
};

// node_modules/@hpke/common/esm/src/interfaces/dhkemPrimitives.js
var KEM_USAGES = ["deriveBits"];
var LABEL_DKP_PRK = /* @__PURE__ */ new Uint8Array([
  100,
  107,
  112,
  95,
  112,
  114,
  107
]);

// node_modules/@hpke/common/esm/src/utils/bignum.js
var Bignum = class {
  constructor(size) {
    Object.defineProperty(this, "_num", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this._num = new Uint8Array(size);
  }
  val() {
    return this._num;
  }
  reset() {
    this._num.fill(0);
  }
  set(src) {
    if (src.length !== this._num.length) {
      throw new Error("Bignum.set: invalid argument");
    }
    this._num.set(src);
  }
  isZero() {
    for (let i = 0; i < this._num.length; i++) {
      if (this._num[i] !== 0) {
        return false;
      }
    }
    return true;
  }
  lessThan(v) {
    if (v.length !== this._num.length) {
      throw new Error("Bignum.lessThan: invalid argument");
    }
    for (let i = 0; i < this._num.length; i++) {
      if (this._num[i] < v[i]) {
        return true;
      }
      if (this._num[i] > v[i]) {
        return false;
      }
    }
    return false;
  }
};

// node_modules/@hpke/common/esm/src/kems/dhkemPrimitives/ec.js
var LABEL_CANDIDATE = /* @__PURE__ */ new Uint8Array([
  99,
  97,
  110,
  100,
  105,
  100,
  97,
  116,
  101
]);
var ORDER_P_256 = /* @__PURE__ */ new Uint8Array([
  255,
  255,
  255,
  255,
  0,
  0,
  0,
  0,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  188,
  230,
  250,
  173,
  167,
  23,
  158,
  132,
  243,
  185,
  202,
  194,
  252,
  99,
  37,
  81
]);
var ORDER_P_384 = /* @__PURE__ */ new Uint8Array([
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  199,
  99,
  77,
  129,
  244,
  55,
  45,
  223,
  88,
  26,
  13,
  178,
  72,
  176,
  167,
  122,
  236,
  236,
  25,
  106,
  204,
  197,
  41,
  115
]);
var ORDER_P_521 = /* @__PURE__ */ new Uint8Array([
  1,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  255,
  250,
  81,
  134,
  135,
  131,
  191,
  47,
  150,
  107,
  127,
  204,
  1,
  72,
  247,
  9,
  165,
  208,
  59,
  181,
  201,
  184,
  137,
  156,
  71,
  174,
  187,
  111,
  183,
  30,
  145,
  56,
  100,
  9
]);
var PKCS8_ALG_ID_P_256 = /* @__PURE__ */ new Uint8Array([
  48,
  65,
  2,
  1,
  0,
  48,
  19,
  6,
  7,
  42,
  134,
  72,
  206,
  61,
  2,
  1,
  6,
  8,
  42,
  134,
  72,
  206,
  61,
  3,
  1,
  7,
  4,
  39,
  48,
  37,
  2,
  1,
  1,
  4,
  32
]);
var PKCS8_ALG_ID_P_384 = /* @__PURE__ */ new Uint8Array([
  48,
  78,
  2,
  1,
  0,
  48,
  16,
  6,
  7,
  42,
  134,
  72,
  206,
  61,
  2,
  1,
  6,
  5,
  43,
  129,
  4,
  0,
  34,
  4,
  55,
  48,
  53,
  2,
  1,
  1,
  4,
  48
]);
var PKCS8_ALG_ID_P_521 = /* @__PURE__ */ new Uint8Array([
  48,
  96,
  2,
  1,
  0,
  48,
  16,
  6,
  7,
  42,
  134,
  72,
  206,
  61,
  2,
  1,
  6,
  5,
  43,
  129,
  4,
  0,
  35,
  4,
  73,
  48,
  71,
  2,
  1,
  1,
  4,
  66
]);
var EC_P_256_PARAMS = {
  p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
  b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  gx: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  gy: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  coordinateSize: 32
};
var EC_P_384_PARAMS = {
  p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
  b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  gx: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
  gy: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
  coordinateSize: 48
};
var EC_P_521_PARAMS = {
  p: (1n << 521n) - 1n,
  b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  gx: 0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
  gy: 0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
  coordinateSize: 66
};
function mod(a, p) {
  const r = a % p;
  return r >= 0n ? r : r + p;
}
function modPow(base, exponent, p) {
  let result = 1n;
  let b = mod(base, p);
  let e = exponent;
  while (e > 0n) {
    if ((e & 1n) === 1n) {
      result = mod(result * b, p);
    }
    b = mod(b * b, p);
    e >>= 1n;
  }
  return result;
}
function modSqrt(rhs, p) {
  const y = modPow(rhs, p + 1n >> 2n, p);
  if (mod(y * y, p) !== mod(rhs, p)) {
    throw new Error("Invalid ECDH point");
  }
  return y;
}
function bytesToBigInt(bytes2) {
  let v = 0n;
  for (const b of bytes2) {
    v = v << 8n | BYTE_TO_BIGINT_256[b];
  }
  return v;
}
function bigIntToBytes(v, len) {
  const out = new Uint8Array(len);
  let n = v;
  for (let i = len - 1; i >= 0; i--) {
    out[i] = Number(n & 0xffn);
    n >>= 8n;
  }
  if (n !== 0n) {
    throw new Error("Invalid coordinate length");
  }
  return out;
}
function buildRawUncompressedPublicKey(x, y, coordinateSize) {
  const out = new Uint8Array(1 + coordinateSize * 2);
  out[0] = 4;
  out.set(bigIntToBytes(x, coordinateSize), 1);
  out.set(bigIntToBytes(y, coordinateSize), 1 + coordinateSize);
  return out;
}
var Ec = class extends NativeAlgorithm {
  constructor(kem, hkdf2) {
    super();
    Object.defineProperty(this, "_hkdf", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_alg", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nPk", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nSk", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nDh", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_order", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_bitmask", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_pkcs8AlgId", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_curveParams", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this._hkdf = hkdf2;
    switch (kem) {
      case KemId.DhkemP256HkdfSha256:
        this._alg = { name: "ECDH", namedCurve: "P-256" };
        this._nPk = 65;
        this._nSk = 32;
        this._nDh = 32;
        this._order = ORDER_P_256;
        this._bitmask = 255;
        this._pkcs8AlgId = PKCS8_ALG_ID_P_256;
        this._curveParams = EC_P_256_PARAMS;
        break;
      case KemId.DhkemP384HkdfSha384:
        this._alg = { name: "ECDH", namedCurve: "P-384" };
        this._nPk = 97;
        this._nSk = 48;
        this._nDh = 48;
        this._order = ORDER_P_384;
        this._bitmask = 255;
        this._pkcs8AlgId = PKCS8_ALG_ID_P_384;
        this._curveParams = EC_P_384_PARAMS;
        break;
      default:
        this._alg = { name: "ECDH", namedCurve: "P-521" };
        this._nPk = 133;
        this._nSk = 66;
        this._nDh = 66;
        this._order = ORDER_P_521;
        this._bitmask = 1;
        this._pkcs8AlgId = PKCS8_ALG_ID_P_521;
        this._curveParams = EC_P_521_PARAMS;
        break;
    }
  }
  async serializePublicKey(key) {
    await this._setup();
    try {
      return await this._api.exportKey("raw", key);
    } catch (e) {
      throw new SerializeError(e);
    }
  }
  async deserializePublicKey(key) {
    await this._setup();
    try {
      return await this._importRawKey(toArrayBuffer(key), true);
    } catch (e) {
      throw new DeserializeError(e);
    }
  }
  async serializePrivateKey(key) {
    await this._setup();
    try {
      const jwk = await this._api.exportKey("jwk", key);
      if (!("d" in jwk)) {
        throw new Error("Not private key");
      }
      return base64UrlToBytes(jwk["d"]).buffer;
    } catch (e) {
      throw new SerializeError(e);
    }
  }
  async deserializePrivateKey(key) {
    await this._setup();
    try {
      return await this._importRawKey(toArrayBuffer(key), false);
    } catch (e) {
      throw new DeserializeError(e);
    }
  }
  async importKey(format, key, isPublic) {
    await this._setup();
    try {
      if (format === "raw") {
        return await this._importRawKey(key, isPublic);
      }
      if (key instanceof ArrayBuffer) {
        throw new Error("Invalid jwk key format");
      }
      return await this._importJWK(key, isPublic);
    } catch (e) {
      throw new DeserializeError(e);
    }
  }
  async generateKeyPair() {
    await this._setup();
    try {
      return await this._api.generateKey(this._alg, true, KEM_USAGES);
    } catch (e) {
      throw new NotSupportedError(e);
    }
  }
  async deriveKeyPair(ikm) {
    await this._setup();
    try {
      const rawIkm = toArrayBuffer(ikm);
      const dkpPrk = await this._hkdf.labeledExtract(EMPTY, LABEL_DKP_PRK, new Uint8Array(rawIkm));
      const bn = new Bignum(this._nSk);
      for (let counter = 0; bn.isZero() || !bn.lessThan(this._order); counter++) {
        if (counter > 255) {
          throw new Error("Faild to derive a key pair");
        }
        const bytes2 = new Uint8Array(await this._hkdf.labeledExpand(dkpPrk, LABEL_CANDIDATE, i2Osp(counter, 1), this._nSk));
        bytes2[0] = bytes2[0] & this._bitmask;
        bn.set(bytes2);
      }
      const sk = await this._deserializePkcs8Key(bn.val());
      bn.reset();
      return {
        privateKey: sk,
        publicKey: await this.derivePublicKey(sk)
      };
    } catch (e) {
      throw new DeriveKeyPairError(e);
    }
  }
  async derivePublicKey(key) {
    await this._setup();
    try {
      const jwk = await this._api.exportKey("jwk", key);
      delete jwk["d"];
      delete jwk["key_ops"];
      return await this._api.importKey("jwk", jwk, this._alg, true, []);
    } catch {
      try {
        return await this._derivePublicKeyWithoutJwkExport(key);
      } catch (e) {
        throw new DeserializeError(e);
      }
    }
  }
  async dh(sk, pk) {
    try {
      await this._setup();
      const bits = await this._api.deriveBits({
        name: "ECDH",
        public: pk
      }, sk, this._nDh * 8);
      return bits;
    } catch (e) {
      throw new SerializeError(e);
    }
  }
  async _importRawKey(key, isPublic) {
    if (isPublic && key.byteLength !== this._nPk) {
      throw new Error("Invalid public key for the ciphersuite");
    }
    if (!isPublic && key.byteLength !== this._nSk) {
      throw new Error("Invalid private key for the ciphersuite");
    }
    if (isPublic) {
      return await this._api.importKey("raw", key, this._alg, true, []);
    }
    return await this._deserializePkcs8Key(new Uint8Array(key));
  }
  async _importJWK(key, isPublic) {
    if (typeof key.crv === "undefined" || key.crv !== this._alg.namedCurve) {
      throw new Error(`Invalid crv: ${key.crv}`);
    }
    if (isPublic) {
      if (typeof key.d !== "undefined") {
        throw new Error("Invalid key: `d` should not be set");
      }
      return await this._api.importKey("jwk", key, this._alg, true, []);
    }
    if (typeof key.d === "undefined") {
      throw new Error("Invalid key: `d` not found");
    }
    return await this._api.importKey("jwk", key, this._alg, true, KEM_USAGES);
  }
  async _deserializePkcs8Key(k) {
    const pkcs8Key = new Uint8Array(this._pkcs8AlgId.length + k.length);
    pkcs8Key.set(this._pkcs8AlgId, 0);
    pkcs8Key.set(k, this._pkcs8AlgId.length);
    return await this._api.importKey("pkcs8", pkcs8Key, this._alg, true, KEM_USAGES);
  }
  async _derivePublicKeyWithoutJwkExport(key) {
    const basePointRaw = buildRawUncompressedPublicKey(this._curveParams.gx, this._curveParams.gy, this._curveParams.coordinateSize);
    const basePoint = await this._api.importKey("raw", basePointRaw.buffer, this._alg, true, []);
    const xBytes = new Uint8Array(await this._api.deriveBits({
      name: "ECDH",
      public: basePoint
    }, key, this._nDh * 8));
    const p = this._curveParams.p;
    const x = bytesToBigInt(xBytes);
    const rhs = mod(modPow(x, 3n, p) - 3n * x + this._curveParams.b, p);
    let y = modSqrt(rhs, p);
    if ((y & 1n) === 1n) {
      y = p - y;
    }
    const pubRaw = buildRawUncompressedPublicKey(x, y, this._curveParams.coordinateSize);
    return await this._api.importKey("raw", pubRaw.buffer, this._alg, true, []);
  }
};

// node_modules/@hpke/common/esm/src/interfaces/aeadEncryptionContext.js
var AEAD_USAGES = ["encrypt", "decrypt"];

// node_modules/@hpke/common/esm/src/utils/noble.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function anumber(n, title = "") {
  if (!Number.isSafeInteger(n) || n < 0) {
    const prefix2 = title && `"${title}" `;
    throw new Error(`${prefix2}expected integer >0, got ${n}`);
  }
}
function abytes(value, length, title = "") {
  const bytes2 = isBytes(value);
  const len = value?.length;
  const needsLen = length !== void 0;
  if (!bytes2 || needsLen && len !== length) {
    const prefix2 = title && `"${title}" `;
    const ofLen = needsLen ? ` of length ${length}` : "";
    const got = bytes2 ? `length=${len}` : `type=${typeof value}`;
    throw new Error(prefix2 + "expected Uint8Array" + ofLen + ", got " + got);
  }
  return value;
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished) {
    throw new Error("Hash#digest() has already been called");
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
var _endianTestBuffer = /* @__PURE__ */ new Uint32Array([287454020]);
var _endianTestBytes = /* @__PURE__ */ new Uint8Array(_endianTestBuffer.buffer);
var isLE = _endianTestBytes[0] === 68;

// node_modules/@hpke/common/esm/src/hash/hash.js
function ahash(h2) {
  if (typeof h2 !== "function" || typeof h2.create !== "function") {
    throw new Error("Hash must wrapped by utils.createHasher");
  }
  anumber(h2.outputLen);
  anumber(h2.blockLen);
}

// node_modules/@hpke/common/esm/src/hash/hmac.js
var _HMAC = class {
  constructor(hash, key) {
    Object.defineProperty(this, "oHash", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "iHash", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "blockLen", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "outputLen", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "finished", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: false
    });
    Object.defineProperty(this, "destroyed", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: false
    });
    ahash(hash);
    abytes(key, void 0, "key");
    this.iHash = hash.create();
    if (typeof this.iHash.update !== "function") {
      throw new Error("Expected instance of class which extends utils.Hash");
    }
    this.blockLen = this.iHash.blockLen;
    this.outputLen = this.iHash.outputLen;
    const blockLen = this.blockLen;
    const pad = new Uint8Array(blockLen);
    pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54;
    this.iHash.update(pad);
    this.oHash = hash.create();
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54 ^ 92;
    this.oHash.update(pad);
    clean(pad);
  }
  update(buf) {
    aexists(this);
    this.iHash.update(buf);
    return this;
  }
  digestInto(out) {
    aexists(this);
    abytes(out, this.outputLen, "output");
    this.finished = true;
    this.iHash.digestInto(out);
    this.oHash.update(out);
    this.oHash.digestInto(out);
    this.destroy();
  }
  digest() {
    const out = new Uint8Array(this.oHash.outputLen);
    this.digestInto(out);
    return out;
  }
  _cloneInto(to) {
    to ||= Object.create(Object.getPrototypeOf(this), {});
    const { oHash, iHash, finished, destroyed: destroyed3, blockLen, outputLen } = this;
    to = to;
    to.finished = finished;
    to.destroyed = destroyed3;
    to.blockLen = blockLen;
    to.outputLen = outputLen;
    to.oHash = oHash._cloneInto(to.oHash);
    to.iHash = iHash._cloneInto(to.iHash);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true;
    this.oHash.destroy();
    this.iHash.destroy();
  }
};
var hmac = (hash, key, message) => new _HMAC(hash, key).update(message).digest();
hmac.create = (hash, key) => new _HMAC(hash, key);

// node_modules/@hpke/common/esm/src/hash/u64.js
var U32_MASK64 = 0xffffffffn;
var _32n = 32n;
function fromBig(n, le = false) {
  if (le) {
    return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
  }
  return {
    h: Number(n >> _32n & U32_MASK64) | 0,
    l: Number(n & U32_MASK64) | 0
  };
}
function split(lst, le = false) {
  const len = lst.length;
  const Ah = new Uint32Array(len);
  const Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    const { h: h2, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h2, l];
  }
  return [Ah, Al];
}

// node_modules/@hpke/common/esm/src/hash/sha3.js
var _0n = 0n;
var _1n = 1n;
var _2n = 2n;
var _7n = 7n;
var _256n = 256n;
var _0x71n = 0x71n;
var SHA3_PI = [];
var SHA3_ROTL = [];
var _SHA3_IOTA = [];
for (let round = 0, R = _1n, x = 1, y = 0; round < 24; round++) {
  [x, y] = [y, (2 * x + 3 * y) % 5];
  SHA3_PI.push(2 * (5 * y + x));
  SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
  let t = _0n;
  for (let j = 0; j < 7; j++) {
    R = (R << _1n ^ (R >> _7n) * _0x71n) % _256n;
    if (R & _2n)
      t ^= _1n << (_1n << BigInt(j)) - _1n;
  }
  _SHA3_IOTA.push(t);
}
var IOTAS = split(_SHA3_IOTA, true);
var SHA3_IOTA_H = IOTAS[0];
var SHA3_IOTA_L = IOTAS[1];

// node_modules/@hpke/common/esm/src/curve/modular.js
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */

// node_modules/@hpke/common/esm/src/curve/montgomery.js
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */

// node_modules/@hpke/core/esm/src/aeads/aesGcm.js
var AesGcmContext = class extends NativeAlgorithm {
  constructor(key) {
    super();
    Object.defineProperty(this, "_rawKey", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_key", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this._rawKey = toArrayBuffer(key);
  }
  async seal(iv, data, aad) {
    await this._setupKey();
    const alg = {
      name: "AES-GCM",
      iv: toArrayBuffer(iv),
      additionalData: toArrayBuffer(aad)
    };
    const ct = await this._api.encrypt(alg, this._key, toArrayBuffer(data));
    return ct;
  }
  async open(iv, data, aad) {
    await this._setupKey();
    const alg = {
      name: "AES-GCM",
      iv: toArrayBuffer(iv),
      additionalData: toArrayBuffer(aad)
    };
    const pt = await this._api.decrypt(alg, this._key, toArrayBuffer(data));
    return pt;
  }
  async _setupKey() {
    if (this._key !== void 0) {
      return;
    }
    await this._setup();
    const key = await this._importKey(this._rawKey);
    new Uint8Array(this._rawKey).fill(0);
    this._key = key;
    return;
  }
  async _importKey(key) {
    return await this._api.importKey("raw", key, { name: "AES-GCM" }, true, AEAD_USAGES);
  }
};
var Aes128Gcm = class {
  constructor() {
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: AeadId.Aes128Gcm
    });
    Object.defineProperty(this, "keySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 16
    });
    Object.defineProperty(this, "nonceSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 12
    });
    Object.defineProperty(this, "tagSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 16
    });
  }
  createEncryptionContext(key) {
    return new AesGcmContext(key);
  }
};
var Aes256Gcm = class extends Aes128Gcm {
  constructor() {
    super(...arguments);
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: AeadId.Aes256Gcm
    });
    Object.defineProperty(this, "keySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 32
    });
    Object.defineProperty(this, "nonceSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 12
    });
    Object.defineProperty(this, "tagSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 16
    });
  }
};

// node_modules/@hpke/core/esm/src/utils/emitNotSupported.js
function emitNotSupported() {
  return new Promise((_resolve, reject) => {
    reject(new NotSupportedError("Not supported"));
  });
}

// node_modules/@hpke/core/esm/src/exporterContext.js
var LABEL_SEC = new Uint8Array([115, 101, 99]);
var ExporterContextImpl = class {
  constructor(api, kdf, exporterSecret) {
    Object.defineProperty(this, "_api", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "exporterSecret", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_kdf", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this._api = api;
    this._kdf = kdf;
    this.exporterSecret = exporterSecret;
  }
  async seal(_data, _aad) {
    return await emitNotSupported();
  }
  async open(_data, _aad) {
    return await emitNotSupported();
  }
  async export(exporterContext, len) {
    const rawExporterContext = toArrayBuffer(exporterContext);
    if (rawExporterContext.byteLength > INPUT_LENGTH_LIMIT) {
      throw new InvalidParamError("Too long exporter context");
    }
    try {
      return await this._kdf.labeledExpand(this.exporterSecret, LABEL_SEC, new Uint8Array(rawExporterContext), len);
    } catch (e) {
      throw new ExportError(e);
    }
  }
};
var RecipientExporterContextImpl = class extends ExporterContextImpl {
};
var SenderExporterContextImpl = class extends ExporterContextImpl {
  constructor(api, kdf, exporterSecret, enc) {
    super(api, kdf, exporterSecret);
    Object.defineProperty(this, "enc", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    this.enc = enc;
    return;
  }
};

// node_modules/@hpke/core/esm/src/encryptionContext.js
var EncryptionContextImpl = class extends ExporterContextImpl {
  constructor(api, kdf, params) {
    super(api, kdf, params.exporterSecret);
    Object.defineProperty(this, "_aead", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nK", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nN", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_nT", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_ctx", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    if (params.key === void 0 || params.baseNonce === void 0 || params.seq === void 0) {
      throw new Error("Required parameters are missing");
    }
    this._aead = params.aead;
    this._nK = this._aead.keySize;
    this._nN = this._aead.nonceSize;
    this._nT = this._aead.tagSize;
    const key = this._aead.createEncryptionContext(params.key);
    this._ctx = {
      key,
      baseNonce: params.baseNonce,
      seq: params.seq
    };
  }
  computeNonce(k) {
    const seqBytes = i2Osp(k.seq, k.baseNonce.byteLength);
    return xor(k.baseNonce, seqBytes).buffer;
  }
  incrementSeq(k) {
    if (k.seq > Number.MAX_SAFE_INTEGER) {
      throw new MessageLimitReachedError("Message limit reached");
    }
    k.seq += 1;
    return;
  }
};

// node_modules/@hpke/core/esm/src/mutex.js
var __classPrivateFieldGet = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __classPrivateFieldSet = function(receiver, state, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var _Mutex_locked;
var Mutex = class {
  constructor() {
    _Mutex_locked.set(this, Promise.resolve());
  }
  async lock() {
    let releaseLock;
    const nextLock = new Promise((resolve) => {
      releaseLock = resolve;
    });
    const previousLock = __classPrivateFieldGet(this, _Mutex_locked, "f");
    __classPrivateFieldSet(this, _Mutex_locked, nextLock, "f");
    await previousLock;
    return releaseLock;
  }
};
_Mutex_locked = /* @__PURE__ */ new WeakMap();

// node_modules/@hpke/core/esm/src/recipientContext.js
var __classPrivateFieldGet2 = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __classPrivateFieldSet2 = function(receiver, state, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var _RecipientContextImpl_mutex;
var RecipientContextImpl = class extends EncryptionContextImpl {
  constructor() {
    super(...arguments);
    _RecipientContextImpl_mutex.set(this, void 0);
  }
  async open(data, aad = EMPTY.buffer) {
    __classPrivateFieldSet2(this, _RecipientContextImpl_mutex, __classPrivateFieldGet2(this, _RecipientContextImpl_mutex, "f") ?? new Mutex(), "f");
    const release = await __classPrivateFieldGet2(this, _RecipientContextImpl_mutex, "f").lock();
    let pt;
    try {
      pt = await this._ctx.key.open(this.computeNonce(this._ctx), toArrayBuffer(data), toArrayBuffer(aad));
    } catch (e) {
      throw new OpenError(e);
    } finally {
      release();
    }
    this.incrementSeq(this._ctx);
    return pt;
  }
};
_RecipientContextImpl_mutex = /* @__PURE__ */ new WeakMap();

// node_modules/@hpke/core/esm/src/senderContext.js
var __classPrivateFieldGet3 = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __classPrivateFieldSet3 = function(receiver, state, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var _SenderContextImpl_mutex;
var SenderContextImpl = class extends EncryptionContextImpl {
  constructor(api, kdf, params, enc) {
    super(api, kdf, params);
    Object.defineProperty(this, "enc", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    _SenderContextImpl_mutex.set(this, void 0);
    this.enc = enc;
  }
  async seal(data, aad = EMPTY.buffer) {
    __classPrivateFieldSet3(this, _SenderContextImpl_mutex, __classPrivateFieldGet3(this, _SenderContextImpl_mutex, "f") ?? new Mutex(), "f");
    const release = await __classPrivateFieldGet3(this, _SenderContextImpl_mutex, "f").lock();
    let ct;
    try {
      ct = await this._ctx.key.seal(this.computeNonce(this._ctx), toArrayBuffer(data), toArrayBuffer(aad));
    } catch (e) {
      throw new SealError(e);
    } finally {
      release();
    }
    this.incrementSeq(this._ctx);
    return ct;
  }
};
_SenderContextImpl_mutex = /* @__PURE__ */ new WeakMap();

// node_modules/@hpke/core/esm/src/cipherSuiteNative.js
var LABEL_BASE_NONCE = new Uint8Array([
  98,
  97,
  115,
  101,
  95,
  110,
  111,
  110,
  99,
  101
]);
var LABEL_EXP = new Uint8Array([101, 120, 112]);
var LABEL_INFO_HASH = new Uint8Array([
  105,
  110,
  102,
  111,
  95,
  104,
  97,
  115,
  104
]);
var LABEL_KEY = new Uint8Array([107, 101, 121]);
var LABEL_PSK_ID_HASH = new Uint8Array([
  112,
  115,
  107,
  95,
  105,
  100,
  95,
  104,
  97,
  115,
  104
]);
var LABEL_SECRET = new Uint8Array([115, 101, 99, 114, 101, 116]);
var SUITE_ID_HEADER_HPKE = new Uint8Array([
  72,
  80,
  75,
  69,
  0,
  0,
  0,
  0,
  0,
  0
]);
var CipherSuiteNative = class extends NativeAlgorithm {
  /**
   * @param params A set of parameters for building a cipher suite.
   *
   * If the error occurred, throws {@link InvalidParamError}.
   *
   * @throws {@link InvalidParamError}
   */
  constructor(params) {
    super();
    Object.defineProperty(this, "_kem", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_kdf", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_aead", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    Object.defineProperty(this, "_suiteId", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: void 0
    });
    if (typeof params.kem === "number") {
      throw new InvalidParamError("KemId cannot be used");
    }
    this._kem = params.kem;
    if (typeof params.kdf === "number") {
      throw new InvalidParamError("KdfId cannot be used");
    }
    this._kdf = params.kdf;
    if (typeof params.aead === "number") {
      throw new InvalidParamError("AeadId cannot be used");
    }
    this._aead = params.aead;
    this._suiteId = new Uint8Array(SUITE_ID_HEADER_HPKE);
    this._suiteId.set(i2Osp(this._kem.id, 2), 4);
    this._suiteId.set(i2Osp(this._kdf.id, 2), 6);
    this._suiteId.set(i2Osp(this._aead.id, 2), 8);
    this._kdf.init(this._suiteId);
  }
  /**
   * Gets the KEM context of the ciphersuite.
   */
  get kem() {
    return this._kem;
  }
  /**
   * Gets the KDF context of the ciphersuite.
   */
  get kdf() {
    return this._kdf;
  }
  /**
   * Gets the AEAD context of the ciphersuite.
   */
  get aead() {
    return this._aead;
  }
  /**
   * Creates an encryption context for a sender.
   *
   * If the error occurred, throws {@link DecapError} | {@link ValidationError}.
   *
   * @param params A set of parameters for the sender encryption context.
   * @returns A sender encryption context.
   * @throws {@link EncapError}, {@link ValidationError}
   */
  async createSenderContext(params) {
    this._validateInputLength(params);
    await this._setup();
    const dh = await this._kem.encap(params);
    let mode;
    if (params.psk !== void 0) {
      mode = params.senderKey !== void 0 ? Mode.AuthPsk : Mode.Psk;
    } else {
      mode = params.senderKey !== void 0 ? Mode.Auth : Mode.Base;
    }
    return await this._keyScheduleS(mode, dh.sharedSecret, dh.enc, params);
  }
  /**
   * Creates an encryption context for a recipient.
   *
   * If the error occurred, throws {@link DecapError}
   * | {@link DeserializeError} | {@link ValidationError}.
   *
   * @param params A set of parameters for the recipient encryption context.
   * @returns A recipient encryption context.
   * @throws {@link DecapError}, {@link DeserializeError}, {@link ValidationError}
   */
  async createRecipientContext(params) {
    this._validateInputLength(params);
    await this._setup();
    const sharedSecret = await this._kem.decap(params);
    let mode;
    if (params.psk !== void 0) {
      mode = params.senderPublicKey !== void 0 ? Mode.AuthPsk : Mode.Psk;
    } else {
      mode = params.senderPublicKey !== void 0 ? Mode.Auth : Mode.Base;
    }
    return await this._keyScheduleR(mode, sharedSecret, params);
  }
  /**
   * Encrypts a message to a recipient.
   *
   * If the error occurred, throws `EncapError` | `MessageLimitReachedError` | `SealError` | `ValidationError`.
   *
   * @param params A set of parameters for building a sender encryption context.
   * @param pt A plain text as bytes to be encrypted.
   * @param aad Additional authenticated data as bytes fed by an application.
   * @returns A cipher text and an encapsulated key as bytes.
   * @throws {@link EncapError}, {@link MessageLimitReachedError}, {@link SealError}, {@link ValidationError}
   */
  async seal(params, pt, aad = EMPTY.buffer) {
    const ctx = await this.createSenderContext(params);
    return {
      ct: await ctx.seal(pt, aad),
      enc: ctx.enc
    };
  }
  /**
   * Decrypts a message from a sender.
   *
   * If the error occurred, throws `DecapError` | `DeserializeError` | `OpenError` | `ValidationError`.
   *
   * @param params A set of parameters for building a recipient encryption context.
   * @param ct An encrypted text as bytes to be decrypted.
   * @param aad Additional authenticated data as bytes fed by an application.
   * @returns A decrypted plain text as bytes.
   * @throws {@link DecapError}, {@link DeserializeError}, {@link OpenError}, {@link ValidationError}
   */
  async open(params, ct, aad = EMPTY.buffer) {
    const ctx = await this.createRecipientContext(params);
    return await ctx.open(ct, aad);
  }
  // private verifyPskInputs(mode: Mode, params: KeyScheduleParams) {
  //   const gotPsk = (params.psk !== undefined);
  //   const gotPskId = (params.psk !== undefined && params.psk.id.byteLength > 0);
  //   if (gotPsk !== gotPskId) {
  //     throw new Error('Inconsistent PSK inputs');
  //   }
  //   if (gotPsk && (mode === Mode.Base || mode === Mode.Auth)) {
  //     throw new Error('PSK input provided when not needed');
  //   }
  //   if (!gotPsk && (mode === Mode.Psk || mode === Mode.AuthPsk)) {
  //     throw new Error('Missing required PSK input');
  //   }
  //   return;
  // }
  async _keySchedule(mode, sharedSecret, params) {
    const pskId = params.psk === void 0 ? EMPTY : toUint8Array(params.psk.id);
    const pskIdHash = await this._kdf.labeledExtract(EMPTY, LABEL_PSK_ID_HASH, pskId);
    const info = params.info === void 0 ? EMPTY : toUint8Array(params.info);
    const infoHash = await this._kdf.labeledExtract(EMPTY, LABEL_INFO_HASH, info);
    const keyScheduleContext = new Uint8Array(1 + pskIdHash.byteLength + infoHash.byteLength);
    keyScheduleContext.set(new Uint8Array([mode]), 0);
    keyScheduleContext.set(new Uint8Array(pskIdHash), 1);
    keyScheduleContext.set(new Uint8Array(infoHash), 1 + pskIdHash.byteLength);
    const psk = params.psk === void 0 ? EMPTY : toUint8Array(params.psk.key);
    const ikm = this._kdf.buildLabeledIkm(LABEL_SECRET, psk);
    const exporterSecretInfo = this._kdf.buildLabeledInfo(LABEL_EXP, keyScheduleContext, this._kdf.hashSize);
    const exporterSecret = await this._kdf.extractAndExpand(sharedSecret, ikm, exporterSecretInfo, this._kdf.hashSize);
    if (this._aead.id === AeadId.ExportOnly) {
      return { aead: this._aead, exporterSecret };
    }
    const keyInfo = this._kdf.buildLabeledInfo(LABEL_KEY, keyScheduleContext, this._aead.keySize);
    const key = await this._kdf.extractAndExpand(sharedSecret, ikm, keyInfo, this._aead.keySize);
    const baseNonceInfo = this._kdf.buildLabeledInfo(LABEL_BASE_NONCE, keyScheduleContext, this._aead.nonceSize);
    const baseNonce = await this._kdf.extractAndExpand(sharedSecret, ikm, baseNonceInfo, this._aead.nonceSize);
    return {
      aead: this._aead,
      exporterSecret,
      key,
      baseNonce: new Uint8Array(baseNonce),
      seq: 0
    };
  }
  async _keyScheduleS(mode, sharedSecret, enc, params) {
    const res = await this._keySchedule(mode, sharedSecret, params);
    if (res.key === void 0) {
      return new SenderExporterContextImpl(this._api, this._kdf, res.exporterSecret, enc);
    }
    return new SenderContextImpl(this._api, this._kdf, res, enc);
  }
  async _keyScheduleR(mode, sharedSecret, params) {
    const res = await this._keySchedule(mode, sharedSecret, params);
    if (res.key === void 0) {
      return new RecipientExporterContextImpl(this._api, this._kdf, res.exporterSecret);
    }
    return new RecipientContextImpl(this._api, this._kdf, res);
  }
  _validateInputLength(params) {
    if (params.info !== void 0 && params.info.byteLength > INFO_LENGTH_LIMIT) {
      throw new InvalidParamError("Too long info");
    }
    if (params.psk !== void 0) {
      if (params.psk.key.byteLength < MINIMUM_PSK_LENGTH) {
        throw new InvalidParamError(`PSK must have at least ${MINIMUM_PSK_LENGTH} bytes`);
      }
      if (params.psk.key.byteLength > INPUT_LENGTH_LIMIT) {
        throw new InvalidParamError("Too long psk.key");
      }
      if (params.psk.id.byteLength > INPUT_LENGTH_LIMIT) {
        throw new InvalidParamError("Too long psk.id");
      }
    }
    return;
  }
};

// node_modules/@hpke/core/esm/src/kems/dhkemNative.js
var DhkemP256HkdfSha256Native = class extends Dhkem {
  constructor() {
    const kdf = new HkdfSha256Native();
    const prim = new Ec(KemId.DhkemP256HkdfSha256, kdf);
    super(KemId.DhkemP256HkdfSha256, prim, kdf);
    Object.defineProperty(this, "id", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: KemId.DhkemP256HkdfSha256
    });
    Object.defineProperty(this, "secretSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 32
    });
    Object.defineProperty(this, "encSize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 65
    });
    Object.defineProperty(this, "publicKeySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 65
    });
    Object.defineProperty(this, "privateKeySize", {
      enumerable: true,
      configurable: true,
      writable: true,
      value: 32
    });
  }
};

// node_modules/@hpke/core/esm/src/native.js
var CipherSuite = class extends CipherSuiteNative {
};
var DhkemP256HkdfSha256 = class extends DhkemP256HkdfSha256Native {
};
var HkdfSha256 = class extends HkdfSha256Native {
};

// node_modules/@hpke/core/esm/src/kems/dhkemPrimitives/x25519.js
var PKCS8_ALG_ID_X25519 = new Uint8Array([
  48,
  46,
  2,
  1,
  0,
  48,
  5,
  6,
  3,
  43,
  101,
  110,
  4,
  34,
  4,
  32
]);

// node_modules/@hpke/core/esm/src/kems/dhkemPrimitives/x448.js
var PKCS8_ALG_ID_X448 = new Uint8Array([
  48,
  70,
  2,
  1,
  0,
  48,
  5,
  6,
  3,
  43,
  101,
  111,
  4,
  58,
  4,
  56
]);

// src/core/seal.ts
async function checkPoint(b) {
  if (b.length !== 65 || b[0] !== 4) throw new Error("not an uncompressed point");
  await crypto.subtle.importKey("raw", b, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}
async function checkSealKey({ kind, key }) {
  if (kind === 1) return checkPoint(key);
  if (kind !== 2) throw new Error("a key of a kind that needs a newer version");
  if (key.length !== 384 || key[0] < 128 || key[383] % 2 === 0) throw new Error("no modulus of RSA-3072");
}
var suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
async function seal(to, info, plaintext) {
  await checkSealKey(to);
  if (to.kind === 2) return sealRSA(to.key, info, plaintext);
  const recipientPublicKey = await suite.kem.deserializePublicKey(to.key);
  const sealed = await suite.seal({ recipientPublicKey, info }, plaintext);
  return concat(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct));
}
async function sealRSA(modulus, info, plaintext) {
  const subtle2 = crypto.subtle;
  const key = await subtle2.importKey("jwk", { kty: "RSA", n: text(modulus), e: "AQAB" }, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["encrypt"]);
  const s = random(32);
  const hkdf2 = await subtle2.importKey("raw", s, "HKDF", false, ["deriveBits"]);
  const params = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: lp("rsa-seal", info) };
  const sealed = await gcmSeal(new Uint8Array(await subtle2.deriveBits(params, hkdf2, 256)), plaintext);
  const wrapped = new Uint8Array(await subtle2.encrypt("RSA-OAEP", key, s));
  s.fill(0);
  return concat(wrapped, sealed);
}

// src/core/fleet.ts
var NotPinned = class extends Error {
  constructor(why) {
    super("not the pinned vault: " + why);
  }
};
function parsePin(pin) {
  if (!pin.startsWith("bvpin1:")) throw new NotPinned("not a pin");
  return untext(pin.slice(7), 32);
}
async function accept(root, chain, kept) {
  try {
    let last2;
    const seen = [];
    for (const link of list(chain)) {
      const { body, signatures } = object(link);
      const next = await parseStatement(untext(body));
      follows(next, last2);
      if (!await vouched(root, next, last2, list(signatures))) throw new NotPinned("signatures");
      seen.push(hex(next.hash));
      last2 = next;
    }
    if (!last2) throw new NotPinned("no statement");
    if (kept !== void 0 && !seen.includes(kept)) throw new NotPinned("older than the one that was kept");
    return last2;
  } catch (e) {
    throw e instanceof NotPinned ? e : new NotPinned("malformed");
  }
}
var format2 = lp("fleet-statement-2");
async function parseStatement(body) {
  const format = equal(body.subarray(0, format2.length), format2) ? 2 : 1;
  const [vault, name, version, previous, count, ...rest] = unlp(format === 2 ? "fleet-statement-2" : "fleet-statement", body);
  if (!vault || !name || !version || !previous || !count) throw new NotPinned("fields");
  if (vault.length !== 16 || name.length > 128 || version.length !== 8 || previous.length !== 32 || count.length !== 8) throw new NotPinned("sizes");
  const number = (b) => new DataView(b.buffer, b.byteOffset, 8).getBigUint64(0);
  if (number(count) !== BigInt(rest.length) || rest.length < 1 || rest.length > 7) throw new NotPinned("number of tokens");
  const parsed = await Promise.all(rest.map(format === 2 ? parseToken2 : parseToken1));
  if (format === 2 && parsed.every((t) => t.seal.kind === 1 && t.inbox.kind === 1)) throw new NotPinned("form");
  const tokens = parsed.map(({ serial, inbox, sign }) => ({ serial, inbox, sign }));
  if (new Set(tokens.map((t) => t.serial)).size !== tokens.length) throw new NotPinned("a serial twice");
  return { vault, name: decode(name), version: number(version), previous, tokens, hash: await sha256(body) };
}
var decode = (b) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(b);
async function parseToken1(b) {
  const [serial, seal2, inbox, sign] = fourFields("fleet-token", b);
  return checked({ serial: decode(serial), seal: { kind: 1, key: seal2 }, inbox: { kind: 1, key: inbox }, sign });
}
async function parseToken2(b) {
  const [serial, seal2, inbox, sign] = fourFields("fleet-token-2", b);
  const key = (k) => ({ kind: k[0] ?? 0, key: k.slice(1) });
  return checked({ serial: decode(serial), seal: key(seal2), inbox: key(inbox), sign });
}
function fourFields(label, b) {
  const fields2 = unlp(label, b);
  if (fields2.length !== 4 || fields2[0].length < 1 || fields2[0].length > 128) throw new NotPinned("token");
  return fields2;
}
async function checked(t) {
  await checkSealKey(t.seal);
  await checkSealKey(t.inbox);
  await checkPoint(t.sign);
  return t;
}
function follows(next, last2) {
  if (next.version !== (last2 ? last2.version + 1n : 1n)) throw new NotPinned("version");
  if (!equal(next.previous, last2 ? last2.hash : new Uint8Array(32))) throw new NotPinned("previous hash");
  if (last2 && !equal(next.vault, last2.vault)) throw new NotPinned("vault ID");
}
async function vouched(root, next, last2, signatures) {
  const message = lp("fleet-signature", next.hash);
  const signers = /* @__PURE__ */ new Set();
  for (const each of signatures) {
    const { token, signature } = object(each);
    const s = untext(signature, 64);
    if (token === void 0) {
      if (await verifyEd25519(root, message, s)) return true;
      continue;
    }
    const by = last2?.tokens.find((t) => t.serial === token);
    if (by && await verifyToken(by.sign, message, s)) signers.add(string(token));
  }
  return last2 !== void 0 && signers.size >= Math.floor(last2.tokens.length / 2) + 1;
}

// src/core/keys.ts
async function sealEnvelope(secret, vault, account, method, k) {
  const keys = await hkdf(secret, lp("envelope", vault, utf8(account), method), 64);
  return concat(Uint8Array.of(1), keys.subarray(32), await gcmSeal(keys.slice(0, 32), k));
}
async function openEnvelope(secret, vault, account, method, envelope) {
  if (envelope.length !== 81 || envelope[0] !== 1) throw new Error("envelope: length or version");
  const keys = await hkdf(secret, lp("envelope", vault, utf8(account), method), 64);
  if (!equal(keys.subarray(32), envelope.subarray(1, 33))) throw new Error("envelope: commitment");
  return gcmOpen(keys.slice(0, 32), envelope.slice(33));
}
async function ownerKey(k, vault, account) {
  const seed = await hkdf(k, lp("owner-key", vault, utf8(account)), 32);
  try {
    return await ed25519(seed);
  } finally {
    seed.fill(0);
  }
}
var proofMessage = async (operation, vault, account, generation, nonce, body) => lp("owner-proof", utf8(operation), vault, utf8(account), uint64(generation), nonce, await sha256(body));
var digits = (k) => hex(k);
function parseDigits(s) {
  const d = s.replace(/\s/g, "");
  if (!/^[0-9a-f]{64}$/.test(d)) throw new Error("not a backup key");
  return unhex(d);
}
async function ageIdentity(k) {
  const secret = await hkdf(k, lp("age-identity"), 32);
  return bech32("age-secret-key-", secret).toUpperCase();
}
var alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
function bech32(prefix2, data) {
  const groups = [];
  let acc = 0, bits = 0;
  for (const b of data) {
    acc = (acc << 8 | b) & 4095;
    for (bits += 8; bits >= 5; bits -= 5) groups.push(acc >> bits - 5 & 31);
  }
  if (bits > 0) groups.push(acc << 5 - bits & 31);
  const codes = [...utf8(prefix2)];
  const sum = polymod([...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...groups, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let i = 5; i >= 0; i--) groups.push(sum >>> 5 * i & 31);
  return prefix2 + "1" + groups.map((g) => alphabet[g]).join("");
}
function polymod(values) {
  const generator = [996825010, 642813549, 513874426, 1027748829, 705979059];
  let sum = 1;
  for (const v of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ v;
    generator.forEach((g, i) => {
      if (top >>> i & 1) sum ^= g;
    });
  }
  return sum;
}

// ../cmd/backupvault/commonest.txt
var commonest_default = "password\n12345678\n123456789\nbaseball\nfootball\nqwertyuiop\n1234567890\nsuperman\n1qaz2wsx\ntrustno1\nsunshine\niloveyou\ncomputer\nstarwars\nprincess\n11111111\ncorvette\n1234qwer\ninternet\nsamantha\nq1w2e3r4t5\nmaverick\nwhatever\nmercedes\nsteelers\nqwer1234\nhardcore\nq1w2e3r4\nmidnight\nbigdaddy\nmarlboro\npassword1\n1q2w3e4r\ncocacola\njordan23\nasdfasdf\n12344321\nliverpoo\nqwerty123\npassw0rd\nabcd1234\nslipknot\nscorpion\nstartrek\nasdfghjkl\nredskins\nqazwsxedc\nliverpool\nbutthead\ndolphins\nqwertyui\nshithead\nmetallic\nmountain\nelephant\nrush2112\n1q2w3e4r5t\ncreative\ngarfield\nbullshit\nasdfghjk\n1qazxsw2\nairborne\nbrooklyn\ngodzilla\n4815162342\ndarkness\nblink182\nplatinum\n01012011\n11223344\nlifehack\n12qwaszx\nsnowball\nnintendo\npakistan\nredwings\nexplorer\nguinness\nlasvegas\n789456123\nchristin\nasdf1234\nbabygirl\nmichigan\ncarolina\nalexande\ndickhead\nminecraft\nmetallica\nsnickers\nparadise\n147258369\nlacrosse\nbollocks\npoohbear\nqweasdzxc\neinstein\ndrowssap\nspitfire\nmaryjane\nchampion\nsvetlana\nwestside\nsecurity\nzaq12wsx\n123456789a\n1232323q\nscarface\nqwerty12\nstargate\n12345qwert\nsemperfi\nscotland\ncherokee\nsimpsons\nmichael1\nvladimir\npassport\ninfinity\nbulldogs\n1234554321\nbudlight\nusuckballz1\nsoftball\nfktrcfylh\nkawasaki\nwildcats\nlogitech\nswordfis\nalexandr\nmotorola\npatriots\ncolorado\njuventus\nfreeuser\nwarcraft\nwolverin\nelizabet\nvalentin\npassword123\nspiderma\nhello123\nncc1701d\npearljam\n123qweasd\npredator\ncharlie1\npanthers\npeekaboo\nrolltide\ncardinal\nchevelle\nfyfcnfcbz\nloverboy\n123654789\nchangeme\nelectric\ndarkside\nwolfpack\nhercules\nletmein1\n741852963\nspiderman\nblizzard\n123456789q\ncheyenne\ncjkysirj\n147852369\npussycat\na1b2c3d4\nairplane\nfreepass\nbillybob\nchocolat\nstingray\nfirebird\nzeppelin\ntarheels\ngreenday\n01011980\nengineer\nhellfire\nserenity\nfireball\ndarkstar\n1029384756\nmustang1\npavilion\n01012000\nbobafett\ndbrnjhbz\nwelcome1\nswimming\ndefender\nprecious\nicecream\nswordfish\npresario\nrockstar\nairforce\nthailand\nbluebird\ngoldfish\nwrangler\ncadillac\nlonghorn\nqazwsx123\nmicrosoft\nchristia\n123qweasdzxc\nassassin\natlantis\nlonewolf\nsoftware\nsrinivas\nvalentina\nveronika\nbabydoll\nbutterfly\nwordpass\ndevildog\nsoso123aljg\nmistress\nfreedom1\nmontreal\nwolfgang\nbasketba\nhotstuff\n31415926\nstephani\njessica1\nshamrock\nfuckyou2\ndeftones\nrenegade\nblahblah\nenterpri\n1234abcd\nbabylon5\nsweetpea\ntrfnthbyf\nyankees1\nbigboobs\naardvark\nbutterfl\nmarathon\ncavalier\nmanchester\nbuckeyes\n01011990\ndiamonds\n1qaz2wsx3edc\nhighland\ndrpepper\npornstar\n12345678910\nsherlock\nthuglife\nmorpheus\nwetpussy\nconsumer\nadgjmptw\nbarcelona\noverlord\nsundance\nultimate\nncc1701e\nmatthew1\ngeronimo\n123qwe123\naleksandr\nportugal\nsuperfly\nq1w2e3r4t5y6\nwrinkle1\nseminole\nalejandr\n11235813\nconcrete\naccess14\nletmein2\nchristop\ntrombone\nrhbcnbyf\nqazxswedc\ncdtnkfyf\nstallion\nkingkong\nmongoose\nbluemoon\na1234567\nfuckyou1\nimmortal\n123454321\nanthony1\ndietcoke\nhollywoo\n14789632\nbonehead\nghbdtnbr\ncharlott\nhongkong\nwilliam1\nilovesex\n1123581321\nsebastia\nwerewolf\nlollipop\neternity\nsuper123\ncooldude\ntottenha\nstocking\nmakaveli\nsatan666\nverbatim\nblackcat\nraistlin\nqwerty12345\npunkrock\n01012010\nwaterloo\nmusicman\nseinfeld\nmegadeth\ngn56gn56\nskywalke\nsquirrel\nwolverine\nstardust\nqazwsxed\ntwilight\nvanhalen\nintrepid\n1234567a\npunisher\nshowtime\nekaterina\n111222333\nskittles\nhannibal\nthunder1\n1q2w3e4r5t6y\nchelsea1\npanasonic\nsandiego\nportland\nblackdog\ncaliforn\nplaytime\n1a2b3c4d\ngangster\nwarriors\nchargers\ndingdong\nmushroom\ncrusader\ndkflbvbh\nstranger\nguardian\nslapshot\nseptembe\n147896325\nrammstein\n123321123\nmunchkin\nkittycat\n1passwor\nbarcelon\ncoltrane\ngoodluck\nstarcraft\nkaterina\nshaney14\nfuck_inside\ndiscover\nspanking\nlonestar\nmeridian\nheather1\nstonecol\n192837465\nlowrider\n25802580\nrichard1\nzaq1xsw2\ntacobell\nhalflife\n123698745\nkeyboard\nkangaroo\nsocrates\nformula1\nqwerasdf\nmailcreated5240\nasshole1\nfuckface\nvacation\npenguins\n12369874\nragnarok\ncolombia\ndodgeram\nmustangs\nsithlord\nscoobydo\noblivion\ntitleist\nzxcv1234\nbigballs\nblueeyes\nmersedes\n12312312\npatrick1\ncowboys1\nnuttertools\n1122334455\ngateway1\npeterpan\nkingston\npa55word\nfreckles\naspirine\nmariners\ndeadhead\nrootbeer\nscooter1\n11112222\nplymouth\ncreampie\njustdoit\n1234567q\nlightnin\ncaliente\ngoodtime\nthankyou\nraiders1\nbrucelee\nredalert\naquarius\ncatherin\nporkchop\nsapphire\nqwert123\na1s2d3f4\nqazwsxedcrfv\nblackjac\nchevrole\n01012001\namsterdam\nspectrum\ndiamond1\n123456qwerty\nlabrador\nsyracuse\nfront242\ncandyman\ncommando\nclitoris\npineappl\nlesbians\n8j4ye3uz\nmonopoly\nromashka\n123456aa\ngangbang\nspartans\nsnuggles\ninfiniti\n1234567890q\ncosworth\nphoenix1\nqawsedrf\ndoberman\nbrandon1\nwebmaster\nporsche9\nbeefcake\ngodsmack\nviktoria\nstarbuck\nvalhalla\nstarfish\nachilles\nncc1701a\narsenal1\nsailboat\njackson1\nterminator\nphillies\npa55w0rd\nswingers\nfrontier\nbutthole\ndoughboy\nnebraska\nqwertyuio\nagent007\npinkfloy\nqwerty123456\ndannyboy\nluckydog\nwhocares\nvfrcbvrf\nihateyou\nvkontakte\nmandingo\ndilligaf\nbunghole\ngolfball\ntechnics\n01011991\n15426378\naberdeen\nenterprise\nstripper\nhurrican\nrfnthbyf\ndthjybrf\nexcalibu\nmelissa1\nlancelot\nkeystone\npasswort\nflamingo\npokemon1\ndesigner\nkamikaze\nwarhammer\ndeeznuts\napollo13\nmacdaddy\nrangers1\nmanchest\nmeatball\neatpussy\ntruelove\nsentinel\n123456789z\njamesbon\nsexygirl\nbillyboy\nmicrosof\nmicrolab\ngordon24\npantyhos\n01011985\n73501505\npasswor1\nazsxdcfv\ncharlton\n01011970\nbigmoney\nfordf150\nsuperstar\nsaratoga\nwildfire\nvladislav\ngreenbay\npoiuytrewq\nchicken1\n321654987\n01011981\nmaradona\nchester1\nrjirfrgbde\nrightnow\njasmine1\nhyperion\ntreasure\nmeatloaf\n01011986\npass1234\nanaconda\nwoofwoof\npoontang\nlionking\nhappy123\nalbatros\nkenworth\ndinosaur\nhappyday\nholyshit\nturkey50\nericsson\nchickens\nzxcasdqwe\nfktrcfylhf\npolniypizdec0211\ncrazybab\nanhyeuem\nhardrock\nskywalker\nsamsung1\napplepie\nabc12345\ngandalf1\nrockhard\nhellyeah\nskorpion\nhedgehog\naustrali\namerica1\n1qa2ws3ed\n13243546\nyosemite\nkarolina\nstarship\ngreatone\n0.0.0.000\nfootball1\nfreeporn\nroadkill\nkillbill\n78945612\ncinnamon\nbackdoor\npackers1\nrastaman\nsojdlg123aljg\nrobotech\n18436572\nmechanic\npingpong\noperator\nrasputin\n963852741\namsterda\nmajestic\nwrestlin\ngotohell\nkingfish\npasswords\nzxcvbnm1\nlineage2\ncharles1\nnwo4life\na123456789\nfuckthis\nkcj9wx5n\numbrella\nr2d2c3po\nsnoopdog\nsplinter\nunderdog\nmegapass\np0015123\nshannon1\nbullseye\nblackhaw\njamesbond\ntunafish\ndkflbckfd\n123789456\ntranslator\ngfhjkm123\nsupersta\nmagicman\ncaligula\n12131415\ndfktynbyf\ndeepthroat\ntazmania\ntommyboy\nmarino13\nvfhufhbnf\nbrighton\nmamapapa\nbudweise\ngetmoney\nqazwsx12\nchainsaw\neastside\nqwerty1234\n01011989\nundertaker\nsnowboar\nmoneyman\nchrisbln\nviewsonic\npenthous\nflounder\nwhitesox\nthanatos\npanasoni\nsneakers\nchicago1\nghjcnjnfr\ntitanium\nmadison1\nintruder\ngargoyle\nposeidon\nnewcastl\njohannes\nbuckshot\nsunnyday\n01011988\ngoldstar\nferrari1\nboomboom\ntest1234\nflorida1\nsuperman1\nmultiplelo\nmotherlode\nwestwood\napple123\nsunflowe\nassholes\nbabyblue\n123qwerty\nstarfire\npaintbal\nknickers\nlokomotiv\nwinston1\nrjycnfynby\nthirteen\nhotpussy\nphilippe\npanther1\navalanch\nnewyork1\n01011984\nidontknow\nvfvfgfgf\n01011987\nzerocool\ngodfather\n1x2zkg8w\nzxasqw12\nfrancesc\npaintball\nsyncmaster\naleksandra\n02071986\nsouthpark\ncambiami\nmonalisa\nchuckles\ngladiator\nspongebob\n03082006\nmazafaka\nmeathead\nbarefoot\n12345678q\ncfitymrf\nblessing\nclevelan\nterrapin\nclarinet\ndeeznutz\ntraveler\npianoman\nhawkeyes\ncasanova\n10203040\nmeowmeow\nandromeda\ncrystal1\ntriangle\nmonster1\n01011910\nsmeghead\ncerberus\nrockford\n1q2w3e4r5\ngoldwing\ngabriell\ncrjhgbjy\njames007\ntiberius\nnokia6300\nhayabusa\n12345679\nsalamander\n12qw34er\nthegreat\ngesperrt\nwhiskers\noverkill\nrhfcjnrf\nmontgom240\nsersolution\nrebecca1\nspaceman\nbulldog1\nrunescape\n12345qwe\nlightning\n01011992\nmegatron\nillusion\nroadking\n19411945\nhoosiers\n01091989\nleavemealone\n14725836\nrealmadrid\nballoons\ntinkerbell\nheineken\nmoonlight\n02071982\n12345678a\nmortgage\nfishing1\ndoghouse\nblackbir\nhardcock\n135792468\nseahawks\ngodfathe\nbookworm\ntalisman\nblackjack\nbabyface\nhawaiian\n01011975\nmortimer\n123456654321\nroadrunn\n01011993\nhandyman\nalphabet\npassword2\ndigital1\nbeautifu\ndutchess\ntiffany1\nidontkno\nteddybea\nvalkyrie\ninuyasha\nwareagle\ndragonball\ndolphin1\ngameover\nkittykat\nwishbone\nsinister\nfuckoff1\n02021987\n02011985\ndragon12\ngamecube\n02081988\nbitchass\npreacher\n02041986\nz1x2c3v4\nplaystation\n01011977\nclaymore\ncheckers\narmagedon\n02051986\nnewpass6\naa123456\n02091987\nsilverad\nelectron\ndevil666\nrhtdtlrj\n12011987\n02101985\nthunderb\nghostrider\nblackout\n02031986\n02021988\n123456qw\nbcfields\nsouthpar\n02061985\nmandarin\ncannabis\nkleopatra\nbaseball1\ntottenham\ndirtbike\n1234567890a\njackson5\n02011987\nslippery\nqweasd123\nbluefish\n02091986\n1357924680\nmollydog\n02021986\nghblehjr\nstarcraf\ncameltoe\nvasilisa\n01011983\nelizaveta\nflexible\nfarscape\nborussia\nyfcntymrf\n02081984\nscorpio1\nfyutkbyf\nthedoors\n02081987\n02061986\n123qq123\n7ugd5hip2j\nasdfzxcv\nsunflower\npussyman\ndeadpool\n01011982\ngatorade\ncarpedie\n02021984\ncameron1\n02031984\ncorleone\n02021985\nwebmaste\nchrysler\n01020304\ngabriel1\n987456321\nbinladen\na12345678\nbuttercu\n02081989\n21031988\nmillwall\ndragonba\nstonecold\n01011999\n02011986\nistanbul\nbabylove\nbullfrog\nporsche1\n02061989\nbobdylan\ncapslock\nteddybear\n02041984\nchevrolet\ngfhjkmgfhjkm\ncoolness\nbarbados\nknockers\namateurs\njayhawks\n9293709b13\neldorado\nsoulmate\nandromed\n50spanks\n02021983\nkakashka\nyeahbaby\nnetscape\nrainbow6\ncarlitos\neastwood\nmicrophone\nmonkey12\ncoldbeer\nfgtkmcby\njust4fun\n1234567891\n02021989\n02041983\nspecialk\npiramida\nsalasana\nmephisto\nvioletta\nspencer1\n02051983\nsmashing\nfastball\nq2w3e4r5\nbuddyboy\nshitface\n02031987\nkissmyass\nradiohea\n1234asdf\nwildcard\nmaxwell1\n02011988\n02081986\ntestpass\npringles\npinkfloyd\ninsomnia\n1a2s3d4f\nplayboy1\n02041982\ndarklord\n02041988\n02041987\nmagician\ntelephon\nvsjasnel12\niverson3\ngamecock\nbudapest\nyjdsqgfhjkm\nreckless\n02011980\ntiger123\n01011979\nmaksimka\nkazantip\n02101984\nconcorde\nqazwsxedc123\npharmacy\nabnormal\njellybea\nislander\njiggaman\nclassics\nhooligan\nstrawberry\n02081985\nscrabble\nhawaii50\nwg8e3wjf\n123456qwe\nmazda626\nrhjrjlbk\n02071984\nkiller12\nsweetnes\nmasamune\nmariposa\ndoomsday\nexcalibur\nbuttfuck\nmarcello\n02021982\ndynamite\nmaster12\nlollypop\nmichael2\nmoonbeam\n12365478\ninspiron\n02061988\n02031985\nsnowboard\nforsaken\nkatarina\nfullmoon\nsausages\nstanislav\nrobotics\ngreen123\nmobydick\nsenators\npumpkins\nwindsurf\nreddevil\nvfitymrf\nnevermind\nwoodland\nanastasiya\n02081982\npresiden\nyankees2\n02051982\nvanguard\nrjhjktdf\nfirewall\n02011984\ntemppass\ndrummer1\n02031982\nfandango\npumpkin1\n02061980\npussy123\nhighheel\nchristma\nqwerty11\n02061987\nicehouse\nzxcvbnm123\npineapple\nharrypotter\nearnhard\n01081989\n02091983\nmypassword\nzaqxswcde\nmisfit99\n02101987\n1z2x3c4v\nbroncos1\nplatypus\n05051987\n02041985\npassword12\nradiohead\n12051988\nspongebo\nqwert12345\nabrakadabra\ndodgers1\n02101989\nvikings1\nviktoriya\n02071980\nreddwarf\nlongjohn\n02071987\nslamdunk\nalessandro\nwarrior1\nhonolulu\n134679852\njohndeer\nwindmill\nbergkamp\n02091981\nirishman\nzildjian\n02041981\n02061983\nmudvayne\nfreebird\n02091980\n02091984\nsnowflak\n01011900\nnygiants\nplaystat\nwebhompas\njefferso\ncomanche\nmonkeybo\n02051987\nangel123\ndeath666\nhounddog\njosephin\n02071988\n02041979\nthisisit\n05051985\npallmall\nfishbone\ngenesis1\nclippers\n02051988\n02081977\n22041987\nbigblock\nwhiteout\n02061984\nfuckinside\n02031981\n123456789s\niloveyou2\nbluebell\n08031986\nundertak\nchipmunk\nmazdarx7\nqwe123qwe\nkjrjvjnbd\nchoochoo\nlovelife\n02051984\n02051989\n15051981\nanastasi\n26061987\nroadster\ncbr900rr\ngood123654\nzachary1\n02021979\ntesting1\nhighbury\nkoroleva\nwashingt\n02061982\n02091985\nredbaron\n11051987\njames123\nkrasotka\n10011986\npipeline\n7894561230\nnascar24\n01031988\ntkbpfdtnf\nsmirnoff\n21031987\nstarligh\nsummer99\n13041988\nfishhead\n06061986\nscoobydoo\n02021981\nyogibear\nkonstantin\nterminat\nghbywtccf\nslowhand\nsoccer12\ncricket1\nfuckhead\nnostromo\nsurvivor\ncnfybckfd\nlemonade\nrainbow1\ncocksuck\npeaches1\njohnson1\n02041989\nsolitude\ncatwoman\nbearcats\nusername\n01011978\nwanderer\n02101986\nstephen1\nparadigm\n02011989\nfantasia\nborabora\n74108520\n12021988\n01061990\ngtnhjdbx\n02071981\n01011960\nsundevil\nmustang6\narmstron\n13041987\nrevolver\n02021976\ntrouble1\njackass1\nvolkswag\n30051985\npool6123\nmarines1\n03041991\n02031979\n24061986\n14061991\nwildbill\n45m2do5bs\n21011989\ncleopatr\n11081989\ncoventry\nnirvana1\nsidekick\n20061988\n02081983\ngbhfvblf\n22021989\nzanzibar\nhighlander\n23041987\n02011981\ntinkerbe\n01121986\nbluesman\nasdfgh01\nthreesom\n18011987\nnautilus\neverlast\n01071986\nghbdtn123\n02071983\n02021973\n12qw12qw\nnokia6233\nlongdong\nghjcnjgfhjkm\npenguin1\n02091989\n02071989\nasdqwe123\n07071987\ntokiohotel\nsonyericsson\npantera1\npalmtree\n14111986\nandyod22\n10031988\n01041985\nhandball\nmarseille\n19101987\nmatthias\nviewsoni\n13031987\nevangelion\n24011985\n123456123\nsandrine\n02081980\n28041987\nsprinter\nprivate1\n02101988\n25081988\nfearless\n01091987\nantelope\n02021990\nbarselona\nbuddy123\n19061987\nfyfnjkbq\n12121990\n10071987\nzxcasdqwe123\nfairlane\nhoneybee\nsoccer10\n13061986\nfantomas\n17051988\n10051987\n20111986\ngladiato\n01011995\n25800852\nbuffalo1\ncheshire\n28021992\n10101986\ntomahawk\n03041986\nbismillah\nbigpoppa\n01121988\n08121986\n14021985\nmargarit\nsuccess1\npasadena\njohngalt\n02031980\ncoldplay\n04041991\ncapricorn\nsweetness\n10011990\n09051945\nelcamino\ntrinitro\nvoyager1\n02101983\ncarpente\nspartan1\n12121985\n22011988\ncallisto\n02101981\nvendetta\ndavid123\n11061985\n02031989\niloveyou1\nyamahar1\nwildwood\nfoxylady\n02041980\n27061988\nleedsutd\n30041986\n11051990\ndominion\n01061986\nenforcer\nderparol\n01041988\n29071983\nf00tball\n25031987\n21031990\nremingto\n01011994\n29051989\n20031987\n02051980\n04041988\nvjqgfhjkm\n28011987\nrfvfcenhf\n16051989\n25121987\n16051987\n08051990\n20091991\ncarnival\n05051989\npapillon\nknuckles\n29011985\n28021990\ncutiepie\nghjuhfvvf\n22021986\nfreefall\n02011983\n17061988\nbaritone\nmischief\nhetfield\ndontknow\nsasha_007\n18061990\n12031985\n12031987\ncalimero\n15011987\nalexandre\n02031977\n08081988\nwhiteboy\n21051991\n02071978\nmoney123\n18091985\n02031988\ncygnusx1\n31011987\nfirefigh\nblowfish\nscreamer\n20051988\n11121986\n01031989\nharddick\nsexylady\n30031988\n02041974\n20091988\n123456ru\nwp2003wp\n15051990\nkordell1\n03031986\nswinging\n01011974\n02071979\ntrucking\nmarijuana\n02051978\n08031985\nnoname123\n13121985\nfrancisc\n02011982\n22071986\n02101979\nobsidian\n02051985\ndfktynby\n02051976\n15101986\n21101986\nlakeside\n14021986\nsuckmydick\nstrawber\nnokian73\n25091987\n16121987\n02041975\n17011987\nslimshady\nwhistler\n10101990\n22031984\n15021985\n01031985\nblueball\n26031988\nchris123\n13021990\ncassandr\n02051973\n25041988\nparamedi\neclipse1\n07091990\ndarkangel\n23021986\n02051981\nsmackdow\n01021990\nargentin\nmoonligh\ncapricor\n24111989\n21051988\n22041988\nbigbooty\njohncena\np@ssw0rd\ncherries\nlalakers\ndogpound\nuniversa\neggplant\nfussball\n19283746\ncaptain1\nvincent1\ntaekwondo\nperfect1\ncapetown\nbudweiser\nsylveste\n02051972\ncartman1\nforever1\nmarseill\nmagellan\nhallo123\nliverpool1\nsouthpaw\n02041978\nnotebook\npufunga7782\ngoodgirl\n02031978\nchalleng\nmillenium\nsabrina1\ncamaross\nhotgirls\n02051977\nbubba123\ngoldfing\nmoonshin\nsonyfuck\nmandrake\n1234zxcv\nbubbles1\nmarcius2\nnavigator\nhellokitty\nfkbyjxrf\nearthlink\nopendoor\nstanley1\n07071977\n02081976\nlakewood\nbluejays\ncommande\ngateway2\n01011976\nironmaiden\ndestiny1\nespresso\ntoriamos\nghhh47hj7649\ntherock1\np4ssw0rd\nshadow12\n23skidoo\nroadrunner\n12345qwer\n02071975\nbordeaux\n135798642\nsupernov\nbeatles1\noptimist\nvanessa1\nilovegod\nnightwish\nnatasha1\npatches1\ngsxr1000\nhattrick\nenternow\nlenochka\nsuckdick\nintercourse\nblue1234\n02061977\n02031975\nwaterboy\nmamacita\nhtubcnhfwbz\nazertyui\nlimewire\nhouston1\nstratfor\n12345qwerty\nstigmata\nklondike\nmarijuan\nhardball\nnineinch\npower123\nvauxhall\nawesome1\nfunstuff\nkrokodil\nrfntymrf\ncabernet\nsheepdog\n02041977\nnatalie1\nmontana1\nsammy123\nbaltimor\nmash4077\ncashmone\nvancouve\ndragon69\nilikepie\n02071976\n123456789m\nhairball\ntoonarmy\npimpdadd\nq1234567\ntheforce\nscheisse\nmaserati\n02061976\nsigmachi\nbigdicks\n02101976\nriccardo\nrfhnjirf\ndolemite\npathfind\npassword9\nvqsablpzla\nmodelsne\nmyxworld\nhellsing\nrocknrol\n02041976\nkiller123\nfuturama\np0o9i8u7\nsmoothie\narchange\nvagabond\nbillabon\n22061941\n02031973\ndarkange\nskateboard\nevolutio\nmorrowind\nplastics\nzaqwsxcde\ndominiqu\nnevermore\n02021971\nforgetit\nelisabet\naolsucks\nwoodstoc\n02011975\nscrapper\nminimoni\nq123456789\n02091976\nncc74656\nslimshad\nfriendster\naustin31\ndilbert1\nblackbird\njellybean\n01011971\ncarebear\nfireblad\n02051975\n02101977\npornking\nflamengo\n02091975\nsnowbird\nlonesome\nbaracuda\n12345abc\nsingapor\nherewego\n123456789d\nkamasutra\nvipergts\nnavyseal\nmasterbate\npeterbil\ncucumber\n123qwert\nsummer69\n02091977\nstarwars1\nsasha123\nhomemade\nbradley1\nwarhamme\npinnacle\nflipflop\nlfitymrf\nacidburn\nfellatio\njeepster\nsexybitch\nvfntvfnbrf\ntrinity1\ncartoons\nrainyday\nalleycat\n12345qaz\nmustang2\napollo11\nescalade\nrainbows\ndaisydog\ncocksucker\nfyutkjxtr\nwhiplash\nadrenalin\nambrosia\n5wr2i7h8\npenetration\nstickman\npuppydog\ncharisma\nnightmar\n01011973\nlaetitia\n02091973\n0192837465\nluckyone\n14881488\ngoldeney\n69camaro\ndragonfl\n02081974\n02071971\nmelanie1\nphialpha\n10293847\nbismarck\n7777777a\n12348765\nbynthytn\nalexander1\nmallorca\ndragster\nfavorite6\nbeethove\nnormandy\n1michael\n02091971\nnounours\ntrumpet1\nthumper1\nplayball\nrocknroll\nguillaum\nbuttercup\ncambridg\ntreefrog\nsexybabe\npavement\nsmackdown\ncannibal\nasdffdsa\nnthvbyfnjh\n369258147\nbenessere\nskipper1\nazertyuiop\n123456789qwe\ncomputer1\nsephiroth\nhallowee\nsparkles\n1qazxsw23edc\namethyst\nvolleyba\nbettyboo\nticklish\n02061974\n02061972\nmynameis\njupiter1\njunkmail\nsunshine1\nlonghair\n02101973\ngannibal\nskinhead\nsegblue2\nmontecar\njesus123\ncharlie2\ncandyass\nspecial1\n02041973\nletsdoit\npassword01\nallison1\nabcdefg1\nnotredam\n789654123\nliberty1\nalcatraz\nfrankie1\n1qazzaq1\nvirginie\ndfcbkbcf\nblacklab\nmontrose\nsupernova\nfrederik\nilovepussy\njustice1\nplayboy2\nmotocros\nlockdown\nistheman\npinetree\n1234rewq\nrustydog\ntampabay\nbabycake\nvampire1\nstreaming\nfidelity\ncapitals\ndreamcas\nriffraff\nplaymate\nzxcvb123\nfuckme69\npizzaman\n1234567899\ndelpiero\n1million\nwonderboy\n02081973\nsergbest\n02051970\n02031974\n44332211\ncashmoney\nleft4dead\n01011972\n66613666\nengland1\n123456as\n123456qqq\n02041972\n1234509876\nsunlight\n02061971\npassword99\npopcorn1\nlol12345\nbigtruck\nrevoluti\nfeelgood\ngogators\npapamama\ntrooper1\ntigercat\nusmarine\nlebowski\nmadagaskar\nloverman\ndragonballz\nitaliano\nnaughty1\nasdfg123\nfisherman\nweare138\nalpha123\npiercing\nabracadabra\nmacintos\n02011971\ncrescent\neatmenow\n18121812\nkicksass\nrfhfvtkmrf\npaladin1\nlunchbox\nriversid\nacapulco\nrhfcfdbwf\nmercury1\nronaldinho\nmasterbating\ntennesse\nmatchbox\nparlament\ngoodyear\n02081970\nhardwood\nerection\nhighlife\nimplants\nbendover\nsupersonic\nbabybear\nlaserjet\nnatedogg\nsopranos\ncashflow\nghjcnbnenrf\nireland1\nalterego\nclaudia1\ncantona7\nljxtymrf\nprincesa\nblueberr\nbobmarley\ndemon666\ntrinitron\nflyers88\nnokia5800\nqwerasdfzxcv\nmallrats\ngoldeneye\ntamerlan\nbackbone\nhuskers1\n1qw23er4\nnineball\nstewart1\nballsack\nflipper1\ndortmund\nhomepage\ncoolhand\ngreedisgood\nwonderfu\nbarefeet\n1111qqqq\nkcchiefs\nqweasdzxc123\njennifer1\nasdasd123\ncheerleaers\nmustang5\nhillbill\nmacaroni\ngigabyte\nbuster12\ncyclones\njurassic\nthebeast\nmetallica1\nnemrac58\nlove1234\n02031970\nflvbybcnhfnjh\nfeathers\nsoccer11\nmarauder\nredheads\ngodbless\naaaa1111\ngreywolf\npimpdaddy\n123456789r\nreloaded\nrfhfylfi\n22446688\nculinary\n1234567aa\nphantom1\nbaberuth\nasdfqwer\nabc123456\noutsider\nblackhawk\nbigblack\nvaleriya\ngianluca\n1q2q3q4q\nlavalamp\npertinant\nnokia123\nredlight\nkristin1\npoophead\nmonterey\nwaterfal\nminnesot\nbukowski\nriverrat\ndaredevi\narizona1\nkamikadze\nalex1234\n55bgates\nbellagio\nstiletto\nbiohazard\nas123456\ndarthvad\nlilwayne\nnopassword\n123456789987654321\n14785236\nnightowl\nbeckham7\ntrueblue\nnevermin\ndeathnote\ncopenhag\ngallaries\ndtkjcbgtl\nfishtank\nrosewood\nblackberry\n1020304050\ndeerhunt\nsurveyor\npitchers\n741258963\ndipstick\n112233445566\njupiter2\nsofttail\ngreenman\nz1x2c3v4b5\nsmartass\n12345677\nchewbacc\nnosferatu\ndownhill\ndallas22\npowerman\nqweasdzx\nprincess1\nmastermind\ncare1839\natreides\nmonkeyboy\nnicetits\nsealteam\nchopper1\nwinter99\nmyspace1\ntopolino\n01011950\nhappyman\nstonewal\nmanunited\nqwerty13\nbuddydog\nstart123\ncivilwar\ndeadspin\nlucky123\ntortoise\nwaterski\ndtxyjcnm\ninteracial\nnightwin\npassmast\neldiablo\n1357908642\nscrewyou\nbadabing\nforeplay\nseductive\nhappines\ngizmodo1\npizzahut\nkikimora\na1a2a3a4\n2wsx3edc\nsprocket\nwdtnjxtr\nbisexual\nmakeitso\n789632145\nnothing1\nfishcake\nlibertad\nfivestar\nmississi\n123456789v\nkenneth1\nbluestar\nntktdbpjh\npaperino\ndragonfly\nsuckcock\nlapochka\nmike1234\nq1q2q3q4q5\nmaxpower\nraymond1\ncrazyman\nfinalfantasy\nkissmyas\nmagic123\nalessand\nghbdtnrfrltkf\naugustin\n99762000\nnathanie\n1z2x3c4v5b\ngangbanged\nlovehate\nhondacbr\nmamochka\nfisherma\nbismilla\nspiderman1\n123456987\n20spanks\nkristen1\nbigdick1\nfriday13\nqaz123wsx\n0987654321q\nyaroslav\nwebsol76\nhugoboss\nwebsolutions\nsephirot\n918273645\ntimoxa94\nmazda323\nsokolova\nskydiver\njesus777\n1234567890z\nguillerm\nindia123\nstoppedby\nnokia5530\n123456789o\nwhoknows\ngodspeed\nforeskin\nslapnuts\nrosebud1\nsandman1\nhoneybun\ntopsecret\nletsfuck\npippen33\nqw123456\nlighthou\nnancy123\njeffrey1\nlosangeles\nleonidas\na1b2c3d4e5\ngeneral1\nbigbucks\ntickling\n987654321a\nchristophe\npetrovich\ndirtydog\nallstate\nwachtwoord\ncreepers\ngeorgia1\nfujifilm\ndaredevil\nlionheart\ncatfight\nvodafone\n01011961\nvalleywa\nchickenwing101\nqq123456\nlivewire\nlivelife\nroosters\nilya1234\narchitec\nblackops\n1qaz2wsx3edc4rfv\nsmirnova\ndragon01\na1s2d3f4g5\nmaurizio\nzxcvasdf\ngraywolf\n3rjs1la7qe\nmacgyver\nhugetits\nflathead\ngoofball\nanthony7\njessica2\n123581321\nsarajevo\nrfgbnjirf\njoystick\nbatman12\nvictory1\nsaxophon\nlionhear\nhillside\nstarlight\n24681012\naccess99\nmolly123\nblackice\nquant4307s\nsquerting\nflashman\ntangerin\nhousewifes\nmonkey69\nescorpio\npassword11\nwarcraft3\nqazxsw123\nghbdtndctv\nlincoln1\nfirestorm\nludacris\nmilamber\nevangeli\nletmesee\nhooters1\n0o9i8u7y\nsooners1\nglendale\nscorpions\ngroupd2013\nfreewill\nsilverado\nvflfufcrfh\ncornhole\naerosmit\nbionicle\ngfgfvfvf\ndaniel12\nfavorite2\ndetroit1\nshredder\nwednesda\nsparhawk\nfirehawk\n911turbo\nfuntimes\n159753456\ntimothy1\nbajingan\nfrenchie\n1mustang\nbabemagnet\n74123698\ntruffles\ndouglas1\nlamborghini\nmotocross\nskeeter1\nangel666\ncarpediem\nscirocco\nfuzzball\nrushmore\nlacrimosa\nchevys10\nmadonna1\ndomenico\natlanta1\nservice1\ndevilman\neuphoria\ncheckmat\nbrowndog\nhorsemen\njediknig\nallnight\nstarlite\nclose-up\nwrinkles\nsnapshot\ndima1995\nthetruth\npriyanka\ndutchman\npasscode\njustinbieber\n12349876\n12345687\npennywis\nzaq12345\nassmunch\nwellingt\nmadala11\nbettyboop\ngregory1\nhawthorn\nbernhard\ndominika\nhunter12\nvfhbyjxrf\nlockerroom\n1password\nfutyn007\ndaydream\n11001001\ndragon123\nfriends1\nrocky123\nasslover\nmannheim\nmanager1\nhorseman\nkomputer\npictuers\nnokia5130\nejaculation\nnastenka\ntoulouse\nsmoke420\nfullback\ndreamcast\ncasablanca\nsalvator\npussylover\n963258741\nvivitron\ncobra427\narmageddon\nmyfriend\nqwedsazxc\nillmatic\ncapoeira\nfreedom2\nshinigami\nfhvfutljy\nnocturne\nchurchil\nthumbnils\ntailgate\nneworder\nsexymama\nmichelle1\nearthlin\nbasketbal\naligator\nmojojojo\nwelcome2\npapabear\nsfgiants\nbillabong\nmonolith\nticktock\njapanees\ncontortionist\nadmin123\nalabama1\nfantasy1\nwoodstock\nfireman1\nembalmer\nwoodwork\nnewstart\npanorama\ndaedalus\nfruitbat\nviolator\n12345123\nknickerless\nundertow\nkfcnjxrf\nmasturbation\ntransexual\nstinger1\nlandrove\nanakonda\nrfhlbyfk\nfordtruc\narchangel\ngreentea\nmorticia\nevanescence\n3edc4rfv\nlongshot\nwindows1\nstarbucks\nprelude1\nhomebrew\nletmeinn\nfordf350\nmichele1\n27731828\nwingzero\nqawsedrftg\nalfarome\nfantasti\n1a2s3d4f5g\nnatascha\nkennwort\nq1q2q3q4\nqazwsxedc1\ndiamante\npornographic\ncomicbookdb\nmotdepasse\nbraveheart\nkickflip\narcangel\nsuperbow\nporsche911\ndagobert\nbarbara1\nvfpfafrf\nbabemagn\nsublime1\nbuckwhea\npussy4me\nredstorm\nparamore\nimtheman\nmilkyway\nbigpenis\nnewproject2004\nrammstei\nj3qq4h7h2v\nlambchop\nanthony2\ngfhjkm12\ndreamer1\ncybersex\ncowboyup\nmaximus1\nmanhatta\n1213141516\nyfnfitymrf\n123456789p\ntrousers\nfishface\nmotherfu\nibilltes\nmaximilian\nmypasswo\nmarajade\nmorozova\nenter123\n12345asd\nprinceto\nhellohel\nursitesux\n1234kekc\nduracell\nsevenof9\ncorvet07\nrdfhnbhf\ntiberian\nneedforspeed\ndropkick\nkevin123\na123456a\nvfhnsirf\nsk8ordie\nfireblade\nmarishka\ngorillaz\nrevival47\nironman1\nramstein\ndoorknob\ndevilmaycry\nnemesis1\npennstat\nshevchenko\ndetectiv\nevildead\nblessed1\nbullwink\nasmodeus\nrapunzel\ndeepthro\nmaxpayne\nmontecarlo\nhernande\n123456789l\nbravehea\n12locked\npegasus1\nsaltydog\neverques\nytngfhjkz\nbusinessbabe\n123456ab\nqwerty78\nfuckmehard\nshotokan\nseahorse\neverton1\nbulldawg\nmonkeyman\nlosangel\nmastermi\nzxcvb12345\ngeibcnbr\nladybird\nrktjgfnhf\nghjdthrf\nimpalass\noptiplex\nsantacru\nignatius\nmaster123\nnewpass1\nheather2\nsnoopdogg\nblondinka\nhoneydew\nfuckthat\n890098890\ngoldrush\navalanche\nsnowman1\n1a2b3c4d5e\nnokia5230\n12340987\ndragrace\n22334455\n12345612\n123456qq\ncapital1\nsammydog\nhulkster\n13245768\nomegared\nl58jkdjp!\n123mudar\nsamadams\ncharlie123\n123456789123\nsunderla\n123qweas\nkazanova\nmonkey123\nfktyeirf\nbluenose\nasd12345\nwaffenss\n1a2a3a4a\ntrailers\nbeachbum\nbubblegum\nmackenzi\nhershey1\nbugsbunn\nnewport1\nhornyman\nthething\nsolnishko\nbuckeye1\nethernet\nuncencored\nrb26dett\nchoppers\nanna2614\ncallofduty\nrt6ytere\ntimelord\nallblack\ntequiero\nsnowflake\ndickweed\nfirestar\nfred1234\nghjnjnbg\nmilhouse\nmasterbaiting\n123698741\ninvictus\nyourmama\npontiac1\nverygood\nadventur\naustin316\nhogwarts\nnavigato\ndesperado\neightbal\n74227422\naerosmith\nwingchun\nsanity72\npartizan\nutahjazz\nsubmarin\npussyeat\nheinlein\ncontrol1\ncostaric\ntriplets\nteacher1\nevergree\nqwerty99\npyramid1\nlebron23\nblackbelt\nhousewife\ncynthia1\ntemptress\nrussell1\nfrank123\nsongbird\n43046721\ngirfriend\njakester\nfalstaff\npatrizia\nqwaszx12\ngoodlife\nshitfuck\n12345678900\nrussian7\ngobigred\ndeborah1\nvolkswagen\nalkaline\nmuffdive\n1letmein\ncannonda\ncvbhyjdf\ngermany1\nraindrop\nelvis123\ncitibank\nfakepass\nbirthday4\nnonmembe\nparsifal\nrickster\ncoolgirl\nmotorcyc\ntenerife\nfordf250\niloveporn\nhotbabes\nfynjybyf\nwapapapa\ntecumseh\n0000000000o\nblackcock\nantigone\nnovikova\nperegrin\nspartan117\ntooltime\nbonethug\ntonyhawk\nlaracroft\nmahalkita\n18273645\nterriers\nlittlema\nglennwei\n12345654321\nfuckshit\nhornyguy\nsouthside\nantonio1\nbobmarle\nilikesex\nastonvil\naccount1\nmaurolarastefy\nbarracud\npathfinder\nasdfg12345\nrerfhtre\ngotyoass\ngrandpri\ncolossus\nhomer123\nwatermelon\nshadow01\nlasttime\npyramids\ngaleries\nbigpussy\nastalavista\nunicorn1\nkillzone\nqaz12345\nzxcvvcxz\nduckhunt\nsexsexse\nfuckyeah\nbigbutts\nelement1\nmarketin\nelbereth\nblaster1\nyamahar6\nlindsay1\nseattle1\nlagwagon\nmisiaczek\nsmokedog\nlakers24\nironhors\nvolkodav\npenetrating\nsummertime\ntakamine\nhardwork\nmacintosh\npassthie\nflowers1\nmusic123\nphaedrus\ngulliver\ndomainlock2005\nexpress1\nyouandme\ndhjnvytyjub\ntestibil\n987654321q\npokemon123\nthesaint\n11122233\nx72jhhu3z\ntheclash\nguesswho\ngymnastic\ncxfcnkbdfz\nlemmings\nr4e3w2q1\nschnuffi\nbasebal1\ngoodfell\nhermione\npeaceout\ndavidoff\nyesterda\nheadless\ncatdaddy\nyorktown\ntryagain\n12s3t4p55\nmomsanaladventure\nmustang9\ndangerou\npackard1\nexcellen\njbond007\nalligator\nwellhung\nmonkeyma\nvaseline\n123456asd\ncbr600rr\ndoggydog\njason123\nflipmode\nsonyvaio\nsixtynin\nluscious\nenvision\n147896321\n369852147\nloglatin\npayton34\n123456789k\nchipper1\nuhbujhbq\nrsalinas\nvfylfhby\nlonghorns\neverquest\n!qaz2wsx\nblackass\nsnakeman\np455w0rd\nmysecret\nphoenix2\noctober1\npanties1\nblackcoc\nblackboy\nmeandyou\nlancaste\npolaroid\nedinburg\nfuckedup\ngolfclub\nbookcase\nworldcup\ndkflbvbhjdbx\n17171717aa\nletsplay\nzolushka\n67camaro\nbarracuda\nromanova\nalgernon\namoremio\nwilliam2\nhd764nw5d7e1vb1\ndeutschland\nrobinhood\nmachoman\npandora1\ntomservo\nnadezhda\nsaab9000\nf15eagle\n12qwerty\ngreatsex\nbaywatch\ndoggystyle\njanuary1\n78963214\nzz8807zpl\n69213124\nsidewind\nsoccer13\nonepiece\nbruno123\nmustang8\nblackbel\nhatteras\nasdfjkl;\ncamelot1\nrebbyt34\nvegas123\naleksander\nijrjkflrf\nlotus123\nfreiheit\ndrjynfrnt\nwaterpolo\ncezer121\nblondie1\nhappydog\nsatellit\nqazwsxedcrfvtgb\nfacefuck\ndeathrow\npatterso\nhawkeye1\n5tgb6yhn\ncrocodil\nsplatter\nburatino\ndragon11\n123qwe456\ntrucker1\nganjaman\n1hxboqg2\ncheyanne\nsebastie\nmaddison\n4rfv3edc\ndarthvader\nlifeisgood\ngooseman\ninsertions\n123masha\nboogaloo\nstamford\npimpster\ngrapeape\nwinchest\nfrancis1\n1basebal\nemmitt22\nbignasty\n123hfjdk147\ncaseydog\npeternorth\namarillo\nmonkey11\na1a2a3a4a5\nsweetass\nbabushka\nvfnbkmlf\ngotigers\nlindsey1\ndragon13\nqazxsw12\ndropdead\nhitman47\neleven11\nbloopers\navangard\nginscoot\nmasterkey\nrootedit\nhannover\n8phrowz622\nangelito\nbadkarma\nglenwood\nfootlove\nsummer12\nfastcars\npantyhose\narabella\nc3por2d2\ndillweed\ngeraldin\nloveyou2\n5hsu75kpot\nalexandru\nteamwork\ndeepblue\ngoodison\nr2d2c3p0\ntopsecre\nmandolin\nbrother1\nfailsafe\nopen1234\npriscill\ntrojans1\ncalamity\nufhvjybz\nhawkwind\nluv2epus\naquafina\npepsi123\npasswerd\n01478520\nheadshot\npassword3\ngbgbcmrf\npornpass\ninsertion\nnyyankee\nnbuhtyjr\nfabienne\nchrissy1\nloveme89\nboris123\nnovifarm\nqwerty777\ngiveitup\n123456abc\nassassins\nswallows\nmoonshine\nhotchick\nprincessa\nholiday1\nmiranda1\njamaica1\nbadnaamhere\n085tzzqi\nuniversi\nnevermor\nqwerty77\n0102030405\nseraphim\nblack123\nducati99\ndkflbvbhjdyf\n44magnum\nsamantha1\nultraman\nredneck1\nusmc0311\nmonique1\nalphaman\ngreyhoun\n";

// src/core/password.ts
var defaultKSF = { t: 3, m: 65536, p: 4 };
var ksfForm = ({ t, m, p }) => lp("ksf", uint64(t), uint64(m), uint64(p));
function checkKSF({ t, m, p }) {
  const ok = t >= 1 && t <= 10 && m >= 19456 && m <= 2097152 && p >= 1 && p <= 16 && t * m >= 38912 && m >= 8 * p;
  if (!ok) throw new Error("the vault asks for key stretching outside the range");
}
var BadPassword = class extends Error {
};
var forbidden = /[\p{C}\p{Default_Ignorable_Code_Point}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;
function prepare(typed) {
  const p = typed.replace(/\p{Zs}/gu, " ").normalize("NFC");
  for (const s of [typed, p]) {
    if (s.length === 0) throw new BadPassword("Please type a password.");
    if (utf8(s).length > 1024) throw new BadPassword("The password is too long: 1,024 bytes at most.");
  }
  if (forbidden.test(p)) throw new BadPassword("The password has a character that not every keyboard can type. Leave out emoji with modifiers and invisible characters.");
  return p;
}
var minLength = 8;
var common = new Set(commonest_default.split("\n").filter(Boolean));
function checkNew(typed) {
  const p = prepare(typed), lower = p.toLowerCase();
  if ([...p].length < minLength) throw new BadPassword(`At least ${minLength} characters, please.`);
  if (common.has(lower) || new Set(lower).size === 1) throw new BadPassword("This is one of the commonest passwords. It would be guessed first.");
}
function strength(typed) {
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

// src/core/wire.ts
var limits = { "/v1/fleet": 4 << 20 };
var otherLimit = 1 << 16;
var patience = 95e3;
var Refused = class extends Error {
  constructor(code2, status, fields2) {
    super(code2);
    this.code = code2;
    this.status = status;
    this.fields = fields2;
  }
  code;
  status;
  fields;
  field(name) {
    const value = this.fields[name];
    return value === void 0 ? void 0 : integer(value);
  }
};
var Unreachable = class extends Error {
};
var Malformed = class extends Error {
};
var Connection = class {
  constructor(fetch2, waits = [250, 1e3, 3e3]) {
    this.fetch = fetch2;
    this.waits = waits;
  }
  fetch;
  waits;
  /** Sends a request and, while no answer settles it, sends the same bytes again (C-11). */
  async call(method, path, accessToken2, body) {
    for (const wait of [...this.waits, void 0]) {
      try {
        return await this.once(method, path, accessToken2, body);
      } catch (e) {
        const transient = e instanceof Unreachable || e instanceof Refused && e.code === "unavailable";
        if (!transient || wait === void 0) throw e;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    throw new Error("unreachable code");
  }
  async once(method, path, accessToken2, body) {
    const headers = {};
    if (accessToken2 !== void 0) headers["authorization"] = "Bearer " + accessToken2;
    if (body !== void 0) headers["content-type"] = "application/json";
    let answer, bytes2;
    try {
      answer = await this.fetch(path, {
        method,
        headers,
        body: body === void 0 ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
        redirect: "error",
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer"
      });
      bytes2 = await limited(answer, limits[path] ?? otherLimit);
    } catch (e) {
      throw e instanceof Malformed ? e : new Unreachable("no answer");
    }
    return judge(answer.status, bytes2);
  }
};
async function limited(answer, limit) {
  const parts = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (; ; ) {
    const { done, value } = await reader?.read() ?? { done: true, value: void 0 };
    if (done || !value) break;
    if ((size += value.length) > limit) {
      await reader?.cancel();
      throw new Malformed("answer too large");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
function judge(status, bytes2) {
  let value, code2;
  try {
    value = parse(bytes2);
    if (status === 200) return value;
    code2 = string(value["code"]);
  } catch (e) {
    if (status >= 500) throw new Unreachable("a 5xx without a code");
    throw new Malformed(String(e));
  }
  throw new Refused(code2, status, value["fields"] === void 0 ? {} : object(value["fields"]));
}
function accountOf(accessToken2) {
  const payload = accessToken2.split(".")[1];
  if (payload === void 0 || accessToken2.split(".").length !== 3 || accessToken2.length > 8192) throw new Error("no access token");
  const { iss, sub } = parse(untext(payload));
  const account = string(iss) + " " + string(sub);
  if (string(sub) === "" || new TextEncoder().encode(account).length > 512 || /\p{Cc}/u.test(account)) throw new Error("no account in the access token");
  return account;
}

// src/core/status.ts
function parseStatus(s, vault, account) {
  if (integer(s["protocol"]) !== 1) throw new Malformed("another protocol");
  if (!equal(binary(s["vault_id"], 16), vault)) throw new Malformed("the status of another vault");
  if (s["account"] !== account) throw new Malformed("the vault takes us for another account");
  const state = string(s["state"]);
  if (state !== "absent" && state !== "live" && state !== "destroyed") throw new Malformed("state");
  const pending2 = s["pending"] === void 0 ? void 0 : object(s["pending"]);
  return {
    state,
    generation: integer(s["generation"]),
    lifetimeFailed: integer(s["lifetime_failed"]),
    lifetimeLimit: integer(s["lifetime_limit"]),
    reason: s["reason"] === void 0 ? "" : string(s["reason"]),
    destroyedAt: integerOr0(s["destroyed_at"]),
    methods: list(s["methods"] ?? []).map(object).filter(known).map(parseMethod),
    offered: s["offered"] === void 0 ? void 0 : list(s["offered"]).map(string),
    pending: pending2 && { kind: string(pending2["kind"]), due: integer(pending2["due"]) }
  };
}
var known = (m) => m["kind"] === "password" || m["kind"] === "passkey";
function parseMethod(m) {
  const kind = m["kind"];
  let ksf;
  if (kind === "password") {
    const k = object(m["ksf"]);
    ksf = { t: integer(k["t"]), m: integer(k["m"]), p: integer(k["p"]) };
    checkKSF(ksf);
  }
  return {
    id: binary(m["method_id"], 16),
    kind,
    ksf,
    lastChance: m["state"] === "last_chance",
    failed: integer(m["failed"]),
    limit: integer(m["limit"]),
    left: integer(m["attempts_left"]),
    wait: integerOr0(m["wait_seconds"]),
    enrolled: integerOr0(m["enrolled_at"]),
    used: integerOr0(m["last_used_at"]),
    tried: integerOr0(m["last_tried_at"]),
    name: m["name"] === void 0 ? "" : string(m["name"])
  };
}

// src/core/session.ts
var Session = class _Session {
  constructor(connection2, statement, account, accessToken2) {
    this.connection = connection2;
    this.statement = statement;
    this.account = account;
    this.accessToken = accessToken2;
  }
  connection;
  statement;
  account;
  accessToken;
  /** C-2: nothing but the request for the chain leaves before the chain is accepted. */
  static async open(connection2, pin, kept, accessToken2) {
    const { statements: statements2 } = await connection2.call("GET", "/v1/fleet");
    const statement = await accept(parsePin(pin), statements2, kept.load());
    kept.save(hex(statement.hash));
    return new _Session(connection2, statement, accountOf(accessToken2), accessToken2);
  }
  get vault() {
    return this.statement.vault;
  }
  post(path, body) {
    return this.connection.call("POST", path, this.accessToken, body);
  }
  async status() {
    return parseStatus(await this.connection.call("GET", "/v1/status", this.accessToken), this.vault, this.account);
  }
  /** Checks an answer's signature by a token of the accepted statement, and returns the token (C-6, C-8). */
  async verify(answer, message) {
    if (!equal(binary(answer["statement"], 32), this.statement.hash)) throw new Malformed("another fleet statement is in force; try again");
    const serial = string(answer["token"]);
    const by = this.statement.tokens.find((t) => t.serial === serial);
    if (!by || !await verifyToken(by.sign, message, binary(answer["signature"], 64))) throw new Malformed("a signature does not verify");
    return by;
  }
  /** A proof that K is held, over the generation that is to be replaced. */
  async prove(k, operation, generation, body) {
    const answer = await this.post("/v1/owner/nonce", {});
    if (integer(answer["generation"]) !== generation) throw new Malformed("the account changed meanwhile; try again");
    const owner = await ownerKey(k, this.vault, this.account);
    const message = await proofMessage(operation, this.vault, this.account, generation, binary(answer["nonce"], 16), body);
    return { nonce: string(answer["nonce"]), signature: text(await owner.sign(message)) };
  }
};

// src/core/handoff.ts
async function parseHandoff(fragment) {
  const q = new URLSearchParams(fragment);
  if (q.get("handoff") === null) return void 0;
  if ([...q.keys()].sort().join() !== "do,handoff,key,port,state" || q.get("handoff") !== "1") throw new Error("hand-off: members");
  const key = untext(q.get("key"), 65), state = untext(q.get("state"), 16), purpose = q.get("do"), port = q.get("port");
  await checkPoint(key);
  if (purpose !== "enroll" && purpose !== "recover") throw new Error("hand-off: purpose");
  if (!/^[1-9][0-9]{0,4}$/.test(port) || Number(port) > 65535) throw new Error("hand-off: port");
  return { key, port: Number(port), state, purpose, code: await code(key) };
}
var alphabet2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
async function code(key) {
  const h2 = (await sha256(lp("handoff-code", key))).subarray(0, 8);
  const bits = Array.from(h2, (b) => b.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{20}/g).map((group) => group.match(/.{5}/g).map((five) => alphabet2[parseInt(five, 2)]).join("")).join("-");
}
var sealFor = async (to, vault, account, k) => text(await seal({ kind: 1, key: to.key }, lp("handoff", vault, utf8(account), to.state), k));

// src/page/stores.ts
var names = { pin: "backupvault.pin", statement: "backupvault.statement", attempt: "backupvault.attempt", token: "backupvault.token", handoff: "backupvault.handoff" };
function knownPin(served) {
  const known2 = localStorage.getItem(names.pin);
  if (known2 === null) localStorage.setItem(names.pin, served);
  return known2 ?? served;
}
var statements = {
  load: () => localStorage.getItem(names.statement) ?? void 0,
  save: (hash) => localStorage.setItem(names.statement, hash)
};
var attempts = {
  load() {
    try {
      const s = JSON.parse(sessionStorage.getItem(names.attempt) ?? "null");
      return s ? { vault: untext(s.vault), account: s.account, method: untext(s.method), id: untext(s.id), kept: untext(s.kept) } : void 0;
    } catch {
      return void 0;
    }
  },
  save(a) {
    if (!a) sessionStorage.removeItem(names.attempt);
    else sessionStorage.setItem(names.attempt, JSON.stringify({ vault: text(a.vault), account: a.account, method: text(a.method), id: text(a.id), kept: text(a.kept) }));
  }
};
var accessToken = {
  load: () => sessionStorage.getItem(names.token) ?? void 0,
  save: (t) => t === void 0 ? sessionStorage.removeItem(names.token) : sessionStorage.setItem(names.token, t)
};
var waiting = {
  load: async () => parseHandoff(sessionStorage.getItem(names.handoff) ?? ""),
  save: (fragment) => fragment === void 0 ? sessionStorage.removeItem(names.handoff) : sessionStorage.setItem(names.handoff, fragment)
};

// src/page/app.ts
var connection = new Connection((path, init) => fetch(path, init));
async function readSite() {
  const j = object(await connection.call("GET", "/v1/web"));
  if (integerOr0(j["protocol"]) !== 1) throw new Error("another protocol");
  const text2 = (name) => j[name] === void 0 ? "" : string(j[name]);
  return { name: text2("name"), pin: text2("pin"), issuer: text2("issuer"), client_id: text2("client_id"), scopes: text2("scopes") };
}
function checkPin(site) {
  if (knownPin(site.pin) !== site.pin) throw new NotPinned("another pin");
}
async function openSession(site) {
  checkPin(site);
  return Session.open(connection, site.pin, statements, accessToken.load() ?? "");
}

// src/core/gate.ts
var Reflected = class extends Error {
};

// src/core/recover.ts
var WrongPassword = class extends Error {
  constructor(left, wait) {
    super("wrong password");
    this.left = left;
    this.wait = wait;
  }
  left;
  wait;
};
var rounds = 3;
async function recover(s, gate, typed, attempts2) {
  const method = (await s.status()).methods.find((m) => m.kind === "password");
  if (!method) throw new Refused("not_enrolled", 404, {});
  const begun = await begin(s, gate, typed, method, attempts2);
  for (let round = 1; ; round++) {
    try {
      return await settle(s, gate, method, begun.attempt, begun.answer, attempts2);
    } catch (e) {
      if (!(e instanceof Refused && e.code === "attempt_unknown") || round === rounds) throw e;
      begun.answer = await start(s, method, begun.attempt, begun.ke1);
    }
  }
}
async function begin(s, gate, typed, method, attempts2) {
  const saved = savedFor(s, method, attempts2);
  if (saved) {
    const ke12 = await gate.resume(typed, saved.kept);
    try {
      return { attempt: saved, ke1: ke12, answer: await start(s, method, saved, ke12) };
    } catch (e) {
      if (closed(e) && !isCode(e, "bad_request")) attempts2.save(void 0);
      if (!isCode(e, "bad_request")) throw e;
    }
  }
  const { ke1, kept } = await gate.login(typed);
  const attempt = { vault: s.vault, account: s.account, method: method.id, id: random(16), kept };
  attempts2.save(attempt);
  try {
    return { attempt, ke1, answer: await start(s, method, attempt, ke1) };
  } catch (e) {
    if (refused(e)) attempts2.save(saved);
    throw e;
  }
}
function savedFor(s, method, attempts2) {
  const a = attempts2.load();
  if (a && a.account === s.account && equal(a.vault, s.vault) && equal(a.method, method.id) && a.id.length === 16) return a;
  return void 0;
}
async function start(s, method, a, ke1) {
  return s.post("/v1/release/password/start", {
    protocol: 1,
    vault_id: text(s.vault),
    method_id: text(a.method),
    ksf_hash: text(await sha256(ksfForm(method.ksf))),
    attempt_id: text(a.id),
    ke1: text(ke1)
  });
}
async function settle(s, gate, method, a, answer, attempts2) {
  const left = integer(answer["attempts_left"]);
  const opened = await gate.loggedIn(binary(answer["ke2"], 320), { vault: s.vault, account: s.account, ksf: method.ksf });
  const finish2 = (ke3) => s.post("/v1/release/password/finish", { method_id: text(a.method), attempt_id: text(a.id), ke3 });
  if (!opened) return giveUp(finish2, left, attempts2);
  let released;
  try {
    released = await finish2(text(opened.ke3));
  } catch (e) {
    if (closed(e)) attempts2.save(void 0);
    if (isCode(e, "wrong_secret")) throw new Malformed("the vault calls a password wrong that opened its own answer");
    throw e;
  }
  const k = await reveal(s, a, opened, binary(released["released"], 97));
  attempts2.save(void 0);
  return { k, failedSince: integer(released["failed_since"]) };
}
async function giveUp(finish2, left, attempts2) {
  let wait = 0;
  try {
    await finish2("");
  } catch (e) {
    if (isCode(e, "destroyed")) {
      attempts2.save(void 0);
      throw e;
    }
    if (isCode(e, "wrong_secret")) {
      left = e.field("attempts_left") ?? left;
      wait = e.field("wait_seconds") ?? 0;
    }
  }
  attempts2.save(void 0);
  throw new WrongPassword(left, wait);
}
async function reveal(s, a, opened, released) {
  try {
    const key = await hkdf(opened.sessionKey, lp("release-password", s.vault, utf8(s.account), a.method, a.id), 32);
    return await openEnvelope(opened.exportKey, s.vault, s.account, a.method, await gcmOpen(key, released));
  } catch {
    throw new Malformed("what the vault released does not open");
  } finally {
    opened.sessionKey.fill(0);
    opened.exportKey.fill(0);
  }
}
var isCode = (e, code2) => e instanceof Refused && e.code === code2;
var refused = (e) => e instanceof Refused && e.code !== "unavailable" && e.code !== "no_majority";
var closed = (e) => refused(e) && e.code !== "access_token_invalid" && e.code !== "attempt_unknown";

// src/core/passkey.ts
var NoPRF = class extends Error {
};
function outputOf({ prf }) {
  if (prf?.length !== 32) throw new NoPRF();
  return prf;
}
var suite2 = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
var ClientKey = class _ClientKey {
  constructor(point, pair) {
    this.point = point;
    this.pair = pair;
  }
  point;
  pair;
  static async make() {
    const pair = await suite2.kem.generateKeyPair();
    return new _ClientKey(new Uint8Array(await suite2.kem.serializePublicKey(pair.publicKey)), pair);
  }
  /** Opens what was released: HPKE, aad = the challenge that was answered. */
  async open(s, method, session, challenge, released) {
    const info = lp("release-passkey", s.vault, utf8(s.account), method, session);
    try {
      const context = { recipientKey: this.pair.privateKey, enc: released.slice(0, 65), info };
      return new Uint8Array(await suite2.open(context, released.slice(65), challenge));
    } catch {
      throw new Malformed("what the vault released does not open");
    }
  }
};
async function checkChallenge(s, ceremony2, generation, key, challenge, options) {
  const context = await sha256(lp("passkey-challenge", utf8(ceremony2), s.vault, utf8(s.account), uint64(generation), key.point));
  if (challenge.length !== 64 || !equal(challenge.subarray(32), context)) throw new Malformed("a challenge for something else");
  if (!equal(binary(options["challenge"]), challenge)) throw new Malformed("options with another challenge");
  if (userVerification(options) !== "required") throw new Malformed("options without user verification");
}
var userVerification = (o) => o["userVerification"] ?? object(o["authenticatorSelection"] ?? {})["userVerification"];
function saltsOf(options) {
  const prf = object(object(options["extensions"])["prf"]);
  const salts = object(prf["evalByCredential"]);
  return list(options["allowCredentials"]).map((c) => {
    const id = object(c)["id"];
    return [id, binary(object(salts[id])["first"], 32)];
  });
}

// src/page/words.ts
var Plain = class extends Error {
};
var tries = (n) => n === 1 ? "1 try" : `${n} tries`;
var tried = (n) => n === 1 ? "One wrong or unfinished try" : `${n} wrong or unfinished tries`;
function duration(seconds) {
  if (seconds < 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`;
}
var when = (unix) => new Date(unix * 1e3).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
function explain(e, last2 = false) {
  if (e instanceof Plain || e instanceof BadPassword) return e.message;
  if (e instanceof WrongPassword) return wrong(e, last2);
  if (e instanceof Refused) return refusal(e, last2);
  if (e instanceof NotPinned || e instanceof Reflected) return "This is not the vault that this browser knows, or somebody stands between you and it. Nothing was sent. Tell the people who run it.";
  if (e instanceof NoPRF) return "This device's passkeys cannot carry a key. Try another browser, phone or security key, or use a password. Nothing was changed.";
  if (e instanceof DOMException) return device(e);
  if (e instanceof Unreachable) return "The vault does not answer. Check your connection and try again: a try that was already under way is not counted twice.";
  if (e instanceof Malformed) return `The vault answered something it should not (${e.message}). Nothing was taken over. Tell the people who run it.`;
  return "Something went wrong here: " + (e instanceof Error ? e.message : String(e));
}
function wrong(e, last2) {
  if (e.left === 0) return "Wrong password. No tries are left.";
  const wait = e.wait > 0 ? ` You can try again in ${duration(e.wait)}.` : "";
  return `Wrong password. You have ${tries(e.left)} left; after that ${last2 ? "the key is destroyed" : "the password opens your key no more"}.${wait}`;
}
function device(e) {
  switch (e.name) {
    case "NotAllowedError":
      return "The passkey was not used: it was cancelled, took too long, is not on this device, or the device did not recognise you. Nothing was counted.";
    case "InvalidStateError":
      return "This device already has a passkey for you here.";
    default:
      return `The device could not do this (${e.name}).`;
  }
}
function wrongPasskey(e, last2) {
  const left = e.field("attempts_left") ?? 0, wait = e.field("wait_seconds") ?? 0;
  const end = last2 ? "the key is destroyed" : "this passkey opens your key no more";
  return `The vault did not accept the passkey's answer, and counted it as a failed try. You have ${tries(left)} left; after that ${end}.` + (wait > 0 ? ` You can try again in ${duration(wait)}.` : "") + (last2 ? " Try another browser first, or tell the people who run the vault." : " Use one of your other ways.");
}
function destroyed(e) {
  if (e.fields["state"] === "live") return "That was one failed try too many: this way to your key is destroyed. Your other ways still open it: use one of them.";
  return "The key in the vault is destroyed after too many failed tries. Nobody can bring it back. A device that still has the key can set it up again.";
}
function refusal(e, last2) {
  const wait = e.field("wait_seconds");
  switch (e.code) {
    case "must_wait":
      return `Too early: please wait ${duration(wait ?? 60)}. This was not counted as a try.`;
    case "destroyed":
      return destroyed(e);
    case "budget_spent":
      return "There were too many failed tries over the life of this account. Only a device that still has the key can set it up again.";
    case "not_enrolled":
      return "Nothing is set up for you in this vault.";
    case "proof_needed":
      return "For this the vault wants proof that you have the present key. Get it back first, or type its 64 digits.";
    case "access_token_invalid":
      return "Your sign-in has run out. Please sign in again.";
    case "conflict":
      return "Your account was changed from somewhere else meanwhile. Go back and look before you try again.";
    case "last_method":
      return "This is the only way to your key. Add another one first, or remove everything.";
    case "too_many_methods":
      return "There are five passkeys already. Remove one first.";
    case "second_method_needed":
      return "Your organisation wants a password before a passkey. Set up a password first.";
    case "wrong_secret":
      return wrongPasskey(e, last2);
    case "pending":
      return "Another change is already waiting. Look at the overview.";
    case "not_offered":
      return "Your organisation does not offer this yet.";
    case "attempt_unknown":
      return "This try was closed meanwhile. Please try again.";
    case "no_majority":
      return "The vault cannot work now: too few of its security modules answer. Nothing was changed. Please try later.";
    case "unavailable":
      return "The vault cannot work now. Please try again in a minute; a try is not counted twice.";
    case "bad_request":
      return "The vault did not accept the request. Reload the page and try again.";
    default:
      return `The vault refuses this (${e.code}).`;
  }
}

// src/page/oidc.ts
var patience2 = 3e4;
var flowName = "backupvault.flow";
var redirectURI = () => location.origin + "/";
async function signIn(p) {
  const d = await discover(p.issuer);
  const flow = { state: text(random(16)), verifier: text(random(32)), nonce: text(random(16)), endpoint: d.token };
  sessionStorage.setItem(flowName, JSON.stringify(flow));
  const to = new URL(d.authorization);
  const ask3 = {
    response_type: "code",
    client_id: p.client_id,
    redirect_uri: redirectURI(),
    scope: p.scopes,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: text(await sha256(utf8(flow.verifier))),
    code_challenge_method: "S256"
  };
  for (const [name, value] of Object.entries(ask3)) to.searchParams.set(name, value);
  location.assign(to);
}
async function comeBack(p) {
  const query = new URLSearchParams(location.search);
  if (!query.has("state")) return void 0;
  history.replaceState(null, "", "/");
  const flow = JSON.parse(sessionStorage.getItem(flowName) ?? "null");
  sessionStorage.removeItem(flowName);
  if (!flow || query.get("state") !== flow.state) throw new Plain("This sign-in was not begun here. Please sign in again.");
  const code2 = query.get("code");
  if (code2 === null) throw new Plain(`The sign-in did not succeed (${query.get("error") ?? "no code"}).`);
  const tokens = await post(flow.endpoint, {
    grant_type: "authorization_code",
    code: code2,
    redirect_uri: redirectURI(),
    client_id: p.client_id,
    code_verifier: flow.verifier
  });
  return choose(p, flow, tokens);
}
function choose(p, flow, tokens) {
  const id = claims(tokens["id_token"]);
  if (id && id["nonce"] !== flow.nonce) throw new Plain("The sign-in's answer belongs to another sign-in. Please sign in again.");
  for (const t of [tokens["access_token"], tokens["id_token"]]) {
    if (claims(t)?.["iss"] === p.issuer) return t;
  }
  throw new Plain("The sign-in gave no access token that the vault could read.");
}
function claims(token) {
  try {
    return parse(untext(token.split(".")[1]));
  } catch {
    return void 0;
  }
}
async function discover(issuer) {
  const d = await get(issuer.replace(/\/$/, "") + "/.well-known/openid-configuration");
  if (d["issuer"] !== issuer) throw new Plain("The sign-in service calls itself by another name.");
  const [authorization, token] = [d["authorization_endpoint"], d["token_endpoint"]].map(String);
  for (const u of [authorization, token]) {
    if (new URL(u).protocol !== "https:") throw new Plain("The sign-in service has an address without TLS.");
  }
  return { authorization, token };
}
var get = (url) => ask(url, {});
var post = (url, form2) => ask(url, { method: "POST", body: new URLSearchParams(form2) });
async function ask(url, init) {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(patience2), credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" });
    return parse(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    throw new Plain("The sign-in service does not answer.");
  }
}

// src/page/dom.ts
function h(tag, attributes = {}, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") e.addEventListener(name, value);
    else if (value === true) e.setAttribute(name, "");
    else if (value !== false) e.setAttribute(name, value);
  }
  e.append(...children.filter((c) => c !== void 0 && c !== false));
  return e;
}
function show(title, ...children) {
  const heading = h("h1", { tabindex: "-1" }, title);
  document.querySelector("main").replaceChildren(heading, ...children.filter((c) => c !== void 0 && c !== false));
  document.title = title;
  heading.focus();
  scrollTo(0, 0);
}
function statusLine() {
  const element = h("p", { role: "status", class: "working" });
  return {
    element,
    say: (text2) => element.replaceChildren(text2),
    work: (text2) => element.replaceChildren(h("progress", { "aria-hidden": "true" }), " " + text2)
  };
}
var busy = false;
function setBusy(now) {
  busy = now;
  for (const b of document.querySelectorAll("main button")) {
    if (now) b.setAttribute("aria-disabled", "true");
    else b.removeAttribute("aria-disabled");
  }
}
var alertBox = (...children) => h("div", { role: "alert", class: "alert" }, ...children);
var note = (...children) => h("div", { class: "note" }, ...children);
var button = (label, click, kind = "", attributes = {}) => h("button", { type: "button", class: kind, click: () => {
  if (!busy) click();
}, ...attributes }, label);
var fields = 0;
function field2(label, attributes, hint) {
  const id = "f" + ++fields;
  const input = h("input", { id, spellcheck: "false", autocapitalize: "none", ...hint ? { "aria-describedby": id + "h" } : {}, ...attributes });
  return { element: h("div", { class: "field" }, h("label", { for: id }, label), input, hint && h("p", { id: id + "h", class: "hint" }, hint)), input };
}
var masked = { type: "text", autocomplete: "off", class: "masked" };
function form(label, kind, parts, act, explain2) {
  const line = statusLine();
  const trouble = h("div");
  const f = h("form", {
    autocomplete: "off",
    submit: async (event) => {
      event.preventDefault();
      if (busy) return;
      setBusy(true);
      trouble.replaceChildren();
      try {
        await act(line.work);
      } catch (e) {
        trouble.replaceChildren(alertBox(explain2(e)));
      } finally {
        setBusy(false);
        line.say("");
      }
    }
  }, ...parts, trouble, line.element, h("div", { class: "actions" }, h("button", { type: "submit", class: kind }, label)));
  return f;
}

// src/page/screens/about.ts
function about({ site, session }) {
  const row = (name, value) => h("div", {}, h("dt", {}, name), h("dd", { class: "code" }, value));
  return h(
    "details",
    { class: "about" },
    h("summary", {}, "About this vault"),
    h("p", {}, "The pin is the vault's fingerprint. This browser keeps it and refuses any other vault from now on. Compare it once with the one that your organisation published."),
    h(
      "dl",
      {},
      row("Pin", site.pin),
      row("Vault", session.statement.name),
      row("Vault ID", hex(session.vault)),
      row("Security modules", String(session.statement.tokens.length)),
      row("Your account", session.account)
    ),
    h("p", { class: "hint" }, "This page comes from the vault itself, so it can be no more honest than those who run it. The command line program backupvault does not depend on that.")
  );
}

// src/core/enroll.ts
async function enroll(s, gate, typed, k, owner, ksf = defaultKSF) {
  const { state, methods } = await s.status();
  const adds = state === "live" && owner !== void 0 && methods.some((m) => m.kind === "passkey");
  const p = await prepareFinish(s, gate, typed, k, ksf);
  try {
    return await finish(s, p, owner, adds);
  } catch (e) {
    if (owner && state !== "live" && e instanceof Refused && (e.code === "proof_needed" || e.code === "not_enrolled")) return finish(s, p);
    throw e;
  }
}
async function prepareFinish(s, gate, typed, k, ksf) {
  const request = await gate.register(typed);
  const a = await s.post("/v1/enroll/password/start", { protocol: 1, vault_id: text(s.vault), request: text(request), ksf });
  const session = binary(a["session"], 16), generation = integer(a["generation"]);
  const evaluated = binary(a["evaluated"], 32), serverKey = binary(a["server_public_key"], 32);
  const message = lp(
    "enroll-answer",
    s.vault,
    s.statement.hash,
    utf8(s.account),
    uint64(generation),
    session,
    await sha256(request),
    evaluated,
    serverKey,
    ksfForm(ksf)
  );
  const by = await s.verify(a, message);
  const { record, exportKey } = await gate.registered(evaluated, serverKey, { vault: s.vault, account: s.account, ksf });
  const envelope = await sealEnvelope(exportKey, s.vault, s.account, session, k);
  exportKey.fill(0);
  const owner = await ownerKey(k, s.vault, s.account);
  const plaintext = lp("enroll-finish", record, envelope, owner.publicKey, await sha256(message));
  return { session, generation, sealed: await seal(by.inbox, lp("enroll-info", s.vault, utf8(s.account), session), plaintext) };
}
async function finish(s, p, owner, adds = false) {
  const body = { session: text(p.session), sealed: text(p.sealed) };
  if (adds) body["adds"] = true;
  if (owner) body["proof"] = await s.prove(owner, adds ? "add/password" : "enroll/password", p.generation, p.sealed);
  return checkReceipt(s, p, await s.post("/v1/enroll/password/finish", body));
}
async function checkReceipt(s, p, r) {
  const generation = integer(r["generation"]);
  if (!equal(binary(r["method_id"], 16), p.session) || generation !== p.generation + 1) throw new Malformed("a receipt for another change");
  const pendingUntil = r["pending_until"] === void 0 ? 0 : integer(r["pending_until"]);
  const fields2 = [s.vault, s.statement.hash, utf8(s.account), uint64(generation), p.session, await sha256(p.sealed)];
  await s.verify(r, pendingUntil ? lp("enroll-pending", ...fields2, uint64(pendingUntil)) : lp("enroll-receipt", ...fields2));
  return { generation, pendingUntil };
}
async function forget(s, k) {
  const { generation } = await s.status();
  const body = { generation };
  if (k) body["proof"] = await s.prove(k, "forget", generation, concat());
  const answer = await s.post("/v1/forget", body);
  return answer["pending_until"] === void 0 ? 0 : integer(answer["pending_until"]);
}

// src/page/gate.ts
var factory = globalThis.trustedTypes;
var rules = {
  createScriptURL: (s) => {
    if (s !== "/assets/worker-1cb8dedc0dd1b21f.js") throw new Error("not our worker");
    return s;
  }
};
var policy = factory ? factory.createPolicy("backupvault", rules) : rules;
var WorkerGate = class {
  worker = new Worker(policy.createScriptURL("/assets/worker-1cb8dedc0dd1b21f.js"));
  // From the start: it may fail, as when the vault was upgraded under an open page, before anything is asked of it.
  failed = new Promise((_, reject) => {
    this.worker.onerror = () => reject(new Plain("A part of this page did not load or broke. Reload the page and try again."));
  });
  constructor() {
    this.failed.catch(() => {
    });
  }
  call(method, ...args) {
    const answer = new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }) => {
        if (data.kind === void 0) resolve(data.value);
        else if (data.kind === "password") reject(new BadPassword(data.message));
        else reject(data.kind === "reflected" ? new Reflected(data.message) : new Error(data.message));
      };
      this.worker.postMessage({ method, args });
    });
    return Promise.race([answer, this.failed]);
  }
  register = (typed) => this.call("register", typed);
  registered = (evaluated, serverKey, who) => this.call("registered", evaluated, serverKey, who);
  login = (typed) => this.call("login", typed);
  resume = (typed, kept) => this.call("resume", typed, kept);
  loggedIn = (ke2, who) => this.call("loggedIn", ke2, who);
  close() {
    this.worker.terminate();
  }
};

// src/page/screens/newpassword.ts
var said = ["not enough", "weak", "fair", "good", "strong"];
function newPassword(label = "Password") {
  const first = field2(label, { type: "password", autocomplete: "new-password" }, "At least 8 characters. Four or more words that have nothing to do with each other are easy to remember and hard to guess.");
  const second = field2("The same again", { type: "password", autocomplete: "new-password" });
  const meter = h("meter", { min: "0", max: "4", low: "2", high: "3", optimum: "4", value: "0", "aria-label": "Strength" });
  const word = h("span", { "aria-live": "polite" });
  const shown = h("input", { type: "checkbox", id: "shown", change: () => {
    for (const f of [first, second]) f.input.type = shown.checked ? "text" : "password";
  } });
  first.input.addEventListener("input", () => {
    meter.value = strength(first.input.value);
    word.textContent = first.input.value === "" ? "" : said[meter.value];
  });
  return {
    elements: [
      first.element,
      h("p", { class: "strength" }, "Strength ", meter, " ", word),
      second.element,
      h("p", { class: "check" }, shown, h("label", { for: "shown" }, "Show what I type"))
    ],
    read() {
      checkNew(first.input.value);
      if (first.input.value !== second.input.value) throw new Plain("The two passwords differ.");
      return first.input.value;
    }
  };
}

// src/core/recoverpasskey.ts
async function recoverPasskey(s, device2) {
  const key = await ClientKey.make();
  const a = await s.post("/v1/release/passkey/start", { protocol: 1, vault_id: text(s.vault), client_key: text(key.point) });
  const session = binary(a["session"], 16), challenge = binary(a["challenge"], 64), options = object(a["options"]);
  await checkChallenge(s, "release", integer(a["generation"]), key, challenge, options);
  saltsOf(options);
  const used = await device2.get(options);
  const prf = outputOf(used);
  const r = await s.post("/v1/release/passkey/finish", { session: text(session), credential: used.credential });
  const method = binary(r["method_id"], 16);
  const envelope = await key.open(s, method, session, challenge, binary(r["released"], 162));
  try {
    return { k: await openEnvelope(prf, s.vault, s.account, method, envelope), failedSince: integer(r["failed_since"]) };
  } catch {
    throw new Malformed("the passkey does not open what the vault released");
  } finally {
    prf.fill(0);
  }
}

// src/page/authenticator.ts
var eachID = (credentials) => list(credentials ?? []).map((c) => ({ ...object(c), id: untext(object(c)["id"]) }));
function inputs(options) {
  const extensions = { ...object(options["extensions"] ?? {}) };
  const asked2 = object(extensions["prf"] ?? {});
  const salt = (v) => ({ first: untext(object(v)["first"]) });
  const prf = {};
  if (asked2["eval"] !== void 0) prf.eval = salt(asked2["eval"]);
  if (asked2["evalByCredential"] !== void 0) {
    prf.evalByCredential = Object.fromEntries(Object.entries(object(asked2["evalByCredential"])).map(([id, v]) => [id, salt(v)]));
  }
  return { ...extensions, prf };
}
var bytes = (b) => text(new Uint8Array(b ?? new ArrayBuffer()));
function ceremony(c, response, outputs) {
  const results = c.getClientExtensionResults();
  const first = results.prf?.results?.first;
  const attachment = c.authenticatorAttachment === null ? {} : { authenticatorAttachment: c.authenticatorAttachment };
  return {
    credential: { id: c.id, rawId: bytes(c.rawId), type: c.type, ...attachment, response, clientExtensionResults: outputs },
    id: new Uint8Array(c.rawId),
    prf: first && new Uint8Array(first)
  };
}
var browser = {
  async create(options) {
    const user = object(options["user"]);
    const publicKey = {
      ...options,
      challenge: untext(options["challenge"]),
      user: { ...user, id: untext(user["id"]) },
      excludeCredentials: eachID(options["excludeCredentials"]),
      extensions: inputs(options)
    };
    const c = await navigator.credentials.create({ publicKey });
    const r = c.response;
    const results = c.getClientExtensionResults();
    const outputs = {};
    if (results.credProps) outputs["credProps"] = { rk: results.credProps.rk === true };
    if (results.prf) outputs["prf"] = { enabled: results.prf.enabled === true };
    return ceremony(c, { clientDataJSON: bytes(r.clientDataJSON), attestationObject: bytes(r.attestationObject), transports: r.getTransports() }, outputs);
  },
  async get(options) {
    const publicKey = {
      ...options,
      challenge: untext(options["challenge"]),
      allowCredentials: eachID(options["allowCredentials"]),
      extensions: inputs(options)
    };
    const c = await navigator.credentials.get({ publicKey });
    const r = c.response;
    const response = { clientDataJSON: bytes(r.clientDataJSON), authenticatorData: bytes(r.authenticatorData), signature: bytes(r.signature) };
    if (r.userHandle) response["userHandle"] = bytes(r.userHandle);
    return ceremony(c, response, {});
  }
};
var hasPasskeys = () => typeof PublicKeyCredential === "function";

// src/core/enrollpasskey.ts
async function enrollPasskey(s, device2, name, k, proveWith, adds) {
  const key = await ClientKey.make();
  const offer = await ask2(s, key, name);
  const made = await device2.create(offer.options);
  if (object(object(made.credential["clientExtensionResults"])["prf"] ?? {})["enabled"] !== true) throw new NoPRF();
  const confirm = await s.post("/v1/enroll/passkey/created", { session: text(offer.session), credential: made.credential });
  const challenge = binary(confirm["challenge"], 64), options = object(confirm["options"]);
  await checkChallenge(s, "confirm", offer.generation, key, challenge, options);
  checkOnly(options, made, offer.salt);
  const used = await device2.get(options);
  const prf = samePRF(made, used);
  const envelope = await sealEnvelope(prf, s.vault, s.account, offer.session, k);
  if (!equal(await openEnvelope(prf, s.vault, s.account, offer.session, envelope), k)) throw new Error("the envelope does not open");
  const owner = await ownerKey(k, s.vault, s.account);
  const plaintext = lp("enroll-passkey-finish", envelope, owner.publicKey, await sha256(offer.message), made.id);
  const sealed = await seal(offer.inbox, lp("enroll-info", s.vault, utf8(s.account), offer.session), plaintext);
  const body = { session: text(offer.session), credential: used.credential, sealed: text(sealed) };
  if (adds) body["adds"] = true;
  if (proveWith) body["proof"] = await s.prove(proveWith, adds ? "add/passkey" : "enroll/passkey", offer.generation, sealed);
  const receipt = await s.post("/v1/enroll/passkey/finish", body);
  const done = await checkReceipt(s, { session: offer.session, generation: offer.generation, sealed }, receipt);
  await confirmRelease(s, key, offer.session, challenge, receipt, prf, k);
  prf.fill(0);
  return done;
}
async function ask2(s, key, name) {
  const a = await s.post("/v1/enroll/passkey/start", { protocol: 1, vault_id: text(s.vault), client_key: text(key.point), name });
  const session = binary(a["session"], 16), generation = integer(a["generation"]), challenge = binary(a["challenge"], 64), salt = binary(a["salt"], 32);
  const message = lp("enroll-passkey-answer", s.vault, s.statement.hash, utf8(s.account), uint64(generation), session, key.point, challenge, salt);
  const by = await s.verify(a, message);
  const options = object(a["options"]);
  await checkChallenge(s, "enroll", generation, key, challenge, options);
  const evaluated = object(object(object(options["extensions"])["prf"])["eval"])["first"];
  if (!equal(binary(object(options["user"])["id"]), session) || !equal(binary(evaluated), salt)) throw new Malformed("options for another passkey");
  return { session, generation, salt, options, message, inbox: by.inbox };
}
function checkOnly(options, made, salt) {
  const [only, more] = saltsOf(options);
  if (!only || more || only[0] !== text(made.id) || !equal(only[1], salt)) throw new Malformed("options for another passkey");
}
function samePRF(made, used) {
  const prf = outputOf(used);
  if (!equal(made.id, used.id) || made.prf && !equal(made.prf, prf)) throw new NoPRF();
  made.prf?.fill(0);
  return prf;
}
async function confirmRelease(s, key, method, challenge, receipt, prf, k) {
  const envelope = await key.open(s, method, method, challenge, binary(receipt["released"], 162));
  if (!equal(await openEnvelope(prf, s.vault, s.account, method, envelope), k)) throw new Malformed("the vault keeps another envelope");
}

// src/core/methods.ts
var rename = (s, m, name, k) => changeMethod(s, m, "rename", name, k);
var remove = (s, m, k) => changeMethod(s, m, "remove", "", k);
async function changeMethod(s, m, what, name, k) {
  const { generation } = await s.status();
  const proof = await s.prove(k, "method/" + what, generation, lp("method-change", m.id, utf8(name)));
  await s.post("/v1/method/" + what, { method_id: text(m.id), generation, ...what === "rename" ? { name } : {}, proof });
}

// src/page/screens/handoff.ts
var codeLine = (to) => h("div", { class: "digits one", role: "group", "aria-label": "Code" }, to.code);
function asked(here, to) {
  const what = to.purpose === "enroll" ? "set up a key here" : "get your key back here";
  return note(
    h("p", {}, `You followed a link that asks for your key. If you have started a command on this device, and it shows this code: ${what}, and you can hand it over.`),
    codeLine(to),
    h("p", {}, button("I did not start it", () => forget2(here), "link"))
  );
}
function forget2(here) {
  waiting.save(void 0);
  void home(here.site);
}
async function handOver(here, to, k, title, word) {
  let sealed;
  try {
    sealed = await sealFor(to, here.session.vault, here.session.account, k);
  } catch (e) {
    return show(title, alertBox(explain(e)));
  }
  document.querySelector("meta[name=referrer]").content = "origin";
  const leave = (next) => () => {
    document.querySelector("meta[name=referrer]").content = "no-referrer";
    waiting.save(void 0);
    next();
  };
  const line = statusLine();
  const sent = () => line.say("Look at the command line: it says whether it has the key. If the new tab shows an error, use the text below.");
  show(
    title,
    word !== "" && note(word),
    h("p", {}, "Does the command line on this device show the same code?"),
    codeLine(to),
    alertBox("If it shows another code, or you did not start it: stop here. Whoever gets your key can read your backup."),
    h(
      "form",
      { method: "post", action: `http://127.0.0.1:${to.port}/`, target: "_blank", rel: "noopener", submit: sent },
      h("input", { type: "hidden", name: "state", value: text(to.state) }),
      h("input", { type: "hidden", name: "sealed", value: sealed }),
      h("div", { class: "actions" }, h("button", { type: "submit" }, "Same code: hand it over"))
    ),
    line.element,
    h(
      "details",
      {},
      h("summary", {}, "The command line is on another computer, or got nothing"),
      h("p", {}, "Paste this text there, where it waits, and give it to nobody: whoever made the link can read your key in it."),
      h("pre", { class: "wrap", role: "group", "aria-label": "Text for the command line" }, sealed)
    ),
    h(
      "div",
      { class: "actions" },
      button("Done", leave(() => {
        k.fill(0);
        void home(here.site);
      }), "quiet"),
      button("Show the 64 digits instead", leave(() => keyScreen({ ...here, handoff: void 0 }, k, title, word)), "quiet")
    )
  );
}

// src/page/screens/key.ts
function keyScreen(here, k, title, word) {
  if (here.handoff) void handOver(here, here.handoff, k, title, word);
  else digitsScreen(here, k, title, word);
}
function enrolled(here, done, k, word) {
  if (!done.pendingUntil) return keyScreen(here, k, "Your backup key is set up", word);
  keyScreen(
    here,
    k,
    "Not set up yet: it waits",
    `The vault takes this key over on ${when(done.pendingUntil)}. Until then the old one stays, and getting it back cancels this. Keep these digits: they are the only copy until then.`
  );
}
function digitsScreen(here, k, title, word) {
  const line = statusLine();
  const text2 = digits(k);
  const done = () => {
    k.fill(0);
    void home(here.site);
  };
  show(
    title,
    word !== "" && note(word),
    h("p", {}, "These 64 digits are your backup key. Your backup program takes them as its password. Whoever has them can read your backup, so show them to nobody."),
    h("div", { class: "digits", role: "group", "aria-label": "Backup key" }, ...text2.match(/.{4}/g).map((group) => h("span", {}, group))),
    h(
      "div",
      { class: "actions" },
      button("Copy the digits", () => void navigator.clipboard.writeText(text2).then(
        () => line.say("Copied. Other programs can read the clipboard: copy something else when you are done."),
        () => line.say("The browser did not allow it: select the digits and copy them.")
      )),
      button("Save as age identity", () => void ageIdentity(k).then((id) => {
        save("backupvault-age-identity.txt", id + "\n");
        line.say("Saved for the program age. Whoever has this file can read your backup.");
      }), "quiet")
    ),
    line.element,
    h(
      "details",
      {},
      h("summary", {}, "Use it on the command line"),
      h("p", {}, "On the device that makes the backup, one of these gets the key and keeps it there:"),
      h("pre", {}, "backupvault recover            # with your password\nbackupvault recover --passkey  # with a passkey"),
      h("p", {}, "Your backup program then asks ", h("code", {}, "backupvault key"), " for it.")
    ),
    h("div", { class: "actions" }, button("Done", done, "quiet"))
  );
}
function save(name, text2) {
  const url = URL.createObjectURL(new Blob([text2], { type: "text/plain" }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
}

// src/page/screens/lost.ts
var replaces = "Nobody can bring the old key back: a backup made with it stays locked. What you set up now takes its place, as soon as your organisation's rules allow it.";
function lost(here) {
  show(
    "I have lost every way to my key",
    h("p", {}, "Look around first. A device that makes your backup still has the key. A passkey may be on your other phone, in your password manager or on a security key. You may have printed the 64 digits."),
    h("p", {}, "If nothing is left, set up a new key for your next backup."),
    alertBox(replaces),
    needed(here) === void 0 ? h("p", {}, noWay(here)) : ways(here),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"))
  );
}

// src/page/screens/passkey.ts
var nameField = (value) => field2("Name of the passkey", { value, maxlength: "40", autocomplete: "off" }, "So that you can tell your passkeys apart.");
var back = (here) => h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"));
var twice = "Your device asks you twice: once to make the passkey, and once to see that it works.";
function setUpPasskey(here) {
  const name = nameField("My first passkey"), digits2 = digitsField("Backup key");
  const { state } = here.status;
  show(
    "Set up with a passkey",
    state === "live" && alertBox(replaces),
    h("p", {}, "A passkey unlocks your key with your face, your finger or your device's PIN. There is no password to remember."),
    h("p", {}, twice),
    form("Set up", "", [name.element, h("details", {}, h("summary", {}, "I already have a backup key"), digits2.element)], async (say) => {
      const known2 = digits2.input.value.trim() === "" ? void 0 : readDigits(digits2.input.value);
      const k = known2 ?? random(32);
      say("Follow your device…");
      const done = await enrollPasskey(here.session, browser, name.input.value.trim() || "Passkey", k, state === "absent" ? void 0 : known2, state === "live" && known2 !== void 0);
      enrolled(
        here,
        done,
        k,
        `If this passkey is deleted, or lost with the device that has it, the key is lost with it. Add ${beside(here)} now, or keep these digits on paper.`
      );
    }, explain),
    back(here)
  );
}
function addPasskey(here) {
  const name = nameField(`Passkey ${here.status.methods.filter((m) => m.kind === "passkey").length + 1}`);
  const present = unlock(here);
  show(
    "Add a passkey",
    h("p", {}, twice),
    form("Add", "", [...present.elements, name.element], async (say) => {
      const k = await present.key(say);
      say("Follow your device…");
      await enrollPasskey(here.session, browser, name.input.value.trim() || "Passkey", k, k, true);
      k.fill(0);
      show("The passkey is added", note("It was tried out and opens your key."), h("div", { class: "actions" }, button("Done", () => void home(here.site))));
    }, explainTry(here)),
    back(here)
  );
}
function renameScreen(here, m) {
  const name = nameField(m.name), present = unlock(here);
  show(
    "Rename the passkey",
    form("Rename", "", [name.element, ...present.elements], async (say) => {
      const k = await present.key(say);
      await rename(here.session, m, name.input.value.trim(), k);
      k.fill(0);
      await home(here.site);
    }, explainTry(here)),
    back(here)
  );
}
function removeScreen(here, m) {
  const present = unlock(here);
  show(
    "Remove the passkey",
    alertBox(`After this “${m.name}” opens your key no more. Your other ways to it stay. Delete the passkey on your device too, if you have it.`),
    form("Remove", "danger", present.elements, async (say) => {
      const k = await present.key(say);
      await remove(here.session, m, k);
      k.fill(0);
      await home(here.site);
    }, explainTry(here)),
    back(here)
  );
}
function passkeyRow(here, m, when2) {
  const used = m.used ? `last used ${when2(m.used)}` : "never used yet";
  const wait = m.wait > 0 ? `, the next one in ${duration(m.wait)}` : "";
  return h(
    "li",
    {},
    h("div", {}, h("strong", {}, m.name), h("div", { class: "hint" }, `${used}; ${m.left} of ${m.limit} tries left${wait}`)),
    h(
      "div",
      { class: "small" },
      button("Rename", () => renameScreen(here, m), "link", { "aria-label": `Rename ${m.name}` }),
      here.status.methods.length > 1 && button("Remove", () => removeScreen(here, m), "link", { "aria-label": `Remove ${m.name}` })
    )
  );
}

// src/page/screens/setup.ts
function setUp(here) {
  const password = newPassword();
  const digits2 = digitsField("Backup key");
  const live2 = here.status.state === "live";
  show(
    passwordTitle(here),
    live2 && alertBox(replaces),
    h("p", {}, "Choose a password. It locks a key that is made on this device: neither the vault nor anybody else ever sees the password or the key."),
    form("Set up", "", [
      ...password.elements,
      h("details", {}, h("summary", {}, "I already have a backup key"), digits2.element)
    ], async (say) => {
      const typed = password.read();
      const known2 = digits2.input.value.trim() === "" ? void 0 : readDigits(digits2.input.value);
      const k = known2 ?? random(32);
      const gate = new WorkerGate();
      try {
        say("Locking the key with your password. This takes a few seconds…");
        const done = await enroll(here.session, gate, typed, k, known2 ?? (live2 ? void 0 : k));
        enrolled(here, done, k, "From now on your password brings this key back, on any device.");
      } finally {
        gate.close();
      }
    }, explain),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"))
  );
}

// src/page/screens/ways.ts
var offered = ({ status }, kind) => (status.offered ?? ["password"]).includes(kind);
var offersPassword = (here) => offered(here, "password");
var offersPasskey = (here) => hasPasskeys() && offered(here, "passkey");
var passwordTitle = (here) => offersPasskey(here) ? "Set up with a password" : "Set up a backup key";
function needed(here) {
  const passkey = "a passkey that is on another device too";
  if (offersPassword(here)) return offersPasskey(here) ? `your password or ${passkey}` : "your password";
  return offersPasskey(here) ? passkey : void 0;
}
var noWay = (here) => offered(here, "passkey") ? "It takes a passkey, and this browser has none. Please use another browser." : "Your organisation does not offer this to you yet.";
function ways(here) {
  return h(
    "div",
    { class: "actions" },
    offersPasskey(here) && button("Set up with a passkey", () => setUpPasskey(here)),
    offersPassword(here) && button(passwordTitle(here), () => setUp(here), offersPasskey(here) ? "quiet" : "")
  );
}
var beside = (here) => offersPassword(here) ? "a password or a second passkey" : "a second passkey";
var last = (status) => status.methods.length === 1;

// src/page/screens/unlock.ts
function readDigits(typed) {
  try {
    return parseDigits(typed);
  } catch {
    throw new Plain("A backup key has 64 digits: 0 to 9 and a to f, in small letters.");
  }
}
var explainTry = ({ status }) => (e) => explain(e, last(status));
var digitsField = (label) => field2(label, masked, "64 digits; spaces do no harm.");
async function recoverWith(here, typed, say) {
  const gate = new WorkerGate();
  try {
    say("Asking the vault, then working through your password. This takes a few seconds…");
    return await recover(here.session, gate, typed, attempts);
  } finally {
    gate.close();
  }
}
function unlock(here) {
  const has = (kind) => here.status.methods.some((m) => m.kind === kind);
  const hint = has("passkey") ? "Leave this empty to use one of your passkeys." : void 0;
  const password = field2("Present password", { type: "password", autocomplete: "current-password" }, hint);
  const ask3 = has("password") ? password.element : h("p", {}, "Your device asks you for one of your passkeys.");
  const digits2 = digitsField("Backup key");
  const other = h("details", {}, h("summary", {}, "I have the 64 digits instead"), digits2.element);
  return {
    elements: [ask3, other],
    async key(say) {
      if (digits2.input.value.trim() !== "") return readDigits(digits2.input.value);
      if (has("passkey") && password.input.value === "") {
        say("Follow your device…");
        return (await recoverPasskey(here.session, browser)).k;
      }
      return (await recoverWith(here, password.input.value, say)).k;
    }
  };
}

// src/page/screens/change.ts
function change(here) {
  const present = unlock(here), next = newPassword("New password");
  const old = here.status.methods.some((m) => m.kind === "password");
  show(
    old ? "Change the password" : "Add a password",
    h("p", {}, "The key stays the same, and so does your backup." + (old ? " The old password stops working." : " Your passkeys stay.")),
    form(old ? "Change" : "Add", "", [...present.elements, h("hr"), ...next.elements], async (say) => {
      const typed = next.read();
      const k = await present.key(say);
      const gate = new WorkerGate();
      try {
        say("Locking the key with the new password. This takes a few seconds…");
        if ((await enroll(here.session, gate, typed, k, k)).pendingUntil) throw new Plain("The vault keeps this change for later, though you have the key. Tell the people who run it.");
      } finally {
        gate.close();
        k.fill(0);
      }
      show(
        old ? "The password is changed" : "The password is added",
        note("The new password works from now on" + (old ? "; the old one opens nothing any more." : ".")),
        h("div", { class: "actions" }, button("Done", () => void home(here.site)))
      );
    }, explainTry(here)),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"))
  );
}

// src/page/screens/forget.ts
function forgetScreen(here) {
  const present = unlock(here);
  const sure = h("input", { type: "checkbox", id: "sure" });
  show(
    "Remove everything",
    alertBox("The vault destroys your key for good. If no device has it any more, your backup is lost."),
    form("Remove everything", "danger", [
      ...present.elements,
      h("p", { class: "check" }, sure, h("label", { for: "sure" }, "I have the key elsewhere, or do not need my backup any more"))
    ], async (say) => {
      if (!sure.checked) throw new Plain("Please tick the box first.");
      const k = await present.key(say);
      say("Removing…");
      const until = await forget(here.session, k);
      k.fill(0);
      show(
        "Removed",
        note(until ? `It is removed on ${when(until)}. Until then getting your key back cancels this.` : "The vault has nothing of yours any more."),
        h("div", { class: "actions" }, button("Done", () => void home(here.site)))
      );
    }, explainTry(here)),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"))
  );
}

// src/page/screens/recover.ts
function recoverScreen(here) {
  const method = here.status.methods.find((m) => m.kind === "password");
  const left = h("p", {}, method ? `You have ${tries(method.left)}. After that ${last(here.status) ? "the key is destroyed" : "the password opens your key no more"}; the right password sets the count back.` : "");
  const password = field2("Password", { type: "password", autocomplete: "current-password" });
  const passkeys = here.status.methods.some((m) => m.kind === "passkey") && form("Use a passkey", "", [], async (say) => {
    say("Follow your device…");
    await outcome(here, recoverPasskey(here.session, browser));
  }, explainTry(here));
  show(
    "Get your key back",
    passkeys,
    method && savedFor(here.session, method, attempts) && note("A try was cut off before it ended. Type the same password again: it is not counted twice."),
    ...method ? [left, form("Get my key back", passkeys ? "quiet" : "", [password.element], async (say) => {
      await outcome(here, recoverWith(here, password.input.value, say)).catch((e) => {
        if (e instanceof WrongPassword) left.remove();
        throw e;
      });
    }, explainTry(here))] : [],
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"))
  );
}
async function outcome(here, recovered) {
  try {
    const { k, failedSince } = await recovered;
    keyScreen(here, k, "Your backup key", failedSince > 0 ? `${tried(failedSince)} since your last success. If that was not you, somebody can sign in as you: tell the people who run the vault.` : "");
  } catch (e) {
    if (!(e instanceof Refused && e.code === "destroyed")) throw e;
    show("Too many failed tries", alertBox(explain(e)), h("div", { class: "actions" }, button("See what is left", () => void home(here.site))));
  }
}

// src/page/screens/start.ts
function start2(site, trouble) {
  const token = field2("Access token", masked, "From the people who run the vault, or from a command they gave you.");
  const paste = form("Continue", site.client_id ? "quiet" : "", [token.element], async () => {
    await accept2(site, token.input.value.trim());
  }, explain);
  show(
    "Sign in",
    trouble !== void 0 && alertBox(explain(trouble)),
    h("p", {}, "This vault keeps the key of your backup, locked so that only you can open it. Sign in to set it up, or to get your key back."),
    site.client_id !== "" && form("Sign in", "", [], () => signIn(site), explain),
    site.client_id === "" ? paste : h("details", {}, h("summary", {}, "Use an access token instead"), paste)
  );
}
async function accept2(site, token) {
  try {
    accountOf(token);
  } catch {
    throw new Plain("This is no access token of ours. Copy all of it, from the first letter to the last.");
  }
  accessToken.save(token);
  await home(site);
}
function confirmLink(site, token) {
  let account;
  try {
    account = accountOf(token);
  } catch {
    return start2(site, new Plain("The link holds no usable access token."));
  }
  show(
    "Is this you?",
    h("p", {}, "The link that you followed signs you in as:"),
    h("p", { class: "account" }, account.slice(account.indexOf(" ") + 1)),
    note("Go on only if this is you and the link came from somebody you trust: a key that you set up here belongs to this account."),
    form("Yes, go on", "", [], () => accept2(site, token), explain),
    h("div", { class: "actions" }, button("No", () => start2(site), "quiet"))
  );
}
function stopped(title, text2) {
  show(title, alertBox(text2));
}

// src/page/screens/home.ts
async function home(site) {
  if (accessToken.load() === void 0) return start2(site);
  const line = statusLine();
  show("Your backup key", line.element);
  line.work("Asking the vault…");
  try {
    const session = await openSession(site);
    overview({ site, session, status: await session.status(), handoff: await waiting.load() });
  } catch (e) {
    if (e instanceof Refused && e.code === "access_token_invalid") {
      accessToken.save(void 0);
      return start2(site, e);
    }
    show("Your backup key", alertBox(explain(e)), h("div", { class: "actions" }, button("Try again", () => void home(site))));
  }
}
function overview(here) {
  const { session, status } = here;
  const name = session.account.slice(session.account.indexOf(" ") + 1);
  show(
    "Your backup key",
    h("p", { class: "who" }, "Signed in as ", h("strong", {}, name), " ", button("Sign out", () => signOut(here.site), "link")),
    here.handoff && asked(here, here.handoff),
    ...status.state === "live" ? live(here) : empty(here),
    about(here)
  );
}
function signOut(site) {
  accessToken.save(void 0);
  attempts.save(void 0);
  waiting.save(void 0);
  start2(site);
}
function empty(here) {
  const need = needed(here);
  const what = here.status.state === "destroyed" ? destroyed2(here.status) : h("p", {}, "Nothing is set up for you yet." + (need ? ` Once it is, you can get your backup back even if you lose this device: you sign in here and use ${need}.` : ""));
  return [what, need ? ways(here) : h("p", {}, noWay(here))];
}
function destroyed2(status) {
  const spent = status.reason === "lifetime";
  return alertBox(
    h("p", {}, `The key in the vault was destroyed${status.destroyedAt ? " on " + when(status.destroyedAt) : ""}, after too many failed tries${spent ? " over the life of this account" : ""}. Nobody can bring it back.`),
    h("p", {}, "If one of your devices still has the key, set it up again with that key: your backup opens as before."),
    h("p", {}, spent ? "Only such a device can set up a key for you again." : "If none has it, the backup stays locked. You can set up a new key for your next one.")
  );
}
function live(here) {
  const { status } = here;
  const password = status.methods.find((m) => m.kind === "password");
  const passkeys = status.methods.filter((m) => m.kind === "passkey");
  return [
    ...status.pending ? [pending(here)] : [],
    ...status.methods.filter((m) => m.failed > 0).map(guessed),
    ...password ? [card(password, status)] : [],
    ...passkeys.length > 0 ? [h("section", { class: "card", "aria-label": "Passkeys" }, h("h2", {}, "Passkeys"), h("ul", {}, ...passkeys.map((m) => passkeyRow(here, m, when))))] : [],
    ...last(status) && !password ? [note(`A passkey that is deleted, or lost with its device, takes the key with it. Add ${beside(here)}, or keep the 64 digits on paper.`)] : [],
    h(
      "div",
      { class: "actions" },
      button("Get my key back", () => recoverScreen(here)),
      (password || offersPassword(here)) && button(password ? "Change the password" : "Add a password", () => change(here), "quiet"),
      offersPasskey(here) && passkeys.length < 5 && button("Add a passkey", () => addPasskey(here), "quiet"),
      button("Remove everything", () => forgetScreen(here), "quiet")
    ),
    h("p", { class: "lost" }, button("I have lost every way to my key", () => lost(here), "link"))
  ];
}
function pending({ status }) {
  const what = status.pending.kind === "forget" ? "remove your key from the vault" : "replace your key by another one";
  return alertBox(
    h("p", {}, `Somebody has asked to ${what}, without having the key. This happens on ${when(status.pending.due)}.`),
    h("p", {}, "If that was not you: get your key back now. That cancels it.")
  );
}
function guessed(m) {
  const which = m.kind === "password" ? "your password" : `the passkey “${m.name}”`;
  return note(h("p", {}, `${tried(m.failed)} with ${which} since it last worked${m.tried ? `, the last on ${when(m.tried)}` : ""}. If that was not you, somebody can sign in as you: tell the people who run the vault.`));
}
function card(m, status) {
  const row = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));
  const wait = m.lastChance ? "until the open ones have ended" : m.wait > 0 ? duration(m.wait) : "none";
  return h(
    "section",
    { class: "card", "aria-label": "Password" },
    h("h2", {}, "Password"),
    h(
      "dl",
      {},
      row("Tries left", `${m.left} of ${m.limit}`),
      row("Wait before the next try", wait),
      ...m.enrolled ? [row("Set up", when(m.enrolled))] : [],
      ...m.used ? [row("Last used", when(m.used))] : [],
      row("Failed tries, ever", `${status.lifetimeFailed} of ${status.lifetimeLimit}`)
    ),
    m.left <= 3 && h("p", { class: "hint" }, `After ${m.left === 1 ? "one more wrong try" : `${m.left} more wrong tries`} ${last(status) ? "the key is destroyed" : "the password opens your key no more; your passkeys still do"}. The right password sets this back.`)
  );
}

// src/page/main.ts
async function begin2() {
  if (!await supported()) return stopped("This browser is too old", "The page needs Ed25519 and WebAssembly, which browsers have since 2025. Please update the browser, or use the command line.");
  const fragment = location.hash.slice(1);
  const link = new URLSearchParams(fragment).get("token");
  if (link !== null) history.replaceState(null, "", "/");
  try {
    if (await parseHandoff(fragment)) {
      waiting.save(fragment);
      history.replaceState(null, "", "/");
    }
  } catch {
    return stopped("This link is damaged", "The command line shows it whole: copy all of it, or run the command again.");
  }
  let site;
  try {
    site = await readSite();
    document.querySelector("#vault").textContent = site.name;
    checkPin(site);
  } catch (e) {
    return stopped(e instanceof NotPinned ? "Not the vault you know" : "The vault is not ready", explain(e));
  }
  if (link !== null) return confirmLink(site, link);
  try {
    const token = site.client_id === "" ? void 0 : await comeBack(site);
    if (token !== void 0) accessToken.save(token);
  } catch (e) {
    return start2(site, e);
  }
  await home(site);
}
addEventListener("hashchange", () => location.reload());
void begin2();
