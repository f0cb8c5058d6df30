"use strict";
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
    get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
  }) : x)(function(x) {
    if (typeof require !== "undefined") return require.apply(this, arguments);
    throw Error('Dynamic require of "' + x + '" is not supported');
  });
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod4, isNodeMode, target) => (target = mod4 != null ? __create(__getProtoOf(mod4)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod4 || !mod4.__esModule ? __defProp(target, "default", { value: mod4, enumerable: true }) : target,
    mod4
  ));

  // src/core/gate.ts
  var Reflected = class extends Error {
  };

  // node_modules/@noble/hashes/_u64.js
  var U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
  var _32n = /* @__PURE__ */ BigInt(32);
  function fromBig(n, le = false) {
    if (le)
      return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
    return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
  }
  function split(lst, le = false) {
    const len = lst.length;
    let Ah = new Uint32Array(len);
    let Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
      const { h, l } = fromBig(lst[i], le);
      [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
  }
  var fromNumH = (n) => n / 2 ** 32 | 0;
  var fromNumL = (n) => n >>> 0;
  function setU64FromNum(view, byteOffset, n, isLE2) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE2 ? l : h, isLE2);
    view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
  }
  var shrSH = (h, _l, s) => h >>> s;
  var shrSL = (h, l, s) => h << 32 - s | l >>> s;
  var rotrSH = (h, l, s) => h >>> s | l << 32 - s;
  var rotrSL = (h, l, s) => h << 32 - s | l >>> s;
  var rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
  var rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
  function add(Ah, Al, Bh, Bl) {
    const l = (Al >>> 0) + (Bl >>> 0);
    return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
  }
  var add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
  var add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
  var add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
  var add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
  var add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
  var add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title) => title ? `"${title}" ` : "";
  function anumber(n, title = "") {
    if (typeof n !== "number")
      throw new TypeError(atitle(title) + "expected number, got " + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
    return n;
  }
  function abytes(value, length, title = "") {
    if (isBytes(value) && (length === void 0 || value.length === length))
      return value;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message);
    throw new RangeError(message);
  }
  var aobject = (value, label) => {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
  };
  var aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label}" expected plain object`);
    if (Object.hasOwn(value, "__proto__"))
      throw new TypeError(`"${label}.__proto__" is not allowed`);
  };
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("hash was destroyed");
    if (checkFinished && instance.finished)
      throw new Error("digest() was already called");
  }
  function aoutput(out, instance) {
    abytes(out, void 0, "output");
    const min = instance.outputLen;
    if (!(out.length >= min)) {
      throw new RangeError('"output" expected length >= ' + min);
    }
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  var hasHexBuiltin = /* @__PURE__ */ (() => (
    // @ts-ignore
    typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
  ))();
  var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  function bytesToHex(bytes) {
    abytes(bytes);
    if (hasHexBuiltin)
      return bytes.toHex();
    let hex2 = "";
    for (let i = 0; i < bytes.length; i++) {
      hex2 += hexes[bytes[i]];
    }
    return hex2;
  }
  function asciiToBase16(ch) {
    return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
  }
  function hexToBytes(hex2) {
    if (typeof hex2 !== "string")
      throw new TypeError("hex string expected, got " + typeof hex2);
    if (hasHexBuiltin) {
      try {
        return Uint8Array.fromHex(hex2);
      } catch (error) {
        if (error instanceof SyntaxError)
          throw new RangeError(error.message);
        throw error;
      }
    }
    const hl = hex2.length;
    const al = hl / 2;
    if (hl % 2)
      throw new RangeError("hex string expected, got unpadded hex of length " + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
      const n1 = asciiToBase16(hex2.charCodeAt(hi));
      const n2 = asciiToBase16(hex2.charCodeAt(hi + 1));
      if (n1 === void 0 || n2 === void 0) {
        const char = hex2[hi] + hex2[hi + 1];
        throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
      }
      array[ai] = n1 * 16 + n2;
    }
    return array;
  }
  function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
      const a = arrays[i];
      abytes(a);
      sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
      const a = arrays[i];
      res.set(a, pad);
      pad += a.length;
    }
    return res;
  }
  function checkOpts(defaults, opts, title = "opts") {
    aopts(defaults, "defaults");
    if (opts !== void 0)
      aopts(opts, title);
    const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
    return merged;
  }
  function createHasher(hashCons, info = {}) {
    if (typeof hashCons !== "function")
      throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, "info");
    const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
    const tmp = hashCons(void 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
  }
  function randomBytes(bytesLength = 32) {
    anumber(bytesLength, "bytesLength");
    const cr = typeof globalThis === "object" ? globalThis.crypto : null;
    if (typeof cr?.getRandomValues !== "function")
      throw new Error("crypto.getRandomValues must be defined");
    if (bytesLength > 65536)
      throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
    return cr.getRandomValues(new Uint8Array(bytesLength));
  }
  var oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
  });

  // node_modules/@noble/hashes/_md.js
  var HashMD = class {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
    buffer;
    view;
    finished = false;
    length = 0;
    pos = 0;
    destroyed = false;
    constructor(blockLen, outputLen, padOffset, isLE2) {
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE2;
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      aexists(this);
      abytes(data);
      const { view, buffer, blockLen } = this;
      const len = data.length;
      let processed = false;
      for (let pos = 0; pos < len; ) {
        const take = Math.min(blockLen - this.pos, len - pos);
        if (take === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen)
            this.process(dataView, pos);
          processed = true;
          continue;
        }
        buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
        this.pos += take;
        pos += take;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
          processed = true;
        }
      }
      this.length += data.length;
      if (processed)
        this.roundClean();
      return this;
    }
    digestInto(out) {
      aexists(this);
      aoutput(out, this);
      this.finished = true;
      const { buffer, view, blockLen, isLE: isLE2 } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      buffer.fill(0, pos);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        buffer.fill(0);
      }
      setU64FromNum(view, blockLen - 8, this.length * 8, isLE2);
      this.process(view, 0);
      this.roundClean();
      const oview = out === buffer ? view : createView(out);
      const len = this.outputLen;
      const outLen = len / 4;
      const state = this.get();
      if (len % 4 || outLen > state.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state[i], isLE2);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneIntoMeta(to) {
      const { buffer, length, finished, destroyed, pos } = this;
      to.destroyed = destroyed;
      to.finished = finished;
      to.length = length;
      to.pos = pos;
      if (pos)
        to.buffer.set(buffer);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
  };
  var SHA512_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    4089235720,
    3144134277,
    2227873595,
    1013904242,
    4271175723,
    2773480762,
    1595750129,
    1359893119,
    2917565137,
    2600822924,
    725511199,
    528734635,
    4215389547,
    1541459225,
    327033209
  ]);

  // node_modules/@noble/hashes/sha2.js
  var K512 = /* @__PURE__ */ (() => split([
    "0x428a2f98d728ae22",
    "0x7137449123ef65cd",
    "0xb5c0fbcfec4d3b2f",
    "0xe9b5dba58189dbbc",
    "0x3956c25bf348b538",
    "0x59f111f1b605d019",
    "0x923f82a4af194f9b",
    "0xab1c5ed5da6d8118",
    "0xd807aa98a3030242",
    "0x12835b0145706fbe",
    "0x243185be4ee4b28c",
    "0x550c7dc3d5ffb4e2",
    "0x72be5d74f27b896f",
    "0x80deb1fe3b1696b1",
    "0x9bdc06a725c71235",
    "0xc19bf174cf692694",
    "0xe49b69c19ef14ad2",
    "0xefbe4786384f25e3",
    "0x0fc19dc68b8cd5b5",
    "0x240ca1cc77ac9c65",
    "0x2de92c6f592b0275",
    "0x4a7484aa6ea6e483",
    "0x5cb0a9dcbd41fbd4",
    "0x76f988da831153b5",
    "0x983e5152ee66dfab",
    "0xa831c66d2db43210",
    "0xb00327c898fb213f",
    "0xbf597fc7beef0ee4",
    "0xc6e00bf33da88fc2",
    "0xd5a79147930aa725",
    "0x06ca6351e003826f",
    "0x142929670a0e6e70",
    "0x27b70a8546d22ffc",
    "0x2e1b21385c26c926",
    "0x4d2c6dfc5ac42aed",
    "0x53380d139d95b3df",
    "0x650a73548baf63de",
    "0x766a0abb3c77b2a8",
    "0x81c2c92e47edaee6",
    "0x92722c851482353b",
    "0xa2bfe8a14cf10364",
    "0xa81a664bbc423001",
    "0xc24b8b70d0f89791",
    "0xc76c51a30654be30",
    "0xd192e819d6ef5218",
    "0xd69906245565a910",
    "0xf40e35855771202a",
    "0x106aa07032bbd1b8",
    "0x19a4c116b8d2d0c8",
    "0x1e376c085141ab53",
    "0x2748774cdf8eeb99",
    "0x34b0bcb5e19b48a8",
    "0x391c0cb3c5c95a63",
    "0x4ed8aa4ae3418acb",
    "0x5b9cca4f7763e373",
    "0x682e6ff3d6b2b8a3",
    "0x748f82ee5defb2fc",
    "0x78a5636f43172f60",
    "0x84c87814a1f0ab72",
    "0x8cc702081a6439ec",
    "0x90befffa23631e28",
    "0xa4506cebde82bde9",
    "0xbef9a3f7b2c67915",
    "0xc67178f2e372532b",
    "0xca273eceea26619c",
    "0xd186b8c721c0c207",
    "0xeada7dd6cde0eb1e",
    "0xf57d4f7fee6ed178",
    "0x06f067aa72176fba",
    "0x0a637dc5a2c898a6",
    "0x113f9804bef90dae",
    "0x1b710b35131c471b",
    "0x28db77f523047d84",
    "0x32caab7b40c72493",
    "0x3c9ebe0a15c9bebc",
    "0x431d67c49c100d4c",
    "0x4cc5d4becb3e42b6",
    "0x597f299cfc657e2a",
    "0x5fcb6fab3ad6faec",
    "0x6c44198c4a475817"
  ].map((n) => BigInt(n))))();
  var SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
  var SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
  var SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
  var SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
  var SHA2_64B = class extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
      super(128, outputLen, 16, false);
      this.Ah = IV[0] | 0;
      this.Al = IV[1] | 0;
      this.Bh = IV[2] | 0;
      this.Bl = IV[3] | 0;
      this.Ch = IV[4] | 0;
      this.Cl = IV[5] | 0;
      this.Dh = IV[6] | 0;
      this.Dl = IV[7] | 0;
      this.Eh = IV[8] | 0;
      this.El = IV[9] | 0;
      this.Fh = IV[10] | 0;
      this.Fl = IV[11] | 0;
      this.Gh = IV[12] | 0;
      this.Gl = IV[13] | 0;
      this.Hh = IV[14] | 0;
      this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
      const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
      return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
      this.Ah = Ah | 0;
      this.Al = Al | 0;
      this.Bh = Bh | 0;
      this.Bl = Bl | 0;
      this.Ch = Ch | 0;
      this.Cl = Cl | 0;
      this.Dh = Dh | 0;
      this.Dl = Dl | 0;
      this.Eh = Eh | 0;
      this.El = El | 0;
      this.Fh = Fh | 0;
      this.Fl = Fl | 0;
      this.Gh = Gh | 0;
      this.Gl = Gl | 0;
      this.Hh = Hh | 0;
      this.Hl = Hl | 0;
    }
    _cloneInto(to) {
      (to ||= new this.constructor()).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4) {
        SHA512_W_H[i] = view.getUint32(offset);
        SHA512_W_L[i] = view.getUint32(offset += 4);
      }
      for (let i = 16; i < 80; i++) {
        const W15h = SHA512_W_H[i - 15] | 0;
        const W15l = SHA512_W_L[i - 15] | 0;
        const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
        const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
        const W2h = SHA512_W_H[i - 2] | 0;
        const W2l = SHA512_W_L[i - 2] | 0;
        const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
        const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
        const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
        const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
        SHA512_W_H[i] = SUMh | 0;
        SHA512_W_L[i] = SUMl | 0;
      }
      let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
      for (let i = 0; i < 80; i++) {
        const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
        const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
        const CHIh = Eh & Fh ^ ~Eh & Gh;
        const CHIl = El & Fl ^ ~El & Gl;
        const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
        const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
        const T1l = T1ll | 0;
        const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
        const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
        const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
        const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
        Hh = Gh | 0;
        Hl = Gl | 0;
        Gh = Fh | 0;
        Gl = Fl | 0;
        Fh = Eh | 0;
        Fl = El | 0;
        ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
        Dh = Ch | 0;
        Dl = Cl | 0;
        Ch = Bh | 0;
        Cl = Bl | 0;
        Bh = Ah | 0;
        Bl = Al | 0;
        const All = add3L(T1l, sigma0l, MAJl);
        Ah = add3H(All, T1h, sigma0h, MAJh);
        Al = All | 0;
      }
      ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
      ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
      ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
      ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
      ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
      ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
      ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
      ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
      this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
      clean(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
      this.destroyed = true;
      clean(this.buffer);
      this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
  };
  var _SHA512 = class extends SHA2_64B {
    constructor() {
      super(64, SHA512_IV);
    }
  };
  var sha512 = /* @__PURE__ */ createHasher(
    () => new _SHA512(),
    /* @__PURE__ */ oidNist(3)
  );

  // node_modules/@noble/curves/utils.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  function aarray(item, title, inner = () => {
  }) {
    if (!Array.isArray(item))
      throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
    for (let i = 0; i < item.length; i++)
      inner(item[i], `${title}[${i}]`);
    return item;
  }
  var abytes2 = (value, length, title) => abytes(value, length, title);
  var anumber2 = anumber;
  function aobject2(value, title = "object") {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
    return value;
  }
  function afunction(value, title) {
    if (typeof value !== "function")
      throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
    return value;
  }
  var bytesToHex2 = bytesToHex;
  var concatBytes2 = (...arrays) => concatBytes(...arrays);
  var hexToBytes2 = (hex2) => hexToBytes(hex2);
  var isBytes2 = isBytes;
  var randomBytes2 = (bytesLength) => randomBytes(bytesLength);
  var _0n = /* @__PURE__ */ BigInt(0);
  var _1n = /* @__PURE__ */ BigInt(1);
  var atitle2 = (title) => title ? `"${title}" ` : "";
  function abool(value, title = "") {
    if (typeof value !== "boolean")
      throw new TypeError(atitle2(title) + "expected boolean, got type=" + typeof value);
    return value;
  }
  function abignumber(n) {
    if (typeof n === "bigint") {
      if (!isPosBig(n))
        throw new RangeError("positive bigint expected, got " + n);
    } else
      anumber2(n);
    return n;
  }
  function asafenumber(value, title = "") {
    if (typeof value !== "number") {
      const prefix2 = title && `"${title}" `;
      throw new TypeError(prefix2 + "expected number, got type=" + typeof value);
    }
    if (!Number.isSafeInteger(value)) {
      const prefix2 = title && `"${title}" `;
      throw new RangeError(prefix2 + "expected safe integer, got " + value);
    }
  }
  function hexToNumber(hex2) {
    if (typeof hex2 !== "string")
      throw new TypeError("hex string expected, got " + typeof hex2);
    return hex2 === "" ? _0n : BigInt("0x" + hex2);
  }
  function bytesToNumberBE(bytes) {
    return hexToNumber(bytesToHex(bytes));
  }
  function bytesToNumberLE(bytes) {
    return hexToNumber(bytesToHex(copyBytes(abytes(bytes)).reverse()));
  }
  function numberToBytesBE(n, len) {
    anumber(len);
    if (len === 0)
      throw new Error("zero output length is invalid");
    n = abignumber(n);
    const expectedLen = len * 2;
    const hex2 = n.toString(16);
    if (hex2.length > expectedLen)
      throw new RangeError("number is too large");
    return hexToBytes(hex2.padStart(expectedLen, "0"));
  }
  function numberToBytesLE(n, len) {
    return numberToBytesBE(n, len).reverse();
  }
  function equalBytes(a, b) {
    a = abytes2(a);
    b = abytes2(b);
    if (a.length !== b.length)
      return false;
    let diff = 0;
    for (let i = 0; i < a.length; i++)
      diff |= a[i] ^ b[i];
    return diff === 0;
  }
  function copyBytes(bytes) {
    return Uint8Array.from(abytes2(bytes));
  }
  function asciiToBytes(ascii) {
    if (typeof ascii !== "string")
      throw new TypeError("ascii string expected, got " + typeof ascii);
    return Uint8Array.from(ascii, (c, i) => {
      const charCode = c.charCodeAt(0);
      if (c.length !== 1 || charCode > 127) {
        throw new RangeError(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
      }
      return charCode;
    });
  }
  function isPosBig(n) {
    return typeof n === "bigint" && _0n <= n;
  }
  function inRange(n, min, max) {
    return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
  }
  function aInRange(title, n, min, max) {
    if (!inRange(n, min, max))
      throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
  }
  function bitLen(n) {
    if (n < _0n)
      throw new Error("expected non-negative bigint, got " + n);
    return n === _0n ? 0 : n.toString(2).length;
  }
  var bitMask = (n) => {
    asafenumber(n, "n");
    return (_1n << BigInt(n)) - _1n;
  };
  function validateObject(object2, fields = {}, optFields = {}, title = "object") {
    aobject2(object2, title);
    aobject2(fields, "fields");
    aobject2(optFields, "optFields");
    function checkField(fieldName, expectedType, isOpt) {
      const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
      const val = object2[fieldName];
      if (!Object.hasOwn(object2, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
        throw new TypeError(`${label} is invalid: expected own property`);
      }
      if (isOpt && val === void 0)
        return;
      const current = typeof val;
      if (current !== expectedType || val === null)
        throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
    }
    const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
    iter(fields, false);
    iter(optFields, true);
  }
  var notImplemented = () => {
    throw new Error("not implemented");
  };

  // node_modules/@noble/curves/abstract/modular.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n2 = /* @__PURE__ */ BigInt(0);
  var _1n2 = /* @__PURE__ */ BigInt(1);
  var _2n = /* @__PURE__ */ BigInt(2);
  var _3n = /* @__PURE__ */ BigInt(3);
  var _4n = /* @__PURE__ */ BigInt(4);
  var _5n = /* @__PURE__ */ BigInt(5);
  var _7n = /* @__PURE__ */ BigInt(7);
  var _8n = /* @__PURE__ */ BigInt(8);
  var _9n = /* @__PURE__ */ BigInt(9);
  var _15n = /* @__PURE__ */ BigInt(15);
  var _16n = /* @__PURE__ */ BigInt(16);
  var POW_WINDOWED_MIN = /* @__PURE__ */ BigInt("0x10000000000000000");
  function mod(a, b) {
    if (b <= _0n2)
      throw new Error("mod: expected positive modulus, got " + b);
    const result = a % b;
    return result >= _0n2 ? result : b + result;
  }
  function pow(num, power, modulo) {
    if (modulo <= _1n2)
      throw new Error("pow: expected modulus > 1, got " + modulo);
    if (typeof power !== "bigint")
      throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
    if (power < _0n2)
      throw new Error("invalid exponent, negatives unsupported");
    if (power === _0n2)
      return _1n2;
    if (power === _1n2)
      return num;
    let d = num % modulo;
    if (d < _0n2)
      d += modulo;
    if (power < POW_WINDOWED_MIN) {
      let p2 = _1n2;
      while (power > _0n2) {
        if (power & _1n2)
          p2 = p2 * d % modulo;
        d = d * d % modulo;
        power >>= _1n2;
      }
      return p2;
    }
    const digits = [];
    while (power > _0n2) {
      digits.push(Number(power & _15n));
      power >>= _4n;
    }
    const table = new Array(16);
    table[0] = _1n2;
    table[1] = d;
    for (let i = 2; i < 16; i++)
      table[i] = table[i - 1] * d % modulo;
    let p = table[digits[digits.length - 1]];
    for (let w = digits.length - 2; w >= 0; w--) {
      p = p * p % modulo;
      p = p * p % modulo;
      p = p * p % modulo;
      p = p * p % modulo;
      const digit = digits[w];
      if (digit !== 0)
        p = p * table[digit] % modulo;
    }
    return p;
  }
  function pow2(x, power, modulo) {
    if (modulo <= _1n2)
      throw new Error("pow2: expected modulus > 1, got " + modulo);
    if (power < _0n2)
      throw new Error("pow2: expected non-negative exponent, got " + power);
    let res = x;
    while (power-- > _0n2) {
      res *= res;
      res %= modulo;
    }
    return res;
  }
  function invert(number, modulo) {
    if (number === _0n2)
      throw new Error("invert: expected non-zero number");
    if (modulo <= _1n2)
      throw new Error("invert: expected modulus > 1, got " + modulo);
    let a = mod(number, modulo);
    let b = modulo;
    let x = _0n2, u = _1n2;
    while (a !== _0n2) {
      const q = b / a;
      const r = b - a * q;
      const m = x - u * q;
      b = a, a = r, x = u, u = m;
    }
    const gcd = b;
    if (gcd !== _1n2)
      throw new Error("invert: does not exist");
    return mod(x, modulo);
  }
  function assertIsSquare(Fp2, root, n) {
    const F = Fp2;
    if (!F.eql(F.sqr(root), n))
      throw new Error("Cannot find square root");
  }
  function aoddModulus(order, fnName) {
    if ((order & _1n2) === _0n2)
      throw new Error(fnName + ": expected odd modulus, got " + order);
  }
  function sqrt3mod4(Fp2, n) {
    const F = Fp2;
    const p1div4 = (F.ORDER + _1n2) / _4n;
    const root = F.pow(n, p1div4);
    assertIsSquare(F, root, n);
    return root;
  }
  function sqrt5mod8(Fp2, n) {
    const F = Fp2;
    const p5div8 = (F.ORDER - _5n) / _8n;
    const n2 = F.mul(n, _2n);
    const v = F.pow(n2, p5div8);
    const nv = F.mul(n, v);
    const i = F.mul(F.mul(nv, _2n), v);
    const root = F.mul(nv, F.sub(i, F.ONE));
    assertIsSquare(F, root, n);
    return root;
  }
  function sqrt9mod16(P) {
    const Fp_ = Field(P);
    const tn = tonelliShanks(P);
    const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
    const c2 = tn(Fp_, c1);
    const c3 = tn(Fp_, Fp_.neg(c1));
    const c4 = (P + _7n) / _16n;
    return ((Fp2, n) => {
      const F = Fp2;
      let tv1 = F.pow(n, c4);
      let tv2 = F.mul(tv1, c1);
      const tv3 = F.mul(tv1, c2);
      const tv4 = F.mul(tv1, c3);
      const e1 = F.eql(F.sqr(tv2), n);
      const e2 = F.eql(F.sqr(tv3), n);
      tv1 = F.cmov(tv1, tv2, e1);
      tv2 = F.cmov(tv4, tv3, e2);
      const e3 = F.eql(F.sqr(tv2), n);
      const root = F.cmov(tv1, tv2, e3);
      assertIsSquare(F, root, n);
      return root;
    });
  }
  function tonelliShanks(P) {
    if (P < _3n)
      throw new Error("sqrt is not defined for small field");
    aoddModulus(P, "tonelliShanks");
    let Q = P - _1n2;
    let S = 0;
    while (Q % _2n === _0n2) {
      Q /= _2n;
      S++;
    }
    let Z = _2n;
    const _Fp = Field(P);
    while (FpLegendre(_Fp, Z) === 1) {
      if (Z++ > 1e3)
        throw new Error("Cannot find square root: probably non-prime P");
    }
    if (S === 1)
      return sqrt3mod4;
    let cc = _Fp.pow(Z, Q);
    const Q1div2 = (Q + _1n2) / _2n;
    return function tonelliSlow(Fp2, n) {
      const F = Fp2;
      if (F.is0(n))
        return n;
      if (FpLegendre(F, n) !== 1)
        throw new Error("Cannot find square root");
      let M = S;
      let c = F.mul(F.ONE, cc);
      let t = F.pow(n, Q);
      let R = F.pow(n, Q1div2);
      while (!F.eql(t, F.ONE)) {
        if (F.is0(t))
          throw new Error("Cannot find square root: probably non-prime P");
        let i = 1;
        let t_tmp = F.sqr(t);
        while (!F.eql(t_tmp, F.ONE)) {
          i++;
          t_tmp = F.sqr(t_tmp);
          if (i === M)
            throw new Error("Cannot find square root");
        }
        const exponent = _1n2 << BigInt(M - i - 1);
        const b = F.pow(c, exponent);
        M = i;
        c = F.sqr(b);
        t = F.mul(t, c);
        R = F.mul(R, b);
      }
      return R;
    };
  }
  function FpSqrt(P) {
    aoddModulus(P, "Fp.sqrt");
    if (P % _4n === _3n)
      return sqrt3mod4;
    if (P % _8n === _5n)
      return sqrt5mod8;
    if (P % _16n === _9n)
      return sqrt9mod16(P);
    return tonelliShanks(P);
  }
  var isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n2) === _1n2;
  var FIELD_FIELDS = [
    "create",
    "isValid",
    "is0",
    "neg",
    "inv",
    "sqrt",
    "sqr",
    "eql",
    "add",
    "sub",
    "mul",
    "pow",
    "div",
    "addN",
    "subN",
    "mulN",
    "sqrN"
  ];
  function validateField(field2) {
    aobject2(field2, "field");
    if (typeof field2.ORDER !== "bigint")
      throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof field2.ORDER);
    asafenumber(field2.BYTES, "BYTES");
    asafenumber(field2.BITS, "BITS");
    for (const name of FIELD_FIELDS)
      afunction(field2[name], "field." + name);
    if (field2.BYTES < 1 || field2.BITS < 1)
      throw new Error("invalid field: expected BYTES/BITS > 0");
    if (field2.ORDER <= _1n2)
      throw new Error("invalid field: expected ORDER > 1, got " + field2.ORDER);
    return field2;
  }
  function FpInvertBatch(Fp2, nums, passZero = false) {
    validateField(Fp2);
    aarray(nums, "nums");
    abool(passZero, "passZero");
    const F = Fp2;
    const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
    const multipliedAcc = nums.reduce((acc, num, i) => {
      if (F.is0(num))
        return acc;
      inverted[i] = acc;
      return F.mul(acc, num);
    }, F.ONE);
    const invertedAcc = F.inv(multipliedAcc);
    nums.reduceRight((acc, num, i) => {
      if (F.is0(num))
        return acc;
      inverted[i] = F.mul(acc, inverted[i]);
      return F.mul(acc, num);
    }, invertedAcc);
    return inverted;
  }
  function FpLegendre(Fp2, n) {
    validateField(Fp2);
    const F = Fp2;
    aoddModulus(F.ORDER, "FpLegendre");
    const p1mod2 = (F.ORDER - _1n2) / _2n;
    const powered = F.pow(n, p1mod2);
    const yes = F.eql(powered, F.ONE);
    const zero = F.eql(powered, F.ZERO);
    const no = F.eql(powered, F.neg(F.ONE));
    if (!yes && !zero && !no)
      throw new Error("invalid Legendre symbol result");
    return yes ? 1 : zero ? 0 : -1;
  }
  function nLength(n, nBitLength) {
    if (nBitLength !== void 0)
      anumber2(nBitLength);
    if (n <= _0n2)
      throw new Error("invalid n length: expected positive n, got " + n);
    if (nBitLength !== void 0 && nBitLength < 1)
      throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
    const bits = bitLen(n);
    if (nBitLength !== void 0 && nBitLength < bits)
      throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
    const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
    const nByteLength = Math.ceil(_nBitLength / 8);
    return { nBitLength: _nBitLength, nByteLength };
  }
  var FIELD_SQRT = /* @__PURE__ */ new WeakMap();
  var _Field = class {
    ORDER;
    BITS;
    BYTES;
    isLE;
    ZERO = _0n2;
    ONE = _1n2;
    _lengths;
    _mod;
    constructor(ORDER, opts = {}) {
      if (ORDER <= _1n2)
        throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
      let _nbitLength = void 0;
      this.isLE = false;
      if (opts != null && typeof opts === "object") {
        if (typeof opts.BITS === "number")
          _nbitLength = opts.BITS;
        if (typeof opts.sqrt === "function")
          Object.defineProperty(this, "sqrt", { value: opts.sqrt, enumerable: true });
        if (typeof opts.isLE === "boolean")
          this.isLE = opts.isLE;
        if (opts.allowedLengths)
          this._lengths = Object.freeze(opts.allowedLengths.slice());
        if (typeof opts.modFromBytes === "boolean")
          this._mod = opts.modFromBytes;
      }
      const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
      if (nByteLength > 2048)
        throw new Error("invalid field: expected ORDER of <= 2048 bytes");
      this.ORDER = ORDER;
      this.BITS = nBitLength;
      this.BYTES = nByteLength;
      Object.freeze(this);
    }
    create(num) {
      return mod(num, this.ORDER);
    }
    isValid(num) {
      if (typeof num !== "bigint")
        throw new TypeError("invalid field element: expected bigint, got " + typeof num);
      return _0n2 <= num && num < this.ORDER;
    }
    is0(num) {
      return num === _0n2;
    }
    // is valid and invertible
    isValidNot0(num) {
      return !this.is0(num) && this.isValid(num);
    }
    isOdd(num) {
      return (num & _1n2) === _1n2;
    }
    neg(num) {
      return mod(-num, this.ORDER);
    }
    eql(lhs, rhs) {
      return lhs === rhs;
    }
    sqr(num) {
      return mod(num * num, this.ORDER);
    }
    add(lhs, rhs) {
      return mod(lhs + rhs, this.ORDER);
    }
    sub(lhs, rhs) {
      return mod(lhs - rhs, this.ORDER);
    }
    mul(lhs, rhs) {
      return mod(lhs * rhs, this.ORDER);
    }
    pow(num, power) {
      return pow(num, power, this.ORDER);
    }
    div(lhs, rhs) {
      return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
    }
    // Same as above, but doesn't normalize
    sqrN(num) {
      return num * num;
    }
    addN(lhs, rhs) {
      return lhs + rhs;
    }
    subN(lhs, rhs) {
      return lhs - rhs;
    }
    mulN(lhs, rhs) {
      return lhs * rhs;
    }
    inv(num) {
      return invert(num, this.ORDER);
    }
    sqrt(num) {
      let sqrt = FIELD_SQRT.get(this);
      if (!sqrt)
        FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
      return sqrt(this, num);
    }
    toBytes(num) {
      return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
    }
    fromBytes(bytes, skipValidation = false) {
      abytes2(bytes);
      const { _lengths: allowedLengths, BYTES, isLE: isLE2, ORDER, _mod: modFromBytes } = this;
      if (allowedLengths) {
        if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) {
          throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
        }
        const padded = new Uint8Array(BYTES);
        padded.set(bytes, isLE2 ? 0 : padded.length - bytes.length);
        bytes = padded;
      }
      if (bytes.length !== BYTES)
        throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
      let scalar2 = isLE2 ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
      if (modFromBytes)
        scalar2 = mod(scalar2, ORDER);
      if (!skipValidation) {
        if (!this.isValid(scalar2))
          throw new Error("invalid field element: outside of range 0..ORDER");
      }
      return scalar2;
    }
    // TODO: we don't need it here, move out to separate fn
    invertBatch(lst) {
      return FpInvertBatch(this, lst, true);
    }
    // We can't move this out because Fp6, Fp12 implement it
    // and it's unclear what to return in there.
    cmov(a, b, condition) {
      abool(condition, "condition");
      return condition ? b : a;
    }
  };
  function Field(ORDER, opts = {}) {
    Object.freeze(_Field.prototype);
    return new _Field(ORDER, opts);
  }

  // node_modules/@noble/curves/abstract/curve.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n3 = /* @__PURE__ */ BigInt(0);
  var _1n3 = /* @__PURE__ */ BigInt(1);
  var _4n2 = /* @__PURE__ */ BigInt(4);
  var BLIND_BYTES = 16;
  var BLIND_BITS = 128;
  var FW_WINDOW = 5;
  var TABLE_BYTES_MAX = /* @__PURE__ */ (() => 2 ** 31)();
  function validatePointCons(Point) {
    const pc = Point;
    if (typeof pc !== "function")
      throw new TypeError('"Point" expected constructor, got type=' + typeof Point);
    afunction(pc.fromAffine, "Point.fromAffine");
    afunction(pc.fromBytes, "Point.fromBytes");
    afunction(pc.fromHex, "Point.fromHex");
    aobject2(pc.BASE, "Point.BASE");
    aobject2(pc.ZERO, "Point.ZERO");
    validateField(pc.Fp);
    validateField(pc.Fn);
  }
  function normalizeZ(c, points) {
    validatePointCons(c);
    validateMSMPoints(points, c);
    const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
    return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
  }
  function validateW(W, bits, min = 1) {
    if (!Number.isSafeInteger(W) || W < min || W > bits)
      throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
  }
  function validateTableBytes(numPoints, fpBytes) {
    const bytes = numPoints * (4 * fpBytes + 128);
    if (bytes > TABLE_BYTES_MAX)
      throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
  }
  function probeRandomBytes(randomBytes3, length) {
    if (randomBytes3 === void 0)
      return void 0;
    afunction(randomBytes3, "randomBytes");
    try {
      const probe = randomBytes3(length);
      if (!isBytes2(probe) || probe.length !== length)
        return void 0;
    } catch {
      return void 0;
    }
    return randomBytes3;
  }
  function validateMSMPoints(points, c) {
    aarray(points, "points");
    points.forEach((p, i) => {
      if (!(p instanceof c))
        throw new Error("invalid point at index " + i);
    });
  }
  function validateMSMScalars(scalars, field2, maxScalar) {
    if (!Array.isArray(scalars))
      throw new Error("array of scalars expected");
    scalars.forEach((s, i) => {
      const ok = maxScalar === void 0 ? field2.isValid(s) : isPosBig(s) && s < maxScalar;
      if (!ok)
        throw new Error("invalid scalar at index " + i);
    });
  }
  var pointWindowSizes = /* @__PURE__ */ new WeakMap();
  function getWindowSize(P) {
    return pointWindowSizes.get(P) || 1;
  }
  function oddMultiples(p, size) {
    const dbl = p.double();
    const t = [p];
    for (let j = 1; j < size; j++)
      t.push(t[j - 1].add(dbl));
    return t;
  }
  function wnafDigits(n, W) {
    const size = 2 ** W;
    const half = size / 2;
    const mask = BigInt(size - 1);
    const d = [];
    while (n > _0n3) {
      let w = 0;
      if (n & _1n3) {
        w = Number(n & mask);
        if (w >= half)
          w -= size;
        n -= BigInt(w);
      }
      d.push(w);
      n >>= _1n3;
    }
    return d;
  }
  function signedWindowDigits(n, W, windows) {
    const size = 2 ** W;
    const half = size / 2;
    const mask = BigInt(size - 1);
    const shiftBy = BigInt(W);
    const d = [];
    for (let w = 0; w < windows; w++) {
      let v = Number(n & mask);
      n >>= shiftBy;
      if (v > half) {
        v -= size;
        n += _1n3;
      }
      d.push(v);
    }
    if (n !== _0n3)
      throw new Error("invalid wnaf");
    return d;
  }
  function wnafWalk(zero, tables, digits) {
    let max = 0;
    for (const d of digits)
      max = Math.max(max, d.length);
    let acc = zero;
    for (let bit = max - 1; bit >= 0; bit--) {
      if (bit !== max - 1)
        acc = acc.double();
      for (let i = 0; i < digits.length; i++) {
        const w = digits[i][bit];
        if (w) {
          const item = tables[i][Math.abs(w) - 1 >> 1];
          acc = acc.add(w < 0 ? item.negate() : item);
        }
      }
    }
    return acc;
  }
  var ScalarMultiplier = class {
    Point;
    BASE;
    ZERO;
    randomBytes;
    wnafPrecomputes = /* @__PURE__ */ new WeakMap();
    baseCanBeBlinded;
    bits;
    // Parametrized with a given Point class (not individual point)
    constructor(Point, randomBytes3) {
      validatePointCons(Point);
      this.randomBytes = probeRandomBytes(randomBytes3, BLIND_BYTES);
      this.Point = Point;
      this.BASE = Point.BASE;
      this.ZERO = Point.ZERO;
      this.bits = Point.Fn.BITS;
    }
    /**
     * Creates a signed fixed-window wNAF precomputation table: for every window w, the
     * multiples `[1..2^(W−1)]⋅2^(w⋅W)⋅P`, flattened. All doublings are baked into the table,
     * so cached multiplication is additions-only. `windows = ceil(bits/W) + 1`: the extra
     * window absorbs the final carry of signed-digit recoding.
     * For a 256-bit curve and W=6, the table is 44⋅32 = 1408 points.
     * @param point - Point instance
     * @param W - window size
     * @param bits - scalar bitlength the table must cover
     */
    buildWnafTable(point, W, bits) {
      const windows = Math.ceil(bits / W) + 1;
      const half = 2 ** (W - 1);
      const comp = [];
      let base = point;
      for (let w = 0; w < windows; w++) {
        let acc = base;
        for (let i = 0; i < half; i++) {
          comp.push(acc);
          acc = acc.add(base);
        }
        base = comp[comp.length - 1].double();
      }
      return { W, bits, windows, comp };
    }
    /**
     * Implements ec multiplication using precomputed signed fixed-window wNAF tables.
     * Constant-time: fixed window count with one table addition per window — zero digits feed
     * the fake accumulator — and no doublings; the lookup scans the whole window slice.
     * Scalar bounds are validated by the public entry points ({@link ScalarMultiplier.mulCT},
     * {@link ScalarMultiplier.mulCTBlinded}, {@link ScalarMultiplier.mulUnsafe});
     * signedWindowDigits throws if `n` exceeds the table.
     * @returns real and fake (for const-time) points
     */
    wnafCachedCT(precomputes, n) {
      const { W, windows, comp } = precomputes;
      const half = 2 ** (W - 1);
      const digits = signedWindowDigits(n, W, windows);
      let p = this.ZERO;
      let f = this.BASE;
      for (let w = 0; w < windows; w++) {
        const digit = digits[w];
        const start = w * half;
        const idx = Math.abs(digit) - 1;
        let sel = comp[start];
        for (let i = 1; i < half; i++)
          sel = i === idx ? comp[start + i] : sel;
        const neg = sel.negate();
        if (digit === 0)
          f = f.add(comp[start]);
        else
          p = p.add(digit < 0 ? neg : sel);
      }
      return { p, f };
    }
    // Cache key is point identity plus (W, bits); at most two entries exist per point (public-width
    // `Fn.BITS` and blinded `Fn.BITS + BLIND_BITS`). Callers must not reuse the same point with
    // incompatible `transform(...)` layouts and expect a separate cache entry.
    getWnafPrecomputes(W, point, bits, transform) {
      let entries = this.wnafPrecomputes.get(point);
      let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
      if (!comp) {
        comp = this.buildWnafTable(point, W, bits);
        if (typeof transform === "function")
          comp = { ...comp, comp: transform(comp.comp) };
        if (!entries) {
          entries = [];
          this.wnafPrecomputes.set(point, entries);
        }
        entries.push(comp);
      }
      return comp;
    }
    assertPoint(point) {
      if (!(point instanceof this.Point))
        throw new TypeError('"point" expected Point instance, got type=' + typeof point);
    }
    // Shared prologue of the constant-time entry points. Rejects scalar 0: in key/signature-style
    // callers a zero scalar means broken upstream plumbing, and concrete Points already reject it.
    // Uses inRange instead of Fn.isValidNot0: validateField() only certifies the arithmetic subset.
    validateMulInput(point, scalar2) {
      this.assertPoint(point);
      if (!inRange(scalar2, _1n3, this.Point.Fn.ORDER))
        throw new Error("invalid scalar");
    }
    // Constant-time dispatch shared by mulCT / mulCTBlinded. Un-precomputed points (W===1, e.g.
    // ECDH peer keys) skip building a throwaway cached table in favor of a small fixed-window
    // multiply. `n` must be < 2^bits.
    runCT(point, n, bits, transform) {
      const W = getWindowSize(point);
      if (W === 1)
        return this.fixedWindowCT(point, n, bits);
      return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
    }
    mulCT(point, scalar2, transform) {
      this.validateMulInput(point, scalar2);
      return this.runCT(point, scalar2, this.bits, transform);
    }
    mulCTBlinded(point, scalar2, transform) {
      this.validateMulInput(point, scalar2);
      if (this.randomBytes === void 0)
        throw new Error("randomBytes is required for scalar blinding");
      const bits = this.Point.Fn.BITS + BLIND_BITS;
      const blind = this.randomBytes(BLIND_BYTES);
      if (!isBytes2(blind) || blind.length !== BLIND_BYTES)
        throw new Error("randomBytes returned invalid byte array");
      blind[0] = blind[0] & 63 | 128;
      const n = scalar2 + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
      return this.runCT(point, n, bits, transform);
    }
    /**
     * Constant-time multiplication `n*point` for an un-precomputed point, via a small fixed window.
     * A cached wNAF table only pays off when reused; a flat 2^FW_WINDOW table (`size-1` adds) is
     * far cheaper to build for a single use. The point-operation sequence is independent of `n`:
     * build the table, then per window exactly FW_WINDOW doublings, a data-oblivious scan over
     * every table entry, and one addition (adds the identity when the window digit is 0 — never
     * skipped).
     *
     * `n` must be `< 2^bits`. Assumes complete addition (adding the identity costs the same as any
     * add), which holds for the Weierstrass/Edwards point types used here. The table is left in
     * projective form (no normalizeZ): normalizing this small a table costs more than the
     * mixed-add savings it would buy for a single multiply.
     * @returns real point `p`; `f` duplicates it only to match {@link wnafCachedCT}'s return shape
     * (this path needs no fake accumulator — its op-count is already scalar-independent).
     */
    fixedWindowCT(point, n, bits) {
      const W = FW_WINDOW;
      const size = 1 << W;
      const mask = bitMask(W);
      const table = new Array(size);
      table[0] = this.ZERO;
      for (let i = 1; i < size; i++)
        table[i] = table[i - 1].add(point);
      const windows = Math.ceil(bits / W);
      let acc = this.ZERO;
      for (let window2 = windows - 1; window2 >= 0; window2--) {
        if (window2 !== windows - 1)
          for (let d = 0; d < W; d++)
            acc = acc.double();
        const digit = Number(n >> BigInt(window2 * W) & mask);
        let sel = table[0];
        for (let i = 1; i < size; i++)
          sel = i === digit ? table[i] : sel;
        acc = acc.add(sel);
      }
      return { p: acc, f: acc };
    }
    shouldBlind(point, cofactor) {
      if (this.randomBytes === void 0)
        return false;
      if (cofactor === _1n3)
        return true;
      if (point !== this.BASE)
        return false;
      if (this.baseCanBeBlinded === void 0)
        this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
      return this.baseCanBeBlinded;
    }
    mulSecret(point, scalar2, cofactor, transform) {
      return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar2, transform) : this.mulCT(point, scalar2, transform);
    }
    mulUnsafe(point, scalar2, transform) {
      this.assertPoint(point);
      if (!isPosBig(scalar2))
        throw new Error("invalid scalar");
      const W = getWindowSize(point);
      if (W === 1 || scalar2 >= this.Point.Fn.ORDER)
        return mulAddUnsafe(this.Point, [point], [scalar2], true);
      const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
      return this.wnafCachedCT(precomputes, scalar2).p;
    }
    // Remembers the window size used for precomputed wNAF multiplication of the given point
    // and drops any previously built tables. Usually only the base point is precomputed.
    // W=1 resets the point to the un-precomputed (table-less) paths.
    // W is additionally capped so tables stay under ~2 GiB ({@link TABLE_BYTES_MAX}).
    setWindowSize(point, W) {
      this.assertPoint(point);
      validateW(W, this.bits);
      const windows = Math.ceil((this.bits + BLIND_BITS) / W) + 1;
      validateTableBytes(windows * 2 ** (W - 1), this.Point.Fp.BYTES);
      pointWindowSizes.set(point, W);
      this.wnafPrecomputes.delete(point);
    }
    // True when a window size is set: tables themselves are built lazily on first multiply.
    hasWindowSize(point) {
      return getWindowSize(point) !== 1;
    }
  };
  function mulAddUnsafe(c, points, scalars, allowOversized = false) {
    validatePointCons(c);
    validateMSMPoints(points, c);
    abool(allowOversized, "allowOversized");
    validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n2 : void 0);
    if (points.length !== scalars.length)
      throw new Error("arrays of points and scalars must have equal length");
    const tables = points.map((p) => oddMultiples(p, 4));
    const digits = scalars.map((n) => wnafDigits(n, 4));
    return wnafWalk(c.ZERO, tables, digits);
  }
  function createField(order, field2, isLE2) {
    if (field2) {
      if (field2.ORDER !== order)
        throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
      validateField(field2);
      return field2;
    } else {
      return Field(order, { isLE: isLE2 });
    }
  }
  function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
    if (type !== "weierstrass" && type !== "edwards")
      throw new Error('expected curve type "weierstrass" or "edwards"');
    if (FpFnLE === void 0)
      FpFnLE = type === "edwards";
    if (!CURVE || typeof CURVE !== "object")
      throw new Error(`expected valid ${type} CURVE object`);
    validateObject(curveOpts);
    for (const p of ["p", "n", "h"]) {
      const val = CURVE[p];
      if (!(isPosBig(val) && val !== _0n3))
        throw new Error(`CURVE.${p} must be positive bigint`);
    }
    const Fp2 = createField(CURVE.p, curveOpts.Fp, FpFnLE);
    const Fn2 = createField(CURVE.n, curveOpts.Fn, FpFnLE);
    const _b = type === "weierstrass" ? "b" : "d";
    const params = ["Gx", "Gy", "a", _b];
    for (const p of params) {
      if (!Fp2.isValid(CURVE[p]))
        throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
    }
    CURVE = Object.freeze(Object.assign({}, CURVE));
    return { CURVE, Fp: Fp2, Fn: Fn2 };
  }

  // node_modules/@noble/curves/abstract/edwards.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n4 = /* @__PURE__ */ BigInt(0);
  var _1n4 = /* @__PURE__ */ BigInt(1);
  var _2n2 = /* @__PURE__ */ BigInt(2);
  var _4n3 = /* @__PURE__ */ BigInt(4);
  var _8n2 = /* @__PURE__ */ BigInt(8);
  function isEdValidXY(Fp2, CURVE, x, y) {
    const x2 = Fp2.sqr(x);
    const y2 = Fp2.sqr(y);
    const left = Fp2.add(Fp2.mul(CURVE.a, x2), y2);
    const right = Fp2.add(Fp2.ONE, Fp2.mul(CURVE.d, Fp2.mul(x2, y2)));
    return Fp2.eql(left, right);
  }
  function edwards(params, extraOpts = {}) {
    validateObject(extraOpts, {}, {}, "extraOpts");
    const opts = extraOpts;
    const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
    const { Fp: Fp2, Fn: Fn2 } = validated;
    let CURVE = validated.CURVE;
    const { h: cofactor } = CURVE;
    if (FpLegendre(Fp2, CURVE.a) !== 1)
      throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
    if (FpLegendre(Fp2, CURVE.d) !== -1)
      throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
    validateObject(opts, {}, { uvRatio: "function", randomBytes: "function" });
    const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
    const MASK = _2n2 << BigInt(Fp2.BYTES * 8) - _1n4;
    function isOdd(n) {
      if (!Fp2.isOdd)
        throw new Error("Field does not have .isOdd()");
      return Fp2.isOdd(n);
    }
    const uvRatio2 = opts.uvRatio === void 0 ? (u, v) => {
      try {
        return { isValid: true, value: Fp2.sqrt(Fp2.div(u, v)) };
      } catch (e) {
        return { isValid: false, value: _0n4 };
      }
    } : opts.uvRatio;
    if (!isEdValidXY(Fp2, CURVE, CURVE.Gx, CURVE.Gy))
      throw new Error("bad curve params: generator point");
    const mulA = Fp2.eql(CURVE.a, Fp2.neg(Fp2.ONE)) ? (x) => Fp2.neg(x) : Fp2.eql(CURVE.a, Fp2.ONE) ? (x) => x : (x) => Fp2.mul(CURVE.a, x);
    function acoord(title, n, banZero = false) {
      const min = banZero ? _1n4 : _0n4;
      aInRange("coordinate " + title, n, min, MASK);
      return n;
    }
    function aedpoint(other) {
      if (!(other instanceof Point))
        throw new Error("EdwardsPoint expected");
    }
    class Point {
      static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp2.ONE, Fp2.mul(CURVE.Gx, CURVE.Gy));
      static ZERO = new Point(Fp2.ZERO, Fp2.ONE, Fp2.ONE, Fp2.ZERO);
      static Fp = Fp2;
      static Fn = Fn2;
      X;
      Y;
      Z;
      T;
      constructor(X, Y, Z, T) {
        this.X = acoord("x", X);
        this.Y = acoord("y", Y);
        this.Z = acoord("z", Z, true);
        this.T = acoord("t", T);
        Object.freeze(this);
      }
      static CURVE() {
        return CURVE;
      }
      /**
       * Create one extended Edwards point from affine coordinates.
       * Does NOT validate that the point is on-curve or torsion-free.
       * Use `.assertValidity()` on adversarial inputs.
       */
      static fromAffine(p) {
        if (p instanceof Point)
          throw new Error("extended point not allowed");
        const { x, y } = p || {};
        acoord("x", x);
        acoord("y", y);
        return new Point(x, y, Fp2.ONE, Fp2.mul(x, y));
      }
      // Uses algo from RFC8032 5.1.3.
      static fromBytes(bytes, zip215 = false) {
        const len = Fp2.BYTES;
        const { a, d } = CURVE;
        bytes = copyBytes(abytes2(bytes, len, "point"));
        abool(zip215, "zip215");
        const normed = copyBytes(bytes);
        const lastByte = bytes[len - 1];
        normed[len - 1] = lastByte & ~128;
        const y = bytesToNumberLE(normed);
        const max = zip215 ? MASK : Fp2.ORDER;
        aInRange("point.y", y, _0n4, max);
        const y2 = Fp2.sqr(y);
        const u = Fp2.sub(y2, Fp2.ONE);
        const v = Fp2.sub(Fp2.mulN(d, y2), a);
        let { isValid, value: x } = uvRatio2(u, v);
        if (!isValid)
          throw new Error("bad point: invalid y coordinate");
        const isXOdd = isOdd(x);
        const isLastByteOdd = (lastByte & 128) !== 0;
        if (!zip215 && Fp2.is0(x) && isLastByteOdd)
          throw new Error("bad point: x=0 and x_0=1");
        if (isLastByteOdd !== isXOdd)
          x = Fp2.neg(x);
        return Point.fromAffine({ x, y });
      }
      static fromHex(hex2, zip215 = false) {
        return Point.fromBytes(hexToBytes2(hex2), zip215);
      }
      get x() {
        return this.toAffine().x;
      }
      get y() {
        return this.toAffine().y;
      }
      precompute(windowSize = 6, isLazy = true) {
        wnaf.setWindowSize(this, windowSize);
        if (!isLazy)
          this.multiply(_2n2);
        return this;
      }
      // Useful in fromAffine() - not for fromBytes(), which always created valid points.
      assertValidity() {
        const p = this;
        const { a, d } = CURVE;
        if (p.is0())
          throw new Error("bad point: ZERO");
        const { X, Y, Z, T } = p;
        const X2 = Fp2.sqr(X);
        const Y2 = Fp2.sqr(Y);
        const Z2 = Fp2.sqr(Z);
        const Z4 = Fp2.sqr(Z2);
        const aX2 = Fp2.mul(X2, a);
        const left = Fp2.mul(Fp2.add(aX2, Y2), Z2);
        const right = Fp2.add(Z4, Fp2.mul(d, Fp2.mul(X2, Y2)));
        if (!Fp2.eql(left, right))
          throw new Error("bad point: equation left != right (1)");
        const XY = Fp2.mul(X, Y);
        const ZT = Fp2.mul(Z, T);
        if (!Fp2.eql(XY, ZT))
          throw new Error("bad point: equation left != right (2)");
      }
      // Compare one point to another.
      equals(other) {
        aedpoint(other);
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const { X: X2, Y: Y2, Z: Z2 } = other;
        const X1Z2 = Fp2.mul(X1, Z2);
        const X2Z1 = Fp2.mul(X2, Z1);
        const Y1Z2 = Fp2.mul(Y1, Z2);
        const Y2Z1 = Fp2.mul(Y2, Z1);
        return Fp2.eql(X1Z2, X2Z1) && Fp2.eql(Y1Z2, Y2Z1);
      }
      is0() {
        return this.equals(Point.ZERO);
      }
      negate() {
        return new Point(Fp2.neg(this.X), this.Y, this.Z, Fp2.neg(this.T));
      }
      // Fast algo for doubling Extended Point.
      // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#doubling-dbl-2008-hwcd
      // Cost: 4M + 4S + 1*a + 6add + 1*2.
      double() {
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const A = Fp2.sqr(X1);
        const B = Fp2.sqr(Y1);
        const C = Fp2.mul(Fp2.sqr(Z1), _2n2);
        const D = mulA(A);
        const x1y1 = Fp2.addN(X1, Y1);
        const E = Fp2.sub(Fp2.subN(Fp2.sqr(x1y1), A), B);
        const G = Fp2.addN(D, B);
        const F = Fp2.subN(G, C);
        const H = Fp2.subN(D, B);
        const X3 = Fp2.mul(E, F);
        const Y3 = Fp2.mul(G, H);
        const T3 = Fp2.mul(E, H);
        const Z3 = Fp2.mul(F, G);
        return new Point(X3, Y3, Z3, T3);
      }
      // Fast algo for adding 2 Extended Points.
      // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#addition-add-2008-hwcd
      // Cost: 9M + 1*a + 1*d + 7add.
      add(other) {
        aedpoint(other);
        const { d } = CURVE;
        const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
        const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
        const A = Fp2.mul(X1, X2);
        const B = Fp2.mul(Y1, Y2);
        const C = Fp2.mul(Fp2.mulN(T1, d), T2);
        const D = Fp2.mul(Z1, Z2);
        const E = Fp2.sub(Fp2.subN(Fp2.mulN(Fp2.addN(X1, Y1), Fp2.addN(X2, Y2)), A), B);
        const F = Fp2.subN(D, C);
        const G = Fp2.addN(D, C);
        const H = Fp2.sub(B, mulA(A));
        const X3 = Fp2.mul(E, F);
        const Y3 = Fp2.mul(G, H);
        const T3 = Fp2.mul(E, H);
        const Z3 = Fp2.mul(F, G);
        return new Point(X3, Y3, Z3, T3);
      }
      subtract(other) {
        aedpoint(other);
        return this.add(other.negate());
      }
      // Constant-time multiplication.
      multiply(scalar2) {
        if (!Fn2.isValidNot0(scalar2))
          throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
        const { p, f } = wnaf.mulSecret(this, scalar2, cofactor, normalize);
        return normalize([p, f])[0];
      }
      // Non-constant-time multiplication. Uses double-and-add algorithm.
      // It's faster, but should only be used when you don't care about
      // an exposed private key e.g. sig verification.
      // Keeps the same subgroup-scalar contract: 0 is allowed for public-scalar callers, but
      // n and larger values are rejected instead of being reduced mod n to the identity point.
      multiplyUnsafe(scalar2) {
        if (!Fn2.isValid(scalar2))
          throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
        if (scalar2 === _0n4)
          return Point.ZERO;
        if (this.is0() || scalar2 === _1n4)
          return this;
        return wnaf.mulUnsafe(this, scalar2, normalize);
      }
      // Checks if point is of small order.
      // If you add something to small order point, you will have "dirty"
      // point with torsion component.
      // Clears cofactor and checks if the result is 0.
      isSmallOrder() {
        return this.clearCofactor().is0();
      }
      // Multiplies point by curve order and checks if the result is 0.
      // Returns `false` is the point is dirty.
      isTorsionFree() {
        return wnaf.mulUnsafe(this, CURVE.n).is0();
      }
      // Converts Extended point to default (x, y) coordinates.
      // Can accept precomputed Z^-1 - for example, from invertBatch.
      toAffine(invertedZ) {
        const p = this;
        let iz = invertedZ;
        if (iz != null && typeof iz !== "bigint")
          throw new TypeError('"invertedZ" expected bigint, got type=' + typeof iz);
        const { X, Y, Z } = p;
        const is0 = p.is0();
        if (iz == null)
          iz = is0 ? Fp2.create(_8n2) : Fp2.inv(Z);
        const x = Fp2.mul(X, iz);
        const y = Fp2.mul(Y, iz);
        const zz = Fp2.mul(Z, iz);
        if (is0)
          return { x: Fp2.ZERO, y: Fp2.ONE };
        if (!Fp2.eql(zz, Fp2.ONE))
          throw new Error("invZ was invalid");
        return { x, y };
      }
      clearCofactor() {
        if (cofactor === _1n4)
          return this;
        if (cofactor === _2n2)
          return this.double();
        if (cofactor === _4n3)
          return this.double().double();
        if (cofactor === _8n2)
          return this.double().double().double();
        return this.multiplyUnsafe(cofactor);
      }
      toBytes() {
        const { x, y } = this.toAffine();
        const bytes = Fp2.toBytes(y);
        bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
        return bytes;
      }
      toHex() {
        return bytesToHex2(this.toBytes());
      }
      toString() {
        return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
      }
    }
    const normalize = (points) => normalizeZ(Point, points);
    const wnaf = new ScalarMultiplier(Point, randomBytes3);
    if (wnaf.bits >= 6)
      Point.BASE.precompute(6);
    Object.freeze(Point.prototype);
    Object.freeze(Point);
    return Point;
  }
  var PrimeEdwardsPoint = class {
    static BASE;
    static ZERO;
    static Fp;
    static Fn;
    ep;
    /**
     * Wrap one internal Edwards representative directly.
     * This is not a canonical encoding boundary: alternate Edwards
     * representatives may still describe the same abstract wrapper element.
     */
    constructor(ep) {
      this.ep = ep;
    }
    // Static methods that must be implemented by subclasses
    static fromBytes(_bytes) {
      notImplemented();
    }
    static fromHex(_hex) {
      notImplemented();
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    // Common implementations
    clearCofactor() {
      return this;
    }
    assertValidity() {
      this.ep.assertValidity();
    }
    /**
     * Return affine coordinates of the current internal Edwards representative.
     * This is a convenience helper, not a canonical Ristretto/Decaf encoding.
     * Equal abstract elements may expose different `x` / `y`; use
     * `toBytes()` / `fromBytes()` for canonical roundtrips.
     */
    toAffine(invertedZ) {
      return this.ep.toAffine(invertedZ);
    }
    toHex() {
      return bytesToHex2(this.toBytes());
    }
    toString() {
      return this.toHex();
    }
    isTorsionFree() {
      return true;
    }
    isSmallOrder() {
      return false;
    }
    add(other) {
      this.assertSame(other);
      return this.init(this.ep.add(other.ep));
    }
    subtract(other) {
      this.assertSame(other);
      return this.init(this.ep.subtract(other.ep));
    }
    multiply(scalar2) {
      return this.init(this.ep.multiply(scalar2));
    }
    multiplyUnsafe(scalar2) {
      return this.init(this.ep.multiplyUnsafe(scalar2));
    }
    double() {
      return this.init(this.ep.double());
    }
    negate() {
      return this.init(this.ep.negate());
    }
    precompute(windowSize, isLazy) {
      this.ep.precompute(windowSize, isLazy);
      return this;
    }
  };

  // node_modules/@noble/curves/abstract/hash-to-curve.js
  function i2osp(value, length) {
    asafenumber(value);
    asafenumber(length);
    if (length < 0 || length > 4)
      throw new Error("invalid I2OSP length: " + length);
    if (value < 0 || value > 2 ** (8 * length) - 1)
      throw new Error("invalid I2OSP input: " + value);
    const res = Array.from({ length }).fill(0);
    for (let i = length - 1; i >= 0; i--) {
      res[i] = value & 255;
      value >>>= 8;
    }
    return new Uint8Array(res);
  }
  function strxor(a, b) {
    const arr = new Uint8Array(a.length);
    for (let i = 0; i < a.length; i++) {
      arr[i] = a[i] ^ b[i];
    }
    return arr;
  }
  function normDST(DST) {
    if (!isBytes2(DST) && typeof DST !== "string")
      throw new Error("DST must be Uint8Array or ascii string");
    const dst = typeof DST === "string" ? asciiToBytes(DST) : DST;
    if (dst.length === 0)
      throw new Error("DST must be non-empty");
    return dst;
  }
  function expand_message_xmd(msg, DST, lenInBytes, H) {
    abytes2(msg);
    asafenumber(lenInBytes);
    if (typeof H !== "function")
      throw new Error("expand_message_xmd: expected hash function");
    asafenumber(H.outputLen, "hash.outputLen");
    asafenumber(H.blockLen, "hash.blockLen");
    DST = normDST(DST);
    if (DST.length > 255)
      DST = H(concatBytes2(asciiToBytes("H2C-OVERSIZE-DST-"), DST));
    const { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
    const ell = Math.ceil(lenInBytes / b_in_bytes);
    if (lenInBytes > 65535 || ell > 255)
      throw new Error("expand_message_xmd: invalid lenInBytes");
    const DST_prime = concatBytes2(DST, i2osp(DST.length, 1));
    const Z_pad = new Uint8Array(r_in_bytes);
    const l_i_b_str = i2osp(lenInBytes, 2);
    const b = new Array(ell);
    const b_0 = H(concatBytes2(Z_pad, msg, l_i_b_str, i2osp(0, 1), DST_prime));
    b[0] = H(concatBytes2(b_0, i2osp(1, 1), DST_prime));
    for (let i = 1; i < ell; i++) {
      const args = [strxor(b_0, b[i - 1]), i2osp(i + 1, 1), DST_prime];
      b[i] = H(concatBytes2(...args));
    }
    const pseudo_random_bytes = concatBytes2(...b);
    return pseudo_random_bytes.slice(0, lenInBytes);
  }
  var _DST_scalar = "HashToScalar-";

  // node_modules/@noble/curves/ed25519.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _1n5 = /* @__PURE__ */ BigInt(1);
  var _2n3 = /* @__PURE__ */ BigInt(2);
  var _5n2 = /* @__PURE__ */ BigInt(5);
  var _8n3 = /* @__PURE__ */ BigInt(8);
  var ed25519_CURVE_p = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
  var ed25519_CURVE = /* @__PURE__ */ (() => ({
    p: ed25519_CURVE_p,
    n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
    h: _8n3,
    a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
    d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
    Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
    Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
  }))();
  function ed25519_pow_2_252_3(x) {
    const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
    const P = ed25519_CURVE_p;
    const x2 = x * x % P;
    const b2 = x2 * x % P;
    const b4 = pow2(b2, _2n3, P) * b2 % P;
    const b5 = pow2(b4, _1n5, P) * x % P;
    const b10 = pow2(b5, _5n2, P) * b5 % P;
    const b20 = pow2(b10, _10n, P) * b10 % P;
    const b40 = pow2(b20, _20n, P) * b20 % P;
    const b80 = pow2(b40, _40n, P) * b40 % P;
    const b160 = pow2(b80, _80n, P) * b80 % P;
    const b240 = pow2(b160, _80n, P) * b80 % P;
    const b250 = pow2(b240, _10n, P) * b10 % P;
    const pow_p_5_8 = pow2(b250, _2n3, P) * x % P;
    return { pow_p_5_8, b2 };
  }
  var ED25519_SQRT_M1 = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
  function uvRatio(u, v) {
    const P = ed25519_CURVE_p;
    const v3 = mod(v * v * v, P);
    const v7 = mod(v3 * v3 * v, P);
    const pow3 = ed25519_pow_2_252_3(u * v7).pow_p_5_8;
    let x = mod(u * v3 * pow3, P);
    const vx2 = mod(v * x * x, P);
    const root1 = x;
    const root2 = mod(x * ED25519_SQRT_M1, P);
    const useRoot1 = vx2 === u;
    const useRoot2 = vx2 === mod(-u, P);
    const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P);
    if (useRoot1)
      x = root1;
    if (useRoot2 || noRoot)
      x = root2;
    if (isNegativeLE(x, P))
      x = mod(-x, P);
    return { isValid: useRoot1 || useRoot2, value: x };
  }
  var ed25519_Point = /* @__PURE__ */ edwards(ed25519_CURVE, { uvRatio });
  var Fp = /* @__PURE__ */ (() => ed25519_Point.Fp)();
  var Fn = /* @__PURE__ */ (() => ed25519_Point.Fn)();
  var SQRT_M1 = ED25519_SQRT_M1;
  var SQRT_AD_MINUS_ONE = /* @__PURE__ */ BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235");
  var INVSQRT_A_MINUS_D = /* @__PURE__ */ BigInt("54469307008909316920995813868745141605393597292927456921205312896311721017578");
  var ONE_MINUS_D_SQ = /* @__PURE__ */ BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838");
  var D_MINUS_ONE_SQ = /* @__PURE__ */ BigInt("40440834346308536858101042469323190826248399146238708352240133220865137265952");
  var invertSqrt = (number) => uvRatio(_1n5, number);
  var MAX_255B = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
  var bytes255ToNumberLE = (bytes) => Fp.create(bytesToNumberLE(bytes) & MAX_255B);
  function calcElligatorRistrettoMap(r0) {
    const { d } = ed25519_CURVE;
    const r = Fp.mul(Fp.mulN(SQRT_M1, r0), r0);
    const Ns = Fp.mul(Fp.addN(r, _1n5), ONE_MINUS_D_SQ);
    let c = BigInt(-1);
    const D = Fp.mul(Fp.subN(c, Fp.mulN(d, r)), Fp.add(r, d));
    let { isValid: Ns_D_is_sq, value: s } = uvRatio(Ns, D);
    let s_ = Fp.mul(s, r0);
    if (!Fp.isOdd(s_))
      s_ = Fp.neg(s_);
    if (!Ns_D_is_sq)
      s = s_;
    if (!Ns_D_is_sq)
      c = r;
    const Nt = Fp.sub(Fp.mulN(Fp.mulN(c, Fp.subN(r, _1n5)), D_MINUS_ONE_SQ), D);
    const s2 = Fp.sqrN(s);
    const W0 = Fp.mul(Fp.addN(s, s), D);
    const W1 = Fp.mul(Nt, SQRT_AD_MINUS_ONE);
    const W2 = Fp.sub(_1n5, s2);
    const W3 = Fp.add(_1n5, s2);
    return new ed25519_Point(Fp.mul(W0, W3), Fp.mul(W2, W1), Fp.mul(W1, W3), Fp.mul(W0, W2));
  }
  var _RistrettoPoint = class __RistrettoPoint extends PrimeEdwardsPoint {
    // Do NOT change syntax: the following gymnastics is done,
    // because typescript strips comments, which makes bundlers disable tree-shaking.
    // prettier-ignore
    static BASE = /* @__PURE__ */ (() => new __RistrettoPoint(ed25519_Point.BASE))();
    // prettier-ignore
    static ZERO = /* @__PURE__ */ (() => new __RistrettoPoint(ed25519_Point.ZERO))();
    // prettier-ignore
    static Fp = /* @__PURE__ */ (() => Fp)();
    // prettier-ignore
    static Fn = /* @__PURE__ */ (() => Fn)();
    constructor(ep) {
      super(ep);
    }
    /**
     * Create one Ristretto255 point from affine Edwards coordinates.
     * This wraps the internal Edwards representative directly and is not a
     * canonical ristretto255 decoding path.
     * Use `toBytes()` / `fromBytes()` if canonical ristretto255 bytes matter.
     */
    static fromAffine(ap) {
      return new __RistrettoPoint(ed25519_Point.fromAffine(ap));
    }
    assertSame(other) {
      if (!(other instanceof __RistrettoPoint))
        throw new Error("RistrettoPoint expected");
    }
    init(ep) {
      return new __RistrettoPoint(ep);
    }
    static fromBytes(bytes) {
      abytes(bytes, 32);
      const { a, d } = ed25519_CURVE;
      const s = bytes255ToNumberLE(bytes);
      if (!equalBytes(Fp.toBytes(s), bytes) || Fp.isOdd(s))
        throw new Error("invalid ristretto255 encoding 1");
      const s2 = Fp.sqr(s);
      const u1 = Fp.add(_1n5, Fp.mulN(a, s2));
      const u2 = Fp.sub(_1n5, Fp.mulN(a, s2));
      const u1_2 = Fp.sqr(u1);
      const u2_2 = Fp.sqr(u2);
      const v = Fp.sub(Fp.mulN(Fp.mulN(a, d), u1_2), u2_2);
      const { isValid, value: I } = invertSqrt(Fp.mul(v, u2_2));
      const Dx = Fp.mul(I, u2);
      const Dy = Fp.mul(Fp.mulN(I, Dx), v);
      let x = Fp.mul(Fp.addN(s, s), Dx);
      if (Fp.isOdd(x))
        x = Fp.neg(x);
      const y = Fp.mul(u1, Dy);
      const t = Fp.mul(x, y);
      if (!isValid || Fp.isOdd(t) || Fp.is0(y))
        throw new Error("invalid ristretto255 encoding 2");
      return new __RistrettoPoint(new ed25519_Point(x, y, Fp.ONE, t));
    }
    /**
     * Converts ristretto-encoded string to ristretto point.
     * Described in [RFC9496](https://www.rfc-editor.org/rfc/rfc9496#name-decode).
     * @param hex - Ristretto-encoded 32 bytes. Not every 32-byte string is valid ristretto encoding
     */
    static fromHex(hex2) {
      return __RistrettoPoint.fromBytes(hexToBytes(hex2));
    }
    /**
     * Encodes ristretto point to Uint8Array.
     * Described in [RFC9496](https://www.rfc-editor.org/rfc/rfc9496#name-encode).
     */
    toBytes() {
      let { X, Y, Z, T } = this.ep;
      const u1 = Fp.mul(Fp.add(Z, Y), Fp.sub(Z, Y));
      const u2 = Fp.mul(X, Y);
      const u2sq = Fp.sqr(u2);
      const { value: invsqrt } = invertSqrt(Fp.mul(u1, u2sq));
      const D1 = Fp.mul(invsqrt, u1);
      const D2 = Fp.mul(invsqrt, u2);
      const zInv = Fp.mul(Fp.mulN(D1, D2), T);
      let D;
      if (Fp.isOdd(Fp.mul(T, zInv))) {
        let _x = Fp.mul(Y, SQRT_M1);
        let _y = Fp.mul(X, SQRT_M1);
        X = _x;
        Y = _y;
        D = Fp.mul(D1, INVSQRT_A_MINUS_D);
      } else {
        D = D2;
      }
      if (Fp.isOdd(Fp.mul(X, zInv)))
        Y = Fp.neg(Y);
      let s = Fp.mul(Fp.subN(Z, Y), D);
      if (Fp.isOdd(s))
        s = Fp.neg(s);
      return Fp.toBytes(s);
    }
    /**
     * Compares two Ristretto points.
     * Described in [RFC9496](https://www.rfc-editor.org/rfc/rfc9496#name-equals).
     */
    equals(other) {
      this.assertSame(other);
      const { X: X1, Y: Y1 } = this.ep;
      const { X: X2, Y: Y2 } = other.ep;
      const one = Fp.eql(Fp.mul(X1, Y2), Fp.mul(Y1, X2));
      const two = Fp.eql(Fp.mul(Y1, Y2), Fp.mul(X1, X2));
      return one || two;
    }
    is0() {
      return this.equals(__RistrettoPoint.ZERO);
    }
  };
  var ristretto255 = /* @__PURE__ */ (() => {
    Object.freeze(_RistrettoPoint.BASE);
    Object.freeze(_RistrettoPoint.ZERO);
    Object.freeze(_RistrettoPoint.prototype);
    Object.freeze(_RistrettoPoint);
    return Object.freeze({ Point: _RistrettoPoint });
  })();
  var ristretto255_hasher = /* @__PURE__ */ Object.freeze({
    Point: _RistrettoPoint,
    /**
    * Spec: https://www.rfc-editor.org/rfc/rfc9380.html#name-hashing-to-ristretto255. Caveats:
    * * There are no test vectors
    * * encodeToCurve / mapToCurve is undefined
    * * mapToCurve would be `calcElligatorRistrettoMap(scalars[0])`, not ristretto255_map!
    * * hashToScalar is undefined too, so we just use OPRF implementation
    * * We cannot re-use 'createHasher', because ristretto255_map is different algorithm/RFC
      (os2ip -> bytes255ToNumberLE)
    * * mapToCurve == calcElligatorRistrettoMap, hashToCurve == ristretto255_map
    * * hashToScalar is undefined in RFC9380 for ristretto, so we use the OPRF
      version here. Using `bytes255ToNumblerLE` will create a different result
      if we use `bytes255ToNumberLE` as os2ip
    * * current version is closest to spec.
    */
    hashToCurve(msg, options) {
      const DST = options?.DST === void 0 ? "ristretto255_XMD:SHA-512_R255MAP_RO_" : options.DST;
      const xmd = expand_message_xmd(msg, DST, 64, sha512);
      return ristretto255_hasher.deriveToCurve(xmd);
    },
    hashToScalar(msg, options) {
      const DST = options?.DST === void 0 ? _DST_scalar : options.DST;
      const xmd = expand_message_xmd(msg, DST, 64, sha512);
      return Fn.create(bytesToNumberLE(xmd));
    },
    /**
     * HashToCurve-like construction based on RFC 9496 (Element Derivation).
     * Converts 64 uniform random bytes into a curve point.
     *
     * WARNING: This represents an older hash-to-curve construction from before
     * RFC 9380 was finalized.
     * It was later reused as a component in the newer
     * `hash_to_ristretto255` function defined in RFC 9380.
     */
    deriveToCurve(bytes) {
      abytes(bytes, 64);
      const r1 = bytes255ToNumberLE(bytes.subarray(0, 32));
      const R1 = calcElligatorRistrettoMap(r1);
      const r2 = bytes255ToNumberLE(bytes.subarray(32, 64));
      const R2 = calcElligatorRistrettoMap(r2);
      return new _RistrettoPoint(R1.add(R2));
    }
  });

  // node_modules/@serenity-kit/opaque/esm/index.js
  function _loadWasmModule(sync, filepath, src, imports) {
    function _instantiateOrCompile(source, imports2, stream) {
      var compileFunc = WebAssembly.compile;
      {
        return compileFunc(source);
      }
    }
    var buf = null;
    var isNode = typeof process !== "undefined" && process.versions != null && process.versions.node != null;
    if (isNode) {
      buf = Buffer.from(src, "base64");
    } else {
      var raw = globalThis.atob(src);
      var rawLength = raw.length;
      buf = new Uint8Array(new ArrayBuffer(rawLength));
      for (var i = 0; i < rawLength; i++) {
        buf[i] = raw.charCodeAt(i);
      }
    }
    {
      return _instantiateOrCompile(buf);
    }
  }
  function wasmData(imports) {
    return _loadWasmModule(0, null, "AGFzbQEAAAABiwM2YAAAYAABf2AAAn9/YAABb2ABfwBgAX8Bf2ABfwF8YAF/AW9gAn9/AGACf38Bf2ACf38Ef39/f2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gB39/f39/f38AYAd/f39/f39/AX9gCH9/f39/f39/AGAIf39/f39/f38Bf2AKf39/f39/f39/fwBgC39/f39/f39/f39/AGALf39/f39/f39/f38Bf2AJf39/f39/fn5+AGAEf39+fwBgBX9/fn9/AGAEf39+fgBgBX9/fX9/AGAFf398f38AYAN/f28AYAN/fn8Bf2AEf35/fwBgBX9+fn5+AGAEf31/fwBgBH98f38AYAR/fH9/AX9gAn9vAGACfn8Bf2ADfn9/AX9gAW8Bf2ABbwN/f39gAW8BfGABbwFvYAJvfwFvYANvf38Bb2ACb28AYAJvbwF/YAJvbwFvYANvb28AYANvb28BbwKtEy4OLi9vcGFxdWVfYmcuanMnX193YmdfZ2V0X3dpdGhfcmVmX2tleV8xZGMzNjFiZDEwMDUzYmZlADMOLi9vcGFxdWVfYmcuanMaX193Ymdfc2V0XzNmMWQwYjk4NGVkMjcyZWQANA4uL29wYXF1ZV9iZy5qcx1fX3diZ19TdHJpbmdfOGYwZWIzOWE0YTRjMmY2NgAoDi4vb3BhcXVlX2JnLmpzHV9fd2JnX2NyeXB0b184NmYyNjMxZTkxYjUxNTExAC4OLi9vcGFxdWVfYmcuanMeX193YmdfcHJvY2Vzc18zOTc1ZmQ2YzcyZjUyMGFhAC4OLi9vcGFxdWVfYmcuanMfX193YmdfdmVyc2lvbnNfNGUzMTIyNmY1ZThkYzkwOQAuDi4vb3BhcXVlX2JnLmpzG19fd2JnX25vZGVfZTFmMjRmODlhNzMzNmMyZQAuDi4vb3BhcXVlX2JnLmpzHl9fd2JnX3JlcXVpcmVfYjc0ZjQ3ZmMyZDAyMmZkNgADDi4vb3BhcXVlX2JnLmpzH19fd2JnX21zQ3J5cHRvX2Q1NjJiYmU4M2UwZDRiOTEALg4uL29wYXF1ZV9iZy5qcyVfX3diZ19yYW5kb21GaWxsU3luY19mOGMxNTNiNzlmMjg1ODE3ADEOLi9vcGFxdWVfYmcuanMmX193YmdfZ2V0UmFuZG9tVmFsdWVzX2IzZjE1ZmNiZmFiYjBmOGIAMQ4uL29wYXF1ZV9iZy5qcxpfX3diZ19uZXdfMzYxMzA4YjIzNTZjZWNkMAADDi4vb3BhcXVlX2JnLmpzIl9fd2JnX25ld19ub19hcmdzXzFjN2M4NDJmMDhkMDBlYmIACw4uL29wYXF1ZV9iZy5qcxpfX3diZ19uZXdfZGQyYjY4MGM4YmY2YWUyOQAuDi4vb3BhcXVlX2JnLmpzHV9fd2JnX2xlbmd0aF8zMmVkOWEyNzlhY2QwNTRjACsOLi9vcGFxdWVfYmcuanMmX193YmdfbmV3X3dpdGhfbGVuZ3RoX2EyYzM5Y2JlODhmZDhmZjEABw4uL29wYXF1ZV9iZy5qcydfX3diZ19wcm90b3R5cGVzZXRjYWxsX2JkY2RjYzU4NDJlNGQ3N2QAIQ4uL29wYXF1ZV9iZy5qcx9fX3diZ19zdWJhcnJheV9hOTZlMWZlZjE3ZWQyM2NiADAOLi9vcGFxdWVfYmcuanMsX193YmdfaW5zdGFuY2VvZl9VaW50OEFycmF5XzliOTA3NTkzNWM3NDcwN2MAKw4uL29wYXF1ZV9iZy5qcy1fX3diZ19pbnN0YW5jZW9mX0FycmF5QnVmZmVyX2MzNjcxOTllMmZhMmFhMDQAKw4uL29wYXF1ZV9iZy5qcxpfX3diZ19nZXRfOWI5NGQ3M2U2MjIxZjc1YwAvDi4vb3BhcXVlX2JnLmpzHV9fd2JnX2xlbmd0aF8zNWE3YmFjZTQwZjM2ZWFjACsOLi9vcGFxdWVfYmcuanMkX193YmdfaXNTYWZlSW50ZWdlcl9iZmJjNzMzMmE5NzY4ZDJhACsOLi9vcGFxdWVfYmcuanMeX193YmdfZW50cmllc181OGM3OTM0Yzc0NWRhYWM3AC4OLi9vcGFxdWVfYmcuanMyX193Ymdfc3RhdGljX2FjY2Vzc29yX0dMT0JBTF9USElTX2U2MjhlODlhYjNiMWM5NWYAAQ4uL29wYXF1ZV9iZy5qcytfX3diZ19zdGF0aWNfYWNjZXNzb3JfU0VMRl9hNjIxZDNkZmJiNjBkMGNlAAEOLi9vcGFxdWVfYmcuanMtX193Ymdfc3RhdGljX2FjY2Vzc29yX0dMT0JBTF8xMjgzNzE2N2FkOTM1MTE2AAEOLi9vcGFxdWVfYmcuanMtX193Ymdfc3RhdGljX2FjY2Vzc29yX1dJTkRPV19mODcyN2YwY2Y4ODhlMGJkAAEOLi9vcGFxdWVfYmcuanMbX193YmdfY2FsbF8zODllZmUyODQzNWE5Mzg4ADMOLi9vcGFxdWVfYmcuanMbX193YmdfY2FsbF80NzA4ZTBjMTNiZGM4ZTk1ADUOLi9vcGFxdWVfYmcuanMsX193YmdfX193YmluZGdlbl9udW1iZXJfZ2V0XzhmZjQyNTU1MTZjY2FkM2UAKA4uL29wYXF1ZV9iZy5qcyRfX3diZ19fX3diaW5kZ2VuX2luXzQ3ZmE2ODYzYmU2ZjJmMjUAMg4uL29wYXF1ZV9iZy5qcydfX3diZ19fX3diaW5kZ2VuX3Rocm93X2JlMjg5ZDUwMzRlZDI3MWIACA4uL29wYXF1ZV9iZy5qcx1fX3diZ19OdW1iZXJfMDQ2MjRkZTdkMGU4MzMyZAAtDi4vb3BhcXVlX2JnLmpzHF9fd2JnX0Vycm9yXzhjNGU0M2ZlNzQ1NTlkNzMACw4uL29wYXF1ZV9iZy5qcytfX3diZ19fX3diaW5kZ2VuX2lzX29iamVjdF81YWU4ZTU4ODBmMmMxZmJkACsOLi9vcGFxdWVfYmcuanMrX193YmdfX193YmluZGdlbl9pc19zdHJpbmdfY2Q0NDQ1MTZlZGM1YjE4MAArDi4vb3BhcXVlX2JnLmpzLF9fd2JnX19fd2JpbmRnZW5fc3RyaW5nX2dldF83MmZiNjk2MjAyYzU2NzI5ACgOLi9vcGFxdWVfYmcuanMtX193YmdfX193YmluZGdlbl9ib29sZWFuX2dldF9iYmJiMWMxOGFhMmY1ZTI1ACsOLi9vcGFxdWVfYmcuanMtX193YmdfX193YmluZGdlbl9pc19mdW5jdGlvbl8wMDk1YTczYjhiMTU2Zjc2ACsOLi9vcGFxdWVfYmcuanMuX193YmdfX193YmluZGdlbl9pc191bmRlZmluZWRfOWU0ZDkyNTM0YzQyZDc3OAArDi4vb3BhcXVlX2JnLmpzMF9fd2JnX19fd2JpbmRnZW5fanN2YWxfbG9vc2VfZXFfOWRkNzdkOGNkNjY3MTgxMQAyDi4vb3BhcXVlX2JnLmpzLl9fd2JnX19fd2JpbmRnZW5fZGVidWdfc3RyaW5nXzBiYzg0ODJjNmUzNTA4YWUAKA4uL29wYXF1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAAOLi9vcGFxdWVfYmcuanMgX193YmluZGdlbl9jYXN0XzAwMDAwMDAwMDAwMDAwMDEACw4uL29wYXF1ZV9iZy5qcyBfX3diaW5kZ2VuX2Nhc3RfMDAwMDAwMDAwMDAwMDAwMgALA9wF2gUMHg4QBQgMCBYUFBkIDBIIERISCA4MEA8IEhIJCA8IDggQCAwMCA4QCQwMDRAnDwgUEBAMCA0FEhgSCA4MCBMnCQQIDAwMDAgIEgwMDRINDAgIDAgRCQgWDA0WDwkSDgwMKhYNCA0IEgkIEhIIEgwICAwICAgOCAwUCAkICAgOGw4FCAgMCAkUDAgIFAgICAUMERYIDAUIDAwICAgICAgIDgwIDggRCAgBDggQCQgJCSkJEAkQCQgIAQwiCAkSDBEICRYQEgkMDAwMDAwWDQwMDAwODggNEBAMDAwMDA4MDAgODAwMCQgICAgEBA4JEBAMEAgJCBISEhoJEBAEEg4MCQwMCAwOCRQIFw4VCAgcCAgQCAkNCQkNDAUJDggICAgIDAgICBAQCAkFDAgMCAQMDAwIDAgMBQgSDgkJCA8MCA4MCSQMDA4MDAkJCQkEDAwJCAgECAQICAkICAkECAkECAwMCAUICAwMBBAODQwMCAwSEgwMEAgMCQwMDA0ICQQMBAgJCAwMDAwMDAwIDg0NDQkIDgkNCQwIDAgJBQkJCRAIEAkIEAwIDggIDAgICAgMDAgJCQQICQkREhIICAwMCQQJCQkECQkJCQ8JCAAEDAwIBAUECggOBQgQBBAECA4sLCwsLCwsCAwEEwQOCAgQEB0RIBAfEQgFDgINBA4MBAkNBAQFCQQIBQUFCQgEBAkMDQkEBAkIBAQEBAgICAkJCAwMCQUFBQUFCQUFCQkJDgkFBAQFBAwNBQ0MEgkJBQUJCAkJDRAJCQEIASgoKCgoKCgJCQ8MCRAMCA0FDAwMDAkJCQkICQkJBQwMBAUFCQEFBQUFDQ0NCA0NAAkEDQQMCAwJCQkJCQkJCQkJCQkJCQQJBAQJCQwICQkFBQUIBAQJCQkJCAgJCAkJDQkICAgICQkJCAgFCAgICQUJCAYJCQQECAQFBQUFBQYFBQUFBQEEAQkABQUFAAwEBAsCcAGCAYIBbwCAAQUDAQARBgkBfwFBgIDAAAsHmwMSBm1lbW9yeQIAIGNyZWF0ZVNlcnZlclJlZ2lzdHJhdGlvblJlc3BvbnNlAJQEEWNyZWF0ZVNlcnZlclNldHVwAKgEEWZpbmlzaENsaWVudExvZ2luAI8EGGZpbmlzaENsaWVudFJlZ2lzdHJhdGlvbgCSBBFmaW5pc2hTZXJ2ZXJMb2dpbgCOBBJnZXRTZXJ2ZXJQdWJsaWNLZXkAgwQQc3RhcnRDbGllbnRMb2dpbgCRBBdzdGFydENsaWVudFJlZ2lzdHJhdGlvbgCQBBBzdGFydFNlcnZlckxvZ2luAJMEEV9fd2JpbmRnZW5fbWFsbG9jAOUDEl9fd2JpbmRnZW5fcmVhbGxvYwD4AxRfX3diaW5kZ2VuX2V4bl9zdG9yZQDjBBdfX2V4dGVybnJlZl90YWJsZV9hbGxvYwDmARVfX3diaW5kZ2VuX2V4dGVybnJlZnMBARlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jAI0DD19fd2JpbmRnZW5fZnJlZQDkBBBfX3diaW5kZ2VuX3N0YXJ0ACsJhwIBAEEBC4EBjwWWAZQF3gW4BbwFswW3BbUFtAWyBbkFugW7BbYF3wWQBYAFywOGA+EBvQW+BecE7wGiBb8F4wGMA/MBrgLBBc0DwAWBBckDwwK2BO0FxAL1A9QFwwTeBOID7gOxA/YDxgXhA+4EtAKTAuUFxASHBeYFhgamA/ADkwXxA7cExQTGBMcEyATWAakEpwSdBJ8EngSgBKIEpAShBJ8DowSYBCwtjgXNBfIE3AHPBa4EzAOsA8gC6gHRA8UCswSjBbID+QO7BL0D3QGmBaoE5gOCAtUC8AWRBdUDkgXTBcoEyQS8BMMD3wGnBdYFlQXyA9YC2QX0BNEEhwHEA6sFqQXXBQrYuQ3aBdpKAgJ/WH4jAEGwAmsiAyQAAkBBgAFFDQAgA0EAQYAB/AsACyAAKQM4IQUgACkDMCEGIAApAyghByAAKQMgIQggACkDGCEJIAApAxAhCiAAKQMIIQsgACkDACEMAkAgAkUNACABIAJBB3RqIQQDQEEAIQIDQCADIAJqIAEgAmopAAAiDUI4hiANQoD+A4NCKIaEIA1CgID8B4NCGIYgDUKAgID4D4NCCIaEhCANQgiIQoCAgPgPgyANQhiIQoCA/AeDhCANQiiIQoD+A4MgDUI4iISEhDcDACACQQhqIgJBgAFHDQALIAMgAykDECIONwOYASADIAMpAxgiDzcDkAEgAyADKQMAIg03A4gBIAMgAykDCCIQNwOAASADIAMpAzAiETcDuAEgAyADKQM4IhI3A7ABIAMpAyghEyADIAMpAyAiFDcDqAEgAyATNwOgASADKQNYIRUgAyADKQNQIhY3A9gBIAMgFTcD0AEgAykDSCEXIAMgAykDQCIYNwPIASADIBc3A8ABIAMpA3ghGSADIAMpA3AiGjcD+AEgAyAZNwPwASADKQNoIRsgAyADKQNgIhw3A+gBIAMgGzcD4AEgAyAXNwOoAiADIBY3A6ACIANBgAJqIANBgAFqIANBkAFqIANBoAJqIANB8AFqENQCIAMgFTcDqAIgAyAcNwOgAiADQZACaiADQZABaiADQaABaiADQaACaiADQYACahDUAiADKQOQAiEdIAMpA5gCIR4gAykDgAIhHyADKQOIAiEgIAMgGzcDqAIgAyAaNwOgAiADQYABaiADQaABaiADQbABaiADQaACaiADQZACahDUAiADIBk3A6gCIAMgIDcDoAIgA0GQAWogA0GwAWogA0HAAWogA0GgAmogA0GAAWoQ1AIgAykDkAEhISADKQOYASEiIAMpA4ABISMgAykDiAEhJCADIB83A6gCIAMgHjcDoAIgA0GgAWogA0HAAWogA0HQAWogA0GgAmogA0GQAWoQ1AIgAyAdNwOoAiADICQ3A6ACIANBsAFqIANB0AFqIANB4AFqIANBoAJqIANBoAFqENQCIAMpA7ABISUgAykDuAEhJiADKQOgASEnIAMpA6gBISggAyAjNwOoAiADICI3A6ACIANBwAFqIANB4AFqIANB8AFqIANBoAJqIANBsAFqENQCIAMgITcDqAIgAyAoNwOgAiADQdABaiADQfABaiADQYACaiADQaACaiADQcABahDUAiADKQPQASEpIAMpA9gBISogAykDwAEhKyADKQPIASEsIAMgJzcDqAIgAyAmNwOgAiADQeABaiADQYACaiADQZACaiADQaACaiADQdABahDUAiADICU3A6gCIAMgLDcDoAIgA0HwAWogA0GQAmogA0GAAWogA0GgAmogA0HgAWoQ1AIgAykD8AEhLSADKQP4ASEuIAMpA+ABIS8gAykD6AEhMCADICs3A6gCIAMgKjcDoAIgA0GAAmogA0GAAWogA0GQAWogA0GgAmogA0HwAWoQ1AIgAyApNwOoAiADIDA3A6ACIANBkAJqIANBkAFqIANBoAFqIANBoAJqIANBgAJqENQCIAMpA5ACITEgAykDmAIhMiADKQOAAiEzIAMpA4gCITQgAyAvNwOoAiADIC43A6ACIANBgAFqIANBoAFqIANBsAFqIANBoAJqIANBkAJqENQCIAMgLTcDqAIgAyA0NwOgAiADQZABaiADQbABaiADQcABaiADQaACaiADQYABahDUAiADKQOQASE1IAMpA5gBITYgAykDgAEhNyADKQOIASE4IAMgMzcDqAIgAyAyNwOgAiADQaABaiADQcABaiADQdABaiADQaACaiADQZABahDUAiADIDE3A6gCIAMgODcDoAIgA0GwAWogA0HQAWogA0HgAWogA0GgAmogA0GgAWoQ1AIgAykDsAEhOSADKQO4ASE6IAMpA6ABITsgAykDqAEhPCADIDc3A6gCIAMgNjcDoAIgA0HAAWogA0HgAWogA0HwAWogA0GgAmogA0GwAWoQ1AIgAyA1NwOoAiADIDw3A6ACIANB0AFqIANB8AFqIANBgAJqIANBoAJqIANBwAFqENQCIAMpA9ABIT0gAykD2AEhPiADKQPAASE/IAMpA8gBIUAgAyA7NwOoAiADIDo3A6ACIANB4AFqIANBgAJqIANBkAJqIANBoAJqIANB0AFqENQCIAMgOTcDqAIgAyBANwOgAiADQfABaiADQZACaiADQYABaiADQaACaiADQeABahDUAiADKQPwASFBIAMpA/gBIUIgAykD4AEhQyADKQPoASFEIAMgPzcDqAIgAyA+NwOgAiADQYACaiADQYABaiADQZABaiADQaACaiADQfABahDUAiADID03A6gCIAMgRDcDoAIgA0GQAmogA0GQAWogA0GgAWogA0GgAmogA0GAAmoQ1AIgAykDkAIhRSADKQOYAiFGIAMpA4ACIUcgAykDiAIhSCADIEM3A6gCIAMgQjcDoAIgA0GAAWogA0GgAWogA0GwAWogA0GgAmogA0GQAmoQ1AIgAyBBNwOoAiADIEg3A6ACIANBkAFqIANBsAFqIANBwAFqIANBoAJqIANBgAFqENQCIAMpA5ABIUkgAykDmAEhSiADKQOAASFLIAMpA4gBIUwgAyBHNwOoAiADIEY3A6ACIANBoAFqIANBwAFqIANB0AFqIANBoAJqIANBkAFqENQCIAMgRTcDqAIgAyBMNwOgAiADQbABaiADQdABaiADQeABaiADQaACaiADQaABahDUAiADKQOwASFNIAMpA7gBIU4gAykDoAEhTyADKQOoASFQIAMgSzcDqAIgAyBKNwOgAiADQcABaiADQeABaiADQfABaiADQaACaiADQbABahDUAiADIEk3A6gCIAMgUDcDoAIgA0HQAWogA0HwAWogA0GAAmogA0GgAmogA0HAAWoQ1AIgAykD0AEhUSADKQPYASFSIAMpA8ABIVMgAykDyAEhVCADIE83A6gCIAMgTjcDoAIgA0HgAWogA0GAAmogA0GQAmogA0GgAmogA0HQAWoQ1AIgAyBNNwOoAiADIFQ3A6ACIANB8AFqIANBkAJqIANBgAFqIANBoAJqIANB4AFqENQCIAMpA/ABIVUgAykD+AEhViADKQPgASFXIAMpA+gBIVggAyBTNwOoAiADIFI3A6ACIANBgAJqIANBgAFqIANBkAFqIANBoAJqIANB8AFqENQCIAMgUTcDqAIgAyBYNwOgAiADQZACaiADQZABaiADQaABaiADQaACaiADQYACahDUAiAKIAuFIAyDIAogC4OFIAxCJIkgDEIeiYUgDEIZiYV8IA0gBSAIQjKJIAhCLomFIAhCF4mFfCAGIAeFIAiDIAaFfHxCotyiuY3zi8XCAHwiWXwiDUIkiSANQh6JhSANQhmJhSANIAsgDIWDIAsgDIOFfCAGIBB8IFkgCXwiWSAHIAiFgyAHhXwgWUIyiSBZQi6JhSBZQheJhXxCzcu9n5KS0ZvxAHwiWnwiEEIkiSAQQh6JhSAQQhmJhSAQIA0gDIWDIA0gDIOFfCAHIA58IFogCnwiWiBZIAiFgyAIhXwgWkIyiSBaQi6JhSBaQheJhXxCr/a04v75vuC1f3wiW3wiDkIkiSAOQh6JhSAOQhmJhSAOIBAgDYWDIBAgDYOFfCAIIA98IFsgC3wiWyBaIFmFgyBZhXwgW0IyiSBbQi6JhSBbQheJhXxCvLenjNj09tppfCJcfCIPQiSJIA9CHomFIA9CGYmFIA8gDiAQhYMgDiAQg4V8IFkgFHwgXCAMfCIUIFsgWoWDIFqFfCAUQjKJIBRCLomFIBRCF4mFfEK46qKav8uwqzl8Ilx8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgEyBafCBcIA18IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8Qpmgl7CbvsT42QB8IhN8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgESBbfCATIBB8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8Qpuf5fjK1OCfkn98IhN8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgEiAUfCATIA58IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QpiCttPd2peOq398IhN8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgGCBafCATIA98IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8QsKEjJiK0+qDWHwiE3wiD0IkiSAPQh6JhSAPQhmJhSAPIA4gEIWDIA4gEIOFfCAXIFt8IBMgWXwiWyBaIBSFgyAUhXwgW0IyiSBbQi6JhSBbQheJhXxCvt/Bq5Tg1sESfCIXfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8IBYgFHwgFyANfCIUIFsgWoWDIFqFfCAUQjKJIBRCLomFIBRCF4mFfEKM5ZL35LfhmCR8Ihd8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgFSBafCAXIBB8IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8QuLp/q+9uJ+G1QB8IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgHCBbfCAVIA58IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8Qu+S7pPPrpff8gB8IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgGyAUfCAVIA98IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QrGt2tjjv6zvgH98IhV8Ig9CJIkgD0IeiYUgD0IZiYUgDyAOIBCFgyAOIBCDhXwgGiBafCAVIFl8IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8QrWknK7y1IHum398IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgGSBbfCAVIA18IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QpTNpPvMrvzNQXwiFXwiDUIkiSANQh6JhSANQhmJhSANIFkgD4WDIFkgD4OFfCAgIBR8IBUgEHwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxC0pXF95m42s1kfCIVfCIQQiSJIBBCHomFIBBCGYmFIBAgDSBZhYMgDSBZg4V8IB8gWnwgFSAOfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfELjy7zC4/CR3298IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgHiBbfCAVIA98IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QrWrs9zouOfgD3wiFXwiD0IkiSAPQh6JhSAPQhmJhSAPIA4gEIWDIA4gEIOFfCAdIBR8IBUgWXwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxC5biyvce5qIYkfCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8ICQgWnwgFSANfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEL1hKzJ9Y3L9C18IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgIyBbfCAVIBB8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QoPJm/WmlaG6ygB8IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgIiAUfCAVIA58IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QtT3h+rLu6rY3AB8IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgISBafCAVIA98IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8QrWnxZiom+L89gB8IhV8Ig9CJIkgD0IeiYUgD0IZiYUgDyAOIBCFgyAOIBCDhXwgKCBbfCAVIFl8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8Qqu/m/OuqpSfmH98IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgJyAUfCAVIA18IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QpDk0O3SzfGYqH98IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgJiBafCAVIBB8IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8Qr/C7MeJ+cmBsH98IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgJSBbfCAVIA58IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QuSdvPf7+N+sv398IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgLCAUfCAVIA98IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QsKfou2z/oLwRnwiFXwiD0IkiSAPQh6JhSAPQhmJhSAPIA4gEIWDIA4gEIOFfCArIFp8IBUgWXwiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxCpc6qmPmo5NNVfCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8ICogW3wgFSANfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfELvhI6AnuqY5QZ8IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgKSAUfCAVIBB8IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QvDcudDwrMqUFHwiFXwiEEIkiSAQQh6JhSAQQhmJhSAQIA0gWYWDIA0gWYOFfCAwIFp8IBUgDnwiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxC/N/IttTQwtsnfCIVfCIOQiSJIA5CHomFIA5CGYmFIA4gECANhYMgECANg4V8IC8gW3wgFSAPfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKmkpvhhafIjS58IhV8Ig9CJIkgD0IeiYUgD0IZiYUgDyAOIBCFgyAOIBCDhXwgLiAUfCAVIFl8IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8Qu3VkNbFv5uWzQB8IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgLSBafCAVIA18IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8Qt/n1uy5ooOc0wB8IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgNCBbfCAVIBB8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8Qt7Hvd3I6pyF5QB8IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgMyAUfCAVIA58IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8Qqjl3uOz14K19gB8IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgMiBafCAVIA98IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8Qubdtr/kpbLhgX98IhV8Ig9CJIkgD0IeiYUgD0IZiYUgDyAOIBCFgyAOIBCDhXwgMSBbfCAVIFl8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QrvqiKTRkIu5kn98IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgOCAUfCAVIA18IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QuSGxOeUlPrfon98IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgNyBafCAVIBB8IlogFCBbhYMgW4V8IFpCMokgWkIuiYUgWkIXiYV8QoHgiOK7yZmNqH98IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgNiBbfCAVIA58IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QpGv4oeN7uKlQnwiFXwiDkIkiSAOQh6JhSAOQhmJhSAOIBAgDYWDIBAgDYOFfCA1IBR8IBUgD3wiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxCsPzSsrC0lLZHfCIVfCIPQiSJIA9CHomFIA9CGYmFIA8gDiAQhYMgDiAQg4V8IDwgWnwgFSBZfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEKYpL23nYO6yVF8IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgOyBbfCAVIA18IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QpDSlqvFxMHMVnwiFXwiDUIkiSANQh6JhSANQhmJhSANIFkgD4WDIFkgD4OFfCA6IBR8IBUgEHwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxCqsDEu9WwjYd0fCIVfCIQQiSJIBBCHomFIBBCGYmFIBAgDSBZhYMgDSBZg4V8IDkgWnwgFSAOfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEK4o++Vg46otRB8IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgQCBbfCAVIA98IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8Qsihy8brorDSGXwiFXwiD0IkiSAPQh6JhSAPQhmJhSAPIA4gEIWDIA4gEIOFfCA/IBR8IBUgWXwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxC09aGioWB25sefCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8ID4gWnwgFSANfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEKZ17v8zemdpCd8IhV8Ig1CJIkgDUIeiYUgDUIZiYUgDSBZIA+FgyBZIA+DhXwgPSBbfCAVIBB8IlsgWiAUhYMgFIV8IFtCMokgW0IuiYUgW0IXiYV8QqiR7Yzelq/YNHwiFXwiEEIkiSAQQh6JhSAQQhmJhSAQIA0gWYWDIA0gWYOFfCBEIBR8IBUgDnwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxC47SlrryWg445fCIVfCIOQiSJIA5CHomFIA5CGYmFIA4gECANhYMgECANg4V8IEMgWnwgFSAPfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfELLlYaarsmq7M4AfCIVfCIPQiSJIA9CHomFIA9CGYmFIA8gDiAQhYMgDiAQg4V8IEIgW3wgFSBZfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfELzxo+798myztsAfCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8IEEgFHwgFSANfCIUIFsgWoWDIFqFfCAUQjKJIBRCLomFIBRCF4mFfEKj8cq1vf6bl+gAfCIVfCINQiSJIA1CHomFIA1CGYmFIA0gWSAPhYMgWSAPg4V8IEggWnwgFSAQfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEL85b7v5d3gx/QAfCIVfCIQQiSJIBBCHomFIBBCGYmFIBAgDSBZhYMgDSBZg4V8IEcgW3wgFSAOfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfELg3tyY9O3Y0vgAfCIVfCIOQiSJIA5CHomFIA5CGYmFIA4gECANhYMgECANg4V8IEYgFHwgFSAPfCIUIFsgWoWDIFqFfCAUQjKJIBRCLomFIBRCF4mFfELy1sKPyoKe5IR/fCIVfCIPQiSJIA9CHomFIA9CGYmFIA8gDiAQhYMgDiAQg4V8IEUgWnwgFSBZfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfELs85DTgcHA44x/fCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8IEwgW3wgFSANfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKovIybov+/35B/fCIVfCINQiSJIA1CHomFIA1CGYmFIA0gWSAPhYMgWSAPg4V8IEsgFHwgFSAQfCIUIFsgWoWDIFqFfCAUQjKJIBRCLomFIBRCF4mFfELp+4r0vZ2bqKR/fCIVfCIQQiSJIBBCHomFIBBCGYmFIBAgDSBZhYMgDSBZg4V8IEogWnwgFSAOfCJaIBQgW4WDIFuFfCBaQjKJIFpCLomFIFpCF4mFfEKV8pmW+/7o/L5/fCIVfCIOQiSJIA5CHomFIA5CGYmFIA4gECANhYMgECANg4V8IEkgW3wgFSAPfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKrpsmbrp7euEZ8IhV8Ig9CJIkgD0IeiYUgD0IZiYUgDyAOIBCFgyAOIBCDhXwgUCAUfCAVIFl8IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QpzDmdHu2c+TSnwiFXwiWUIkiSBZQh6JhSBZQhmJhSBZIA8gDoWDIA8gDoOFfCBPIFp8IBUgDXwiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxCh4SDjvKYrsNRfCIVfCINQiSJIA1CHomFIA1CGYmFIA0gWSAPhYMgWSAPg4V8IE4gW3wgFSAQfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKe1oPv7Lqf7Wp8IhV8IhBCJIkgEEIeiYUgEEIZiYUgECANIFmFgyANIFmDhXwgTSAUfCAVIA58IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8Qviiu/P+79O+dXwiFXwiDkIkiSAOQh6JhSAOQhmJhSAOIBAgDYWDIBAgDYOFfCBUIFp8IBUgD3wiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxCut/dkKf1mfgGfCIVfCIPQiSJIA9CHomFIA9CGYmFIA8gDiAQhYMgDiAQg4V8IFMgW3wgFSBZfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKmsaKW2rjfsQp8IhV8IllCJIkgWUIeiYUgWUIZiYUgWSAPIA6FgyAPIA6DhXwgUiAUfCAVIA18IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8Qq6b5PfLgOafEXwiFXwiDUIkiSANQh6JhSANQhmJhSANIFkgD4WDIFkgD4OFfCBRIFp8IBUgEHwiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxCm47xmNHmwrgbfCIVfCIQQiSJIBBCHomFIBBCGYmFIBAgDSBZhYMgDSBZg4V8IFggW3wgFSAOfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfEKE+5GY0v7d7Sh8IhV8Ig5CJIkgDkIeiYUgDkIZiYUgDiAQIA2FgyAQIA2DhXwgVyAUfCAVIA98IhQgWyBahYMgWoV8IBRCMokgFEIuiYUgFEIXiYV8QpPJnIa076rlMnwiFXwiD0IkiSAPQh6JhSAPQhmJhSAPIA4gEIWDIA4gEIOFfCBWIFp8IBUgWXwiWiAUIFuFgyBbhXwgWkIyiSBaQi6JhSBaQheJhXxCvP2mrqHBr888fCIVfCJZQiSJIFlCHomFIFlCGYmFIFkgDyAOhYMgDyAOg4V8IFUgW3wgFSANfCJbIFogFIWDIBSFfCBbQjKJIFtCLomFIFtCF4mFfELMmsDgyfjZjsMAfCIVfCINQiSJIA1CHomFIA1CGYmFIA0gWSAPhYMgWSAPg4V8IAMpA4gCIBR8IBUgEHwiFCBbIFqFgyBahXwgFEIyiSAUQi6JhSAUQheJhXxCtoX52eyX9eLMAHwiFXwiEEIkiSAQQh6JhSAQQhmJhSAQIA0gWYWDIA0gWYOFfCADKQOAAiBafCAVIA58Ig4gFCBbhYMgW4V8IA5CMokgDkIuiYUgDkIXiYV8Qqr8lePPs8q/2QB8IhV8IlpCJIkgWkIeiYUgWkIZiYUgWiAQIA2FgyAQIA2DhXwgAykDmAIgW3wgFSAPfCIPIA4gFIWDIBSFfCAPQjKJIA9CLomFIA9CF4mFfELs9dvWs/Xb5d8AfCIVfCJbIFogEIWDIFogEIOFIAx8IFtCJIkgW0IeiYUgW0IZiYV8IAMpA5ACIBR8IBUgWXwiWSAPIA6FgyAOhXwgWUIyiSBZQi6JhSBZQheJhXxCl7Cd0sSxhqLsAHwiFHwhDCBbIAt8IQsgDSAIfCAUfCEIIFogCnwhCiBZIAd8IQcgECAJfCEJIA8gBnwhBiAOIAV8IQUgAUGAAWoiASAERw0ACwsgACAFNwM4IAAgBjcDMCAAIAc3AyggACAINwMgIAAgCTcDGCAAIAo3AxAgACALNwMIIAAgDDcDACADQbACaiQAC+4tASl+IAAgACkDECIEIAEpACAiBXwgACkDMCIGfCIHIAEpACgiCHwgAiAHhULr+obav7X2wR+FQiCJIglCq/DT9K/uvLc8fCIKIAaFQiiJIgt8IgwgASkAYCICfCAAKQMYIg0gASkAMCIHfCAAKQM4Ig58Ig8gASkAOCIQfCADIA+FQvnC+JuRo7Pw2wCFQiCJIgNC8e30+KWn/aelf3wiDyAOhUIoiSIRfCISIAOFQjCJIhMgD3wiFCARhUIBiSIVfCIWIAEpAGgiA3wgFiAAKQMIIhcgASkAECIPfCAAKQMoIhh8IhkgASkAGCIRfCAZQp/Y+dnCkdqCm3+FQiCJIhlCu86qptjQ67O7f3wiGiAYhUIoiSIbfCIcIBmFQjCJIh2FQiCJIh4gACkDACIfIAEpAAAiFnwgACkDICIgfCIhIAEpAAgiGXwgACkDQCAhhULRhZrv+s+Uh9EAhUIgiSIhQoiS853/zPmE6gB8IiIgIIVCKIkiI3wiJCAhhUIwiSIlICJ8IiJ8IiYgFYVCKIkiJ3wiKCABKQBIIhV8IBwgASkAUCIhfCAMIAmFQjCJIgwgCnwiHCALhUIBiSIKfCILIAEpAFgiCXwgCyAlhUIgiSILIBR8IhQgCoVCKIkiCnwiJSALhUIwiSIpIBR8IhQgCoVCAYkiKnwiKyABKQB4Igp8ICsgEiABKQBwIgt8ICIgI4VCAYkiEnwiIiAKfCAiIAyFQiCJIgwgHSAafCIafCIdIBKFQiiJIhJ8IiIgDIVCMIkiI4VCIIkiKyAkIAEpAEAiDHwgGiAbhUIBiSIafCIbIBV8IBsgE4VCIIkiEyAcfCIbIBqFQiiJIhp8IhwgE4VCMIkiEyAbfCIbfCIkICqFQiiJIip8IiwgCXwgIiADfCAoIB6FQjCJIh4gJnwiIiAnhUIBiSImfCInIAd8ICcgE4VCIIkiEyAUfCIUICaFQiiJIiZ8IicgE4VCMIkiEyAUfCIUICaFQgGJIiZ8IiggEHwgKCAlIAV8IBsgGoVCAYkiGnwiGyAMfCAbIB6FQiCJIhsgIyAdfCIdfCIeIBqFQiiJIhp8IiMgG4VCMIkiG4VCIIkiJSAcIAt8IB0gEoVCAYkiEnwiHCAhfCAcICmFQiCJIhwgInwiHSAShUIoiSISfCIiIByFQjCJIhwgHXwiHXwiKCAmhUIoiSImfCIpIAh8ICMgFnwgLCArhUIwiSIjICR8IiQgKoVCAYkiKnwiKyAPfCArIByFQiCJIhwgFHwiFCAqhUIoiSIqfCIrIByFQjCJIhwgFHwiFCAqhUIBiSIqfCIsIA98ICwgJyAIfCAdIBKFQgGJIhJ8Ih0gEXwgHSAjhUIgiSIdIBsgHnwiG3wiHiAShUIoiSISfCIjIB2FQjCJIh2FQiCJIicgIiAZfCAbIBqFQgGJIhp8IhsgAnwgGyAThUIgiSITICR8IhsgGoVCKIkiGnwiIiAThUIwiSITIBt8Iht8IiQgKoVCKIkiKnwiLCAQfCAjIAp8ICkgJYVCMIkiIyAofCIlICaFQgGJIiZ8IiggA3wgKCAThUIgiSITIBR8IhQgJoVCKIkiJnwiKCAThUIwiSITIBR8IhQgJoVCAYkiJnwiKSAZfCApICsgAnwgGyAahUIBiSIafCIbIBZ8IBsgI4VCIIkiGyAdIB58Ih18Ih4gGoVCKIkiGnwiIyAbhUIwiSIbhUIgiSIpICIgCXwgHSAShUIBiSISfCIdIAx8IB0gHIVCIIkiHCAlfCIdIBKFQiiJIhJ8IiIgHIVCMIkiHCAdfCIdfCIlICaFQiiJIiZ8IisgA3wgIyARfCAsICeFQjCJIiMgJHwiJCAqhUIBiSInfCIqIAd8ICogHIVCIIkiHCAUfCIUICeFQiiJIid8IiogHIVCMIkiHCAUfCIUICeFQgGJIid8IiwgAnwgLCAoIBV8IB0gEoVCAYkiEnwiHSAFfCAdICOFQiCJIh0gGyAefCIbfCIeIBKFQiiJIhJ8IiMgHYVCMIkiHYVCIIkiKCAiICF8IBsgGoVCAYkiGnwiGyALfCAbIBOFQiCJIhMgJHwiGyAahUIoiSIafCIiIBOFQjCJIhMgG3wiG3wiJCAnhUIoiSInfCIsIAV8ICMgCXwgKyAphUIwiSIjICV8IiUgJoVCAYkiJnwiKSALfCApIBOFQiCJIhMgFHwiFCAmhUIoiSImfCIpIBOFQjCJIhMgFHwiFCAmhUIBiSImfCIrIBZ8ICsgKiARfCAbIBqFQgGJIhp8IhsgGXwgGyAjhUIgiSIbIB0gHnwiHXwiHiAahUIoiSIafCIjIBuFQjCJIhuFQiCJIiogIiAQfCAdIBKFQgGJIhJ8Ih0gFXwgHSAchUIgiSIcICV8Ih0gEoVCKIkiEnwiIiAchUIwiSIcIB18Ih18IiUgJoVCKIkiJnwiKyAPfCAjIAh8ICwgKIVCMIkiIyAkfCIkICeFQgGJIid8IiggIXwgKCAchUIgiSIcIBR8IhQgJ4VCKIkiJ3wiKCAchUIwiSIcIBR8IhQgJ4VCAYkiJ3wiLCAFfCAsICkgCnwgHSAShUIBiSISfCIdIAx8IB0gI4VCIIkiHSAbIB58Iht8Ih4gEoVCKIkiEnwiIyAdhUIwiSIdhUIgiSIpICIgD3wgGyAahUIBiSIafCIbIAd8IBsgE4VCIIkiEyAkfCIbIBqFQiiJIhp8IiIgE4VCMIkiEyAbfCIbfCIkICeFQiiJIid8IiwgB3wgIyAhfCArICqFQjCJIiMgJXwiJSAmhUIBiSImfCIqIAp8ICogE4VCIIkiEyAUfCIUICaFQiiJIiZ8IiogE4VCMIkiEyAUfCIUICaFQgGJIiZ8IisgDHwgKyAoIAh8IBsgGoVCAYkiGnwiGyAQfCAbICOFQiCJIhsgHSAefCIdfCIeIBqFQiiJIhp8IiMgG4VCMIkiG4VCIIkiKCAiIBV8IB0gEoVCAYkiEnwiHSAWfCAdIByFQiCJIhwgJXwiHSAShUIoiSISfCIiIByFQjCJIhwgHXwiHXwiJSAmhUIoiSImfCIrIBZ8ICMgCXwgLCAphUIwiSIjICR8IiQgJ4VCAYkiJ3wiKSACfCApIByFQiCJIhwgFHwiFCAnhUIoiSInfCIpIByFQjCJIhwgFHwiFCAnhUIBiSInfCIsIAl8ICwgKiARfCAdIBKFQgGJIhJ8Ih0gA3wgHSAjhUIgiSIdIBsgHnwiG3wiHiAShUIoiSISfCIjIB2FQjCJIh2FQiCJIiogIiALfCAbIBqFQgGJIhp8IhsgGXwgGyAThUIgiSITICR8IhsgGoVCKIkiGnwiIiAThUIwiSITIBt8Iht8IiQgJ4VCKIkiJ3wiLCAKfCAjIAx8ICsgKIVCMIkiIyAlfCIlICaFQgGJIiZ8IiggEXwgKCAThUIgiSITIBR8IhQgJoVCKIkiJnwiKCAThUIwiSITIBR8IhQgJoVCAYkiJnwiKyALfCArICkgB3wgGyAahUIBiSIafCIbICF8IBsgI4VCIIkiGyAdIB58Ih18Ih4gGoVCKIkiGnwiIyAbhUIwiSIbhUIgiSIpICIgD3wgHSAShUIBiSISfCIdIAJ8IB0gHIVCIIkiHCAlfCIdIBKFQiiJIhJ8IiIgHIVCMIkiHCAdfCIdfCIlICaFQiiJIiZ8IisgC3wgIyAQfCAsICqFQjCJIiMgJHwiJCAnhUIBiSInfCIqIAh8ICogHIVCIIkiHCAUfCIUICeFQiiJIid8IiogHIVCMIkiHCAUfCIUICeFQgGJIid8IiwgA3wgLCAoIBl8IB0gEoVCAYkiEnwiHSAVfCAdICOFQiCJIh0gGyAefCIbfCIeIBKFQiiJIhJ8IiMgHYVCMIkiHYVCIIkiKCAiIAV8IBsgGoVCAYkiGnwiGyADfCAbIBOFQiCJIhMgJHwiGyAahUIoiSIafCIiIBOFQjCJIhMgG3wiG3wiJCAnhUIoiSInfCIsIBV8ICMgBXwgKyAphUIwiSIjICV8IiUgJoVCAYkiJnwiKSAhfCApIBOFQiCJIhMgFHwiFCAmhUIoiSImfCIpIBOFQjCJIhMgFHwiFCAmhUIBiSImfCIrIA98ICsgKiAZfCAbIBqFQgGJIhp8IhsgCnwgGyAjhUIgiSIbIB0gHnwiHXwiHiAahUIoiSIafCIjIBuFQjCJIhuFQiCJIiogIiACfCAdIBKFQgGJIhJ8Ih0gCHwgHSAchUIgiSIcICV8Ih0gEoVCKIkiEnwiIiAchUIwiSIcIB18Ih18IiUgJoVCKIkiJnwiKyACfCAjIAd8ICwgKIVCMIkiIyAkfCIkICeFQgGJIid8IiggEXwgKCAchUIgiSIcIBR8IhQgJ4VCKIkiJ3wiKCAchUIwiSIcIBR8IhQgJ4VCAYkiJ3wiLCAZfCAsICkgDHwgHSAShUIBiSISfCIdIAl8IB0gI4VCIIkiHSAbIB58Iht8Ih4gEoVCKIkiEnwiIyAdhUIwiSIdhUIgiSIpICIgFnwgGyAahUIBiSIafCIbIBB8IBsgE4VCIIkiEyAkfCIbIBqFQiiJIhp8IiIgE4VCMIkiEyAbfCIbfCIkICeFQiiJIid8IiwgDHwgIyARfCArICqFQjCJIiMgJXwiJSAmhUIBiSImfCIqIBV8ICogE4VCIIkiEyAUfCIUICaFQiiJIiZ8IiogE4VCMIkiEyAUfCIUICaFQgGJIiZ8IisgB3wgKyAoIBB8IBsgGoVCAYkiGnwiGyALfCAbICOFQiCJIhsgHSAefCIdfCIeIBqFQiiJIhp8IiMgG4VCMIkiG4VCIIkiKCAiIAN8IB0gEoVCAYkiEnwiHSAJfCAdIByFQiCJIhwgJXwiHSAShUIoiSISfCIiIByFQjCJIhwgHXwiHXwiJSAmhUIoiSImfCIrIAl8ICMgCnwgLCAphUIwiSIjICR8IiQgJ4VCAYkiJ3wiKSAFfCApIByFQiCJIhwgFHwiFCAnhUIoiSInfCIpIByFQjCJIhwgFHwiFCAnhUIBiSInfCIsIBF8ICwgKiAPfCAdIBKFQgGJIhJ8Ih0gIXwgHSAjhUIgiSIdIBsgHnwiG3wiHiAShUIoiSISfCIjIB2FQjCJIh2FQiCJIiogIiAIfCAbIBqFQgGJIhp8IhsgFnwgGyAThUIgiSITICR8IhsgGoVCKIkiGnwiIiAThUIwiSITIBt8Iht8IiQgJ4VCKIkiJ3wiLCAZfCAjIBZ8ICsgKIVCMIkiIyAlfCIlICaFQgGJIiZ8IiggDHwgKCAThUIgiSITIBR8IhQgJoVCKIkiJnwiKCAThUIwiSITIBR8IhQgJoVCAYkiJnwiKyAFfCArICkgC3wgGyAahUIBiSIafCIbIBV8IBsgI4VCIIkiGyAdIB58Ih18Ih4gGoVCKIkiGnwiIyAbhUIwiSIbhUIgiSIpICIgB3wgHSAShUIBiSISfCIdIAp8IB0gHIVCIIkiHCAlfCIdIBKFQiiJIhJ8IiIgHIVCMIkiHCAdfCIdfCIlICaFQiiJIiZ8IisgEHwgIyADfCAsICqFQjCJIiMgJHwiJCAnhUIBiSInfCIqIBB8ICogHIVCIIkiHCAUfCIUICeFQiiJIid8IiogHIVCMIkiHCAUfCIUICeFQgGJIid8IiwgB3wgLCAoICF8IB0gEoVCAYkiEnwiHSAIfCAdICOFQiCJIh0gGyAefCIbfCIeIBKFQiiJIhJ8IiMgHYVCMIkiHYVCIIkiKCAiIAJ8IBsgGoVCAYkiGnwiGyAPfCAbIBOFQiCJIhMgJHwiGyAahUIoiSIafCIiIBOFQjCJIhMgG3wiG3wiJCAnhUIoiSInfCIsIBF8ICMgGXwgKyAphUIwiSIjICV8IiUgJoVCAYkiJnwiKSAIfCApIBOFQiCJIhMgFHwiFCAmhUIoiSImfCIpIBOFQjCJIhMgFHwiFCAmhUIBiSImfCIrIAJ8ICsgKiAMfCAbIBqFQgGJIhp8IhsgBXwgGyAjhUIgiSIbIB0gHnwiHXwiHiAahUIoiSIafCIjIBuFQjCJIhuFQiCJIiogIiAhfCAdIBKFQgGJIhJ8Ih0gD3wgHSAchUIgiSIcICV8Ih0gEoVCKIkiEnwiIiAchUIwiSIcIB18Ih18IiUgJoVCKIkiJnwiKyAFfCAjIBV8ICwgKIVCMIkiIyAkfCIkICeFQgGJIid8IiggC3wgKCAchUIgiSIcIBR8IhQgJ4VCKIkiJ3wiKCAchUIwiSIcIBR8IhQgJ4VCAYkiJ3wiLCAIfCAsICkgA3wgHSAShUIBiSISfCIdIBZ8IB0gI4VCIIkiHSAbIB58Iht8Ih4gEoVCKIkiEnwiIyAdhUIwiSIdhUIgiSIpICIgCnwgGyAahUIBiSIafCIbIAl8IBsgE4VCIIkiEyAkfCIbIBqFQiiJIhp8IiIgE4VCMIkiEyAbfCIbfCIkICeFQiiJIid8IiwgAnwgIyAHfCArICqFQjCJIiMgJXwiJSAmhUIBiSImfCIqIBB8ICogE4VCIIkiEyAUfCIUICaFQiiJIiZ8IiogE4VCMIkiEyAUfCIUICaFQgGJIiZ8IisgA3wgKyAoIA98IBsgGoVCAYkiGnwiGyARfCAbICOFQiCJIhsgHSAefCIdfCIeIBqFQiiJIhp8IiMgG4VCMIkiG4VCIIkiKCAiIBZ8IB0gEoVCAYkiEnwiHSAZfCAdIByFQiCJIhwgJXwiHSAShUIoiSISfCIiIByFQjCJIhwgHXwiHXwiJSAmhUIoiSImfCIrIBV8ICMgIXwgLCAphUIwiSIjICR8IiQgJ4VCAYkiJ3wiKSAJfCApIByFQiCJIhwgFHwiFCAnhUIoiSInfCIpIByFQjCJIhwgFHwiFCAnhUIBiSInfCIsIAp8ICwgKiALfCAdIBKFQgGJIhJ8Ih0gCnwgHSAjhUIgiSIKIBsgHnwiG3wiHSAShUIoiSISfCIeIAqFQjCJIgqFQiCJIiMgIiAMfCAbIBqFQgGJIhp8IhsgFXwgGyAThUIgiSIVICR8IhMgGoVCKIkiGnwiGyAVhUIwiSIVIBN8IhN8IiIgJ4VCKIkiJHwiJyAJfCAeIAN8ICsgKIVCMIkiAyAlfCIJICaFQgGJIh58IiUgB3wgJSAVhUIgiSIHIBR8IhUgHoVCKIkiFHwiHiAHhUIwiSIHIBV8IhUgFIVCAYkiFHwiJSAQfCAlICkgBXwgEyAahUIBiSIFfCIQIAx8IBAgA4VCIIkiECAKIB18IgN8IgogBYVCKIkiBXwiDCAQhUIwiSIQhUIgiSITIBsgC3wgAyAShUIBiSIDfCILICF8IAsgHIVCIIkiISAJfCIJIAOFQiiJIgN8IgsgIYVCMIkiISAJfCIJfCISIBSFQiiJIhR8IhogBIUgCyAZfCAQIAp8IhAgBYVCAYkiBXwiGSACfCAZIAeFQiCJIgIgJyAjhUIwiSIHICJ8Ihl8IgogBYVCKIkiBXwiCyAChUIwiSICIAp8IgqFNwMQIAAgDSARIB4gCHwgCSADhUIBiSIIfCIDfCADIAeFQiCJIgcgEHwiECAIhUIoiSIIfCIDhSAPIAwgFnwgGSAkhUIBiSIRfCIWfCAWICGFQiCJIg8gFXwiFiARhUIoiSIRfCIZIA+FQjCJIg8gFnwiFoU3AxggACAZIBeFIAMgB4VCMIkiByAQfCIQhTcDCCAAIAsgH4UgGiAThUIwiSIDIBJ8IhmFNwMAIAAgGCAKIAWFQgGJhSADhTcDKCAAIA4gGSAUhUIBiYUgAoU3AzggACAGIBYgEYVCAYmFIAeFNwMwIAAgICAQIAiFQgGJhSAPhTcDIAvPLwIdfwN+IwBBoAprIgQkAAJAIAEpAwAiIUIAUQ0AAkAgASkDCCIiQgBRDQACQCABKQMQIiNCAFENAAJAICMgIUJ/hVYNAAJAICEgIlQNAAJAIANBEE0NACABLAAaIQUgAS4BGCEBIAQgIT4CACAEQQFBAiAhQoCAgIAQVCIGGzYCoAEgBEEAICFCIIinIAYbNgIEAkBBmAFFIgYNACAEQQhqQQBBmAH8CwALIAQgIj4CpAEgBEEBQQIgIkKAgICAEFQiBxs2AsQCIARBACAiQiCIpyAHGzYCqAECQCAGDQAgBEGkAWpBCGpBAEGYAfwLAAsgBCAjPgLIAiAEQQFBAiAjQoCAgIAQVCIHGzYC6AMgBEEAICNCIIinIAcbNgLMAgJAIAYNACAEQcgCakEIakEAQZgB/AsACwJAQZwBRQ0AIARB8ANqQQBBnAH8CwALIARBATYC7AMgBEEBNgKMBSABrCAhICN8Qn98eX1CwprB6AR+QoChzaC0AnxCIIinIgbBIQgCQAJAIAFBAEgNACAEIAEQigEaIARBpAFqIAEQigEaIARByAJqIAEQigEaDAELIARB7ANqQQAgAWvBEIoBGgsCQAJAIAhBf0oNACAEQQAgCGtB//8DcSIBEEkaIARBpAFqIAEQSRogBEHIAmogARBJGgwBCyAEQewDaiAGQf//AXEQSRoLAkBBpAFFDQAgBEH8CGogBEGkAfwKAAALAkACQAJAAkACQCAEKALoAyIJIAQoApwKIgEgCSABSxsiCkEoSw0AAkAgCg0AQQAhCgwECyAKQQFxIQsgCkEBRw0BQQAhDEEAIQ0MAgtBACAKQShBhInBABDWAwALIApBPnEhDkEAIQwgBEH8CGohASAEQcgCaiEGQQAhDQNAIAEgBigCACIPIAEoAgBqIgcgDEEBcWoiEDYCACABQQRqIgwgBkEEaigCACIRIAwoAgBqIgwgByAPSSAQIAdJcmoiBzYCACAMIBFJIAcgDElyIQwgBkEIaiEGIAFBCGohASAOIA1BAmoiDUcNAAsLAkAgC0UNACAEQfwIaiANQQJ0IgFqIgYgBEHIAmogAWooAgAiByAGKAIAaiIBIAxqIgY2AgAgASAHSSAGIAFJciEMCyAMQQFxRQ0AIApBKEYNASAEQfwIaiAKQQJ0akEBNgIAIApBAWohCgsgBCAKNgKcCgJAIAogBCgCjAUiEiAKIBJLGyIBQSlPDQAgAUECdCEBAkACQANAIAFFDQEgAUF8aiIBIARB7ANqaigCACIGIAEgBEH8CGpqKAIAIgdGDQALIAYgB0sgBiAHSWshAQwBC0F/QQAgARshAQsCQAJAAkACQAJAAkACQCABIAVIDQAgBCgCoAEiDEEpTw0GAkACQCAMDQBBACEMDAELIAxBAnQiD0F8aiIBQQJ2QQFqIgZBA3EhDQJAAkAgAUEMTw0AIAQhAUIAISEMAQsgBkH8////B3EhBiAEIQFCACEhA0AgASABNQIAQgp+ICF8IiE+AgAgAUEEaiIHIAc1AgBCCn4gIUIgiHwiIT4CACABQQhqIgcgBzUCAEIKfiAhQiCIfCIhPgIAIAFBDGoiByAHNQIAQgp+ICFCIIh8IiM+AgAgI0IgiCEhIAFBEGohASAGQXxqIgYNAAsLAkAgDUUNACANQQJ0IQYDQCABIAE1AgBCCn4gIXwiIz4CACABQQRqIQEgI0IgiCEhIAZBfGoiBg0ACwsgI0KAgICAEFQNACAMQShGDQYgBCAPaiAhpzYCACAMQQFqIQwLIAQgDDYCoAEgBCgCxAIiDUEpTw0EQQAhE0EAIQECQCANRQ0AIA1BAnQiEEF8aiIBQQJ2QQFqIgZBA3EhDwJAAkAgAUEMTw0AIARBpAFqIQFCACEhDAELIAZB/P///wdxIQYgBEGkAWohAUIAISEDQCABIAE1AgBCCn4gIXwiIT4CACABQQRqIgcgBzUCAEIKfiAhQiCIfCIhPgIAIAFBCGoiByAHNQIAQgp+ICFCIIh8IiE+AgAgAUEMaiIHIAc1AgBCCn4gIUIgiHwiIz4CACAjQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCAPRQ0AIA9BAnQhBgNAIAEgATUCAEIKfiAhfCIjPgIAIAFBBGohASAjQiCIISEgBkF8aiIGDQALCwJAICNCgICAgBBaDQAgDSEBDAELIA1BKEYNBCAEQaQBaiAQaiAhpzYCACANQQFqIQELIAQgATYCxAICQCAJRQ0AIAlBAnQiD0F8aiIBQQJ2QQFqIgZBA3EhDQJAAkAgAUEMTw0AIARByAJqIQFCACEhDAELIAZB/P///wdxIQYgBEHIAmohAUIAISEDQCABIAE1AgBCCn4gIXwiIT4CACABQQRqIgcgBzUCAEIKfiAhQiCIfCIhPgIAIAFBCGoiByAHNQIAQgp+ICFCIIh8IiE+AgAgAUEMaiIHIAc1AgBCCn4gIUIgiHwiIz4CACAjQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCANRQ0AIA1BAnQhBgNAIAEgATUCAEIKfiAhfCIjPgIAIAFBBGohASAjQiCIISEgBkF8aiIGDQALCwJAICNCgICAgBBaDQAgBCAJIhM2AugDDAMLIAlBKEYNAyAEQcgCaiAPaiAhpzYCACAJQQFqIRMLIAQgEzYC6AMMAQsgCEEBaiEIIAQoAqABIQwgCSETCwJAQaQBRSIBDQAgBEGQBWogBEHsA2pBpAH8CgAACyAEQZAFakEBEIoBIRQCQCABDQAgBEG0BmogBEHsA2pBpAH8CgAACyAEQbQGakECEIoBIRUCQCABDQAgBEHYB2ogBEHsA2pBpAH8CgAACwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIARB2AdqQQMQigEiFigCoAEiFyAMIBcgDEsbIgtBKEsNACAEQZAFakF8aiEJIARBtAZqQXxqIQogBEHYB2pBfGohDiAUKAKgASEYIBUoAqABIRlBACEaA0AgGiEbIAtBAnQhAQJAAkACQAJAA0AgAUUNASAOIAFqIQYgAUF8aiIBIARqKAIAIgcgBigCACIGRg0ACyAHIAZJDQEMAgsgAUUNAQtBACEcIAwhCwwBCwJAIAtFDQBBASEMIAtBAXEhHEEAIQ0CQCALQQFGDQAgC0E+cSEdQQAhDUEBIQwgBCEBIARB2AdqIQYDQCABIAEoAgAiDyAGKAIAQX9zaiIHIAxBAXFqIhA2AgAgAUEEaiIMIAwoAgAiESAGQQRqKAIAQX9zaiIMIAcgD0kgECAHSXJqIgc2AgAgDCARSSAHIAxJciEMIAZBCGohBiABQQhqIQEgHSANQQJqIg1HDQALCwJAIBxFDQAgBCANQQJ0IgFqIgYgBigCACIGIBYgAWooAgBBf3NqIgEgDGoiBzYCACABIAZJIAcgAUlyIQwLIAxBAXFFDQcLIAQgCzYCoAFBCCEcCyAZIAsgGSALSxsiHUEpTw0GIB1BAnQhAQJAAkACQANAIAFFDQEgCiABaiEGIAFBfGoiASAEaigCACIHIAYoAgAiBkYNAAsgByAGTw0BIAshHQwCCyABRQ0AIAshHQwBCwJAIB1FDQBBASEMIB1BAXEhHkEAIQ0CQCAdQQFGDQAgHUE+cSELQQAhDUEBIQwgBCEBIARBtAZqIQYDQCABIAEoAgAiDyAGKAIAQX9zaiIHIAxBAXFqIhA2AgAgAUEEaiIMIAwoAgAiESAGQQRqKAIAQX9zaiIMIAcgD0kgECAHSXJqIgc2AgAgDCARSSAHIAxJciEMIAZBCGohBiABQQhqIQEgCyANQQJqIg1HDQALCwJAIB5FDQAgBCANQQJ0IgFqIgYgBigCACIGIBUgAWooAgBBf3NqIgEgDGoiBzYCACABIAZJIAcgAUlyIQwLIAxBAXFFDQkLIAQgHTYCoAEgHEEEciEcCyAYIB0gGCAdSxsiC0EpTw0IIAtBAnQhAQJAAkACQANAIAFFDQEgCSABaiEGIAFBfGoiASAEaigCACIHIAYoAgAiBkYNAAsgByAGTw0BIB0hCwwCCyABRQ0AIB0hCwwBCwJAIAtFDQBBASEMIAtBAXEhHkEAIQ0CQCALQQFGDQAgC0E+cSEdQQAhDUEBIQwgBCEBIARBkAVqIQYDQCABIAEoAgAiDyAGKAIAQX9zaiIHIAxBAXFqIhA2AgAgAUEEaiIMIAwoAgAiESAGQQRqKAIAQX9zaiIMIAcgD0kgECAHSXJqIgc2AgAgDCARSSAHIAxJciEMIAZBCGohBiABQQhqIQEgHSANQQJqIg1HDQALCwJAIB5FDQAgBCANQQJ0IgFqIgYgBigCACIGIBQgAWooAgBBf3NqIgEgDGoiBzYCACABIAZJIAcgAUlyIQwLIAxBAXFFDQsLIAQgCzYCoAEgHEECaiEcCyASIAsgEiALSxsiHUEpTw0KIB1BAnQhAQJAAkACQANAIAFFDQEgAUF8aiIBIARqKAIAIgYgASAEQewDamooAgAiB0YNAAsgBiAHTw0BIAshHQwCCyABRQ0AIAshHQwBCwJAIB1FDQBBASEMIB1BAXEhHkEAIQ0CQCAdQQFGDQAgHUE+cSELQQAhDUEBIQwgBCEBIARB7ANqIQYDQCABIAEoAgAiDyAGKAIAQX9zaiIHIAxBAXFqIhA2AgAgAUEEaiIMIAwoAgAiESAGQQRqKAIAQX9zaiIMIAcgD0kgECAHSXJqIgc2AgAgDCARSSAHIAxJciEMIAZBCGohBiABQQhqIQEgCyANQQJqIg1HDQALCwJAIB5FDQAgBCANQQJ0IgFqIgYgBigCACIGIARB7ANqIAFqKAIAQX9zaiIBIAxqIgc2AgAgASAGSSAHIAFJciEMCyAMQQFxRQ0NCyAEIB02AqABIBxBAWohHAsgGyADRg0QIAIgG2ogHEEwajoAACAEKALEAiIeIB0gHiAdSxsiAUEpTw0MIBtBAWohGiABQQJ0IQECQAJAA0AgAUUNASABQXxqIgEgBGooAgAiBiABIARBpAFqaigCACIHRg0ACyAGIAdLIAYgB0lrIR8MAQtBf0EAIAEbIR8LAkBBpAFFDQAgBEH8CGogBEGkAfwKAAALIBMgBCgCnAoiASATIAFLGyIcQShLDQ0CQAJAIBwNAEEAIRwMAQsgHEEBcSEgQQAhDEEAIQ0CQCAcQQFGDQAgHEE+cSELQQAhDCAEQfwIaiEBIARByAJqIQZBACENA0AgASAGKAIAIg8gASgCAGoiByAMQQFxaiIQNgIAIAFBBGoiDCAGQQRqKAIAIhEgDCgCAGoiDCAHIA9JIBAgB0lyaiIHNgIAIAwgEUkgByAMSXIhDCAGQQhqIQYgAUEIaiEBIAsgDUECaiINRw0ACwsCQCAgRQ0AIARB/AhqIA1BAnQiAWoiBiAEQcgCaiABaigCACIHIAYoAgBqIgEgDGoiBjYCACABIAdJIAYgAUlyIQwLIAxBAXFFDQAgHEEoRg0PIARB/AhqIBxBAnRqQQE2AgAgHEEBaiEcCyAEIBw2ApwKIBwgEiAcIBJLGyIBQSlPDQ8gAUECdCEBAkACQANAIAFFDQEgAUF8aiIBIARB7ANqaigCACIGIAEgBEH8CGpqKAIAIgdGDQALIAYgB0sgBiAHSWshAQwBC0F/QQAgARshAQsgHyAFSA0CIAEgBUgNA0EAIQ1BACEMAkAgHUUNACAdQQJ0Ig9BfGoiAUECdkEBaiIGQQNxIQwCQAJAIAFBDE8NACAEIQFCACEhDAELIAZB/P///wdxIQYgBCEBQgAhIQNAIAEgATUCAEIKfiAhfCIhPgIAIAFBBGoiByAHNQIAQgp+ICFCIIh8IiE+AgAgAUEIaiIHIAc1AgBCCn4gIUIgiHwiIT4CACABQQxqIgcgBzUCAEIKfiAhQiCIfCIjPgIAICNCIIghISABQRBqIQEgBkF8aiIGDQALCwJAIAxFDQAgDEECdCEGA0AgASABNQIAQgp+ICF8IiM+AgAgAUEEaiEBICNCIIghISAGQXxqIgYNAAsLAkAgI0KAgICAEFoNACAdIQwMAQsgHUEoRg0SIAQgD2ogIac2AgAgHUEBaiEMCyAEIAw2AqABAkAgHkUNACAeQQJ0Ig9BfGoiAUECdkEBaiIGQQNxIQ0CQAJAIAFBDE8NACAEQaQBaiEBQgAhIQwBCyAGQfz///8HcSEGIARBpAFqIQFCACEhA0AgASABNQIAQgp+ICF8IiE+AgAgAUEEaiIHIAc1AgBCCn4gIUIgiHwiIT4CACABQQhqIgcgBzUCAEIKfiAhQiCIfCIhPgIAIAFBDGoiByAHNQIAQgp+ICFCIIh8IiM+AgAgI0IgiCEhIAFBEGohASAGQXxqIgYNAAsLAkAgDUUNACANQQJ0IQYDQCABIAE1AgBCCn4gIXwiIz4CACABQQRqIQEgI0IgiCEhIAZBfGoiBg0ACwsCQCAjQoCAgIAQWg0AIB4hDQwBCyAeQShGDRMgBEGkAWogD2ogIac2AgAgHkEBaiENCyAEIA02AsQCAkACQCATDQBBACETDAELIBNBAnQiD0F8aiIBQQJ2QQFqIgZBA3EhDQJAAkAgAUEMTw0AIARByAJqIQFCACEhDAELIAZB/P///wdxIQYgBEHIAmohAUIAISEDQCABIAE1AgBCCn4gIXwiIT4CACABQQRqIgcgBzUCAEIKfiAhQiCIfCIhPgIAIAFBCGoiByAHNQIAQgp+ICFCIIh8IiE+AgAgAUEMaiIHIAc1AgBCCn4gIUIgiHwiIz4CACAjQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCANRQ0AIA1BAnQhBgNAIAEgATUCAEIKfiAhfCIjPgIAIAFBBGohASAjQiCIISEgBkF8aiIGDQALCyAjQoCAgIAQVA0AIBNBKEYNFCAEQcgCaiAPaiAhpzYCACATQQFqIRMLIAQgEzYC6AMgFyAMIBcgDEsbIgtBKUkNAAsLQQAgC0EoQYSJwQAQ1gMACyABIAVODQEgBEEBEIoBGiASIAQoAqABIgEgEiABSxsiAUEpTw0RIAFBAnQhASAEQXxqIQwgBEHsA2pBfGohDQJAA0AgAUUNASANIAFqIQYgDCABaiEHIAFBfGohASAHKAIAIgcgBigCACIGRg0ACyAHIAZPDQEMAgsgAQ0BCyACIBpqIQ1BfyEGIBshAQJAA0AgAUF/Rg0BIAZBAWohBiACIAFqIQcgAUF/aiIMIQEgBy0AAEE5Rg0ACyACIAxqIgdBAWoiASABLQAAQQFqOgAAIAZFDQEgB0ECakEwIAb8CwAMAQsgAkExOgAAAkAgG0UNACACQQFqQTAgG/wLAAsgGiADTw0RIA1BMDoAACAIQQFqIQggG0ECaiEaCyAaIANLDREgACAIOwEIIAAgGjYCBCAAIAI2AgAgBEGgCmokAA8LQeeIwQBBGkGEicEAENAEAAtBACAdQShBhInBABDWAwALQeeIwQBBGkGEicEAENAEAAtBACALQShBhInBABDWAwALQeeIwQBBGkGEicEAENAEAAtBACAdQShBhInBABDWAwALQeeIwQBBGkGEicEAENAEAAtBACABQShBhInBABDWAwALQQAgHEEoQYSJwQAQ1gMAC0EoQShBhInBABC1AwALQQAgAUEoQYSJwQAQ1gMACyADIANBpJzBABC1AwALQShBKEGEicEAELUDAAtBKEEoQYSJwQAQtQMAC0EoQShBhInBABC1AwALQQAgAUEoQYSJwQAQ1gMACyAaIANBtJzBABC1AwALQQAgGiADQcScwQAQ1gMAC0EoQShBhInBABC1AwALQShBKEGEicEAELUDAAtBACANQShBhInBABDWAwALQShBKEGEicEAELUDAAtBACAMQShBhInBABDWAwALQQAgAUEoQYSJwQAQ1gMAC0EoQShBhInBABC1AwALQdOJwQBBLUGUnMEAENAEAAtB3JjBAEE3QYScwQAQ0AQAC0GUmMEAQTZB9JvBABDQBAALQeiXwQBBHEHkm8EAENAEAAtBuJfBAEEdQdSbwQAQ0AQAC0GIlsEAQRxBxJvBABDQBAAL7ycCHH8DfiMAQcAGayIFJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEpAwAiIUIAUQ0AIAEpAwgiIkIAUQ0BIAEpAxAiI0IAUQ0CICMgIUJ/hVYNAyAhICJUDQQgAS4BGCEBIAUgIT4CDCAFQQFBAiAhQoCAgIAQVCIGGzYCrAEgBUEAICFCIIinIAYbNgIQAkBBmAFFDQAgBUEUakEAQZgB/AsACwJAQZwBRQ0AIAVBtAFqQQBBnAH8CwALIAVBATYCsAEgBUEBNgLQAiABrCAhQn98eX1CwprB6AR+QoChzaC0AnxCIIinIgbBIQcCQAJAIAFBAEgNACAFQQxqIAEQigEaDAELIAVBsAFqQQAgAWvBEIoBGgsCQAJAIAdBf0oNACAFQQxqQQAgB2tB//8DcRBJGgwBCyAFQbABaiAGQf//AXEQSRoLAkBBpAFFDQAgBUGcBWogBUGwAWpBpAH8CgAACyADIQgCQCADQQpJDQAgBUGcBWpBeGohCSADIQgDQCAFKAK8BiIBQSlPDQcCQCABRQ0AAkACQCABQQJ0IgFBfGoiCg0AIAVBnAVqIAFqIQFCACEhDAELIAkgAWohASAKQQJ2QQFqQf7///8HcSEGQgAhIQNAIAFBBGoiCyAhQiCGIAs1AgCEIiFCgJTr3AOAIiI+AgAgASAhICJCgJTr3AN+fUIghiABNQIAhCIhQoCU69wDgCIiPgIAICEgIkKAlOvcA359ISEgAUF4aiEBIAZBfmoiBg0ACyABQQhqIQEgIUIghiEhCyAKQQRxDQAgAUF8aiIBICEgATUCAIRCgJTr3AOAPgIACyAIQXdqIghBCUsNAAsLIAhBAnQoAtScQUEBdCIGRQ0GIAUoArwGIgFBKU8NBwJAAkAgAQ0AQQAhAQwBCyAGrSEhAkACQCABQQJ0IgFBfGoiCA0AIAVBnAVqIAFqIQFCACEiDAELIAEgBUGcBWpqQXhqIQEgCEECdkEBakH+////B3EhBkIAISIDQCABQQRqIgsgIkIghiALNQIAhCIiICGAIiM+AgAgASAiICMgIX59QiCGIAE1AgCEIiIgIYAiIz4CACAiICMgIX59ISIgAUF4aiEBIAZBfmoiBg0ACyABQQhqIQEgIkIghiEiCwJAIAhBBHENACABQXxqIgEgIiABNQIAhCAhgD4CAAsgBSgCvAYhAQsCQAJAAkACQCAFKAKsASIMIAEgDCABSxsiDUEoSw0AAkAgDQ0AQQAhDQwECyANQQFxIQ4gDUEBRw0BQQAhCEEAIQoMAgtBACANQShBhInBABDWAwALIA1BPnEhD0EAIQggBUGcBWohASAFQQxqIQZBACEKA0AgASAGKAIAIgkgASgCAGoiCyAIQQFxaiIQNgIAIAFBBGoiCCAGQQRqKAIAIhEgCCgCAGoiCCALIAlJIBAgC0lyaiILNgIAIAggEUkgCyAISXIhCCAGQQhqIQYgAUEIaiEBIA8gCkECaiIKRw0ACwsCQCAORQ0AIAVBnAVqIApBAnQiAWoiBiAFQQxqIAFqKAIAIgsgBigCAGoiASAIaiIGNgIAIAEgC0kgBiABSXIhCAsgCEEBcUUNACANQShGDQkgBUGcBWogDUECdGpBATYCACANQQFqIQ0LIAUgDTYCvAYgBSgC0AIiDiANIA4gDUsbIgFBKU8NCSABQQJ0IQECQAJAA0AgAUUNASABQXxqIgEgBUGcBWpqKAIAIgYgASAFQbABamooAgAiC0YNAAsgBiALTw0BDAwLIAENCwsgB0EBaiEHDAsLQYiWwQBBHEGkmsEAENAEAAtBuJfBAEEdQbSawQAQ0AQAC0Hol8EAQRxBxJrBABDQBAALQZSYwQBBNkHUmsEAENAEAAtB3JjBAEE3QeSawQAQ0AQAC0EAIAFBKEGEicEAENYDAAtBzIjBAEEbQYSJwQAQ0AQAC0EAIAFBKEGEicEAENYDAAtBKEEoQYSJwQAQtQMAC0EAIAFBKEGEicEAENYDAAsCQCAMDQBBACEMIAVBADYCrAEMAQsgDEECdCIKQXxqIgFBAnZBAWoiBkEDcSEIAkACQCABQQxPDQAgBUEMaiEBQgAhIQwBCyAGQfz///8HcSEGIAVBDGohAUIAISEDQCABIAE1AgBCCn4gIXwiIT4CACABQQRqIgsgCzUCAEIKfiAhQiCIfCIhPgIAIAFBCGoiCyALNQIAQgp+ICFCIIh8IiE+AgAgAUEMaiILIAs1AgBCCn4gIUIgiHwiIj4CACAiQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCAIRQ0AIAhBAnQhBgNAIAEgATUCAEIKfiAhfCIiPgIAIAFBBGohASAiQiCIISEgBkF8aiIGDQALCwJAICJCgICAgBBUDQAgDEEoRg0CIAVBDGogCmogIac2AgAgDEEBaiEMCyAFIAw2AqwBC0EAIRJBASEQIAfBIgEgBMEiBkgiEw0NIAcgBGvBIAMgASAGayADSRsiCEUNDQJAQaQBRSIBDQAgBUHUAmogBUGwAWpBpAH8CgAAC0EBIRQgBUHUAmpBARCKASEVAkAgAQ0AIAVB+ANqIAVBsAFqQaQB/AoAAAsgBUH4A2pBAhCKASEWAkAgAQ0AIAVBnAVqIAVBsAFqQaQB/AoAAAsgBUGwAWpBfGohDyAFQdQCakF8aiERIAVB+ANqQXxqIRAgBUGcBWpBfGohCSAFQZwFakEDEIoBIRcgFSgCoAEhGCAWKAKgASEZIBcoAqABIRpBACEbAkACQANAIAxBKU8NBCAMQQJ0IQtBACEBA0AgCyABRg0DIAVBDGogAWohBiABQQRqIQEgBigCAEUNAAsgGiAMIBogDEsbIhxBKU8NBSAcQQJ0IQECQAJAAkADQCABRQ0BIAkgAWohBiABQXxqIgEgBUEMamooAgAiCyAGKAIAIgZGDQALIAsgBk8NAUEAIR0MAgsgAUUNAEEAIR0MAQtBASEKIBxBAXEhHUEAIQwCQCAcQQFGDQAgHEE+cSEeQQAhDEEBIQogBUEMaiEBIAVBnAVqIQYDQCABIAEoAgAiDSAGKAIAQX9zaiILIApBAXFqIgQ2AgAgAUEEaiIKIAooAgAiHyAGQQRqKAIAQX9zaiIKIAsgDUkgBCALSXJqIgs2AgAgCiAfSSALIApJciEKIAZBCGohBiABQQhqIQEgHiAMQQJqIgxHDQALCwJAIB1FDQAgBUEMaiAMQQJ0IgFqIgYgBigCACIGIBcgAWooAgBBf3NqIgEgCmoiCzYCACABIAZJIAsgAUlyIQoLIApBAXFFDQcgBSAcNgKsAUEIIR0gHCEMCyAZIAwgGSAMSxsiHkEpTw0HIB5BAnQhAQJAAkACQANAIAFFDQEgECABaiEGIAFBfGoiASAFQQxqaigCACILIAYoAgAiBkYNAAsgCyAGTw0BIAwhHgwCCyABRQ0AIAwhHgwBCwJAIB5FDQBBASEKIB5BAXEhIEEAIQwCQCAeQQFGDQAgHkE+cSEcQQAhDEEBIQogBUEMaiEBIAVB+ANqIQYDQCABIAEoAgAiDSAGKAIAQX9zaiILIApBAXFqIgQ2AgAgAUEEaiIKIAooAgAiHyAGQQRqKAIAQX9zaiIKIAsgDUkgBCALSXJqIgs2AgAgCiAfSSALIApJciEKIAZBCGohBiABQQhqIQEgHCAMQQJqIgxHDQALCwJAICBFDQAgBUEMaiAMQQJ0IgFqIgYgBigCACIGIBYgAWooAgBBf3NqIgEgCmoiCzYCACABIAZJIAsgAUlyIQoLIApBAXFFDQoLIAUgHjYCrAEgHUEEciEdCyAYIB4gGCAeSxsiHEEpTw0JIBxBAnQhAQJAAkACQANAIAFFDQEgESABaiEGIAFBfGoiASAFQQxqaigCACILIAYoAgAiBkYNAAsgCyAGTw0BIB4hHAwCCyABRQ0AIB4hHAwBCwJAIBxFDQBBASEKIBxBAXEhIEEAIQwCQCAcQQFGDQAgHEE+cSEeQQAhDEEBIQogBUEMaiEBIAVB1AJqIQYDQCABIAEoAgAiDSAGKAIAQX9zaiILIApBAXFqIgQ2AgAgAUEEaiIKIAooAgAiHyAGQQRqKAIAQX9zaiIKIAsgDUkgBCALSXJqIgs2AgAgCiAfSSALIApJciEKIAZBCGohBiABQQhqIQEgHiAMQQJqIgxHDQALCwJAICBFDQAgBUEMaiAMQQJ0IgFqIgYgBigCACIGIBUgAWooAgBBf3NqIgEgCmoiCzYCACABIAZJIAsgAUlyIQoLIApBAXFFDQwLIAUgHDYCrAEgHUECaiEdCyAOIBwgDiAcSxsiDEEpTw0LIAxBAnQhAQJAAkACQANAIAFFDQEgDyABaiEGIAFBfGoiASAFQQxqaigCACILIAYoAgAiBkYNAAsgCyAGTw0BIBwhDAwCCyABRQ0AIBwhDAwBCwJAIAxFDQBBASEKIAxBAXEhIEEAIQ0CQCAMQQFGDQAgDEE+cSEcQQAhDUEBIQogBUEMaiEBIAVBsAFqIQYDQCABIAEoAgAiBCAGKAIAQX9zaiILIApBAXFqIh82AgAgAUEEaiIKIAooAgAiHiAGQQRqKAIAQX9zaiIKIAsgBEkgHyALSXJqIgs2AgAgCiAeSSALIApJciEKIAZBCGohBiABQQhqIQEgHCANQQJqIg1HDQALCwJAICBFDQAgBUEMaiANQQJ0IgFqIgYgBigCACIGIAVBsAFqIAFqKAIAQX9zaiIBIApqIgs2AgAgASAGSSALIAFJciEKCyAKQQFxRQ0OCyAFIAw2AqwBIB1BAWohHQsgGyADTw0BIAIgG2ogHUEwajoAACAMQSlPDQ0CQAJAIAwNAEEAIQwMAQsgDEECdCINQXxqIgFBAnZBAWoiBkEDcSEKAkACQCABQQxPDQAgBUEMaiEBQgAhIQwBCyAGQfz///8HcSEGIAVBDGohAUIAISEDQCABIAE1AgBCCn4gIXwiIT4CACABQQRqIgsgCzUCAEIKfiAhQiCIfCIhPgIAIAFBCGoiCyALNQIAQgp+ICFCIIh8IiE+AgAgAUEMaiILIAs1AgBCCn4gIUIgiHwiIj4CACAiQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCAKRQ0AIApBAnQhBgNAIAEgATUCAEIKfiAhfCIiPgIAIAFBBGohASAiQiCIISEgBkF8aiIGDQALCyAiQoCAgIAQVA0AIAxBKEYNDyAFQQxqIA1qICGnNgIAIAxBAWohDAsgBSAMNgKsASAbQQFqIRsgFCAUIAhJIgFqIRQgAQ0AC0EAIRAMEAsgGyADQaSbwQAQtQMACyAIIANLDQwCQCAIIBtGDQAgCCAbayIBRQ0AIAIgG2pBMCAB/AsACyAAIAc7AQggACAINgIEDA8LQShBKEGEicEAELUDAAtBACAMQShBhInBABDWAwALQQAgHEEoQYSJwQAQ1gMAC0HniMEAQRpBhInBABDQBAALQQAgHkEoQYSJwQAQ1gMAC0HniMEAQRpBhInBABDQBAALQQAgHEEoQYSJwQAQ1gMAC0HniMEAQRpBhInBABDQBAALQQAgDEEoQYSJwQAQ1gMAC0HniMEAQRpBhInBABDQBAALQQAgDEEoQYSJwQAQ1gMAC0EoQShBhInBABC1AwALIBsgCCADQbSbwQAQ1gMAC0EAIQgLAkACQAJAAkACQCAORQ0AIA5BAnQiCUF8aiIBQQJ2QQFqIgZBA3EhCgJAAkAgAUEMTw0AIAVBsAFqIQFCACEhDAELIAZB/P///wdxIQYgBUGwAWohAUIAISEDQCABIAE1AgBCBX4gIXwiIT4CACABQQRqIgsgCzUCAEIFfiAhQiCIfCIhPgIAIAFBCGoiCyALNQIAQgV+ICFCIIh8IiE+AgAgAUEMaiILIAs1AgBCBX4gIUIgiHwiIj4CACAiQiCIISEgAUEQaiEBIAZBfGoiBg0ACwsCQCAKRQ0AIApBAnQhBgNAIAEgATUCAEIFfiAhfCIiPgIAIAFBBGohASAiQiCIISEgBkF8aiIGDQALCwJAICJCgICAgBBaDQAgDiESDAELIA5BKEYNASAFQbABaiAJaiAhpzYCACAOQQFqIRILIAUgEjYC0AIgEiAMIBIgDEsbIgFBKU8NASABQQJ0IQEgBUEMakF8aiEKIAVBsAFqQXxqIQkCQAJAA0AgAUUNASAJIAFqIQYgCiABaiELIAFBfGohASALKAIAIgsgBigCACIGRg0ACyALIAZLIAsgBklrIQEMAQtBf0EAIAEbIQELAkACQAJAAkACQCABQf8BcQ4CAAEHC0EAIQEgEA0HIAhBf2oiASADTw0BIAIgAWotAABBAXFFDQYLIAggA0sNASACIAhqIQpBACEBIAIhBgNAIAggAUYNAyABQQFqIQEgBkF/aiIGIAhqIgstAABBOUYNAAsgCyALLQAAQQFqOgAAIAFBf2oiAUUNBSALQQFqQTAgAfwLAAwFCyABIANB9JrBABC1AwALQQAgCCADQZSbwQAQ1gMAC0ExIQECQCAQDQAgAkExOgAAQTAhASAIQX9qIgZFDQAgAkEBakEwIAb8CwALIAdBAWohByATDQIgCCADTw0CIAogAToAACAIQQFqIQgMAgtBKEEoQYSJwQAQtQMAC0EAIAFBKEGEicEAENYDAAsgCCADSw0CIAghAQsgACAHOwEIIAAgATYCBAsgACACNgIAIAVBwAZqJAAPC0EAIAggA0GEm8EAENYDAAvXJAIJfwF+IwBBEGsiASQAAkACQAJAAkACQAJAIABB9QFJDQACQCAAQcz/e00NAEEAIQAMBgsgAEELaiICQXhxIQNBACgC1LJBIgRFDQRBHyEFAkAgAEH0//8HSw0AIANBJiACQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQtBACADayECAkAgBUECdEG4r8EAaigCACIGDQBBACEHQQAhAAwCC0EAIQcgA0EAQRkgBUEBdmsgBUEfRht0IQhBACEAA0ACQCAGIgYoAgRBeHEiCSADSQ0AIAkgA2siCSACTw0AIAYhByAJIQIgCQ0AQQAhAiAGIQAgBiEHDAQLIAYoAhQiCSAAIAkgBiAIQR12QQRxaigCECIGRxsgACAJGyEAIAhBAXQhCCAGRQ0CDAALCwJAAkACQAJAAkACQEEAKALQskEiBkEQIABBC2pB+ANxIABBC0kbIgNBA3YiAnYiAEEDcUUNACAAQX9zQQFxIAJqIghBA3QiA0HIsMEAaiIAIANB0LDBAGooAgAiAigCCCIHRg0BIAcgADYCDCAAIAc2AggMAgsgA0EAKALYskFNDQgCQCAADQBBACgC1LJBIgBFDQkgAGhBAnRBuK/BAGooAgAiBigCBEF4cSADayECIAYhBwJAA0ACQCAHKAIQIgANACAHKAIUIgBFDQILIAAoAgRBeHEgA2siByACIAcgAkkiBxshAiAAIAYgBxshBiAAIQcMAAsLIAYoAhghBQJAAkACQCAGKAIMIgAgBkcNACAGQRRBECAGKAIUIgAbaigCACIHDQFBACEADAILIAYoAggiByAANgIMIAAgBzYCCAwBCyAGQRRqIAZBEGogABshCANAIAghCSAHIgBBFGogAEEQaiAAKAIUIgcbIQggAEEUQRAgBxtqKAIAIgcNAAsgCUEANgIACyAFRQ0FAkACQCAGIAYoAhxBAnRBuK/BAGoiBygCAEYNAAJAIAUoAhAgBkYNACAFIAA2AhQgAA0CDAgLIAUgADYCECAADQEMBwsgByAANgIAIABFDQULIAAgBTYCGAJAIAYoAhAiB0UNACAAIAc2AhAgByAANgIYCyAGKAIUIgdFDQUgACAHNgIUIAcgADYCGAwFCwJAAkAgACACdEECIAJ0IgBBACAAa3JxaCIJQQN0IgJByLDBAGoiByACQdCwwQBqKAIAIgAoAggiCEYNACAIIAc2AgwgByAINgIIDAELQQAgBkF+IAl3cTYC0LJBCyAAIANBA3I2AgQgACADaiIGIAIgA2siB0EBcjYCBCAAIAJqIAc2AgBBACgC2LJBIgJFDQJBACgC4LJBIQMCQAJAQQAoAtCyQSIIQQEgAkEDdnQiCXENAEEAIAggCXI2AtCyQSACQXhxQciwwQBqIgIhCAwBCyACQXhxIgJByLDBAGohCCACQdCwwQBqKAIAIQILIAggAzYCCCACIAM2AgwgAyAINgIMIAMgAjYCCAwCC0EAIAZBfiAId3E2AtCyQQsgAkEIaiEAIAIgA0EDcjYCBCACIANqIgMgAygCBEEBcjYCBAwHCyAAQQhqIQBBACAGNgLgskFBACAHNgLYskEMBgtBAEEAKALUskFBfiAGKAIcd3E2AtSyQQsCQAJAAkAgAkEQSQ0AIAYgA0EDcjYCBCAGIANqIgcgAkEBcjYCBCAHIAJqIAI2AgBBACgC2LJBIghFDQFBACgC4LJBIQACQAJAQQAoAtCyQSIJQQEgCEEDdnQiBXENAEEAIAkgBXI2AtCyQSAIQXhxQciwwQBqIgghCQwBCyAIQXhxIghByLDBAGohCSAIQdCwwQBqKAIAIQgLIAkgADYCCCAIIAA2AgwgACAJNgIMIAAgCDYCCAwBCyAGIAIgA2oiAEEDcjYCBCAGIABqIgAgACgCBEEBcjYCBAwBC0EAIAc2AuCyQUEAIAI2AtiyQQsgBkEIaiIARQ0DDAQLAkAgACAHcg0AQQAhB0ECIAV0IgBBACAAa3IgBHEiAEUNAyAAaEECdEG4r8EAaigCACEACyAARQ0BCwNAIAAoAgRBeHEiBiADayIIIAIgCCACSSIJGyEFIAYgA0khCCAAIAcgCRshCQJAIAAoAhAiBg0AIAAoAhQhBgsgAiAFIAgbIQIgByAJIAgbIQcgBiEAIAYNAAsLIAdFDQACQEEAKALYskEiACADSQ0AIAIgACADa08NAQsgBygCGCEFAkACQAJAIAcoAgwiACAHRw0AIAdBFEEQIAcoAhQiABtqKAIAIgYNAUEAIQAMAgsgBygCCCIGIAA2AgwgACAGNgIIDAELIAdBFGogB0EQaiAAGyEIA0AgCCEJIAYiAEEUaiAAQRBqIAAoAhQiBhshCCAAQRRBECAGG2ooAgAiBg0ACyAJQQA2AgALAkAgBUUNAAJAAkACQCAHIAcoAhxBAnRBuK/BAGoiBigCAEYNAAJAIAUoAhAgB0YNACAFIAA2AhQgAA0CDAQLIAUgADYCECAADQEMAwsgBiAANgIAIABFDQELIAAgBTYCGAJAIAcoAhAiBkUNACAAIAY2AhAgBiAANgIYCyAHKAIUIgZFDQEgACAGNgIUIAYgADYCGAwBC0EAQQAoAtSyQUF+IAcoAhx3cTYC1LJBCwJAAkAgAkEQSQ0AIAcgA0EDcjYCBCAHIANqIgAgAkEBcjYCBCAAIAJqIAI2AgACQCACQYACSQ0AIAAgAhDEAQwCCwJAAkBBACgC0LJBIgZBASACQQN2dCIIcQ0AQQAgBiAIcjYC0LJBIAJB+AFxQciwwQBqIgIhBgwBCyACQfgBcSICQciwwQBqIQYgAkHQsMEAaigCACECCyAGIAA2AgggAiAANgIMIAAgBjYCDCAAIAI2AggMAQsgByACIANqIgBBA3I2AgQgByAAaiIAIAAoAgRBAXI2AgQLIAdBCGoiAA0BCwJAAkACQAJAQQAoAtiyQSIAIANPDQACQEEAKALcskEiACADSw0AIAFBBGpB/LLBACADQa+ABGpBgIB8cRCVAwJAIAEoAgQiBg0AQQAhAAwGCyABKAIMIQVBAEEAKALoskEgASgCCCIJaiIANgLoskFBACAAQQAoAuyyQSICIAAgAksbNgLsskECQAJAAkACQAJAQQAoAuSyQSICRQ0AQbiwwQAhAANAIAYgACgCACIHIAAoAgQiCGpGDQIgACgCCCIADQAMAwsLAkACQEEAKAL0skEiAEUNACAGIABPDQELQQAgBjYC9LJBC0EAQf8fNgL4skFBACAFNgLEsEFBACAJNgK8sEFBACAGNgK4sEFBAEHIsMEANgLUsEFBAEHQsMEANgLcsEFBAEHIsMEANgLQsEFBAEHYsMEANgLksEFBAEHQsMEANgLYsEFBAEHgsMEANgLssEFBAEHYsMEANgLgsEFBAEHosMEANgL0sEFBAEHgsMEANgLosEFBAEHwsMEANgL8sEFBAEHosMEANgLwsEFBAEH4sMEANgKEsUFBAEHwsMEANgL4sEFBAEGAscEANgKMsUFBAEH4sMEANgKAsUFBAEGIscEANgKUsUFBAEGAscEANgKIsUFBAEGIscEANgKQsUFBAEGQscEANgKcsUFBAEGQscEANgKYsUFBAEGYscEANgKksUFBAEGYscEANgKgsUFBAEGgscEANgKssUFBAEGgscEANgKosUFBAEGoscEANgK0sUFBAEGoscEANgKwsUFBAEGwscEANgK8sUFBAEGwscEANgK4sUFBAEG4scEANgLEsUFBAEG4scEANgLAsUFBAEHAscEANgLMsUFBAEHAscEANgLIsUFBAEHIscEANgLUsUFBAEHQscEANgLcsUFBAEHIscEANgLQsUFBAEHYscEANgLksUFBAEHQscEANgLYsUFBAEHgscEANgLssUFBAEHYscEANgLgsUFBAEHoscEANgL0sUFBAEHgscEANgLosUFBAEHwscEANgL8sUFBAEHoscEANgLwsUFBAEH4scEANgKEskFBAEHwscEANgL4sUFBAEGAssEANgKMskFBAEH4scEANgKAskFBAEGIssEANgKUskFBAEGAssEANgKIskFBAEGQssEANgKcskFBAEGIssEANgKQskFBAEGYssEANgKkskFBAEGQssEANgKYskFBAEGgssEANgKsskFBAEGYssEANgKgskFBAEGossEANgK0skFBAEGgssEANgKoskFBAEGwssEANgK8skFBAEGossEANgKwskFBAEG4ssEANgLEskFBAEGwssEANgK4skFBAEHAssEANgLMskFBAEG4ssEANgLAskFBACAGQQ9qQXhxIgBBeGoiAjYC5LJBQQBBwLLBADYCyLJBQQAgBiAAayAJQVhqIgBqQQhqIgc2AtyyQSACIAdBAXI2AgQgBiAAakEoNgIEQQBBgICAATYC8LJBDAMLIAIgBk8NACAHIAJLDQAgACgCDCIHQQFxDQAgB0EBdiAFRg0BC0EAQQAoAvSyQSIAIAYgACAGSRs2AvSyQSAGIAlqIQdBuLDBACEAAkACQAJAA0AgACgCACIIIAdGDQEgACgCCCIADQAMAgsLIAAoAgwiB0EBcQ0AIAdBAXYgBUYNAQtBuLDBACEAAkADQAJAIAAoAgAiByACSw0AIAIgByAAKAIEaiIHSQ0CCyAAKAIIIQAMAAsLQQAgBkEPakF4cSIAQXhqIgg2AuSyQUEAIAYgAGsgCUFYaiIAakEIaiIENgLcskEgCCAEQQFyNgIEIAYgAGpBKDYCBEEAQYCAgAE2AvCyQSACIAdBYGpBeHFBeGoiACAAIAJBEGpJGyIIQRs2AgRBACkCuLBBIQogCEEQakEAKQLAsEE3AgAgCEEIaiIAIAo3AgBBACAFNgLEsEFBACAJNgK8sEFBACAGNgK4sEFBACAANgLAsEEgCEEcaiEAA0AgAEEHNgIAIABBBGoiACAHSQ0ACyAIIAJGDQIgCCAIKAIEQX5xNgIEIAIgCCACayIAQQFyNgIEIAggADYCAAJAIABBgAJJDQAgAiAAEMQBDAMLAkACQEEAKALQskEiB0EBIABBA3Z0IgZxDQBBACAHIAZyNgLQskEgAEH4AXFByLDBAGoiACEHDAELIABB+AFxIgBByLDBAGohByAAQdCwwQBqKAIAIQALIAcgAjYCCCAAIAI2AgwgAiAHNgIMIAIgADYCCAwCCyAAIAY2AgAgACAAKAIEIAlqNgIEIAZBD2pBeHFBeGoiByADQQNyNgIEIAhBD2pBeHFBeGoiAiAHIANqIgBrIQMgAkEAKALkskFGDQQgAkEAKALgskFGDQUCQCACKAIEIgZBA3FBAUcNACACIAZBeHEiBhCzASAGIANqIQMgAiAGaiICKAIEIQYLIAIgBkF+cTYCBCAAIANBAXI2AgQgACADaiADNgIAAkAgA0GAAkkNACAAIAMQxAEMBwsCQAJAQQAoAtCyQSICQQEgA0EDdnQiBnENAEEAIAIgBnI2AtCyQSADQfgBcUHIsMEAaiIDIQIMAQsgA0H4AXEiA0HIsMEAaiECIANB0LDBAGooAgAhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAYLIAAgCCAJajYCBEEAQQAoAuSyQSIAQQ9qQXhxIgJBeGoiBzYC5LJBQQAgACACa0EAKALcskEgCWoiAmpBCGoiBjYC3LJBIAcgBkEBcjYCBCAAIAJqQSg2AgRBAEGAgIABNgLwskELQQAhAEEAKALcskEiAiADTQ0FQQAgAiADayICNgLcskFBAEEAKALkskEiACADaiIHNgLkskEgByACQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMBQtBACAAIANrIgI2AtyyQUEAQQAoAuSyQSIAIANqIgc2AuSyQSAHIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAwEC0EAKALgskEhAgJAAkAgACADayIHQQ9LDQBBAEEANgLgskFBAEEANgLYskEgAiAAQQNyNgIEIAIgAGoiACAAKAIEQQFyNgIEDAELQQAgBzYC2LJBQQAgAiADaiIGNgLgskEgBiAHQQFyNgIEIAIgAGogBzYCACACIANBA3I2AgQLIAJBCGohAAwDC0EAIAA2AuSyQUEAQQAoAtyyQSADaiIDNgLcskEgACADQQFyNgIEDAELQQAgADYC4LJBQQBBACgC2LJBIANqIgM2AtiyQSAAIANBAXI2AgQgACADaiADNgIACyAHQQhqIQALIAFBEGokACAAC+gfAgJ/D34jAEGgBGsiAiQAIAJBLGogARDFBSACQdAAaiACQSxqEEogAkH0AGogAkHQAGoQSiACQZgBaiACQdAAaiACQSxqEEMgAkG8AWogAkHQAGogAkGYAWoQQyACQeABaiACQdAAaiACQbwBahBDIAJBhAJqIAJB0ABqIAJB4AFqEEMgAkGoAmogAkHQAGogAkGEAmoQQyACQcwCaiACQfQAaiACQagCahBDIAJB/ANqIAJBzAJqIAJBLGoQQ0H+ACEBA0AgAkHwAmogAkH8A2oQSgJAQSRFDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQbwBahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EEIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGYAWoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBSEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBzAJqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQUhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQcwCahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EEIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGEAmoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBAiEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBmAFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQUhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQcwCahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EEIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkG8AWoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBiEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBvAFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQMhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQeABahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EFIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkHMAmoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBSEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJB4AFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQQhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQZgBahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EFIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGoAmoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBiEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBqAJqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQohAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQYQCahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EEIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGYAWoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBSEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBmAFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQUhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQZgBahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EFIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGEAmoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBBCEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJB4AFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQYhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQcwCahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EFIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkGoAmoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBAyEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBvAFqEEMCQEEkRSIDDQAgAkH8A2ogAkHwAmpBJPwKAAALQQYhAQNAIAJB8AJqIAJB/ANqEEoCQCADDQAgAkH8A2ogAkHwAmpBJPwKAAALIAFBf2oiAQ0ACyACQfACaiACQfwDaiACQcwCahBDAkBBJEUiAw0AIAJB/ANqIAJB8AJqQST8CgAAC0EDIQEDQCACQfACaiACQfwDahBKAkAgAw0AIAJB/ANqIAJB8AJqQST8CgAACyABQX9qIgENAAsgAkHwAmogAkH8A2ogAkG8AWoQQwJAQSRFIgMNACACQfwDaiACQfACakEk/AoAAAtBAyEBA0AgAkHwAmogAkH8A2oQSgJAIAMNACACQfwDaiACQfACakEk/AoAAAsgAUF/aiIBDQALIAJB8AJqIAJB/ANqIAJBmAFqEEMCQEEkRSIBDQAgAkH8A2ogAkHwAmpBJPwKAAALAkAgAQ0AIAJBCGogAkH8A2pBJPwKAAALQQAhAQJAQYgBRQ0AIAJB8AJqQQBBiAH8CwALIAJB8AJqIQMDQCADIAJBCGogAWo1AgA3AwAgA0EIaiEDIAFBBGoiAUEkRw0ACyACKQPwAyEEIAIpA+gDIQUgAikD4AMhBiACKQPYAyEHIAIpA9ADIQggAikDyAMhCSACKQPAAyEKIAIgAikD8AIiC0Kb/NGSAX5C/////wGDIgxC0rHMBH4gAikD+AJ8IAxC7afX5wF+IAt8Qh2IfCINQpv80ZIBfkL/////AYMiC0IUhiACKQO4A3wgC0LNAn4gAikDmAN8IAxCluuc7wF+IAIpA4ADfCALQtKxzAR+fCALQu2n1+cBfiANfEIdiHwiDkKb/NGSAX5C/////wGDIg1CxfrO7wF+fCAMQsX6zu8BfiACKQOIA3wgC0KW65zvAX58IA1C0rHMBH58IA1C7afX5wF+IA58Qh2IfCIPQpv80ZIBfkL/////AYMiDkKW65zvAX58IAIpA5ADIAxCzQJ+fCALQsX6zu8BfnwgDUKW65zvAX58IA5C0rHMBH58IA5C7afX5wF+IA98Qh2IfCIPQpv80ZIBfkL/////AYMiC0LSscwEfnwgC0Ltp9fnAX4gD3xCHYh8IhBCm/zRkgF+Qv////8BgyIPQs0CfnwgDULNAn4gAikDoAN8IA5CxfrO7wF+fCALQpbrnO8BfnwgD0LSscwEfnwgD0Ltp9fnAX4gEHxCHYh8IhFCm/zRkgF+Qv////8BgyIQQsX6zu8BfnwgDkLNAn4gAikDqAN8IAtCxfrO7wF+fCAPQpbrnO8BfnwgEELSscwEfnwgEELtp9fnAX4gEXxCHYh8IhJCm/zRkgF+Qv////8BgyIRQpbrnO8BfnwgAikDsAMgDEIUhnwgC0LNAn58IA9CxfrO7wF+fCAQQpbrnO8BfnwgEULSscwEfnwgEULtp9fnAX4gEnxCHYh8IhJCm/zRkgF+Qv////8BgyIMQtKxzAR+fCAMQu2n1+cBfiASfEIdiHwiEqdB/////wFxNgL8AyACIAogDUIUhnwgEELNAn58IBFCxfrO7wF+fCAMQpbrnO8BfnwgEkIdiHwiDadB/////wFxNgKABCACIAkgDkIUhnwgEULNAn58IAxCxfrO7wF+fCANQh2IfCINp0H/////AXE2AoQEIAIgCCALQhSGfCAMQs0CfnwgDUIdiHwiC6dB/////wFxNgKIBCACIAcgD0IUhnwgC0IdiHwiC6dB/////wFxNgKMBCACIAYgEEIUhnwgC0IdiHwiC6dB/////wFxNgKQBCACIAUgEUIUhnwgC0IdiHwiC6dB/////wFxNgKUBCACIAQgDEIUhnwgC0IdiHwiDEIdiD4CnAQgAiAMp0H/////AXE2ApgEIAAgAkH8A2pBqOPAABCSAiACQaAEaiQAC9wXAhB/E34jACIDIQQgA0GAEGtBQHEiBSQAAkBBgAhFIgMNACAFQYAIaiABQYAI/AoAAAsgBUGACGogAhCLAwJAIAMNACAFIAVBgAhqQYAI/AoAAAsCQCADDQAgBUGACGogBUGACPwKAAALQQAhAgNAIAVBgAhqIAJqIgMgA0E4aiIBKQMAIhMgA0EYaiIGKQMAIhR8IBRCAYZC/v///x+DIBNC/////w+DfnwiFCADQfgAaiIHKQMAhUIgiSIVIANB2ABqIggpAwAiFnwgFUL/////D4MgFkIBhkL+////H4N+fCIWIBOFQiiJIhMgFHwgE0L/////D4MgFEIBhkL+////H4N+fCIUIBWFQjCJIhUgA0EoaiIJKQMAIhcgA0EIaiIKKQMAIhh8IBhCAYZC/v///x+DIBdC/////w+DfnwiGCADQegAaiILKQMAhUIgiSIZIANByABqIgwpAwAiGnwgGUL/////D4MgGkIBhkL+////H4N+fCIaIBeFQiiJIhcgGHwgF0L/////D4MgGEIBhkL+////H4N+fCIYIBmFQjCJIhkgGnwgGUL/////D4MgGkIBhkL+////H4N+fCIaIBeFQgGJIhcgA0EgaiINKQMAIhsgAykDACIcfCAcQgGGQv7///8fgyAbQv////8Pg358IhwgA0HgAGoiDikDAIVCIIkiHSADQcAAaiIPKQMAIh58IB1C/////w+DIB5CAYZC/v///x+DfnwiHiAbhUIoiSIbIBx8IBtC/////w+DIBxCAYZC/v///x+DfnwiHHwgF0L/////D4MgHEIBhkL+////H4N+fCIfhUIgiSIgIANBMGoiECkDACIhIANBEGoiESkDACIifCAiQgGGQv7///8fgyAhQv////8Pg358IiIgA0HwAGoiEikDAIVCIIkiIyADQdAAaiIDKQMAIiR8ICNC/////w+DICRCAYZC/v///x+DfnwiJCAhhUIoiSIhICJ8ICFC/////w+DICJCAYZC/v///x+DfnwiIiAjhUIwiSIjICR8ICNC/////w+DICRCAYZC/v///x+DfnwiJHwgIEL/////D4MgJEIBhkL+////H4N+fCIlIBeFQiiJIhcgH3wgF0L/////D4MgH0IBhkL+////H4N+fCIfNwMAIAcgHyAghUIwiSIfNwMAIAMgHyAlfCAfQv////8PgyAlQgGGQv7///8fg358Ih83AwAgCSAfIBeFQgGJNwMAIA4gJCAhhUIBiSIXIBh8IBdC/////w+DIBhCAYZC/v///x+DfnwiGCAcIB2FQjCJIhyFQiCJIh0gFSAWfCAVQv////8PgyAWQgGGQv7///8fg358IhV8IB1CAYZC/v///x+DIBVC/////w+DfnwiFiAXhUIoiSIXIBh8IBdC/////w+DIBhCAYZC/v///x+DfnwiHyAdhUIwiSIYNwMAIAogHzcDACAIIBggFnwgGEL/////D4MgFkIBhkL+////H4N+fCIWNwMAIBAgFiAXhUIBiTcDACALIBUgE4VCAYkiEyAifCATQv////8PgyAiQgGGQv7///8fg358IhUgGYVCIIkiFiAcIB58IBxC/////w+DIB5CAYZC/v///x+DfnwiF3wgFkL/////D4MgF0IBhkL+////H4N+fCIYIBOFQiiJIhMgFXwgE0L/////D4MgFUIBhkL+////H4N+fCIZIBaFQjCJIhU3AwAgESAZNwMAIA8gFSAYfCAVQv////8PgyAYQgGGQv7///8fg358IhU3AwAgASAVIBOFQgGJNwMAIBIgFCAXIBuFQgGJIhN8IBRC/////w+DIBNCAYZC/v///x+DfnwiFCAjhUIgiSIVIBp8IBVC/////w+DIBpCAYZC/v///x+DfnwiFiAThUIoiSITIBR8IBNC/////w+DIBRCAYZC/v///x+DfnwiFyAVhUIwiSIUNwMAIAYgFzcDACAMIBQgFnwgFEL/////D4MgFkIBhkL+////H4N+fCIUNwMAIA0gFCAThUIBiTcDACACQYABaiICQYAIRw0AC0GAfyECA0AgBUGACGogAmoiA0GAAWoiASADQYgEaiIGKQMAIhMgA0GIAmoiBykDACIUfCAUQgGGQv7///8fgyATQv////8Pg358IhQgA0GICGoiCCkDAIVCIIkiFSADQYgGaiIJKQMAIhZ8IBVC/////w+DIBZCAYZC/v///x+DfnwiFiAThUIoiSITIBR8IBNC/////w+DIBRCAYZC/v///x+DfnwiFCAVhUIwiSIVIANBiANqIgopAwAiFyADQYgBaiILKQMAIhh8IBhCAYZC/v///x+DIBdC/////w+DfnwiGCADQYgHaiIMKQMAhUIgiSIZIANBiAVqIg0pAwAiGnwgGUL/////D4MgGkIBhkL+////H4N+fCIaIBeFQiiJIhcgGHwgF0L/////D4MgGEIBhkL+////H4N+fCIYIBmFQjCJIhkgGnwgGUL/////D4MgGkIBhkL+////H4N+fCIaIBeFQgGJIhcgA0GAA2oiDikDACIbIAEpAwAiHHwgHEIBhkL+////H4MgG0L/////D4N+fCIcIANBgAdqIgEpAwCFQiCJIh0gA0GABWoiDykDACIefCAdQv////8PgyAeQgGGQv7///8fg358Ih4gG4VCKIkiGyAcfCAbQv////8PgyAcQgGGQv7///8fg358Ihx8IBdC/////w+DIBxCAYZC/v///x+DfnwiH4VCIIkiICADQYAEaiIQKQMAIiEgA0GAAmoiESkDACIifCAiQgGGQv7///8fgyAhQv////8Pg358IiIgA0GACGoiEikDAIVCIIkiIyADQYAGaiIDKQMAIiR8ICNC/////w+DICRCAYZC/v///x+DfnwiJCAhhUIoiSIhICJ8ICFC/////w+DICJCAYZC/v///x+DfnwiIiAjhUIwiSIjICR8ICNC/////w+DICRCAYZC/v///x+DfnwiJHwgIEL/////D4MgJEIBhkL+////H4N+fCIlIBeFQiiJIhcgH3wgF0L/////D4MgH0IBhkL+////H4N+fCIfNwMAIAggHyAghUIwiSIfNwMAIAMgHyAlfCAfQv////8PgyAlQgGGQv7///8fg358Ih83AwAgCiAfIBeFQgGJNwMAIAEgJCAhhUIBiSIXIBh8IBdC/////w+DIBhCAYZC/v///x+DfnwiGCAcIB2FQjCJIhyFQiCJIh0gFSAWfCAVQv////8PgyAWQgGGQv7///8fg358IhV8IB1CAYZC/v///x+DIBVC/////w+DfnwiFiAXhUIoiSIXIBh8IBdC/////w+DIBhCAYZC/v///x+DfnwiHyAdhUIwiSIYNwMAIAsgHzcDACAJIBggFnwgGEL/////D4MgFkIBhkL+////H4N+fCIWNwMAIBAgFiAXhUIBiTcDACAMIBUgE4VCAYkiEyAifCATQv////8PgyAiQgGGQv7///8fg358IhUgGYVCIIkiFiAcIB58IBxC/////w+DIB5CAYZC/v///x+DfnwiF3wgFkL/////D4MgF0IBhkL+////H4N+fCIYIBOFQiiJIhMgFXwgE0L/////D4MgFUIBhkL+////H4N+fCIZIBaFQjCJIhU3AwAgESAZNwMAIA8gFSAYfCAVQv////8PgyAYQgGGQv7///8fg358IhU3AwAgBiAVIBOFQgGJNwMAIBIgFCAXIBuFQgGJIhN8IBRC/////w+DIBNCAYZC/v///x+DfnwiFCAjhUIgiSIVIBp8IBVC/////w+DIBpCAYZC/v///x+DfnwiFiAThUIoiSITIBR8IBNC/////w+DIBRCAYZC/v///x+DfnwiFyAVhUIwiSIUNwMAIAcgFzcDACANIBQgFnwgFEL/////D4MgFkIBhkL+////H4N+fCIUNwMAIA4gFCAThUIBiTcDACACQRBqIgINAAsgBUGACGogBRCLAwJAQYAIRQ0AIAAgBUGACGpBgAj8CgAACyAEJAALvRcCC38CfiMAQeAbayICJAAgAkGoFWpBCGogAUEIaigCADYCACACIAEpAgA3A6gVIAJB7AxqIAJBqBVqENgBIAJB8AxqIQMCQAJAAkACQAJAAkACQAJAAkAgAigC7AxBAUcNACACQYAHakEYaiADQRhqKAIANgIAIAJBgAdqQRBqIANBEGopAgA3AwAgAkGAB2pBCGogA0EIaikCADcDACACIAMpAgA3A4AHIAJBgAdqEMMBIQMgAEGAgICAeDYCACAAIAM2AgQgASgCJEGAgICAeEYNASABQSRqIgMQhwYgAxDMBQwBCwJAQaADRSIEDQAgAkGAB2ogA0GgA/wKAAALAkAgBA0AIAJBDGogAkGAB2pBoAP8CgAACyABQSRqIQNBgICAgHghBAJAAkAgASgCJCIFQYCAgIB4Rg0AIAJBuANqQQhqIANBCGooAgA2AgAgAiADKQIANwO4AyACQewMakGIr8AAQRIgAkG4A2oQ9AIgAi0A7AwiBEEHRw0BIAIpAvQMIQ0gAigC8AwhBAsgAiAENgKsAyACIA03ArADIAJBqBVqQQhqIAFBFGooAgA2AgAgAiABKQIMNwOoFSACQewMakHsrsAAQREgAkGoFWoQ9AICQCACLQDsDCIGQQdGDQAgAkHsA2pBGGogAkHsDGpBGGooAgA2AgAgAiACKQDtDDcDgAcgAiACQewMakEIaikAADcAhwcgAkHsA2pBCGogAikAhwc3AAAgAiACKQL8DDcC/AMgAiAGOgDsAyACIAIpA4AHNwDtAyACQewDahDDASEEIABBgICAgHg2AgAgACAENgIEDAYLIAJB4ANqQQhqIAJB+AxqKAIANgIAIAIgAikC8Aw3A+ADAkAgBEGAgICAeEcNAEECIQQMBAsgAkHsDGogDacgDUIgiKcQjQIgAkGAB2pBCGoiBiACQewMakEIaikCADcDACACQYAHakEQaiIHIAJB7AxqQRBqKAIANgIAIAIgAikC7Aw3A4AHIAItAMwOIgRBAkYNAiACKAKEDSEIIAIoAoANIQkCQEHEAUUNACACQewEaiACQYgNakHEAfwKAAALAkBB4wBFDQAgAkGJBGogAkHNDmpB4wD8CgAACyACQbAGakEIaiACQYAHakEIaikDADcDACACQbAGakEQaiACQYAHakEQaigCADYCACACIAIpA4AHIg03A6gVIAIgDTcDsAYMAwsgAkHEA2pBGGogAkHsDGpBGGooAgA2AgAgAiACLQDvDDoAxwMgAiACLwDtDDsAxQMgAiACKQL8DDcC1AMgAiACKQL0DDcCzAMgAiACKALwDDYCyAMgAiAEOgDEAyACQcQDahDDASEDIABBgICAgHg2AgAgACADNgIEIAIgAkHMAGo2AvAMIAIgAkEMajYC7AwgAkHsDGoQ7wMgAkHsAWoQ/gULIAFBDGohAwwECyACQagVakEIaiAGKQMAIg03AwAgAkGoFWpBEGogBygCACIENgIAIAJByAZqQQhqIA03AwAgAkHIBmpBEGogBDYCACACIAIpA4AHIg03A6gVIAIgDTcDyAYgAkEeNgLgBiACQYa2wAA2AtwGIAJByAZqEMMBIQQgAEGAgICAeDYCACAAIAQ2AgQMAQtBACEHQQAhCgJAIAEoAjAiC0GBgICAeEYNAEEAIAEoAjQgC0GAgICAeEYbIQdBACABKAJAIAEoAjxBgICAgHhGGyEKIAEoAkQhDCABKAI4IQYLIAIgDDYC9AYgAiAKNgLwBiACIAY2AuwGIAIgBzYC6AYgAkEANgL4BiACQbASakEQaiACQbAGakEQaigCADYCACACQbASakEIaiACQbAGakEIaikDADcDACACIAIpA7AGNwOwEiACIAg2AsgSIAIgCTYCxBICQEHEAUUNACACQcwSaiACQewEakHEAfwKAAALIAIgBDoAkBQgAkGRFGohBgJAQeMARQ0AIAYgAkGJBGpB4wD8CgAACyACIAIpAuQDNwLUGyACQagVaiACQdQbahCiASACQZAVakEIaiACQbQVaikCADcDACACQZAVakEQaiACQbwVaigCADYCACACIAIpAqwVNwOQFQJAIAIoAqgVRQ0AIAJB+BRqQQhqIAJBkBVqQQhqKQMAIg03AwAgAkH4FGpBEGogAkGQFWpBEGooAgAiBzYCACACQZAYakEIaiANNwMAIAJBkBhqQRBqIAc2AgAgAiACKQOQFSINNwP4FCACIA03A5AYIAJBHTYCqBggAkGktsAANgKkGCACQZAYahDDASEHIABBgICAgHg2AgAgACAHNgIEIARBAkYNASACIAJB8BJqNgKsFSACIAJBsBJqNgKoFSACQagVahDvAyACQQA6AJAUIAIgAkGxFGoiADYCrBUgAiAGNgKoFSACQagVahDvAyACIAJB8RRqNgKsFSACIAA2AqgVIAJBqBVqEO8DDAELIAIpAsAVIQ0CQEHEAkUNACACQcwYaiACQcgVakHEAvwKAAALIAJB+BRqQRBqIAJBkBVqQRBqKAIAIgQ2AgAgAkH4FGpBCGogAkGQFWpBCGopAwAiDjcDACACQbAYakEIaiAONwMAIAJBsBhqQRBqIAQ2AgAgAiACKQOQFSIONwP4FCACIA03AsQYIAIgDjcDsBggAkHsDGogAkHfG2ogAkEMaiACQbASaiACQbAYaiABKAIcIAEoAiAgAkHoBmoQ+gEgAkHwDGohBAJAIAIoAuwMQQFHDQAgAkHADGpBCGogBEEIaikCACINNwMAIAJBwAxqQRBqIARBEGooAgAiBjYCACACQZAbakEIaiANNwMAIAJBkBtqQRBqIAY2AgAgAiAEKQIAIg03A8AMIAJBwbbAADYCpBsgAkESNgKoGyACIA03A5AbIAJBkBtqEMMBIQQgAEGAgICAeDYCACAAIAQ2AgQMAQsgAkHYDGpBEGoiAyAEQRBqKAIANgIAIAJB2AxqQQhqIgUgBEEIaikCADcDACACIAQpAgA3A9gMIAIpAoQNIQ0CQEGkBUUNACACQZwHaiACQYwNakGkBfwKAAALIAJBwAxqQRBqIAMoAgAiAzYCACACQcAMakEIaiAFKQMAIg43AwAgAkGAB2pBCGogDjcDACACQYAHakEQaiADNgIAIAIgAikD2AwiDjcDwAwgAiANNwKUByACIA43A4AHIAJB7AxqIAJBgAdqQYABaiIFEKABIAJBsBtqQYWzwAAgAkHsDGpBwAIQgAIgAkGAB2pBwABqIQQCQEHAAEUiAw0AIAJB7AxqQcAAaiAEQcAA/AoAAAsCQCADDQAgAkHsDGogAkGAB2pBwAD8CgAACwJAQYABRQ0AIAJBqBVqIAJB7AxqQYAB/AoAAAsgAUEwaiEDIAJBvBtqQYWzwAAgAkGoFWpBgAEQgAIgAkHQG2ogAkGwG2pBCGooAgA2AgAgACACKQK8GzcCACACIAIpArAbNwLIGyAAQQhqIAJBvBtqQQhqKQIANwIAIABBEGogAkG8G2pBEGopAgA3AgAgAkGAC2oQgwMgAiACQYAHakHgAWo2AvAMIAIgAkHACGoiADYC7AwgAkHsDGoQ7wMgAiAANgLwDCACIAU2AuwMIAJB7AxqEO8DIAIgBDYC8AwgAiACQYAHajYC7AwgAkHsDGoQ7wMgAiAFNgLwDCACIAQ2AuwMIAJB7AxqEO8DIAJB4ANqEIcGIAJB4ANqEMwFIAJBrANqEMIEIAIgAkEMakHAAGo2AvAMIAIgAkEMajYC7AwgAkHsDGoQ7wMgAkEMakHgAWoQ/gUgAUEYaiIBEIcGIAEQzAUMBAsgAkHgA2oQhwYgAkHgA2oQzAULIAJBrANqEMIEIAIgAkHMAGo2AvAMIAIgAkEMajYC7AwgAkHsDGoQ7wMgAkHsAWoQ/gUgBUGAgICAeEcNASADKAIAQYCAgIB4Rg0BCyADEIcGIAMQzAULIAFBGGoiAxCHBiADEMwFIAFBMGohAwsgAxCxBCACQeAbaiQAC4ATAhF/CH4jAEEQayIIJAAgAS0AAiEJIAEtAAEhCiAIQQhqIAIgAyAGIAUgAUHDAGoiARCrAgJAAkACQAJAAkACQAJAAkAgCC0ACEEFRw0AIAgoAgwhCwwBCyAIKQMIIhlC/wGDQgVSDQEgGUIgiKchCwsCQCALQWBxIgwgA0sNACAMRQ0CIAVBGG4iDUEYbEEYaiEOQQAhD0EAIRACQAJAAkADQAJAAkAgDiAPQRhqIhFGDQACQAJAIAEgAiAQaiIGLQAAIhJqMQAAIhlC/wFRDQACQAJAIAEgBkEBai0AACISajEAACIaQv8BUQ0AAkAgASAGQQJqLQAAIhJqMQAAIhtC/wFRDQACQCABIAZBA2otAAAiEmoxAAAiHEL/AVENAAJAIAEgBkEEai0AACISajEAACIdQv8BUQ0AAkAgASAGQQVqLQAAIhJqMQAAIh5C/wFRDQAgASAGQQZqLQAAIhJqMQAAIh9C/wFRDQUgASAGQQdqLQAAIhJqMQAAIiBC/wFSDQcgEEEHaiEQDAYLIBBBBWohEAwFCyAQQQRqIRAMBAsgEEEDaiEQDAMLIBBBAmohEAwCCyAQQQFqIRAMAQsgEEEGaiEQCyAAQQI2AgAgACASrUIIhiAQrUIghoQ3AgQMCgsgCCAaQjSGIBlCOoaEIhogG0IuhoQiGyAcQiiGhCAdQiKGhCIcIB5CHIaEIh0gH0IWhoQgIEIQhoQiGUKA/gODQiiGIBlCgID8B4NCGIYgGUKAgID4D4NCCIaEhCAdQgiIQoCAgPgPgyAcQhiIQoCA/AeDhCAbQiiIQoD+A4MgGkI4iISEhDcDCCAEIA9qIhNBBiAIQQhqQQZBuNTAABCKBEEIIQ8gASAGQQhqLQAAIhJqMQAAIhlC/wFSDQEMAwsgDyANQRhsQRhqIAVBmNTAABDWAwALQQkhDyABIAZBCWotAAAiEmoxAAAiGkL/AVENAUEKIQ8gASAGQQpqLQAAIhJqMQAAIhtC/wFRDQFBCyEPIAEgBkELai0AACISajEAACIcQv8BUQ0BQQwhDyABIAZBDGotAAAiEmoxAAAiHUL/AVENAUENIQ8gASAGQQ1qLQAAIhJqMQAAIh5C/wFRDQFBDiEPIAEgBkEOai0AACISajEAACIfQv8BUQ0BQQ8hDyABIAZBD2otAAAiEmoxAAAiIEL/AVENASAIIBpCNIYgGUI6hoQiGiAbQi6GhCIbIBxCKIaEIB1CIoaEIhwgHkIchoQiHSAfQhaGhCAgQhCGhCIZQoD+A4NCKIYgGUKAgPwHg0IYhiAZQoCAgPgPg0IIhoSEIB1CCIhCgICA+A+DIBxCGIhCgID8B4OEIBtCKIhCgP4DgyAaQjiIhISENwMIIBNBBmpBBiAIQQhqQQZBuNTAABCKBEEQIRIgASAGQRBqLQAAIg9qMQAAIhlC/wFRDQJBESESIAEgBkERai0AACIPajEAACIaQv8BUQ0CQRIhEiABIAZBEmotAAAiD2oxAAAiG0L/AVENAkETIRIgASAGQRNqLQAAIg9qMQAAIhxC/wFRDQJBFCESIAEgBkEUai0AACIPajEAACIdQv8BUQ0CQRUhEiABIAZBFWotAAAiD2oxAAAiHkL/AVENAkEWIRIgASAGQRZqLQAAIg9qMQAAIh9C/wFRDQJBFyESIAEgBkEXai0AACIPajEAACIgQv8BUQ0CIAggGkI0hiAZQjqGhCIaIBtCLoaEIhsgHEIohoQgHUIihoQiHCAeQhyGhCIdIB9CFoaEICBCEIaEIhlCgP4Dg0IohiAZQoCA/AeDQhiGIBlCgICA+A+DQgiGhIQgHUIIiEKAgID4D4MgHEIYiEKAgPwHg4QgG0IoiEKA/gODIBpCOIiEhIQ3AwggE0EMakEGIAhBCGpBBkG41MAAEIoEQRghEiABIAZBGGotAAAiD2oxAAAiGUL/AVENA0EZIRIgASAGQRlqLQAAIg9qMQAAIhpC/wFRDQNBGiESIAEgBkEaai0AACIPajEAACIbQv8BUQ0DQRshEiABIAZBG2otAAAiD2oxAAAiHEL/AVENA0EcIRIgASAGQRxqLQAAIg9qMQAAIh1C/wFRDQNBHSESIAEgBkEdai0AACIPajEAACIeQv8BUQ0DQR4hEiABIAZBHmotAAAiD2oxAAAiH0L/AVENA0EfIRIgASAGQR9qLQAAIg9qMQAAIiBC/wFRDQMgCCAaQjSGIBlCOoaEIhogG0IuhoQiGyAcQiiGhCAdQiKGhCIcIB5CHIaEIh0gH0IWhoQgIEIQhoQiGUKA/gODQiiGIBlCgID8B4NCGIYgGUKAgID4D4NCCIaEhCAdQgiIQoCAgPgPgyAcQhiIQoCA/AeDhCAbQiiIQoD+A4MgGkI4iISEhDcDCCATQRJqQQYgCEEIakEGQbjUwAAQigQgESEPIAwgEEEgaiIQRw0ADAYLCyAAQQI2AgAgACAPIBBqrUIghiASrUIIhoQ3AgQMBQsgAEECNgIAIAAgEiAQaq1CIIYgD61CCIaENwIEDAQLIABBAjYCACAAIBIgEGqtQiCGIA+tQgiGhDcCBAwDC0EAIAwgA0HY08AAENYDAAsgAEECNgIAIAAgGTcCBAwBCyALQQJ2IhJBA2whFCAMQQJ2Ig9BA2whBiASIA9JDQEgFCAFSw0BIAsgA0sNAgJAAkACQCALQRxxIhVFDQAgBCAGaiEWIBQgBmshFyACIAxqIRhBACEQQQAhDwNAIBBBA2oiEyAXSw0HIAEgGCAPaiISLQAAIgZqLQAAIg5B/wFGDQICQAJAIAEgEkEBai0AACIGai0AACIRQf8BRg0AAkAgASASQQJqLQAAIgZqLQAAIg1B/wFGDQAgASASQQNqLQAAIgZqLQAAIhJB/wFHDQIgDCAPakEDaiEBDAYLIAwgD2pBAmohAQwFCyAMIA9qQQFqIQEMBAsgCCANQQ50IgYgEkEIdHJBgP4DcUEIdCARQRR0IA5BGnRyIhIgBnJBCHZBgP4DcSASQRh2cnI2AgggFiAQakEDIAhBCGpBA0Go1MAAEIoEIBMhECAVIA9BBGoiD0cNAAsLIAAgAiADIAsgBCAFIBQgASAKQQFxIAkQZgwCCyAMIA9qIQELIABBAjYCACAAIAGtQiCGIAatQgiGhDcCBAsgCEEQaiQADwsgBiAUIAVB6NPAABDWAwALIAwgCyADQfjTwAAQ1gMACyAQIBBBA2ogF0GI1MAAENYDAAuiFgIKfwJ+IwBB4BBrIgckACABQaACaiEIAkBBoAFFIgkNACAHQdADaiAIQaAB/AoAAAsgBUGAA2ohCgJAIAkNACAHQaAGaiAKQaAB/AoAAAsgAUHgAGohCQJAAkACQCAHQdADaiAHQaAGahCJA0H/AXENACAHQbgLaiABQdgAaikAADcDACAHQbALaiABQdAAaikAADcDACAHQagLaiABQcgAaikAADcDACAHIAEpAEA3A6ALAkBBoAFFDQAgB0HgDGogCkGgAfwKAAALIAdBoAZqIAMgBCAHQaALaiAHQeAMaiAGKAIYEJsBAkAgBygCoAZFDQAgB0HYA2ogBykCrAYiETcDACAHQeADaiAHQaAGakEUaigCACIGNgIAIAcgBykCpAYiEjcD0AMgAEEUaiAGNgIAIABBDGogETcCACAAIBI3AgQgAEEBNgIADAILAkBB4AFFDQAgB0HcA2ogB0GwBmpB4AH8CgAACwJAQaABRQ0AIAcgB0GcBGpBoAH8CgAACyAHQaABahDhBCAHQQo2AqQGIAdBrb/AADYCoAYCQCAHIAdBoAZqQQEgB0GgAWpBwAAQggFFDQAgAEEBNgIAIABBgAI7AQQMAgsgB0GgBmogB0GgAWpBwAAgBUGgBGoiA0EgIAVBgAJqIgsQZSAHLQCgBiEEAkAgBy0AwAciDEECRw0AQQEhBgJAIARB/wFxQQJGDQAgB0G/EGogB0GwBmooAAA2AAAgB0G4EGogB0GpBmopAAA3AwAgByAHKQChBjcDsBAgBCEGCyAAIAcpA7AQNwAFIAAgBjoABCAAQQE2AgAgAEEUaiAHQb8QaigAADYAACAAQQ1qIAdBuBBqKQMANwAADAILIAdBvxBqIg0gB0GgBmpBEGooAAA2AAAgB0GwEGpBCGoiDiAHQaAGakEJaikAADcDACAHIAcpAKEGNwOwEAJAQYwBRSIPDQAgB0HgAWogB0GgBmpBFGpBjAH8CgAACwJAQeMARQ0AIAdB0ANqIAdBwQdqQeMA/AoAAAsgB0HwAmohEAJAQeAARQ0AIBAgB0HQA2pB4AD8CgAACyAHIAw6AO8CAkBBoAFFDQAgB0GgC2ogB0GgAfwKAAALIAdB4AxqQQlqIA4pAwA3AAAgB0HgDGpBEGogDSgAADYAACAHIAQ6AOAMIAcgBykDsBA3AOEMAkAgDw0AIAdB4AxqQRRqIAdB4AFqQYwB/AoAAAsgB0GgDmpBCGogBkEIaikCADcDACAHIAYpAgA3A6AOIAdBoAZqIAdB7wJqIAdBoAtqIAdB4AxqIAdBoA5qEFUCQAJAAkAgBy0AoAYiDEECRw0AIActAKUGIQYCQAJAIActAKQGIgQNACAGQf8BcUEERw0AQQEhBAwBCyAHQdgQaiAHQbYGai8BADsBACAHQdAQaiAHQa4GaikBADcDACAHIAcpAaYGNwPIEAsgACAHKQPIEDcBBiAAIAY6AAUgACAEOgAEIABBATYCACAAQRZqIAdB2BBqLwEAOwEAIABBDmogB0HQEGopAwA3AQAMAQsgB0HQEGoiDSAHQaAGakEOaikBADcDACAHQdgQaiIOIAdBoAZqQRZqLwEAOwEAIAcgBy0AowY6ANMDIAcgBy8AoQY7ANEDIAcgBykBpgY3A8gQIAcvAaQGIQ8CQEG4AkUNACAHQdADakEYaiAHQaAGakEYakG4AvwKAAALIAdB0ANqQQ5qIA0pAwA3AQAgB0HQA2pBFmogDi8BADsBACAHIA87AdQDIAcgDDoA0AMgByAHKQPIEDcB1gMgB0GgBmogBigCECAGKAIUEMYCIActAKAGIgZBBUYNASAHIAcpAKEGNwPgDCAHIAdBqAZqKQAANwDnDCAHKAKwBiEEIABBDGogBykA5ww3AAAgACAHKQPgDDcABSAAIAQ2AhQgACAGOgAEIABBATYCACAHQcAFahD+BQsgB0EAOgDvAiAHIAdBkANqIgA2AqQGIAcgEDYCoAYgB0GgBmoQ7wMgByAHQdADajYCpAYgByAANgKgBiAHQaAGahDvAwwCCyAHQfAIakEIaiAHQawGaigCADYCACAHIAcpAqQGNwPwCAJAQaABRSIGDQAgB0GgBmogCEGgAfwKAAALIAdBgAtqIAdBoAZqEOQFIAdBoAtqQRhqIAlBGGopAgA3AwAgB0GgC2pBEGogCUEQaikCADcDACAHQaALakEIaiAJQQhqKQIANwMAIAcgCSkCADcDoAsCQCAGDQAgB0HAC2ogAUGAAWpBoAH8CgAACyAHQfgOaiAFQdgCaikAADcAACAHQaAOakHQAGogBUHQAmopAAA3AAAgB0HoDmogBUHIAmopAAA3AAAgByAFKQDAAjcA4A4CQEHAAEUNACAHQaAOaiALQcAA/AoAAAsgB0GYD2ogBUH4AmopAAA3AAAgB0GQD2ogBUHwAmopAAA3AAAgB0GID2ogBUHoAmopAAA3AAAgByAFKQDgAjcAgA8CQCAGDQAgB0GgBmogCkGgAfwKAAALIAdB4AxqQYABaiAHQaAGahDkBSAHQYgOaiADQQhqKQAANwAAIAdBkA5qIANBEGopAAA3AAAgB0GYDmogA0EYaikAADcAACAHIAMpAAA3AIAOAkBBgAFFDQAgB0HgDGogB0GgDmpBgAH8CgAACwJAQYACRQ0AIAdBoAZqIAVBgAL8CgAACyAHQakOaiAHQbAQakEIaikDADcAACAHQaAOakEQaiAHQb8QaigAADYAACAHIAQ6AKAOIAcgBykDsBA3AKEOAkBBjAFFDQAgB0G0DmogB0HgAWpBjAH8CgAACyAHQcAPakEYaiAHQdgFaikCADcDACAHQcAPakEQaiAHQdADakGAAmopAgA3AwAgB0HAD2pBCGogB0HIBWopAgA3AwAgByAHKQLABTcDwA8CQEHQAEUNACAHQeAPaiAHQdADakHQAPwKAAALIAdB/AlqIAIgB0GAC2ogB0GgC2ogB0HgDGogASAHQaAGaiAHQaAOaiAHQcAPaiAHQeAPaiAHQfAIahA5IAdBwAVqIQUCQAJAIActAPwJQQFHDQAgB0GPCWogB0H8CWpBFGooAgAiBjYAACAHQYcJaiAHQfwJakEMaikCACIRNwAAIAcgBykCgAoiEjcA/wggAEEUaiAGNgAAIABBDGogETcAACAAIBI3AAQgAEEBNgIAIAUQ/gUgB0HvAmoQrwMMAQsCQEGAAUUNACAHQfwIaiAHQfwJakEBckGAAfwKAAALAkBBwABFIgYNACAHQaAGakHAAGogB0H8CGpBwAD8CgAACwJAIAYNACAHQaAGaiAHQfwIakHAAGpBwAD8CgAACwJAIAYNACAHQaAGakGAAWogB0HgBWpBwAD8CgAACyAAQdQBaiAHQb8QaigAADYAACAAQc0BaiAHQbgQaikDADcAACAAIAcpA7AQNwDFAQJAQYwBRQ0AIABB2AFqIAdB4AFqQYwB/AoAAAsCQEHAAUUNACAAQQRqIAdBoAZqQcAB/AoAAAsgAEEANgIAIAAgBDoAxAEgBRD+BSAHQe8CahCvAwsgChCDAwwCCyAAQQE2AgAgAEEEOgAECyAKEIMDIAcgBUHgAGo2AqQGIAcgBUHAAGoiADYCoAYgB0GgBmoQ7wMgByAANgKkBiAHIAU2AqAGIAdBoAZqEO8DCyABQcAAaiIFEPwDIAcgBTYCpAYgByABQSBqNgKgBiAHQaAGahDvAyABEP4FIAgQgwMgByABQYABajYCpAYgByAJNgKgBiAHQaAGahDvAyAHQeAQaiQAC88VAgZ/An4jAEGQGmsiByQAIAYoAhQhCCAGKAIQIQkgB0GwEmogASACEOwCIAcgBC0A4AFBAkYQ4gQ6APQUIAdB0AlqIAdBsBJqENACAkBBxAJFDQAgB0GwEmogBEHEAvwKAAALAkACQAJAAkACQCAHLQCwC0ECRg0AAkBBxAJFDQAgB0EMaiAHQdAJakHEAvwKAAALIAdBsBJqEPsCDAELIActAJAUIgpBAkYNAQJAQeABRQ0AIAdBDGogBEHgAfwKAAALIAcgCjoA7AFB4wBFDQAgB0EMakHhAWogBEHhAWpB4wD8CgAACyAHQcwAaiEEAkBBoAFFDQAgB0HQAmogBEGgAfwKAAALIAdBsBJqIAkgCBDGAgJAIActALASIghBBUYNACAHIAcpALESNwPQCSAHIAdBuBJqKQAANwDXCSAHKALAEiEGIABBDGogBykA1wk3AAAgACAHKQPQCTcABSAAIAY2AhQgACAIOgAEIABBATYCAAwCCyAHQfADakEIaiAHQbASakEMaiIIKAIANgIAIAcgBykCtBI3A/ADIAdBmARqQgA3AwAgB0GQBGpCADcDACAHQYAEakEIakIANwMAIAdCADcDgAQgASAHQYAEakEgEKUDIAdBsBJqIAdBDGpBwAAgB0GABGpBICACQcAAaiIJIAdB7AFqIgoQpgECQCAHLQCwEkEBRw0AIAdB4wlqIAdBsBJqQRRqKAIAIgY2AAAgB0HbCWogCCkCACINNwAAIAcgBykCtBIiDjcA0wkgAEEUaiAGNgAAIABBDGogDTcAACAAIA43AAQgAEEBNgIADAILAkBBgAFFIggNACAHQdAJaiAHQbASakEBckGAAfwKAAALAkAgCA0AIAdBoARqIAdB0AlqQYAB/AoAAAsgB0GgBWogB0HQAmoQ4QUgB0HABWogCRDhBSAHQbASaiAGIAdBoAVqIAdBwAVqEIwBAkAgBy0AsBIiCEECRw0AIAdB4wlqIAdBsBJqQRRqKAIAIgY2AAAgB0HbCWogB0GwEmpBDGopAgAiDTcAACAHIAcpArQSIg43ANMJIABBFGogBjYAACAAQQxqIA03AAAgACAONwAEIABBATYCAAwCCyAHQdAJakEPaiIJIAdBsBJqQRBqKQAANwAAIAdB0AlqQQhqIgYgB0G5EmopAAA3AwAgByAHKQCxEjcD0AkCQEE4RQ0AIAdB4AVqIAdBsBJqQRhqQTj8CgAACyAHQZgGakEIaiAGKQMANwMAIAdBmAZqQQ9qIAkpAAA3AAAgByAHKQPQCTcDmAYgB0HQCWpBGGogA0EYaikAADcDACAHQdAJakEQaiADQRBqKQAANwMAIAYgA0EIaikAADcDACAHIAMpAAA3A9AJIAdBsBJqIAdB0AlqEJYCIActALISIQYgBy0AsRIhCQJAIActALASQQFHDQAgACAGOgAGIAAgCToABSAAQQA6AAQgAEEBNgIADAILIAdByAZqIAdByRJqKQAANwAAIAdBwgZqIAdBwxJqKQAANwAAIAdBugZqIAdBuxJqKQAANwAAIAcgBykAsxI3ALIGIAcgBjoAsQYgByAJOgCwBiAHQbASaiAHQbAGakEgEMIBIActALESIQYCQCAHLQCwEkEBRw0AIAAgBjoABiAAQYAMOwEEIABBATYCAAwCCyAHQdAJakEIaiAHQbASakEPaikAACINNwMAIAdB3gZqIA03AAAgB0HmBmogB0HHEmopAAA3AAAgB0HuBmogB0HPEmovAAA7AAAgByAHLwCyEjsA0QYgByAGOgDQBiAHIAcpALcSNwDWBiAHLwC0EiEGIAcgBy0AthI6ANUGIAcgBjsA0wYgBUHAAWohCwJAQaABRSIGDQAgB0GwEmogC0GgAfwKAAALIAdB8AZqIAdBsBJqIAdB0AZqEP4DIAdBgA9qQRhqIgkgB0GABGpBGGopAwA3AwAgB0GAD2pBEGoiAyAHQYAEakEQaikDADcDACAHQYAPakEIaiIMIAdBgARqQQhqKQMANwMAIAcgBykDgAQ3A4APIAdB0AlqQdgAaiAHQaAEakHYAGopAAA3AAAgB0HQCWpB0ABqIAdBoARqQdAAaikAADcAACAHQdAJakHIAGogB0GgBGpByABqKQAANwAAIAcgBykA4AQ3AJAKAkBBwABFDQAgB0HQCWogB0GgBGpBwAD8CgAACyAHQdAJakH4AGogB0GgBGpB+ABqKQAANwAAIAdB0AlqQfAAaiAHQaAEakHwAGopAAA3AAAgB0HQCWpB6ABqIAdBoARqQegAaikAADcAACAHIAcpAIAFNwCwCgJAIAYNACAHQbASaiAHQfAGakGgAfwKAAALIAdBkAhqQYABaiAHQbASahDkBSAHQbgJaiAMKQMANwAAIAdBwAlqIAMpAwA3AAAgB0HICWogCSkDADcAACAHIAcpA4APNwCwCQJAQYABRQ0AIAdBkAhqIAdB0AlqQYAB/AoAAAsCQCAGDQAgB0GAD2ogC0GgAfwKAAALIAdB4A5qIAdBgA9qEOQFIAkgBUEYaikCADcDACADIAVBEGopAgA3AwAgDCAFQQhqKQIANwMAIAcgBSkCADcDgA8CQCAGDQAgB0GAD2pBIGogBUEgakGgAfwKAAALAkAgBg0AIAdBwBBqIAdB0AJqQaAB/AoAAAsgB0HpEWogB0GYBmpBCGopAwA3AAAgB0HgEWpBEGogB0GYBmpBD2opAAA3AAAgByAIOgDgESAHIAcpA5gGNwDhEQJAQThFDQAgB0HgEWpBGGogB0HgBWpBOPwKAAALIAdBsBJqIAEgB0HgDmogB0GAD2ogB0GQCGogB0HAEGogB0HgEWogB0HwA2oQhQECQCAHKAKwEkEBRw0AIAdB2AlqIAcpArwSIg03AwAgB0HgCWogB0GwEmpBFGooAgAiBjYCACAHIAcpArQSIg43A9AJIABBFGogBjYCACAAQQxqIA03AgAgACAONwIEIABBATYCACAHQfAGahCDAyAHQdAGahD8AwwCCyAHQdwJaiEGAkBBgAVFIgENACAGIAdBsBJqQRBqQYAF/AoAAAsCQCABDQAgB0GwEmpBgAFqIAZBgAX8CgAACyAHQbgYaiACQegBaikCADcDACAHQcAYaiACQfABaikCADcDACAHQcgYaiACQfgBaikCADcDACAHIAIpAuABNwOwGAJAQaABRQ0AIAdB0BhqIAdB8AZqQaAB/AoAAAsgB0GIGmogB0GYBGopAwA3AwAgB0GAGmogB0GABGpBEGopAwA3AwAgB0H4GWogB0GIBGopAwA3AwAgByAHKQOABDcD8BkCQEGAAUUNACAHQbASaiAHQaAEakGAAfwKAAALAkBB4AdFDQAgAEEQaiAHQbASakHgB/wKAAALIABBADYCACAHQdAGahD8AyAHIAQ2ArQSIAcgB0EMajYCsBIgB0GwEmoQ7wMgChCvAyAFEOMDDAILQbi/wAAQrAUACyAHIAQ2ArQSIAcgB0EMajYCsBIgB0GwEmoQ7wMgB0EAOgDsASAHIAdBjQJqIgA2ArQSIAcgB0HtAWo2ArASIAdBsBJqEO8DIAcgB0HNAmo2ArQSIAcgADYCsBIgB0GwEmoQ7wMgBUHAAWoQgwMgByAFQSBqNgK0EiAHIAU2ArASIAdBsBJqEO8DCyAHQZAaaiQAC68VAgV/An4jAEGAEmsiCyQAIAtB4AlqQSBqIANBIGoiDBDhBSALQeAJakEYaiADQRhqKQAANwMAIAtB4AlqQRBqIANBEGopAAA3AwAgC0HgCWpBCGogA0EIaikAADcDACALIAMpAAA3A+AJIAtBgARqQRhqIAZB2ABqKQAANwMAIAtBgARqQRBqIAZB0ABqKQAANwMAIAtBgARqQQhqIAZByABqKQAANwMAIAsgBikAQDcDgAQgC0GwBmogBkHgAGoiDRDhBSALIAogCSACIAtB4AlqIAQgC0GABGogC0GwBmoQkAEgC0HgAWogBSANEN8CIAtBgAJqIAUgBxDfAiALQaACaiAIIA0Q3wIgC0EgNgKMESALQSA2AoQRIAtBIDYC/BAgC0KAgICAMDcC8BAgCyALQaACajYCiBEgCyALQYACajYCgBEgCyALQeABajYC+BAgC0HQAGohDiALQeAJakHQAGohBQJAQYABRQ0AIAUgDkGAAfwKAAALIAsgCy0A0AEiDzoAsAsCQEHQAEUNACALQeAJaiALQdAA/AoAAAsgC0HAAmoQ4QQgC0HgCWogBSALQcACahBzAkBBwABFDQAgC0HgCGogC0HAAmpBwAD8CgAACyALQbAGaiALQfAQaiALQeAIakHAABBUIAZBwABqIQcCQAJAIAstALAGQQFHDQAgC0GTBGogC0GwBmpBFGooAgAiBTYAACALQYsEaiALQbAGakEMaikCACIQNwAAIAsgCykCtAYiETcAgwQgAEEUaiAFNgAAIABBDGogEDcAACAAIBE3AAQgAEEBOgAADAELAkBBwAFFIgUNACALQYAEaiALQbAGakEBckHAAfwKAAALAkAgBQ0AIAtBwAJqIAtBgARqQcAB/AoAAAsgC0GwBmogC0HAAmpBwABqQcAAEFdBACEFA0AgC0GwBmogBWoiBCAELQAAQTZzOgAAIAVBAWoiBUGAAUcNAAsCQEHAAEUNACALQfAQakGAx8AAQcAA/AoAAAsgC0IANwO4ESALQgE3A7ARIAtB8BBqIAtBsAZqQQEQxAVBACEFA0AgC0GwBmogBWoiBCAELQAAQeoAczoAACAFQQFqIgVBgAFHDQALAkBBwABFIgINACALQeAIakGAx8AAQcAA/AoAAAsgC0IANwOoCSALQgE3A6AJIAtB4AhqIAtBsAZqQQEQxAUgC0HgCWpB0ABqIQUCQEHQAEUiBA0AIAUgC0HgCGpB0AD8CgAACwJAIAQNACALQeAJaiALQfAQakHQAPwKAAALIAtBkAxqQaABahCZBQJAQaABRQ0AIAtBkAxqIAtB4AlqQaAB/AoAAAsCQEGwAkUNACALQYAEaiALQZAMakGwAvwKAAALAkBBgAFFDQAgBSAOQYAB/AoAAAsgCyAPOgCwCwJAIAQNACALQeAJaiALQdAA/AoAAAsgC0GwBmoQ4QQgC0HgCWogBSALQbAGahBzAkAgAg0AIAtB4AhqIAtBsAZqQcAA/AoAAAsgC0GABGpBoAFqIQQCQAJAIAstAKAGIgVBP0sNACAEIAVqQcAAIAtB4AhqQcAAQbzGwAAQiAQgBUHAAHIhBQwBCyAEIAVqQYABIAVrIgIgC0HgCGogAkGcxsAAEIgEIAsgCykDwARCAXwiEDcDwAQgCyALKQPIBCAQUK18NwPIBCALQYAEaiAEQQEQxAUgBCAFQUBqIgUgC0HgCGogAmogBUGsxsAAEIgECyALIAU6AKAGAkBBsAJFDQAgC0HgCWogC0GABGpBsAL8CgAACyALQeAIahDhBCALQbAGahDhBCALQeAJaiALQYALaiIFIAtBsAZqEHMgC0EAOgCADCAFQcAAIAtBsAZqQcAAQbzGwAAQiAQgC0HAADoAgAwgC0GwCmogBSALQeAIahBzAkBBwABFIgUNACALQfAQaiALQeAIakHAAPwKAAALAkAgBQ0AIAtBsAZqIAZBwAD8CgAACyALQeAIaiALQfAQaiALQfAQakHAAGogC0GwBmogC0GwBmpBwABqENMDQQEhAgJAIAsoAvQIIgogCygC8AgiCU0NACALKALgCCAJaiEFIAsoAugIIAlqIQQgCiAJayEJQQEhAgNAIAQtAAAgBS0AAHMiCkEAIAprcsBBf0oQ4gQgAnEhAiAFQQFqIQUgBEEBaiEEIAlBf2oiCQ0ACwsCQCACEOIEQf8BcUUNAAJAAkAgD0E/Sw0AIA4gD2pBwAAgBkHAAEG8xsAAEIgEIA9BwAByIQUMAQsgDiAPakGAASAPayIEIAYgBEGcxsAAEIgEIAsgCykDQEIBfCIQNwNAIAsgCykDSCAQUK18NwNIIAsgDkEBEMQFIA4gD0FAaiIFIAYgBGogBUGsxsAAEIgECyALIAU6ANABIAtBsAZqIAtBwAJqQYABakHAABBXQQAhBQNAIAtBsAZqIAVqIgQgBC0AAEE2czoAACAFQQFqIgVBgAFHDQALAkBBwABFDQAgC0HwEGpBgMfAAEHAAPwKAAALIAtCADcDuBEgC0IBNwOwESALQfAQaiALQbAGakEBEMQFQQAhBQNAIAtBsAZqIAVqIgQgBC0AAEHqAHM6AAAgBUEBaiIFQYABRw0ACwJAQcAARSIEDQAgC0HgCGpBgMfAAEHAAPwKAAALIAtCADcDqAkgC0IBNwOgCSALQeAIaiALQbAGakEBEMQFIAtB4AlqQdAAaiEFAkBB0ABFIgINACAFIAtB4AhqQdAA/AoAAAsCQCACDQAgC0HgCWogC0HwEGpB0AD8CgAACyALQcAOakGgAWoQmQUCQEGgAUUNACALQcAOaiALQeAJakGgAfwKAAALAkBBsAJFDQAgC0GwBmogC0HADmpBsAL8CgAACwJAQeABRQ0AIAtB4AlqIAtB4AH8CgAACyALQeAIahDhBCALQeAJaiAFIAtB4AhqEHMCQCAEDQAgC0HwEGogC0HgCGpBwAD8CgAACyALQbAGakGgAWohBAJAAkAgCy0A0AgiBUE/Sw0AIAQgBWpBwAAgC0HwEGpBwABBvMbAABCIBCAFQcAAciEFDAELIAQgBWpBgAEgBWsiAiALQfAQaiACQZzGwAAQiAQgCyALKQPwBkIBfCIQNwPwBiALIAspA/gGIBBQrXw3A/gGIAtBsAZqIARBARDEBSAEIAVBQGoiBSALQfAQaiACaiAFQazGwAAQiAQLIAsgBToA0AgCQEHAAEUiBA0AIAtB4AhqIAtBwAJqQcAA/AoAAAsCQEGwAkUNACALQeAJaiALQbAGakGwAvwKAAALIAtBwBFqEOEEIAtB8BBqEOEEIAtB4AlqIAtBgAtqIgUgC0HwEGoQcyALQQA6AIAMIAVBwAAgC0HwEGpBwABBvMbAABCIBCALQcAAOgCADCALQbAKaiAFIAtBwBFqEHMCQCAEDQAgC0HgCGpBwABqIAtBwBFqQcAA/AoAAAsCQEGAAUUNACAAQQFqIAtB4AhqQYAB/AoAAAsgAEEAOgAADAELIABBAToAACAAQQE6AAQLIAgQ/gUgCyANNgLkCSALIAc2AuAJIAtB4AlqEO8DIAsgBzYC5AkgCyAGNgLgCSALQeAJahDvAyALIAw2AuQJIAsgAzYC4AkgC0HgCWoQ7wMgC0GAEmokAAuKFAILfwJ+IwBB0BVrIgIkACACQYwIaiABEMYDIAJB6ABqIAJBmAhqKQIANwMAIAJB4ABqQRBqIAJBoAhqKQIANwMAIAJB+ABqIAJBjAhqQRxqKAIANgIAIAIgAikCkAg3A2ACQAJAAkACQAJAIAIoAowIIgNBA0cNACACQeAAahDDASEDIABBgICAgHg2AgAgACADNgIEIAFBEGoiABCHBiAAEMwFIAFBHGoiABCHBiAAEMwFDAELAkBBNEUNACACQQxqQSBqIAJBjAhqQSBqQTT8CgAACyACQQxqQQxqIAJB4ABqQQhqKQMANwIAIAJBDGpBFGogAkHgAGpBEGopAwA3AgAgAkEoaiACQeAAakEYaigCADYCACACIAM2AgwgAiACKQNgNwIQIAJBoA5qQQhqIgQgAUEkaigCADYCACACIAEpAhw3A6AOIAJBjAhqQYKywABBFCACQaAOahD0AiACLQCMCCIFQQdGDQEgAkGMAWpBGGogAkGMCGpBGGooAgA2AgAgAiACKQCNCDcDuAMgAiACQYwIakEIaikAADcAvwMgAkGMAWpBCGogAikAvwM3AAAgAiACKQKcCDcCnAEgAiAFOgCMASACIAIpA7gDNwCNASACQYwBahDDASEDIABBgICAgHg2AgAgACADNgIEIAFBEGoiABCHBiAAEMwFC0EoIQAMAQsgAkGAAWpBCGogAkGMCGpBDGooAgA2AgAgAiACKQKQCDcDgAEgBCABQTBqKAIANgIAIAIgASkCKDcDoA4gAkGMCGpB2LHAAEEXIAJBoA5qEPQCAkACQCACLQCMCCIEQQdGDQAgAkG0AWpBGGogAkGMCGpBGGooAgA2AgAgAiACKQCNCDcDuAMgAiACQYwIakEIaikAADcAvwMgAkG0AWpBCGogAikAvwM3AAAgAiACKQKcCDcCxAEgAiAEOgC0ASACIAIpA7gDNwC1ASACQbQBahDDASEDIABBgICAgHg2AgAgACADNgIEDAELIAJBqAFqQQhqIAJBmAhqIgQoAgAiBTYCACACIAIpApAINwOoASACQYwIaiACKAKsASAFELIBIAJBuANqQQhqIgUgBCkCADcDACACQbgDakEQaiIEIAJBoAhqKAIANgIAIAIgAikCkAg3A7gDAkACQCACKAKMCEEBRw0AIAJBoA5qQQhqIAUpAwAiDTcDACACQaAOakEQaiAEKAIAIgM2AgAgAkHQAWpBCGogDTcDACACQdABakEQaiADNgIAIAIgAikDuAMiDTcDoA4gAiANNwPQASACQSM2AugBIAJBtb3AADYC5AEgAkHQAWoQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACKAKoCCEGIAIoAqQIIQcCQEGkAUUNACACQewBaiACQawIakGkAfwKAAALIAJBoA5qQRBqIAJBuANqQRBqKAIAIgQ2AgAgAkGQA2pBCGoiCCACQbgDakEIaikDADcDACACQZADakEQaiIJIAQ2AgAgAiACKQO4AzcDkANBACEFQQAhCgJAIAEoAjQiC0GBgICAeEYNAEEAIAEoAjggC0GAgICAeEYbIQVBACABKAJEIAEoAkBBgICAgHhGGyEKIAEoAkghDCABKAI8IQQLIAIgDDYCsAMgAiAKNgKsAyACIAQ2AqgDIAIgBTYCpAMgAkEAIAJBDGogA0ECRhs2ArQDIAJBsAxqQRBqIAkoAgA2AgAgAkGwDGpBCGogCCkDADcDACACIAIpA5ADNwOwDCACIAY2AsgMIAIgBzYCxAwCQEGkAUUNACACQcwMaiACQewBakGkAfwKAAALIAEoAhghAyABKAIUIQQgAkGgDmogAigChAEgAigCiAEQnwEgAkGIDmpBCGogAkGsDmopAgA3AwAgAkGIDmpBEGogAkG0DmooAgA2AgAgAiACKQKkDjcDiA4CQCACKAKgDkEBRw0AIAJB8A1qQQhqIAJBiA5qQQhqKQMAIg03AwAgAkHwDWpBEGogAkGIDmpBEGooAgAiAzYCACACQegQakEIaiANNwMAIAJB6BBqQRBqIAM2AgAgAiACKQOIDiINNwPwDSACIA03A+gQIAJB2L3AADYC/BAgAkEgNgKAESACQegQahDDASEDIABBgICAgHg2AgAgACADNgIEIAJBsAxqEPwDIAJBsAxqQSBqEIMDDAELIAIpArgOIQ0CQEGkAkUNACACQaQRaiACQcAOakGkAvwKAAALIAJB8A1qQRBqIAJBiA5qQRBqKAIAIgU2AgAgAkHwDWpBCGogAkGIDmpBCGopAwAiDjcDACACQYgRakEIaiAONwMAIAJBiBFqQRBqIAU2AgAgAiACKQOIDiIONwPwDSACIA03ApwRIAIgDjcDiBEgAkGMCGogAkGwDGogAkHPFWogBCADIAJBiBFqIAJBpANqEF4gAkH4B2pBCGoiAyACQYwIakEIaikCADcDACACQfgHakEQaiIEIAJBjAhqQRBqKAIANgIAIAIgAikCjAg3A/gHAkAgAi0AzAsiBUECRw0AIAJB4AdqQQhqIAMpAwAiDTcDACACQeAHakEQaiAEKAIAIgM2AgAgAkHIE2pBCGogDTcDACACQcgTakEQaiADNgIAIAIgAikD+AciDTcD4AcgAiANNwPIEyACQRo2AuATIAJB+L3AADYC3BMgAkHIE2oQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACKQKgCCENAkBBpANFDQAgAkG4A2pBHGogAkGMCGpBHGpBpAP8CgAACwJAQeMARQ0AIAJBuANqQcEDaiACQYwIakHBA2pB4wD8CgAACyACQeAHakEQaiACQfgHakEQaigCACIDNgIAIAJB4AdqQQhqIAJB+AdqQQhqKQMAIg43AwAgAkG4A2pBCGogDjcDACACQbgDakEQaiADNgIAIAIgAikD+AciDjcD4AcgAiAFOgD4BiACIA03AswDIAIgDjcDuAMgAkHoE2ogAkGYBWoiBBDtAiACQagVakGFs8AAIAJB6BNqQcABEIACAkBBwABFDQAgAkGMCGogAkG4A2pBwAD8CgAACyABQRBqIQMgAkG0FWpBhbPAACACQYwIakHAABCAAiACQYwIaiACQbgDakHAAGoQ4QUgAkHAFWpBhbPAACACQYwIakEgEIACAkBBJEUNACAAIAJBqBVqQST8CgAACyABQTRqIQEgAiACQdgFajYCkAggAiAENgKMCCACQYwIahDvAyACQfgGahCvAyACQagBahCHBiACQagBahDMBSACQYABahCHBiACQYABahDMBSADEIcGIAMQzAUMAwsgAkGoAWoQhwYgAkGoAWoQzAULIAJBgAFqEIcGIAJBgAFqEMwFQRAhAAsgASAAaiIAEIcGIAAQzAUgAUE0aiEBCyABELEEIAJB0BVqJAAL4BICBX8CfiMAQYASayIDJAAgA0EgNgIcIAMgAUHgBGo2AhggA0EgNgIUIAMgAjYCECADQSA2AgwgAyABQcAEajYCCCADQoCAgIAwNwIAIAFB8ABqIQQgA0HgBmpB0ABqIQICQEGAAUUNACACIARBgAH8CgAACyADIAEtAPABOgCwCCABQSBqIQUCQEHQAEUNACADQeAGaiAFQdAA/AoAAAsgA0HgCmoQ4QQgA0HgBmogAiADQeAKahBzAkBBwABFDQAgA0HgCWogA0HgCmpBwAD8CgAACyADQbAEaiADIANB4AlqQcAAEFQCQAJAIAMtALAEDQACQEHAAUUiAg0AIANBwAFqIANBsARqQQFyQcAB/AoAAAsCQCACDQAgAyADQcABakHAAfwKAAALIANBsARqIANBwABqQcAAEFdBACECA0AgA0GwBGogAmoiBiAGLQAAQTZzOgAAIAJBAWoiAkGAAUcNAAsCQEHAAEUNACADQeAKakGAx8AAQcAA/AoAAAsgA0IANwOoCyADQgE3A6ALIANB4ApqIANBsARqQQEQxAVBACECA0AgA0GwBGogAmoiBiAGLQAAQeoAczoAACACQQFqIgJBgAFHDQALAkBBwABFIgcNACADQcABakGAx8AAQcAA/AoAAAsgA0IANwOIAiADQgE3A4ACIANBwAFqIANBsARqQQEQxAUgA0HgBmpB0ABqIQICQEHQAEUiBg0AIAIgA0HAAWpB0AD8CgAACwJAIAYNACADQeAGaiADQeAKakHQAPwKAAALIANB4AxqQaABahCZBQJAQaABRQ0AIANB4AxqIANB4AZqQaAB/AoAAAsCQEGwAkUNACADQcABaiADQeAMakGwAvwKAAALAkBBgAFFDQAgAiAEQYAB/AoAAAsgAyABLQDwAToAsAgCQCAGDQAgA0HgBmogBUHQAPwKAAALIANBsARqEOEEIANB4AZqIAIgA0GwBGoQcwJAIAcNACADQeAKaiADQbAEakHAAPwKAAALIANBwAFqQaABaiEGAkACQCADLQDgAyICQT9LDQAgBiACakHAACADQeAKakHAAEG8xsAAEIgEIAJBwAByIQIMAQsgBiACakGAASACayIHIANB4ApqIAdBnMbAABCIBCADIAMpA4ACQgF8Igg3A4ACIAMgAykDiAIgCFCtfDcDiAIgA0HAAWogBkEBEMQFIAYgAkFAaiICIANB4ApqIAdqIAJBrMbAABCIBAsgAyACOgDgAwJAQbACRQ0AIANB4AZqIANBwAFqQbAC/AoAAAsgA0HgCmoQ4QQgA0GwBGoQ4QQgA0HgBmogA0GACGoiAiADQbAEahBzIANBADoAgAkgAkHAACADQbAEakHAAEG8xsAAEIgEIANBwAA6AIAJIANBsAdqIAIgA0HgCmoQcwJAQcAARQ0AIANB8ANqIANB4ApqQcAA/AoAAAsCQAJAIAEtAPABIgJBP0sNACAEIAJqQcAAIANB8ANqQcAAQbzGwAAQiAQgAkHAAHIhAgwBCyAEIAJqQYABIAJrIgYgA0HwA2ogBkGcxsAAEIgEIAEgASkDYEIBfCIINwNgIAEgASkDaCAIUK18NwNoIAUgBEEBEMQFIAQgAkFAaiICIANB8ANqIAZqIAJBrMbAABCIBAsgASACOgDwASADQbAEaiADQYABakHAABBXQQAhAgNAIANBsARqIAJqIgYgBi0AAEE2czoAACACQQFqIgJBgAFHDQALAkBBwABFDQAgA0HgCWpBgMfAAEHAAPwKAAALIANCADcDqAogA0IBNwOgCiADQeAJaiADQbAEakEBEMQFQQAhAgNAIANBsARqIAJqIgYgBi0AAEHqAHM6AAAgAkEBaiICQYABRw0ACwJAQcAARSIHDQAgA0HgCmpBgMfAAEHAAPwKAAALIANCADcDqAsgA0IBNwOgCyADQeAKaiADQbAEakEBEMQFIANB4AZqQdAAaiECAkBB0ABFIgYNACACIANB4ApqQdAA/AoAAAsCQCAGDQAgA0HgBmogA0HgCWpB0AD8CgAACyADQZAPakGgAWoQmQUCQEGgAUUNACADQZAPaiADQeAGakGgAfwKAAALAkBBsAJFDQAgA0GwBGogA0GQD2pBsAL8CgAACwJAQYABRQ0AIAIgBEGAAfwKAAALIAMgAS0A8AE6ALAIAkAgBg0AIANB4AZqIAVB0AD8CgAACyADQeAKahDhBCADQeAGaiACIANB4ApqEHMCQCAHDQAgA0HgCWogA0HgCmpBwAD8CgAACyADQbAEakGgAWohBgJAAkAgAy0A0AYiAkE/Sw0AIAYgAmpBwAAgA0HgCWpBwABBvMbAABCIBCACQcAAciECDAELIAYgAmpBgAEgAmsiBCADQeAJaiAEQZzGwAAQiAQgAyADKQPwBEIBfCIINwPwBCADIAMpA/gEIAhQrXw3A/gEIANBsARqIAZBARDEBSAGIAJBQGoiAiADQeAJaiAEaiACQazGwAAQiAQLIAMgAjoA0AYCQEGwAkUNACADQeAGaiADQbAEakGwAvwKAAALIANBwBFqEOEEIANB4ApqEOEEIANB4AZqIANB4AZqQaABaiICIANB4ApqEHMgA0EAOgCACSACQcAAIANB4ApqQcAAQbzGwAAQiAQgA0HAADoAgAkgA0HgBmpB0ABqIAIgA0HAEWoQcwJAQcAARSICDQAgA0HgCWpBwABqIANBwBFqQcAA/AoAAAsCQCACDQAgA0HgCWogA0HAAPwKAAALIANBuAtqIAFBGGopAgA3AgAgA0HgCmpB0ABqIAFBEGopAgA3AgAgA0GoC2ogAUEIaikCADcCACADIAEpAgA3AqALAkBBoAFFDQAgA0HAC2ogAUGgA2pBoAH8CgAACwJAIAINACADQeAKaiADQfADakHAAPwKAAALAkBBgAFFDQAgA0HgBmpBgAJqIANB4AlqQYAB/AoAAAsCQEGAAkUNACADQeAGaiADQeAKakGAAvwKAAALAkBBgANFDQAgAEEEaiADQeAGakGAA/wKAAALIABBADYCAAwBCyADQdMBaiADQbAEakEUaigCACICNgAAIANBywFqIANBsARqQQxqKQIAIgg3AAAgAyADKQK0BCIJNwDDASAAQRRqIAI2AAAgAEEMaiAINwAAIAAgCTcABCAAQQE2AgALIAEQ3AIgA0GAEmokAAulEwEDfyMAQeABayIGJAAgBiABNgIQAkACQCAGQRBqEJ4FDQAgBkEQaiAGQbABakHIgsAAEJMBIQUgAEGAgICAeDYCACAAIAU2AgQgAUGEAUkNASABEI0DDAELIAZBFGogASAEIAUQmgQgBkGAgICAeDYCKCAGQYGAgIB4NgI0IAZBgICAgHg2AkAgBkGAgICAeDYCTCAGQYKAgIB4NgJYIAZBsAFqIAZBFGoQxwECQAJAAkACQAJAIAYtALABDQAgBkHYAGpBCGohASAGQbABakEIaiEFA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGLQCxAQ4HAQIDBAUABgELIAZBCGogBkEUahDaAwwLCyAGKAIoQYCAgIB4Rg0JIAZBCzYCpAEgBkHFgMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQZWswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwOCyAGKAI0QYGAgIB4Rg0HIAZBEjYCpAEgBkHQgMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQZWswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwNCyAGKAJAQYCAgIB4Rg0FIAZBETYCpAEgBkG0gMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQZWswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwMCyAGKAJMQYCAgIB4Rg0DIAZBDjYCpAEgBkHigMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQZWswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwLCyAGKAJYQYKAgIB4Rg0BIAZBCzYCpAEgBkHwgMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQZWswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwKCwJAIAYoAihBgICAgHhGIgcNACAGQfAAakEIaiAGQShqQQhqKAIANgIAIAYgBikCKDcDcAJAAkAgBigCNEGBgICAeEYiBA0AIAZBgAFqQQhqIAZBNGpBCGooAgA2AgAgBiAGKQI0NwOAAQwBCyAGQYCAgIB4NgKAAQsCQAJAAkACQCAGKAJAQYCAgIB4RiIFRQ0AIAZBETYCpAEgBkG0gMAANgKgASAGQQM2ArQBIAYgBkGgAWo2ArABQYGswAAgBkGwAWoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwBCyAGQZABakEIaiAGQcAAakEIaigCADYCACAGIAYpAkA3A5ABAkAgBigCTEGAgICAeEYNACAGKAJYIgVBgoCAgHhHDQJBgYCAgHghBQwDCyAGQQ42AqQBIAZB4oDAADYCoAEgBkEDNgK0ASAGIAZBoAFqNgKwAUGBrMAAIAZBsAFqEOAFIQEgAEGAgICAeDYCACAAIAE2AgQgBkGQAWoQhwYgBkGQAWoQzAULIAZBgAFqEMEEIAZB8ABqEIcGIAZB8ABqEMwFDA0LIAZBoAFqQQhqIAFBCGopAgA3AwAgBiABKQIANwOgASAGKAJcIQELIAZBsAFqQQhqIAZBKGpBCGooAgA2AgAgBkHcAWogBkGAAWpBCGooAgA2AgAgBkHEAWogBkHAAGpBCGooAgA2AgAgBkHQAWogBkHMAGpBCGooAgA2AgAgBiAGKQIoNwOwASAGIAYpA4ABNwLUASAGIAYpAkA3ArwBIAYgBikCTDcDyAECQEEwRQ0AIAAgBkGwAWpBMPwKAAALIAAgATYCNCAAIAU2AjAgACAGKQOgATcCOCAAQcAAaiAGQaABakEIaikDADcCAAwMCyAGQQs2AqQBIAZBxYDAADYCoAEgBkEDNgK0ASAGIAZBoAFqNgKwAUGBrMAAIAZBsAFqEOAFIQEgAEGAgICAeDYCACAAIAE2AgRBASEFQQEhBAwKCyAGKAIUIQQgBkEANgIUAkAgBEUNACAGQbABaiAGKAIYELoCIAYoArQBIQQCQCAGKAKwASIHQYKAgIB4Rw0AIABBgICAgHg2AgAgACAENgIEDAoLIAZBoAFqQQhqIgggBUEIaikCADcDACAGIAUpAgA3A6ABAkAgBigCWEGCgICAeEYNACAGQdgAahCwBAsgASAGKQOgATcCACABQQhqIAgpAwA3AgAgBiAENgJcIAYgBzYCWAwFC0Gww8AAQTEQywUACyAGKAIUIQQgBkEANgIUAkAgBEUNACAGQbABaiAGKAIYEOACIAYoArQBIQQCQCAGKAKwASIHQYCAgIB4Rw0AIABBgICAgHg2AgAgACAENgIEDAkLIAYoArgBIQggBkHMAGoQwQQgBiAINgJUIAYgBDYCUCAGIAc2AkwMBAtBsMPAAEExEMsFAAsgBigCFCEEIAZBADYCFAJAIARFDQAgBkGwAWogBigCGBDgAiAGKAK0ASEEAkAgBigCsAEiB0GAgICAeEcNACAAQYCAgIB4NgIAIAAgBDYCBAwICyAGKAK4ASEIIAZBwABqEMEEIAYgCDYCSCAGIAQ2AkQgBiAHNgJADAMLQbDDwABBMRDLBQALIAYoAhQhBCAGQQA2AhQCQCAERQ0AIAZBsAFqIAYoAhgQ6gIgBigCtAEhBAJAIAYoArABIgdBgYCAgHhHDQAgAEGAgICAeDYCACAAIAQ2AgQMBwsgBigCuAEhCAJAIAYoAjRBgYCAgHhGDQAgBkE0ahDBBAsgBiAINgI8IAYgBDYCOCAGIAc2AjQMAgtBsMPAAEExEMsFAAsgBigCFCEEIAZBADYCFCAERQ0DIAZBsAFqIAYoAhgQ4AIgBigCtAEhBAJAIAYoArABIgdBgICAgHhHDQAgAEGAgICAeDYCACAAIAQ2AgQMBQsgBigCuAEhCCAGQShqEMEEIAYgCDYCMCAGIAQ2AiwgBiAHNgIoCyAGQbABaiAGQRRqEMcBIAYtALABRQ0ACwsgBigCtAEhASAAQYCAgIB4NgIAIAAgATYCBAwBC0Gww8AAQTEQywUAC0EBIQVBASEEQQEhBwsCQCAGKAJYQYKAgIB4Rg0AIAZB2ABqELAECwJAIAYoAkxBgICAgHhGDQAgBkHMAGoQhwYgBkHMAGoQzAULAkAgBSAGKAJAQYCAgIB4R3FFDQAgBkHAAGoQhwYgBkHAAGoQzAULAkAgBCAGKAI0QYGAgIB4R3FFDQAgBkE0ahDBBAsgByAGKAIoQYCAgIB4R3FFDQAgBkEoahCHBiAGQShqEMwFCyAGQRRqEPMDCyAGQeABaiQAC7URAg1/An4jAEHQFWsiAiQAIAJB9AtqIAEQxgMgAkHgAGogAkGADGopAgA3AwAgAkHYAGpBEGogAkGIDGopAgA3AwAgAkHwAGogAkH0C2pBHGooAgA2AgAgAiACKQL4CzcDWAJAAkACQCACKAL0CyIDQQNHDQAgAkHYAGoQwwEhAyAAQYGAgIB4NgIAIAAgAzYCBCABQRBqIgAQhwYgABDMBSABQRxqIgAQhwYgABDMBQwBCwJAQTRFDQAgAkEEakEgaiACQfQLakEgakE0/AoAAAsgAkEEakEMaiACQdgAakEIaikDADcCACACQRhqIAJB2ABqQRBqKQMANwIAIAJBIGogAkHYAGpBGGooAgA2AgAgAiADNgIEIAIgAikDWDcCCCACQbgFakEIaiIEIAFBJGooAgA2AgAgAiABKQIcNwO4BSACQfQLakHDr8AAQQ0gAkG4BWoQ9AICQCACLQD0CyIFQQdGDQAgAkGEAWpBGGogAkH0C2pBGGooAgA2AgAgAiACKQD1CzcDoAggAiACQfQLakEIaikAADcApwggAkGEAWpBCGogAikApwg3AAAgAiACKQKEDDcClAEgAiAFOgCEASACIAIpA6AINwCFASACQYQBahDDASEDIABBgYCAgHg2AgAgACADNgIEIAFBEGoiABCHBiAAEMwFDAELIAJB+ABqQQhqIAJB9AtqQQxqKAIANgIAIAIgAikC+As3A3ggBCABQRhqKAIANgIAIAIgASkCEDcDuAUgAkH0C2pB3K7AAEEQIAJBuAVqEPQCAkACQCACLQD0CyIEQQdGDQAgAkGsAWpBGGogAkH0C2pBGGooAgA2AgAgAiACKQD1CzcDoAggAiACQfQLakEIaikAADcApwggAkGsAWpBCGogAikApwg3AAAgAiACKQKEDDcCvAEgAiAEOgCsASACIAIpA6AINwCtASACQawBahDDASEDIABBgYCAgHg2AgAgACADNgIEDAELIAJBoAFqQQhqIAJBgAxqIgQoAgAiBTYCACACIAIpAvgLNwOgASACQfQLaiACKAKkASAFEHkgAkGgCGpBCGoiBSAEKQIANwMAIAJBoAhqQRBqIgQgAkGIDGooAgA2AgAgAiACKQL4CzcDoAgCQAJAIAIoAvQLQQFHDQAgAkG4BWpBCGogBSkDACIPNwMAIAJBuAVqQRBqIAQoAgAiAzYCACACQcgBakEIaiAPNwMAIAJByAFqQRBqIAM2AgAgAiACKQOgCCIPNwO4BSACIA83A8gBIAJBHDYC4AEgAkHqtsAANgLcASACQcgBahDDASEDIABBgYCAgHg2AgAgACADNgIEDAELIAIoApAMIQYgAigCjAwhBwJAQaQDRQ0AIAJB5AFqIAJBlAxqQaQD/AoAAAsgAkG4BWpBEGogAkGgCGpBEGoiCCgCACIENgIAIAJBiAVqQQhqIgkgAkGgCGpBCGoiCikDADcDACACQYgFakEQaiILIAQ2AgAgAiACKQOgCDcDiAVBACEFQQAhDAJAIAEoAjQiDUGBgICAeEYNAEEAIAEoAjggDUGAgICAeEYbIQVBACABKAJEIAEoAkBBgICAgHhGGyEMIAEoAkghDiABKAI8IQQLIAIgDjYCqAUgAiAMNgKkBSACIAQ2AqAFIAIgBTYCnAUgAkEANgKsBSACQQAgAkEEaiADQQJGGzYCtAUgCCALKAIANgIAIAogCSkDADcDACACIAIpA4gFNwOgCCACIAY2ArgIIAIgBzYCtAgCQEGkA0UNACACQbwIaiACQeQBakGkA/wKAAALIAEoAjAhAyABKAIsIQQgAkH0C2ogAigCfCACKAKAARBhIAJBmBVqQQhqIAJBgAxqKQIANwMAIAJBmBVqQRBqIAJBiAxqKAIANgIAIAIgAikC+As3A5gVAkAgAigC9AtBAUcNACACQeALakEIaiACQZgVakEIaikDACIPNwMAIAJB4AtqQRBqIAJBmBVqQRBqKAIAIgM2AgAgAkG4EGpBCGogDzcDACACQbgQakEQaiADNgIAIAIgAikDmBUiDzcD4AsgAiAPNwO4ECACQRk2AtAQIAJBhrfAADYCzBAgAkG4EGoQwwEhAyAAQYGAgIB4NgIAIAAgAzYCBCACQaAIahCXAwwBCyACKQKMDCEPAkBBpARFDQAgAkH0EGogAkGUDGpBpAT8CgAACyACQeALakEQaiACQZgVakEQaigCACIFNgIAIAJB4AtqQQhqIAJBmBVqQQhqKQMAIhA3AwAgAkHYEGpBCGogEDcDACACQdgQakEQaiAFNgIAIAIgAikDmBUiEDcD4AsgAiAPNwLsECACIBA3A9gQIAJBuAVqIAJBoAhqIAJBzxVqIAQgAyACQdgQaiACQZwFahA3AkAgAigCuAUNACACQbwFaiEEAkBB4AJFDQAgAkH0C2ogBEHgAvwKAAALAkBBwABFIgMNACACQaAIaiAEQcAA/AoAAAsgAkGYFWpBhbPAACACQaAIakHAABCAAgJAIAMNACACQaAIaiACQfwFakHAAPwKAAALIAJBpBVqQYWzwAAgAkGgCGpBwAAQgAICQCADDQAgAkGgCGogAkG8BmpBwAD8CgAACyABQShqIQMgAkGwFWpBhbPAACACQaAIakHAABCAAiACQaAIaiACQbQNahDhBSACQbwVakGFs8AAIAJBoAhqQSAQgAICQEEwRQ0AIAAgAkGYFWpBMPwKAAALIAFBNGohASACIAJB9AtqQcAAajYCpAggAiACQfQLajYCoAggAkGgCGoQ7wMgAkGgAWoQhwYgAkGgAWoQzAUgAkH4AGoQhwYgAkH4AGoQzAUgAxCHBiADEMwFDAQLIABBgICAgHg2AgALIAJBoAFqEIcGIAJBoAFqEMwFCyACQfgAahCHBiACQfgAahDMBQsgAUEoaiIAEIcGIAAQzAUgAUE0aiEBCyABELEEIAJB0BVqJAALnQ4CCX8DfkEAIQUCQAJAIAJBG08NAEEAIQYMAQtBACACQWZqIgcgByACSxshCCAAQQNqIQdBACEFQQAhCQJAA0AgBUEaaiACSw0BAkAgCUEgaiIGIARNDQAgCSAJQSBqIARByNXAABDWAwALIAMgCWoiCSAHIAEgBWoiCikAACIOQjiGIg9COoinai0AADoAACAJQQRqIAcgDkKAgID4D4NCCIYiEEIiiKdqLQAAOgAAIAlBAWogByAPIA5CgP4Dg0IohoQiD0I0iKdBP3FqLQAAOgAAIAlBAmogByAPIA5CgID8B4NCGIYgEISEIg9CLoinQT9xai0AADoAACAJQQNqIAcgD0IoiKdBP3FqLQAAOgAAIAlBBmogByAOQgiIQoCAgPgPgyAOQhiIQoCA/AeDhCAOQiiIQoD+A4MgDkI4iISEIg6nIgtBFnZBP3FqLQAAOgAAIAlBB2ogByALQRB2QT9xai0AADoAACAJQQVqIAcgDyAOhEIciKdBP3FqLQAAOgAAIAlBCGogByAKQQZqKQAAIg5COIYiD0I6iKdqLQAAOgAAIAlBCWogByAPIA5CgP4Dg0IohoQiD0I0iKdBP3FqLQAAOgAAIAlBCmogByAPIA5CgID8B4NCGIYgDkKAgID4D4NCCIYiEISEIg9CLoinQT9xai0AADoAACAJQQtqIAcgD0IoiKdBP3FqLQAAOgAAIAlBDGogByAQQiKIp2otAAA6AAAgCUENaiAHIA8gDkIIiEKAgID4D4MgDkIYiEKAgPwHg4QgDkIoiEKA/gODIA5COIiEhCIOhEIciKdBP3FqLQAAOgAAIAlBDmogByAOpyILQRZ2QT9xai0AADoAACAJQQ9qIAcgC0EQdkE/cWotAAA6AAAgCUEQaiAHIApBDGopAAAiDkI4hiIPQjqIp2otAAA6AAAgCUERaiAHIA8gDkKA/gODQiiGhCIPQjSIp0E/cWotAAA6AAAgCUESaiAHIA8gDkKAgPwHg0IYhiAOQoCAgPgPg0IIhiIQhIQiD0IuiKdBP3FqLQAAOgAAIAlBE2ogByAPQiiIp0E/cWotAAA6AAAgCUEUaiAHIBBCIoinai0AADoAACAJQRZqIAcgDkIIiEKAgID4D4MgDkIYiEKAgPwHg4QgDkIoiEKA/gODIA5COIiEhCIOpyILQRZ2QT9xai0AADoAACAJQRdqIAcgC0EQdkE/cWotAAA6AAAgCUEVaiAHIA8gDoRCHIinQT9xai0AADoAACAJQRhqIAcgCkESaikAACIOQjiGIg9COoinai0AADoAACAJQRlqIAcgDyAOQoD+A4NCKIaEIg9CNIinQT9xai0AADoAACAJQRpqIAcgDyAOQoCA/AeDQhiGIA5CgICA+A+DQgiGIhCEhCIPQi6Ip0E/cWotAAA6AAAgCUEbaiAHIA9CKIinQT9xai0AADoAACAJQRxqIAcgEEIiiKdqLQAAOgAAIAlBHWogByAPIA5CCIhCgICA+A+DIA5CGIhCgID8B4OEIA5CKIhCgP4DgyAOQjiIhIQiDoRCHIinQT9xai0AADoAACAJQR5qIAcgDqciCkEWdkE/cWotAAA6AAAgCUEfaiAHIApBEHZBP3FqLQAAOgAAIAYhCSAFQRhqIgUgCEsNAgwACwsgBSACIAJBfmpBGHBrQRhqIAJBuNXAABDWAwALAkACQAJAAkACQAJAAkACQAJAIAUgAiACQQNwIgxrIg1JDQAgBiELDAELIABBA2ohBwNAIAVBA2oiCiACSw0CAkAgBkEEaiILIARNDQAgBiAGQQRqIARBqNXAABDWAwALIAMgBmoiCSAHIAEgBWoiBS0AACIGQQJ2ai0AADoAACAJQQNqIAcgBUECai0AACIIQT9xai0AADoAACAJQQJqIAcgBUEBai0AACIFQQJ0IAhBBnZyQT9xai0AADoAACAJQQFqIAcgBkEEdCAFQQR2QQ9xckE/cWotAAA6AAAgCyEGIAohBSAKIA1JDQALCyAMQX9qDgICAQQLIAUgBUEDaiACQZjVwAAQ1gMACwJAAkAgCyAETw0AIAMgC2ogAEEDaiIJIAEgDWoiBS0AACIGQQJ2ai0AADoAACALQQFqIgcgBE8NASADIAdqIAkgBkEEdCAFLQABIgVBBHZBD3FyQT9xai0AADoAAAJAIAtBAmoiByAETw0AIAVBAnRBPHEhBUEDIQkMBAsgByAEQYjVwAAQtQMACyALIARB6NTAABC1AwALIAcgBEH41MAAELUDAAsgCyAETw0CQQIhCSADIAtqIAAgASANai0AACIFQQJ2ai0AAzoAACALQQFqIgcgBE8NAyAFQQR0QTBxIQULIAMgB2ogACAFai0AAzoAACAJIAtqIQsLIAsPCyALIARByNTAABC1AwALIAcgBEHY1MAAELUDAAv1EAIGfwF+IwBBoAFrIgYkACAGIAE2AgwCQAJAIAZBDGoQngUNACAGQQxqIAZB8ABqQbiCwAAQkwEhBSAAQQU2AgAgACAFNgIEIAFBhAFJDQEgARCNAwwBCyAGQRBqIAEgBCAFEJoEIAZBgICAgHg2AiQgBkGAgICAeDYCMCAGQYCAgIB4NgI8IAZBgoCAgHg2AkggBkHwAGogBkEQahDJAQJAAkACQAJAAkAgBi0AcA0AIAZByABqQQhqIQUgBkHMAGohByAGQfAAakEIaiEEQQUhAQNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBi0AcQ4HAQIDBAUABgELIAYgBkEQahDaAwwLCyAGKAIkQYCAgIB4Rg0JIAZBEDYCZCAGQaSAwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBlazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgQMDgsgBigCMEGAgICAeEYNByAGQQ02AmQgBkGLgcAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQZWswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEDA0LIAYoAjxBgICAgHhGDQUgBkEINgJkIAZBnIDAADYCYCAGQQM2AnQgBiAGQeAAajYCcEGVrMAAIAZB8ABqEOAFIQEgAEEFNgIAIAAgATYCBAwMCyAGKAJIQYKAgIB4Rg0DIAZBCzYCZCAGQfCAwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBlazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgQMCwsgAUEFRg0BIAZBDTYCZCAGQZiBwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBlazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgQMCgsCQAJAAkAgBigCJEGAgICAeEYiBA0AIAZBiAFqQQhqIAZBJGpBCGooAgA2AgAgBiAGKQIkNwOIAQJAIAYoAjBBgICAgHhGIgVFDQAgBkENNgKcASAGQYuBwAA2ApgBIAZBAzYCdCAGIAZBmAFqNgJwQYGswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEDAMLIAZB4ABqQQhqIAZBMGpBCGooAgA2AgAgBiAGKQIwNwNgIAYoAjxBgICAgHhGDQFBgYCAgHghBQJAIAYoAkgiBEGCgICAeEYNACAGQfAAakEQaiAHQRBqKAIANgIAIAZB8ABqQQhqIAdBCGopAgA3AwAgBiAHKQIANwNwIAQhBQsgACAGKQIkNwIQIAAgBikCMDcCHCAAIAYpAjw3AiggACAFNgI0IAAgBikDcDcCOCAAQRhqIAZBJGpBCGooAgA2AgAgAEEkaiAGQTBqQQhqKAIANgIAIABBMGogBkE8akEIaigCADYCACAAQcAAaiAGQfAAakEIaikDADcCACAAQcgAaiAGQYABaigCADYCACAAIAw3AgggACAINgIEIABBBCABIAFBBUYbNgIADA4LIAZBEDYCZCAGQaSAwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBgazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgRBASEFDAwLIAZBCDYCnAEgBkGcgMAANgKYASAGQQM2AnQgBiAGQZgBajYCcEGBrMAAIAZB8ABqEOAFIQEgAEEFNgIAIAAgATYCBCAGQeAAahCHBiAGQeAAahDMBQsgBkGIAWoQhwYgBkGIAWoQzAUMCgsgBigCECEBIAZBADYCEAJAIAFFDQAgBkHwAGogBigCFBDZAiAGKAJ0IQgCQCAGKAJwIgFBBUcNACAAQQU2AgAgACAINgIEDAoLIAYpAnghDAwFC0Gww8AAQTEQywUACyAGKAIQIQkgBkEANgIQAkAgCUUNACAGQfAAaiAGKAIUELoCIAYoAnQhCQJAIAYoAnAiCkGCgICAeEcNACAAQQU2AgAgACAJNgIEDAkLIAZB4ABqQQhqIgsgBEEIaikCADcDACAGIAQpAgA3A2ACQCAGKAJIQYKAgIB4Rg0AIAZByABqELAECyAFIAYpA2A3AgAgBUEIaiALKQMANwIAIAYgCTYCTCAGIAo2AkgMBAtBsMPAAEExEMsFAAsgBigCECEJIAZBADYCEAJAIAlFDQAgBkHwAGogBigCFBDgAiAGKAJ0IQkCQCAGKAJwIgpBgICAgHhHDQAgAEEFNgIAIAAgCTYCBAwICyAGKAJ4IQsgBkE8ahDBBCAGIAs2AkQgBiAJNgJAIAYgCjYCPAwDC0Gww8AAQTEQywUACyAGKAIQIQkgBkEANgIQAkAgCUUNACAGQfAAaiAGKAIUEOACIAYoAnQhCQJAIAYoAnAiCkGAgICAeEcNACAAQQU2AgAgACAJNgIEDAcLIAYoAnghCyAGQTBqEMEEIAYgCzYCOCAGIAk2AjQgBiAKNgIwDAILQbDDwABBMRDLBQALIAYoAhAhCSAGQQA2AhAgCUUNAyAGQfAAaiAGKAIUEOACIAYoAnQhCQJAIAYoAnAiCkGAgICAeEcNACAAQQU2AgAgACAJNgIEDAULIAYoAnghCyAGQSRqEMEEIAYgCzYCLCAGIAk2AiggBiAKNgIkCyAGQfAAaiAGQRBqEMkBIAYtAHBFDQALCyAGKAJ0IQEgAEEFNgIAIAAgATYCBAwBC0Gww8AAQTEQywUAC0EBIQVBASEECwJAIAYoAkhBgoCAgHhGDQAgBkHIAGoQsAQLAkAgBigCPEGAgICAeEYNACAGQTxqEIcGIAZBPGoQzAULAkAgBSAGKAIwQYCAgIB4R3FFDQAgBkEwahCHBiAGQTBqEMwFCyAEIAYoAiRBgICAgHhHcUUNACAGQSRqEIcGIAZBJGoQzAULIAZBEGoQ8wMLIAZBoAFqJAAL9RACBn8BfiMAQaABayIGJAAgBiABNgIMAkACQCAGQQxqEJ4FDQAgBkEMaiAGQfAAakH4gcAAEJMBIQUgAEEFNgIAIAAgBTYCBCABQYQBSQ0BIAEQjQMMAQsgBkEQaiABIAQgBRCaBCAGQYCAgIB4NgIkIAZBgICAgHg2AjAgBkGAgICAeDYCPCAGQYKAgIB4NgJIIAZB8ABqIAZBEGoQygECQAJAAkACQAJAIAYtAHANACAGQcgAakEIaiEFIAZBzABqIQcgBkHwAGpBCGohBEEFIQEDQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAYtAHEOBwECAwQFAAYBCyAGIAZBEGoQ2gMMCwsgBigCJEGAgICAeEYNCSAGQQg2AmQgBkGcgMAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQZWswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEDA4LIAYoAjBBgICAgHhGDQcgBkEUNgJkIAZB4YHAADYCYCAGQQM2AnQgBiAGQeAAajYCcEGVrMAAIAZB8ABqEOAFIQEgAEEFNgIAIAAgATYCBAwNCyAGKAI8QYCAgIB4Rg0FIAZBFzYCZCAGQbeBwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBlazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgQMDAsgBigCSEGCgICAeEYNAyAGQQs2AmQgBkHwgMAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQZWswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEDAsLIAFBBUYNASAGQQ02AmQgBkGYgcAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQZWswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEDAoLAkACQAJAIAYoAiRBgICAgHhGIgQNACAGQYgBakEIaiAGQSRqQQhqKAIANgIAIAYgBikCJDcDiAECQCAGKAIwQYCAgIB4RiIFRQ0AIAZBFDYCnAEgBkHhgcAANgKYASAGQQM2AnQgBiAGQZgBajYCcEGBrMAAIAZB8ABqEOAFIQEgAEEFNgIAIAAgATYCBAwDCyAGQeAAakEIaiAGQTBqQQhqKAIANgIAIAYgBikCMDcDYCAGKAI8QYCAgIB4Rg0BQYGAgIB4IQUCQCAGKAJIIgRBgoCAgHhGDQAgBkHwAGpBEGogB0EQaigCADYCACAGQfAAakEIaiAHQQhqKQIANwMAIAYgBykCADcDcCAEIQULIAAgBikCJDcCECAAIAYpAjA3AhwgACAGKQI8NwIoIAAgBTYCNCAAIAYpA3A3AjggAEEYaiAGQSRqQQhqKAIANgIAIABBJGogBkEwakEIaigCADYCACAAQTBqIAZBPGpBCGooAgA2AgAgAEHAAGogBkHwAGpBCGopAwA3AgAgAEHIAGogBkGAAWooAgA2AgAgACAMNwIIIAAgCDYCBCAAQQQgASABQQVGGzYCAAwOCyAGQQg2AmQgBkGcgMAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQYGswAAgBkHwAGoQ4AUhASAAQQU2AgAgACABNgIEQQEhBQwMCyAGQRc2ApwBIAZBt4HAADYCmAEgBkEDNgJ0IAYgBkGYAWo2AnBBgazAACAGQfAAahDgBSEBIABBBTYCACAAIAE2AgQgBkHgAGoQhwYgBkHgAGoQzAULIAZBiAFqEIcGIAZBiAFqEMwFDAoLIAYoAhAhASAGQQA2AhACQCABRQ0AIAZB8ABqIAYoAhQQ2QIgBigCdCEIAkAgBigCcCIBQQVHDQAgAEEFNgIAIAAgCDYCBAwKCyAGKQJ4IQwMBQtBsMPAAEExEMsFAAsgBigCECEJIAZBADYCEAJAIAlFDQAgBkHwAGogBigCFBC6AiAGKAJ0IQkCQCAGKAJwIgpBgoCAgHhHDQAgAEEFNgIAIAAgCTYCBAwJCyAGQeAAakEIaiILIARBCGopAgA3AwAgBiAEKQIANwNgAkAgBigCSEGCgICAeEYNACAGQcgAahCwBAsgBSAGKQNgNwIAIAVBCGogCykDADcCACAGIAk2AkwgBiAKNgJIDAQLQbDDwABBMRDLBQALIAYoAhAhCSAGQQA2AhACQCAJRQ0AIAZB8ABqIAYoAhQQ4AIgBigCdCEJAkAgBigCcCIKQYCAgIB4Rw0AIABBBTYCACAAIAk2AgQMCAsgBigCeCELIAZBPGoQwQQgBiALNgJEIAYgCTYCQCAGIAo2AjwMAwtBsMPAAEExEMsFAAsgBigCECEJIAZBADYCEAJAIAlFDQAgBkHwAGogBigCFBDgAiAGKAJ0IQkCQCAGKAJwIgpBgICAgHhHDQAgAEEFNgIAIAAgCTYCBAwHCyAGKAJ4IQsgBkEwahDBBCAGIAs2AjggBiAJNgI0IAYgCjYCMAwCC0Gww8AAQTEQywUACyAGKAIQIQkgBkEANgIQIAlFDQMgBkHwAGogBigCFBDgAiAGKAJ0IQkCQCAGKAJwIgpBgICAgHhHDQAgAEEFNgIAIAAgCTYCBAwFCyAGKAJ4IQsgBkEkahDBBCAGIAs2AiwgBiAJNgIoIAYgCjYCJAsgBkHwAGogBkEQahDKASAGLQBwRQ0ACwsgBigCdCEBIABBBTYCACAAIAE2AgQMAQtBsMPAAEExEMsFAAtBASEFQQEhBAsCQCAGKAJIQYKAgIB4Rg0AIAZByABqELAECwJAIAYoAjxBgICAgHhGDQAgBkE8ahCHBiAGQTxqEMwFCwJAIAUgBigCMEGAgICAeEdxRQ0AIAZBMGoQhwYgBkEwahDMBQsgBCAGKAIkQYCAgIB4R3FFDQAgBkEkahCHBiAGQSRqEMwFCyAGQRBqEPMDCyAGQaABaiQAC48QAgh/AX4jAEGwB2siAiQAIAJB0ARqQQhqIgMgAUEUaigCADYCACACIAEpAgw3A9AEIAJBwAFqQd2vwABBEiACQdAEahD0AgJAAkACQCACLQDAASIEQQdGDQAgAkEUakEYaiACQcABakEYaigCADYCACACIAIpAMEBNwNYIAIgAkHAAWpBCGopAAA3AF8gAkEUakEIaiACKQBfNwAAIAIgAikC0AE3AiQgAiAEOgAUIAIgAikDWDcAFSACQRRqEMMBIQMgAEGAgICAeDYCACAAIAM2AgQgARCHBiABEMwFDAELIAJBCGpBCGogAkHMAWoiBCgCADYCACACIAIpAsQBNwMIIAMgAUEIaigCADYCACACIAEpAgA3A9AEIAJBwAFqQbOvwABBECACQdAEahD0AgJAAkAgAi0AwAEiA0EHRg0AIAJBPGpBGGogAkHAAWpBGGooAgA2AgAgAiACKQDBATcDWCACIAJBwAFqQQhqKQAANwBfIAJBPGpBCGogAikAXzcAACACIAIpAtABNwJMIAIgAzoAPCACIAIpA1g3AD0gAkE8ahDDASEDIABBgICAgHg2AgAgACADNgIEDAELIAJBMGpBCGogBCgCACIDNgIAIAIgAikCxAE3AzAgAkHAAWogAigCNCADEJACAkACQCACLQDAAUEBRw0AIAJBuwVqIAJBzAFqKQIAIgo3AAAgAkHDBWogAkHUAWooAgAiAzYAACACQcgCakEIaiAKNwMAIAJB2AJqIAM2AgAgAiACKQLEASIKNwCzBSACIAo3A8gCIAJBn7fAADYC3AIgAkEcNgLgAiACQcgCahDDASEDIABBgICAgHg2AgAgACADNgIEDAELIAJB0ARqQQ9qIgMgAkHQAWopAAA3AAAgAkHQBGpBCGoiBCACQckBaikAADcDACACIAIpAMEBNwPQBCACKALYASEFIAIoAtwBIQYCQEHhAEUiBw0AIAJB2ABqIAJB4AFqQeEA/AoAAAsgAkGwBWpBCGoiCCAEKQMANwMAIAJBsAVqQQ9qIgQgAykAADcAACACIAIpA9AENwOwBQJAIAcNACACQecCaiACQdgAakHhAPwKAAALIAJByANqQQhqIAgpAwA3AwAgAkHIA2pBD2ogBCkAADcAACACIAIpA7AFNwPIA0EAIQRBACEHAkAgASgCGCIJQYGAgIB4Rg0AQQAgASgCHCAJQYCAgIB4RhshBEEAIAEoAiggASgCJEGAgICAeEYbIQcgASgCLCEIIAEoAiAhAwsgAiAINgLsAyACIAc2AugDIAIgAzYC5AMgAiAENgLgAyACQQA2AvADIAJBwAFqQQ9qIAJByANqQQ9qKQAANwAAIAJBwAFqQQhqIAJByANqQQhqKQMANwMAIAIgAikDyAM3A8ABIAIgBjYA2wEgAiAFNgDXAQJAQeEARQ0AIAJB3wFqIAJB5wJqQeEA/AoAAAsgAkHYAGogAigCDCACKAIQEJECAkAgAi0AWEEBRw0AIAJBowVqIAJB5ABqKQIAIgo3AAAgAkGrBWogAkHsAGooAgAiAzYAACACQfgFaiAKNwMAIAJBgAZqIAM2AgAgAiACKQJcIgo3AJsFIAIgCjcD8AUgAkG7t8AANgKEBiACQR42AogGIAJB8AVqEMMBIQMgAEGAgICAeDYCACAAIAM2AgQgAiACQYACaiIANgJcIAIgAkHAAWo2AlggAkHYAGoQ7wMgAiACQcACajYCXCACIAA2AlggAkHYAGoQ7wMMAQsgAkHYBWpBD2oiAyACQegAaikAADcAACACQdgFakEIaiIEIAJB4QBqKQAANwMAIAIgAikAWTcD2AUgAikCcCEKAkBBIUUiBw0AIAJBsAVqIAJB+ABqQSH8CgAACyACQZgFakEIaiIIIAQpAwA3AwAgAkGYBWpBD2oiBCADKQAANwAAIAIgAikD2AU3A5gFAkAgBw0AIAJBrwZqIAJBsAVqQSH8CgAACyACQZAGakEIaiAIKQMANwMAIAJBkAZqQQ9qIAQpAAA3AAAgAiAKNwCnBiACIAIpA5gFNwOQBiACQdAEaiACQcABaiACQZAGaiACQeADahCjAQJAIAItANAEQQFHDQAgAkGDBGogAkHcBGopAgAiCjcAACACQeQEaigCACEDIAJBEzYC6AYgAkH4A2pBE2ogAzYAACACQdgGaiAKNwMAIAJB4AZqIAM2AgAgAiACKQLUBCIKNwD7AyACIAo3A9AGIAJB2bfAADYC5AYgAkHQBmoQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACQbgEakEPaiIDIAJB4ARqKQAANwAAIAJBuARqQQhqIgQgAkHZBGopAAA3AwAgAiACKQDRBDcDuAQgAikC6AQhCgJAQSFFIgcNACACQZQEaiACQfAEakEh/AoAAAsgAkH4A2pBCGoiCCAEKQMANwMAIAJB+ANqQQ9qIgQgAykAADcAACACIAIpA7gENwP4AwJAIAcNACACQY8HaiACQZQEakEh/AoAAAsgAUEYaiEBIAJB8AZqQQhqIAgpAwA3AwAgAkHwBmpBD2ogBCkAADcAACACIAo3AIcHIAIgAikD+AM3A/AGIABBhbPAACACQfAGakHAABCAAiACQTBqEIcGIAJBMGoQzAUgAkEIahCHBiACQQhqEMwFDAMLIAJBMGoQhwYgAkEwahDMBQsgAkEIahCHBiACQQhqEMwFCyABQRhqIQELIAEQsQQgAkGwB2okAAuYDQIIfxJ+IwBB0ABrIgQkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABKQMAIgxCAFENACABKQMIIg1CAFENASABKQMQIg5CAFENAiAOIAxCf4VWDQMgDCANVA0EIANBEE0NBSAOIAx8Ig9CgICAgICAgIAgWg0GIAQgAS8BGCIBOwFAIAQgDCANfSINNwM4IAQgDSAPeSIOhiIQIA6IIhE3A0ggESANUg0HIAQgATsBQCAEIAw3AzggBCAMIA5CP4MiDYYiESANiCINNwNIIA0gDFINCEGgfyABIA6nayIFa8FB0ABsQbCnBWpBzhBtIgFB0QBPDQkgBEEgaiABQQR0IgEpA7iLQSIMQgAgDyAOhkIAEPECIARBEGogDEIAIBBCABDxAiAEIAxCACARQgAQ8QJCAUEAIAUgAS8BwItBamtBP3GtIg6GIhJCf3whEyAEKQMQQj+HIRQgBCkDAEI/iCEVIAQpAwghFiABLwHCi0EhASAEKQMYIRcCQCAEKQMoIhggBCkDIEI/iCIZfCIaQgF8IhsgDoinIgZBkM4ASQ0AIAZBwIQ9SQ0LAkAgBkGAwtcvSQ0AQQhBCSAGQYCU69wDSSIFGyEHQYDC1y9BgJTr3AMgBRshBQwNC0EGQQcgBkGAreIESSIFGyEHQcCEPUGAreIEIAUbIQUMDAsCQCAGQeQASQ0AQQJBAyAGQegHSSIFGyEHQeQAQegHIAUbIQUMDAtBCkEBIAZBCUsiBxshBQwLC0GIlsEAQRxBqJfBABDQBAALQbiXwQBBHUHYl8EAENAEAAtB6JfBAEEcQYSYwQAQ0AQAC0GUmMEAQTZBzJjBABDQBAALQdyYwQBBN0GUmcEAENAEAAtB04nBAEEtQaSZwQAQ0AQAC0G0mcEAQS1B5JnBABDQBAALQQAgBEHIAGogBEE4akEAIAFBmJ7BABDpAwALQQAgBEHIAGogBEE4akEAIAFBmJ7BABDpAwALIAFB0QBByJXBABC1AwALQQRBBSAGQaCNBkkiBRshB0GQzgBBoI0GIAUbIQULIBsgE4MhDCAVIBZ8IRwgByABa0EBaiEIIBQgF30gG3xCAXwiESATgyEPQQAhAQJAAkACQAJAAkACQAJAAkACQAJAA0AgBiAFbiEJIAMgAUYNAyACIAFqIgogCUEwaiILOgAAIBEgBiAJIAVsayIGrSAOhiIQIAx8Ig1WDQICQCAHIAFHDQAgAUEBaiEBQgEhDQNAIA8hECANIREgASADTw0GIAIgAWogDEIKfiIMIA6Ip0EwaiIFOgAAIAFBAWohASARQgp+IQ0gEEIKfiIPIAwgE4MiDFgNAAsgDyAMfSIVIBJUIQYgDSAbIBx9fiIOIA18IRQgDCAOIA19IhNaDQggFSASWg0CDAgLIAFBAWohASAFQQpJIQkgBUEKbiEFIAlFDQALQfSZwQAQqgUACyACIAFqQX9qIQkgEiAcQgp+IBpCCn59IBF+fCEcQgAgDH0hDiAQQgp+IBJ9IRsDQAJAIAwgEnwiDSATVA0AIBMgDnwgHCAMfFoNAEEAIQYMBwsgCSAFQX9qIgU6AAAgGyAOfCIQIBJUIQYgDSATWg0HIA4gEn0hDiANIQwgECASVA0HDAALCyARIA19IhMgBa0gDoYiDlQhBSAbIBx9Ig9CAXwhHSANIA9Cf3wiEloNAiATIA5UDQIgGiAcfSAQIAx8Ig99IRwgGiAUfCAXfSAPIA58fUICfCEbIAwgFXwgFnwgGX0gGH0gEHwhEEIAIQwDQAJAIA0gDnwiDyASVA0AIBwgDHwgDiAQfFoNAEEAIQUMBAsgCiALQX9qIgs6AAAgGyAMfCITIA5UIQUgDyASWg0EIBAgDnwhECAMIA59IQwgDyENIBMgDlQNBAwACwsgAyADQYSawQAQtQMACyABIANBlJrBABC1AwALIA0hDwsCQCAdIA9YDQAgBQ0AAkAgDyAOfCIMIB1UDQAgHSAPfSAMIB19VA0BCyAAQQA2AgAMBAsCQAJAIA9CAlQNACAPIBFCfHxYDQELIABBADYCAAwECyAAIAg7AQggACABQQFqNgIEDAILIAwhDQsCQCAUIA1YDQAgBg0AAkAgDSASfCIMIBRUDQAgFCANfSAMIBR9VA0BCyAAQQA2AgAMAgsCQAJAIBFCFH4gDVYNACANIA8gEUJYfnxYDQELIABBADYCAAwCCyAAIAg7AQggACABNgIECyAAIAI2AgALIARB0ABqJAAL1AsCCn8kfiMAQTBrIgMkACADIAIoAgAiBK0iDSABKAIAIgWtIg5+Ig9Cm/zRkgF+Qv////8BgyIQQtKxzAR+IAEoAgQiBq0iESANfiACKAIEIgetIhIgDn58IhN8IBBC7afX5wF+IA98Qh2IfCIUQpv80ZIBfkL/////AYMiFUIUhiACKAIMIgitIhYgEX4gASgCCCIJrSIXIAIoAggiCq0iGH58IAEoAgwiC60iGSASfnwgAjUCECIaIA5+fCABNQIQIhsgDX58Ihx9IAEoAhQiDCAFaq0iHSAafnwgAigCFCIFIARqrSIeIBt+fCABKAIcIgQgCWqtIh8gAigCHCIJIApqrSIgfnwgAigCICIKIAhqrSIhIAEoAhgiCCAGaq0iIn58IAEoAiAiASALaq0iIyACKAIYIgIgB2qtIiR+fCAKrSIlIAitIiZ+IAStIicgCa0iKH58IAGtIikgAq0iKn58Iit9IBVCzQJ+IA99IBkgGH4gFiAXfnwgGiARfnwgGyASfnwgBa0iLCAMrSItfn0iLnwgHiAdfnwgGCAOfiARIBJ+fCAXIA1+fCIvIBBCluuc7wF+fCAVQtKxzAR+fCAVQu2n1+cBfiAUfEIdiHwiFEKb/NGSAX5C/////wGDIg9CxfrO7wF+fCAXIBJ+IBggEX58IBYgDn58IBkgDX58IjAgEELF+s7vAX58IBVCluuc7wF+fCAPQtKxzAR+fCAPQu2n1+cBfiAUfEIdiHwiDkKb/NGSAX5C/////wGDIg1Cluuc7wF+fCAVQsX6zu8BfiAQQs0CfnwgHHwgD0KW65zvAX58IA1C0rHMBH58IA1C7afX5wF+IA58Qh2IfCIOQpv80ZIBfkL/////AYMiFULSscwEfnwgFULtp9fnAX4gDnxCHYh8IhFCm/zRkgF+Qv////8BgyIOQs0CfnwgJCAdfiATfSAiIB5+fCAaIBd+IBkgFn58IBsgGH58ICYgLH4gKiAtfnx9Ihd8IA9CzQJ+fCANQsX6zu8BfnwgFUKW65zvAX58IA5C0rHMBH58IA5C7afX5wF+IBF8Qh2IfCISQpv80ZIBfkL/////AYMiEULF+s7vAX58ICIgJH4gL30gICAdfnwgHyAefnwgGyAWfiAaIBl+fCAoIC1+ICYgKn58ICcgLH58fSIWfCANQs0CfnwgFULF+s7vAX58IA5Cluuc7wF+fCARQtKxzAR+fCARQu2n1+cBfiASfEIdiHwiGEKb/NGSAX5C/////wGDIhJCluuc7wF+fCAQQhSGIDB9IBsgGn58ICAgIn58IB8gJH58ICEgHX58ICMgHn58ICcgKn4gKCAmfnwgJSAtfnwgKSAsfnwiGX0gFULNAn58IA5CxfrO7wF+fCARQpbrnO8BfnwgEkLSscwEfnwgEkLtp9fnAX4gGHxCHYh8IhhCm/zRkgF+Qv////8BgyIQQtKxzAR+fCAQQu2n1+cBfiAYfEIdiHwiGKdB/////wFxNgIMIAMgJCAbfiAufSAiIBp+fCAPQhSGfCAhIB9+fCAjICB+fCApICh+ICUgJ358Ig99IBFCzQJ+fCASQsX6zu8BfnwgEEKW65zvAX58IBhCHYh8IhinQf////8BcTYCECADICAgG34gHyAafnwgFyApICV+Ih18fSAjICF+fCANQhSGfCASQs0CfnwgEELF+s7vAX58IBhCHYh8Ig2nQf////8BcTYCFCADICMgGn4gISAbfnwgFn0gFUIUhnwgEELNAn58IA1CHYh8IhqnQf////8BcTYCGCADIA5CFIYgGXwgGkIdiHwiGqdB/////wFxNgIcIAMgEUIUhiArfCAaQh2IfCIap0H/////AXE2AiAgAyASQhSGIA98IBpCHYh8IhqnQf////8BcTYCJCADIBBCFIYgHXwgGkIdiHwiGkIdiD4CLCADIBqnQf////8BcTYCKCAAIANBDGpBqOPAABCSAiADQTBqJAALhQwCEX8DfiMAQcAAayIFJAACQAJAIAEoAgwiBiACaiICIAZJDQACQAJAAkAgAiABKAIEIgcgB0EBaiIIQQN2IglBB2wgB0EISRsiCkEBdk0NAAJAAkAgCkEBaiIHIAIgByACSxsiAkEPSQ0AIAJB/////wFLDQRBfyACQQN0QQduQX9qZ3ZBAWohAgwBC0EEIAJBCHFBCGogAkEESRshAgsgBUEwaiACQQxBCCACIAQQ8gEgBSgCOCELIAUoAjQhCSAFKAIwIgxFDQQgBSgCPCECAkAgCUEJaiIERQ0AIAxB/wEgBPwLAAsgBSACNgIsIAUgCzYCKCAFIAk2AiQgBSAMNgIgIAVBCDYCHAJAIAZFDQAgDEF0aiENIAxBCGohDiABKAIAIghBdGohDyAIKQMAQn+FQoCBgoSIkKDAgH+DIRZBACECIAYhECAIIQQDQAJAIBZCAFINAANAIAJBCGohAiAEQQhqIgQpAwBCgIGChIiQoMCAf4MiFkKAgYKEiJCgwIB/UQ0ACyAWQoCBgoSIkKDAgH+FIRYLAkAgDCAIQQAgFnqnQQN2IAJqIhFrQQxsaiIHQXRqKAIAIhIgB0F4aigCACASGyISIAlxIgdqKQAAQoCBgoSIkKDAgH+DIhdCAFINAEEIIRMDQCAHIBNqIQcgE0EIaiETIAwgByAJcSIHaikAAEKAgYKEiJCgwIB/gyIXUA0ACwsgFkJ/fCEYAkAgDCAXeqdBA3YgB2ogCXEiB2osAABBAEgNACAMKQMAQoCBgoSIkKDAgH+DeqdBA3YhBwsgGCAWgyEWIAwgB2ogEkEZdiISOgAAIA4gB0F4aiAJcWogEjoAACANIAdBdGxqIgdBCGogDyARQXRsaiIRQQhqKAAANgAAIAcgESkAADcAACAQQX9qIhANAAsLIAUgBjYCLCAFIAsgBms2AihBACECA0AgASACaiIEKAIAIQcgBCAFQRRqIAJqQQxqIgkoAgA2AgAgCSAHNgIAIAJBBGoiAkEQRw0ACyAFKAIkIgJFDQEgAiACQQxsQRNqQXhxIgRqQQlqIgJFDQEgBSgCICAEayACQQgQlwUMAQsCQCAIRQ0AIAkgCEEHcUEAR2ohBCABKAIAIgkhAgNAIAIgAikDACIWQn+FQgeIQoGChIiQoMCAAYMgFkL//v379+/fv/8AhHw3AwAgAkEIaiECIARBf2oiBA0ACwJAAkAgCEEISQ0AIAkgCGogCSkAADcAAAwBCyAIRQ0AIAlBCGogCSAI/AoAAAsgCUEIaiELIAlBdGohDUEBIRAgCSEMQQAhAgNAIAIhBCAQIQICQCAJIARqIhItAABBgAFHDQAgDSAEQXRsaiETIA1BACAEa0EMbGohEQJAA0AgESgCACIQIBEoAgQgEBsiDyAHcSIQIQ4CQCAJIBBqKQAAQoCBgoSIkKDAgH+DIhZCAFINAEEIIRQgECEOA0AgDiAUaiEOIBRBCGohFCAJIA4gB3EiDmopAABCgIGChIiQoMCAf4MiFlANAAsLAkAgCSAWeqdBA3YgDmogB3EiDmosAABBAEgNACAJKQMAQoCBgoSIkKDAgH+DeqdBA3YhDgsgDiAQayAEIBBrcyAHcUEISQ0BIAkgDmoiEC0AACEUIBAgD0EZdiIPOgAAIAsgDkF4aiAHcWogDzoAACAOQXRsIRACQCAUQf8BRg0AIAkgEGohFUF0IRADQCAMIBBqIg4oAAAhDyAOIBUgEGoiFCgAADYAACAUIA82AAAgEEEEaiIQDQAMAgsLCyASQf8BOgAAIAsgBEF4aiAHcWpB/wE6AAAgDSAQaiIEQQhqIBNBCGooAAA2AAAgBCATKQAANwAADAELIBIgD0EZdiIQOgAAIAsgBEF4aiAHcWogEDoAAAsgDEF0aiEMIAIgAiAISSIEaiEQIAQNAAsLIAEgCiAGazYCCAtBgYCAgHghCQwCCyAFQQhqIAQQtQQgBSgCDCELIAUoAgghCQwBCyAFIAQQtQQgBSgCBCELIAUoAgAhCQsgACALNgIEIAAgCTYCACAFQcAAaiQAC9QLAh1/C34jACIEIQUgBEGAIWtBQHEiBiQAAkAgACgCECIHQQJ0IgRFDQBBBiEIAkACQAJAAkAgACgCCCIJIAdBA3QiCiAJIApLGyAEbiILIARsIgogAksiDA0AIAtBAnQiDUUNAyAAKAIMIQ4CQCANIAogCiANcGsiD0sNACANQQp0IRBBACERIAEhEgNAIBEiE0EBaiERIA8gDWshDyASIhQgEGohEkEAIRVBACEEA0AgBkEENgLUCCAGQQQ2AswIIAZBwAA2AsQIIAYgAzYCwAggBiAVNgI8IAYgEzYCQCAGIAZBwABqNgLQCCAGIAZBPGo2AsgIAkBBgAhFDQAgBkHAEGpBAEGACPwLAAsgBkHACGpBAyAGQcAQakGACBBLQf8BcSIIQRJHDQMgBEGACGohFiAUIARqIRcgFUEBaiEVIAZBwBBqIQJBgAghBEEAIQlBgQEhGANAIARBB00NBiAYQX9qIhhFDQUgFyAJQQN0aiACKQAANwMAIAlBAWohCSACIARBCCAEQQhJGyIZaiECIAQgGWsiBA0ACyAWIQQgFkGAEEcNAAsgDSAPTQ0ACwtBEiEIIA5FDQBBACABIAwbIQ8gC0EDbCERIA0gC0F/c2ohEiAALQBQIgStQgODISEgB60hIiAOrSEjIAqtISRCACElIAAoAkRBEEYhGiAEQf8BcSIbQQJGIRwDQCAlIiZCAXwhJSAaICZQIgNyIRMgHCADcSEdQgAhJwNAICchKEEBIRUCQCAbQQFGDQAgHSAoQgJUcSEVCyAoQgF8IScCQCAHRQ0AQgAhKSALICenbEEAIChCA1IbQQAgJkIAUhshFiALICinbCIeIA1BACAoUCIfG2ohICAoICaEQv////8PgyEqA0ACQEGACEUiFA0AIAZBwABqQQBBgAj8CwALAkAgFA0AIAZBwAhqQQBBgAj8CwALAkAgFA0AIAZBwBBqQQBBgAj8CwALAkACQAJAAkAgFUUNACAGICE3A+gIIAYgIzcD4AggBiAkNwPYCCAGICg3A9AIIAYgKTcDyAggBiAmNwPACCAqUEUNASAGQcAAaiAGQcAIaiAGQcAQahCnAwwCCyAqUA0BCyAgIA0gKadsIgJqIQQgAiAeaiEYQQAhCSAfIQAgHiEODAELQQIhCUEAIQ5BASEAIA0gKadsQQJyIhghBAsCQCAJIAtPDQAgDkF/aiEQIARBf2ohBCABIBhBCnRqIRkgKachDANAIBghAgJAAkACQAJAIBUNACAEIApPDQEgDyAEQQp0aiEYDAMLIAlB/wBxIhgNASAGQcAAaiAGQcAIaiAGQcAQahCnAwwBCyAEIApB7OrAABC1AwALIAZBwABqIBhBA3RqIRgLIBgpAwAhKwJAAkAgA0UNAAJAIABFDQAgCUF/aiEYIAwhFwwCCwJAICkgK0IgiKcgB3AiF61RDQAgDiAJRWshGAwCCyAQIAlqIRgMAQsCQCApICtCIIinIAdwIhetUQ0AIBEgCUVrIRgMAQsgEiAJaiEYCyAYIBZqICtC/////w+DIisgK35CIIggGK1+QiCIp0F/c2ogDXAhGAJAAkACQAJAAkAgBCAKTw0AIBggFyANbGoiGCAKTw0BIAZBwBhqIAEgBEEKdGogASAYQQp0ahA0AkAgEw0AIAIgCk8NAyAZIAZBwBhqEIsDDAULIAIgCkkNAyACIApBrOvAABC1AwALIAQgCkH86sAAELUDAAsgGCAKQYzrwAAQtQMACyACIApBnOvAABC1AwALIBQNACAZIAZBwBhqQYAI/AoAAAsgGUGACGohGSACQQFqIRggAiEEIAsgCUEBaiIJRw0ACwsgKUIBfCIpICJSDQALCyAnQgRSDQALICUgI1INAAsLIAUkACAIDwtBgAFBgAFBzOrAABC1AwALQanqwABBESAGQf8gakG06cAAQbzqwAAQowMAC0GY6cAAQTdB3OrAABDeAwALQfzrwAAQqgUAC9gMAgV/G34jAEHwAGsiAiQAIAJBBGogARC7ASACIAI1AhQiB0Ls87eKA34gAigCCCIBrSIIQufi5LMBfiACKAIEIgOtIglC7sr1/wF+fCACKAIMIgStIgpCjJPw+wB+fCACKAIQIgWtIgtCg+aF0wF+fCAHQu3zt4oBfnwiDH0gAigCGCIGIANqrSINQu7K9f8BfnwgAigCHCIDIAFqrSIOQubipLQBfnwgAigCICIBIARqrSIPQouT8PsCfnwgAigCJCIErSIQQv////8BfiIRIAGtIhJC/////wF+IhN8IhQgA60iFUL//z9+fCIWfSAEIAVqrSIXQoLmhdMDfnwgCUL/A35C/////wGDIhhC0rHMBH4gCELt87eKAX4gCUKD5oXTAX58Ihl8IBhC7afX5wF+IAlC7fO3igF+Ihp8Qh2IfCIbQpv80ZIBfkL/////AYMiHEIUhnwgCkLn4uSzAX4gCELuyvX/AX58IAtCjJPw+wB+fCAHQoPmhdMBfnwgBq0iHUL/////AX4iHn0iHyAafSANQuzzt4oDfnwgHELNAn58IAhCg+aF0wF+IAlCjJPw+wB+fCAKQu3zt4oBfnwiICAYQpbrnO8BfnwgHELSscwEfnwgHELtp9fnAX4gG3xCHYh8IhtCm/zRkgF+Qv////8BgyIaQsX6zu8BfnwgCEKMk/D7AH4gCULn4uSzAX58IApCg+aF0wF+fCALQu3zt4oBfnwiISAYQsX6zu8BfnwgHEKW65zvAX58IBpC0rHMBH58IBpC7afX5wF+IBt8Qh2IfCIIQpv80ZIBfkL/////AYMiCUKW65zvAX58IAwgGELNAn58IBxCxfrO7wF+fCAaQpbrnO8BfnwgCULSscwEfnwgCULtp9fnAX4gCHxCHYh8IghCm/zRkgF+Qv////8BgyIcQtKxzAR+fCAcQu2n1+cBfiAIfEIdiHwiDEKb/NGSAX5C/////wGDIghCzQJ+fCANQoLmhdMDfiAZfSAOQuzzt4oDfnwgC0Ln4uSzAX4gCkLuyvX/AX58IAdCjJPw+wB+fCAVQv////8BfiIVIB58Ihl9Iht8IBpCzQJ+fCAJQsX6zu8BfnwgHEKW65zvAX58IAhC0rHMBH58IAhC7afX5wF+IAx8Qh2IfCIMQpv80ZIBfkL/////AYMiCkLF+s7vAX58IA1Ci5Pw+wJ+ICB9IA5CguaF0wN+fCAPQuzzt4oDfnwgB0Ln4uSzAX4gC0LuyvX/AX58IBMgGXx9IhN8IAlCzQJ+fCAcQsX6zu8BfnwgCEKW65zvAX58IApC0rHMBH58IApC7afX5wF+IAx8Qh2IfCIMQpv80ZIBfkL/////AYMiC0KW65zvAX58IBhCFIYgIX0gB0LuyvX/AX58IA1C5uKktAF+fCAOQouT8PsCfnwgD0KC5oXTA358IBQgHUL//z9+fCAVfCINfSAXQuzzt4oDfnwgHELNAn58IAhCxfrO7wF+fCAKQpbrnO8BfnwgC0LSscwEfnwgC0Ltp9fnAX4gDHxCHYh8IgxCm/zRkgF+Qv////8BgyIYQtKxzAR+fCAYQu2n1+cBfiAMfEIdiHwiDKdB/////wFxNgJMIAIgB0KC5oXTA34gH30gDkLuyvX/AX58IA9C5uKktAF+fCARIBJC//8/fnwiDn0gF0KLk/D7An58IBpCFIZ8IApCzQJ+fCALQsX6zu8BfnwgGEKW65zvAX58IAxCHYh8IhqnQf////8BcTYCUCACIAdCi5Pw+wJ+IBsgEEL//z9+Igx8fSAPQu7K9f8BfnwgF0Lm4qS0AX58IAlCFIZ8IAtCzQJ+fCAYQsX6zu8BfnwgGkIdiHwiCadB/////wFxNgJUIAIgB0Lm4qS0AX4gE30gF0LuyvX/AX58IBxCFIZ8IBhCzQJ+fCAJQh2IfCIHp0H/////AXE2AlggAiAIQhSGIA18IAdCHYh8IgenQf////8BcTYCXCACIApCFIYgFnwgB0IdiHwiB6dB/////wFxNgJgIAIgC0IUhiAOfCAHQh2IfCIHp0H/////AXE2AmQgAiAYQhSGIAx8IAdCHYh8IgdCHYg+AmwgAiAHp0H/////AXE2AmggAkEoaiACQcwAakHM48AAEJICIAAgAkEoahCkASACQfAAaiQAC74MAgN/AX4jAEGQAWsiBiQAIAYgATYCEAJAAkAgBkEQahCeBQ0AIAZBEGogBkH4AGpBmIPAABCTASEFIABBgICAgHg2AgAgACAFNgIEIAFBhAFJDQEgARCNAwwBCyAGQRRqIAEgBCAFEJoEIAZBgICAgHg2AiggBkGAgICAeDYCNCAGQYKAgIB4NgJAIAZB+ABqIAZBFGoQzAECQAJAAkACQAJAAkAgBi0AeA0AIAZBwABqQQhqIQEgBkH4AGpBCGohBQNAAkACQAJAAkACQAJAAkACQAJAIAYtAHkOBQECAwAEAQsgBkEIaiAGQRRqENoDDAcLIAYoAihBgICAgHhGDQUgBkEQNgJsIAZB+4DAADYCaCAGQQM2AnwgBiAGQegAajYCeEGVrMAAIAZB+ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgRBASEFDAkLIAYoAjRBgICAgHhGDQMgBkESNgJsIAZBpYHAADYCaCAGQQM2AnwgBiAGQegAajYCeEGVrMAAIAZB+ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgRBASEFDAgLIAYoAkBBgoCAgHhGDQEgBkELNgJsIAZB8IDAADYCaCAGQQM2AnwgBiAGQegAajYCeEGVrMAAIAZB+ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgRBASEFDAcLAkAgBigCKEGAgICAeEYiBQ0AIAZB2ABqQQhqIAZBKGpBCGooAgA2AgAgBiAGKQIoNwNYAkACQAJAIAYoAjRBgICAgHhGDQAgBigCQCIFQYKAgIB4Rw0BQYGAgIB4IQUMAgsgBkESNgJsIAZBpYHAADYCaCAGQQM2AnwgBiAGQegAajYCeEGBrMAAIAZB+ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgQgBkHYAGoQhwYgBkHYAGoQzAUMCQsgBkHoAGpBCGogAUEIaikCADcDACAGIAEpAgA3A2ggBigCRCEBCyAGQfgAakEIaiIEIAZBKGpBCGooAgA2AgAgBkGMAWogBkE0akEIaigCADYCACAAIAYpAigiCTcCACAAIAE2AhwgACAFNgIYIAYgBikCNDcChAEgAEEIaiAEKQMANwIAIABBEGogBkH4AGpBEGopAwA3AgAgBiAJNwN4IAAgBikDaDcCICAAQShqIAZB6ABqQQhqKQMANwIADAsLIAZBEDYCbCAGQfuAwAA2AmggBkEDNgJ8IAYgBkHoAGo2AnhBgazAACAGQfgAahDgBSEBIABBgICAgHg2AgAgACABNgIEDAYLIAYoAhQhBCAGQQA2AhQCQCAERQ0AIAZB+ABqIAYoAhgQugIgBigCfCEEAkAgBigCeCIHQYKAgIB4Rw0AIABBgICAgHg2AgAgACAENgIEQQEhBQwHCyAGQegAakEIaiIIIAVBCGopAgA3AwAgBiAFKQIANwNoAkAgBigCQEGCgICAeEYNACAGQcAAahCwBAsgASAGKQNoNwIAIAFBCGogCCkDADcCACAGIAQ2AkQgBiAHNgJADAMLQbDDwABBMRDLBQALIAYoAhQhBCAGQQA2AhQCQCAERQ0AIAZB+ABqIAYoAhgQ4AIgBigCfCEEAkAgBigCeCIHQYCAgIB4Rw0AIABBgICAgHg2AgAgACAENgIEQQEhBQwGCyAGKAKAASEIIAZBNGoQwQQgBiAINgI8IAYgBDYCOCAGIAc2AjQMAgtBsMPAAEExEMsFAAsgBigCFCEEIAZBADYCFCAERQ0EIAZB+ABqIAYoAhgQ4AIgBigCfCEEAkAgBigCeCIHQYCAgIB4Rw0AIABBgICAgHg2AgAgACAENgIEQQEhBQwECyAGKAKAASEIIAZBKGoQwQQgBiAINgIwIAYgBDYCLCAGIAc2AigLIAZB+ABqIAZBFGoQzAEgBi0AeEUNAAsLIAYoAnwhASAAQYCAgIB4NgIAIAAgATYCBEEBIQULIAYoAkBBgoCAgHhHDQEMAgtBsMPAAEExEMsFAAsgBkHAAGoQsAQLAkAgBigCNEGAgICAeEYNACAGQTRqEIcGIAZBNGoQzAULIAUgBigCKEGAgICAeEdxRQ0AIAZBKGoQhwYgBkEoahDMBQsgBkEUahDzAwsgBkGQAWokAAuaDAIBfwF+IwBBkAFrIgYkACAGIAE2AhQCQAJAIAZBFGoQngUNACAGQRRqIAZB8ABqQeiCwAAQkwEhBSAAQYCAgIB4NgIAIAAgBTYCBCABQYQBSQ0BIAEQjQMMAQsgBkEYaiABIAQgBRCaBCAGQYCAgIB4NgIsIAZBgICAgHg2AjggBkGAgICAeDYCRCAGQfAAaiAGQRhqEMsBAkACQAJAAkACQCAGLQBwDQADQAJAAkACQAJAAkACQAJAAkACQCAGLQBxDgUBAgMABAELIAZBCGogBkEYahDaAwwHCyAGKAIsQYCAgIB4Rg0FIAZBCzYCZCAGQcWAwAA2AmAgBkEDNgJ0IAYgBkHgAGo2AnBBlazAACAGQfAAahDgBSEBIABBgICAgHg2AgAgACABNgIEDAoLIAYoAjhBgICAgHhGDQMgBkEONgJkIAZB4oDAADYCYCAGQQM2AnQgBiAGQeAAajYCcEGVrMAAIAZB8ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgQMCQsgBigCREGAgICAeEYNASAGQRM2AmQgBkHOgcAANgJgIAZBAzYCdCAGIAZB4ABqNgJwQZWswAAgBkHwAGoQ4AUhASAAQYCAgIB4NgIAIAAgATYCBAwICwJAAkACQCAGKAIsQYCAgIB4RiIFDQAgBkHQAGpBCGogBkEsakEIaigCADYCACAGIAYpAiw3A1ACQCAGKAI4QYCAgIB4RiIBRQ0AIAZBDjYCjAEgBkHigMAANgKIASAGQQM2AnQgBiAGQYgBajYCcEGBrMAAIAZB8ABqEOAFIQQgAEGAgICAeDYCACAAIAQ2AgQMAwsgBkHgAGpBCGogBkE4akEIaigCADYCACAGIAYpAjg3A2AgBigCRCIEQYCAgIB4Rg0BIAYpAkghByAGQfAAakEIaiIBIAZBLGpBCGooAgA2AgAgBkGEAWogBkE4akEIaigCADYCACAAIAYpAiw3AgAgACAHNwIcIAAgBDYCGCAGIAYpAjg3AnwgAEEIaiABKQMANwIAIABBEGogBkHwAGpBEGopAwA3AgAMDAsgBkELNgJkIAZBxYDAADYCYCAGQQM2AnQgBiAGQeAAajYCcEGBrMAAIAZB8ABqEOAFIQEgAEGAgICAeDYCACAAIAE2AgRBASEBDAoLIAZBEzYCjAEgBkHOgcAANgKIASAGQQM2AnQgBiAGQYgBajYCcEGBrMAAIAZB8ABqEOAFIQQgAEGAgICAeDYCACAAIAQ2AgQgBkHgAGoQhwYgBkHgAGoQzAULIAZB0ABqEIcGIAZB0ABqEMwFDAgLIAYoAhghASAGQQA2AhgCQCABRQ0AIAZB8ABqIAYoAhwQ4AIgBigCdCEBAkAgBigCcCIFQYCAgIB4Rw0AIABBgICAgHg2AgAgACABNgIEDAgLIAYoAnghBCAGQcQAahDBBCAGIAQ2AkwgBiABNgJIIAYgBTYCRAwDC0Gww8AAQTEQywUACyAGKAIYIQEgBkEANgIYAkAgAUUNACAGQfAAaiAGKAIcEOACIAYoAnQhAQJAIAYoAnAiBUGAgICAeEcNACAAQYCAgIB4NgIAIAAgATYCBAwHCyAGKAJ4IQQgBkE4ahDBBCAGIAQ2AkAgBiABNgI8IAYgBTYCOAwCC0Gww8AAQTEQywUACyAGKAIYIQEgBkEANgIYIAFFDQMgBkHwAGogBigCHBDgAiAGKAJ0IQECQCAGKAJwIgVBgICAgHhHDQAgAEGAgICAeDYCACAAIAE2AgQMBQsgBigCeCEEIAZBLGoQwQQgBiAENgI0IAYgATYCMCAGIAU2AiwLIAZB8ABqIAZBGGoQywEgBi0AcEUNAAsLIAYoAnQhASAAQYCAgIB4NgIAIAAgATYCBAwBC0Gww8AAQTEQywUAC0EBIQFBASEFCwJAIAYoAkRBgICAgHhGDQAgBkHEAGoQhwYgBkHEAGoQzAULAkAgASAGKAI4QYCAgIB4R3FFDQAgBkE4ahCHBiAGQThqEMwFCyAFIAYoAixBgICAgHhHcUUNACAGQSxqEIcGIAZBLGoQzAULIAZBGGoQ8wMLIAZBkAFqJAALhgoCBn8DfgJAAkACQAJAAkACQCABQQhJDQAgAUEHcSICRQ0FIAAoAqABIgNBKU8NAQJAIAMNACAAQQA2AqABDAYLIANBAnQiBEF8aiIFQQJ2QQFqIgZBA3EhByACQQJ0KALUnEEgAnatIQgCQAJAIAVBDE8NAEIAIQkgACECDAELIAZB/P///wdxIQVCACEJIAAhAgNAIAIgAjUCACAIfiAJfCIJPgIAIAJBBGoiBiAGNQIAIAh+IAlCIIh8Igk+AgAgAkEIaiIGIAY1AgAgCH4gCUIgiHwiCT4CACACQQxqIgYgBjUCACAIfiAJQiCIfCIKPgIAIApCIIghCSACQRBqIQIgBUF8aiIFDQALCwJAIAdFDQAgB0ECdCEFA0AgAiACNQIAIAh+IAl8Igo+AgAgAkEEaiECIApCIIghCSAFQXxqIgUNAAsLAkAgCkKAgICAEFQNACADQShGDQMgACAEaiAJpzYCACADQQFqIQMLIAAgAzYCoAEMBQsgACgCoAEiBkEpTw0CAkAgBg0AIABBADYCoAEgAA8LIAFBAnQ1AtScQSEIIAZBAnQiB0F8aiICQQJ2QQFqIgVBA3EhAwJAAkAgAkEMTw0AQgAhCSAAIQIMAQsgBUH8////B3EhBUIAIQkgACECA0AgAiACNQIAIAh+IAl8Igk+AgAgAkEEaiIBIAE1AgAgCH4gCUIgiHwiCT4CACACQQhqIgEgATUCACAIfiAJQiCIfCIJPgIAIAJBDGoiASABNQIAIAh+IAlCIIh8Igo+AgAgCkIgiCEJIAJBEGohAiAFQXxqIgUNAAsLAkAgA0UNACADQQJ0IQUDQCACIAI1AgAgCH4gCXwiCj4CACACQQRqIQIgCkIgiCEJIAVBfGoiBQ0ACwsCQCAKQoCAgIAQVA0AIAZBKEYNBCAAIAdqIAmnNgIAIAZBAWohBgsgACAGNgKgASAADwtBACADQShBhInBABDWAwALQShBKEGEicEAELUDAAtBACAGQShBhInBABDWAwALQShBKEGEicEAELUDAAsCQAJAAkAgAUEIcUUNACAAKAKgASIDQSlPDQECQAJAIAMNAEEAIQMMAQsgA0ECdCIEQXxqIgJBAnZBAWoiBUEDcSEHAkACQCACQQxPDQBCACEIIAAhAgwBCyAFQfz///8HcSEFQgAhCCAAIQIDQCACIAI1AgBC4esXfiAIfCIIPgIAIAJBBGoiBiAGNQIAQuHrF34gCEIgiHwiCD4CACACQQhqIgYgBjUCAELh6xd+IAhCIIh8Igg+AgAgAkEMaiIGIAY1AgBC4esXfiAIQiCIfCIJPgIAIAlCIIghCCACQRBqIQIgBUF8aiIFDQALCwJAIAdFDQAgB0ECdCEFA0AgAiACNQIAQuHrF34gCHwiCT4CACACQQRqIQIgCUIgiCEIIAVBfGoiBQ0ACwsgCUKAgICAEFQNACADQShGDQMgACAEaiAIpzYCACADQQFqIQMLIAAgAzYCoAELAkAgAUEQcUUNACAAQfycwQBBAhBjGgsCQCABQSBxRQ0AIABBhJ3BAEEDEGMaCwJAIAFBwABxRQ0AIABBkJ3BAEEFEGMaCwJAIAFBgAFxRQ0AIABBpJ3BAEEKEGMaCwJAIAFBgAJxRQ0AIABBzJ3BAEETEGMaCyAAIAEQigEaIAAPC0EAIANBKEGEicEAENYDAAtBKEEoQYSJwQAQtQMAC9sJAgh/En4jAEEwayICJAAgAiABKAIYIgOtIgogASgCDCIEQQF0rSILfiABKAIQIgVBAXStIgwgASgCFCIGrSINfnwgASgCHCIHrSIOIAEoAggiCEEBdK0iD358IAE1AiAiECABKAIEIglBAXStIhF+fCABKAIAIgGtIhIgEn4iE0Kb/NGSAX5C/////wGDIhRC0rHMBH4gAUEBdK0iEiAJrSIVfnwgFELtp9fnAX4gE3xCHYh8IhZCm/zRkgF+Qv////8BgyITQhSGfCAFrSIXIBF+IA8gBK0iGH58IA0gEn58IBNCzQJ+fCAIrSIZIBJ+IBUgFX58IBRCluuc7wF+fCATQtKxzAR+fCATQu2n1+cBfiAWfEIdiHwiFkKb/NGSAX5C/////wGDIhVCxfrO7wF+fCAYIBJ+IBEgGX58IBRCxfrO7wF+fCATQpbrnO8BfnwgFULSscwEfnwgFULtp9fnAX4gFnxCHYh8IhpCm/zRkgF+Qv////8BgyIWQpbrnO8BfnwgGCARfiAZIBl+fCAUQs0CfnwgFyASfnwgE0LF+s7vAX58IBVCluuc7wF+fCAWQtKxzAR+fCAWQu2n1+cBfiAafEIdiHwiGUKb/NGSAX5C/////wGDIhNC0rHMBH58IBNC7afX5wF+IBl8Qh2IfCIaQpv80ZIBfkL/////AYMiGULNAn58IBcgD34gGCAYfnwgDSARfnwgCiASfnwgFULNAn58IBZCxfrO7wF+fCATQpbrnO8BfnwgGULSscwEfnwgGULtp9fnAX4gGnxCHYh8IhpCm/zRkgF+Qv////8BgyIYQsX6zu8BfnwgDSAPfiALIBd+fCAKIBF+fCAOIBJ+fCAWQs0CfnwgE0LF+s7vAX58IBlCluuc7wF+fCAYQtKxzAR+fCAYQu2n1+cBfiAafEIdiHwiG0Kb/NGSAX5C/////wGDIhpCluuc7wF+fCAXIBd+IBRCFIZ8IA0gC358IAogD358IA4gEX58IBAgEn58IBNCzQJ+fCAZQsX6zu8BfnwgGEKW65zvAX58IBpC0rHMBH58IBpC7afX5wF+IBt8Qh2IfCIRQpv80ZIBfkL/////AYMiEkLSscwEfnwgEkLtp9fnAX4gEXxCHYh8IhGnQf////8BcTYCDCACIAogDH4gDSANfnwgDiALfnwgECAPfnwgFUIUhnwgGELNAn58IBpCxfrO7wF+fCASQpbrnO8BfnwgEUIdiHwiEadB/////wFxNgIQIAIgDiAMfiAGQQF0rSINIAp+fCAQIAt+fCAWQhSGfCAaQs0CfnwgEkLF+s7vAX58IBFCHYh8IhGnQf////8BcTYCFCACIA4gDX4gCiAKfnwgECAMfnwgE0IUhnwgEkLNAn58IBFCHYh8IgqnQf////8BcTYCGCACIBAgDX4gA0EBdK0iDSAOfnwgGUIUhnwgCkIdiHwiCqdB/////wFxNgIcIAIgECANfiAOIA5+fCAYQhSGfCAKQh2IfCIOp0H/////AXE2AiAgAiAaQhSGIBAgB0EBdK1+fCAOQh2IfCIOp0H/////AXE2AiQgAiASQhSGIBAgEH58IA5CHYh8IhBCHYg+AiwgAiAQp0H/////AXE2AiggACACQQxqQajjwAAQkgIgAkEwaiQAC8QKAQh/IwBBsAlrIgQkAAJAAkAgAw0AQQghAAwBCyAEIAM2AgQCQAJAAkACQCADQcEASQ0AIARB4AdqIgVBAUEAQQFBAEEAQcAAELUBAkBByABFDQAgBEEIaiAFQcgA/AoAAAsCQEGBAUUNACAEQQhqQcgAakEAQYEB/AsACyAEIAM2AtgHIARBCGogBEHYB2pBBBD9AQJAIAFFDQAgACABQQN0aiEBA0AgBEEIaiAAKAIAIABBBGooAgAQ/QEgAEEIaiIAIAFHDQALCwJAQdABRQ0AIARB2AdqIARBCGpB0AH8CgAACwJAQcAARSIADQAgBEGqBGpBAEHAAPwLAAsCQCAADQAgBEGABmpBAEHAAPwLAAsgBCAEKQOYCCAELQCgCSIArXw3A5gIIARBoAhqIQECQCAAQYABRg0AQYABIABrIgVFDQAgASAAakEAIAX8CwALIARBADoAoAkgBEHYB2ogAUIAIARBgAZqELwCIARBqgRqQcAAIARBgAZqQcAAQZzswAAQiAQCQEHAAEUiAA0AIARB2AFqIARBqgRqQcAA/AoAAAsgAkEgIARB2AFqQSBBgO3AABCIBCACQSBqIQJBACADQWBxayEGIARB2AdqQcgAaiEHIARBgAZqQcgAaiEIIARB4AdqIQlBYCEFAkADQCACIQEgAyAFIgpqIgtBwQBJDQECQCAADQAgBEGYAmogBEHYAWpBwAD8CgAACyAJQQFBAEEBQQBBAEHAABC1AQJAQcgARQ0AIARBgAZqIAlByAD8CgAACwJAQYEBRQ0AIAhBAEGBAfwLAAsgBEGABmogBEGYAmpBwAAQ/QECQEHQAUUNACAEQdgHaiAEQYAGakHQAfwKAAALAkAgAA0AIARB2AJqQQBBwAD8CwALAkAgAA0AIARBqgRqQQBBwAD8CwALIAQgBCkDmAggBC0AoAkiAq18NwOYCAJAIAJBgAFGDQBBgAEgAmsiBUUNACAHIAJqQQAgBfwLAAsgBEEAOgCgCSAEQdgHaiAHQgAgBEGqBGoQvAIgBEHYAmpBwAAgBEGqBGpBwABBnOzAABCIBAJAIAANACAEQdgBaiAEQdgCakHAAPwKAAALIAFBICAEQdgBakEgQdDtwAAQiAQgAUEgaiECIAYgCkFgaiIFRw0ACwsgBEHYB2ogCxCAAyAEKALYB0EBRg0DIARBgAZqQQZqIQICQEHQAUUiAA0AIAIgBEHgB2pB0AH8CgAACyAEQaoEakEGaiEFAkAgAA0AIAUgAkHQAfwKAAALAkAgAA0AIARB2AJqIAVB0AH8CgAAC0EAIAprIQIgBEHYAmogBEHYAWpBwAAQ/gECQCAADQAgBEHYB2ogBEHYAmpB0AH8CgAACyACIANLDQEgBEHYB2ogASALEMICDQJBEiEADAQLIARB2AdqIAMQgAMgBCgC2AcNAiAEQYAGakEGaiEKAkBB0AFFIgUNACAKIARB4AdqQdAB/AoAAAsgBEGqBGpBBmohCQJAIAUNACAJIApB0AH8CgAACwJAIAUNACAEQdgCaiAJQdAB/AoAAAsgBEHYAmogBEEEakEEEP4BAkAgAUUNACAAIAFBA3RqIQEDQCAEQdgCaiAAKAIAIABBBGooAgAQ/gEgAEEIaiIAIAFHDQALCwJAQdABRQ0AIARB2AdqIARB2AJqQdAB/AoAAAtBCUESIARB2AdqIAIgAxDCAhshAAwDCyACIAMgA0GQ7cAAENYDAAtBoO3AAEEdIARB2AdqQdzswABBwO3AABCjAwALQQkhAAsgBEGwCWokACAAC4ULAgR/An4jAEGADmsiAiQAIAJB2AxqQQhqIAFBCGooAgA2AgAgAiABKQIANwPYDCACQcQGaiACQdgMahDYASACQcgGaiEDAkACQCACKALEBkEBRw0AIAJBoANqQRhqIANBGGooAgA2AgAgAkGgA2pBEGogA0EQaikCADcDACACQaADakEIaiADQQhqKQIANwMAIAIgAykCADcDoAMgAkGgA2oQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBCABQQxqIgMQhwYgAxDMBSABQRhqIQEMAQsCQEGgA0UiBA0AIAJBoANqIANBoAP8CgAACwJAIAQNACACIAJBoANqQaAD/AoAAAsgAkHYDGpBCGogAUEgaigCADYCACACIAEpAhg3A9gMIAJBxAZqQe+xwABBEyACQdgMahD0AgJAAkAgAi0AxAYiA0EHRg0AIAJB9AlqQRhqIAJBxAZqQRhqKAIANgIAIAIgAikAxQY3A6ADIAIgAkHEBmpBCGopAAA3AKcDIAJB9AlqQQhqIAIpAKcDNwAAIAIgAikC1AY3AoQKIAIgAzoA9AkgAiACKQOgAzcA9QkgAkH0CWoQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACQegJakEIaiACQdAGaigCACIDNgIAIAIgAikCyAY3A+gJIAJB2AxqIAIoAuwJIAMQzwICQAJAAkAgAi0A2AxBAUcNACACQR82AtQKIAJBkr7AADYC0AogAiACLQDZDDoAvgogAkGADDsBvAogAkG8CmoQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACQeMKaiACQecMaikAADcAACACQesKaiACQe8Mai0AADoAACACIAIpAN8MNwDbCiACLwHcDCEDIAItAN4MIQQgAikC8AwhBgJAQYQBRQ0AIAJB9ApqIAJB+AxqQYQB/AoAAAsgAiAGNwLsCiACIAQ6ANoKIAIgAzsB2AogAkHEBmogAiACQdgKaiABKAIQIAEoAhQQ2QEgAkHIBmohAyACKALEBkEBRw0BIAJBkApqQQhqIANBCGopAgAiBjcDACACQZAKakEQaiADQRBqKAIAIgQ2AgAgAkH4C2pBCGogBjcDACACQfgLakEQaiAENgIAIAIgAykCACIGNwOQCiACQbG+wAA2AowMIAJBGTYCkAwgAiAGNwP4CyACQfgLahDDASEDIABBgICAgHg2AgAgACADNgIECyACQegJahCHBiACQegJahDMBQwBCyACQagKakEQaiIEIANBEGooAgA2AgAgAkGoCmpBCGoiBSADQQhqKQIANwMAIAIgAykCADcDqAogAikC3AYhBgJAQaQCRQ0AIAJBvANqIAJB5AZqQaQC/AoAAAsgAkGgA2pBCGogBSkDADcDACACQaADakEQaiAEKAIANgIAIAIgAikDqAoiBzcDkAogAiAGNwK0AyACIAc3A6ADAkBBoAFFDQAgAkHEBmogAkGgA2pBoAH8CgAACyACQdgMaiACQcQGahDkBSACQcQGaiACQaADakGgAWoQ4QUgAkGQDWogAkHcBmopAAA3AAAgAkGIDWogAkHEBmpBEGopAAA3AAAgAkGADWogAkHEBmpBCGopAAA3AAAgAiACKQDEBjcA+AwCQEHAAEUNACACQZgMaiACQdgMakHAAPwKAAALIABBhbPAACACQZgMakHAABCAAiACQaADahCDAyACQegJahCHBiACQegJahDMBSACIAJBwABqNgLIBiACIAI2AsQGIAJBxAZqEO8DIAJB4AFqEP4FIAFBDGohAQwBCyACIAJBwABqNgLIBiACIAI2AsQGIAJBxAZqEO8DIAJB4AFqEP4FIAFBDGohAQsgARCHBiABEMwFIAJBgA5qJAALwAoCBH8BfiMAQbAKayIEJAAgBBDhBCAEQcAAahDhBCAEQdMDakEAKADMxUA2AAAgBEHIA2ogAUEZaikAADcDACAEQcADaiABQRFqKQAANwMAIARBuANqIAFBCWopAAA3AwAgBEEAKADJxUA2AtADIAQgASkAATcDsAMCQEEnRQ0AIARBgAFqIARBsANqQSf8CgAACyAEQSc2ArQDIAQgBEGAAWo2ArADAkACQCACIARBsANqQQEgBEHAABCCAUUNACAAQYECOwAADAELIARB2ANqQQAtANjFQDoAACAEQbADakEYaiABQQFqIgVBGGopAAA3AwAgBEGwA2pBEGogBUEQaikAADcDACAEQbADakEIaiAFQQhqKQAANwMAIARBACkA0MVANwPQAyAEIAUpAAA3A7ADAkBBKUUNACAEQYABaiAEQbADakEp/AoAAAsgBEEpNgK0AyAEIARBgAFqNgKwAwJAIAIgBEGwA2pBASAEQcAAakHAABCCAUUNACAAQYECOwAADAELIARBkAhqIARBwAAQV0EAIQIDQCAEQZAIaiACaiIGIAYtAABBNnM6AAAgAkEBaiICQYABRw0ACwJAQcAARQ0AIARBkAlqQYDFwABBwAD8CgAACyAEQgA3A9gJIARCATcD0AkgBEGQCWogBEGQCGpBARDEBUEAIQIDQCAEQZAIaiACaiIGIAYtAABB6gBzOgAAIAJBAWoiAkGAAUcNAAsCQEHAAEUNACAEQeAJakGAxcAAQcAA/AoAAAsgBEIANwOoCiAEQgE3A6AKIARB4AlqIARBkAhqQQEQxAUCQEHQAEUiAg0AIARBsANqQdAAaiAEQeAJakHQAPwKAAALAkAgAg0AIARBsANqIARBkAlqQdAA/AoAAAsgBEHgBWpBoAFqEJkFAkBBoAFFDQAgBEHgBWogBEGwA2pBoAH8CgAACwJAQbACRQ0AIARBgAFqIARB4AVqQbAC/AoAAAsgBEGAAWpBoAFqIQYCQAJAIAQtAKADIgJB3wBLDQAgBiACakEgIAVBIEG0xMAAEIgEIAJBIGohAgwBCyAGIAJqQYABIAJrIgcgBSAHQZTEwAAQiAQgBCAEKQPAAUIBfCIINwPAASAEIAQpA8gBIAhQrXw3A8gBIARBgAFqIAZBARDEBSAGIAJBoH9qIgIgBSAHaiACQaTEwAAQiAQLIAQgAjoAoAMCQEHkAEUNACAEQbADaiADQeQA/AoAAAsgBEGAAWogBEGwA2oQawJAQbACRQ0AIARBsANqIARBgAFqQbAC/AoAAAsgBEHgCWoQ4QQgBEGQCGoQ4QQgBEGwA2ogBEHQBGoiAiAEQZAIahByIARBADoA0AUgAkHAACAEQZAIakHAAEG0xMAAEIgEIARBwAA6ANAFIARBgARqIAIgBEHgCWoQcgJAQcAARSICDQAgBEGQCWogBEHgCWpBwAD8CgAACwJAIAINACAEQZAIaiABQSFqQcAA/AoAAAsgBEHgCWogBEGQCWogBEGQCWpBwABqIARBkAhqIARBkAhqQcAAahDTA0EBIQECQCAEKAL0CSIDIAQoAvAJIgVNDQAgBCgC4AkgBWohAiAEKALoCSAFaiEGIAMgBWshBUEBIQEDQCAGLQAAIAItAABzIgNBACADa3LAQX9KEOIEIAFxIQEgAkEBaiECIAZBAWohBiAFQX9qIgUNAAsLAkAgARDiBEH/AXENACAAQYEIOwAADAELAkBBwABFDQAgAEEBaiAEQcAAakHAAPwKAAALIABBADoAAAsgBEGwCmokAAv3CQEFfyMAQdAHayICJAAgAkGwBmogARDSASACQYgGaiACQbAGahBoQQEhA0EAIQQDQCABIARqLQAAIAJBiAZqIARqLQAAcyIFQQAgBWtywEF/ShDfBCADcSEDIARBAWoiBEEgRw0ACyADEN8EIQQgAkHQAWogAkGwBmoQaCACLQDQAUEBcRDfBCEDIAJB0gFqIQUCQEEoRSIBDQAgBSACQbAGakEo/AoAAAsCQCABDQAgAkEIaiAFQSj8CgAACwJAAkAgBEF/c0EBcRDfBCADchDfBEH/AXENACACQdABaiACQQhqEHUgAkH4AmogAkHQAWoQ5QECQEEoRSIEDQAgAkHQAWpBkOXAAEEo/AoAAAsgAkHQAWogAkH4AmoQwQECQCAEDQAgAkGgA2ogAkHQAWpBKPwKAAALAkAgBA0AIAJB0AFqQZDlwABBKPwKAAALQQAhBANAIAJB0AFqIARqIgMgAygCACACQfgCaiAEaigCAGo2AgAgBEEEaiIEQShHDQALAkBBKEUiBA0AIAJByANqIAJB0AFqQSj8CgAACyACQdABaiACQcgDahB1IAJB8ANqIAJB0AFqEOUBAkAgBA0AIAJB0AFqQeDlwABBKPwKAAALIAJB0AFqEJkCAkAgBA0AIAJBiAZqIAJB0AFqQSj8CgAACyACQdABaiACQaADahB1IAJBsAZqIAJB0AFqEOUBIAJB0AFqIAJBiAZqIAJBsAZqEFEgAkHQAWogAkHwA2oQwQECQCAEDQAgAkGYBGogAkHQAWpBKPwKAAALIAJBsAZqIAJBmARqIAJB8ANqEFEgAkHQAWpBmOTAACACQbAGahCOASACLQDQASEFAkAgBA0AIAJBwARqIAJB1AFqQSj8CgAACyACQegEaiACQcAEaiACQcgDahBRIAJB0AFqIAJB6ARqIAJBmARqEFEgAkGQBWogAkHABGogAkHQAWoQUQJAIAQNACACQdABaiACQQhqQSj8CgAAC0EAIQQDQCACQdABaiAEaiIDIAMoAgAgAkEIaiAEaigCAGo2AgAgBEEEaiIEQShHDQALAkBBKEUiBA0AIAJBsAZqIAJB0AFqQSj8CgAACyACQbgFaiACQbAGaiACQegEahBRIAJB0AFqIAJBuAVqEGggAi0A0AFBAXEQ3wQhAwJAIAQNACACQdABaiACQbgFakEo/AoAAAsgAkHQAWoQmQICQCAEDQAgAkGwBmogAkHQAWpBKPwKAAALIAJBuAVqIAJBsAZqIAMQ7AEgAkHgBWogAkGgA2ogAkGQBWoQUSACQYgGaiACQbgFaiACQeAFahBRIAJB0AFqIAJBiAZqEGggAi0A0AFBAXEQ3wQhAyACQeAFahDHAiEBAkAgBA0AIAJBsAZqIAJBuAVqQSj8CgAACwJAIAQNACACQbAGakEoaiACQeAFakEo/AoAAAsCQCAEDQAgAkGAB2pBkOXAAEEo/AoAAAsCQCAEDQAgAkGoB2ogAkGIBmpBKPwKAAALIAJB0AFqQQFqIQQCQEGgAUUiBg0AIAQgAkGwBmpBoAH8CgAACwJAIAYNACACQTBqIARBoAH8CgAACyAFQX9zQQFxEN8EIANyEN8EIAFyEN8EQf8BcQ0AAkBBoAFFDQAgAEEEaiACQTBqQaAB/AoAAAtBASEEDAELQQAhBAsgACAENgIAIAJB0AdqJAAL7wkCBH8CfiMAQaAHayIFJAAgBUEIakEYaiIGQgA3AwAgBUEIakEQaiIHQgA3AwAgBUEIakEIaiIIQgA3AwAgBUIANwMIIAEgBUEIakEgEKUDAkBB0ABFIgENACAFQeAFakHQAGogAkHQAGpB0AD8CgAACwJAIAENACAFQeAFaiACQdAA/AoAAAsgBUEoakEYaiAGKQMANwMAIAVBKGpBEGogBykDADcDACAFQShqQQhqIAgpAwA3AwAgBSAFKQMINwMoIAVB6AJqIAVB4AVqIAVBKGoQnAEgBUHsAmohAQJAAkAgBSgC6AJBAUcNACAFQcgBakEQaiABQRBqKAIAIgI2AgAgBUHIAWpBCGogAUEIaikCACIJNwMAIAUgASkCACIKNwPIASAAQRBqIAI2AgAgAEEIaiAJNwIAIAAgCjcCACAAQQI6AKABDAELAkBBoAFFIgYNACAFQcgBaiABQaAB/AoAAAsCQCAGDQAgBUEoaiAFQcgBakGgAfwKAAALIAVBjARqIAMQ4QUgBUHgBWogBUEoahDhBSAFQegCaiAEIAVB4AVqIAVBjARqEIwBAkAgBS0A6AIiAUECRw0AIAVB2wFqIAVB/AJqKAIAIgE2AAAgBUHTAWogBUH0AmopAgAiCTcAACAFIAUpAuwCIgo3AMsBIABBEGogATYAACAAQQhqIAk3AAAgACAKNwAAIABBAjoAoAEMAQsgBUHXAWoiBiAFQegCakEQaikAADcAACAFQcgBakEIaiIHIAVB6AJqQQlqKQAANwMAIAUgBSkA6QI3A8gBAkBBOEUNACAFQawEakEYaiAFQegCakEYakE4/AoAAAsgBUGsBGpBCWogBykDADcAACAFQawEakEQaiAGKQAANwAAIAUgBSkDyAE3AK0EIAVBATYCrAUgBUIBNwKkBSAFIAVB+ARqrUKAgICAIIQ3ApwFIAVBATYCmAUgBUIBNwKQBSAFIAUoAtwEQSAgBS0A1AQiBhs2ArQFIAUgBSgC2AQgBUHVBGogBhs2ArAFIAUgAToArAQgBSgCsAQhBiAFKAK0BCEHIAVBATYC1AUgBUIBNwLMBSAFIAVB0ARqrUKAgICAIIQ3AsQFIAVBATYCwAUgBUIBNwK4BSAFIAVBjARqrUKAgICAgASENwKIBSAFQQE2AoQFIAVCATcC/AQgBSAHQSAgAUEBcSIBGzYC3AUgBSAGIAVBrARqQQFyIAEbNgLYBQJAQaABRQ0AIAVB4AVqIAJBoAH8CgAACyAFQYAHakEYaiAFQQhqQRhqKQMANwMAIAVBgAdqQRBqIAVBCGpBEGopAwA3AwAgBUGAB2pBCGogBUEIakEIaikDADcDACAFIAUpAwg3A4AHIAVB6AJqIAVB4AVqIAVBgAdqIAVB/ARqQQEQXyAFLQDqAiEBIAUtAOkCIQICQCAFLQDoAiIGQQJHDQAgAEECOgCgASAAIAE6AAIgACACOgABIABBADoAAAwBCwJAQZ4BRQ0AIAVByAFqIAVB6wJqQZ4B/AoAAAsCQEHeAEUNACAAQaMBaiAFQcgBakHeAPwKAAALAkBBwABFDQAgAEGBAmogBUHIAWpB3gBqQcAA/AoAAAsCQEGgAUUNACAAIAVBKGpBoAH8CgAACyAAIAE6AKIBIAAgAjoAoQEgACAGOgCgAQsgBUGgB2okAAvGCQIFfwR+IwBBgAxrIgIkACABKAIAIQMgASgCBCEEAkBBoAFFDQAgAkEQaiABQQhqQaAB/AoAAAsgAkHgCmoQmQUCQEHAAEUNACACQZAKakHwwsAAQcAA/AoAAAsgAkIANwPYCiACQgA3A9AKQYACIAQQpgQiAUGA/gNxIAFBAXEiBRsgAUGAgPwHcXJBCHYhAQJAAkAgBUUNACAAQQE6AAAgACABOgABDAELIAIgATsB/gsgAkGQCmogAkH+C2pBAhD1AQJAQeABRSIBDQAgAkGwCGogAkGQCmpB4AH8CgAACyACQbAIaiADIAQQ9QECQCABDQAgAkHQBmogAkGwCGpB4AH8CgAACyACQYDAADsBkAogAkHQBmogAkGQCmpBAhD1AQJAIAENACACQfAEaiACQdAGakHgAfwKAAALIAJBkApqIAJBEGoQ5AUgAkHwBGogAkGQCmpBIBD1AQJAIAENACACQZADaiACQfAEakHgAfwKAAALIAJCxtK5i8atmr3lADcDkAogAkGQA2ogAkGQCmpBCBD1AQJAIAENACACQbABaiACQZADakHgAfwKAAALIAJB0AZqEOEEIAJBsAhqEOEEIAIpA/ABIQcgAikD+AEhCCACQYACaiIEIAItAIADIgFqIgNBgAE6AAAgAiAHQjaIIglCOIYgCEIKhiIKIAmEIglCgP4Dg0IohoQgCUKAgPwHg0IYhiAJQoCAgPgPg0IIhoSEIAhCAoZCgICA+A+DIAhCDohCgID8B4OEIAhCHohCgP4DgyAKQjiIhISENwPwBCACIAGtIghCO4YgB0IKhiIJIAhCA4aEIghCgP4Dg0IohoQgCEKAgPwHg0IYhiAIQoCAgPgPg0IIhoSEIAdCAoZCgICA+A+DIAdCDohCgID8B4OEIAdCHohCgP4DgyAJQjiIhISENwP4BCACQfABaiEFAkACQCABQf8ARg0AAkAgAUH/AHMiBkUNACADQQFqQQAgBvwLAAsgAUHwAHFB8ABGDQAgAkHwAmpBECACQfAEakEQQeDAwAAQiAQgAkGwAWogBEEBEMQFDAELIAJBsAFqIARBARDEBSACQZAKahDgBCACQYALakEQIAJB8ARqQRBB8MDAABCIBCACQbABaiACQZAKakEBEMQFCyACQQA6AIADIAJCwICAgIABNwL8BCACQQA2AvQEIAIgAkGwCGpBwABqNgLwBCACIAJBsAhqNgL4BCACQZAKaiACQfAEaiACQbABaiAFEO4CAkAgAigCrAoiASACKAKwCk8NAANAIAIgAUEBajYCrAogAkEIaiACQZAKaiABEKwEIAIoAggiBEUNASACKAIMIQUgAiACKAKkCiABQQN0aikDACIHQjiGIAdCgP4Dg0IohoQgB0KAgPwHg0IYhiAHQoCAgPgPg0IIhoSEIAdCCIhCgICA+A+DIAdCGIhCgID8B4OEIAdCKIhCgP4DgyAHQjiIhISENwPwBCAEIAUgAkHwBGpBCEHUwsAAEIgEIAIoAqwKIgEgAigCsApJDQALCyACQdAGakHAACACQbAIakHAAEGgwMAAEIgEAkBBwABFDQAgAEEBaiACQdAGakHAAPwKAAALIABBADoAAAsgAkGADGokAAv9BgIOfxp+IwBB0ABrIgMkACADIAEoAgwiBK0iESACKAIYIgWtIhJ+IAEoAgQiBq0iEyACKAIgIgetIhR+fCABKAIUIgitIhUgAigCECIJrSIWfnwgASgCHCIKrSIXIAIoAggiC60iGH58IAE1AgAiGSACKAIkIgytfnwgAjUCACIaIAEoAiQiDa0iG358IAE1AggiHCACKAIcIg6tIh1+fCABNQIQIh4gAigCFCIPrSIffnwgATUCGCIgIAIoAgwiEK0iIX58IAE1AiAiIiACKAIEIgKtIiN+fDcDSCADIBEgFn4gEyASfnwgFSAYfnwgGyAHQRNsrSIkfnwgGSAdfnwgGiAXfnwgHCAffnwgHiAhfnwgICAjfnwgIiAMQRNsrSIlfnw3AzggAyARIBh+IBMgFn58IBcgJH58IBsgBUETbK0iJn58IBkgH358IBogFX58IBwgIX58IB4gI358ICAgJX58ICIgDkETbK0iJ358NwMoIAMgBEEBdK0iKCAffiAGQQF0rSIpIB1+fCAIQQF0rSIdICF+fCAKQQF0rSIqICN+fCAZIBR+fCANQQF0rSIUICV+fCAcIBJ+fCAeIBZ+fCAgIBh+fCAiIBp+fDcDQCADICggIX4gKSAffnwgHSAjfnwgKiAlfnwgGSASfnwgFCAnfnwgHCAWfnwgHiAYfnwgICAafnwgIiAkfnw3AzAgAyAoICN+ICkgIX58IB0gJX58ICogJ358IBkgFn58IBQgD0ETbK0iFn58IBwgGH58IB4gGn58ICAgJH58ICIgJn58NwMgIAMgFSAkfiATIBh+fCAXICZ+fCAbIAlBE2ytIh9+fCAZICF+fCAaIBF+fCAcICN+fCAeICV+fCAgICd+fCAiIBZ+fDcDGCADICggJX4gKSAjfnwgHSAnfnwgKiAWfnwgGSAYfnwgFCAQQRNsrSIYfnwgHCAafnwgHiAkfnwgICAmfnwgIiAffnw3AxAgAyAVICZ+IBEgJH58IBcgH358IBsgC0ETbK0iIX58IBkgI358IBogE358IBwgJX58IB4gJ358ICAgFn58ICIgGH58NwMIIAMgKCAnfiApICV+fCAdIBZ+fCAqIBh+fCAUIAJBE2ytfnwgGiAZfnwgHCAkfnwgHiAmfnwgICAffnwgIiAhfnw3AwAgACADEOUBIANB0ABqJAALiQkCBH8EfiMAQfAFayIDJAACQAJAIAJFDQAgAkEDdCEEQQAhBUEAIQYDQCABIAVqQQRqKAIAIAZqIQYgBCAFQQhqIgVHDQALAkAgBkH/AUsNACAAIAI2AgggACABNgIEIABBAToAAAwCCyACQQN0IQUgA0HgAGoQ4AQgA0EAOgDgAQJAQcAARQ0AIANBEGpBwNnAAEHAAPwKAAALIAEgBWohBSADQgA3A1ggA0IANwNQIANBEGpB7NjAAEEREPgBA0AgA0EQaiABKAIAIAFBBGooAgAQ+AEgAUEIaiIBIAVHDQALAkBB4AFFDQAgA0HwAWogA0EQakHgAfwKAAALIANB0ANqEOEEIANBkARqEOEEIAMpA7ACIQcgAykDuAIhCCADQcACaiIGIAMtAMADIgFqIgRBgAE6AAAgAyAHQjaIIglCOIYgCEIKhiIKIAmEIglCgP4Dg0IohoQgCUKAgPwHg0IYhiAJQoCAgPgPg0IIhoSEIAhCAoZCgICA+A+DIAhCDohCgID8B4OEIAhCHohCgP4DgyAKQjiIhISENwPQBCADIAGtIghCO4YgB0IKhiIJIAhCA4aEIghCgP4Dg0IohoQgCEKAgPwHg0IYhiAIQoCAgPgPg0IIhoSEIAdCAoZCgICA+A+DIAdCDohCgID8B4OEIAdCHohCgP4DgyAJQjiIhISENwPYBCADQbACaiEFAkACQCABQf8ARg0AAkAgAUH/AHMiAkUNACAEQQFqQQAgAvwLAAsgAUHwAHFB8ABGDQAgA0GwA2pBECADQdAEakEQQfDXwAAQiAQgA0HwAWogBkEBEMQFDAELIANB8AFqIAZBARDEBSADQegEahDgBCADQdgFakEQIANB0ARqQRBBgNjAABCIBCADQfABaiADQegEakEBEMQFC0EAIQEgA0EAOgDAAyADQsCAgICAATcC3AQgA0EANgLUBCADIANBkARqQcAAajYC0AQgA0HQBGpBCGoiAiADQZAEajYCACADIAU2AuwFIAMgA0HwAWo2AugFIANB0ARqELIEIQYgA0HoBWoQ7AQhBCADQegEakEQaiADQdAEakEQaigCADYCACADQegEakEIaiACKQIANwMAIAMgBTYCgAUgAyADKQLQBDcD6AQgAyAEIAYgBCAGSRsiBTYCiAUgAyADQfABajYC/AQCQCAFRQ0AA0AgAyABQQFqNgKEBSADQQhqIANB6ARqIAEQrAQgAygCCCIFRQ0BIAMoAgwhBiADIAMoAvwEIAFBA3RqKQMAIgdCOIYgB0KA/gODQiiGhCAHQoCA/AeDQhiGIAdCgICA+A+DQgiGhIQgB0IIiEKAgID4D4MgB0IYiEKAgPwHg4QgB0IoiEKA/gODIAdCOIiEhIQ3A9AEIAUgBiADQdAEakEIQbDZwAAQiAQgAygChAUiASADKAKIBUkNAAsLIANB0ANqQcAAIANBkARqQcAAQbDXwAAQiAQCQEHAAEUNACAAQQFqIANB0ANqQcAA/AoAAAsgAEEAOgAADAELIABBAjoAAAsgA0HwBWokAAuMCQEDfyMAQeAEayICJAACQEEoRSIDDQAgAkEIakG45cAAQSj8CgAACyACQcgCaiABEHUgAkG4BGogAkHIAmoQ5QEgAkEwakGo5sAAIAJBuARqEFECQCADDQAgAkHIAmogAkEwakEo/AoAAAtBACEDA0AgAkHIAmogA2oiBCAEKAIAIANBkOXAAGooAgBqNgIAIANBBGoiA0EoRw0ACwJAQShFIgMNACACQbgEaiACQcgCakEo/AoAAAsgAkHYAGogAkG4BGpB0ObAABBRIAJBkARqQeDlwAAgAkEwahBRAkAgAw0AIAJByAJqQbjlwABBKPwKAAALIAJByAJqIAJBkARqEMEBAkAgAw0AIAJB6ANqIAJByAJqQSj8CgAACwJAIAMNACACQcgCaiACQTBqQSj8CgAAC0EAIQMDQCACQcgCaiADaiIEIAQoAgAgA0Hg5cAAaigCAGo2AgAgA0EEaiIDQShHDQALAkBBKEUiAw0AIAJBuARqIAJByAJqQSj8CgAACyACQYABaiACQegDaiACQbgEahBRIAJByAJqIAJB2ABqIAJBgAFqEI4BIAItAMgCIQQCQCADDQAgAkGoAWogAkHMAmpBKPwKAAALIAJB0AFqIAJBqAFqIAEQUSACQcgCaiACQdABahBoIAItAMgCQQFxEN8EQX9zQQFxEN8EIQECQCADDQAgAkHIAmogAkHQAWpBKPwKAAALIAJByAJqEJkCAkAgAw0AIAJBuARqIAJByAJqQSj8CgAACyACQdABaiACQbgEaiABEOwBIAJBqAFqIAJB0AFqIARBf3NBAXEiBBDfBBDsASACQQhqIAJBMGogBBDfBBDsAQJAIAMNACACQcgCaiACQTBqQSj8CgAACyACQcgCakGQ5cAAEMEBAkAgAw0AIAJBuARqIAJByAJqQSj8CgAACyACQZAEaiACQQhqIAJBuARqEFEgAkHIAmogAkGQBGpB+ObAABBRIAJByAJqIAJBgAFqEMEBAkAgAw0AIAJB+AFqIAJByAJqQSj8CgAACyACQcgCaiACQagBahB1IAJBoAJqIAJByAJqEOUBAkAgAw0AIAJByAJqIAJBqAFqQSj8CgAAC0EAIQMDQCACQcgCaiADaiIEIAQoAgAgAkGoAWogA2ooAgBqNgIAIANBBGoiA0EoRw0ACwJAQShFIgMNACACQegDaiACQcgCakEo/AoAAAsgAkHIAmogAkHoA2ogAkGAAWoQUSACQZAEaiACQfgBakGg58AAEFECQCADDQAgAkG4BGpBkOXAAEEo/AoAAAsgAkG4BGogAkGgAmoQwQECQCADDQAgAkHIAmpBKGogAkG4BGpBKPwKAAALAkAgAw0AIAJBuARqQZDlwABBKPwKAAALQQAhAwNAIAJBuARqIANqIgQgBCgCACACQaACaiADaigCAGo2AgAgA0EEaiIDQShHDQALAkBBKEUiAw0AIAJBwANqIAJBuARqQSj8CgAACwJAIAMNACACQZgDaiACQZAEakEo/AoAAAsgACACQcgCahC+AiACQeAEaiQAC7gIAgN/An4jAEGgCWsiBCQAIARBACABEL4BAkAgASgCBCIFIAEoAgAiBkYNACAGQQN0IAFqQQxqIQEDQCAEIAFBfGooAgAgASgCABD3ASABQQhqIQEgBSAGQQFqIgZHDQALCwJAQbACRQ0AIARBsAVqIARBsAL8CgAACyAEQdADaiAEQbAFahDVAQJAQaABRQ0AIARBsAJqIARBkARqQaAB/AoAAAsgBEGwBWogBEGwAmpBACgC4N5AQQAoAuTeQCACIAMQlQECQAJAIAQtALAFQQFHDQAgBEHjA2ogBEGwBWpBFGooAgAiATYAACAEQdsDaiAEQbAFakEMaikCACIHNwAAIAQgBCkCtAUiCDcA0wMgAEEUaiABNgAAIABBDGogBzcAACAAIAg3AAQgAEEBOgAADAELAkBBwABFIgENACAEQdADaiAEQbAFakEBckHAAPwKAAALAkAgAQ0AIARB4AdqIARB0ANqQcAA/AoAAAsgBEGwBWogBEGwAmpBACgCyN5AQQAoAszeQCACIAMQlQECQCAELQCwBUEBRw0AIARB4wNqIARBsAVqQRRqKAIAIgE2AAAgBEHbA2ogBEGwBWpBDGopAgAiBzcAACAEIAQpArQFIgg3ANMDIABBFGogATYAACAAQQxqIAc3AAAgACAINwAEIABBAToAAAwBCwJAQcAARSIBDQAgBEHQA2ogBEGwBWpBAXJBwAD8CgAACwJAIAENACAEQaAIaiAEQdADakHAAPwKAAALIARBsAVqIARB4AdqQcAAQQAoArTeQEEAKAK43kBBAUEAELUCAkAgBC0AsAVBAUcNACAEQeMDaiAEQbAFakEUaigCACIBNgAAIARB2wNqIARBsAVqQQxqKQIAIgc3AAAgBCAEKQK0BSIINwDTAyAAQRRqIAE2AAAgAEEMaiAHNwAAIAAgCDcABCAAQQE6AAAMAQsCQEHAAEUiAQ0AIARB0ANqIARBsAVqQQFyQcAA/AoAAAsCQCABDQAgBEHgCGogBEHQA2pBwAD8CgAACyAEQbAFaiAEQeAHakHAAEEAKAKg3kBBACgCpN5AQQFBABC1AgJAIAQtALAFQQFHDQAgBEHjA2ogBEGwBWpBFGooAgAiATYAACAEQdsDaiAEQbAFakEMaikCACIHNwAAIAQgBCkCtAUiCDcA0wMgAEEUaiABNgAAIABBDGogBzcAACAAIAg3AAQgAEEBOgAADAELAkBBwABFIgENACAEQdADaiAEQbAFakEBckHAAPwKAAALAkAgAQ0AIARBsAZqIARB0ANqQcAA/AoAAAsCQCABDQAgBEGwBWogBEGgCGpBwAD8CgAACwJAIAENACAEQbAFakHAAGogBEHgCGpBwAD8CgAACwJAQcABRQ0AIABBAWogBEGwBWpBwAH8CgAACyAAQQA6AAALIARBoAlqJAALrAgCA38CfiMAQfAGayIFJAACQAJAIAEtAABBAUcNAAJAQdAARSIGDQAgBUHQAGogAkHQAGpB0AD8CgAACwJAIAYNACAFIAJB0AD8CgAACyAFQeAEaiAFIAFBAWoQjQEgBUHkBGohBgJAIAUoAuAERQ0AIAVBwAFqQRBqIAZBEGooAgAiATYCACAFQcABakEIaiAGQQhqKQIAIgg3AwAgBSAGKQIAIgk3A8ABIABBFGogATYCACAAQQxqIAg3AgAgACAJNwIEIABBAjoAAAwCCwJAQcABRSIHDQAgBUHAAWogBkHAAfwKAAALAkAgBw0AIAUgBUHAAWpBwAH8CgAACyAFQYADaiADEOEFIAVBnwRqIAUQ4QUgBUHgBGogBCAFQZ8EaiAFQYADahCMAQJAIAUtAOAEIgZBAkcNACAFQbMDaiAFQeAEakEUaigCACIBNgAAIAVBqwNqIAVB4ARqQQxqKQIAIgg3AAAgBSAFKQLkBCIJNwCjAyAAQRRqIAE2AAAgAEEMaiAINwAAIAAgCTcABCAAQQI6AAAgBUGgAWoQ/gUMAgsgBUGvA2oiBCAFQeAEakEQaikAADcAACAFQagDaiIDIAVB4ARqQQlqKQAANwMAIAUgBSkA4QQ3A6ADAkBBOEUNACAFQcABakEYaiAFQeAEakEYakE4/AoAAAsgBUHAAWpBCWogAykDADcAACAFQcABakEQaiAEKQAANwAAIAUgBSkDoAM3AMEBIAVBATYC6AMgBUIBNwLgAyAFIAVBjAJqrUKAgICAIIQ3AtgDIAVBATYC1AMgBUIBNwLMAyAFIAUoAvABQSAgBS0A6AEiBBs2AvADIAUgBSgC7AEgBUHpAWogBBs2AuwDIAUgBjoAwAEgBSgCxAEhBCAFKALIASEDIAVBATYCkAQgBUIBNwKIBCAFIAVB5AFqrUKAgICAIIQ3AoAEIAVBATYC/AMgBUIBNwL0AyAFIAVBgANqrUKAgICAgASENwLEAyAFQQE2AsADIAVCATcCuAMgBSADQSAgBkEBcSIGGzYCmAQgBSAEIAVBwAFqQQFyIAYbNgKUBAJAQaABRQ0AIAVB4ARqIAJBoAH8CgAACyAFQZ8EaiABIAVB4ARqIAVBuANqEE0gBS0AoQQhASAFLQCgBCECAkAgBS0AnwRBAUcNACAAIAE6AAYgACACOgAFIABBADoABCAAQQI6AAAgBUGgAWoQ/gUMAgsCQEE+RQ0AIABBkgJqIAVBogRqQT78CgAACwJAQcABRQ0AIAVB4ARqQdAAaiAFQcAB/AoAAAsCQEHQAEUNACAFQeAEaiAFQcABakHQAPwKAAALAkBBkAJFDQAgACAFQeAEakGQAvwKAAALIAAgAToAkQIgACACOgCQAgwBCyAAQQI6AAAgAEGACjsBBAsgBUHwBmokAAvxBgEIfwJAAkAgASAAQQNqQXxxIgIgAGsiA0kNACABIANrIgRBBEkNACAEQQNxIQVBACEGQQAhAQJAIAIgAEYNAEEAIQdBACEBAkAgACACayIIQXxLDQBBACEHQQAhAQNAIAEgACAHaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASAHQQRqIgcNAAsLIAAgB2ohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIAhBAWoiCA0ACwsgACADaiEIAkAgBUUNACAIIARB/P///wdxaiICLAAAQb9/SiEGIAVBAUYNACAGIAIsAAFBv39KaiEGIAVBAkYNACAGIAIsAAJBv39KaiEGCyAEQQJ2IQMgBiABaiEHA0AgCCEGIANFDQIgA0HAASADQcABSRsiBEEDcSEFAkACQCAEQQJ0IglB8AdxIggNAEEAIQIMAQtBACECIAYhAQNAIAFBDGooAgAiAEF/c0EHdiAAQQZ2ckGBgoQIcSABQQhqKAIAIgBBf3NBB3YgAEEGdnJBgYKECHEgAUEEaigCACIAQX9zQQd2IABBBnZyQYGChAhxIAEoAgAiAEF/c0EHdiAAQQZ2ckGBgoQIcSACampqaiECIAFBEGohASAIQXBqIggNAAsLIAMgBGshAyAGIAlqIQggAkEIdkH/gfwHcSACQf+B/AdxakGBgARsQRB2IAdqIQcgBUUNAAsgBiAEQfwBcUECdGoiAigCACIBQX9zQQd2IAFBBnZyQYGChAhxIQECQCAFQQFGDQAgAigCBCIIQX9zQQd2IAhBBnZyQYGChAhxIAFqIQEgBUECRg0AIAIoAggiAkF/c0EHdiACQQZ2ckGBgoQIcSABaiEBCyABQQh2Qf+BHHEgAUH/gfwHcWpBgYAEbEEQdiAHaiEHDAELAkAgAQ0AQQAPCyABQQNxIQgCQAJAIAFBBE8NAEEAIQJBACEHDAELIAFBfHEhA0EAIQJBACEHA0AgByAAIAJqIgEsAABBv39KaiABQQFqLAAAQb9/SmogAUECaiwAAEG/f0pqIAFBA2osAABBv39KaiEHIAMgAkEEaiICRw0ACwsgCEUNACAAIAJqIQEDQCAHIAEsAABBv39KaiEHIAFBAWohASAIQX9qIggNAAsLIAcL4AcCBH8EfiMAQfAGayIDJAAgA0EQahDgBAJAAkAgAkGBAUkNACADQZABakHQAGoQmQUCQEHAAEUNACADQZABakHQyMAAQcAA/AoAAAsgA0IANwPYASADQgA3A9ABIANBkAFqIAEgAhD2AQJAQeABRQ0AIANB8AJqIANBkAFqQeAB/AoAAAsgA0HQBGoQ4QQgA0GQBWoQ4QQgAykDsAMhByADKQO4AyEIIANB8AJqQdAAaiIBIAMtAMAEIgJqIgRBgAE6AAAgAyAHQjaIIglCOIYgCEIKhiIKIAmEIglCgP4Dg0IohoQgCUKAgPwHg0IYhiAJQoCAgPgPg0IIhoSEIAhCAoZCgICA+A+DIAhCDohCgID8B4OEIAhCHohCgP4DgyAKQjiIhISENwPQBSADIAKtIghCO4YgB0IKhiIJIAhCA4aEIghCgP4Dg0IohoQgCEKAgPwHg0IYhiAIQoCAgPgPg0IIhoSEIAdCAoZCgICA+A+DIAdCDohCgID8B4OEIAdCHohCgP4DgyAJQjiIhISENwPYBSADQfACakHAAGohBQJAAkAgAkH/AEYNAAJAIAJB/wBzIgZFDQAgBEEBakEAIAb8CwALIAJB8ABxQfAARg0AIANBsARqQRAgA0HQBWpBEEGAyMAAEIgEIANB8AJqIAFBARDEBQwBCyADQfACaiABQQEQxAUgA0HwBWoQ4AQgA0HgBmpBECADQdAFakEQQZDIwAAQiAQgA0HwAmogA0HwBWpBARDEBQsgA0EAOgDABCADQsCAgICAATcC3AUgA0EANgLUBSADIANBkAVqQcAAajYC0AUgAyADQZAFajYC2AUgA0HwBWogA0HQBWogA0HwAmogBRDuAgJAIAMoAowGIgIgAygCkAZPDQADQCADIAJBAWo2AowGIANBCGogA0HwBWogAhCsBCADKAIIIgFFDQEgAygCDCEFIAMgAygChAYgAkEDdGopAwAiB0I4hiAHQoD+A4NCKIaEIAdCgID8B4NCGIYgB0KAgID4D4NCCIaEhCAHQgiIQoCAgPgPgyAHQhiIQoCA/AeDhCAHQiiIQoD+A4MgB0I4iISEhDcD0AUgASAFIANB0AVqQQhBwMjAABCIBCADKAKMBiICIAMoApAGSQ0ACwsgA0HQBGpBwAAgA0GQBWpBwABBwMfAABCIBAJAQcAARQ0AIANB8AVqIANB0ARqQcAA/AoAAAsgA0EQakHAACADQfAFakHAAEGgyMAAEIgEDAELIANBEGogAiABIAJBsMjAABCIBAsCQEGAAUUNACAAIANBEGpBgAH8CgAACyADQfAGaiQAC4YIAgR/An4jAEHgEWsiAyQAIANB6ApqIAFBmAFqKQMANwMAIANB4ApqIAFBkAFqKQMANwMAIAMgAUGIAWopAwA3A9gKIAMgASkDgAE3A9AKAkBBgAFFDQAgA0GQEGpB0ABqIAFB8AFqQYAB/AoAAAsgAS0A8AIhBAJAQdAARQ0AIANBkBBqIAFBoAFqQdAA/AoAAAsCQEGgAUUiBQ0AIANB0AxqIAFBgANqQaAB/AoAAAsCQCAFDQAgA0HwDWogAUGgBGpBoAH8CgAACyADQagPaiABQdgFaikDADcDACADQaAPaiABQdAFaikDADcDACADQZgPaiABQcgFaikDADcDACADQbgPaiABQegFaikDADcDACADQcAPaiABQfAFaikDADcDACADQcgPaiABQfgFaikDADcDACADIAEpA8AFNwOQDyADIAEpA+AFNwOwDwJAQdABRQ0AIANB8ApqIANBkBBqQdAB/AoAAAsgAyAEOgDADCADQYwDaiADQdAKaiACEDsgAUGAAWohBUEBIQQgA0GQA2ohAgJAAkAgAygCjANBAUcNACADQQhqQRBqIAJBEGooAgAiBjYCACADQQhqQQhqIAJBCGopAgAiBzcDACADIAIpAgAiCDcDCCAAQRRqIAY2AgAgAEEMaiAHNwIAIAAgCDcCBAwBCwJAQYADRQ0AIANBCGogAkGAA/wKAAALAkBBgAFFIgINACADQdAKaiADQQhqQYACakGAAfwKAAALAkBBgAJFDQAgA0GQBmogA0EIakGAAvwKAAALAkBBoAFFDQAgA0GQBmpBgANqIAFBoAZqQaAB/AoAAAsgA0HICmogAUHYB2opAgA3AgAgA0HACmogAUHQB2opAgA3AgAgA0G4CmogAUHIB2opAgA3AgAgAyABKQLABzcCsAogA0GMA2pB2ABqIAFB2ABqKQAANwAAIANBjANqQdAAaiABQdAAaikAADcAACADQYwDakHIAGogAUHIAGopAAA3AAAgAyABKQBANwDMAwJAQcAARQ0AIANBjANqIAFBwAD8CgAACyADQYwDakH4AGogAUH4AGopAAA3AAAgA0GMA2pB8ABqIAFB8ABqKQAANwAAIANBjANqQegAaiABQegAaikAADcAACADIAEpAGA3AOwDAkAgAg0AIANBkAZqQYACaiADQYwDakGAAfwKAAALAkBBwARFDQAgA0HQCmpBgAFqIANBkAZqQcAE/AoAAAsCQEHABUUNACAAQQRqIANB0ApqQcAF/AoAAAtBACEECyABQYAGahD+BSABQaAGahCDAyADIAFB4AdqNgLUCiADIAFBwAdqNgLQCiADQdAKahDvAyAFENwCIAAgBDYCACADQeARaiQAC4oHAQ9/IwBBEGsiAyQAQQEhBAJAIAIoAgAiBUEiIAIoAgQiBigCECIHEQkADQACQAJAIAENAEEAIQhBACECDAELQQAhCUEAIAFrIQpBACEIIAEhCyAAIQwCQANAIAwgC2ohDUEAIQICQANAIAwgAmoiDi0AACIPQYF/akH/AXFBoQFJDQEgD0EiRg0BIA9B3ABGDQEgCyACQQFqIgJHDQALIAggC2ohCAwCCyAOQQFqIQwgCCACaiELAkACQAJAAkAgDiwAACIPQX9MDQAgD0H/AXEhDwwBCyAMLQAAQT9xIRAgD0EfcSERIA5BAmohDAJAIA9BX0sNACARQQZ0IBByIQ8MAQsgEEEGdCAMLQAAQT9xciEQIA5BA2ohDAJAIA9BcE8NACAQIBFBDHRyIQ8MAQsgDC0AACEPIA5BBGohDCAQQQZ0IA9BP3FyIBFBEnRBgIDwAHFyIg9BgIDEAEcNACALIQgMAQsgAyAPQYGABBB4AkAgAy0ADSIOIAMtAAwiEGsiEUH/AXFBAUYNAAJAAkAgCSALSw0AAkAgCUUNAAJAIAkgAUkNACAJIAFGDQEMAgsgACAJaiwAAEFASA0BCyALRQ0BAkAgCyABSQ0AIAsgCmoNAQwCCyAAIAhqIAJqLAAAQb9/Sg0BCyAAIAEgCSAIIAJqQaCFwQAQ8wQACyAFIAAgCWogCCAJayACaiAGKAIMIgsRDQANAgJAAkAgDkGBAUkNACAFIAMoAgAgBxEJAA0EDAELIAUgAyAQaiARIAsRDQANAwsCQAJAIA9BgAFPDQBBASEODAELAkAgD0GAEE8NAEECIQ4MAQtBA0EEIA9BgIAESRshDgsgDiAIaiACaiEJCwJAAkAgD0GAAU8NAEEBIQ8MAQsCQCAPQYAQTw0AQQIhDwwBC0EDQQQgD0GAgARJGyEPCyAPIAhqIAJqIQgLIA0gDGsiCw0BDAILC0EBIQQMAgsCQCAJIAhLDQBBACECAkAgCUUNAAJAIAkgAUkNACAJIQIgCSABRg0BDAILIAkhAiAAIAlqLAAAQUBIDQELAkAgCA0AQQAhCAwCCwJAIAggAUkNACAIIAFGDQIgAiEJDAELIAAgCGosAABBv39KDQEgAiEJCyAAIAEgCSAIQbCFwQAQ8wQACyAFIAAgAmogCCACayAGKAIMEQ0ADQAgBUEiIAcRCQAhBAsgA0EQaiQAIAQL9AYCA38BfiMAQdAAayIFJAAgBSADNgIEIAUgAjYCAAJAAkACQAJAIAFBgQJJDQBB/QEhBgNAAkACQCAAIAZqIgdBA2osAABBv39KDQAgB0ECaiwAAEG/f0wNASAGQQJqIQYMBQsgBkEDaiEGDAQLIAdBAWosAABBv39KDQIgBywAAEG/f0oNAyAGQXxqIgZBfUcNAAtBACEGDAILIAUgATYCDCAFIAA2AghBACEHQQEhBgwCCyAGQQFqIQYLIAUgADYCCCAFIAY2AgxBBUEAIAYgAUkiBhshB0GooMEAQQEgBhshBgsgBSAHNgIUIAUgBjYCEAJAAkAgAiABSw0AIAMgAU0NASADIQILIAUgAjYCICAFQfcArUIghiIIIAVBEGqthDcDOCAFIAggBUEIaq2ENwMwIAVBE61CIIYgBUEgaq2ENwMoQbKFwAAgBUEoaiAEEN4DAAsCQAJAAkACQAJAIAIgA0sNAAJAAkAgAkUNACACIAFPDQAgACACaiwAAEFASA0BCyADIQILIAUgAjYCGCACIAFPDQJBACEHIAJFDQEDQAJAIAAgAmosAABBv39MDQAgAiEHDAMLIAJBf2oiAg0ADAILCyAFQfcArUIghiIIIAVBEGqthDcDQCAFIAggBUEIaq2ENwM4IAVBE61CIIYiCCAFQQRqrYQ3AzAgBSAIIAWthDcDKEGGhcAAIAVBKGogBBDeAwALIAcgAUYNAAJAAkAgACAHaiIALAAAIgZBf0oNACAALQABQT9xIQIgBkEfcSEBIAZBX0sNASABQQZ0IAJyIQYMAwsgBSAGQf8BcTYCHEEBIQYMAwsgAkEGdCAALQACQT9xciECAkAgBkFwTw0AIAIgAUEMdHIhBgwCCyACQQZ0IAAtAANBP3FyIAFBEnRBgIDwAHFyIgZBgIDEAEcNAQsgBBCsBQALIAUgBjYCHAJAIAZBgAFPDQBBASEGDAELAkAgBkGAEE8NAEECIQYMAQtBA0EEIAZBgIAESRshBgsgBSAHNgIgIAUgBiAHajYCJCAFQfcArUIghiIIIAVBEGqthDcDSCAFIAggBUEIaq2ENwNAIAVB+ACtQiCGIAVBIGqthDcDOCAFQfkArUIghiAFQRxqrYQ3AzAgBUETrUIghiAFQRhqrYQ3AyhB24XAACAFQShqIAQQ3gMAC4MIAgd/BX4jAEHwCGsiBCQAIAG9IgtC/////////weDIgxCgICAgICAgAiEIAtCAYZC/v///////w+DIAtCNIinQf8PcSIFGyINQgGDIQ5BAiEGAkACQAJAAkACQCAMUCIHQQJBAyAHG0EEIAtCgICAgICAgPj/AIMiDFAbIAxCgICAgICAgPj/AFEbDgUEAAECAwQLQQMhBgwDC0EEIQYMAgsgBUHNd2ohCCAOp0EBcyEGQgEhDwwBC0KAgICAgICAICANQgGGIA1CgICAgICAgAhRIggbIQ1CAkIBIAgbIQ8gDqdBAXMhBkHLd0HMdyAIGyAFaiEICyADQf//A3EhBSAEIAg7AegIIAQgDzcD4AggBEIBNwPYCCAEIA03A9AIIAQgBjoA6ggCQAJAAkAgBkH/AXEiB0EBSw0AQXRBBSAIwSIGQQBIGyAGbCIGQcD9AEkNAUH8isEAQSVBpIvBABDQBAALAkACQAJAIAdBAkYNAEEBIQhBkYfBAEGlh8EAIAtCAFMiBxtBkYfBAEEBIAcbIAIbIQdBASALQj+IpyACGyECIAZB/wFxQQRHDQFBAiEIIARBAjsBkAggA0H//wNxDQJBASEIIARBATYCmAggBEGSh8EANgKUCCAEQZAIaiEGDAQLIARBAzYCmAggBEGAisEANgKUCCAEQQI7AZAIQQEhByAEQZAIaiEGQQAhAkEBIQgMAwsgBEEDNgKYCCAEQYOKwQA2ApQIIARBAjsBkAggBEGQCGohBgwCCyAEIAU2AqAIIARBADsBnAggBEECNgKYCCAEQYaKwQA2ApQIIARBkAhqIQYMAQtBkYfBAEEBIAtCAFMiCBshB0GRh8EAQaWHwQAgCBshCCALQj+IpyEJIARBkAhqIARB0AhqIARBEGogBkEEdkEVaiIKQQAgA2tBgIB+IAPBQX9KGyIGEGAgBsEhBgJAAkAgBCgCkAhFDQAgBEHACGpBCGogBEGQCGpBCGooAgA2AgAgBCAEKQKQCDcDwAgMAQsgBEHACGogBEHQCGogBEEQaiAKIAYQMQsgCCAHIAIbIQdBASAJIAIbIQICQCAELgHICCIIIAZMDQAgBEEIaiAEKALACCAEKALECCAIIAUgBEGQCGpBBBC5ASAEKAIMIQggBCgCCCEGDAELQQIhCCAEQQI7AZAIAkAgA0H//wNxDQBBASEIIARBATYCmAggBEGSh8EANgKUCCAEQZAIaiEGDAELIAQgBTYCoAggBEEAOwGcCCAEQQI2ApgIIARBhorBADYClAggBEGQCGohBgsgBCAINgLMCCAEIAY2AsgIIAQgAjYCxAggBCAHNgLACCAAIARBwAhqEIMBIQYgBEHwCGokACAGC/4GAQZ/AkACQAJAAkACQAJAAkACQCAAQXxqIgQoAgAiBUF4cSIGQQRBCCAFQQNxIgcbIAFqSQ0AIAFBJ2ohCAJAIAdFDQAgBiAISw0CCwJAAkAgAkEJSQ0AIAIgAxCoASICDQFBAA8LQQAhAiADQcz/e0sNCEEQIANBC2pBeHEgA0ELSRshASAAQXhqIQgCQAJAAkACQAJAIAdFDQAgCCAGaiEHIAYgAU8NAyAHQQAoAuSyQUYNBCAHQQAoAuCyQUYNAiAHKAIEIgVBAnENCyAFQXhxIgkgBmoiBSABSQ0LIAcgCRCzASAFIAFrIgdBEEkNASAEIAEgBCgCAEEBcXJBAnI2AgAgCCABaiIBIAdBA3I2AgQgCCAFaiIFIAUoAgRBAXI2AgQgASAHEJcBDAoLIAFBgAJJDQogCEUNCiAGIAFNDQogBiABa0GAgAhLDQogAA8LIAQgBSAEKAIAQQFxckECcjYCACAIIAVqIgEgASgCBEEBcjYCBAwIC0EAKALYskEgBmoiByABSQ0IAkACQCAHIAFrIgZBD0sNACAEIAVBAXEgB3JBAnI2AgAgCCAHaiIBIAEoAgRBAXI2AgRBACEGQQAhAQwBCyAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBAXI2AgQgCCAHaiIHIAY2AgAgByAHKAIEQX5xNgIEC0EAIAE2AuCyQUEAIAY2AtiyQQwHCyAGIAFrIgZBD00NBiAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBA3I2AgQgByAHKAIEQQFyNgIEIAEgBhCXAQwGC0EAKALcskEgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkHU/MAAQS5BhP3AABDQBAALQZT8wABBLkHE/MAAENAEAAtB1PzAAEEuQYT9wAAQ0AQAC0GU/MAAQS5BxPzAABDQBAALIAQgASAFQQFxckECcjYCACAIIAFqIgUgByABayIBQQFyNgIEQQAgATYC3LJBQQAgBTYC5LJBCyAIRQ0AIAAPCyADEDIiAUUNAQJAIANBfEF4IAQoAgAiAkEDcRsgAkF4cWoiAiADIAJJGyIDRQ0AIAEgACAD/AoAAAsgASECCyAAEG8LIAILmQcBBX8jAEGABWsiAiQAAkBBKEUiAw0AIAIgAUEo/AoAAAsgAUEoaiEEAkAgAw0AIAJBKGogBEEo/AoAAAsgAUHQAGohBQJAIAMNACACQbAEaiAFQSj8CgAAC0EAIQMDQCACQbAEaiADaiIGIAYoAgAgAkEoaiADaigCAGo2AgAgA0EEaiIDQShHDQALAkBBKEUiAw0AIAJB4ANqIAJBsARqQSj8CgAACwJAIAMNACACQbAEaiAFQSj8CgAACyACQbAEaiAEEMEBAkAgAw0AIAJBiARqIAJBsARqQSj8CgAACyACQdAAaiACQeADaiACQYgEahBRIAJB+ABqIAIgAkEoahBRIAJBsARqIAJB+ABqEHUgAkGIBGogAkGwBGoQ5QEgAkHgA2ogAkHQAGogAkGIBGoQUSACQbAEakGY5MAAIAJB4ANqEI4BAkAgAw0AIAJBoAFqIAJBtARqQSj8CgAACyACQcgBaiACQaABaiACQdAAahBRIAJB8AFqIAJBoAFqIAJB+ABqEFEgAkGwBGogAkHwAWogAUH4AGoiBhBRIAJBmAJqIAJByAFqIAJBsARqEFECQCADDQAgAkHAAmogAkHwAWpBKPwKAAALIAJB6AJqIAJBqObAABBRIAJBkANqIAJBKGpBqObAABBRIAJBuANqIAJByAFqQcjnwAAQUSACQbAEaiAGIAJBmAJqEFEgAkGIBGogAkGwBGoQaCACIAJBkANqIAItAIgEQQFxEN8EIgYQ7AEgAkEoaiACQegCaiAGEOwBIAJBwAJqIAJBuANqIAYQ7AEgAkHgA2ogAiACQZgCahBRIAJBsARqIAJB4ANqEGggAi0AsARBAXEQ3wQhBgJAIAMNACACQbAEaiACQShqQSj8CgAACyACQbAEahCZAgJAIAMNACACQYgEaiACQbAEakEo/AoAAAsgAkEoaiACQYgEaiAGEOwBAkAgAw0AIAJBsARqIAVBKPwKAAALIAJBsARqIAJBKGoQwQECQCADDQAgAkGIBGogAkGwBGpBKPwKAAALIAJB4ANqIAJBwAJqIAJBiARqEFEgAkGwBGogAkHgA2oQaCACLQCwBEEBcRDfBCEGAkAgAw0AIAJBsARqIAJB4ANqQSj8CgAACyACQbAEahCZAgJAIAMNACACQYgEaiACQbAEakEo/AoAAAsgAkHgA2ogAkGIBGogBhDsASAAIAJB4ANqEGggAkGABWokAAvHBwIDfwJ+IwBB4AlrIgckACABQSBqIQgCQEGgAUUiCQ0AIAdBoAFqIAhBoAH8CgAACwJAIAkNACAHQaAGaiAFQaAB/AoAAAsCQAJAIAdBoAFqIAdBoAZqEIkDQf8BcQ0AIAdB0ANqQRhqIAFBGGopAAA3AwAgB0HQA2pBEGogAUEQaikAADcDACAHQdADakEIaiABQQhqKQAANwMAIAcgASkAADcD0AMCQEGgAUUNACAHQfAEaiAFQaAB/AoAAAsgB0GgBmogAyAEIAdB0ANqIAdB8ARqIAYoAhAQmwECQCAHKAKgBkUNACAHQaABakEIaiAHKQKsBiIKNwMAIAdBoAFqQRBqIAdBtAZqKAIAIgU2AgAgByAHKQKkBiILNwOgASAAQRBqIAU2AgAgAEEIaiAKNwIAIAAgCzcCACAAQQI6AMADDAILAkBB4AFFDQAgB0GsAWogB0GwBmpB4AH8CgAACwJAQaABRQ0AIAcgB0HsAWpBoAH8CgAACyAHQZADahDhBCAHQQo2AqQGIAdBrb/AADYCoAYCQCAHIAdBoAZqQQEgB0GQA2pBwAAQggFFDQAgAEECOgDAAyAAQYACOwEADAILIAZBCGohCQJAQaABRQ0AIAdBoAFqIAdBoAH8CgAACyAHQZAGakEIaiAJKQIANwMAIAcgBikCADcDkAYgB0GgBmogAiAHQaABaiAFQaABaiIGIAdBkAZqEE8CQCAHLQDAByIJQQJHDQAgB0HwBGpBEGogB0GgBmpBEGooAgAiBTYCACAHQfAEakEIaiAHQaAGakEIaikCACIKNwMAIAcgBykCoAYiCzcD8AQgAEEQaiAFNgIAIABBCGogCjcCACAAIAs3AgAgAEECOgDAAwwCCwJAQaABRSIFDQAgB0HwBGogB0GgBmpBoAH8CgAACwJAIAUNACAHQdADaiAHQcEHakGgAfwKAAALAkBB4ABFDQAgAEHBA2ogB0HQA2pB4AD8CgAACwJAIAUNACAHQaABakHAAGogB0HwBGpBoAH8CgAACwJAQcAARSIEDQAgB0GgBmogB0HQA2pB4ABqQcAA/AoAAAsCQCAEDQAgB0GgAWogB0GQA2pBwAD8CgAACwJAIAUNACAHQaAGakHAAGogBkGgAfwKAAALAkBB4AFFDQAgB0GgBmpB4AFqIAdBoAFqQeAB/AoAAAsCQEHAA0UNACAAIAdBoAZqQcAD/AoAAAsgACAJOgDAAwwBCyAAQQI6AMADIABBBDoAACAFEIMDCyABEPwDIAgQgwMgB0HgCWokAAvQBwIDfwF+IwBBsAlrIgUkACAFEOEEIAVBwABqEOEEIAVBBzYCvAMgBUHJxcAANgK4AyAFQSA2ArQDIAUgAjYCsAMCQAJAIAEgBUGwA2pBAiAFQcAAEIIBRQ0AIABBggI7AAAMAQsgBUEJNgK8AyAFQdDFwAA2ArgDIAVBIDYCtAMgBSACNgKwAwJAIAEgBUGwA2pBAiAFQcAAakHAABCCAUUNACAAQYICOwAADAELIAVBgAFqIAVBwAAQV0EAIQEDQCAFQYABaiABaiIGIAYtAABBNnM6AAAgAUEBaiIBQYABRw0ACwJAQcAARQ0AIAVBkAhqQYDFwABBwAD8CgAACyAFQgA3A9gIIAVCATcD0AggBUGQCGogBUGAAWpBARDEBUEAIQEDQCAFQYABaiABaiIGIAYtAABB6gBzOgAAIAFBAWoiAUGAAUcNAAsCQEHAAEUNACAFQeAIakGAxcAAQcAA/AoAAAsgBUIANwOoCSAFQgE3A6AJIAVB4AhqIAVBgAFqQQEQxAUCQEHQAEUiAQ0AIAVBsANqQdAAaiAFQeAIakHQAPwKAAALAkAgAQ0AIAVBsANqIAVBkAhqQdAA/AoAAAsgBUHgBWpBoAFqEJkFAkBBoAFFDQAgBUHgBWogBUGwA2pBoAH8CgAACwJAQbACRQ0AIAVBgAFqIAVB4AVqQbAC/AoAAAsgBUGAAWpBoAFqIQYCQAJAIAUtAKADIgFB3wBLDQAgBiABakEgIAJBIEG0xMAAEIgEIAFBIGohAQwBCyAGIAFqQYABIAFrIgcgAiAHQZTEwAAQiAQgBSAFKQPAAUIBfCIINwPAASAFIAUpA8gBIAhQrXw3A8gBIAVBgAFqIAZBARDEBSAGIAFBoH9qIgEgAiAHaiABQaTEwAAQiAQLIAUgAToAoAMCQEHkAEUNACAFQbADaiADQeQA/AoAAAsgBUGAAWogBUGwA2oQawJAQbACRQ0AIAVBsANqIAVBgAFqQbAC/AoAAAsgBUGQCGoQ4QQgBUHgCGoQ4QQgBUGwA2ogBUHQBGoiASAFQeAIahByIAVBADoA0AUgAUHAACAFQeAIakHAAEG0xMAAEIgEIAVBwAA6ANAFIAVBgARqIAEgBUGQCGoQcgJAQcAARSIBDQAgAEEhaiAFQZAIakHAAPwKAAALAkAgAQ0AIABB4QBqIAVBwABqQcAA/AoAAAsgACAEOgAAIAAgAikAADcAASAAQQlqIAJBCGopAAA3AAAgAEERaiACQRBqKQAANwAAIABBGWogAkEYaikAADcAAAsgBUGwCWokAAvtBgIJfwZ+IwBBEGsiBSQAAkACQAJAAkACQAJAAkAgASkDACIOQgBRDQAgDkKAgICAgICAgCBaDQEgA0UNA0GgfyABLwEYIA55Ig+nayIGa8FB0ABsQbCnBWpBzhBtIgFB0QBPDQIgBSABQQR0IgEpA7iLQUIAIA4gD4ZCABDxAiAFKQMAQj+IIAUpAwh8Ig5BQCAGIAEvAcCLQWprIgdBP3GtIhCIpyEIIAEvAcKLQSEBQgEgEIYiEUJ/fCISIA6DIg9QRQ0FIANBC08NBCADQQJ0QdCcwQBqKAIAIAhNDQUMBAtBiJbBAEEcQaSWwQAQ0AQAC0G0lsEAQSRB2JbBABDQBAALIAFB0QBByJXBABC1AwALQciKwQBBIUGYl8EAENAEAAsgAEEANgIADAELAkACQAJAIAhBkM4ASQ0AIAhBwIQ9SQ0BAkAgCEGAwtcvSQ0AQQhBCSAIQYCU69wDSSIGGyEJQYDC1y9BgJTr3AMgBhshBgwDC0EGQQcgCEGAreIESSIGGyEJQcCEPUGAreIEIAYbIQYMAgsCQCAIQeQASQ0AQQJBAyAIQegHSSIGGyEJQeQAQegHIAYbIQYMAgtBCkEBIAhBCUsiCRshBgwBC0EEQQUgCEGgjQZJIgYbIQlBkM4AQaCNBiAGGyEGCwJAAkACQAJAAkAgCSABa0EBasEiCiAEwSIBTA0AIAdB//8DcSELIAogBGvBIAMgCiABayADSRsiDEF/aiENQQAhAQNAIAggBm4hByADIAFGDQMgCCAHIAZsayEIIAIgAWogB0EwajoAACANIAFGDQQgCSABRg0CIAFBAWohASAGQQpJIQcgBkEKbiEGIAdFDQALQeiWwQAQqgUACyAAIAIgA0EAIAogBCAOQgqAIAatIBCGIBEQrQEMBAsgAUEBaiEBIAtBf2pBP3GtIRNCASEOA0ACQCAOIBOIUA0AIABBADYCAAwFCyABIANPDQMgAiABaiAPQgp+Ig8gEIinQTBqOgAAIA5CCn4hDiAPIBKDIQ8gDCABQQFqIgFHDQALIAAgAiADIAwgCiAEIA8gESAOEK0BDAMLIAMgA0H4lsEAELUDAAsgACACIAMgDCAKIAQgCK0gEIYgD3wgBq0gEIYgERCtAQwBCyABIANBiJfBABC1AwALIAVBEGokAAuXBwIDfwJ+IwBBsAxrIgMkACADQagBaiABIAIQzwICQAJAAkAgAy0AqAFBAUcNACAAIAMtAKkBOgAGIABBgAw7AQQgAEEBNgIADAELIANBrgpqIQQCQEGgAUUiBQ0AIAQgA0GsAWpBoAH8CgAACwJAIAUNACADQQhqIARBoAH8CgAACyACQR9NDQEgAyACQWBqNgIEIAMgAUEgajYCAAJAQaABRQ0AIANB6AVqIANBCGpBoAH8CgAACyADQawKaiADQcTRwABBDRCBAgJAIAMtAKwKQQFHDQAgA0GbB2ogA0GsCmpBFGooAgAiAjYAACADQZMHaiADQawKakEMaikCACIGNwAAIAMgAykCsAoiBzcAiwcgAEEUaiACNgAAIABBDGogBjcAACAAIAc3AAQgAEEBNgIAIANB6AVqEIMDDAELIANBoAdqIANBxQpqKQAANwMAIANBmAdqIANBvQpqKQAANwMAIANBkAdqIANBtQpqKQAANwMAIAMgAykArQo3A4gHIANBrApqIAMQcAJAIAMtAKwKQQFHDQAgA0G7B2ogA0GsCmpBFGooAgAiAjYAACADQbMHaiADQawKakEMaikCACIGNwAAIAMgAykCsAoiBzcAqwcgAEEUaiACNgAAIABBDGogBjcAACAAIAc3AAQgAEEBNgIAIANB6AVqEIMDDAELAkBBgAFFDQAgA0GoB2ogA0GsCmpBAXJBgAH8CgAACyADQawKaiADEH8gA0GwCmohAgJAIAMoAqwKQQFHDQAgA0GoCGpBEGogAkEQaigCACIBNgIAIANBqAhqQQhqIAJBCGopAgAiBjcDACADIAIpAgAiBzcDqAggAEEUaiABNgIAIABBDGogBjcCACAAIAc3AgQgAEEBNgIAIANB6AVqEIMDDAELAkBBgAJFIgENACADQagIaiACQYAC/AoAAAsCQCABDQAgA0GoAWogA0GoCGpBgAL8CgAACwJAQaABRQ0AIANBqARqIANB6AVqQaAB/AoAAAsgA0HgBWogA0GgB2opAwA3AgAgA0HYBWogA0GYB2opAwA3AgAgA0HQBWogA0GQB2opAwA3AgAgAyADKQOIBzcCyAUCQEGAAUUNACADQagBakGAAmogA0GoB2pBgAH8CgAACwJAQcAERQ0AIABBBGogA0GoAWpBwAT8CgAACyAAQQA2AgALIANBsAxqJAAPC0EgIAIgAkG00cAAENYDAAvtBgIGfwR+IwBBsAJrIgIkACACQRBqEOEEIAJB0ABqEOEEIAEpA0AhCCABKQNIIQkgAUHQAGoiAyABLQDQASIEaiIFQYABOgAAIAIgCEI2iCIKQjiGIAlCCoYiCyAKhCIKQoD+A4NCKIaEIApCgID8B4NCGIYgCkKAgID4D4NCCIaEhCAJQgKGQoCAgPgPgyAJQg6IQoCA/AeDhCAJQh6IQoD+A4MgC0I4iISEhDcDkAEgAiAErSIJQjuGIAhCCoYiCiAJQgOGhCIJQoD+A4NCKIaEIAlCgID8B4NCGIYgCUKAgID4D4NCCIaEhCAIQgKGQoCAgPgPgyAIQg6IQoCA/AeDhCAIQh6IQoD+A4MgCkI4iISEhDcDmAEgAUHAAGohBgJAAkAgBEH/AEYNAAJAIARB/wBzIgdFDQAgBUEBakEAIAf8CwALIARB8ABxQfAARg0AIAFBwAFqQRAgAkGQAWpBEEHw2sAAEIgEIAEgA0EBEMQFDAELIAEgA0EBEMQFIAJBqAFqEOAEIAJBmAJqQRAgAkGQAWpBEEGA28AAEIgEIAEgAkGoAWpBARDEBQtBACEEIAFBADoA0AEgAkLAgICAgAE3ApwBIAJBADYClAEgAiACQdAAakHAAGo2ApABIAJBkAFqQQhqIgcgAkHQAGo2AgAgAiAGNgKsAiACIAE2AqgCIAJBkAFqELIEIQMgAkGoAmoQ7AQhBSACQagBakEQaiACQZABakEQaigCADYCACACQagBakEIaiAHKQIANwMAIAIgBjYCwAEgAiABNgK8ASACIAIpApABNwOoASACIAUgAyAFIANJGyIBNgLIAQJAIAFFDQADQCACIARBAWo2AsQBIAJBCGogAkGoAWogBBCsBCACKAIIIgFFDQEgAigCDCEGIAIgAigCvAEgBEEDdGopAwAiCEI4hiAIQoD+A4NCKIaEIAhCgID8B4NCGIYgCEKAgID4D4NCCIaEhCAIQgiIQoCAgPgPgyAIQhiIQoCA/AeDhCAIQiiIQoD+A4MgCEI4iISEhDcDkAEgASAGIAJBkAFqQQhBtNvAABCIBCACKALEASIEIAIoAsgBSQ0ACwsgAkEQakHAACACQdAAakHAAEGw2sAAEIgEAkBBwABFDQAgACACQRBqQcAA/AoAAAsgAkGwAmokAAupBgIMfwN+IwBBoAFrIgMkAAJAQaABRQ0AIANBAEGgAfwLAAsCQAJAAkACQCAAKAKgASIEIAJJDQAgBEEpTw0BIAEgAkECdGohBQJAAkACQCAERQ0AIARBAWohBiAEQQJ0IQJBACEHQQAhCANAIAMgB0ECdGohCQNAIAchCiAJIQsgASAFRg0IIAtBBGohCSAKQQFqIQcgASgCACEMIAFBBGoiDSEBIAxFDQALIAytIQ9CACEQIAIhDCAKIQEgACEJA0AgAUEoTw0EIAsgECALNQIAfCAJNQIAIA9+fCIRPgIAIBFCIIghECALQQRqIQsgAUEBaiEBIAlBBGohCSAMQXxqIgwNAAsgBCELAkAgEUKAgICAEFQNACAKIARqIgtBKE8NAyADIAtBAnRqIBCnNgIAIAYhCwsgCCALIApqIgsgCCALSxshCCANIQEMAAsLQQAhCEEAIQsDQCABIAVGDQYgC0EBaiELIAEoAgAhCSABQQRqIgchASAJRQ0AIAggC0F/aiIBIAggAUsbIQggByEBDAALCyALQShBhInBABC1AwALIAFBKEGEicEAELUDAAsgBEEpTw0BIAJBAWohDiACQQJ0IQYgACAEQQJ0aiENQQAhCiAAIQlBACEIAkADQCADIApBAnRqIQcDQCAKIQwgByELIAkgDUYNBSALQQRqIQcgDEEBaiEKIAkoAgAhBSAJQQRqIgQhCSAFRQ0ACyAFrSEPQgAhECAGIQUgDCEJIAEhBwNAIAlBKE8NAiALIBAgCzUCAHwgBzUCACAPfnwiET4CACARQiCIIRAgC0EEaiELIAlBAWohCSAHQQRqIQcgBUF8aiIFDQALIAIhCwJAAkAgEUKAgICAEFQNACAMIAJqIgtBKE8NASADIAtBAnRqIBCnNgIAIA4hCwsgCCALIAxqIgsgCCALSxshCCAEIQkMAQsLIAtBKEGEicEAELUDAAsgCUEoQYSJwQAQtQMAC0EAIARBKEGEicEAENYDAAtBACAEQShBhInBABDWAwALAkBBoAFFDQAgACADQaAB/AoAAAsgACAINgKgASADQaABaiQAIAALwQYBB38CQAJAAkAgAEEgSQ0AAkAgAEH/AE8NAEEBIQEMAwsCQAJAIABBgIAESQ0AIABBgIAISQ0BIABB/v//AHEiAUGunQtHIABB4P//AHFB4M0KRyABQZ7wCkdxcSAAQZCodGpBcUlxIABBgJB0akHebElxIABBgIB0akGedElxIABBsNlzakF7SXEgAEGA/kdqQfrmVElxIABB8IM4SXEhAQwEC0GEqMEAIQJBhqjBACEBIABBCHZB/wFxIQNBACEEAkADQCABIQUgBCACLQABIgFqIQYCQAJAIAItAAAiAiADRg0AIAIgA0sNAwwBCwJAIAYgBEkNACAGQZwCSw0AIARB0KjBAGohAgNAIAFFDQIgAUF/aiEBIAItAAAhBCACQQFqIQIgBCAAQf8BcUcNAAwGCwsgBCAGQZwCQaCtwQAQ1gMACyAFQQBBAiAFQdCowQBGG2ohASAGIQQgBSECIAVB0KjBAEcNAAsLQQEhAUEAIQIDQCACQQFqIQUCQAJAIAIsAOyqQSIEQQBIDQAgBSECDAELAkAgBUGkAkYNACAEQf8AcUEIdCACQe2qwQBqLQAAciEEIAJBAmohAgwBC0GQrcEAEKwFAAsgACAEayIAQQBIDQQgAUEBcyEBIAJBpAJHDQAMBAsLQdyhwQAhAkHeocEAIQEgAEEIdkH/AXEhA0EAIQQDQCABIQUgBCACLQABIgFqIQYCQAJAIAItAAAiAiADRg0AIAIgA00NAQwECwJAIAYgBEkNACAGQdQBSw0AIARBuKLBAGohAgNAIAFFDQIgAUF/aiEBIAItAAAhBCACQQFqIQIgBCAAQf8BcUcNAAwECwsgBCAGQdQBQaCtwQAQ1gMACyAFQQBBAiAFQbiiwQBGIgcbaiEBIAYhBCAFIQIgB0UNAAwCCwtBACEBDAELIABB//8DcSEEQQEhAUEAIQIDQCACQQFqIQUCQAJAIAIsAIykQSIAQQBIDQAgBSECDAELAkAgBUH4A0YNACAAQf8AcUEIdCACQY2kwQBqLQAAciEAIAJBAmohAgwBC0GQrcEAEKwFAAsgBCAAayIEQQBIDQEgAUEBcyEBIAJB+ANHDQALCyABQQFxC+wGAgN/An4jAEGwBmsiBiQAIAYQ4AQgBkGABWogASACEMYBAkACQCAGKAKABUEBcUUNACAAQQI6AKABIABBgAI7AQAMAQsgBkHTA2pBDWohAQJAQaABRSICDQAgASAGQZAFakGgAfwKAAALIAZBpgJqQQ1qIQcCQCACDQAgByABQaAB/AoAAAsCQCACDQAgBkGAAWogB0GgAfwKAAALIAZBFTYCjAUgBkGYv8AANgKIBSAGIAQ2AoQFIAYgAzYCgAUCQCAGQYABaiAGQYAFakECIAZBgAEQggFFDQAgAEECOgCgASAAQYACOwEADAELIAZBkAVqIghBIDYCACAGQgA3ArwFIAYgBkGAAWo2ArgFQQAhAiAGQQA2AqwFIAZBIDYCoAUgBkEDNgKIBSAGQQE2AoAFIAYgBTYClAUgBiAFQeAAajYCnAUgBkHAADYCmAUgBiAFQcAAajYCjAVBACEBQQAhAwJAA0AgBiAGIANBAWoiB2o2ArQFAkACQCABRQ0AIAEgBUYNACABIQQMAQsgCCACQQN0aiEBA0AgAkEDRg0DIAJBAWohAiABKAIAIQUgAUEIaiIEIQEgBUUNAAsgBEF0aigCACIEIAVqIQULIAYgBTYCqAUgBiACNgKEBSAGIARBAWoiATYCpAUgBiADaiIDIAMtAAAgBC0AAHM6AAAgByEDIAdBgAFHDQALCyAGQYABNgKEASAGIAY2AoABIAZBgAVqIAZBgAFqEIQBAkAgBigCgAVBAUcNACAAQQI6AKABIABBAjoAAAwBCyAGLQCEBSEBAkBBnwFFIgINACAGQdMDaiAGQYUFakGfAfwKAAALAkAgAg0AIAZBpgJqIAZB0wNqQZ8B/AoAAAsgBkGABWogBkGAAWoQoQECQCAGLQCABUEBRw0AIAZB5gNqIAZBlAVqKAIAIgI2AAAgBkHeA2ogBkGMBWopAgAiCTcAACAGIAYpAoQFIgo3ANYDIABBEGogAjYAACAAQQhqIAk3AAAgACAKNwAAIABBAjoAoAEMAQsCQEHhAEUiAg0AIAZB0wNqIAZBgAVqQQFyQeEA/AoAAAsCQCACDQAgAEGgAWogBkHTA2pB4QD8CgAACwJAQZ8BRQ0AIABBAWogBkGmAmpBnwH8CgAACyAAIAE6AAALIAZBsAZqJAALygUCCn8BfiMAQRBrIgokAEEAIQsgCkEANgIMAkACQAJAAkACQAJAIAMgAksNAEEAIQxBACENQQAhDiADIAJGDQMgASACaiEOIAEgA2ohD0EAIQxBACENQQAhC0EAIRADQEEAIQEDQCAQIAFqIRECQCAPIAFqIhItAAAiE0E9Rg0AAkAgAUUNACANIANqrUIghkKA+gCEIRQMCAsgByATai0AACIPQf8BRg0EAkAgDEEERg0AIBFBAWohECAKQQxqIAxqIA86AAAgDEEBaiEMIBMhCyASQQFqIg8gDkcNA0EAIQ4gEyELDAcLQQRBBEG408AAELUDAAsCQCARQQJJDQAgDSARIAEbIQ0gDyABQQFqIgFqIA5GDQUMAQsLCyADIBBqIAFqrUIghkKA+gCEIRQMBAsgAyACIAJBqNPAABDWAwALIBOtQgiGIAMgEGogAWqtQiCGhCEUDAILIA4gD2shDgsCQAJAAkACQAJAAkAgAkUNACAMQQJJDQELIAlB/wFxDgMDAQIDCyAMIANqrUIghkIBhCEUDAQLIA4gDGpBA3FFDQEMAgsgDg0BCyAKLQANQRR0IAotAAxBGnRyIAotAA5BDnRyIAotAA9BCHRyIQEgDEEGbCERAkACQCAIDQAgASARQRhxdA0BCwJAIAxBAkkNACARQQN2IhFBASARQQFLGyETA0AgBCAGaiEQAkAgD0GAfnFBBXIgEUGAfnFBBXJBBCAGIAVJGyIRIBFBBXFBBUYbIg9BBXFBBUYNACAQrUIghiAPrYQhFAwFCyAQIAFBGHY6AAAgBkEBaiEGIAFBCHQhASATQX9qIhMNAAsLIAAgBjYCCCAAIA0gA2o2AgQgACAOQQBHNgIADAMLIAMgDGpBf2qtQiCGIAutQv8Bg0IIhoRCAoQhFAwBC0IDIRQLIABBAjYCACAAIBQ3AgQLIApBEGokAAviBgEFfyMAQdAAayIGJAAgBiABNgIoAkACQAJAIAZBKGoQngUNACAGQShqIAZBLGpB+ILAABCTASEFIABBBDYCACAAIAU2AgQgAUGEAUkNASABEI0DDAELIAZBLGogASAEIAUQmgQgBkHIAGogBkEsahDIAQJAAkACQCAGLQBIDQBBACEFQQAhBEEAIQcDQAJAAkACQAJAAkACQAJAAkACQCAGLQBJDgUAAgMBBAALIAVFDQYgBkEKNgJEIAZBuIPAADYCQCAGQQM2AkwgBiAGQcAAajYCSEGVrMAAIAZByABqEOAFIQEMCgsgBkEgaiAGQSxqENoDDAYLIARFDQMgBkEGNgJEIAZBwoPAADYCQCAGQQM2AkwgBiAGQcAAajYCSEGVrMAAIAZByABqEOAFIQEMCAsgB0UNASAGQQs2AkQgBkHIg8AANgJAIAZBAzYCTCAGIAZBwABqNgJIQZWswAAgBkHIAGoQ4AUhAQwHCwJAIAVBAXENACAGQQo2AkQgBkG4g8AANgJAIAZBAzYCTCAGIAZBwABqNgJIQYGswAAgBkHIAGoQ4AUhAQwHCwJAIARBAXENACAGQQY2AkQgBkHCg8AANgJAIAZBAzYCTCAGIAZBwABqNgJIQYGswAAgBkHIAGoQ4AUhAQwHCwJAIAdBAXENACAGQQs2AkQgBkHIg8AANgJAIAZBAzYCTCAGIAZBwABqNgJIQYGswAAgBkHIAGoQ4AUhAQwHCyAAIAg2AgwgACAJNgIIIAAgCjYCBCAAQQM2AgAMBwsgBigCLCEBIAZBADYCLAJAIAFFDQAgBkEYaiAGKAIwELoDQQEhByAGKAIcIgghASAGKAIYQQFxRQ0DDAYLQbDDwABBMRDLBQALIAYoAiwhASAGQQA2AiwCQCABRQ0AIAZBEGogBigCMBC6A0EBIQQgBigCFCIJIQEgBigCEEEBcUUNAgwFC0Gww8AAQTEQywUACyAGKAIsIQEgBkEANgIsIAFFDQYgBkEIaiAGKAIwELoDQQEhBSAGKAIMIgohASAGKAIIQQFxDQMLIAZByABqIAZBLGoQyAEgBi0ASEUNAAsLIAYoAkwhAQsgAEEENgIAIAAgATYCBAsgBkEsahDzAwsgBkHQAGokAA8LQbDDwABBMRDLBQAL3wUBCn8jAEGAAWsiAiQAIAIgATUCJDcDeCACIAE1AiA3A3AgAiABNQIcNwNoIAIgATUCGDcDYCACIAE1AhQ3A1ggAiABNQIQNwNQIAIgATUCDDcDSCACIAE1Agg3A0AgAiABNQIENwM4IAIgATUCADcDMCACQQhqIAJBMGoQ5QEgACACKAIIIgFBE2pBGnYgAigCDCIDakEZdiACKAIQIgRqQRp2IAIoAhQiBWpBGXYgAigCGCIGakEadiACKAIcIgdqQRl2IAIoAiAiCGpBGnYgAigCJCIJakEZdiACKAIoIgpqQRp2IAIoAiwiC2pBGXZBE2wgAWoiAToAACAAIAFBEHY6AAIgACABQQh2OgABIAAgAyABQRp2aiIDQQ52OgAFIAAgA0EGdjoABCAAIANBAnQgAUEYdkEDcXI6AAMgACAEIANBGXZqIgFBDXY6AAggACABQQV2OgAHIAAgAUEDdCADQYCAgA5xQRZ2cjoABiAAIAUgAUEadmoiA0ELdjoACyAAIANBA3Y6AAogACADQQV0IAFBgICAH3FBFXZyOgAJIAAgBiADQRl2aiIBQRJ2OgAPIAAgAUEKdjoADiAAIAFBAnY6AA0gACAHIAFBGnZqIgQ6ABAgACABQQZ0IANBgIDgD3FBE3ZyOgAMIAAgBEEQdjoAEiAAIARBCHY6ABEgACAIIARBGXZqIgFBD3Y6ABUgACABQQd2OgAUIAAgAUEBdCAEQRh2QQFxcjoAEyAAIAkgAUEadmoiA0ENdjoAGCAAIANBBXY6ABcgACADQQN0IAFBgICAHHFBF3ZyOgAWIAAgCiADQRl2aiIBQQx2OgAbIAAgAUEEdjoAGiAAIAFBBHQgA0GAgIAPcUEVdnI6ABkgACALIAFBGnZqIgNBCnY6AB4gACADQQJ2OgAdIAAgA0GAgPAPcUESdjoAHyAAIANBBnQgAUGAgMAfcUEUdnI6ABwgAkGAAWokAAuuBgIDfwJ+IwBB4BBrIgQkACAEIAEQ0gMgBEGgBGogAiADIAQQiwICQAJAIAQtAKAEQQFHDQAgACAELQChBDoABiAAQYAMOwEEIABBATYCAAwBCyAEQaQEaiECIARBoA1qQQJqIQUCQEHAAUUiAw0AIAUgAkHAAfwKAAALIARBwApqQQJqIQYCQCADDQAgBiAFQcAB/AoAAAsgBEHAAWpBAmohBQJAIAMNACAFIAZBwAH8CgAACwJAIAMNACAEIAVBwAH8CgAACyAEQaAEaiABEJ4BAkAgBCgCoARBAUcNACAEQcAKakEQaiACQRBqKAIAIgE2AgAgBEHACmpBCGogAkEIaikCACIHNwMAIAQgAikCACIINwPACiAAQRRqIAE2AgAgAEEMaiAHNwIAIAAgCDcCBCAAQQE2AgAgBBD8AyAEQSBqEIMDDAELAkBBgAJFDQAgBEHACmogAkGAAvwKAAALAkBBwABFDQAgBEGgDWogBEHACmpBwAD8CgAACwJAQcABRSIDDQAgBEHAAWogBEHACmpBwABqQcAB/AoAAAsgBEEgaiECAkBBoAFFIgENACAEQcABakHAAWogAkGgAfwKAAALAkAgAQ0AIARBwApqQcABaiACQaAB/AoAAAsgBEGgBGpBGGogBEHAAWpBGGopAgA3AwAgBEGgBGpBEGogBEHAAWpBEGopAgA3AwAgBEGgBGpBCGogBEHAAWpBCGopAgA3AwAgBCAEKQLAATcDoAQCQCABDQAgBEGgBGpBIGogBEHAAWpBIGpBoAH8CgAACwJAIAMNACAEQcAKaiAEQaAEakHAAfwKAAALIARB6A1qIARBCGopAgA3AgAgBEHwDWogBEEQaikCADcCACAEQfgNaiAEQRhqKQIANwIAIAQgBCkCADcC4A0CQEHgAkUiAQ0AIARBgA5qIARBwAFqQeAC/AoAAAsCQCABDQAgBEGgBGpBwANqIARBwApqQeAC/AoAAAsCQEHAA0UNACAEQaAEaiAEQaANakHAA/wKAAALAkBBoAZFDQAgAEEEaiAEQaAEakGgBvwKAAALIABBADYCAAsgBEHgEGokAAukBgIGfwJ+IwBBkAZrIgMkACADIAI2AgwgAyABNgIIIANBEGogA0EIahDpAQJAAkAgAy0AEEEBRw0AIANB4wJqIANBEGpBFGooAgAiAjYAACADQdsCaiADQRBqQQxqKQIAIgk3AAAgAyADKQIUIgo3ANMCIABBFGogAjYAACAAQQxqIAk3AAAgACAKNwAEIABBATYCAAwBCwJAQcAARSICDQAgA0HQAmogA0EQakEBckHAAPwKAAALAkAgAg0AIANBkAJqIANB0AJqQcAA/AoAAAsgA0EQaiADQQhqENABIANBFGohAgJAIAMoAhBBAUcNACADQdAEakEQaiACQRBqKAIAIgE2AgAgA0HQBGpBCGogAkEIaikCACIJNwMAIAMgAikCACIKNwPQBCAAQRRqIAE2AgAgAEEMaiAJNwIAIAAgCjcCBCAAQQE2AgAgAyADQdACajYCFCADIANBkAJqNgIQIANBEGoQ7wMMAQsCQEHAAUUiAQ0AIANB0ARqIAJBwAH8CgAACwJAIAENACADQZADaiADQdAEakHAAfwKAAALIANBEGogA0EIahCEASADLQAWIQEgAy0AFSEEIAMtABQhAgJAIAMoAhBBAUcNAAJAAkAgAkH/AXFBA0YNAAwBCyADKAIkIQUgAygCICEGIAMoAhwhByADKAIYIQgLIAAgBTYCFCAAIAY2AhAgACAHNgIMIAAgCDYCCCAAIAE6AAYgACAEOgAFIAAgAjoABCAAQQE2AgAgA0GwBGoQ/gUgAyADQdACajYCFCADIANBkAJqNgIQIANBEGoQ7wMMAQsgAy0AFyEFIAMpAhghCSADKQIgIQoCQEGMAUUNACAAQZgCaiADQShqQYwB/AoAAAsCQEHAAEUNACADQRBqIANBkAJqQcAA/AoAAAsCQEHAAUUNACADQRBqQcAAaiADQdAEakHAAfwKAAALAkBBgAJFDQAgAEEEaiADQRBqQYAC/AoAAAsgACAKNwKQAiAAIAk3AogCIAAgBToAhwIgACABOgCGAiAAIAQ6AIUCIAAgAjoAhAIgAEEANgIACyADQZAGaiQAC/kFAhh/An4jAEHwAGsiAiQAAkBB5ABFDQAgAkEMaiABQeQA/AoAAAsgAEGgAWohAyACQcgAaiEEIAJBIGohBSACQRxqIQYgAkEYaiEHIAIoAkwhCCACKAJIIQkgAigCOCEKIAIoAiQhCyACKAIgIQEgAigCECEMIAIoAmQhDSACKAJcIQ4gAigCUCEPIAIoAjwhECACKAI0IREgAigCKCESIAIoAhQhEyACKAJgIRQgAigCDCEVA0ACQAJAAkAgFUECRw0AIAEhFgwBCwJAIBVBAXFFDQAgEyAMRg0AIAEhFkEBIQxBASEVIAYhASAHIRcMAgtBAiEWIAFBAkYNAAJAAkACQCABQQFxRQ0AIBIgC0cNASACQQA2AiALQQAhFiARRQ0CIBAgCkYNAkEBIQogAkEBNgI4QSQhAUEgIRdBACEWDAELQQEhCyACQQE2AiRBECEBQQwhF0EBIRYLIAUgAWohASAFIBdqIRdBACEVDAELAkACQAJAIAlBAkYNAAJAIAlBAXFFDQAgDyAIRw0CIAJBADYCSAsgDkUNACANIBRGDQBBASEUIAJBATYCYEEkIQFBICEXQQAhCQwCCyACQfAAaiQADwtBASEIIAJBATYCTEEQIQFBDCEXQQEhCQsgBCABaiEBIAQgF2ohF0ECIRULIBcoAgAhFwJAAkACQAJAIAEoAgAiAUGAASAALQCgAiIYayIZSQ0AIBgNAQwCCyADIBhqIAEgFyABQfDHwAAQiAQgASAYaiEYDAILIAMgGGogGSAXIBlB0MfAABCIBCAAIAApA0BCAXwiGjcDQCAAIAApA0ggGlCtfDcDSCAAIANBARDEBSABIBlrIQEgFyAZaiEXCyABQf8AcSEYIBcgAUGA////B3FqIRkCQCABQYABSQ0AIAAgACkDQCIaIAFBB3YiAa18Ihs3A0AgACAAKQNIIBsgGlStfDcDSCAAIBcgARDEBQsgAyAYIBkgGEHgx8AAEIgECyAAIBg6AKACIBYhAQwACwv0BQIIfwF+AkACQCABDQAgBUEBaiEGIAAoAgghB0EtIQgMAQtBK0GAgMQAIAAoAggiB0GAgIABcSIBGyEIIAFBFXYgBWohBgsCQAJAIAdBgICABHENAEEAIQIMAQsCQAJAIANBEEkNACACIAMQViEBDAELAkAgAw0AQQAhAQwBCyADQQNxIQkCQAJAIANBBE8NAEEAIQpBACEBDAELIANBDHEhC0EAIQpBACEBA0AgASACIApqIgwsAABBv39KaiAMQQFqLAAAQb9/SmogDEECaiwAAEG/f0pqIAxBA2osAABBv39KaiEBIAsgCkEEaiIKRw0ACwsgCUUNACACIApqIQwDQCABIAwsAABBv39KaiEBIAxBAWohDCAJQX9qIgkNAAsLIAEgBmohBgsCQAJAIAYgAC8BDCILTw0AAkACQAJAIAdBgICACHENACALIAZrIQ1BACEBQQAhCwJAAkACQCAHQR12QQNxDgQCAAEAAgsgDSELDAELIA1B/v8DcUEBdiELCyAHQf///wBxIQYgACgCBCEJIAAoAgAhCgNAIAFB//8DcSALQf//A3FPDQJBASEMIAFBAWohASAKIAYgCSgCEBEJAEUNAAwFCwsgACAAKQIIIg6nQYCAgP95cUGwgICAAnI2AghBASEMIAAoAgAiCiAAKAIEIgkgCCACIAMQ5wMNA0EAIQEgCyAGa0H//wNxIQIDQCABQf//A3EgAk8NAkEBIQwgAUEBaiEBIApBMCAJKAIQEQkARQ0ADAQLC0EBIQwgCiAJIAggAiADEOcDDQIgCiAEIAUgCSgCDBENAA0CQQAhASANIAtrQf//A3EhAANAIAFB//8DcSICIABJIQwgAiAATw0DIAFBAWohASAKIAYgCSgCEBEJAEUNAAwDCwtBASEMIAogBCAFIAkoAgwRDQANASAAIA43AghBAA8LQQEhDCAAKAIAIgEgACgCBCIKIAggAiADEOcDDQAgASAEIAUgCigCDBENACEMCyAMC54GAgV/BX4jAEGAAWsiBCQAIAG9IglC/////////weDIgpCgICAgICAgAiEIAlCAYZC/v///////w+DIAlCNIinQf8PcSIFGyILQgGDIQxBAiEGAkACQAJAAkACQCAKUCIHQQJBAyAHG0EEIAlCgICAgICAgPj/AIMiClAbIApCgICAgICAgPj/AFEbDgUEAAECAwQLQQMhBgwDC0EEIQYMAgsgBUHNd2ohCCAMp0EBcyEGQgEhDQwBC0KAgICAgICAICALQgGGIAtCgICAgICAgAhRIggbIQtCAkIBIAgbIQ0gDKdBAXMhBkHLd0HMdyAIGyAFaiEICyAEIAg7AXggBCANNwNwIARCATcDaCAEIAs3A2AgBCAGOgB6AkACQAJAAkACQAJAAkAgBkH/AXEiCEEBSw0AIANB//8DcSEGIARBIGogBEHgAGogBEEPakEREEJBkYfBAEEBIAlCAFMiCBshB0GRh8EAQaWHwQAgCBshCCAJQj+IpyEDIAQoAiBFDQEgBEHQAGpBCGogBEEgakEIaigCADYCACAEIAQpAiA3A1AMAgsgCEECRg0CQQEhCEGRh8EAQaWHwQAgCUIAUyIHG0GRh8EAQQEgBxsgAhshB0EBIAlCP4inIAIbIQIgBkH/AXFBBEcNA0ECIQggBEECOwEgIANB//8DcQ0EQQEhCCAEQQE2AiggBEGSh8EANgIkIARBIGohBgwFCyAEQdAAaiAEQeAAaiAEQQ9qQREQMAsgCCAHIAIbIQdBASADIAIbIQIgBCAEKAJQIAQoAlQgBC8BWCAGIARBIGpBBBC5ASAEKAIEIQggBCgCACEGDAMLIARBAzYCKCAEQYCKwQA2AiQgBEECOwEgQQEhByAEQSBqIQZBACECQQEhCAwCCyAEQQM2AiggBEGDisEANgIkIARBAjsBICAEQSBqIQYMAQsgBEEBNgIwIARBADsBLCAEQQI2AiggBEGGisEANgIkIARBIGohBgsgBCAINgJcIAQgBjYCWCAEIAI2AlQgBCAHNgJQIAAgBEHQAGoQgwEhBiAEQYABaiQAIAYLnQYCBn8BfiMAQTBrIgIkAAJAAkAgAUUNACABKAIAIQMgAUEDNgIAIANBA0YNACABKQIEIQgMAQsgAhCdBSIBNgIcIAIgARDSBBCEBiIENgIgAkACQAJAIAJBIGoQngVFDQAgBCEDDAELIAIgARDTBBCEBiIDNgIkAkACQAJAAkAgAkEkahCeBUUNACACIAMQ1AQQhAYiBTYCKAJAIAJBKGoQngUNACAFQYQBSQ0BIAUQjQMMAQsgAiAFENUEEIQGIgY2AiwgAkEsahCfBSEHAkAgBkGEAUkNACAGEI0DCwJAIAVBhAFJDQAgBRCNAwsCQCADQYQBSQ0AIAMQjQMLIAdFDQEQ9gQhBSACQRBqEJkEQQEhAwJAAkAgAigCEEEBcUUNACACKAIUIQUMAQsgAkEIaiAFEIQGEOQDIAIoAgwhBSACKAIIIQMLAkACQCADQQFxRQ0AQQIhA0KOgICACCEIIAVBhAFJDQQMAQsgAiAFNgIoIAJB6fHAAEEGEOkFIgY2AiwgAiACQShqIAJBHGogAkEsahCZAyACKAIEIQcCQAJAIAIoAgBBAXENACAHrSEIQQAhAwwBC0ECIQNCjICAgAghCCAHQYQBSQ0AIAcQjQMLAkAgBkGEAUkNACAGEI0DCyAFQYQBSQ0DCyAFEI0DDAILIANBhAFJDQAgAxCNAwsgAiABENYEEIQGIgM2AiwgAkEsahCeBQ0BAkAgA0GEAUkNACADEI0DC0ECIQNCh4CAgAghCAsCQCAEQYQBSQ0AIAQQjQMLIAFBgwFNDQMMAgsgBEGEAUkNACAEEI0DC0GAAhDoBa1CIIYgA62EIQhBASEDIAFBgwFNDQELIAEQjQMLAkACQAJAIAAtAAxBf2oOAgACAQsgAEECOgAMIAAoAgAiAUECRg0AAkACQCABDQAgACgCBCIBQYMBSw0BDAILAkAgACgCBCIBQYQBSQ0AIAEQjQMLIAAoAggiAUGEAUkNAQsgARCNAwsgAEEBOgAMIAAgCDcCBCAAIAM2AgAgAkEwaiQAIAAPC0Gk8MAAQf0AQeTwwAAQ3gMAC5EGAQV/IABBeGoiASAAQXxqKAIAIgJBeHEiAGohAwJAAkAgAkEBcQ0AIAJBAnFFDQEgASgCACICIABqIQACQCABIAJrIgFBACgC4LJBRw0AIAMoAgRBA3FBA0cNAUEAIAA2AtiyQSADIAMoAgRBfnE2AgQgASAAQQFyNgIEIAMgADYCAA8LIAEgAhCzAQsCQAJAAkACQAJAAkAgAygCBCICQQJxDQAgA0EAKALkskFGDQIgA0EAKALgskFGDQMgAyACQXhxIgIQswEgASACIABqIgBBAXI2AgQgASAAaiAANgIAIAFBACgC4LJBRw0BQQAgADYC2LJBDwsgAyACQX5xNgIEIAEgAEEBcjYCBCABIABqIAA2AgALIABBgAJJDQIgASAAEMQBQQAhAUEAQQAoAviyQUF/aiIANgL4skEgAA0EAkBBACgCwLBBIgBFDQBBACEBA0AgAUEBaiEBIAAoAggiAA0ACwtBACABQf8fIAFB/x9LGzYC+LJBDwtBACABNgLkskFBAEEAKALcskEgAGoiADYC3LJBIAEgAEEBcjYCBAJAIAFBACgC4LJBRw0AQQBBADYC2LJBQQBBADYC4LJBCyAAQQAoAvCyQSIETQ0DQQAoAuSyQSIARQ0DQQAhAkEAKALcskEiBUEpSQ0CQbiwwQAhAQNAAkAgASgCACIDIABLDQAgACADIAEoAgRqSQ0ECyABKAIIIQEMAAsLQQAgATYC4LJBQQBBACgC2LJBIABqIgA2AtiyQSABIABBAXI2AgQgASAAaiAANgIADwsCQAJAQQAoAtCyQSIDQQEgAEEDdnQiAnENAEEAIAMgAnI2AtCyQSAAQfgBcUHIsMEAaiIAIQMMAQsgAEH4AXEiAEHIsMEAaiEDIABB0LDBAGooAgAhAAsgAyABNgIIIAAgATYCDCABIAM2AgwgASAANgIIDwsCQEEAKALAsEEiAUUNAEEAIQIDQCACQQFqIQIgASgCCCIBDQALC0EAIAJB/x8gAkH/H0sbNgL4skEgBSAETQ0AQQBBfzYC8LJBCwv0BQIBfwN+IwBBsAJrIgIkACACQQhqIAFByL/AAEEMEIECAkACQCACLQAIQQFHDQAgAkGbAWogAkEIakEUaigCACIBNgAAIAJBkwFqIAJBCGpBDGopAgAiAzcAACACIAIpAgwiBDcAiwEgAEEUaiABNgAAIABBDGogAzcAACAAIAQ3AAQgAEEBOgAADAELIAJBoAFqIAJBIWopAAA3AwAgAkGYAWogAkEZaikAADcDACACQZABaiACQRFqKQAANwMAIAIgAikACTcDiAEgAkEIaiABQdS/wABBCxCsAgJAIAItAAhBAUcNACACQbsBaiACQQhqQRRqKAIAIgE2AAAgAkGoAWpBC2ogAkEIakEMaikCACIDNwAAIAIgAikCDCIENwCrASAAQRRqIAE2AAAgAEEMaiADNwAAIAAgBDcABCAAQQE6AAAMAQsCQEHAAEUNACACQagBaiACQQhqQQFyQcAA/AoAAAsgAkGMAmogAUHfv8AAQREQgQICQCACLQCMAkEBRw0AIAJB+wFqIAJBjAJqQRRqKAIAIgE2AAAgAkHzAWogAkGMAmpBDGopAgAiAzcAACACIAIpApACIgQ3AOsBIABBFGogATYAACAAQQxqIAM3AAAgACAENwAEIABBAToAAAwBCyACQegBakEYaiACQaUCaikAACIDNwMAIAJB6AFqQRBqIAJBjAJqQRFqKQAAIgQ3AwAgAkHoAWpBCGogAkGVAmopAAAiBTcDACACQfAAaiAFNwAAIAJB+ABqIAQ3AAAgAkGAAWogAzcAACACQdAAaiACQYgBakEIaikDADcAACACQdgAaiACQYgBakEQaikDADcAACACQeAAaiACQYgBakEYaikDADcAACACIAIpAI0CIgM3A+gBIAIgAzcAaCACIAIpA4gBNwBIAkBBwABFDQAgAkEIaiACQagBakHAAPwKAAALAkBBgAFFDQAgAEEBaiACQQhqQYAB/AoAAAsgAEEAOgAACyACQbACaiQAC+kFAgZ/An4CQCACRQ0AQQAgAkF5aiIDIAMgAksbIQQgAUEDakF8cSABayEFQQAhAwNAAkACQAJAAkAgASADai0AACIGwCIHQQBIDQAgBSADa0EDcQ0BIAMgBE8NAgNAIAEgA2oiBkEEaigCACAGKAIAckGAgYKEeHENAyADQQhqIgMgBEkNAAwDCwtCgICAgIAgIQlCgICAgBAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGLQConkFBfmoOAwABAgoLIANBAWoiBiACSQ0CQgAhCUIAIQoMCQtCACEJIANBAWoiCCACSQ0CQgAhCgwIC0IAIQkgA0EBaiIIIAJJDQJCACEKDAcLQoCAgICAICEJQoCAgIAQIQogASAGaiwAAEG/f0oNBgwHCyABIAhqLAAAIQgCQAJAAkAgBkGgfmoODgACAgICAgICAgICAgIBAgsgCEFgcUGgf0YNBAwDCyAIQZ9/Sg0CDAMLAkAgB0EfakH/AXFBDEkNACAHQX5xQW5HDQIgCEFASA0DDAILIAhBQEgNAgwBCyABIAhqLAAAIQgCQAJAAkACQCAGQZB+ag4FAQAAAAIACyAHQQ9qQf8BcUECSw0DIAhBQE4NAwwCCyAIQfAAakH/AXFBME8NAgwBCyAIQY9/Sg0BCwJAIANBAmoiBiACSQ0AQgAhCgwFCyABIAZqLAAAQb9/Sg0CQgAhCiADQQNqIgYgAk8NBCABIAZqLAAAQUBIDQVCgICAgIDgACEJDAMLQoCAgICAICEJDAILQgAhCiADQQJqIgYgAk8NAiABIAZqLAAAQb9/TA0DC0KAgICAgMAAIQkLQoCAgIAQIQoLIAAgCSADrYQgCoQ3AgQgAEEBNgIADwsgBkEBaiEDDAILIANBAWohAwwBCyADIAJPDQADQCABIANqLAAAQQBIDQEgAiADQQFqIgNHDQAMAwsLIAMgAkkNAAsLIAAgAjYCCCAAIAE2AgQgAEEANgIAC9AFAgV/BH4jAEHwAWsiAyQAIANBEGoQ4QQgACkDQCEIIAApA0ghCSABIAEtAIABIgRqIgVBgAE6AAAgAyAIQjaIIgpCOIYgCUIKhiILIAqEIgpCgP4Dg0IohoQgCkKAgPwHg0IYhiAKQoCAgPgPg0IIhoSEIAlCAoZCgICA+A+DIAlCDohCgID8B4OEIAlCHohCgP4DgyALQjiIhISENwNQIAMgBK0iCUI7hiAIQgqGIgogCUIDhoQiCUKA/gODQiiGhCAJQoCA/AeDQhiGIAlCgICA+A+DQgiGhIQgCEIChkKAgID4D4MgCEIOiEKAgPwHg4QgCEIeiEKA/gODIApCOIiEhIQ3A1ggAEHAAGohBgJAAkAgBEH/AEYNAAJAIARB/wBzIgdFDQAgBUEBakEAIAf8CwALIARB8ABxQfAARg0AIAFB8ABqQRAgA0HQAGpBEEHExMAAEIgEIAAgAUEBEMQFDAELIAAgAUEBEMQFIANB8ABqEOAEIANB4AFqQRAgA0HQAGpBEEHUxMAAEIgEIAAgA0HwAGpBARDEBQsgAUEAOgCAASADQsCAgICAATcCXCADQQA2AlQgAyADQRBqQcAAajYCUCADIANBEGo2AlggA0HwAGogA0HQAGogACAGEO4CAkAgAygCjAEiACADKAKQAU8NAANAIAMgAEEBajYCjAEgA0EIaiADQfAAaiAAEKwEIAMoAggiAUUNASADKAIMIQQgAyADKAKEASAAQQN0aikDACIIQjiGIAhCgP4Dg0IohoQgCEKAgPwHg0IYhiAIQoCAgPgPg0IIhoSEIAhCCIhCgICA+A+DIAhCGIhCgID8B4OEIAhCKIhCgP4DgyAIQjiIhISENwNQIAEgBCADQdAAakEIQeTEwAAQiAQgAygCjAEiACADKAKQAUkNAAsLIAJBwAAgA0EQakHAAEGExMAAEIgEIANB8AFqJAAL0AUCBX8EfiMAQfABayIDJAAgA0EQahDhBCAAKQNAIQggACkDSCEJIAEgAS0AgAEiBGoiBUGAAToAACADIAhCNogiCkI4hiAJQgqGIgsgCoQiCkKA/gODQiiGhCAKQoCA/AeDQhiGIApCgICA+A+DQgiGhIQgCUIChkKAgID4D4MgCUIOiEKAgPwHg4QgCUIeiEKA/gODIAtCOIiEhIQ3A1AgAyAErSIJQjuGIAhCCoYiCiAJQgOGhCIJQoD+A4NCKIaEIAlCgID8B4NCGIYgCUKAgID4D4NCCIaEhCAIQgKGQoCAgPgPgyAIQg6IQoCA/AeDhCAIQh6IQoD+A4MgCkI4iISEhDcDWCAAQcAAaiEGAkACQCAEQf8ARg0AAkAgBEH/AHMiB0UNACAFQQFqQQAgB/wLAAsgBEHwAHFB8ABGDQAgAUHwAGpBECADQdAAakEQQczGwAAQiAQgACABQQEQxAUMAQsgACABQQEQxAUgA0HwAGoQ4AQgA0HgAWpBECADQdAAakEQQdzGwAAQiAQgACADQfAAakEBEMQFCyABQQA6AIABIANCwICAgIABNwJcIANBADYCVCADIANBEGpBwABqNgJQIAMgA0EQajYCWCADQfAAaiADQdAAaiAAIAYQ7gICQCADKAKMASIAIAMoApABTw0AA0AgAyAAQQFqNgKMASADQQhqIANB8ABqIAAQrAQgAygCCCIBRQ0BIAMoAgwhBCADIAMoAoQBIABBA3RqKQMAIghCOIYgCEKA/gODQiiGhCAIQoCA/AeDQhiGIAhCgICA+A+DQgiGhIQgCEIIiEKAgID4D4MgCEIYiEKAgPwHg4QgCEIoiEKA/gODIAhCOIiEhIQ3A1AgASAEIANB0ABqQQhB7MbAABCIBCADKAKMASIAIAMoApABSQ0ACwsgAkHAACADQRBqQcAAQYzGwAAQiAQgA0HwAWokAAvQBQIFfwR+IwBB8AFrIgMkACADQRBqEOEEIAApA0AhCCAAKQNIIQkgASABLQCAASIEaiIFQYABOgAAIAMgCEI2iCIKQjiGIAlCCoYiCyAKhCIKQoD+A4NCKIaEIApCgID8B4NCGIYgCkKAgID4D4NCCIaEhCAJQgKGQoCAgPgPgyAJQg6IQoCA/AeDhCAJQh6IQoD+A4MgC0I4iISEhDcDUCADIAStIglCO4YgCEIKhiIKIAlCA4aEIglCgP4Dg0IohoQgCUKAgPwHg0IYhiAJQoCAgPgPg0IIhoSEIAhCAoZCgICA+A+DIAhCDohCgID8B4OEIAhCHohCgP4DgyAKQjiIhISENwNYIABBwABqIQYCQAJAIARB/wBGDQACQCAEQf8AcyIHRQ0AIAVBAWpBACAH/AsACyAEQfAAcUHwAEYNACABQfAAakEQIANB0ABqQRBB8MnAABCIBCAAIAFBARDEBQwBCyAAIAFBARDEBSADQfAAahDgBCADQeABakEQIANB0ABqQRBBgMrAABCIBCAAIANB8ABqQQEQxAULIAFBADoAgAEgA0LAgICAgAE3AlwgA0EANgJUIAMgA0EQakHAAGo2AlAgAyADQRBqNgJYIANB8ABqIANB0ABqIAAgBhDuAgJAIAMoAowBIgAgAygCkAFPDQADQCADIABBAWo2AowBIANBCGogA0HwAGogABCsBCADKAIIIgFFDQEgAygCDCEEIAMgAygChAEgAEEDdGopAwAiCEI4hiAIQoD+A4NCKIaEIAhCgID8B4NCGIYgCEKAgID4D4NCCIaEhCAIQgiIQoCAgPgPgyAIQhiIQoCA/AeDhCAIQiiIQoD+A4MgCEI4iISEhDcDUCABIAQgA0HQAGpBCEGgy8AAEIgEIAMoAowBIgAgAygCkAFJDQALCyACQcAAIANBEGpBwABBsMnAABCIBCADQfABaiQAC60EAgl/FH4gACABKAIMIgKtIgsgASgCACIDQQF0rSIMfiABKAIEIgRBAXStIg0gASgCCCIFrSIOfnwgASgCICIGQRNsrSIPIAEoAhQiB0EBdK0iEH58IAEoAiQiCEETbK0iESABKAIQIgmtIhJ+IAEoAhwiCkETbK0iEyABKAIYIgGtIhR+fEIBhnw3AxggACABQRNsrSIVIBB+IAwgBK0iFn58IA8gAkEBdK0iF358IBEgDn4gEyASfnxCAYZ8NwMIIAAgFCAXfiAJQQF0rSIYIAetIhl+fCAKrSIaIAVBAXStIht+fCAGrSIcIA1+fCAIrSIdIAx+fDcDSCAAIBkgG34gFyASfnwgFCANfnwgGiAMfnwgHCARfkIBhnw3AzggACASIA1+IBsgC358IBkgDH58IA8gCkEBdK0iHn58IBQgEX5CAYZ8NwMoIAAgFyANfiAOIA5+fCASIAx+fCAPIAFBAXStfnwgESAQfiATIBp+fEIBhnw3AyAgACAOIAx+IA0gFn58IBUgFH58IA8gGH58IBEgF34gEyAQfnxCAYZ8NwMQIAAgFSAYfiADrSIOIA5+fCAPIBt+fCATIBd+IAdBE2ytIBl+fCARIA1+fEIBhnw3AwAgACAUIBt+IBIgEn58IBAgF358IB4gDX58IBwgDH58IB0gEX5CAYZ8NwNAIAAgFyALfiASIBt+fCAQIA1+fCAUIAx+fCAPIBx+fCAeIBF+QgGGfDcDMAvLBQEGfyMAQbABayICJABBACEDAkBBwABFDQAgAkEEakEAQcAA/AsACwNAIAJBBGogA0ECdGoiBCgCACEFIAEhBkEAIQcDQCAGLQAAIAd0IAVyIQUgBkEBaiEGIAdBCGoiB0EgRw0ACyAEIAU2AgAgAUEEaiEBIANBAWoiA0EQRw0ACyACIAIoAgQiBkH/////AXE2AkQgAiACKAIIIgdBA3QgBkEddnJB/////wFxNgJIIAIgAigCDCIGQQZ0IAdBGnZyQf////8BcTYCTCACIAIoAhAiB0EJdCAGQRd2ckH/////AXE2AlAgAiACKAIUIgZBDHQgB0EUdnJB/////wFxNgJUIAIgAigCGCIHQQ90IAZBEXZyQf////8BcTYCWCACIAIoAhwiBkESdCAHQQ52ckH/////AXE2AlwgAiACKAIgIgdBFXQgBkELdnJB/////wFxNgJgIAIgAigCJCIFQRh0IAdBCHZyQf////8BcTYCZCACIAIoAkAiB0ENdjYCiAEgAiACKAIoIgZBAnZB/////wFxNgJsIAIgBkEbdCAFQQV2ckH/////AXE2AmggAiACKAIsIgVBAXQgBkEfdnJB/////wFxNgJwIAIgAigCMCIGQQR0IAVBHHZyQf////8BcTYCdCACIAIoAjQiBUEHdCAGQRl2ckH/////AXE2AnggAiACKAI4IgZBCnQgBUEWdnJB/////wFxNgJ8IAIgAigCPCIFQQ10IAZBE3ZyQf////8BcTYCgAEgAiAHQRB0IAVBEHZyQf////8BcTYChAEgAkGMAWogAkHEAGpBhOPAABBDAkBBJEUiBg0AIAJBxABqIAJBjAFqQST8CgAACyACQYwBaiACQegAakHg4sAAEEMCQCAGDQAgAkHoAGogAkGMAWpBJPwKAAALIAAgAkHoAGogAkHEAGoQ9QIgAkGwAWokAAvrBQEBfyMAQYAIayIGJAACQAJAIAVFDQACQCAFQf//A00NACAAQQI6AAAMAgsCQCAFQcH/AEkNACAAQQI6AAAMAgsgBkHQBGogAyAEEFICQCAGLQDQBCIEQQJHDQAgAEECOgAADAILAkBBwwBFDQAgBkEMakEBciAGQdAEakEBckHDAPwKAAALIAYgBDoADCAGQaABahDgBCAGQQA6AKACAkBBwABFDQAgBkHQAGpB0NvAAEHAAPwKAAALIAZCADcDmAEgBkIANwOQASAGQdAEahDgBCAGQdAAaiAGQdAEakGAARD5AQJAIAJFDQAgASACQQN0aiEEA0AgBkHQAGogASgCACABQQRqKAIAEPkBIAFBCGoiASAERw0ACwsgBiAFQQh0IAVBgP4DcUEIdnI7AdAEIAZB0ABqIAZB0ARqQQIQ+QEgBkHQAGpBgK7AAEEBEPkBIAZBDGogBkHQAGoQpAMgBiAGQQxqEOQCOgDQBCAGQdAAaiAGQdAEakEBEPkBAkBB4AFFIgENACAGQdAEaiAGQdAAakHgAfwKAAALIAZBsAJqIAZB0ARqEGIgBkHAA2oQ4AQgBkEAOgDABAJAQcAARSIEDQAgBkHwAmpB0NvAAEHAAPwKAAALIAZCADcDuAMgBkIANwOwAyAGQfACaiAGQbACakHAABD5ASAGQfACakGw28AAQQEQ+QEgBkEMaiAGQfACahCkAyAGIAZBDGoQ5AI6ANAEIAZB8AJqIAZB0ARqQQEQ+QECQCABDQAgBkHQBGogBkHwAmpB4AH8CgAACyAGQcAHaiAGQdAEahBiAkAgBA0AIAZBvAZqQcQAaiAGQbACakHAAPwKAAALIAVBP2ohAQJAQcQARQ0AIAZBvAZqIAZBDGpBxAD8CgAACyABQQZ2IQECQEHEAUUNACAAIAZBvAZqQcQB/AoAAAsgACABOgDJASAAQQE6AMgBIABBADYCxAEMAQsgAEECOgAACyAGQYAIaiQAC4kGAQJ/IwBBIGsiAyQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEOKAIBAQEBAQEBAQMFAQEEAQEBAQEBAQEBAQEBAQEBAQEBAQEIAQEBAQcACyABQdwARg0FCyACQQFxRQ0HIAFB/wVNDQcgARC9AUUNByADQQxqQQJqQQA6AAAgA0EAOwEMIAMgAUEUdi0ApodBOgAPIAMgAUEEdkEPcS0ApodBOgATIAMgAUEIdkEPcS0ApodBOgASIAMgAUEMdkEPcS0ApodBOgARIAMgAUEQdkEPcS0ApodBOgAQIANBDGogAUEBcmdBAnYiAmoiBEH7ADoAACAEQX9qQfUAOgAAIANBDGogAkF+aiICakHcADoAACADQQxqQQhqIgQgAUEPcS0ApodBOgAAIAAgAykBDDcAACADQf0AOgAVIABBCGogBC8BADsAAAwICyAAQgA3AQIgAEHc4AA7AQAMCgsgAEIANwECIABB3OgBOwEADAkLIABCADcBAiAAQdzkATsBAAwICyAAQgA3AQIgAEHc3AE7AQAMBwsgAEIANwECIABB3LgBOwEADAYLIAJBgAJxRQ0BIABCADcBAiAAQdzOADsBAAwFCyACQf///wdxQYCABE8NAwsgARBkDQEgA0EWakECakEAOgAAIANBADsBFiADIAFBFHYtAKaHQToAGSADIAFBBHZBD3EtAKaHQToAHSADIAFBCHZBD3EtAKaHQToAHCADIAFBDHZBD3EtAKaHQToAGyADIAFBEHZBD3EtAKaHQToAGiADQRZqIAFBAXJnQQJ2IgJqIgRB+wA6AAAgBEF/akH1ADoAACADQRZqIAJBfmoiAmpB3AA6AAAgA0EWakEIaiIEIAFBD3EtAKaHQToAACAAIAMpARY3AAAgA0H9ADoAHyAAQQhqIAQvAQA7AAALQQohAQwDCyAAIAE2AgBBgQEhAUGAASECDAILIABCADcBAiAAQdzEADsBAAtBAiEBQQAhAgsgACABOgANIAAgAjoADCADQSBqJAAL2QUCAn8CfiMAQdAMayIDJABBAyEEAkACQAJAIAJBIEkNACADQQhqIAFBIBDCASADLQAJIQQgAy0ACEEBRw0BCyAAIAQ6AAYgAEGADDsBBCAAQQE2AgAMAQsgA0HgA2ogA0EhaikAADcAACADQdkDaiADQRpqKQAANwAAIANB0QNqIANBEmopAAA3AAAgAyADKQAKNwDJAyADIAJBYGo2AgQgAyABQSBqNgIAIAMgBDoAyAMgA0GsCWogAxCiASADQbAJaiEEAkAgAygCrAlBAUcNACADQcgGakEQaiAEQRBqKAIAIgI2AgAgA0HIBmpBCGogBEEIaikCACIFNwMAIAMgBCkCACIGNwPIBiAAQRRqIAI2AgAgAEEMaiAFNwIAIAAgBjcCBCAAQQE2AgAgA0HIA2oQ/AMMAQsCQEHgAkUiAg0AIANByAZqIARB4AL8CgAACwJAIAINACADQegDaiADQcgGakHgAvwKAAALIANBrAlqIAMQfgJAIAMtAKwJQQFHDQAgA0GjDGogA0GsCWpBFGooAgAiBDYAACADQZsMaiADQawJakEMaikCACIFNwAAIAMgAykCsAkiBjcAkwwgAEEUaiAENgAAIABBDGogBTcAACAAIAY3AAQgAEEBNgIAIANBqAVqEIMDIAMgA0GIBGo2ArAJIAMgA0HoA2o2AqwJIANBrAlqEO8DIANByANqEPwDDAELAkBBwABFIgQNACADQZAMaiADQawJakEBckHAAPwKAAALAkAgBA0AIANBCGogA0GQDGpBwAD8CgAACyADQeAAaiADQeADaikAADcCACADQdgAaiADQdgDaikAADcCACADQdAAaiADQdADaikAADcCACADIAMpAMgDNwJIAkBB4AJFDQAgA0HoAGogA0HIBmpB4AL8CgAACwJAQcADRQ0AIABBBGogA0EIakHAA/wKAAALIABBADYCAAsgA0HQDGokAAuPBQEHfwJAAkAgACgCCCIDQYCAgMABcUUNAAJAAkAgA0GAgICAAXENAAJAIAJBEEkNACABIAIQViEEDAILAkAgAg0AQQAhBEEAIQIMAgsgAkEDcSEFAkACQCACQQRPDQBBACEGQQAhBAwBCyACQQxxIQdBACEGQQAhBANAIAQgASAGaiIILAAAQb9/SmogCEEBaiwAAEG/f0pqIAhBAmosAABBv39KaiAIQQNqLAAAQb9/SmohBCAHIAZBBGoiBkcNAAsLIAVFDQEgASAGaiEIA0AgBCAILAAAQb9/SmohBCAIQQFqIQggBUF/aiIFDQAMAgsLAkACQAJAIAAvAQ4iBw0AQQAhAgwBCyABIAJqIQVBACECIAEhCCAHIQYDQCAIIgQgBUYNAgJAAkAgBCwAACIIQX9MDQAgBEEBaiEIDAELAkAgCEFgTw0AIARBAmohCAwBCwJAIAhBcE8NACAEQQNqIQgMAQsgBEEEaiEICyAIIARrIAJqIQIgBkF/aiIGDQALC0EAIQYLIAcgBmshBAsgBCAALwEMIghPDQAgCCAEayEJQQAhBEEAIQcCQAJAAkAgA0EddkEDcQ4EAgABAgILIAkhBwwBCyAJQf7/A3FBAXYhBwsgA0H///8AcSEFIAAoAgQhBiAAKAIAIQACQANAIARB//8DcSAHQf//A3FPDQFBASEIIARBAWohBCAAIAUgBigCEBEJAEUNAAwDCwtBASEIIAAgASACIAYoAgwRDQANAUEAIQQgCSAHa0H//wNxIQIDQCAEQf//A3EiByACSSEIIAcgAk8NAiAEQQFqIQQgACAFIAYoAhARCQBFDQAMAgsLIAAoAgAgASACIAAoAgQoAgwRDQAhCAsgCAuCBgEBfyMAQdAAayIGJAAgBiABNgIMAkACQCAGQQxqEJ4FDQAgBkEMaiAGQRBqQdiCwAAQkwEhBSAAQYGAgIB4NgIAIAAgBTYCBCABQYQBSQ0BIAEQjQMMAQsgBkEQaiABIAQgBRCaBCAGQYGAgIB4NgIkIAZBgYCAgHg2AjAgBkE8aiAGQRBqEM0BAkACQAJAIAYtADwNAANAAkACQAJAAkACQAJAIAYtAD0OBAIDAQACCyAAIAYpAjQ3AhAgACAGKQIoNwIEIABBgICAgHggBigCMCIBIAFBgYCAgHhGGzYCDCAAQYCAgIB4IAYoAiQiASABQYGAgIB4Rhs2AgAMCAsgBiAGQRBqENoDDAMLIAYoAiRBgYCAgHhGDQEgBkEGNgJMIAZBkIDAADYCSCAGQQM2AkAgBiAGQcgAajYCPEGVrMAAIAZBPGoQ4AUhAQwFCwJAIAYoAjBBgYCAgHhGDQAgBkEGNgJMIAZBloDAADYCSCAGQQM2AkAgBiAGQcgAajYCPEGVrMAAIAZBPGoQ4AUhAQwFCyAGKAIQIQEgBkEANgIQAkAgAUUNACAGQTxqIAYoAhQQ6gIgBigCQCEBIAYoAjwiBUGBgICAeEYNBSAGKAJEIQQCQCAGKAIwQYGAgIB4Rg0AIAZBMGoQwQQLIAYgBDYCOCAGIAE2AjQgBiAFNgIwDAILQbDDwABBMRDLBQALIAYoAhAhASAGQQA2AhACQCABRQ0AIAZBPGogBigCFBDqAiAGKAJAIQEgBigCPCIFQYGAgIB4Rg0EIAYoAkQhBAJAIAYoAiRBgYCAgHhGDQAgBkEkahDBBAsgBiAENgIsIAYgATYCKCAGIAU2AiQMAQtBsMPAAEExEMsFAAsgBkE8aiAGQRBqEM0BIAYtADxFDQALCyAGKAJAIQELIABBgYCAgHg2AgAgACABNgIEAkAgBigCMEGBgICAeEYNACAGQTBqEMEECyAGKAIkQYGAgIB4Rg0AIAZBJGoQwQQLIAZBEGoQ8wMLIAZB0ABqJAALigUBCH8jAEEQayIDJAACQAJAIAIoAgQiBEUNACAAIAIoAgAgBCABKAIMEQ0ARQ0AQQEhBQwBCwJAIAIoAgwiBA0AQQAhBQwBCyACKAIIIgYgBEEMbGohByAGQQxqIQQgA0EMaiEIA0AgBiECIAQhBgJAAkACQAJAIAIvAQAOAwACAQALAkACQCACKAIEIgJBwQBJDQAgAUEMaigCACEEA0ACQCAAQfmHwQBBwAAgBBENAEUNAEEBIQUMCAsgAkFAaiICQcAASw0ADAILCyACRQ0DCyAAQfmHwQAgAiABQQxqKAIAEQ0ARQ0CQQEhBQwECyAAIAIoAgQgAigCCCABQQxqKAIAEQ0ARQ0BQQEhBQwDCyACLwECIQUgCEEAOgAAIANBADYCCAJAAkACQAJAAkACQAJAIAIvAQAOAwABAgALIAIoAgQhCQwDCyACLwECIgINAUEBIQkMAwsgAigCCCEJDAELIAJB9v8XaiACQZz/H2pxIAJBmPg3aiACQfCxH2pxc0ERdkEBaiEJCwJAIAlBBkkNAEEAIAlBBUG8iMEAENYDAAsgCQ0AQQAhCQwBCyADQQhqIAlqIQICQAJAIAlBAXENACAFIQQMAQsgAkF/aiICIAUgBUH//wNxQQpuIgRBCmxrQTByOgAACyAJQQFGDQAgAkF+aiECA0AgAiAEQf//A3EiBUEKbiIKQQpwQTByOgAAIAJBAWogBCAKQQpsa0EwcjoAACAFQeQAbiEEIAIgA0EIakchBSACQX5qIQIgBQ0ACwsgACADQQhqIAkgAUEMaigCABENAEUNAEEBIQUMAgtBACEFIAZBAEEMIAYgB0YiAhtqIQQgAkUNAAsLIANBEGokACAFC/sEAQR/IwBBwAJrIgMkACABQShqIQQCQEEoRQ0AIANBmAJqIARBKPwKAAALQQAhBQNAIANBmAJqIAVqIgYgBigCACABIAVqKAIAajYCACAFQQRqIgVBKEcNAAsCQEEoRSIFDQAgAyADQZgCakEo/AoAAAsCQCAFDQAgA0GYAmogBEEo/AoAAAsgA0GYAmogARDBAQJAIAUNACADQShqIANBmAJqQSj8CgAACyADQdAAaiADIAIQUSADQfgAaiADQShqIAJBKGoQUSADQaABaiABQfgAaiACQfgAahBRIANByAFqIAFB0ABqIAJB0ABqEFECQCAFDQAgA0HwAWogA0HIAWpBKPwKAAALQQAhBQNAIANB8AFqIAVqIgYgBigCACADQcgBaiAFaigCAGo2AgAgBUEEaiIFQShHDQALAkBBKEUiBQ0AIANBmAJqIANB0ABqQSj8CgAACyADQZgCaiADQfgAahDBAQJAIAUNACAAIANBmAJqQSj8CgAACwJAIAUNACADQZgCaiADQdAAakEo/AoAAAtBACEFA0AgA0GYAmogBWoiBiAGKAIAIANB+ABqIAVqKAIAajYCACAFQQRqIgVBKEcNAAsCQEEoRSIFDQAgAEEoaiADQZgCakEo/AoAAAsCQCAFDQAgA0GYAmogA0HwAWpBKPwKAAALQQAhBQNAIANBmAJqIAVqIgYgBigCACADQaABaiAFaigCAGo2AgAgBUEEaiIFQShHDQALAkBBKEUiBQ0AIABB0ABqIANBmAJqQSj8CgAACyADQfABaiADQaABahDBAQJAIAUNACAAQfgAaiADQfABakEo/AoAAAsgA0HAAmokAAuCBQIEfwN+IwBB0AFrIgIkACACQQhqIAEQgQECQAJAIAItAAhBAUcNACACQfMAaiACQQhqQQxqKQIAIgY3AAAgAkH7AGogAkEIakEUaigCACIBNgAAIAIgAikCDCIHNwBrIABBFGogATYAACAAQQxqIAY3AAAgACAHNwAEIABBAToAAAwBCyACQegAakEIaiIDIAJBCGpBCWopAAAiBjcDACACQegAakEQaiIEIAJBCGpBEWopAAAiBzcDACACQegAakEYaiIFIAJBCGpBGWopAAAiCDcDACACQcgAakEIaiAGNwMAIAJByABqQRBqIAc3AwAgAkHIAGpBGGogCDcDACACIAIpAAkiBjcDaCACIAY3A0ggAkGoAWogAUGLwMAAQQwQgQICQCACLQCoAUEBRw0AIAJBmwFqIAJBqAFqQRRqKAIAIgE2AAAgAkGTAWogAkGoAWpBDGopAgAiBjcAACACIAIpAqwBIgc3AIsBIABBFGogATYAACAAQQxqIAY3AAAgACAHNwAEIABBAToAACACQcgAahD+BQwBCyACQYgBakEYaiACQagBakEZaikAACIGNwMAIAJBiAFqQRBqIAJBqAFqQRFqKQAAIgc3AwAgAkGIAWpBCGogAkGoAWpBCWopAAAiCDcDACACQTBqIAg3AwAgAkE4aiAHNwMAIAJBwABqIAY3AwAgAkEIakEIaiADKQMANwMAIAJBCGpBEGogBCkDADcDACACQQhqQRhqIAUpAwA3AwAgAiACKQCpASIGNwOIASACIAY3AyggAiACKQNoNwMIAkBBwABFDQAgAEEBaiACQQhqQcAA/AoAAAsgAEEAOgAACyACQdABaiQAC50FAgN/An4jAEHgBGsiAiQAIAIgAUH9xcAAQQwQgQICQAJAIAItAABBAUcNACACQZMCaiACQRRqKAIAIgE2AAAgAkGLAmogAkEMaikCACIFNwAAIAIgAikCBCIGNwCDAiAAQRRqIAE2AAAgAEEMaiAFNwAAIAAgBjcABCAAQQE2AgAMAQsgAkGYAmogAkEZaikAADcDACACQYACakEQaiACQRFqKQAANwMAIAJBgAJqQQhqIAJBCWopAAA3AwAgAiACKQABNwOAAiACIAEQhAEgAkEEaiEDAkAgAigCAEEBRw0AIAJBoAJqQQhqIANBCGopAgAiBTcDACACQaACakEQaiADQRBqKAIAIgE2AgAgAiADKQIAIgY3A6ACIABBFGogATYCACAAQQxqIAU3AgAgACAGNwIEIABBATYCAAwBCwJAQaABRSIEDQAgAkHAA2ogA0GgAfwKAAALAkAgBA0AIAJBoAJqIAJBwANqQaAB/AoAAAsgAiABQfrFwABBAxCsAgJAIAItAABBAUcNACACQdMDaiACQRRqKAIAIgE2AAAgAkHLA2ogAkEMaikCACIFNwAAIAIgAikCBCIGNwDDAyAAQRRqIAE2AAAgAEEMaiAFNwAAIAAgBjcABCAAQQE2AgAMAQsCQEHAAEUiAQ0AIAJBwANqIAJBAXJBwAD8CgAACwJAIAENACACIAJBwANqQcAA/AoAAAsgAkHYAGogAkGYAmopAwA3AgAgAkHQAGogAkGQAmopAwA3AgAgAkHIAGogAkGIAmopAwA3AgAgAiACKQOAAjcCQAJAQaABRQ0AIAJB4ABqIAJBoAJqQaAB/AoAAAsCQEGAAkUNACAAQQRqIAJBgAL8CgAACyAAQQA2AgALIAJB4ARqJAALlAUBAn8jAEHAEGsiAyQAIANBCGogARCiAiADQYgKaiACELYCAkBBKEUiAQ0AIANBwAtqQQBBKPwLAAsCQCABDQAgA0HAC2pBKGpBkOXAAEEo/AoAAAsCQCABDQAgA0GQDGpBkOXAAEEo/AoAAAsCQCABDQAgA0HAC2pB+ABqQQBBKPwLAAsgA0GgD2ogA0EIaiADLQDHChC2ASADQeAMaiADQcALaiADQaAPahB9QT4hBANAIANBoA9qIANB4AxqEIgDAkBB+ABFIgINACADQcgKaiADQaAPakH4APwKAAALIANBoA9qIANByApqELABAkBBoAFFIgENACADQeAMaiADQaAPakGgAfwKAAALIANBoA9qIANB4AxqEIgDAkAgAg0AIANByApqIANBoA9qQfgA/AoAAAsgA0GgD2ogA0HICmoQsAECQCABDQAgA0HgDGogA0GgD2pBoAH8CgAACyADQaAPaiADQeAMahCIAwJAIAINACADQcgKaiADQaAPakH4APwKAAALIANBoA9qIANByApqELABAkAgAQ0AIANB4AxqIANBoA9qQaAB/AoAAAsgA0GgD2ogA0HgDGoQiAMCQCACDQAgA0HICmogA0GgD2pB+AD8CgAACyADQaAPaiADQcgKahCwAQJAIAENACADQeAMaiADQaAPakGgAfwKAAALIANBoA9qIANB4AxqEL4CAkAgAQ0AIANBwAtqIANBoA9qQaAB/AoAAAsgA0GgD2ogA0EIaiADQYgKaiAEai0AABC2ASADQYAOaiADQcALaiADQaAPahB9AkAgAQ0AIANB4AxqIANBgA5qQaAB/AoAAAsgBEF/aiIEQX9HDQALIAAgA0HgDGoQvgIgA0HAEGokAAuABQIHfwJ+IwBBoAFrIgIkACACQfwAaiABQaPXwABBChCBAgJAAkAgAi0AfEEBRw0AIAJB6wBqIAJB/ABqQRRqKAIAIgE2AAAgAkHjAGogAkH8AGpBDGopAgAiCTcAACACIAIpAoABIgo3AFsgAEEUaiABNgAAIABBDGogCTcAACAAIAo3AAQgAEEBOgAADAELIAJB8ABqIAJBlQFqKQAANwMAIAJB6ABqIAJBjQFqKQAANwMAIAJB2ABqQQhqIAJBhQFqKQAANwMAIAIgAikAfTcDWCACQTBqIAJB2ABqEIIDIAJBD2ogAkEwahCrAwJAIAItAA8NACAAQQE6AAAgAEECOgAEDAELIAJBDGpBAmoiAyACQQ9qQQNqLQAAIgQ6AAAgAkEwakEIaiIFIAJBD2pBDWopAAA3AwAgAkE/aiIBIAJBD2pBFGooAAA2AAAgAkEIaiIGIAJBD2pBIGotAAA6AAAgAiACLwAQIgc7AQwgAiACKQAUNwMwIAIgAikAJzcDACACLQATIQggAkH8AGpBAmogBDoAACACIAc7AXwgAiAIOgB/IAJBiAFqIAUpAwA3AQAgAkGPAWogASgAADYAACACIAIpAzA3AYABIAJBmwFqIAYtAAA6AAAgAiACKQMANwCTAQJAAkAgAkH8AGpBgNrAABDqBA0AIAAgAi8BDDsAASAAIAg6AAQgACACKQMwNwAFIAAgAikDADcAGCAAQQNqIAMtAAA6AAAgAEENaiACQTBqQQhqKQMANwAAIABBFGogASgAADYAACAAQSBqIAJBCGotAAA6AABBACEBDAELIABBAjoABEEBIQELIAAgAToAAAsgAkGgAWokAAv9BAENfyMAQYAHayIFJAAgBUEAOgAPAkACQCAEQb+Af2pBwIB/SQ0AIABB0ABqIQYgASACQQN0aiEHIAVBgANqQdAAaiEIIAVBvwZqQQFqIQkgBUG/BWpBwABqIQogBUGAA2pBoAFqIQsgBUEPakEBaiEMIAVB0ABqQaABaiENQQAhDkEAIQ8gBCEQA0ACQEHQAEUiEQ0AIAggBkHQAPwKAAALAkAgEQ0AIAVBgANqIABB0AD8CgAACyANEJkFAkBBoAFFDQAgBUHQAGogBUGAA2pBoAH8CgAACwJAIA5BAXFFDQAgBUHQAGogDEHAABD3AQsCQCACRQ0AIAEhDgNAIAVB0ABqIA4oAgAgDkEEaigCABD3ASAOQQhqIg4gB0cNAAsLIAUgD0EBajoAgAMgBUHQAGogBUGAA2pBARD3AQJAQbACRQ0AIAVBgANqIAVB0ABqQbAC/AoAAAsgBUH/BWoQ4QQgBUG/BmoQ4QQgBUGAA2ogCyAFQb8GahB0IAVBADoAoAUgC0HAACAFQb8GakHAAEHgycAAEIgEIAVBwAA6AKAFIAggCyAFQf8FahB0AkBBwABFIhENACAFQb8FaiAFQf8FakHAAPwKAAALIAVBvwZqIAVBvwVqIAoQzwEgBS0AvwZFDQIgEEHAACAQQcAASRshDgJAIBENACAFQf8FaiAJQcAA/AoAAAsgECAOayEQIAMgDiAFQf8FaiAOQdzKwAAQiAQCQCARDQAgDCAFQf8FakHAAPwKAAALIA9BAWohDyADIA5qIQNBASEOIAVBAToADyAQDQALCyAFQYAHaiQAIARBwP8ASw8LQZDKwABBKkG8ysAAEN8DAAvzBAIHfwF+IwBBEGsiAiQAAkACQAJAAkAgAC8BDCIDRQ0AIAJBCGogAUEIaikCADcDACACIAEpAgA3AwACQCAAKQIIIgmnIgRBgICACHENACACKAIEIQUMAgsgACgCACACKAIAIAIoAgQiASAAKAIEKAIMEQ0ADQIgACAEQYCAgP95cUGwgICAAnIiBDYCCCACQgE3AwBBACEFQQAgAyABQf//A3FrIgEgASADSxshAwwBCyAAKAIAIAAoAgQgARB8IQEMAgsCQAJAIAIoAgwiBg0AQQAhBwwBCyACKAIIIQFBACEHA0ACQAJAAkACQAJAIAEvAQAOAwABAgALIAFBBGooAgAhCAwDCyABQQJqLwEAIggNAUEBIQgMAgsgAUEIaigCACEIDAELIAhB9v8XaiAIQZz/H2pxIAhBmPg3aiAIQfCxH2pxc0ERdkEBaiEICyABQQxqIQEgCCAHaiEHIAZBf2oiBg0ACwsCQAJAAkAgByAFaiIBIANB//8DcU8NACADIAFrIQVBACEBQQAhAwJAAkACQCAEQR12QQNxDgQCAAEAAgsgBSEDDAELIAVB/v8DcUEBdiEDCyAEQf///wBxIQggACgCBCEHIAAoAgAhBgNAIAFB//8DcSADQf//A3FPDQIgAUEBaiEBIAYgCCAHKAIQEQkARQ0ADAQLCyAAKAIAIAAoAgQgAhB8IQEMAQsgBiAHIAIQfA0BQQAhBCAFIANrQf//A3EhAwNAIARB//8DcSIFIANJIQEgBSADTw0BIARBAWohBCAGIAggBygCEBEJAEUNAAsLIAAgCTcCCAwBC0EBIQELIAJBEGokACABC/8EAgR/A34jAEGwBGsiAiQAIAJBkANqIAFBmdfAAEEKEIECAkACQCACLQCQA0EBRw0AIAJBgwNqIAJBkANqQRRqKAIAIgE2AAAgAkH7AmogAkGQA2pBDGopAgAiBjcAACACIAIpApQDIgc3APMCIABBFGogATYAACAAQQxqIAY3AAAgACAHNwAEIABBATYCAAwBCyACQfACakEYaiACQakDaikAACIGNwMAIAJB8AJqQRBqIAJBoQNqKQAAIgc3AwAgAkHwAmpBCGogAkGZA2opAAAiCDcDACACQdACakEIaiAINwMAIAJB0AJqQRBqIAc3AwAgAkHQAmpBGGogBjcDACACIAIpAJEDIgY3A/ACIAIgBjcD0AIgAkGsAWogAkHQAmoQTgJAIAIoAqwBDQAgAEEBNgIAIABBAjoABAwBCyACQZgBakEIaiIDIAJBuQFqKQAANwMAIAJBpwFqIgQgAkGsAWpBFGooAAA2AAAgAiACKQCxATcDmAEgAi0AsAEhAQJAQYwBRSIFDQAgAkEMaiACQawBakEYakGMAfwKAAALIAJBmQNqIAMpAwA3AAAgAkGgA2ogBCgAADYAACACIAE6AJADIAIgAikDmAE3AJEDAkAgBQ0AIAJBkANqQRRqIAJBDGpBjAH8CgAACyACQawBahCKAwJAAkAgAkGQA2ogAkGsAWoQiQNB/wFxRQ0AQQEhA0ECIQEMAQsgACACKQOYATcABSAAQRRqIAJBpwFqKAAANgAAIABBDWogAkGgAWopAwA3AAACQEGMAUUNACAAQRhqIAJBDGpBjAH8CgAAC0EAIQMLIAAgAzYCACAAIAE6AAQLIAJBsARqJAAL9wQBB38jAEGACGsiCCQAIAggARDUASAIQeACakEYaiIJQgA3AwAgCEHgAmpBEGoiCkIANwMAIAhB4AJqQQhqIgtCADcDACAIQgA3A+ACIAEgCEHgAmpBIBClAyAIQcABakEYaiIMIAkpAwA3AwAgCEHAAWpBEGoiDSAKKQMANwMAIAhBwAFqQQhqIg4gCykDADcDACAIIAgpA+ACNwPAASAIQeABakEgaiADQSBqIgEQ4QUgCEHgAWpBGGogA0EYaikAADcDACAIQeABakEQaiADQRBqKQAANwMAIAhB4AFqQQhqIANBCGopAAA3AwAgCCADKQAANwPgASAIQaACaiAIEOEFIAhB4AdqQRhqIAwpAwA3AwAgCEHgB2pBEGogDSkDADcDACAIQeAHakEIaiAOKQMANwMAIAggCCkDwAE3A+AHIAhB4AJqQSBqIAcgBiACIAhB4AFqIAQgCEHgB2ogCEGgAmoQkAEgCEGgB2ogCEGgAWoiBCABEN8CIAhBwAJqIAQgBRDfAgJAQaABRSICDQAgCEHgBGogAUGgAfwKAAALAkAgAg0AIAhBgAZqIAhBoAH8CgAACyAJIAwpAwA3AwAgCiANKQMANwMAIAhByAdqIAhBwAJqQQhqKQAANwMAIAhB0AdqIAhBwAJqQRBqKQAANwMAIAhB2AdqIAhBwAJqQRhqKQAANwMAIAggDikDADcD6AIgCCAIKQPAATcD4AIgCCAIKQDAAjcDwAcCQEGABUUNACAAQRBqIAhB4AJqQYAF/AoAAAsgAEEANgIAIAQQ/gUgCCABNgLkAiAIIAM2AuACIAhB4AJqEO8DIAhBgAhqJAAL8AQCAX8CfiMAQdAFayIDJAAgAyACNgIIIAMgATYCBCADQQxqIANBBGoQhAEgA0EQaiECAkACQCADKAIMQQFHDQAgA0HQAmpBCGogAkEIaikCACIENwMAIANB0AJqQRBqIAJBEGooAgAiATYCACADIAIpAgAiBTcD0AIgAEEQaiABNgIAIABBCGogBDcCACAAIAU3AgAgAEECOgDgAQwBCwJAQaABRSIBDQAgA0HwA2ogAkGgAfwKAAALAkAgAQ0AIANB0AJqIANB8ANqQaAB/AoAAAsgA0EMaiADQQRqQdHRwABBCxCsAgJAIAMtAAxBAUcNACADQaMFaiADQSBqKAIAIgI2AAAgA0GQBWpBC2ogA0EYaikCACIENwAAIAMgAykCECIFNwCTBSAAQRBqIAI2AAAgAEEIaiAENwAAIAAgBTcAACAAQQI6AOABDAELAkBBwABFDQAgA0GQBWogA0EMakEBckHAAPwKAAALIANBDGogA0EEahChAQJAIAMtAAxBAUcNACADQYMEaiADQSBqKAIAIgI2AAAgA0H7A2ogA0EYaikCACIENwAAIAMgAykCECIFNwDzAyAAQRBqIAI2AAAgAEEIaiAENwAAIAAgBTcAACAAQQI6AOABDAELAkBB4QBFIgINACADQfADaiADQQxqQQFyQeEA/AoAAAsCQCACDQAgA0HsAWogA0HwA2pB4QD8CgAACwJAQcAARQ0AIANBDGogA0GQBWpBwAD8CgAACwJAQaABRQ0AIANBDGpBwABqIANB0AJqQaAB/AoAAAtBxAJFDQAgACADQQxqQcQC/AoAAAsgA0HQBWokAAu8BAEMfyABQX9qIQMgACgCBCEEIAAoAgAhBSAAKAIIIQZBACEHQQAhCEEAIQlBACEKAkADQCAKQQFxDQECQAJAIAIgCUkNAANAIAEgCWohCgJAAkACQAJAAkACQCACIAlrIgtBB0sNACACIAlHDQEgAiEJDAcLIApBA2pBfHEiACAKRg0BIAAgCmshAEEAIQwDQCAKIAxqLQAAQQpGDQUgACAMQQFqIgxHDQALIAAgC0F4aiINSw0DDAILQQAhDANAIAogDGotAABBCkYNBCALIAxBAWoiDEcNAAsgAiEJDAULIAtBeGohDUEAIQALA0BBgIKECCAKIABqIgwoAgAiDkGKlKjQAHNrIA5yQYCChAggDEEEaigCACIMQYqUqNAAc2sgDHJxQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgDU0NAAsLAkAgCyAARw0AIAIhCQwDCwNAAkAgCiAAai0AAEEKRw0AIAAhDAwCCyALIABBAWoiAEcNAAsgAiEJDAILIAkgDGoiAEEBaiEJAkAgACACTw0AIAogDGotAABBCkcNAEEAIQogCSELIAkhAAwDCyACIAlPDQALCyACIAhGDQJBASEKIAghCyACIQALAkACQCAGLQAARQ0AIAVBka7BAEEEIAQoAgwRDQANAQsgACAIayEOQQAhDAJAIAAgCEYNACADIABqLQAAQQpGIQwLIAEgCGohACAGIAw6AAAgCyEIIAUgACAOIAQoAgwRDQBFDQELC0EBIQcLIAcL/wQBAn8jAEGgBGsiCCQAIAhB2AFqIglBAUEAQQFBAEEAQcAAELUBAkBByABFDQAgCCAJQcgA/AoAAAsCQEGBAUUNACAIQcgAakEAQYEB/AsACyAIIAEoAhA2AtABIAggCEHQAWpBBBD8ASAIIAc2AtABIAggCEHQAWpBBBD8ASAIIAEoAgg2AtABIAggCEHQAWpBBBD8ASAIIAEoAgw2AtABIAggCEHQAWpBBBD8ASAIIAEoAkQ2AtABIAggCEHQAWpBBBD8ASAIIAEtAFA2AtABIAggCEHQAWpBBBD8ASAIIAM2AtABIAggCEHQAWpBBBD8ASAIIAIgAxD8ASAIIAU2AtABIAggCEHQAWpBBBD8ASAIIAQgBRD8AQJAAkAgASgCSCIDRQ0AIAggASgCTCIFNgLQASAIIAhB0AFqQQQQ/AEgCCADIAUQ/AEMAQsgCEEANgLQASAIIAhB0AFqQQQQ/AELAkAgASgCQCIDQSFPDQAgCCADNgLQASAIIAhB0AFqQQQQ/AEgCCABQSBqIAMQ/AECQEHQAUUNACAIQdABaiAIQdAB/AoAAAsCQEHAAEUiAQ0AIAhBoANqQQBBwAD8CwALAkAgAQ0AIAhB4ANqQQBBwAD8CwALIAggCCkDkAIgCC0AmAMiAa18NwOQAiAIQZgCaiEDAkAgAUGAAUYNAEGAASABayIFRQ0AIAMgAWpBACAF/AsACyAIQQA6AJgDIAhB0AFqIANCACAIQeADahC8AiAIQaADakHAACAIQeADakHAAEHY6MAAEIgEAkBBwABFDQAgACAIQaADakHAAPwKAAALIAhBoARqJAAPC0EAIANBIEHs68AAENYDAAvABAEIfyMAQRBrIgQkAAJAAkACQCADQQFxDQAgAi0AACIFDQFBACEFDAILIAAgAiADQQF2IAEoAgwRDQAhBQwBCyABKAIMIQZBACEHA0AgAkEBaiEIAkACQAJAAkACQAJAAkAgBcBBf0oNACAFQf8BcSIJQYABRg0BIAlBwAFGDQJBoICAgAYhCgJAIAVBAXFFDQAgAkEFaiEIIAIoAAEhCgtBACEJIAVBAnENAyAIIQJBACEIDAQLAkAgACAIIAVB/wFxIgUgBhENAA0AIAggBWohAgwGC0EBIQUMBwsCQCAAIAJBA2oiBSACLwABIgIgBhENAA0AIAUgAmohAgwFC0EBIQUMBgsgBCABNgIEIAQgADYCACAEQqCAgIAGNwIIIAMgB0EDdGoiBSgCACAEIAUoAgQRCQBFDQJBASEFDAULIAhBAmohAiAILwAAIQgLAkACQCAFQQRxDQAgAiELDAELIAJBAmohCyACLwAAIQkLAkACQCAFQQhxDQAgCyECDAELIAtBAmohAiALLwAAIQcLAkAgBUEQcUUNACADIAhB//8DcUEDdGovAQQhCAsCQCAFQSBxRQ0AIAMgCUH//wNxQQN0ai8BBCEJCyAEIAk7AQ4gBCAIOwEMIAQgCjYCCCAEIAE2AgQgBCAANgIAAkAgAyAHQQN0aiIFKAIAIAQgBSgCBBEJAEUNAEEBIQUMBAsgB0EBaiEHDAELIAdBAWohByAIIQILIAItAAAiBQ0AC0EAIQULIARBEGokACAFC58EAQl/AkACQAJAIAFBgApPDQAgAUEFdiECAkACQAJAIAAoAqABIgNFDQAgA0F/aiEEIANBAnQgAGpBfGohBSADIAJqQQJ0IABqQXxqIQYgA0EpSSEDA0AgA0UNAiACIARqIgdBKE8NAyAGIAUoAgA2AgAgBkF8aiEGIAVBfGohBSAEQX9qIgRBf0cNAAsLIAFBH3EhBgJAIAFBIEkNACACQQJ0IgRFDQAgAEEAIAT8CwALIAAoAqABIgQgAmohBQJAIAYNACAAIAU2AqABIAAPCyAFQX9qIgNBJ0sNAyAFIQggACADQQJ0aigCAEEgIAZrIgN2IgdFDQQCQCAFQSdLDQAgACAFQQJ0aiAHNgIAIAVBAWohCAwFCyAFQShBhInBABC1AwALIARBKEGEicEAELUDAAsgB0EoQYSJwQAQtQMAC0GUicEAQR1BhInBABDQBAALIANBKEGEicEAELUDAAsCQCACQQFqIgkgBU8NAAJAIARBAXENACAAIAVBf2oiBUECdGoiByAHQXxqKAIAIAN2IAcoAgAgBnRyNgIACyAEQQJGDQAgBUECdCAAakF0aiEEA0AgBEEIaiIHIARBBGoiASgCACIKIAN2IAcoAgAgBnRyNgIAIAEgBCgCACADdiAKIAZ0cjYCACAEQXhqIQQgCSAFQX5qIgVJDQALCyAAIAJBAnRqIgQgBCgCACAGdDYCACAAIAg2AqABIAAL1gQCB38CfiMAQaABayIGJABBACEHIAZBFWpBACkAntxANwAAIAZBLToAJSAGQRM2AgwgBkHT3MAANgIIIAZBACkAmdxANwIQIAYgBa1COIZCz6DJsuSqzBaENwAdAkACQCAEEKYEIgVBAXFFDQAgAEGBBDsAAAwBCyAGQQhqQQhqIQggBiAFQRB2OgAqIAYgBUEIdjoAKSAGQStqQQFqIQUgBkErakECaiEJQQAhCgNAAkACQCAKQQFxDQAgBkEBNgJoIAYgBDYCYCAGIAM2AlwgBkECNgJYIAYgAjYCUCAGIAE2AkwgBiAHOgBvIAYgBkHvAGo2AmQgBiAGQSlqNgJUIAYgBikCCDcCeCAGQRY2AnQgBiAINgJwIAZBK2ogBkHMAGpBBCAGQfAAakECEJ0CIAYtACtFDQEgAEGBBDsAAAwDCyAAQYEMOwAADAILIAZBgAFqQRdqIgogCUEXaikAADcAACAGQYABakEQaiILIAlBEGopAAA3AwAgBkGAAWpBCGogCUEIaikAACINNwMAIAYgCSkAACIONwOAASAGLQAsIQwgBSAONwAAIAVBCGogDTcAACAFQRBqIAspAwA3AAAgBUEXaiAKKQAANwAAIAYgDDoAK0F/IAdB/wFxQQFqIgcgByAHQf8BcUciChshByAGQStqEOMFQf8BcQ0ACyAAIAw6AAEgACAGKQOAATcAAiAAQQA6AAAgAEEKaiAGQYgBaikDADcAACAAQRJqIAZBkAFqKQMANwAAIABBGWogBkGXAWopAAA3AAALIAZBoAFqJAALyAQCCX8CfiMAQfAAayIEJAAgBEHIAGogASgCACABKAIEIAIQ0QECQAJAIAQtAEgiBUECRw0AIARBwwBqIARByABqQRRqKAIAIgE2AAAgBEE7aiAEQcgAakEMaikCACINNwAAIAQgBCkCTCIONwAzIABBFGogATYAACAAQQxqIA03AAAgACAONwAEIABBAjoAAAwBCyAEQTBqQQ9qIgIgBEHIAGpBEGoiBikAADcAACAEQTBqQQhqIgcgBEHIAGpBCWoiCCkAADcDACAEQQhqQQhqIgkgBEHIAGpBIGoiCikCADcDACAEQRhqQQhqIgsgBykDADcDACAEQRhqQQ9qIgwgAikAADcAACAEIAQpAmA3AwggBCAEKQBJNwMYIARByABqIAEoAgggASgCDCADENEBAkAgBC0ASCIBQQJHDQAgBEHDAGogBEHIAGpBFGooAgAiATYAACAEQTtqIARByABqQQxqKQIAIg03AAAgBCAEKQJMIg43ADMgAEEUaiABNgAAIABBDGogDTcAACAAIA43AAQgAEECOgAADAELIAAgBCkCYDcCQCACIAYpAAA3AAAgByAIKQAANwMAIABByABqIAopAgA3AgAgBCAEKQBJIg03AzAgAEE4aiACKQAANwAAIABBMWogBykDADcAACAAIA03ACkgAEEQaiAMKQAANwAAIABBCWogCykDADcAACAAIAQpAxg3AAEgACABOgAoIAAgBToAACAAIAQpAwg3AhggAEEgaiAJKQMANwIACyAEQfAAaiQAC8QEAQJ/IwBBsAJrIgMkACADQRhqQgA3AwAgA0EQakIANwMAIANBCGpCADcDACADQgA3AwAgA0GYAWpBAC8A4cVAOwEAIANB8ABqQRhqIAJBGGopAAA3AwAgA0HwAGpBEGogAkEQaikAADcDACADQfAAakEIaiACQQhqKQAANwMAIANBACkA2cVANwOQASADIAIpAAA3A3ACQEEqRQ0AIANBIGogA0HwAGpBKvwKAAALIANBKjYCdCADIANBIGo2AnACQAJAIAEgA0HwAGpBASADQSAQggFFDQAgAEEBNgIAIABBgAI7AQQMAQsgA0EgakEYaiADQRhqKQMANwMAIANBIGpBEGogA0EQaikDADcDACADQSBqQQhqIANBCGopAwA3AwAgAyADKQMANwMgIANB8ABqIANBIGoQuwIgAy0AciECIAMtAHEhAQJAIAMtAHBBAUcNACAAIAI6AAYgACABOgAFIABBADoABCAAQQE2AgAMAQsgA0HQAGpBGGoiBCADQYkBaikAADcAACADQeIAaiADQYMBaikAADcAACADQdoAaiADQfsAaikAADcAACADIAMpAHM3AFIgAyACOgBRIAMgAToAUCADQfAAaiADQdAAahCHAyADQagCaiAEKQAANwIAIANBoAJqIANB0ABqQRBqKQAANwIAIANBmAJqIANB0ABqQQhqKQAANwIAIAMgAykAUDcCkAICQEHAAUUNACAAQQRqIANB8ABqQcAB/AoAAAsgAEEANgIACyADQbACaiQAC7QEAQN/IwBBwANrIgMkACADQaACaiACEHUgA0H4AWogA0GgAmoQ5QEgA0EIaiADQfgBaiACEFEgA0GgAmogA0EIahB1IANB+AFqIANBoAJqEOUBIANBMGogA0H4AWogAhBRIANBgAFqIAEgA0EIahBRIANB0AFqIAEgA0EwahBRIANBoAJqIANB0AFqEJ0BAkBBKEUiBA0AIANB+AFqIANBoAJqQSj8CgAACyADQaACaiADQfgBakECEO8CIANBqAFqIANB0AFqIANBoAJqEFEgA0HYAGogA0GAAWogA0GoAWoQUSADQaACaiADQdgAahB1IANB+AFqIANBoAJqEOUBIANB0AFqIAIgA0H4AWoQUSADQdABaiABEP4CIQUCQCAEDQAgA0HwAmogAUEo/AoAAAsgA0HwAmoQmQIgA0HQAWogA0HwAmoQ/gIhAgJAIAQNACADQZgDaiABQSj8CgAACyADQZgDahCZAiADQaACaiADQZgDakHw48AAEFEgA0HQAWogA0GgAmoQ/gIhASADQfgBakHw48AAIANB2ABqEFEgA0HYAGogA0H4AWogASACchDfBBDsASADQaACaiADQdgAahBoIAMtAKACQQFxEN8EIQECQCAEDQAgA0GgAmogA0HYAGpBKPwKAAALIANBoAJqEJkCIANB2ABqIANBoAJqIAEQ7AEgACACIAVyEN8EOgAAAkAgBA0AIABBBGogA0HYAGpBKPwKAAALIANBwANqJAALpQQCB38CfiAAIQogAiEDAkAgAELoB1QNACABQXxqIQRBACEFIAAhCwJAAkADQCALIAtCkM4AgCIKQpDOAH59pyIGQf//A3FB5ABuIQcCQAJAIAIgBWoiCEF8aiACTw0AIAQgAmoiAyAHQQF0IgktAMmFQToAACAIQX1qIAJJDQEgCEF9aiACQZSHwQAQtQMACyAIQXxqIAJBlIfBABC1AwALIANBAWogCUHKhcEAai0AADoAAAJAIAhBfmogAk8NACADQQJqIAYgB0HkAGxrQQF0Qf7/B3EiBy0AyYVBOgAAIAhBf2ogAk8NAiADQQNqIAdByoXBAGotAAA6AAAgBEF8aiEEIAVBfGohBSALQv+s4gRWIQggCiELIAhFDQMMAQsLIAhBfmogAkGUh8EAELUDAAsgCEF/aiACQZSHwQAQtQMACyACIAVqIQMLAkACQCAKQglWDQAgAyEIDAELIAqnIgRB//8DcUHkAG4hBQJAAkAgA0F+aiIIIAJPDQAgASAIaiAEIAVB5ABsa0H//wNxQQF0IgQtAMmFQToAACADQX9qIgMgAk8NASAFrSEKIAEgA2ogBEHKhcEAai0AADoAAAwCCyAIIAJBlIfBABC1AwALIAMgAkGUh8EAELUDAAsCQAJAAkAgAFANACAKQgBRDQELIAhBf2oiCCACTw0BIAEgCGogCqdBAXQtAMqFQToAAAsgCA8LIAggAkGUh8EAELUDAAv2BAEBfyMAQYAEayIIJAAgCEGwAmoQmQUCQEHAAEUNACAIQeABakHwwsAAQcAA/AoAAAsgCEIANwOoAiAIQgA3A6ACIAhBwANqIAEQ6wMgCCAIQeABaiAIQcADahCtAiAIQQE2AtwDIAhCATcC1AMgCCACQSRqrUKAgICAIIQ3AswDIAhBATYCyAMgCEIBNwLAAyAIIAIoAghBICACLQAAIgEbNgLkAyAIIAIoAgQgAkEBaiABGzYC4AMgCEHgAWogCCAIQcADahCKAiAIQeABaiADQSAQ9gECQEHgAUUiAQ0AIAggCEHgAWpB4AH8CgAACyAIQSA2AtQDIAhBIDYCzAMgCEKAgICAIDcCwAMgCCAENgLIAyAIIARBIGo2AtADIAhB4AFqIAggCEHAA2oQngMgCEEBNgLcAyAIQgE3AtQDIAggAkHMAGqtQoCAgIAghDcCzAMgCEEBNgLIAyAIQgE3AsADIAggAigCMEEgIAItACgiBBs2AuQDIAggAigCLCACQSlqIAQbNgLgAyAIIAhB4AFqIAhBwANqEIoCIAhBIDYC/AMgCEHAADYC9AMgCEEgNgLsAyAIQoCAgIAwNwLgAyAIQqCAgIAQNwLYAyAIQSA2AtADIAhBAjYCyAMgCEIBNwLAAyAIIAU2AvADIAggBUHgAGo2AvgDIAggBUHAAGo2AugDIAggBUGgAWo2AtQDIAggBUGAAWo2AswDIAhB4AFqIAggCEHAA2oQjAIgCEHgAWogBkEgEPYBAkAgAQ0AIAggCEHgAWpB4AH8CgAACyAIIAdBIBD2AQJAIAENACAAIAhB4AH8CgAACyAIQYAEaiQAC5sEAQl/IAAhAyACIQQCQCAAQegHSQ0AIAFBfGohBUEAIQYgACEHAkACQANAIAcgB0GQzgBuIgNBkM4AbGsiCEH//wNxQeQAbiEJAkACQCACIAZqIgRBfGogAk8NACAFIAJqIgogCUEBdCILLQDJhUE6AAAgBEF9aiACSQ0BIARBfWogAkGUh8EAELUDAAsgBEF8aiACQZSHwQAQtQMACyAKQQFqIAtByoXBAGotAAA6AAACQCAEQX5qIAJPDQAgCkECaiAIIAlB5ABsa0EBdEH+/wdxIgktAMmFQToAACAEQX9qIAJPDQIgCkEDaiAJQcqFwQBqLQAAOgAAIAVBfGohBSAGQXxqIQYgB0H/rOIESyEEIAMhByAERQ0DDAELCyAEQX5qIAJBlIfBABC1AwALIARBf2ogAkGUh8EAELUDAAsgAiAGaiEECwJAAkAgA0EJSw0AIAMhCiAEIQcMAQsgA0H//wNxQeQAbiEKAkACQCAEQX5qIgcgAk8NACABIAdqIAMgCkHkAGxrQf//A3FBAXQiBi0AyYVBOgAAIARBf2oiBCACTw0BIAEgBGogBkHKhcEAai0AADoAAAwCCyAHIAJBlIfBABC1AwALIAQgAkGUh8EAELUDAAsCQAJAAkAgAEUNACAKRQ0BCyAHQX9qIgcgAk8NASABIAdqIApBAXQtAMqFQToAAAsgBw8LIAcgAkGUh8EAELUDAAu1BAIDfwJ+IwBBwAZrIgIkACACQfwCaiACQb8GaiABKAIEIAEoAggQrAEgAkGYBmpBCGoiAyACQYgDaikCADcDACACQZgGakEQaiIEIAJBkANqKAIANgIAIAIgAikCgAM3A5gGAkACQCACKAL8AkEBRw0AIAJB6AJqQQhqIAMpAwAiBTcDACACQegCakEQaiAEKAIAIgM2AgAgAkHgBWpBCGogBTcDACACQeAFakEQaiADNgIAIAIgAikDmAYiBTcD6AIgAiAFNwPgBSACQRk2AvgFIAJBnL3AADYC9AUgAkHgBWoQwwEhAyAAQYCAgIB4NgIAIAAgAzYCBAwBCyACKQKUAyEFAkBBxAJFDQAgAkEkaiACQfwCakEgakHEAvwKAAALIAJBCGpBCGogAkGYBmpBCGopAwA3AwAgAkEIakEQaiACQZgGakEQaigCADYCACACIAIpA5gGIgY3A+gCIAIgBTcCHCACIAY3AwggAkH8AmogAkEIahCOAiACQYAGakGFs8AAIAJB/AJqQcAAEIACIAJByAFqIQMCQEGgAUUNACACQfwCaiADQaAB/AoAAAsgAkGYBmogAkH8AmoQ5AUgAkGMBmpBhbPAACACQZgGakEgEIACIABBEGogAkGABmpBEGopAgA3AgAgAEEIaiACQYAGakEIaikCADcCACAAIAIpAoAGNwIAIAMQgwMgAkEIahD8AyACQQhqQSBqEIMDCyABEIcGIAEQzAUgAkHABmokAAuyBAECfyMAQeAAayIDJAAgA0GBATYCUAJAAkACQAJAIAAgA0HQAGoQ8QQNAAJAIAAQuARB/wFxIgRBAkYNACADQQA6ACAgAyAEOgAhDAILIANB0ABqIAAQzwMgAygCUEEBRw0CIAMgAysDWDkDKCADQQM6ACAMAQsgA0EHOgAgCyADIAI2AkAgAyABNgI8IANBATYCXCADQQI2AlQgAyADQTxqNgJYIAMgA0EgajYCUEHfiMAAIANB0ABqEKcCIQAMAQsgA0EwaiAAEP8CAkACQCADKAIwQYCAgIB4Rg0AIANBCGogA0EwakEIaigCADYCACADIAMpAjA3AwAgA0EFOgAgIAMgAykCBDcCJAwBCyADQTxqIAAQwAICQCADKAI8QYCAgIB4Rg0AIANBEGpBCGogA0E8akEIaigCADYCACADIAMpAjw3AxAgA0EGOgAgIAMgAykCFDcCJCADIAI2AkAgAyABNgI8IANBATYCXCADQQI2AlQgAyADQTxqNgJYIAMgA0EgajYCUEHfiMAAIANB0ABqEKcCIQAgA0EQahCHBiADQRBqEMwFDAILIANBJTYCTCADIAA2AkggA0GNjMAAIANByABqEKUBIANBEToAICADIAMpAgQ3AiQLIAMgAjYCQCADIAE2AjwgA0EBNgJcIANBAjYCVCADIANBPGo2AlggAyADQSBqNgJQQd+IwAAgA0HQAGoQpwIhACADEIcGIAMQzAULIANB4ABqJAAgAAuqBAIDfwJ+IwBBsA1rIgIkACACQdQGaiACQa8NaiABKAIEIAEoAggQaSACQcAGakEIaiIDIAJB4AZqKQIANwMAIAJBwAZqQRBqIgQgAkHoBmooAgA2AgAgAiACKQLYBjcDwAYCQAJAIAIoAtQGQQFHDQAgAkGoBmpBCGogAykDACIFNwMAIAJBqAZqQRBqIAQoAgAiAzYCACACQfgMakEIaiAFNwMAIAJB+AxqQRBqIAM2AgAgAiACKQPABiIFNwOoBiACIAU3A/gMIAJBEjYCkA0gAkH0tcAANgKMDSACQfgMahDDASEDIABBgICAgHg2AgAgACADNgIEDAELIAIpAuwGIQUCQEGEBkUNACACQSRqIAJB9AZqQYQG/AoAAAsgAkEIakEIaiACQcAGakEIaikDADcDACACQQhqQRBqIAJBwAZqQRBqKAIANgIAIAIgAikDwAYiBjcDqAYgAiAFNwIcIAIgBjcDCCACQdQGaiACQQhqEOQBIAJBlA1qQYWzwAAgAkHUBmpBwAEQgAIgAkHUBmogAkHIA2oiAxCxAiACQaANakGFs8AAIAJB1AZqQeAAEIACIABBEGogAkGUDWpBEGopAgA3AgAgAEEIaiACQZQNakEIaikCADcCACAAIAIpApQNNwIAIAJBiAVqEIMDIAIgAkHoA2o2AtgGIAIgAzYC1AYgAkHUBmoQ7wMgAkEIahCXAwsgARCHBiABEMwFIAJBsA1qJAALkQQBA38jAEGAAWsiBiQAIAZBDGoQ4QQgBkHQAGpBwAAQ5QIgBi8AUSEHAkACQCAGLQBQIghBBUYNACAAIAYpAFM3AAcgAEEXaiAGQeMAai0AADoAACAAQQ9qIAZB2wBqKQAANwAAIAAgBzsABSAAIAg6AAQgAEEBOgAADAELIAYgBzsBTCAGQdAAaiADQQdqEJ0DIAYtAFEhBwJAIAYtAFAiCEEFRg0AIAAgBikBUjcBBiAAQRZqIAZB4gBqLwEAOwEAIABBDmogBkHaAGopAQA3AQAgACAHOgAFIAAgCDoABCAAQQE6AAAMAQsgBiAHOgBOIAZB0ABqIAUQnQMgBi0AUSEHAkAgBi0AUCIIQQVGDQAgACAGKQFSNwEGIABBFmogBkHiAGovAQA7AQAgAEEOaiAGQdoAaikBADcBACAAIAc6AAUgACAIOgAEIABBAToAAAwBCyAGIAc6AE8gBiAFNgJ8IAYgBDYCeCAGQQE2AnQgBiADNgJsIAYgAjYCaCAGQQApAoTeQDcCYCAGQQE2AlwgBkECNgJUIAYgBkHPAGo2AnAgBiAGQc4AajYCWCAGIAZBzABqNgJQAkAgASAGQdAAakEGIAZBDGpBwAAQggFFDQAgAEEBOgAAIABBgAI7AQQMAQsCQEHAAEUNACAAQQFqIAZBDGpBwAD8CgAACyAAQQA6AAALIAZBgAFqJAAL4QQBAX8jAEEQayICJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAALQAADhIAAQIDBAUGBwgJCgsMDQ4PEBEACyACIAAtAAE6AAAgAkHYADYCDCACIAI2AgggASgCACABKAIEQfOrwAAgAkEIahCJASEADBELIAIgACkDCDcDACACQdkANgIMIAIgAjYCCCABKAIAIAEoAgRB5avAACACQQhqEIkBIQAMEAsgAiAAKQMINwMAIAJB2gA2AgwgAiACNgIIIAEoAgAgASgCBEHlq8AAIAJBCGoQiQEhAAwPCyACIAArAwg5AwAgAkHbADYCDCACIAI2AgggASgCACABKAIEQbKrwAAgAkEIahCJASEADA4LIAIgACgCBDYCACACQdwANgIMIAIgAjYCCCABKAIAIAEoAgRB1avAACACQQhqEIkBIQAMDQsgAiAAKQIENwIAIAJBPTYCDCACIAI2AgggASgCACABKAIEQfWHwAAgAkEIahCJASEADAwLIAFB3fnAAEEKEOUEIQAMCwsgAUHn+cAAQQoQ5QQhAAwKCyABQfH5wABBDBDlBCEADAkLIAFB/fnAAEEOEOUEIQAMCAsgAUGL+sAAQQgQ5QQhAAwHCyABQZP6wABBAxDlBCEADAYLIAFBlvrAAEEEEOUEIQAMBQsgAUGa+sAAQQwQ5QQhAAwECyABQab6wABBDxDlBCEADAMLIAFBtfrAAEENEOUEIQAMAgsgAUHC+sAAQQ4Q5QQhAAwBCyABIAAoAgQgACgCCBDlBCEACyACQRBqJAAgAAuIBAECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQECQCAAIANrIgBBACgC4LJBRw0AIAIoAgRBA3FBA0cNAUEAIAE2AtiyQSACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxCzAQsCQAJAAkACQCACKAIEIgNBAnENACACQQAoAuSyQUYNAiACQQAoAuCyQUYNAyACIANBeHEiAxCzASAAIAMgAWoiAUEBcjYCBCAAIAFqIAE2AgAgAEEAKALgskFHDQFBACABNgLYskEPCyACIANBfnE2AgQgACABQQFyNgIEIAAgAWogATYCAAsCQCABQYACSQ0AIAAgARDEAQwDCwJAAkBBACgC0LJBIgJBASABQQN2dCIDcQ0AQQAgAiADcjYC0LJBIAFB+AFxQciwwQBqIgEhAgwBCyABQfgBcSIBQciwwQBqIQIgAUHQsMEAaigCACEBCyACIAA2AgggASAANgIMIAAgAjYCDCAAIAE2AggPC0EAIAA2AuSyQUEAQQAoAtyyQSABaiIBNgLcskEgACABQQFyNgIEIABBACgC4LJBRw0BQQBBADYC2LJBQQBBADYC4LJBDwtBACAANgLgskFBAEEAKALYskEgAWoiATYC2LJBIAAgAUEBcjYCBCAAIAFqIAE2AgAPCwueBAEBfyMAQcAAayIGJAAgBiABNgIIAkACQCAGQQhqEJ4FDQAgBkEIaiAGQQxqQaiCwAAQkwEhBSAAQYCAgIB4NgIAIAAgBTYCBCABQYQBSQ0BIAEQjQMMAQsgBkEMaiABIAQgBRCaBCAGQYCAgIB4NgIgIAZBLGogBkEMahDbAQJAAkACQAJAAkACQAJAIAYtACwNAANAIAYtAC0iAUECRg0CAkACQCABQQFxRQ0AIAYgBkEMahDaAwwBCyAGKAIgQYCAgIB4Rw0EIAYoAgwhASAGQQA2AgwgAUUNBSAGQSxqIAYoAhAQ4AIgBigCMCEBIAYoAiwiBUGAgICAeEYNByAGKAI0IQQgBkEgahDBBCAGIAQ2AiggBiABNgIkIAYgBTYCIAsgBkEsaiAGQQxqENsBIAYtACxFDQALCyAGKAIwIQEMBAsgBigCICIBQYCAgIB4Rg0CIAAgBikCJDcCBCAAIAE2AgAMBAsgBkEINgI8IAZBnIDAADYCOCAGQQM2AjAgBiAGQThqNgIsQZWswAAgBkEsahDgBSEBDAILQbDDwABBMRDLBQALIAZBCDYCPCAGQZyAwAA2AjggBkEDNgIwIAYgBkE4ajYCLEGBrMAAIAZBLGoQ4AUhAQsgAEGAgICAeDYCACAAIAE2AgQgBigCIEGAgICAeEYNACAGQSBqEIcGIAZBIGoQzAULIAZBDGoQ8wMLIAZBwABqJAALngQBAX8jAEHAAGsiBiQAIAYgATYCCAJAAkAgBkEIahCeBQ0AIAZBCGogBkEMakGYgsAAEJMBIQUgAEGAgICAeDYCACAAIAU2AgQgAUGEAUkNASABEI0DDAELIAZBDGogASAEIAUQmgQgBkGAgICAeDYCICAGQSxqIAZBDGoQ2wECQAJAAkACQAJAAkACQCAGLQAsDQADQCAGLQAtIgFBAkYNAgJAAkAgAUEBcUUNACAGIAZBDGoQ2gMMAQsgBigCIEGAgICAeEcNBCAGKAIMIQEgBkEANgIMIAFFDQUgBkEsaiAGKAIQEOACIAYoAjAhASAGKAIsIgVBgICAgHhGDQcgBigCNCEEIAZBIGoQwQQgBiAENgIoIAYgATYCJCAGIAU2AiALIAZBLGogBkEMahDbASAGLQAsRQ0ACwsgBigCMCEBDAQLIAYoAiAiAUGAgICAeEYNAiAAIAYpAiQ3AgQgACABNgIADAQLIAZBCDYCPCAGQZyAwAA2AjggBkEDNgIwIAYgBkE4ajYCLEGVrMAAIAZBLGoQ4AUhAQwCC0Gww8AAQTEQywUACyAGQQg2AjwgBkGcgMAANgI4IAZBAzYCMCAGIAZBOGo2AixBgazAACAGQSxqEOAFIQELIABBgICAgHg2AgAgACABNgIEIAYoAiBBgICAgHhGDQAgBkEgahCHBiAGQSBqEMwFCyAGQQxqEPMDCyAGQcAAaiQAC/sDAgJ/An4jAEGgBGsiAiQAIAIgAUGLwMAAQQwQgQICQAJAIAItAABBAUcNACACQdMBaiACQRRqKAIAIgE2AAAgAkHLAWogAkEMaikCACIENwAAIAIgAikCBCIFNwDDASAAQRRqIAE2AAAgAEEMaiAENwAAIAAgBTcABCAAQQE2AgAMAQsgAkHYAWogAkEZaikAADcDACACQcABakEQaiACQRFqKQAANwMAIAJBwAFqQQhqIAJBCWopAAA3AwAgAiACKQABNwPAASACIAEQhAEgAkEEaiEBAkAgAigCAEEBRw0AIAJB4AFqQQhqIAFBCGopAgAiBDcDACACQeABakEQaiABQRBqKAIAIgM2AgAgAiABKQIAIgU3A+ABIABBFGogAzYCACAAQQxqIAQ3AgAgACAFNwIEIABBATYCAAwBCwJAQaABRSIDDQAgAkGAA2ogAUGgAfwKAAALAkAgAw0AIAJB4AFqIAJBgANqQaAB/AoAAAsCQCADDQAgAkEgaiACQeABakGgAfwKAAALIAJBGGogAkHAAWpBGGopAwA3AwAgAkEQaiACQcABakEQaikDADcDACACQQhqIAJBwAFqQQhqKQMANwMAIAIgAikDwAE3AwACQEHAAUUNACAAQQRqIAJBwAH8CgAACyAAQQA2AgALIAJBoARqJAAL+wMBAX8jAEHgBmsiBiQAIAZBsARqIAMgASACIAQQhAIgBi0AsQQhAgJAAkAgBi0AsARBAUcNACAAIAI6AAYgAEGADDsBBCAAQQE2AgAMAQsCQEE/RQ0AIAZBAmpBAWogBkGyBGpBP/wKAAALIAYgAjoAAgJAAkAgBUUNAAJAQcAARQ0AIAZBsARqIAZBAmpBwAD8CgAACyAGQYACaiAFIAZBsARqEJADDAELIAZBsARqEJcEAkBBwABFDQAgBkHAAWogBkECakHAAPwKAAALIAZBgAJqIAZBsARqIAZBwAFqEJADCwJAIAYtAIACQQFHDQAgACAGLwCBAjsABSAAQQA6AAQgAEEBNgIADAELIAZBwgBqQQJqIAZBgAJqQQFqIgJBAmotAAA6AAAgBiACLwAAOwFCIAYvAIQCIQIgBi0AhgIhAQJAQTpFIgUNACAGQYMBaiAGQYcCakE6/AoAAAsCQCAFDQAgBkHIAGogBkGDAWpBOvwKAAALIAYgAToARyAGIAI7AEUgBkGAAmpBACAGEL4BIAZBgAJqIAZBAmpBwAAQ9wEgBkGAAmogBkHCAGpBwAAQ9wECQEGwAkUNACAGQbAEaiAGQYACakGwAvwKAAALIABBEGogBkGwBGoQ1QEgAEEANgIACyAEEIMDIAMQ/AMgBkHgBmokAAvsAwEBfyMAQaABayIDJAAgA0EYakIANwMAIANBEGpCADcDACADQQhqQgA3AwAgA0IANwMAIANBmAFqQQAvAOHFQDsBACADQfAAakEYaiACQRhqKQAANwMAIANB8ABqQRBqIAJBEGopAAA3AwAgA0HwAGpBCGogAkEIaikAADcDACADQQApANnFQDcDkAEgAyACKQAANwNwAkBBKkUNACADQSBqIANB8ABqQSr8CgAACyADQSo2AnQgAyADQSBqNgJwAkACQCABIANB8ABqQQEgA0EgEIIBRQ0AIABBATYCACAAQYACOwEEDAELIANBIGpBGGogA0EYaikDADcDACADQSBqQRBqIANBEGopAwA3AwAgA0EgakEIaiADQQhqKQMANwMAIAMgAykDADcDICADQfAAaiADQSBqELsCIAMtAHIhAiADLQBxIQECQCADLQBwQQFHDQAgACACOgAGIAAgAToABSAAQQA6AAQgAEEBNgIADAELIANB0ABqQRhqIANBiQFqKQAANwAAIANB4gBqIANBgwFqKQAANwAAIANB2gBqIANB+wBqKQAANwAAIAMgAykAczcAUiADIAI6AFEgAyABOgBQIABBBGogA0HQAGoQhwMgAEEANgIAIANB0ABqEP4FCyADQaABaiQAC8kDAQF/IwBBoAZrIgIkACACQdAFaiABEHUgAiACQdAFahDlASACQdAFaiACEHUgAkGoBWogAkHQBWoQ5QEgAkHQBWogAkGoBWoQdSACQShqIAJB0AVqEOUBIAJB0ABqIAEgAkEoahBRIAJB+ABqIAIgAkHQAGoQUSACQdAFaiACQfgAahB1IAJBoAFqIAJB0AVqEOUBIAJByAFqIAJB0ABqIAJBoAFqEFEgAkHwAWogAkHIAWpBBRDvAiACQZgCaiACQfABaiACQcgBahBRIAJBwAJqIAJBmAJqQQoQ7wIgAkHoAmogAkHAAmogAkGYAmoQUSACQZADaiACQegCakEUEO8CIAJBuANqIAJBkANqIAJB6AJqEFEgAkHgA2ogAkG4A2pBChDvAiACQYgEaiACQeADaiACQZgCahBRIAJBsARqIAJBiARqQTIQ7wIgAkHYBGogAkGwBGogAkGIBGoQUSACQYAFaiACQdgEakHkABDvAiACQagFaiACQYAFaiACQdgEahBRIAJB0AVqIAJBqAVqQTIQ7wIgACACQdAFaiACQYgEahBRAkBBKEUNACAAQShqIAJB+ABqQSj8CgAACyACQaAGaiQAC+kDAQR/IwBB4AVrIgIkACACIAEQ1AEgAkGgA2pBGGoiA0IANwMAIAJBoANqQRBqIgRCADcDACACQaADakEIaiIFQgA3AwAgAkIANwOgAyABIAJBoANqQSAQpQMgAkHAAWpBGGoiASADKQMANwMAIAJBwAFqQRBqIgMgBCkDADcDACACQcABakEIaiIEIAUpAwA3AwAgAiACKQOgAzcDwAECQEGgAUUNACACQeABakEgaiACQaAB/AoAAAsgAkHgAWpBGGogASkDADcDACACQeABakEQaiADKQMANwMAIAJB4AFqQQhqIAQpAwA3AwAgAiACKQPAATcD4AEgAkGgBWpBGGogAkG4AWopAgA3AwAgAkGgBWpBEGogAkGwAWopAgA3AwAgAkGgBWpBCGogAkGoAWopAgA3AwAgAiACKQKgATcDoAUgAkHIBWogBCkDADcDACACQdAFaiADKQMANwMAIAJB2AVqIAEpAwA3AwAgAiACKQPAATcDwAUCQEHAAEUNACACQaADaiACQaAFakHAAPwKAAALAkBBwAFFDQAgAkGgA2pBwABqIAJB4AFqQcAB/AoAAAsCQEGAAkUNACAAQQRqIAJBoANqQYAC/AoAAAsgAEEANgIAIAJBoAFqEP4FIAJB4AVqJAAL5gMCA38CfiMAQfAIayIDJAAgA0GoAWogASACEM8CAkACQAJAIAMtAKgBQQFHDQAgACADLQCpAToABiAAQYAMOwEEIABBATYCAAwBCyADQc4HaiEEAkBBoAFFIgUNACAEIANBrAFqQaAB/AoAAAsCQCAFDQAgA0EIaiAEQaAB/AoAAAsgAkEfTQ0BIAMgAkFgajYCBCADIAFBIGo2AgACQEGgAUUNACADQegDaiADQQhqQaAB/AoAAAsgA0HMB2ogAxCEASADQdAHaiECAkAgAygCzAdBAUcNACADQYgFakEIaiACQQhqKQIAIgY3AwAgA0GIBWpBEGogAkEQaigCACIBNgIAIAMgAikCACIHNwOIBSAAQRRqIAE2AgAgAEEMaiAGNwIAIAAgBzcCBCAAQQE2AgAgA0HoA2oQgwMMAQsCQEGgAUUiAQ0AIANBqAZqIAJBoAH8CgAACwJAIAENACADQYgFaiADQagGakGgAfwKAAALAkAgAQ0AIANBqAFqQaABaiADQYgFakGgAfwKAAALAkAgAQ0AIANBqAFqIANBCGpBoAH8CgAACwJAQcACRQ0AIABBBGogA0GoAWpBwAL8CgAACyAAQQA2AgALIANB8AhqJAAPC0EgIAIgAkHc0cAAENYDAAvkAwEDfyMAQcAGayICJAACQEGgAUUNACACQYAEaiABQYADakGgAfwKAAALIAIgAkGABGoQ5AUgAkEoaiABQagEaikAADcAACACQTBqIAFBsARqKQAANwAAIAJBOGogAUG4BGopAAA3AAAgAiABKQCgBDcAIAJAQcAARSIDDQAgAkHAAWogAkHAAPwKAAALIAJBwABqIAFBwAJqIAFBgAJqEOECIAJBuAFqIAFB+AJqKQAANwAAIAJBsAFqIAFB8AJqKQAANwAAIAJBqAFqIAFB6AJqKQAANwAAIAIgASkA4AI3AKABAkBBgAFFIgQNACACQcABakHAAGogAkHAAGpBgAH8CgAACyACQZgEaiABQdgAaikAADcDACACQZAEaiABQdAAaikAADcDACACQYgEaiABQcgAaikAADcDACACIAEpAEA3A4AEIAJBoARqIAFB4ABqEOEFAkAgAw0AIAJBgANqIAJBgARqQcAA/AoAAAsCQCADDQAgAkGAA2pBwABqIAFBwAD8CgAACwJAQcABRQ0AIAJBgARqIAJBwAFqQcAB/AoAAAsCQCAEDQAgAkGABGpBwAFqIAJBgANqQYAB/AoAAAsCQEHAAkUNACAAIAJBgARqQcAC/AoAAAsgAkHABmokAAvIAwIBfwJ+IwBBsAFrIgIkACACQewAaiABQcDFwABBBRCBAgJAAkAgAi0AbEEBRw0AIAJBG2ogAkHsAGpBFGooAgAiATYAACACQRNqIAJB7ABqQQxqKQIAIgM3AAAgAiACKQJwIgQ3AAsgAEEUaiABNgAAIABBDGogAzcAACAAIAQ3AAQgAEEBOgAADAELIAJBIGogAkGFAWopAAA3AwAgAkEYaiACQf0AaikAADcDACACQRBqIAJB9QBqKQAANwMAIAIgAikAbTcDCCACQewAaiABQcXFwABBBBCsAgJAIAItAGxBAUcNACACQT9qIAJB7ABqQRRqKAIAIgE2AAAgAkE3aiACQewAakEMaikCACIDNwAAIAIgAikCcCIENwAvIABBFGogATYAACAAQQxqIAM3AAAgACAENwAEIABBAToAAAwBCwJAQcAARSIBDQAgAkEsaiACQewAakEBckHAAPwKAAALAkAgAQ0AIABBImogAkEsakHAAPwKAAALIABBgAI7AQAgAEEaaiACQSBqKQMANwAAIABBEmogAkEYaikDADcAACAAQQpqIAJBEGopAwA3AAAgACACKQMINwACCyACQbABaiQAC9gDAgV/An4jAEGwCGsiAiQAIAJBqAFqIAEoAgAiAyABKAIEIgQQzwICQAJAAkAgAi0AqAFBAUcNACAAIAItAKkBOgAGIABBgAw7AQQgAEEBNgIADAELIAJB7gZqIQUCQEGgAUUiBg0AIAUgAkGsAWpBoAH8CgAACwJAIAYNACACQQhqIAVBoAH8CgAACyAEQR9NDQEgASAEQWBqNgIEIAEgA0EgajYCAAJAQaABRQ0AIAJBiARqIAJBCGpBoAH8CgAACyACQewGaiABEJoBIAJB8AZqIQECQCACKALsBkEBRw0AIAJBqAVqQRBqIAFBEGooAgAiBDYCACACQagFakEIaiABQQhqKQIAIgc3AwAgAiABKQIAIgg3A6gFIABBFGogBDYCACAAQQxqIAc3AgAgACAINwIEIABBATYCACACQYgEahCDAwwBCwJAQcABRSIEDQAgAkGoBWogAUHAAfwKAAALAkAgBA0AIAJBqAFqIAJBqAVqQcAB/AoAAAsCQEGgAUUNACACQagBakHAAWogAkEIakGgAfwKAAALAkBB4AJFDQAgAEEEaiACQagBakHgAvwKAAALIABBADYCAAsgAkGwCGokAA8LQSAgBCAEQaTRwAAQ1gMAC9EDAgJ/An4jAEHQAWsiBCQAIARBzABqIAMoAhAgAygCFBDGAgJAAkAgBC0ATCIFQQVGDQAgBCAEKQBNNwOQASAEIARB1ABqKQAANwCXASAEKAJcIQMgAEEMaiAEKQCXATcAACAAIAQpA5ABNwAFIAAgAzYCFCAAIAU6AAQgAEEBOgAAIAQgAjYCTCAEIAJBwABqNgJQIARBzABqEO8DDAELIARBCGogBEHYAGooAgA2AgAgBCAEKQJQNwMAAkBBwABFDQAgBEGQAWogAkHAAPwKAAALIARBzABqIAEgBEGQAWogAyAEEPEBAkAgBC0ATEEBRw0AIARBH2ogBEHMAGpBFGooAgAiAzYAACAEQRdqIARBzABqQQxqKQIAIgY3AAAgBCAEKQJQIgc3AA8gAEEUaiADNgAAIABBDGogBjcAACAAIAc3AAQgAEEBOgAADAELAkBBwABFIgMNACAEQQxqIARBzABqQQFyQcAA/AoAAAsCQCADDQAgAEEBaiAEQQxqQcAA/AoAAAsgAEEAOgAACyAEIAE2AkwgBCABQcAAaiIANgJQIARBzABqEO8DIAQgAUGAAWo2AlAgBCAANgJMIARBzABqEO8DIARB0AFqJAALlQMBB38gACABKAIgIgI6AB0gACABKAIAIgM6AAAgACACQRB2OgAfIAAgAkEIdjoAHiAAIAEoAhwiBEEVdjoAHCAAIARBDXY6ABsgACAEQQV2OgAaIAAgASgCGCICQRJ2OgAYIAAgAkEKdjoAFyAAIAJBAnY6ABYgACABKAIUIgVBD3Y6ABQgACAFQQd2OgATIAAgASgCECIGQRR2OgARIAAgBkEMdjoAECAAIAZBBHY6AA8gACABKAIMIgdBEXY6AA0gACAHQQl2OgAMIAAgB0EBdjoACyAAIAEoAggiCEEOdjoACSAAIAhBBnY6AAggACABKAIEIgFBE3Y6AAYgACABQQt2OgAFIAAgAUEDdjoABCAAIANBEHY6AAIgACADQQh2OgABIAAgBEEDdCACQRp2cjoAGSAAIAJBBnQgBUEXdnI6ABUgACAFQQF0IAZBHHZyOgASIAAgBkEEdCAHQRl2cjoADiAAIAdBB3QgCEEWdnI6AAogACAIQQJ0IAFBG3ZyOgAHIAAgAUEFdCADQRh2cjoAAwucAwEGfyMAQRBrIgMkAAJAAkACQAJAAkACQCACQQFxDQAgAS0AACIERQ0CQQAhBSABIQZBACEHA0AgBkEBaiEGAkACQCAEwEF/Sg0AAkAgBEH/AXFBgAFGDQAgBiAEQQNxQRh3IghBBXRBgICAgARxIAhBgICACHFBB3QgCEGAgICAAnFyckEddmogBEEBdkECcWogBEECdkECcWohBiAHRSAFciEFDAILIAcgBi8AACIEaiEHIAYgBGpBAmohBgwBCyAGIARB/wFxIgRqIQYgByAEaiEHCyAGLQAAIgQNAAtBACEEIAUgB0EQSXENAUEAIQggB0EBdCIEQQBODQEMBQsgAkEBdiEECyAEDQELQQEhBkEAIQQMAQsQgQZBASEIIARBARDCBSIGRQ0BCyADQQA2AgggAyAGNgIEIAMgBDYCAAJAIANB7P3AACABIAIQiQFFDQBBlP7AAEHWACADQQ9qQYT+wABB7P7AABCjAwALIAAgAykCADcCACAAQQhqIANBCGooAgA2AgAgA0EQaiQADwsgCCAEEMsEAAu5AwECfyMAQbAGayIHJAAgBxDgBCAHQYAFaiABIAIQxgECQAJAIAcoAoAFQQFxRQ0AIABBAToAACAAQYACOwEEDAELIAdB0wNqQQ1qIQECQEGgAUUiAg0AIAEgB0GQBWpBoAH8CgAACyAHQaYCakENaiEIAkAgAg0AIAggAUGgAfwKAAALAkAgAg0AIAdBgAFqIAhBoAH8CgAACyAHQRU2AowFIAdBmL/AADYCiAUgByAENgKEBSAHIAM2AoAFAkAgB0GAAWogB0GABWpBAiAHQYABEIIBRQ0AIABBAToAACAAQYACOwEEDAELIAdB0wNqIAUQ4QUgB0GABWogBkEBaiAGQSFqEOECIAdB8wNqIQUgB0HTA2ohAkEAIQYgB0GABWohA0EAIQECQANAAkACQCACRQ0AIAIgBUYNACACQQFqIQQMAQsgBkHgAEYNAiAGQQFqIQZBACEEIAMhAgsgByABaiIDIAMtAAAgAi0AAHM6AAAgB0GABWogBmohAyAEIQIgAUEBaiIEIQEgBEGAAUcNAAsLIAdBgAE2AoQFIAcgBzYCgAUgACAHQYAFahBwCyAHQbAGaiQAC8cDAQN/IwBBsAFrIgIkACACIAE2AgggAiACQa8BajYCSCACIAJBrwFqNgJEIAIgAkGvAWo2AkAgAiACQQhqNgI8IAJBDGogAkE8ahDMAgJAAkACQCACKAIMIgNBgYCAgHhHDQBBASEBIAIoAhAhBAwBC0EAIQFBACEEIANBgICAgHhGDQACQEEwRQ0AIAJBPGogAkEMakEw/AoAAAsgAkEANgKMASACIAJBDGogAkGMAWoQxQEgAigCBCEEIAIoAgBBAXENASACQTxqEIcGIAJBPGoQzAUgAkHIAGoiAxCHBiADEMwFIAJB1ABqIgMQhwYgAxDMBSACQeAAaiIDEIcGIAMQzAULIAAgATYCCCAAIARBACABGzYCBCAAQQAgBCABGzYCACACQbABaiQADwsgAiAENgJsIAJBCjYCgAEgAkGBq8AANgJ8IAJBowM2AoQBIAJBKTYCiAEgAkETNgKoASACQRM2AqABIAJBAzYCmAEgAkEUNgKQASACIAJBiAFqNgKkASACIAJBhAFqNgKcASACIAJB/ABqNgKUASACIAJB7ABqNgKMASACQfAAaiACQYwBahDbAiACQfAAakHwuMAAEPoDAAvxAgEFf0EAIQICQCABQc3/eyAAQRAgAEEQSxsiAGtPDQAgAEEQIAFBC2pBeHEgAUELSRsiA2pBDGoQMiIBRQ0AIAFBeGohAgJAAkAgAEF/aiIEIAFxDQAgAiEADAELIAFBfGoiBSgCACIGQXhxIAQgAWpBACAAa3FBeGoiAUEAIAAgASACa0EQSxtqIgAgAmsiAWshBAJAIAZBA3FFDQAgACAEIAAoAgRBAXFyQQJyNgIEIAAgBGoiBCAEKAIEQQFyNgIEIAUgASAFKAIAQQFxckECcjYCACACIAFqIgQgBCgCBEEBcjYCBCACIAEQlwEMAQsgAigCACECIAAgBDYCBCAAIAIgAWo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiADQRBqTQ0AIAAgAyABQQFxckECcjYCBCAAIANqIgEgAiADayIDQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgAxCXAQsgAEEIaiECCyACC64DAQN/IwBBkAFrIgIkACACIAE2AhQgAiACQY8BajYCeCACIAJBjwFqNgJ0IAIgAkGPAWo2AnAgAiACQRRqNgJsIAJBGGogAkHsAGoQ0gICQAJAAkAgAigCGEGAgICAeEcNAEEBIQEgAigCHCEDDAELIAJBMGpBEGogAkEYakEQaikCADcDACACQTBqQQhqIAJBGGpBCGopAgA3AwAgAiACKQIYNwMwQQAhASACQQA2AmwgAkEIaiACQRhqIAJB7ABqEIcCIAIoAgwhAyACKAIIQQFxDQEgAkEwahCHBiACQTBqEMwFIAJBPGoiBBCHBiAEEMwFCyAAIAE2AgggACADQQAgARs2AgQgAEEAIAMgARs2AgAgAkGQAWokAA8LIAIgAzYCTCACQQo2AmAgAkGBq8AANgJcIAJB+wI2AmQgAkEpNgJoIAJBEzYCiAEgAkETNgKAASACQQM2AnggAkEUNgJwIAIgAkHoAGo2AoQBIAIgAkHkAGo2AnwgAiACQdwAajYCdCACIAJBzABqNgJsIAJB0ABqIAJB7ABqENsCIAJB0ABqQdC4wAAQ+gMAC64DAQN/IwBBkAFrIgIkACACIAE2AhQgAiACQY8BajYCeCACIAJBjwFqNgJ0IAIgAkGPAWo2AnAgAiACQRRqNgJsIAJBGGogAkHsAGoQ0QICQAJAAkAgAigCGEGAgICAeEcNAEEBIQEgAigCHCEDDAELIAJBMGpBEGogAkEYakEQaikCADcDACACQTBqQQhqIAJBGGpBCGopAgA3AwAgAiACKQIYNwMwQQAhASACQQA2AmwgAkEIaiACQRhqIAJB7ABqEIkCIAIoAgwhAyACKAIIQQFxDQEgAkEwahCHBiACQTBqEMwFIAJBPGoiBBCHBiAEEMwFCyAAIAE2AgggACADQQAgARs2AgQgAEEAIAMgARs2AgAgAkGQAWokAA8LIAIgAzYCTCACQQo2AmAgAkGBq8AANgJcIAJB3gM2AmQgAkEpNgJoIAJBEzYCiAEgAkETNgKAASACQQM2AnggAkEUNgJwIAIgAkHoAGo2AoQBIAIgAkHkAGo2AnwgAiACQdwAajYCdCACIAJBzABqNgJsIAJB0ABqIAJB7ABqENsCIAJB0ABqQZC5wAAQ+gMAC64DAQN/IwBBkAFrIgIkACACIAE2AhQgAiACQY8BajYCeCACIAJBjwFqNgJ0IAIgAkGPAWo2AnAgAiACQRRqNgJsIAJBGGogAkHsAGoQygICQAJAAkAgAigCGEGAgICAeEcNAEEBIQEgAigCHCEDDAELIAJBMGpBEGogAkEYakEQaikCADcDACACQTBqQQhqIAJBGGpBCGopAgA3AwAgAiACKQIYNwMwQQAhASACQQA2AmwgAkEIaiACQRhqIAJB7ABqEIgCIAIoAgwhAyACKAIIQQFxDQEgAkEwahCHBiACQTBqEMwFIAJBPGoiBBCHBiAEEMwFCyAAIAE2AgggACADQQAgARs2AgQgAEEAIAMgARs2AgAgAkGQAWokAA8LIAIgAzYCTCACQQo2AmAgAkGBq8AANgJcIAJBkAI2AmQgAkEpNgJoIAJBEzYCiAEgAkETNgKAASACQQM2AnggAkEUNgJwIAIgAkHoAGo2AoQBIAIgAkHkAGo2AnwgAiACQdwAajYCdCACIAJBzABqNgJsIAJB0ABqIAJB7ABqENsCIAJB0ABqQeC4wAAQ+gMAC6sDAQF/IwBB0AdrIgQkACAEQbAHaiABENIDIARBiANqIAIgAyAEQbAHahCLAkEBIQECQAJAIAQtAIgDQQFHDQAgACAELQCJAzoABiAAQYAMOwEEDAELIARB6AVqQQJqIQMCQEHAAUUiAQ0AIAMgBEGIA2pBBGpBwAH8CgAACyAEQcQBakECaiECAkAgAQ0AIAIgA0HAAfwKAAALIARBAmpBAmohAwJAIAENACADIAJBwAH8CgAACwJAIAENACAEQcQBaiADQcAB/AoAAAsgBEHEAWpBIGohAwJAQaABRSICDQAgBEGIA2pBwAFqIANBoAH8CgAACyAEQegFakEYaiAEQcQBakEYaikCADcDACAEQegFakEQaiAEQcQBakEQaikCADcDACAEQegFakEIaiAEQcQBakEIaikCADcDACAEIAQpAsQBNwPoBQJAIAINACAEQegFakEgaiADQaAB/AoAAAsCQCABDQAgBEGIA2ogBEHoBWpBwAH8CgAACwJAQeACRQ0AIABBBGogBEGIA2pB4AL8CgAAC0EAIQELIAAgATYCACAEQdAHaiQAC4EDAQR/AkACQAJAAkACQAJAAkAgByAIWA0AIAcgCH0gCFgNAwJAIAcgBn0gBlgNACAHIAZCAYZ9IAhCAYZaDQMLIAYgCFgNBiAHIAYgCH0iCH0gCFYNBiADIAJNDQFBACADIAJB6JXBABDWAwALIABBADYCAA8LIAEgA2ohCUEAIQogASELAkACQANAIAMgCkYNASAKQQFqIQogC0F/aiILIANqIgwtAABBOUYNAAsgDCAMLQAAQQFqOgAAIApBf2oiCkUNASAMQQFqQTAgCvwLAAwBCwJAAkAgAw0AQTEhCgwBCyABQTE6AABBMCEKIANBf2oiC0UNACABQQFqQTAgC/wLAAsgBEEBasEiBCAFwUwNACADIAJPDQAgCSAKOgAAIANBAWohAwsgAyACSw0CDAMLIAMgAk0NAkEAIAMgAkH4lcEAENYDAAsgAEEANgIADwtBACADIAJB2JXBABDWAwALIAAgBDsBCCAAIAM2AgQgACABNgIADwsgAEEANgIAC64DAQN/IwBBoARrIgQkACAEQYADaiACEJYCIAQtAIIDIQIgBC0AgQMhBQJAAkAgBC0AgANBAUcNACAAIAI6AAYgACAFOgAFIABBADoABCAAQQE2AgAMAQsgBEEYaiAEQZkDaiIGKQAANwAAIARBEmogBEGTA2opAAA3AAAgBEEKaiAEQYsDaikAADcAACAEIAQpAIMDNwACIAQgAjoAASAEIAU6AAAgBEGAA2ogBEEgEMIBIAQtAIEDIQICQCAELQCAA0EBRw0AIAAgAjoABiAAQYAMOwEEIABBATYCAAwBCyAEQSBqQRhqIAYpAAA3AAAgBEExaiAEQYADakESaikAADcAACAEQSlqIARBgANqQQpqKQAANwAAIAQgBCkAggM3ACEgBCACOgAgAkBBoAFFIgINACAEQYADaiADQaAB/AoAAAsgBEHAAGogBEGAA2ogBEEgahD+AwJAIAINACAEQcAAakGgAWogAUHAAGpBoAH8CgAACwJAQcACRQ0AIABBBGogBEHAAGpBwAL8CgAACyAAQQA2AgAgBEEgahD8AwsgAxCDAyAEQaAEaiQAC68DAQh/IwBBwARrIgEkAAJAAkAgAC0AyAEiAiAALQDJASIDTw0AQQAhBCAAQQA2AsQBIAAgAkEBajoAyAEgARDhBCABQeACaiAAQcQAaiAAQYQBaiIFIAUgAEHEAWoQ0wMCQCABKAL0AiIGIAEoAvACIgdGDQAgBiAHayEGIAEoAugCIAdqIQggASgC4AIgB2ohBwNAIARBwABGDQMgASAEaiAHIARqLQAAIAggBGotAABzOgAAIAYgBEEBaiIERw0ACwsgAUGQAWoQ4AQgAUEAOgCQAgJAQcAARSIEDQAgAUHAAGpB0NvAAEHAAPwKAAALIAFCADcDiAEgAUIANwOAASABQcAAaiABQcAAEPkBIAEgAC0AyAE6AOACIAFBwABqIAFB4AJqQQEQ+QEgACABQcAAahCkAyABIAAQ5AI6AOACIAFBwABqIAFB4AJqQQEQ+QECQEHgAUUNACABQeACaiABQcAAakHgAfwKAAALIAFBoAJqIAFB4AJqEGIgBA0AIAUgAUGgAmpBwAD8CgAACyABQcAEaiQAIAIgA0kPC0HAAEHAAEGQ28AAELUDAAuJAwEDfyMAQcACayICJAAgAkHIAWogARB1IAIgAkHIAWoQ5QEgAkHIAWogAUEoaiIDEHUgAkEoaiACQcgBahDlASACQdAAaiABQdAAahDAAwJAQShFDQAgAkGgAWogAUEo/AoAAAtBACEBA0AgAkGgAWogAWoiBCAEKAIAIAMgAWooAgBqNgIAIAFBBGoiAUEoRw0ACyACQcgBaiACQaABahB1IAJB+ABqIAJByAFqEOUBAkBBKEUNACACQZgCaiACQShqQSj8CgAAC0EAIQEDQCACQZgCaiABaiIEIAQoAgAgAiABaigCAGo2AgAgAUEEaiIBQShHDQALIAJBKGogAhDBASACQfgAaiACQZgCahDBAQJAQShFIgENACAAIAJB+ABqQSj8CgAACyACQdAAaiACQShqEMEBAkAgAQ0AIABB+ABqIAJB0ABqQSj8CgAACwJAIAENACAAQShqIAJBmAJqQSj8CgAACwJAIAENACAAQdAAaiACQShqQSj8CgAACyACQcACaiQAC6QDAQN/IwBBoAFrIgIkACACIAE2AhAgAiACQZ8BajYCRCACIAJBnwFqNgJAIAIgAkGfAWo2AjwgAiACQRBqNgI4IAJBFGogAkE4ahDLAgJAAkACQCACKAIUQYCAgIB4Rw0AQQEhASACKAIYIQMMAQsCQEEkRQ0AIAJBOGogAkEUakEk/AoAAAtBACEBIAJBADYCfCACQQhqIAJBFGogAkH8AGoQ5wEgAigCDCEDIAIoAghBAXENASACQThqEIcGIAJBOGoQzAUgAkHEAGoiBBCHBiAEEMwFIAJB0ABqIgQQhwYgBBDMBQsgACABNgIIIAAgA0EAIAEbNgIEIABBACADIAEbNgIAIAJBoAFqJAAPCyACIAM2AlwgAkEKNgJwIAJBgavAADYCbCACQYoENgJ0IAJBKTYCeCACQRM2ApgBIAJBEzYCkAEgAkEDNgKIASACQRQ2AoABIAIgAkH4AGo2ApQBIAIgAkH0AGo2AowBIAIgAkHsAGo2AoQBIAIgAkHcAGo2AnwgAkHgAGogAkH8AGoQ2wIgAkHgAGpBoLnAABD6AwALmAMBAn8jAEGQA2siAyQAQQMhBAJAAkACQCACQSBJDQAgA0HQAWogAUEgEMIBIAMtANEBIQQgAy0A0AFBAUcNAQsgACAEOgAGIABBgAw7AQQgAEEBNgIADAELIANBJmogA0HpAWopAAA3AAAgA0EfaiADQeIBaikAADcAACADQRdqIANB2gFqKQAANwAAIAMgAykA0gE3AA8gAyAEOgAOIANB0AFqIAFBIGogAkFgahDPAgJAIAMtANABQQFHDQAgACADLQDRAToABiAAQYAMOwEEIABBATYCACADQQ5qEPwDDAELIANBMGohBAJAQaABRSICDQAgBCADQdABakEEakGgAfwKAAALAkAgAg0AIANB8AFqIARBoAH8CgAACyADQdABakEIaiADQQ5qQQhqKQAANwMAIANB0AFqQRBqIANBDmpBEGopAAA3AwAgA0HQAWpBGGogA0EOakEYaikAADcDACADIAMpAA43A9ABAkBBwAFFDQAgAEEEaiADQdABakHAAfwKAAALIABBADYCAAsgA0GQA2okAAuJAwEEfyAAKAIMIQICQAJAAkACQCABQYACSQ0AIAAoAhghAwJAAkACQCACIABHDQAgAEEUQRAgACgCFCICG2ooAgAiAQ0BQQAhAgwCCyAAKAIIIgEgAjYCDCACIAE2AggMAQsgAEEUaiAAQRBqIAIbIQQDQCAEIQUgASICQRRqIAJBEGogAigCFCIBGyEEIAJBFEEQIAEbaigCACIBDQALIAVBADYCAAsgA0UNAgJAAkAgACAAKAIcQQJ0QbivwQBqIgEoAgBGDQAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCwJAIAIgACgCCCIERg0AIAQgAjYCDCACIAQ2AggPC0EAQQAoAtCyQUF+IAFBA3Z3cTYC0LJBDwsgAiADNgIYAkAgACgCECIBRQ0AIAIgATYCECABIAI2AhgLIAAoAhQiAUUNACACIAE2AhQgASACNgIYDwsPC0EAQQAoAtSyQUF+IAAoAhx3cTYC1LJBC44DAQV/IwBBIGsiAiQAAkACQAJAQQAgACgCABEFACIARQ0AIABBBEEAIAAoAgBBAkYiAxtqIgQoAgAhBSADDQIgASgCBCEAAkACQCAFQQFxRQ0AIAANAQwDCyABKAIAIQUDQCAARQ0DIAUgAEH/////ByAAQf////8HSRsiAxDHBSEBIAQoAgQgARD3BCAAIANrIQAgBSADaiEFIAJBEGoQmQQgAigCEEEBcUUNAAtBjYCAgHghBSACKAIUIgBBhAFJDQMgABCNAwwDCyAEQQhqIQYgASgCACEDAkADQCACIAZBACAAQYACIABBgAJJGyIBEIgFIgU2AhwgBCgCBCAFEK4FIAJBCGoQmQQgAigCCEEBcQ0BIAAgAWshACACQRxqIAMQ7wQCQCAFQYQBSQ0AIAUQjQMLIAMgAWohAyAARQ0DDAALCwJAIAIoAgwiAEGEAUkNACAAEI0DCwJAIAVBhAFJDQAgBRCNAwtBiICAgHghBQwCC0H08MAAEIAEAAtBACEFCyACQSBqJAAgBQvYAwIBfwR+IwBBEGsiByQAAkACQAJAAkAgBUHBAE8NACAGQcEATw0BIAJBEU8NAiAEQRFPDQMCQAJAIAJBEEcNACABKQAIIQggASkAACEJDAELQgAhCCAHQQhqQgA3AwAgB0IANwMAQgAhCSACRQ0AAkAgAkUNACAHIAEgAvwKAAALIAcpAwghCCAHKQMAIQkLAkACQCAEQRBHDQAgAykACCEKIAMpAAAhCwwBC0IAIQogB0EIakIANwMAIAdCADcDAEIAIQsgBEUNAAJAIARFDQAgByADIAT8CgAACyAHKQMIIQogBykDACELCyAAQgA3A0AgAELx7fT4paf9p6V/NwMYIABCq/DT9K/uvLc8NwMQIABCu86qptjQ67O7fzcDCCAAIApC+cL4m5Gjs/DbAIU3AzggACALQuv6htq/tfbBH4U3AzAgACAIQp/Y+dnCkdqCm3+FNwMoIAAgCULRhZrv+s+Uh9EAhTcDICAAIAVBCHQgBnJBgICECHKtQoiS853/zPmE6gCFNwMAIAdBEGokAA8LQeDtwABBLUGQ7sAAENAEAAtBoO7AAEEwQZDuwAAQ0AQAC0HQ7sAAQSZBkO7AABDQBAALQfbuwABBKUGQ7sAAENAEAAv9AgEHfyMAQfACayIDJAACQEEoRSIEDQAgA0EIakHA5MAAQSj8CgAACyADQQhqQShqIQUCQCAEDQAgBUHA5MAAQSj8CgAACyADQdgAaiEGAkAgBA0AIAZBwOTAAEEo/AoAAAsgA0GAAWohBwJAIAQNACAHQQBBKPwLAAsgAsAiBEEHdSIIIARqIAhzIQlBASEEA0AgA0EIaiABIAQgCXMiAkEAIAJrcsFBf0oQ3wQQ2QMgAUGgAWohASAEQQFqIgRBCUcNAAsgCEEBcRDfBCEEAkBBKEUiAQ0AIANBqAFqIAVBKPwKAAALAkAgAQ0AIANB+AFqIAZBKPwKAAALAkAgAQ0AIANByAJqIAdBKPwKAAALIANByAJqEJkCAkAgAQ0AIANBoAJqIANByAJqQSj8CgAACwJAIAENACADQagBakEoaiADQQhqQSj8CgAACyADQQhqIANBqAFqIAQQ2QMCQEGgAUUNACAAIANBCGpBoAH8CgAACyADQfACaiQAC4IDAQJ/IwBB8ABrIgIkACACIAE2AhAgAiACQe8AajYCWCACIAJB7wBqNgJUIAIgAkHvAGo2AlAgAiACQRBqNgJMIAJBFGogAkHMAGoQzgICQAJAAkAgAigCFEGAgICAeEcNAEEBIQEgAigCGCEDDAELIAJBIGpBCGogAkEUakEIaigCADYCACACIAIpAhQ3AyBBACEBIAJBADYCTCACQQhqIAJBFGogAkHMAGoQrwIgAigCDCEDIAIoAghBAXENASACQSBqEIcGIAJBIGoQzAULIAAgATYCCCAAIANBACABGzYCBCAAQQAgAyABGzYCACACQfAAaiQADwsgAiADNgIsIAJBCjYCQCACQYGrwAA2AjwgAkHkATYCRCACQSk2AkggAkETNgJoIAJBEzYCYCACQQM2AlggAkEUNgJQIAIgAkHIAGo2AmQgAiACQcQAajYCXCACIAJBPGo2AlQgAiACQSxqNgJMIAJBMGogAkHMAGoQ2wIgAkEwakGwucAAEPoDAAuCAwECfyMAQfAAayICJAAgAiABNgIQIAIgAkHvAGo2AlggAiACQe8AajYCVCACIAJB7wBqNgJQIAIgAkEQajYCTCACQRRqIAJBzABqEM0CAkACQAJAIAIoAhRBgICAgHhHDQBBASEBIAIoAhghAwwBCyACQSBqQQhqIAJBFGpBCGooAgA2AgAgAiACKQIUNwMgQQAhASACQQA2AkwgAkEIaiACQRRqIAJBzABqELACIAIoAgwhAyACKAIIQQFxDQEgAkEgahCHBiACQSBqEMwFCyAAIAE2AgggACADQQAgARs2AgQgAEEAIAMgARs2AgAgAkHwAGokAA8LIAIgAzYCLCACQQo2AkAgAkGBq8AANgI8IAJB0wI2AkQgAkEpNgJIIAJBEzYCaCACQRM2AmAgAkEDNgJYIAJBFDYCUCACIAJByABqNgJkIAIgAkHEAGo2AlwgAiACQTxqNgJUIAIgAkEsajYCTCACQTBqIAJBzABqENsCIAJBMGpBgLnAABD6AwALjwMAAkACQAJAIAJFDQAgAS0AAEEwTQ0BIAZBA00NAiAFQQI7AQACQAJAAkACQAJAIAPBIgZBAUgNACAFIAE2AgQgAiADQf//A3EiA0sNAiAFQQA7AQwgBSACNgIIIAUgAyACazYCECAEDQFBAiEBDAQLIAUgAjYCICAFIAE2AhwgBUECOwEYIAVBADsBDCAFQQI2AgggBUGGisEANgIEIAVBACAGayIDNgIQQQMhASAEIAJNDQMgBCACayICIANNDQMgAiAGaiEEDAILIAVBATYCICAFQaSHwQA2AhwgBUECOwEYDAELIAVBAjsBGCAFQQE2AhQgBUGkh8EANgIQIAVBAjsBDCAFIAM2AgggBSACIANrIgI2AiAgBSABIANqNgIcAkAgBCACSw0AQQMhAQwCCyAEIAJrIQQLIAUgBDYCKCAFQQA7ASRBBCEBCyAAIAE2AgQgACAFNgIADwtByIrBAEEhQeyKwQAQ0AQAC0GIisEAQR9BqIrBABDQBAALQbGJwQBBIkG4isEAENAEAAuIAwIBfwJ+IwBBgAJrIgIkACACIAFB48XAAEELEKwCAkACQCACLQAAQQFHDQAgAkGTAWogAkEUaigCACIBNgAAIAJBgAFqQQtqIAJBDGopAgAiAzcAACACIAIpAgQiBDcAgwEgAEEUaiABNgAAIABBDGogAzcAACAAIAQ3AAQgAEEBOgAADAELAkBBwABFDQAgAkGAAWogAkEBckHAAPwKAAALIAIgAUHuxcAAQQwQrAICQCACLQAAQQFHDQAgAkHTAWogAkEUaigCACIBNgAAIAJBywFqIAJBDGopAgAiAzcAACACIAIpAgQiBDcAwwEgAEEUaiABNgAAIABBDGogAzcAACAAIAQ3AAQgAEEBOgAADAELAkBBwABFIgENACACQcABaiACQQFyQcAA/AoAAAsCQCABDQAgAkHAAGogAkHAAWpBwAD8CgAACwJAIAENACACIAJBgAFqQcAA/AoAAAsCQEGAAUUNACAAQQFqIAJBgAH8CgAACyAAQQA6AAALIAJBgAJqJAAL6gIBBn8jAEEgayICQRhqQgA3AwAgAkEQakIANwMAIAJBCGpCADcDACACQgA3AwBBACEDA0AgAiADQQJ0aiIEKAIAIQUgASEGQQAhBwNAIAYtAAAgB3QgBXIhBSAGQQFqIQYgB0EIaiIHQSBHDQALIAQgBTYCACABQQRqIQEgA0EBaiIDQQhHDQALIAAgAigCHCIGQQh2NgIgIAAgAigCACIHQf////8BcTYCACAAIAZBFXQgAigCGCIGQQt2ckH/////AXE2AhwgACAGQRJ0IAIoAhQiBkEOdnJB/////wFxNgIYIAAgBkEPdCACKAIQIgZBEXZyQf////8BcTYCFCAAIAZBDHQgAigCDCIGQRR2ckH/////AXE2AhAgACAGQQl0IAIoAggiBkEXdnJB/////wFxNgIMIAAgBkEGdCACKAIEIgZBGnZyQf////8BcTYCCCAAIAZBA3QgB0EddnJB/////wFxNgIEC/ICAQZ/IwBB0ABrIQICQAJAAkACQAJAIAEoAkAiA0EISQ0AIAMgASgCSCIEQQN0SQ0BIAEoAkQiBUUNAiAERQ0DIARB////B0sNBCABKAI8IQYCQCABKAI4IgdFDQAgBkEETw0AIABBAjYCACAAQQg6AAQPCyAAIAQ2AhAgACAFNgIMIAAgAzYCCCAAIAY2AgQgACAHNgIAAkBBMEUNACAAQRRqQQBBMPwLAAsCQEHEAEUNACACQQxqIABBxAD8CgAACwJAIAEoAgBBAUcNACACQShqIAFBDGooAgA2AgAgAiABKQIENwIgCwJAIAEoAhBBAUcNAEEkRQ0AIAJBLGogAUEUakEk/AoAAAsCQEHEAEUNACAAIAJBDGpBxAD8CgAACw8LIABBAjYCACAAQQY6AAQPCyAAQQI2AgAgAEEGOgAEDwsgAEECNgIAIABBEDoABA8LIABBAjYCACAAQQ46AAQPCyAAQQI2AgAgAEEPOgAEC8sCAQV/QQAhAUEAQRAgAEGrnQRJGyICIAJBCHIiAiACQQJ0KALYoEFBC3QgAEELdCICSxsiAyADQQRyIgMgA0ECdCgC2KBBQQt0IAJLGyIDIANBAnIiAyADQQJ0KALYoEFBC3QgAksbIgMgA0EBaiIDIANBAnQoAtigQUELdCACSxsiAyADQQFqIgMgA0ECdCgC2KBBQQt0IAJLGyIDQQJ0KALYoEFBC3QiBCACRiAEIAJJaiADaiIDQQJ0IgJB2KDBAGohBSACKALYoEFBFXYhAkH/BSEEAkACQCADQR9LDQAgBSgCBEEVdiEEIANFDQELIAVBfGooAgBB////AHEhAQsCQCAEIAJBf3NqRQ0AIAAgAWshAyAEQX9qIQRBACEAA0AgACACQaD/wABqLQAAaiIAIANLDQEgBCACQQFqIgJHDQALCyACQQFxC/wCAQF/IwBBsAZrIgMkACADEOEEIANB8AJqIAEgAyABGyACQcAAIAEbEFdBACEBA0AgA0HwAmogAWoiAiACLQAAQTZzOgAAIAFBAWoiAUGAAUcNAAsCQEHAAEUNACADQfADakGwy8AAQcAA/AoAAAsgA0IANwO4BCADQgE3A7AEIANB8ANqIANB8AJqQQEQxAVBACEBA0AgA0HwAmogAWoiAiACLQAAQeoAczoAACABQQFqIgFBgAFHDQALAkBBwABFDQAgA0HABGpBsMvAAEHAAPwKAAALIANCADcDiAUgA0IBNwOABSADQcAEaiADQfACakEBEMQFAkBB0ABFIgENACADQZAFakHQAGogA0HABGpB0AD8CgAACwJAIAENACADQZAFaiADQfADakHQAPwKAAALIANBwABqQaABahCZBQJAQaABRQ0AIANBwABqIANBkAVqQaAB/AoAAAsCQEGwAkUNACAAIANBwABqQbAC/AoAAAsgA0GwBmokAAvaAgEGfyMAIgUhBiAFQcAQa0FAcSIFJAACQAJAIAAoAhAiB0ECdCIIRQ0AIAAoAggiACAHQQN0IgkgACAJSxsgCG5BAnQiCkF/aiIJIAJPDQECQEGACEUNACAFIAEgCUEKdGpBgAj8CgAACwJAAkAgB0ECSQ0AIAdBf2ohAEEBIQcDQCAHIApsIAlqIgggAk8NAiAFIAEgCEEKdGoQiwMgB0EBaiEHIABBf2oiAA0ACwtBACEHAkBBgAhFDQAgBUG4CGpBAEGACPwLAAsDQCAFIAUgB2opAwA3A7gQIAVBuAhqIAdqQQggBUG4EGpBCEHM68AAEIgEIAdBCGoiB0GACEcNAAsgBUGACDYCvBAgBSAFQbgIajYCuBAgBUG4EGpBASADIAQQSyEFIAYkACAFQf8BcQ8LIAggAkHc68AAELUDAAtB/OvAABCqBQALIAkgAkG868AAELUDAAv0AgEBfyMAQdADayIIJAACQEHAAEUNACAIIAJBwAD8CgAACyAIQQc2AkwgCEGEwMAANgJIIAggBjYCRCAIIAU2AkAgCEHwAGogCCAIQcAAakECEI8CIAgtAHIhBiAILQBxIQUCQAJAIAgtAHBBAUcNACAAIAY6AAYgACAFOgAFIABBADoABCAAQQE2AgAgCCAIQcAAajYCdCAIIAg2AnAgCEHwAGoQ7wMgBEHAAWoQgwMgCCAEQSBqNgJ0IAggBDYCcCAIQfAAahDvAyADEPsCDAELIAhB6ABqIAhBiQFqKQAANwAAIAhB4gBqIAhBgwFqKQAANwAAIAhB2gBqIAhB+wBqKQAANwAAIAggCCkAczcAUiAIIAY6AFEgCCAFOgBQAkBB4AJFDQAgCEHwAGogBEHgAvwKAAALIAAgASACIAhB0ABqIAMgCEHwAGogBxA4IAggCEHAAGo2AnQgCCAINgJwIAhB8ABqEO8DCyAIQdADaiQAC/ACARN/IwBBgAFrIgIkACABKAIAIQMgACgCACEEIAEoAgQhBSAAKAIEIQYgASgCCCEHIAAoAgghCCABKAIMIQkgACgCDCEKIAEoAhAhCyAAKAIQIQwgASgCFCENIAAoAhQhDiABKAIYIQ8gACgCGCEQIAEoAhwhESAAKAIcIRIgASgCICETIAAoAiAhFCACIAAoAiQgASgCJGtB8P///wFqrTcDeCACIBQgE2tB8P///wNqrTcDcCACIBIgEWtB8P///wFqrTcDaCACIBAgD2tB8P///wNqrTcDYCACIA4gDWtB8P///wFqrTcDWCACIAwgC2tB8P///wNqrTcDUCACIAogCWtB8P///wFqrTcDSCACIAggB2tB8P///wNqrTcDQCACIAYgBWtB8P///wFqrTcDOCACIAQgA2tB0P3//wNqrTcDMCACQQhqIAJBMGoQ5QECQEEoRQ0AIAAgAkEIakEo/AoAAAsgAkGAAWokAAvUAgICfwR+IwBB8ABrIgMkAAJAAkAgAkEgRw0AIANBwABqIAFBGGopAAA3AAAgA0E4aiABQRBqKQAANwAAIANBMGogAUEIaikAADcAACADIAEpAAA3ACggA0EBOgAnIANByABqIANBJ2pBAWoQggMgAy0AaEEBRw0AIANBGGogA0HIAGpBGGoiASkAACIFNwMAIANBEGogA0HIAGpBEGoiAikAACIGNwMAIANBCGogA0HIAGpBCGoiBCkAACIHNwMAIAMgAykASCIINwMAIAEgBTcDACACIAY3AwAgBCAHNwMAIAMgCDcDSCADQcgAakHA4sAAEOoEDQAgACADKQMANwABIABBGWogA0EYaikDADcAACAAQRFqIANBEGopAwA3AAAgAEEJaiADQQhqKQMANwAAQQAhAQwBCyAAQQM6AAFBASEBCyAAIAE6AAAgA0HwAGokAAvdAgECfyMAQcAAayIBJAACQAJAAkACQCAALQAAIgJBfGpBACACQQRLGw4DAAECAAsgASAAKQIUNwI4IAFBEGpBEGogAEEQaigCADYCACABQRBqQQhqIABBCGopAgA3AwAgASAAKQIANwMQIAFBHTYCNCABQQM2AiwgASABQRBqNgIwIAEgAUE4ajYCKCABQQRqQf2IwAAgAUEoahClAQwCCyABIAApAgw3AjggASAAKQIENwMoIAFBHjYCHCABQQM2AhQgASABQShqNgIYIAEgAUE4ajYCECABQQRqQbqJwAAgAUEQahClAQwBCyABIAApAgQ3AiggASAALwEMOwA4IAFBHzYCHCABQQM2AhQgASABQThqNgIYIAEgAUEoajYCECABQQRqQZ+JwAAgAUEQahClAQsgASgCCCABKAIMEOwFIQAgAUEEahCHBiABQQRqEMwFIAFBwABqJAAgAAvIAgEEf0EAIQICQCABQYACSQ0AQR8hAiABQf///wdLDQAgAUEmIAFBCHZnIgJrdkEBcSACQQF0a0E+aiECCyAAQgA3AhAgACACNgIcIAJBAnRBuK/BAGohAwJAQQAoAtSyQUEBIAJ0IgRxDQAgAyAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIIQQBBACgC1LJBIARyNgLUskEPCwJAAkACQCADKAIAIgQoAgRBeHEgAUcNACAEIQIMAQsgAUEAQRkgAkEBdmsgAkEfRht0IQMDQCAEIANBHXZBBHFqIgUoAhAiAkUNAiADQQF0IQMgAiEEIAIoAgRBeHEgAUcNAAsLIAIoAggiAyAANgIMIAIgADYCCCAAQQA2AhggACACNgIMIAAgAzYCCA8LIAVBEGogADYCACAAIAQ2AhggACAANgIMIAAgADYCCAvUAgECfyMAQcAAayIDJAAgA0E4aiACQdy6wABBF0EEEIUFIAMoAjwhAgJAAkAgAygCOCIERQ0AIAMgAjYCNCADIAQ2AjAgA0EoaiADQTBqQd2vwABBEiABEJgDAkACQCADKAIoQQFxRQ0AIAMoAiwhAgwBCyADQSBqIANBMGpB76/AAEEKIAFBDGoQmAMCQCADKAIgQQFxRQ0AIAMoAiQhAgwBCyADQRhqIANBMGpB+a/AAEEJIAFBGGoQmAMCQCADKAIYQQFxRQ0AIAMoAhwhAgwBCyADQRBqIANBMGpBgrDAAEEVIAFBJGoQmAMCQCADKAIQQQFxRQ0AIAMoAhQhAgwBCyADQQhqIAMoAjAgAygCNBCGBSADKAIMIQIgAygCCCEBDAILIAMoAjQiAUGEAUkNACABEI0DC0EBIQELIAAgATYCACAAIAI2AgQgA0HAAGokAAviAgIBfwJ+IwBBwANrIgMkAAJAAkAgAkHAAE8NAEIAIQRCASEFDAELIAMgASACEFdBACECA0AgAyACaiIBIAEtAABBNnM6AAAgAkEBaiICQYABRw0ACwJAQcAARQ0AIANBgAFqQbDLwABBwAD8CgAACyADQgA3A8gBIANCATcDwAEgA0GAAWogA0EBEMQFQQAhAgNAIAMgAmoiASABLQAAQeoAczoAACACQQFqIgJBgAFHDQALAkBBwABFDQAgA0HQAWpBsMvAAEHAAPwKAAALQgAhBSADQgA3A5gCIANCATcDkAIgA0HQAWogA0EBEMQFAkBB0ABFIgINACADQaACakHQAGogA0HQAWpB0AD8CgAACwJAIAINACADQaACaiADQYABakHQAPwKAAALAkBBoAFFDQAgAEEQaiADQaACakGgAfwKAAALQgAhBAsgACAFNwMAIAAgBDcDCCADQcADaiQAC9ACAQd/IwBBIGsiAiQAAkACQCABKAIIIgMgASgCDCIERg0AIAFBEGohBQJAAkADQCABIANBCGoiBjYCCCACIAMoAgAgA0EEaigCABD0AyIHNgIQIAIgBSACQRBqEIQFIgg2AhQCQAJAIAJBFGoQoQVFDQAgAkEQaiAFEPAERQ0BCwJAIAEoAgBFDQAgASgCBCIGQYQBSQ0AIAYQjQMLIAEgCDYCBEEBIQYgAUEBNgIAIAJBCGogAygCACADQQRqKAIAEIMFIAJBGGogAigCCCACKAIMEPICIAItABhFDQIgACACKAIcNgIEDAMLAkAgCEGEAUkNACAIEI0DCwJAIAdBhAFJDQAgBxCNAwsgBiEDIAYgBEcNAAwDCwsgACACLQAZOgABQQAhBgsgACAGOgAAIAdBhAFJDQEgBxCNAwwBCyAAQYAMOwEACyACQSBqJAAL0AIBB38jAEEgayICJAACQAJAIAEoAggiAyABKAIMIgRGDQAgAUEQaiEFAkACQANAIAEgA0EIaiIGNgIIIAIgAygCACADQQRqKAIAEPQDIgc2AhAgAiAFIAJBEGoQhAUiCDYCFAJAAkAgAkEUahChBUUNACACQRBqIAUQ8ARFDQELAkAgASgCAEUNACABKAIEIgZBhAFJDQAgBhCNAwsgASAINgIEQQEhBiABQQE2AgAgAkEIaiADKAIAIANBBGooAgAQgwUgAkEYaiACKAIIIAIoAgwQqQMgAi0AGEUNAiAAIAIoAhw2AgQMAwsCQCAIQYQBSQ0AIAgQjQMLAkAgB0GEAUkNACAHEI0DCyAGIQMgBiAERw0ADAMLCyAAIAItABk6AAFBACEGCyAAIAY6AAAgB0GEAUkNASAHEI0DDAELIABBgAg7AQALIAJBIGokAAvQAgEHfyMAQSBrIgIkAAJAAkAgASgCCCIDIAEoAgwiBEYNACABQRBqIQUCQAJAA0AgASADQQhqIgY2AgggAiADKAIAIANBBGooAgAQ9AMiBzYCECACIAUgAkEQahCEBSIINgIUAkACQCACQRRqEKEFRQ0AIAJBEGogBRDwBEUNAQsCQCABKAIARQ0AIAEoAgQiBkGEAUkNACAGEI0DCyABIAg2AgRBASEGIAFBATYCACACQQhqIAMoAgAgA0EEaigCABCDBSACQRhqIAIoAgggAigCDBDzAiACLQAYRQ0CIAAgAigCHDYCBAwDCwJAIAhBhAFJDQAgCBCNAwsCQCAHQYQBSQ0AIAcQjQMLIAYhAyAGIARHDQAMAwsLIAAgAi0AGToAAUEAIQYLIAAgBjoAACAHQYQBSQ0BIAcQjQMMAQsgAEGADDsBAAsgAkEgaiQAC9ACAQd/IwBBIGsiAiQAAkACQCABKAIIIgMgASgCDCIERg0AIAFBEGohBQJAAkADQCABIANBCGoiBjYCCCACIAMoAgAgA0EEaigCABD0AyIHNgIQIAIgBSACQRBqEIQFIgg2AhQCQAJAIAJBFGoQoQVFDQAgAkEQaiAFEPAERQ0BCwJAIAEoAgBFDQAgASgCBCIGQYQBSQ0AIAYQjQMLIAEgCDYCBEEBIQYgAUEBNgIAIAJBCGogAygCACADQQRqKAIAEIMFIAJBGGogAigCCCACKAIMEN0CIAItABhFDQIgACACKAIcNgIEDAMLAkAgCEGEAUkNACAIEI0DCwJAIAdBhAFJDQAgBxCNAwsgBiEDIAYgBEcNAAwDCwsgACACLQAZOgABQQAhBgsgACAGOgAAIAdBhAFJDQEgBxCNAwwBCyAAQYAMOwEACyACQSBqJAAL0AIBB38jAEEgayICJAACQAJAIAEoAggiAyABKAIMIgRGDQAgAUEQaiEFAkACQANAIAEgA0EIaiIGNgIIIAIgAygCACADQQRqKAIAEPQDIgc2AhAgAiAFIAJBEGoQhAUiCDYCFAJAAkAgAkEUahChBUUNACACQRBqIAUQ8ARFDQELAkAgASgCAEUNACABKAIEIgZBhAFJDQAgBhCNAwsgASAINgIEQQEhBiABQQE2AgAgAkEIaiADKAIAIANBBGooAgAQgwUgAkEYaiACKAIIIAIoAgwQnAMgAi0AGEUNAiAAIAIoAhw2AgQMAwsCQCAIQYQBSQ0AIAgQjQMLAkAgB0GEAUkNACAHEI0DCyAGIQMgBiAERw0ADAMLCyAAIAItABk6AAFBACEGCyAAIAY6AAAgB0GEAUkNASAHEI0DDAELIABBgAg7AQALIAJBIGokAAvQAgEHfyMAQSBrIgIkAAJAAkAgASgCCCIDIAEoAgwiBEYNACABQRBqIQUCQAJAA0AgASADQQhqIgY2AgggAiADKAIAIANBBGooAgAQ9AMiBzYCECACIAUgAkEQahCEBSIINgIUAkACQCACQRRqEKEFRQ0AIAJBEGogBRDwBEUNAQsCQCABKAIARQ0AIAEoAgQiBkGEAUkNACAGEI0DCyABIAg2AgRBASEGIAFBATYCACACQQhqIAMoAgAgA0EEaigCABCDBSACQRhqIAIoAgggAigCDBCbAyACLQAYRQ0CIAAgAigCHDYCBAwDCwJAIAhBhAFJDQAgCBCNAwsCQCAHQYQBSQ0AIAcQjQMLIAYhAyAGIARHDQAMAwsLIAAgAi0AGToAAUEAIQYLIAAgBjoAACAHQYQBSQ0BIAcQjQMMAQsgAEGACDsBAAsgAkEgaiQAC9ACAQd/IwBBIGsiAiQAAkACQCABKAIIIgMgASgCDCIERg0AIAFBEGohBQJAAkADQCABIANBCGoiBjYCCCACIAMoAgAgA0EEaigCABD0AyIHNgIQIAIgBSACQRBqEIQFIgg2AhQCQAJAIAJBFGoQoQVFDQAgAkEQaiAFEPAERQ0BCwJAIAEoAgBFDQAgASgCBCIGQYQBSQ0AIAYQjQMLIAEgCDYCBEEBIQYgAUEBNgIAIAJBCGogAygCACADQQRqKAIAEIMFIAJBGGogAigCCCACKAIMEMUDIAItABhFDQIgACACKAIcNgIEDAMLAkAgCEGEAUkNACAIEI0DCwJAIAdBhAFJDQAgBxCNAwsgBiEDIAYgBEcNAAwDCwsgACACLQAZOgABQQAhBgsgACAGOgAAIAdBhAFJDQEgBxCNAwwBCyAAQYAGOwEACyACQSBqJAALxgICB38EfiMAQRBrIgQkACABQRBqIQUgASgCBCIGIAIgAyACGyIHcSEIIAetIgtCGYhCgYKEiJCgwIABfiEMIAEoAgAhB0EAIQkCQAJAAkADQAJAIAcgCGopAAAiDSAMhSIOQn+FIA5C//379+/fv/9+fINCgIGChIiQoMCAf4MiDlANAANAAkAgB0EAIA56p0EDdiAIaiAGcWtBDGxqIgpBdGooAgAgAkcNACAKQXhqKAIAIANGDQQLIA5Cf3wgDoMiDlBFDQALCyANIA1CAYaDQoCBgoSIkKDAgH+DUEUNAiAIIAlBCGoiCWogBnEhCAwACwsgACABNgIEIAAgCjYCAEEAIQEMAQsCQCABKAIIDQAgBEEIaiABQQEgBUEBEEQLIAAgAzYCDCAAIAI2AgggACALNwMACyAAIAE2AhAgBEEQaiQAC8ACAQN/IwBBgAFrIgMkACADIAI2AhggAyABNgIUQQAhAiADQQA2AlwgA0IANwJsIAMgA0EcakHAAGo2AmQgAyADQRRqNgJoIAMgA0EcajYCYCADQfQAaiADQegAahCcBAJAAkAgAygCfCIBQcAAIAFBwABJG0HAACADKAJ4GyIERQ0AA0BBwAAhAUEAIQUCQCACQcAARg0AIAMgA0EcaiACQQFqIgFqNgJgIANBHGogAmohBQsgA0EQaiADQRRqENsDIAUgAy0AEToAACADIAMoAlxBAWoiBTYCXCABIQIgBEF/aiIEDQAMAgsLIAMoAlwhBQtBACECAkAgBUHAAEcNACADQQhqIANBFGoQ2wMgAy0ACA0AQQEhAkHAAEUNACAAQQFqIANBHGpBwAD8CgAACyAAIAI6AAAgA0GAAWokAAvNAgIDfwJ+IwBBoAJrIgIkACACQeAAaiABEIEBQQEhAQJAAkAgAi0AYEEBRw0AIAJBK2ogAkHgAGpBDGopAgAiBTcAACACQTNqIAJB4ABqQRRqKAIAIgM2AAAgAiACKQJkIgY3ACMgAEEUaiADNgAAIABBDGogBTcAACAAIAY3AAQMAQsgAkEgakEIaiACQekAaikAACIFNwMAIAJBGGoiASACQfkAaikAADcDACACQRBqIgMgAkHxAGopAAA3AwAgAkEIaiIEIAU3AwAgAiACKQBhIgU3AyAgAiAFNwMAIAJB4ABqIAIQhwMgAkGYAmogASkDADcCACACQZACaiADKQMANwIAIAJBiAJqIAQpAwA3AgAgAiACKQMANwKAAgJAQcABRQ0AIABBBGogAkHgAGpBwAH8CgAAC0EAIQELIAAgATYCACACQaACaiQAC8cCAQJ/IwBBIGsiBCQAAkACQCABRQ0AIARBDGogAhDlAiAELwANIQMCQCAELQAMIgVBBUYNACAAIAQpAA83AAcgAEEXaiAEQR9qLQAAOgAAIABBD2ogBEEXaikAADcAACAAIAM7AAUgACAFOgAEIABBAjoAAAwCCyAAIAM7ASQgACACNgIIIAAgATYCBCAAQQE6AAAMAQsgBEEMakEgEOUCIAQvAA0hAQJAIAQtAAwiAkEFRg0AIAAgBCkADzcAByAAQRdqIARBH2otAAA6AAAgAEEPaiAEQRdqKQAANwAAIAAgATsABSAAIAI6AAQgAEECOgAADAELIABBADoAACAAIAE7ASQgACADKQAANwABIABBCWogA0EIaikAADcAACAAQRFqIANBEGopAAA3AAAgAEEZaiADQRhqKQAANwAACyAEQSBqJAALrwIBAX8jAEHQAGsiAiQAIAIgATUAADcDACACIAExAAVCDoYgATEABEIGhoQgATEABkIWhoQ3AwggAiABMQAIQg2GIAExAAdCBYaEIAExAAlCFYaENwMQIAIgATEAC0ILhiABMQAKQgOGhCABMQAMQhOGhDcDGCACIAExAA5CCoYgATEADUIChoQgATEAD0IShoQ3AyAgAiABNQAQNwMoIAIgATEAFUIPhiABMQAUQgeGhCABMQAWQheGhDcDMCACIAExABhCDYYgATEAF0IFhoQgATEAGUIVhoQ3AzggAiABMQAbQgyGIAExABpCBIaEIAExABxCFIaENwNAIAIgATEAHkIKhiABMQAdQgKGhCABMQAfQhKGQoCA8A+DhDcDSCAAIAIQ5QEgAkHQAGokAAvoAgEEfyMAQSBrIgUkAEEBIQYCQCAALQAEDQAgAC0ABSEHAkAgACgCACIILQAKQYABcQ0AQQEhBiAIKAIAQciHwQBB7IfBACAHQQFxIgcbQQJBAyAHGyAIKAIEKAIMEQ0ADQEgCCgCACABIAIgCCgCBCgCDBENAA0BIAgoAgBB74fBAEECIAgoAgQoAgwRDQANASADIAggBCgCDBEJACEGDAELQQEhBgJAIAdBAXENACAIKAIAQfGHwQBBAyAIKAIEKAIMEQ0ADQELQQEhBiAFQQE6AA8gBUHUh8EANgIUIAUgCCkCADcCACAFIAgpAgg3AhggBSAFQQ9qNgIIIAUgBTYCECAFIAEgAhCHAQ0AIAVB74fBAEECEIcBDQACQCADIAVBEGogBCgCDBEJAEUNAEEBIQYMAQsgBSgCEEHLh8EAQQIgBSgCFCgCDBENACEGCyAAQQE6AAUgACAGOgAEIAVBIGokACAAC8wCAQR/IwBB8ABrIgIkACACQQhqQRhqIgNCADcDACACQQhqQRBqIgRCADcDACACQQhqQQhqIgVCADcDACACQgA3AwggASACQQhqQSAQpQMgAkHQAGpBGGoiASADKQMANwMAIAJB0ABqQRBqIgMgBCkDADcDACACQdAAakEIaiIEIAUpAwA3AwAgAiACKQMINwNQIAJBL2ogAkHQAGoQuwICQCACLQAvQQFHDQAgAiACLwAwOwBQQbzBwABBKyACQdAAakHowcAAQfTDwAAQowMACyABIAJByABqKQAANwMAIAMgAkHAAGopAAA3AwAgBCACQThqKQAANwMAIAIgAikAMDcDUCAAIAJB0ABqEIcDIABBuAFqIAEpAwA3AAAgAEGwAWogAykDADcAACAAQagBaiAEKQMANwAAIAAgAikDUDcAoAEgAkHwAGokAAvfAgEBfyMAQYAEayICJAACQEGwAkUNACACIAFBsAL8CgAACyACQf8CahDhBCACQb8DahDhBCACIAJBoAFqIgEgAkG/A2oQdCACQQA6AKACIAFBwAAgAkG/A2pBwABB4MnAABCIBCACQcAAOgCgAiACQdAAaiABIAJB/wJqEHQCQEHAAEUNACACQb8CaiACQf8CakHAAPwKAAALIAJBvwNqIAJBvwJqIAJBvwJqQcAAahDPAQJAAkAgAi0AvwNFDQACQEHAAEUNACACQf8CaiACQb8DakEBakHAAPwKAAALIAIgAkH/AmpBwAAQxgEgAigCAEEBcQ0BAkBBoAFFDQAgAEHAAGogAkEQakGgAfwKAAALAkBBwABFDQAgACACQf8CakHAAPwKAAALIAJBgARqJAAPC0GQysAAQSpBvMrAABDfAwALQezKwABBEyACQb8DakHMysAAQYDLwAAQowMAC8cCAQR/IwBBMGsiACQAIABBIGpBwPfAABDdA0EBIQECQAJAIAAoAiBBAXFFDQAgACgCJCECDAELIABBGGpByPfAABDdAyAAKAIcIQIgACgCGCEBC0EBIQMCQCABQQFxDQAgAEEQakG898AAEN0DIAAoAhQhAiAAKAIQIQMLQQEhAQJAIANBAXENACAAQQhqQcT3wAAQ3QMgACgCDCECIAAoAgghAQsCQAJAIAFBAXFFDQAgACACNgIsIABBLGoQoQVFDQEgAkGEAUkNACACEI0DCyAAQdz3wABBCxDXBBCEBiIBNgIoIABBgAE2AiwgACAAQShqIABBLGoQoQMgACgCACECAkAgACgCBCIDQYQBSQ0AIAJBAXFFDQAgAxCNAwsCQCABQYQBSQ0AIAEQjQMLQYABIAMgAkEBcRshAgsgAEEwaiQAIAILpgIBBX8CQAJAAkACQCACQQNqQXxxIgQgAkcNACADQXhqIQVBACEEDAELIAMgBCACayIEIAMgBEkbIQQCQCADRQ0AQQAhBiABQf8BcSEHQQEhCANAIAIgBmotAAAgB0YNBCAEIAZBAWoiBkcNAAsLIAQgA0F4aiIFSw0BCyABQf8BcUGBgoQIbCEGA0BBgIKECCACIARqIgcoAgAgBnMiCGsgCHJBgIKECCAHQQRqKAIAIAZzIgdrIAdycUGAgYKEeHFBgIGChHhHDQEgBEEIaiIEIAVNDQALCwJAIAMgBEYNACABQf8BcSEGQQEhCANAAkAgAiAEai0AACAGRw0AIAQhBgwDCyADIARBAWoiBEcNAAsLQQAhCAsgACAGNgIEIAAgCDYCAAu4AgEDfyMAQdADayICJAAgAkEEakH9rsAAQQsgARD0AgJAAkAgAi0ABEEHRg0AIAAgAikCBDcCBCAAQQE2AgAgAEEcaiACQRxqKAIANgIAIABBFGogAkEUaikCADcCACAAQQxqIAJBDGopAgA3AgAMAQsgAkEgakEIaiACQRBqKAIAIgE2AgAgAiACKQIINwMgIAJBLGogAigCJCABEGogAEEEaiEBQQEhAyACQSxqQQRqIQQCQAJAIAIoAixBAUcNACAAQRc2AhwgAEHTtsAANgIYIAEgBCkCADcCACABQRBqIARBEGooAgA2AgAgAUEIaiAEQQhqKQIANwIADAELAkBBoANFDQAgASAEQaAD/AoAAAtBACEDCyAAIAM2AgAgAkEgahCHBiACQSBqEMwFCyACQdADaiQAC8wCAQF/IwBBkAJrIgUkAAJAQcAARQ0AIAUgAUHAAPwKAAALIAVBBzYCTCAFQYTAwAA2AkggBSAENgJEIAUgAzYCQCAFQfAAaiAFIAVBwABqQQIQjwIgBS0AciEEIAUtAHEhAwJAAkAgBS0AcEEBRw0AIAAgBDoABiAAIAM6AAUgAEEAOgAEIABBATYCACAFIAVBwABqNgJ0IAUgBTYCcCAFQfAAahDvAyACEIMDDAELIAVB6ABqIAVBiQFqKQAANwAAIAVB4gBqIAVBgwFqKQAANwAAIAVB2gBqIAVB+wBqKQAANwAAIAUgBSkAczcAUiAFIAQ6AFEgBSADOgBQAkBBoAFFDQAgBUHwAGogAkGgAfwKAAALIAAgASAFQdAAaiAFQfAAahCuASAFIAVBwABqNgJ0IAUgBTYCcCAFQfAAahDvAwsgBUGQAmokAAugAgEDfyMAQRBrIgIkAAJAAkACQCABKAIIIgNBgICAEHENACADQYCAgCBxDQEgAUEBQQFBACACQQZqIAAoAgAgAkEGakEKEJEBIgBqQQogAGsQbCEADAILIAAoAgAhAEEAIQMDQCACQQZqIANqQQdqIABBD3EtAKaHQToAACADQX9qIQMgAEEPSyEEIABBBHYhACAEDQALIAFBAUG2h8EAQQIgAkEGaiADakEIakEAIANrEGwhAAwBCyAAKAIAIQBBACEDA0AgAkEGaiADakEHaiAAQQ9xLQC4h0E6AAAgA0F/aiEDIABBD0shBCAAQQR2IQAgBA0ACyABQQFBtofBAEECIAJBBmogA2pBCGpBACADaxBsIQALIAJBEGokACAAC7cCAQd/IwBBEGsiAiQAAkACQCABKAIIIgMgASgCDCIERg0AIAFBEGohBQNAIAEgA0EIaiIGNgIIIAIgAygCACADQQRqKAIAEPQDIgc2AgggAiAFIAJBCGoQhAUiCDYCDAJAAkAgAkEMahChBUUNACACQQhqIAUQ8ARFDQELAkAgASgCAEUNACABKAIEIgZBhAFJDQAgBhCNAwsgASAINgIEQQEhBiABQQE2AgAgAiADKAIAIANBBGooAgAQgwUCQCACKAIEQQhHDQAgAigCACkAAEEAKQDUrkBSIQYLIABBADoAACAAIAY6AAEgB0GEAUkNAyAHEI0DDAMLAkAgCEGEAUkNACAIEI0DCwJAIAdBhAFJDQAgBxCNAwsgBiEDIAYgBEcNAAsLIABBgAQ7AQALIAJBEGokAAumAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADQQFBARDQAyAAKAIIIQQLIAAoAgQgBGohBAJAAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGIAFBgBBJDQEgAUEMdiEHIAZBP3FBgH9yIQYCQCABQYCABEkNACAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAMLIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAE6AAAMAQsgBCAFOgABIAQgBkHAAXI6AAALIAAgAyACajYCCEEAC6YCAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIANBAUEBEL8CIAAoAgghBAsgACgCBCAEaiEEAkACQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYgAUGAEEkNASABQQx2IQcgBkE/cUGAf3IhBgJAIAFBgIAESQ0AIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAwsgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgAToAAAwBCyAEIAU6AAEgBCAGQcABcjoAAAsgACADIAJqNgIIQQALkQIBA38jAEEgayICJAACQAJAAkAgASgCCCIDQYCAgBBxDQAgA0GAgIAgcQ0BIAFBAUEBQQAgAkEMaiAAIAJBDGpBFBCPASIDakEUIANrEGwhAwwCC0EAIQMDQCACQQxqIANqQQ9qIACnQQ9xLQCmh0E6AAAgA0F/aiEDIABCD1YhBCAAQgSIIQAgBA0ACyABQQFBtofBAEECIAJBDGogA2pBEGpBACADaxBsIQMMAQtBACEDA0AgAkEMaiADakEPaiAAp0EPcS0AuIdBOgAAIANBf2ohAyAAQg9WIQQgAEIEiCEAIAQNAAsgAUEBQbaHwQBBAiACQQxqIANqQRBqQQAgA2sQbCEDCyACQSBqJAAgAwuiAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADENgCIAAoAgghBAsgACgCBCAEaiEEAkACQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYgAUGAEEkNASABQQx2IQcgBkE/cUGAf3IhBgJAIAFBgIAESQ0AIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAwsgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgAToAAAwBCyAEIAU6AAEgBCAGQcABcjoAAAsgACADIAJqNgIIQQALmgICBX8BfiMAQRBrIgUkAEEBIQZBBCEHAkACQCADIARqQX9qQQAgA2txrSACrX4iCkIgiKcNACAKpyICQYCAgIB4IANrSw0AQQAhByAFQQxqIQgCQAJAIARFDQAgASgCACIJRQ0AIAUgAzYCDCAJIARsIQcgASgCBCEEIAVBCGohCAwBCwsgCCAHNgIAAkACQAJAAkACQCAFKAIMRQ0AAkAgBSgCCCIHDQAgAg0CIAMhBAwDCyAEIAcgAyACEIIFIQQMAgsgAg0AIAMhBAwCCxCBBiACIAMQwgUhBAsgBA0AIAAgAzYCBAwBCyAAIAQ2AgRBACEGC0EIIQcMAQtBACECCyAAIAdqIAI2AgAgACAGNgIAIAVBEGokAAvCAgECfyMAQRBrIgIkACAAQQFqIQMCQAJAAkACQAJAAkACQAJAAkAgAC0AAA4IAAECAwQFBgcACyACQQRqIAFB69zAAEEMEIUEIAJBBGoQ1wIhAAwHCyACQQRqIAFB99zAAEEJEIUEIAJBBGoQ1wIhAAwGCyACQQRqIAFBgN3AAEEJEIUEIAJBBGoQ1wIhAAwFCyACQQRqIAFBid3AAEEIEIUEIAJBBGoQ1wIhAAwECyACQQRqIAFBkd3AAEEREIUEIAJBBGoQ1wIhAAwDCyACQQRqIAFBot3AAEEdEIUEIAJBBGoQ1wIhAAwCCyACQQRqIAFBv93AAEEJEIUEIAJBBGogA0HI3cAAEIMCENcCIQAMAQsgAkEEaiABQdjdwABBERCFBCACQQRqIANB7N3AABCDAhDXAiEACyACQRBqJAAgAAuaAgIFfwF+IwBBEGsiBSQAQQEhBkEEIQcCQAJAIAMgBGpBf2pBACADa3GtIAKtfiIKQiCIpw0AIAqnIgJBgICAgHggA2tLDQBBACEHIAVBDGohCAJAAkAgBEUNACABKAIAIglFDQAgBSADNgIMIAkgBGwhByABKAIEIQQgBUEIaiEIDAELCyAIIAc2AgACQAJAAkACQAJAIAUoAgxFDQACQCAFKAIIIgcNACACDQIgAyEEDAMLIAQgByADIAIQggUhBAwCCyACDQAgAyEEDAILEIEGIAIgAxDCBSEECyAEDQAgACADNgIEDAELIAAgBDYCBEEAIQYLQQghBwwBC0EAIQILIAAgB2ogAjYCACAAIAY2AgAgBUEQaiQAC74CAQR/IwBBIGsiAiQAAkACQAJAAkACQCAAKAIEIgMOAwQCAQALQQEhBCABQdT5wABBBxDlBA0CIANBA3QhBSAAKAIAIQBBACEDA0AgAiAANgIcAkAgA0UNACABQdv5wABBAhDlBA0ECyACQdcANgIQIAIgAkEcajYCDCABKAIAIAEoAgRBq6zAACACQQxqEIkBDQMgAEEIaiEAIANBf2ohAyAFQXhqIgUNAAtBACEEDAILIAAoAgAhACACQQM2AhggAiAAQQhqNgIUIAJBAzYCECACIAA2AgwgASgCACABKAIEQcerwAAgAkEMahCJASEEDAELIAAoAgAhACACQQM2AhAgAiAANgIMIAEoAgAgASgCBEGrrMAAIAJBDGoQiQEhBAsgAkEgaiQAIAQPC0Gz+cAAQQ5BxPnAABDQBAALrwIBAX8jAEGgA2siAiQAIAJB+AFqIAFB2ABqKQAANwMAIAJB8AFqIAFB0ABqKQAANwMAIAJB6AFqIAFByABqKQAANwMAIAIgASkAQDcD4AEgAkHgAGogAkHgAWoQ2AMgAiABQeAAahCxAgJAQeAARQ0AIAJBgAFqIAJB4AD8CgAACwJAQYABRQ0AIAJB4AFqIAJB4ABqQYAB/AoAAAsgAkHgAGogARDXAyACQeAAakE4aiABQThqKQAANwAAIAJB4ABqQTBqIAFBMGopAAA3AAAgAkHgAGpBKGogAUEoaikAADcAACACIAEpACA3AIABAkBBwABFDQAgAkHgAWpBgAFqIAJB4ABqQcAA/AoAAAsCQEHAAUUNACAAIAJB4AFqQcAB/AoAAAsgAkGgA2okAAubAgEGfiAAIAEpAzAgASkDKCABKQMgIgJCGoh8IgNCGYh8IgSnQf///x9xNgIYIAAgASkDECABKQMIIAEpAwAiBUIaiHwiBkIZiHwiB6dB////H3E2AgggACABKQM4IARCGoh8IgSnQf///w9xNgIcIAAgASkDGCAHQhqIfCIHp0H///8PcTYCDCAAIARCGYggASkDQHwiBKdB////H3E2AiAgACAHQhmIIAJC////H4N8IgJCGoggA0L///8Pg3w+AhQgACACp0H///8fcTYCECAAIARCGoggASkDSHwiAqdB////D3E2AiQgACACQhmIQhN+IAVC////H4N8IgJCGoggBkL///8Pg3w+AgQgACACp0H///8fcTYCAAu/AgEGfyMAQRBrIgAkAAJAAkBBACgC7K5BDQBBAEF/NgLsrkECQEEAKAL8rkEiAUEAKAL4rkEiAkcNACABIQICQCABQQAoAvCuQSIDRw0AIAFBgAEgAUGAAUsbIgMhBdBvIAX8DwEiAkF/Rg0DAkACQEEAKAKAr0EiBEUNACAEIAFqIAJGDQEMBQtBACACNgKAr0ELIABBCGpB8K7BACADEI8DIAAoAghBgYCAgHhHDQNBACgC8K5BIQNBACgC+K5BIQILIAIgA08NAkEAKAL0rkEgAkECdGogAUEBajYCAEEAIAJBAWoiAjYC+K5BCyABIAJPDQFBAEEAKAL0rkEgAUECdGooAgA2AvyuQUEAQQAoAuyuQUEBajYC7K5BQQAoAoCvQSECIABBEGokACACIAFqDwtB+PjAABDxBQALAAufAgECfyMAQTBrIgMkACADQShqIAJBtrzAAEEeQQMQhQUgAygCLCECAkACQCADKAIoIgRFDQAgAyACNgIkIAMgBDYCICADQRhqIANBIGpBiK/AAEESIAEQmAMCQAJAIAMoAhhBAXFFDQAgAygCHCECDAELIANBEGogA0EgakH5r8AAQQkgAUEMahCYAwJAIAMoAhBBAXFFDQAgAygCFCECDAELIANBCGogA0EgakGCsMAAQRUgAUEYahCYAwJAIAMoAghBAXFFDQAgAygCDCECDAELIAMgAygCICADKAIkEIYFIAMoAgQhAiADKAIAIQEMAgsgAygCJCIBQYQBSQ0AIAEQjQMLQQEhAQsgACABNgIAIAAgAjYCBCADQTBqJAALkQIBBX8CQCAAKAIAIgMgACgCBCIEIAGnIgVxIgZqKQAAQoCBgoSIkKDAgH+DIgFCAFINAEEIIQcDQCAGIAdqIQYgB0EIaiEHIAMgBiAEcSIGaikAAEKAgYKEiJCgwIB/gyIBUA0ACwsCQCADIAF6p0EDdiAGaiAEcSIGaiwAACIHQQBIDQAgAyADKQMAQoCBgoSIkKDAgH+DeqdBA3YiBmotAAAhBwsgAyAGaiAFQRl2IgU6AAAgAyAGQXhqIARxakEIaiAFOgAAIAAgACgCCCAHQQFxazYCCCAAIAAoAgxBAWo2AgwgA0EAIAZrQQxsaiIAQXRqIgMgAikCADcCACADQQhqIAJBCGooAgA2AgAgAAumAgEHfyMAQfAAayICJAAgAkEsaiABQZfAwABBCRCsAgJAAkAgAi0ALEEBRw0AAkACQCACLQAwIgNBA0YNACACLQAyIQQgAi0AMSEFDAELIAIoAjQhBiACKAI4IQcgAigCPCEIIAIoAkAhAQsgACAEOgAGIAAgBToABSAAIAM6AARBASEDDAELIAAgAi8ALTsAASAAQQNqIAItAC86AAAgAigCNCEGIAIoAjghByACKAI8IQggAigCQCEBIAIoAjAhAwJAQSlFIgQNACACIAJBLGpBGGpBKfwKAAALAkAgBA0AIABBGGogAkEp/AoAAAsgACADNgIEQQAhAwsgACABNgIUIAAgCDYCECAAIAc2AgwgACAGNgIIIAAgAzoAACACQfAAaiQAC5ICAQR/IwBBEGsiAiQAIAAoAgAhAAJAAkACQAJAAkAgAS0AC0EYcUUNACACQQA2AgwgAEGAAUkNASAAQT9xQYB/ciEDIABBBnYhBCAAQYAQSQ0CIABBDHYhBSAEQT9xQYB/ciEEAkAgAEGAgARJDQAgAiADOgAPIAIgBDoADiACIAVBP3FBgH9yOgANIAIgAEESdkFwcjoADEEEIQAMBAsgAiADOgAOIAIgBDoADSACIAVB4AFyOgAMQQMhAAwDCyABKAIAIAAgASgCBCgCEBEJACEADAMLIAIgADoADEEBIQAMAQsgAiADOgANIAIgBEHAAXI6AAxBAiEACyABIAJBDGogABB6IQALIAJBEGokACAAC5oCAQR/IwBBIGsiBiQAIAYgATYCGAJAAkACQAJAAkAgBkEYahCfBQ0AIAZBEGogBkEYahCEBCAGKAIQQQFxRQ0BIAYgBigCFCIHNgIcAkAgBkEcahDJBUEBRw0AIAZBCGogBkEcakEAEJwFELADIAYoAgwhCCAGKAIIIQkCQCAHQYQBSQ0AIAcQjQMLIAAgCSAIEP8BIAFBhAFJDQUMBAsgBkEcahDJBUHUg8AAQdyDwAAQqgMhCCAAQQQ2AgAgACAINgIEIAdBhAFJDQIgBxCNAwwCCyAAIAFBgAEQ/wEMAwsgBkEYaiAGQRxqQYiCwAAQkwEhByAAQQQ2AgAgACAHNgIECyABQYQBSQ0BCyABEI0DCyAGQSBqJAAL/QEBAX8gACABKAIAIAAoAgAiA3NBACACQf8BcWsiAnEgA3M2AgAgACABKAIEIAAoAgQiA3MgAnEgA3M2AgQgACABKAIIIAAoAggiA3MgAnEgA3M2AgggACABKAIMIAAoAgwiA3MgAnEgA3M2AgwgACABKAIQIAAoAhAiA3MgAnEgA3M2AhAgACABKAIUIAAoAhQiA3MgAnEgA3M2AhQgACABKAIYIAAoAhgiA3MgAnEgA3M2AhggACABKAIcIAAoAhwiA3MgAnEgA3M2AhwgACABKAIgIAAoAiAiA3MgAnEgA3M2AiAgACABKAIkIAAoAiQiAXMgAnEgAXM2AiQLrwIBBX8jAEEgayIFJABBASEGAkAgACgCACIHIAEgAiAAKAIEIggoAgwiCRENAA0AAkACQCAALQAKQYABcQ0AQQEhBiAHQc2HwQBBASAJEQ0ADQIgAyAAIAQoAgwRCQBFDQEMAgsgB0HOh8EAQQIgCRENAA0BQQEhBiAFQQE6AA8gBSAINgIEIAUgBzYCACAFQdSHwQA2AhQgBSAAKQIINwIYIAUgBUEPajYCCCAFIAU2AhAgAyAFQRBqIAQoAgwRCQANASAFKAIQQcuHwQBBAiAFKAIUKAIMEQ0ADQELAkAgAg0AIAAtAApBgAFxDQBBASEGIAAoAgBB0YfBAEEBIAAoAgQoAgwRDQANAQsgACgCAEHQh8EAQQEgACgCBCgCDBENACEGCyAFQSBqJAAgBguTAgECfyMAQfAGayICJAAgAkGsA2ogARDYASACQbADaiEBAkACQCACKAKsA0EBRw0AIAJBCGpBGGogAUEYaigCADYCACACQQhqQRBqIAFBEGopAgA3AwAgAkEIakEIaiABQQhqKQIANwMAIAIgASkCADcDCCACQQhqEMMBIQEgAEGAgICAeDYCACAAIAE2AgQMAQsCQEGgA0UiAw0AIAJBCGogAUGgA/wKAAALAkAgAw0AIAJBrANqIAJBCGpBoAP8CgAACyACQdAGaiACQewDaiIBEOEFIABBhbPAACACQdAGakEgEIACIAIgATYCDCACIAJBrANqNgIIIAJBCGoQ7wMgAkGMBWoQ/gULIAJB8AZqJAALhwIBBn8CQAJAIAFBgAFJIgJFDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgACgCCCEEIAAgAxCbBCAAKAIEIAAoAghqIQUCQAJAAkAgAg0AIAFBP3FBgH9yIQIgAUEGdiEGIAFBgBBJDQEgAUEMdiEHIAZBP3FBgH9yIQYCQCABQYCABEkNACAFIAI6AAMgBSAGOgACIAUgB0E/cUGAf3I6AAEgBSABQRJ2QXByOgAADAMLIAUgAjoAAiAFIAY6AAEgBSAHQeABcjoAAAwCCyAFIAE6AAAMAQsgBSACOgABIAUgBkHAAXI6AAALIAAgAyAEajYCCEEAC/wBAgF/AX4jAEHAAGsiCCQAIAggAjYCBCAIIAE2AgAgCCAENgIMIAggAzYCCCAIIABB/wFxQQJ0IgIoAqSuQTYCFCAIIAIoApiuQTYCEAJAIAVFDQAgCCAGNgIcIAggBTYCGCAIQfsArUIghiIJIAhBCGqthDcDOCAIIAkgCK2ENwMwIAhB/ACtQiCGIAhBGGqthDcDKCAIQfcArUIghiAIQRBqrYQ3AyBBlIrAACAIQSBqIAcQ3gMACyAIQfsArUIghiIJIAhBCGqthDcDMCAIIAkgCK2ENwMoIAhB9wCtQiCGIAhBEGqthDcDIEHdicAAIAhBIGogBxDeAwAL+wEBB38jAEEgayIFJAAgBUEIaiABQcAAaiABQYABaiACIAJBwABqIgYQ0wNBASEHAkAgBSgCHCIIIAUoAhgiCU0NACAFKAIIIAlqIQogBSgCECAJaiELIAggCWshCUEBIQcDQCALLQAAIAotAABzIghBACAIa3LAQX9KEOIEIAdxIQcgCkEBaiEKIAtBAWohCyAJQX9qIgkNAAsLAkACQCAHEOIEQf8BcUEBRw0AAkBBwABFDQAgAEEBaiABQcAA/AoAAAtBACEKDAELQQEhCiAAQQE6AAQLIAAgCjoAACAFIAY2AgwgBSACNgIIIAVBCGoQ7wMgBUEgaiQAC/QBAgN/AX4jAEEQayIGJAACQAJAAkAgAq0gBK1+IglCIIinDQAgAyAJpyICakF/aiIHIAJJDQAgBEEIaiIIIAdBACADa3EiB2oiAiAISQ0AIAJBgICAgHggA2tLDQACQAJAIAINACADIQgMAQsQgQYgAiADEMIFIQgLIAgNASAGQQhqIAUgAyACEKsEIAAgBikDCDcCBCAAQQA2AgAMAgsgBiAFELUEIAAgBikDADcCBCAAQQA2AgAMAQsgAEEANgIMIAAgBEF/aiIDNgIEIAAgCCAHajYCACAAIAMgBEEDdkEHbCADQQhJGzYCCAsgBkEQaiQAC6ICAQF/IwBBIGsiAiQAAkACQAJAAkACQCAALQAADgQAAQIDAAsgAiAAKAIENgIIIAIgAC0AAToADyACQRM2AhwgAkEoNgIUIAIgAkEIajYCGCACIAJBD2o2AhAgASgCACABKAIEQdWswAAgAkEQahCJASEADAMLIAIgACgCBDYCCCACQRM2AhQgAiACQQhqNgIQIAEoAgAgASgCBEHDi8AAIAJBEGoQiQEhAAwCCyACIAAoAgQ2AgggAiAALQABOgAPIAJBEzYCHCACQSg2AhQgAiACQQhqNgIYIAIgAkEPajYCECABKAIAIAEoAgRBsazAACACQRBqEIkBIQAMAQsgASgCAEGI08AAQQ8gASgCBCgCDBENACEACyACQSBqJAAgAAuRAgEBfyMAQZAEayIDJAAgA0HwAmogASACEK4DAkACQCADLQDwAkEBRw0AIABBgQY7AQAMAQsgA0G5AWogA0H6AmopAAA3AAAgA0HBAWogA0GCA2opAAA3AAAgA0HIAWogA0GJA2opAAA3AAAgAyADKQDyAjcAsQEgAyADLQDxAjoAsAEgA0EMaiADQbABahBOAkACQCADKAIMQQFHDQAgA0EQaiECAkBBoAFFDQAgA0HQAWogAkGgAfwKAAALIANB8AJqEIoDIANB0AFqIANB8AJqEOsEDQACQEGgAUUNACAAQQRqIAJBoAH8CgAAC0EAIQIMAQsgAEEDOgABQQEhAgsgACACOgAACyADQZAEaiQAC4ECAgN/An4gAEHQAGohAwJAAkACQAJAIAJBgAEgAC0A0AEiBGsiBUkNACAEDQEMAgsgAyAEaiACIAEgAkHQwMAAEIgEIAIgBGohBAwCCyADIARqIAUgASAFQbDAwAAQiAQgACAAKQNAQgF8IgY3A0AgACAAKQNIIAZQrXw3A0ggACADQQEQxAUgAiAFayECIAEgBWohAQsgAkH/AHEhBCABIAJBgP///wdxaiEFAkAgAkGAAUkNACAAIAApA0AiBiACQQd2IgKtfCIHNwNAIAAgACkDSCAHIAZUrXw3A0ggACABIAIQxAULIAMgBCAFIARBwMDAABCIBAsgACAEOgDQAQuBAgIDfwJ+IABB0ABqIQMCQAJAAkACQCACQYABIAAtANABIgRrIgVJDQAgBA0BDAILIAMgBGogAiABIAJB8MfAABCIBCACIARqIQQMAgsgAyAEaiAFIAEgBUHQx8AAEIgEIAAgACkDQEIBfCIGNwNAIAAgACkDSCAGUK18NwNIIAAgA0EBEMQFIAIgBWshAiABIAVqIQELIAJB/wBxIQQgASACQYD///8HcWohBQJAIAJBgAFJDQAgACAAKQNAIgYgAkEHdiICrXwiBzcDQCAAIAApA0ggByAGVK18NwNIIAAgASACEMQFCyADIAQgBSAEQeDHwAAQiAQLIAAgBDoA0AELgQICA38CfiAAQaABaiEDAkACQAJAAkAgAkGAASAALQCgAiIEayIFSQ0AIAQNAQwCCyADIARqIAIgASACQeDJwAAQiAQgAiAEaiEEDAILIAMgBGogBSABIAVBwMnAABCIBCAAIAApA0BCAXwiBjcDQCAAIAApA0ggBlCtfDcDSCAAIANBARDEBSACIAVrIQIgASAFaiEBCyACQf8AcSEEIAEgAkGA////B3FqIQUCQCACQYABSQ0AIAAgACkDQCIGIAJBB3YiAq18Igc3A0AgACAAKQNIIAcgBlStfDcDSCAAIAEgAhDEBQsgAyAEIAUgBEHQycAAEIgECyAAIAQ6AKACC4ECAgN/An4gAEHQAGohAwJAAkACQAJAIAJBgAEgAC0A0AEiBGsiBUkNACAEDQEMAgsgAyAEaiACIAEgAkHg18AAEIgEIAIgBGohBAwCCyADIARqIAUgASAFQcDXwAAQiAQgACAAKQNAQgF8IgY3A0AgACAAKQNIIAZQrXw3A0ggACADQQEQxAUgAiAFayECIAEgBWohAQsgAkH/AHEhBCABIAJBgP///wdxaiEFAkAgAkGAAUkNACAAIAApA0AiBiACQQd2IgKtfCIHNwNAIAAgACkDSCAHIAZUrXw3A0ggACABIAIQxAULIAMgBCAFIARB0NfAABCIBAsgACAEOgDQAQuBAgIDfwJ+IABB0ABqIQMCQAJAAkACQCACQYABIAAtANABIgRrIgVJDQAgBA0BDAILIAMgBGogAiABIAJB4NrAABCIBCACIARqIQQMAgsgAyAEaiAFIAEgBUHA2sAAEIgEIAAgACkDQEIBfCIGNwNAIAAgACkDSCAGUK18NwNIIAAgA0EBEMQFIAIgBWshAiABIAVqIQELIAJB/wBxIQQgASACQYD///8HcWohBQJAIAJBgAFJDQAgACAAKQNAIgYgAkEHdiICrXwiBzcDQCAAIAApA0ggByAGVK18NwNIIAAgASACEMQFCyADIAQgBSAEQdDawAAQiAQLIAAgBDoA0AELiQICAX8CfiMAQeAXayIIJAAgCEHQD2ogASACIAMgBCAFIAYgBxDAAQJAAkAgCCgC0A9BAUcNACAIQegHaiAIKQLcDyIJNwMAIAhB8AdqIAhB0A9qQRRqKAIAIgI2AgAgCCAIKQLUDyIKNwPgByAAQRRqIAI2AgAgAEEMaiAJNwIAIAAgCjcCBCAAQQE2AgAMAQsgCEHsB2ohBgJAQeAHRSIHDQAgBiAIQeAPakHgB/wKAAALAkAgBw0AIAggBkHgB/wKAAALIAhBwBdqIAJB4AFqIAhBgANqEN8CAkAgBw0AIAhB0A9qIAhB4Af8CgAACyAAIAhB0A9qIAhBwBdqEFgLIAhB4BdqJAALkgIBBH8jAEEgayIDJABBASEEAkAgAC0ABA0AIAAtAAUhBQJAAkAgACgCACIGLQAKQYABcQ0AQQEhBCAFQQFxRQ0BIAYoAgBByIfBAEECIAYoAgQoAgwRDQBFDQEMAgtBASEEAkAgBUEBcQ0AIAYoAgBByofBAEEBIAYoAgQoAgwRDQANAgtBASEEIANBAToADyADQdSHwQA2AhQgAyAGKQIANwIAIAMgBikCCDcCGCADIANBD2o2AgggAyADNgIQIAEgA0EQaiACKAIMEQkADQEgAygCEEHLh8EAQQIgAygCFCgCDBENACEEDAELIAEgBiACKAIMEQkAIQQLIABBAToABSAAIAQ6AAQgA0EgaiQAIAAL+AEBBH8gAEHIAGohAwJAAkACQAJAIAJBgAEgAC0AyAEiBGsiBU0NACAEDQEMAgsgAyAEaiACIAEgAkGI6cAAEIgEIAIgBGohBAwCCyADIARqIAUgASAFQejowAAQiAQgACAAKQNAQoABfDcDQCAAIANCAEIAEC8gAiAFayECIAEgBWohAQsgASACQQd2IAJB/wBxIgRFayIFQQd0IgJqIQYgBEGAASAEGyEEAkAgBUUNAANAIAAgACkDQEKAAXw3A0AgACABQgBCABAvIAFBgAFqIQEgAkGAf2oiAg0ACwsgAyAEIAYgBEH46MAAEIgECyAAIAQ6AMgBC/gBAQR/IABByABqIQMCQAJAAkACQCACQYABIAAtAMgBIgRrIgVNDQAgBA0BDAILIAMgBGogAiABIAJBzOzAABCIBCACIARqIQQMAgsgAyAEaiAFIAEgBUGs7MAAEIgEIAAgACkDQEKAAXw3A0AgACADQgBCABAvIAIgBWshAiABIAVqIQELIAEgAkEHdiACQf8AcSIERWsiBUEHdCICaiEGIARBgAEgBBshBAJAIAVFDQADQCAAIAApA0BCgAF8NwNAIAAgAUIAQgAQLyABQYABaiEBIAJBgH9qIgINAAsLIAMgBCAGIARBvOzAABCIBAsgACAEOgDIAQv4AQEEfyAAQcwAaiEDAkACQAJAAkAgAkGAASAALQDMASIEayIFTQ0AIAQNAQwCCyADIARqIAIgASACQczswAAQiAQgAiAEaiEEDAILIAMgBGogBSABIAVBrOzAABCIBCAAIAApA0BCgAF8NwNAIAAgA0IAQgAQLyACIAVrIQIgASAFaiEBCyABIAJBB3YgAkH/AHEiBEVrIgVBB3QiAmohBiAEQYABIAQbIQQCQCAFRQ0AA0AgACAAKQNAQoABfDcDQCAAIAFCAEIAEC8gAUGAAWohASACQYB/aiICDQALCyADIAQgBiAEQbzswAAQiAQLIAAgBDoAzAELiQIBAX8jAEEgayIDJAAgA0EYaiABIAIQlgMgAygCHCECAkACQAJAAkACQAJAAkACQCADLQAYDgUCAwQBAAILIABBBDYCACAAIAI2AgQMBgsgACACIAMgA0GcrsAAQQMQZwwFCyADIAIQ6gMgAygCAEEBcQ0DIABBADYCAAwECyADQQhqIAIQ6gMgAygCCEEBcQ0BIABBATYCAAwDCyADQRBqIAIQ6gMCQCADKAIQQQFxDQAgAEECNgIADAMLIAMoAhQhAiAAQQQ2AgAgACACNgIEDAILIAMoAgwhAiAAQQQ2AgAgACACNgIEDAELIAMoAgQhAiAAQQQ2AgAgACACNgIECyADQSBqJAAL/gECBH8BfiMAQTBrIgQkACAEQQhqIAMgAS0AABD8AgJAAkAgBCgCCEEBcUUNACAEQRBqQQAgBCgCDCIFEJ4CIAIgAyAEKAIUIgYgBCgCGCIHIAEgBRCgAyAEKAIQIQEgBEEcaiAGIAcQcQJAAkAgBCgCHA0AIAetIQggBiEHDAELIAQpAiAhCCABQYCAgIB4Rw0CIAYhAQsgACAIPgIIIAAgB61CIIYgAa2ENwIAIARBMGokAA8LQcjQwABBLUH40MAAEN8DAAsgBCAINwIoIAQgATYCHCAEIAetQiCGIAathDcCIEGI0cAAQQwgBEEcakHMz8AAQZTRwAAQowMAC/UBAQJ/IwBBMGsiBCQAAkACQAJAIAEoAgQiBUEgSQ0AIAEgBUFgajYCBCABIAEoAgAiBUEgajYCAEEAIQECQANAIARBDGogAWogBSABai0AADoAACABQR9GDQEgAUEBaiEBDAALCyABQR9HDQIgACAEKQIMNwABIABBGWogBEEkaikCADcAACAAQRFqIARBHGopAgA3AAAgAEEJaiAEQRRqKQIANwAAQQAhAQwBCyAAIAM2AhQgACACNgIQIAAgBTYCDCAAQSA2AgggAEEDOgAEQQEhAQsgACABOgAAIARBMGokAA8LQZDYwABBKkG82MAAEN8DAAuMAgIDfwF+IwBBMGsiAiQAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEkakEIaiIEQQA2AgAgAkKAgICAEDcCJCACQSRqQaj7wAAgAygCACIDKAIAIAMoAgQQiQEaIAJBGGpBCGogBCgCACIDNgIAIAIgAikCJCIFNwMYIAFBCGogAzYCACABIAU3AgALIAEpAgAhBSABQoCAgIAQNwIAIAJBCGpBCGoiAyABQQhqIgEoAgA2AgAgAUEANgIAIAIgBTcDCBCBBgJAQQxBBBDCBSIBDQBBBEEMENUFAAsgASACKQMINwIAIAFBCGogAygCADYCACAAQZT9wAA2AgQgACABNgIAIAJBMGokAAuRAgEEfyMAQSBrIgMkACAAKAIAIQRBASEFAkAgAC0ACA0AAkAgACgCBCIGLQAKQYABcQ0AQQEhBSAGKAIAQciHwQBBzYfBACAEG0ECQQEgBBsgBigCBCgCDBENAA0BIAEgBiACKAIMEQkAIQUMAQsCQCAEDQBBASEFIAYoAgBBzofBAEECIAYoAgQoAgwRDQANAQtBASEFIANBAToADyADQdSHwQA2AhQgAyAGKQIANwIAIAMgBikCCDcCGCADIANBD2o2AgggAyADNgIQIAEgA0EQaiACKAIMEQkADQAgAygCEEHLh8EAQQIgAygCFCgCDBENACEFCyAAIAU6AAggACAEQQFqNgIAIANBIGokACAAC/4BAQJ/IwBBsANrIgUkAAJAQaABRSIGDQAgBUGIAmogBEGgAfwKAAALIAVBwAFqQRhqIAFBGGopAAA3AwAgBUHAAWpBEGogAUEQaikAADcDACAFQcABakEIaiABQQhqKQAANwMAIAUgASkAADcDwAEgBUGgAWogBUHAAWoQ4gUgBSAFQYgCaiAFQaABahD+AwJAIAYNACAFQYgCakEIaiAFQaAB/AoAAAsgBSADNgKMAiAFIAI2AogCIAVBwAFqIAVBiAJqEFACQCAFLQDAAUECRg0AAkBBwQBFDQAgACAFQcABakHBAPwKAAALIAVBsANqJAAPC0H4wcAAEKwFAAv0AQEFfyMAQRBrIgUkAEEAIQYgBUEMaiEHAkACQCAERQ0AIAEoAgAiCEUNACAFIAM2AgwgCCAEbCEGIAEoAgQhCSAFQQhqIQcMAQsLIAcgBjYCAAJAAkAgBSgCDCIGRQ0AIAUoAgghCAJAAkAgAg0AAkAgCEUNACAJIAggBhCXBQsgASADNgIEDAELIAQgAmwhBwJAAkACQCAEDQAgCEUNASAJIAggBhCXBQwBCyAJIAggBiAHEIIFIQQMAQsgBiEECyAERQ0CIAEgBDYCBAsgASACNgIAC0GBgICAeCEGCyAAIAc2AgQgACAGNgIAIAVBEGokAAvwAQEDfyMAQcAAayIDJAAgAyACNgIYIAMgATYCFCADIANBP2o2AjQgAyADQT9qNgIwIAMgA0EYajYCLCADIANBFGo2AiggA0EcaiADQShqEMgDAkACQCADKAIcQYCAgIB4Rw0AQQEhAkEAIQEgAygCICEEQQAhBQwBCyADQShqQQhqIANBHGpBCGooAgA2AgAgAyADKQIcNwMoIANBCGogA0EoahCUAyADIAMoAgggAygCDBCMBSADKAIEIQUgAygCACEBQQAhBEEAIQILIAAgAjYCDCAAIAQ2AgggACAFNgIEIAAgATYCACADQcAAaiQAC/IBAQJ/IwBBMGsiAyQAIANBKGogAkHQucAAQRZBAhCFBSADKAIsIQICQAJAIAMoAigiBEUNACADIAI2AiQgAyAENgIgIANBGGogA0EgakHcrsAAQRAgARCYAwJAAkAgAygCGEEBcUUNACADKAIcIQIMAQsgA0EQaiADQSBqQeyuwABBESABQQxqEJgDAkAgAygCEEEBcUUNACADKAIUIQIMAQsgA0EIaiADKAIgIAMoAiQQhgUgAygCDCECIAMoAgghAQwCCyADKAIkIgFBhAFJDQAgARCNAwtBASEBCyAAIAE2AgAgACACNgIEIANBMGokAAvyAQECfyMAQTBrIgMkACADQShqIAJB5rnAAEEWQQIQhQUgAygCLCECAkACQCADKAIoIgRFDQAgAyACNgIkIAMgBDYCICADQRhqIANBIGpBs6/AAEEQIAEQmAMCQAJAIAMoAhhBAXFFDQAgAygCHCECDAELIANBEGogA0EgakHDr8AAQQ0gAUEMahCYAwJAIAMoAhBBAXFFDQAgAygCFCECDAELIANBCGogAygCICADKAIkEIYFIAMoAgwhAiADKAIIIQEMAgsgAygCJCIBQYQBSQ0AIAEQjQMLQQEhAQsgACABNgIAIAAgAjYCBCADQTBqJAAL8gEBAn8jAEEwayIDJAAgA0EoaiACQfy7wABBHUECEIUFIAMoAiwhAgJAAkAgAygCKCIERQ0AIAMgAjYCJCADIAQ2AiAgA0EYaiADQSBqQdixwABBFyABEJgDAkACQCADKAIYQQFxRQ0AIAMoAhwhAgwBCyADQRBqIANBIGpB77HAAEETIAFBDGoQmAMCQCADKAIQQQFxRQ0AIAMoAhQhAgwBCyADQQhqIAMoAiAgAygCJBCGBSADKAIMIQIgAygCCCEBDAILIAMoAiQiAUGEAUkNACABEI0DC0EBIQELIAAgATYCACAAIAI2AgQgA0EwaiQAC+wBAQp/IwBBEGsiAyQAIAIoAhwhBCACKAIYIQUgAigCFCEGIAIoAgghByACKAIEIQggAigCACEJIAIoAiQhCiACKAIgIQsgAigCECEMIAMgAigCDDYCDCADIAw2AgggAyALNgIEIAMgCjYCAAJAA0ACQAJAIAlBAXFFDQAgByAIRg0AIANBCGohAiADQQxqIQpBASEIQQEhCQwBCyAGQQFxRQ0CIAQgBUYNAiADIQIgA0EEaiEKQQAhCUEBIQULIAEgCigCACACKAIAEPYBDAALCwJAQeABRQ0AIAAgAUHgAfwKAAALIANBEGokAAvwAQEBfyMAQfACayIEJAAgBEGwAWogASACIANBABDTAkEBIQICQAJAIAQtALABQQFHDQAgACAELQCxAToAAQwBCyAEQRBqIQICQEGgAUUiAQ0AIAIgBEGwAWpBBGpBoAH8CgAACwJAIAENACAEQdABaiACQaAB/AoAAAsgBEGwAWpBCGogA0EIaikAADcDACAEQbABakEQaiADQRBqKQAANwMAIARBsAFqQRhqIANBGGopAAA3AwAgBCADKQAANwOwAQJAQcABRQ0AIABBBGogBEGwAWpBwAH8CgAAC0EAIQILIAAgAjoAACAEQfACaiQAC+MBAQp/IwBBwABrIgMkAAJAQcAARQ0AIAMgAkHAAPwKAAALIANBKGohBCADQQxqIQUgAygCBCEGIAMoAiQhByADKAIcIQggAygCCCEJIAMoAiAhCiADKAIAIQsCQANAAkACQCALQQFxRQ0AIAkgBkYNAEEBIQsgBSAGQQN0aiECIAZBAWohBgwBCyAIRQ0CIAcgCkYNAiADIApBAWoiDDYCICAEIApBA3RqIQJBACELIAwhCgsgASACKAIAIAIoAgQQ9gEMAAsLAkBB4AFFDQAgACABQeAB/AoAAAsgA0HAAGokAAvrAQIBfwJ+IwBBsARrIgMkACADQewBaiABIAIQhgECQAJAIAMtAMwDIgJBAkcNACADQQhqQRBqIANB7AFqQRBqKAIAIgE2AgAgA0EIakEIaiADQewBakEIaikCACIENwMAIAMgAykC7AEiBTcDCCAAQRBqIAE2AgAgAEEIaiAENwIAIAAgBTcCAAwBCwJAQeABRSIBDQAgA0EIaiADQewBakHgAfwKAAALAkBB4wBFDQAgAEHhAWogA0HsAWpB4QFqQeMA/AoAAAsgAQ0AIAAgA0EIakHgAfwKAAALIAAgAjoA4AEgA0GwBGokAAvhAQEBfyMAQYACayICJAAgAkEgakEYaiABQRhqKQAANwMAIAJBIGpBEGogAUEQaikAADcDACACQSBqQQhqIAFBCGopAAA3AwAgAiABKQAANwMgIAJBwAFqIAJBIGoQ2AMCQEGgAUUNACACQSBqIAFBIGpBoAH8CgAACyACIAJBIGoQ5AUgAkHoAWogAkEIaikAADcAACACQfABaiACQRBqKQAANwAAIAJB+AFqIAJBGGopAAA3AAAgAiACKQAANwDgAQJAQcAARQ0AIAAgAkHAAWpBwAD8CgAACyACQYACaiQAC98BAQF/IwBB8AJrIgQkACAEQRhqQgA3AwAgBEEQakIANwMAIARBCGpCADcDACAEQgA3AwAgBEEgaiABQcAAEMYBAkACQAJAIAQoAiBBAXENAAJAQaABRQ0AIARB0AFqIARBIGpBEGpBoAH8CgAACyAEQdABaiACIAMgBEEgEIIBRQ0BC0EBIQEgAEEBOgABDAELIAAgBCkDADcAASAAQRlqIARBGGopAwA3AAAgAEERaiAEQRBqKQMANwAAIABBCWogBEEIaikDADcAAEEAIQELIAAgAToAACAEQfACaiQAC+IBAgF/An4jAEGQAmsiAyQAIAMgAjYCCCADIAE2AgQgA0GMAWogA0EEahC6AUEBIQICQAJAIAMtAIwBQQFHDQAgA0EfaiADQYwBakEUaigCACIBNgAAIANBF2ogA0GMAWpBDGopAgAiBDcAACADIAMpApABIgU3AA8gAEEUaiABNgAAIABBDGogBDcAACAAIAU3AAQMAQsCQEGAAUUiAg0AIANBDGogA0GMAWpBAXJBgAH8CgAACwJAIAINACAAQQFqIANBDGpBgAH8CgAAC0EAIQILIAAgAjoAACADQZACaiQAC+ABAgF/An4jAEGQAWsiAyQAIAMgAjYCCCADIAE2AgQgA0HMAGogA0EEahCXAkEBIQICQAJAIAMtAExBAUcNACADQR9qIANBzABqQRRqKAIAIgE2AAAgA0EXaiADQcwAakEMaikCACIENwAAIAMgAykCUCIFNwAPIABBFGogATYAACAAQQxqIAQ3AAAgACAFNwAEDAELAkBBwABFIgINACADQQxqIANBzABqQQFyQcAA/AoAAAsCQCACDQAgAEEBaiADQQxqQcAA/AoAAAtBACECCyAAIAI6AAAgA0GQAWokAAvSAQEEfyMAQTBrIQNBACEEAkBBJEUNACADQQhqQQBBJPwLAAtBACEFA0AgA0EIaiAEaiABIARqKAIAIAVBH3VqIAIgBGooAgBrIgVB/////wFxNgIAIARBBGoiBEEkRw0ACyAFQR91IQZBACEEQQAhBQNAIANBCGogBGoiAigCACEBIAMgBjYCLCACIAEgBUEddmogBEGo48AAaigCACADKAIscWoiBUH/////AXE2AgAgBEEEaiIEQSRHDQALAkBBJEUNACAAIANBCGpBJPwKAAALC+0BAQJ/IwBBIGsiAiQAIAJBCGogAUGE8cAAQQUQjQQCQAJAIAAoAgAiAUEASA0AIAIgATYCECACQQhqQZzxwABBCCACQRBqQYzxwAAQ0wEaDAELIAIgARDcAwJAIAIoAgAiAEUNACACKAIEIQMgAiAANgIUIAIgAzYCGCACIAE2AhwgAkEIakHQ8cAAQQ0gAkEcakHA8cAAENMBGiACQQhqQbTxwABBCyACQRRqQaTxwAAQ0wEaDAELIAIgATYCFCACQQhqQd3xwABBDCACQRRqQcDxwAAQ0wEaCyACQQhqEJIDIQEgAkEgaiQAIAEL1gEBBH8jAEEwayICJAAgAUEoaiEDAkBBKEUNACACQQhqIANBKPwKAAALQQAhBANAIAJBCGogBGoiBSAFKAIAIAEgBGooAgBqNgIAIARBBGoiBEEoRw0ACwJAQShFIgQNACAAIAJBCGpBKPwKAAALAkAgBA0AIAJBCGogA0Eo/AoAAAsgAkEIaiABEMEBAkAgBA0AIABBKGogAkEIakEo/AoAAAsCQCAEDQAgAEHQAGogAUHQAGpBKPwKAAALIABB+ABqIAFB+ABqQejkwAAQUSACQTBqJAAL2AEBAX8jAEHQA2siAiQAIAJBGGpCADcDACACQRBqQgA3AwAgAkEIakIANwMAIAJCADcDACACQSAgAUEgQYjmwAAQigQgAkEgaiACENIBIAJBkAFqIAJBIGoQUyACQcgAakEYakIANwMAIAJByABqQRBqQgA3AwAgAkHIAGpBCGpCADcDACACQgA3A0ggAkHIAGpBICABQSBqQSBBmObAABCKBCACQegAaiACQcgAahDSASACQbACaiACQegAahBTIAAgAkGQAWogAkGwAmoQ7QMgAkHQA2okAAvdAQECfyMAQeAAayICJAAgAkE4akEAKACAwEA2AgAgAkEwakEAKQD4v0A3AwAgAkEAKQDwv0A3AyggAkEHaiABQSAgAkEoakEUQQAQ6QRBASEBIAItAAghAwJAAkAgAi0AB0EBRw0AIAAgAzoAAiAAQQY6AAEMAQsgAkHYAGogAkEgaikAADcAACACQdEAaiACQRlqKQAANwAAIAJByQBqIAJBEWopAAA3AAAgAiACKQAJNwBBIAIgAzoAQCAAQQFqIAJBwABqENgDQQAhAQsgACABOgAAIAJB4ABqJAAL1gECAn8CfiMAQZABayICJAAgAkHMAGogAUH6xcAAQQMQrAJBASEBAkACQCACLQBMQQFHDQAgAkEfaiACQcwAakEUaigCACIDNgAAIAJBF2ogAkHMAGpBDGopAgAiBDcAACACIAIpAlAiBTcADyAAQRRqIAM2AAAgAEEMaiAENwAAIAAgBTcABAwBCwJAQcAARSIBDQAgAkEMaiACQcwAakEBckHAAPwKAAALAkAgAQ0AIABBAWogAkEMakHAAPwKAAALQQAhAQsgACABOgAAIAJBkAFqJAAL2gEBAn8jAEGwBWsiASQAIAFBDGogAUGvBWoQjgMgAUGsA2pBwABqIAFB7AFqIgIQ1wMCQEHAAEUNACABQawDaiABQQxqQcAA/AoAAAsCQEHgAEUNACABQawEaiABQawDakHgAPwKAAALIAFBrARqQeAAaiABQYwCahDhBQJAQYABRQ0AIAFBrANqIAFBrARqQYAB/AoAAAsgAEGFs8AAIAFBrANqQYABEIACIAEgAUEMakHAAGo2ArAEIAEgAUEMajYCrAQgAUGsBGoQ7wMgAhD+BSABQbAFaiQAC+4BAQF/IwBBgAFrIgEkACABQfD///8BIAAoAiRrrTcDUCABQfD///8DIAAoAiBrrTcDSCABQfD///8BIAAoAhxrrTcDQCABQfD///8DIAAoAhhrrTcDOCABQfD///8BIAAoAhRrrTcDMCABQfD///8DIAAoAhBrrTcDKCABQfD///8BIAAoAgxrrTcDICABQfD///8DIAAoAghrrTcDGCABQfD///8BIAAoAgRrrTcDECABQdD9//8DIAAoAgBrrTcDCCABQdgAaiABQQhqEOUBAkBBKEUNACAAIAFB2ABqQSj8CgAACyABQYABaiQAC8sBAgN/AX4jAEEgayIEJAAgBCABIAMQlgQgBCgCACEFIARBCGpBACAEKAIEIgYQngIgBEEUaiABIAIgAyAEKAIMIAQoAhAgBSAGEDYgBCkCGCEHAkACQAJAIAQoAhRBAkcNACAHQv8Bg0IEUQ0CIABBgICAgHg2AgAgACAHNwIEIARBCGoQhwYgBEEIahDMBQwBCyAEQQhqIAdCIIinEM4EIABBCGogBEEIakEIaigCADYCACAAIAQpAgg3AgALIARBIGokAA8LEPsDAAvZAQEDfyMAQRBrIgIkAAJAAkAgAQ0AQQAhAUH40sAAIQMMAQsgASgCACEDIAFBADYCACABQQhqQfjSwAAgA0EBcSIEGyEDIAEoAgRBACAEGyEBCyACQQhqIgQgA0EIaikCADcDACACIAMpAgA3AwACQAJAAkAgAC0AFEF/ag4CAAIBCyAAQQI6ABQgAEEEaiAAQQxBCBC7AwsgACABNgIAIAAgAikDADcCBCAAQQE6ABQgAEEMaiAEKQMANwIAIAJBEGokACAADwtBkNLAAEH9AEHQ0sAAEN4DAAvOAQEBfyMAQeADayIFJAAgBUEIahDhBCAFQZQCaiABIAIgAyAEQcAAEHcCQAJAIAUtAJQCIgRBAkcNACAAQQA6AAFBASEEDAELIAUtAJUCIQMCQEHKAUUNACAFQcgAakECciAFQZQCakECckHKAfwKAAALIAUgAzoASSAFIAQ6AEggBUHIAGogBUEIakHAABD9AgJAQcAARQ0AIAVBlAJqIAVBCGpBwAD8CgAACyAAQQRqIAVBlAJqEJUCQQAhBAsgACAEOgAAIAVB4ANqJAALzgEBAX8jAEHgA2siBSQAIAVBCGoQ4QQgBUGUAmogASACIAMgBEHAABB3AkACQCAFLQCUAiIEQQJHDQAgAEEAOgABQQEhBAwBCyAFLQCVAiEDAkBBygFFDQAgBUHIAGpBAnIgBUGUAmpBAnJBygH8CgAACyAFIAM6AEkgBSAEOgBIIAVByABqIAVBCGpBwAAQ/QICQEHAAEUNACAFQZQCaiAFQQhqQcAA/AoAAAsgAEEBaiAFQZQCahCHBEEAIQQLIAAgBDoAACAFQeADaiQAC8sBAQN/IwBBEGsiAyQAAkACQAJAAkAgAUH/AXFFDQAgA0EEaiACQQBBAUEBEKgCIAMoAgghBCADKAIEQQFGDQIgACADKAIMIgU2AgQgACAENgIAAkAgAkUNACAFIAEgAvwLAAsgACACNgIIDAELIANBBGogAkEBQQFBARCoAiADKAIIIQEgAygCBEEBRg0CIAMoAgwhBCAAIAI2AgggACAENgIEIAAgATYCAAsgA0EQaiQADwsgBCADKAIMEMsEAAsgASADKAIMEMsEAAvfAQECfyMAQSBrIgUkAAJAAkBBARDKA0H/AXEiBkECRg0AIAZBAXFFDQEgBUEIaiAAIAEoAhgRCAAMAQtBACgCkLNBIgZBf0wNAEEAIAZBAWo2ApCzQQJAAkBBACgClLNBRQ0AIAUgACABKAIUEQgAIAUgBDoAHSAFIAM6ABwgBSACNgIYIAUgBSkDADcCEEEAKAKUs0EgBUEQakEAKAKYs0EoAhQRCAAMAQtBgICAgHggBRC6BAtBAEEAKAKQs0FBf2o2ApCzQUEAQQA6AIizQSADRQ0AIAAgARClBQALAAvTAQICfwF+IwBBwABrIgIkACACIAEQlQRBASEDAkACQAJAIAIoAgBBAUcNACACKQMIIgRCf1UNAQsgASACQT9qQYCAwAAQkwEhAQwBCwJAIARCgICAgBBaDQAgBKchAUEAIQMMAQtBASEDIAJBAToAECACIAQ3AxggAkGAgMAANgIoIAIgAkE/ajYCJCACQQE2AjggAkECNgIwIAIgAkEkajYCNCACIAJBEGo2AixBwIjAACACQSxqEOAFIQELIAAgATYCBCAAIAM2AgAgAkHAAGokAAvLAQIDfwJ+IwBBIGsiAiQAAkACQAJAAkBBACAAKAIAEQUAIgBFDQAgACgCAA0DIABBfzYCACACQQhqIABBBGogASgCACIDIAEoAgQiARDOASACKAIYIgRFDQEgAikDCCEFIAIpAxAhBiACIAMgARDnBTYCECACIAY3AgggBCAFIAJBCGoQ6AEhAQwCC0Hg0sAAEIAEAAsgAigCCCEBCyABQXxqKAIAEJYFIQEgACAAKAIAQQFqNgIAIAJBIGokACABDwtB8NHAABDxBQALxQEBA38jAEHgDWsiAiQAIAJBwAxqIAEQlAJBACEDA0ACQEGgAUUNACACIANqIAJBwAxqQaAB/AoAAAsgA0GgAWoiA0GACkcNAAtBACEDA0AgAkHADGogASACIANqIgQQfSACQaALaiACQcAMahC+AiACQYAKaiACQaALahCUAgJAQaABRQ0AIARBoAFqIAJBgApqQaAB/AoAAAsgA0GgAWoiA0HgCEcNAAsCQEGACkUNACAAIAJBgAr8CgAACyACQeANaiQAC7YBAQN/IwBBEGsiBiQAQQAhBwJAAkAgBUUNACADIAJqIgIgA0kNASAGQQRqIAEgAiABKAIAQQF0IgcgAiAHSxsiB0EIQQRBASAFQYEISRsgBUEBRhsiCCAHIAhLGyIHIAQgBRDgAQJAIAYoAgRBAUcNACAGKAIMIQggBigCCCEHDAILIAYoAgghBSABIAc2AgAgASAFNgIEQYGAgIB4IQcLCyAAIAg2AgQgACAHNgIAIAZBEGokAAu2AQEDfyMAQRBrIgYkAEEAIQcCQAJAIAVFDQAgAyACaiICIANJDQEgBkEEaiABIAIgASgCAEEBdCIHIAIgB0sbIgdBCEEEQQEgBUGBCEkbIAVBAUYbIgggByAISxsiByAEIAUQ4gECQCAGKAIEQQFHDQAgBigCDCEIIAYoAgghBwwCCyAGKAIIIQUgASAHNgIAIAEgBTYCBEGBgICAeCEHCwsgACAINgIEIAAgBzYCACAGQRBqJAALuQECAn8BfkEBIQZBBCEHAkACQCAEIAVqQX9qQQAgBGtxrSADrX4iCEIgiKdFDQBBACEDDAELAkAgCKciA0GAgICAeCAEa00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBSABbCAEIAMQggUhBwwBCwJAIAMNACAEIQcMAgsQgQYgAyAEEMIFIQcLIAcNACAAIAQ2AgQMAQsgACAHNgIEQQAhBgtBCCEHCyAAIAdqIAM2AgAgACAGNgIAC8oBAQF/IwBBEGsiCyQAIAAoAgAgASACIAAoAgQoAgwRDQAhAiALQQA6AA0gCyACOgAMIAsgADYCCCALQQhqIAMgBCAFIAYQ0wEgByAIIAkgChDTASEKIAstAA0iAiALLQAMIgFyIQACQCACQQFHDQAgAUEBcQ0AAkAgCigCACIALQAKQYABcQ0AIAAoAgBB9YfBAEECIAAoAgQoAgwRDQAhAAwBCyAAKAIAQfSHwQBBASAAKAIEKAIMEQ0AIQALIAtBEGokACAAQQFxC7sBAQN/IwBBEGsiAiQAAkACQAJAIAFBAXENACACQQRqIAAgARClASACKAIMIQEgAigCCCEDDAELIAJBBGogAUEBdiIBQQBBAUEBEKkCIAIoAgghBCACKAIEQQFGDQEgAigCDCEDAkAgAUUNACADIAAgAfwKAAALIAIgATYCDCACIAM2AgggAiAENgIECyADIAEQ7AUhASACQQRqEIcGIAJBBGoQzAUgAkEQaiQAIAEPCyAEIAIoAgwQywQAC7gBAQF+AkACQAJAIAMgBGpBf2pBACADa3GtIAGtfiIFQiCIpw0AIAWnIgRBgICAgHggA2tNDQELIABBADYCBEEBIQMMAQsCQCAERQ0AEIEGAkACQCACRQ0AIAQgAxDDBSECDAELIAQgAxDCBSECCwJAIAINACAAIAQ2AgggACADNgIEQQEhAwwCCyAAIAI2AgggACABNgIEQQAhAwwBCyAAIAM2AghBACEDIABBADYCBAsgACADNgIAC7gBAQF+AkACQAJAIAMgBGpBf2pBACADa3GtIAGtfiIFQiCIpw0AIAWnIgRBgICAgHggA2tNDQELIABBADYCBEEBIQMMAQsCQCAERQ0AEIEGAkACQCACRQ0AIAQgAxDDBSECDAELIAQgAxDCBSECCwJAIAINACAAIAQ2AgggACADNgIEQQEhAwwCCyAAIAI2AgggACABNgIEQQAhAwwBCyAAIAM2AghBACEDIABBADYCBAsgACADNgIAC8wBAgN/An4CQCAAKAIMIgFFDQAgACgCACICQQhqIQAgAikDAEJ/hUKAgYKEiJCgwIB/gyEEA0ACQCAEQgBSDQADQCACQaB/aiECIAApAwAhBCAAQQhqIgMhACAEQoCBgoSIkKDAgH+DIgRCgIGChIiQoMCAf1ENAAsgBEKAgYKEiJCgwIB/hSEEIAMhAAsgBEJ/fCEFAkAgAkEAIAR6p0EDdmtBDGxqQXxqKAIAIgNBhAFJDQAgAxCNAwsgBSAEgyEEIAFBf2oiAQ0ACwsLowEBAX8CQCADQQFHDQAgAkF/aiEGAkAgAkUNACABIAZqLQAAIgFBPUYNASAFIAFqLQAAQf8BRw0BIAAgAa1CCIYgBq1CIIaENwIADwsgBkEAQcjTwAAQtQMACwJAIARBACACIANrIgEgASACSxsiAkEAIAJBfGoiASABIAJLGyADGyIDQQJ2QQNsSQ0AIABBBToAACAAIAM2AgQPCyAAQQQ6AAALvwEBAn8jAEHQAGsiBCQAAkACQAJAIAEoAgQiBUHAAEkNACABIAVBQGo2AgQgASABKAIAIgVBwABqIgM2AgAgBEEPaiAFIAMQzwEgBC0AD0UNAgJAQcAARQ0AIABBAWogBEEPakEBakHAAPwKAAALQQAhAQwBCyAAIAM2AhQgACACNgIQIAAgBTYCDCAAQcAANgIIIABBAzoABEEBIQELIAAgAToAACAEQdAAaiQADwtBgMHAAEEqQazBwAAQ3wMAC7QBAQh/IAJBGGohAyACKAIEIQQgAigCFCEFIAIoAgwhBiACKAIIIQcgAigCECEIIAIoAgAhAgJAA0ACQAJAAkAgAkEBcQ0AIAQhCQwBC0EBIQJBACEJIARFDQAgByEKDAELIAZFDQIgBSAIRg0CIAMgCEEDdGoiBCgCBCEKIAQoAgAhBEEAIQIgCEEBaiEICyABIAQgChD2ASAJIQQMAAsLAkBB4AFFDQAgACABQeAB/AoAAAsL6wEAAkACQAJAAkACQAJAAkACQCAALQAADggAAQIDBAUGBwALIAEoAgBB6N7AAEEzIAEoAgQoAgwRDQAPCyABKAIAQZvfwABBLCABKAIEKAIMEQ0ADwsgASgCAEHH38AAQTIgASgCBCgCDBENAA8LIAEoAgBB+d/AAEEsIAEoAgQoAgwRDQAPCyABKAIAQaXgwABB3gAgASgCBCgCDBENAA8LIAEoAgBBg+HAAEHmACABKAIEKAIMEQ0ADwsgASgCAEHp4cAAQR4gASgCBCgCDBENAA8LIAEoAgBB6eHAAEEeIAEoAgQoAgwRDQALtwEBA38jAEEgayIDJABBASEEIANBGGogAkHst8AAQSZBARCFBSADKAIcIQICQCADKAIYIgVFDQAgAyACNgIUIAMgBTYCECADQQhqIANBEGpBgrLAAEEUIAEQmAMCQCADKAIIQQFxRQ0AIAMoAgwhAiADKAIUIgFBhAFJDQEgARCNAwwBCyADIAMoAhAgAygCFBCGBSADKAIEIQIgAygCACEECyAAIAQ2AgAgACACNgIEIANBIGokAAu3AQEDfyMAQSBrIgMkAEEBIQQgA0EYaiACQfO6wABBF0EBEIUFIAMoAhwhAgJAIAMoAhgiBUUNACADIAI2AhQgAyAFNgIQIANBCGogA0EQakHvr8AAQQogARCYAwJAIAMoAghBAXFFDQAgAygCDCECIAMoAhQiAUGEAUkNASABEI0DDAELIAMgAygCECADKAIUEIYFIAMoAgQhAiADKAIAIQQLIAAgBDYCACAAIAI2AgQgA0EgaiQAC7MBAQF/IwBBgAJrIgIkAAJAQaABRQ0AIAIgAUHAAWpBoAH8CgAACyACQaABaiACEOQFIAJBIGogAUEgahDhBSACQRhqIAFBGGopAAA3AwAgAkEQaiABQRBqKQAANwMAIAJBCGogAUEIaikAADcDACACIAEpAAA3AwACQEHAAEUNACACQaABakEgaiACQcAA/AoAAAsCQEHgAEUNACAAIAJBoAFqQeAA/AoAAAsgAkGAAmokAAuuAQEDfwJAIAEgACgCACAAKAIIIgNrTQ0AIAAgAyABQcAAQYAIENADIAAoAgghAwsgACgCBCADQQp0aiEEAkACQAJAIAFBAkkNACABQX9qIQUDQAJAQYAIRQ0AIAQgAkGACPwKAAALIARBgAhqIQQgBUF/aiIFDQALIAEgA2pBf2ohAwwBCyABRQ0BCwJAQYAIRQ0AIAQgAkGACPwKAAALIANBAWohAwsgACADNgIIC7sBAQF/IwBB4AFrIgQkACAEQcABaiABEOICIAQgBEHAAWoQhwMgBEG4AWogBEHYAWopAAA3AgAgBEGwAWogBEHQAWopAAA3AgAgBEGoAWogBEHIAWopAAA3AgAgBCAEKQDAATcCoAECQEGgAUUNACAAQYACaiAEQaAB/AoAAAsCQEHAAEUNACAAIANBwAD8CgAACwJAQcABRQ0AIABBwABqIAJBwAH8CgAACyAEQaABahD+BSAEQeABaiQAC7MBAQJ/IwBBIGsiAiQAAkACQCAAKAIAIgBBAEgNACACIAA2AhAgAkE7NgIcIAIgAkEQajYCGCABKAIAIAEoAgRB4YrAACACQRhqEIkBIQEMAQsgAkEIaiAAENwDAkAgAigCCCIDRQ0AIAEgAyACKAIMEOUEIQEMAQsgAiAANgIUIAJBEzYCHCACIAJBFGo2AhggASgCACABKAIEQc+KwAAgAkEYahCJASEBCyACQSBqJAAgAQuwAQECfyMAQZAEayIHJAAgB0HgAmogASACEMYBAkACQCAHKALgAkEBcUUNACAAQQE6AAAgAEGAAjsBBAwBCyAHQbMBakENaiEBAkBBoAFFIgINACABIAdB8AJqQaAB/AoAAAsgB0EGakENaiEIAkAgAg0AIAggAUGgAfwKAAALAkAgAg0AIAdB4AJqIAhBoAH8CgAACyAAIAdB4AJqIAMgBCAFIAYQlQELIAdBkARqJAALnQEBA39BACECAkBBwABFDQAgAEEAQcAA/AsACwNAIAAgAmoiA0EBaiABLQAAIgRBBHY6AAAgAyAEQQ9xOgAAIAFBAWohASACQQJqIgJBwABHDQALIAAtAAAhAUEAIQIDQCAAIAJqIgMgASABQQhqIgRB8AFxazoAACADQQFqIgEgAS0AACAEwEEEdWoiAToAACACQQFqIgJBP0cNAAsLpAEBA38jAEHAAGsiCCQAAkACQCAGIAAoAgQiCUEEIAAoAgAiChtPDQBBCCEKDAELAkAgCkUNACAJIAZPDQBBCSEKDAELAkAgBEEITw0AQQshCgwBCyAIIAAgASACIAMgBCAAIAYQiAEgACAHKAIEIgQgBygCCCIJIAgQRUH/AXEiCkESRw0AIAAgBCAJIAUgBhC/AUH/AXEhCgsgCEHAAGokACAKC7ABAQF/IwBB4AFrIgQkACAEQQRqQf/MwAAgAxDeAiAEIAI2AswBIAQgATYCyAEgBCAEKQIENwLYASAEQRU2AtQBIAQgBEEMajYC0AFBASEDIARBJGogBEHIAWpBASAEQdABakECEJwCAkACQCAELQAkQQFHDQAgAEEBOgABDAELAkBBoAFFDQAgAEEEaiAEQSRqQQRqQaAB/AoAAAtBACEDCyAAIAM6AAAgBEHgAWokAAuiAQEFfyMAIgchCCAHQcAIa0FAcSIHJAACQEGACEUNACAHQcAAakEAQYAI/AsACwJAIAAoAhAiCUECdCIKDQBB/OvAABCqBQALIAdBNGogB0HAAGogACgCCCILIAlBA3QiCSALIAlLGyIJIAkgCnBrEOMCIAAgASACIAMgBCAFIAYgB0E0ahC3AiEAIAdBNGpBwABBgAgQ9gIgCCQAIABB/wFxC7EBAQF/IwBBIGsiAiQAIAIgATYCBAJAAkAgAkEEahCGBA0AIAJBCGogASACIAJBwLnAAEECEHsCQCACKAIIQYGAgIB4Rw0AIAAgAigCDDYCBCAAQYKAgIB4NgIADAILIAAgAikCCDcCACAAQRBqIAJBCGpBEGopAgA3AgAgAEEIaiACQQhqQQhqKQIANwIADAELIABBgYCAgHg2AgAgAUGEAUkNACABEI0DCyACQSBqJAALpAEBA38jAEEwayICJAAgAkEPaiABQSBB+NbAAEEhQQAQiwEgAEECaiEBQQEhAyACLQAQIQQCQAJAIAItAA9BAUcNACABIAQ6AABBBiEEDAELIAEgAikAETcAACABQRdqIAJBKGopAAA3AAAgAUEQaiACQSFqKQAANwAAIAFBCGogAkEZaikAADcAAEEAIQMLIAAgAzoAACAAIAQ6AAEgAkEwaiQAC6YBAQF/IwBBwABrIgQkACAAIAFCfyACEC8gBEEYaiAAQRhqKQMANwMAIARBEGogAEEQaikDADcDACAEQQhqIABBCGopAwA3AwAgBEEoaiAAQShqKQMANwMAIARBMGogAEEwaikDADcDACAEQThqIABBOGopAwA3AwAgBCAAKQMANwMAIAQgACkDIDcDICADQcAAIARBwABBkO7AABCKBCAEQcAAaiQAC6gBAQJ/IwBBIGsiAiQAIAIgATYCACACQQRqIAIQ/wICQAJAIAIoAgRBgICAgHhGDQAgAkEQakEIaiACQQRqQQhqKAIAIgM2AgAgAiACKQIENwMQIAAgAigCFCADENoCIAJBEGoQhwYgAkEQahDMBQwBCyACIAJBH2pBiIPAABCTASEDIABBAToAACAAIAM2AgQLAkAgAUGEAUkNACABEI0DCyACQSBqJAALnAEBBH8jAEGAAWsiAiQAIAAgASABQfgAaiIDEFEgAkEIaiABQShqIgQgAUHQAGoiBRBRIAJBMGogBSADEFEgAkHYAGogASAEEFECQEEoRSIBDQAgAEEoaiACQQhqQSj8CgAACwJAIAENACAAQdAAaiACQTBqQSj8CgAACwJAIAENACAAQfgAaiACQdgAakEo/AoAAAsgAkGAAWokAAuYAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABDLBAALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBClAgJAIAUoAgRBAUcNACAFKAIIIAUoAgwQywQACyAFKAIIIQQgACACNgIAIAAgBDYCBCAFQRBqJAALowEBAX8jAEEQayICJAACQAJAIAEQmgVFDQAgAkEEaiABEJEDIABBCGogAkEEakEIaigCADYCACAAIAIpAgQ3AgAMAQsCQCABEJsFRQ0AIAIgARDIBSIBNgIAIAJBBGogAhCRAyAAQQhqIAJBBGpBCGooAgA2AgAgACACKQIENwIAIAFBhAFJDQEgARCNAwwBCyAAQYCAgIB4NgIACyACQRBqJAALrQEBAn8jAEEQayICJAACQAJAAkAgACgCAEECRw0AIAEoAgghAyABQQA2AgggA0UNASACIAMRBAAgAigCBCEDIAIoAgAhAQJAIAAoAgBBAkcNACAAIAM2AgQgACABNgIADAELIAIgAzYCDCACIAE2AgggAUECRw0CCyACQRBqJAAgAA8LQef3wABB1QBBlPjAABDeAwALIAJBCGoQiwRBpPjAAEEdQbT4wAAQ3gMAC6IBAQV/IwBBwABrIgMkAAJAIAJBwABLIAIgACgCSEdyIgQNAAJAQcAARQ0AIANBAEHAAPwLAAsgACAAKQNAIAAtAMwBIgWtfDcDQCAAQcwAaiEGAkAgBUGAAUYNAEGAASAFayIHRQ0AIAYgBWpBACAH/AsACyAAQQA6AMwBIAAgBkIAIAMQvAIgASACIAMgAkGM7MAAEIgECyADQcAAaiQAIAQLpgEBAn8jAEEgayICJAAgAkEUaiAAKAIAEN0FIAIoAhQhACACIAIoAhgiAzYCHCACIAA2AhggAiADNgIUIAIgAkEUahCUAyACIAIoAgQiADYCECACIAIoAgA2AgwgAiAANgIIIAJB0wA2AhggAiACQQhqNgIUIAEoAgAgASgCBEGcrcAAIAJBFGoQiQEhASACQQhqEIcGIAJBCGoQzAUgAkEgaiQAIAELlAEBA38jAEEQayICJABBAyEDIAAtAAAiACEEAkAgAEEKSQ0AQQEhAyACIAAgAEHkAG4iBEHkAGxrQf8BcUEBdC8AyYVBOwAOCwJAAkAgAEUNACAERQ0BCyACQQ1qIANBf2oiA2ogBEEBdC0AyoVBOgAACyABQQFBAUEAIAJBDWogA2pBAyADaxBsIQMgAkEQaiQAIAMLlQEBBX8jAEEQayIDJAACQAJAAkAgAkEHSw0AIAINAUEAIQQMAgsgA0EIakEuIAEgAhDXASADKAIIQQFGIQQMAQsgAkF/aiEFIAEhBgNAIAUhByAGLQAAQS5GIgQNASAGQQFqIQYgB0F/aiEFIAcNAAsLIAAgBCAALQAEcjoABCAAKAIAIAEgAhDlBCEGIANBEGokACAGC5cBAQJ/IwBBIGsiAyQAIANBDGogAkEAIAEbIgQQ5QICQAJAIAMtAAwiAkEFRg0AIAAgAykADzcAAyAAQQtqIANBDGpBC2opAAA3AAAgAEETaiADQQxqQRNqLQAAOgAAIAAgAy8ADTsAAQwBCyAAIAMvAA07AQwgACAENgIIIAAgAUEBIAEbNgIECyAAIAI6AAAgA0EgaiQAC4wBAQN/IwBBwABrIgEkACABQRhqQgA3AwAgAUEQakIANwMAIAFBCGpCADcDACABQgA3AwAgAUEgaiAAEGhBASECQQAhAANAIAEgAGotAAAgAUEgaiAAai0AAHMiA0EAIANrcsBBf0oQ3wQgAnEhAiAAQQFqIgBBIEcNAAsgAhDfBCEAIAFBwABqJAAgAAu9AQEBfyMAQRBrIgIkAAJAAkAgACkDAEL///////////8Ag0KAgICAgICA+P8AUw0AIAJB3QA2AgwgAiAANgIIIAEoAgAgASgCBEGNjMAAIAJBCGoQiQEhAAwBCyACQQA6AAQgAiABNgIAIAJB3QA2AgwgAiAANgIIAkAgAkHU+sAAQY2MwAAgAkEIahCJAQ0AAkAgAi0ABA0AIAFB0PrAAEECEOUEDQELQQAhAAwBC0EBIQALIAJBEGokACAAC6sBAQF/IwBBkAFrIgQkAAJAQcAARQ0AIARBzL7AAEHAAPwKAAALIAQgAzYCSCAEIAI2AkAgBCABNgJEIARBzABqIAQQvAECQAJAIAQoAkxBAkcNACAAQQM6ABAgAEEsNgIMIABByLXAADYCCCAAQQY6AAQgAEEDNgIADAELAkBBxABFDQAgACAEQcwAakHEAPwKAAALIABBAjoAUCAAQhM3AkQLIARBkAFqJAALpgEBAX8jAEGgAWsiAiQAIAJB1ABqIAEoAgAoAgAiARCWBUGcusAAQRZBtLrAAEEFEDwCQCABQYQBSQ0AIAEQjQMLAkAgAigCVEGAgICAeEYNAAJAQcgARQ0AIAJBDGogAkHUAGpByAD8CgAACyAAIAJBDGoQNSACQaABaiQADwsgAiACKAJYNgKcASACQQxqIAJBnAFqEIQDIAIoAhAgAigCFBDLBQALogEBAX8jAEGgAWsiAiQAIAJB0ABqIAEoAgAoAgAiARCWBUHUvMAAQR5B9LzAAEEFEEACQCABQYQBSQ0AIAEQjQMLAkAgAigCUEEFRg0AAkBBzABFDQAgAkEEaiACQdAAakHMAPwKAAALIAAgAkEEahA6IAJBoAFqJAAPCyACIAIoAlQ2ApwBIAJBBGogAkGcAWoQhAMgAigCCCACKAIMEMsFAAuiAQEBfyMAQaABayICJAAgAkHQAGogASgCACgCACIBEJYFQYq7wABBF0Gku8AAQQUQPwJAIAFBhAFJDQAgARCNAwsCQCACKAJQQQVGDQACQEHMAEUNACACQQRqIAJB0ABqQcwA/AoAAAsgACACQQRqED0gAkGgAWokAA8LIAIgAigCVDYCnAEgAkEEaiACQZwBahCEAyACKAIIIAIoAgwQywUAC6EBAQF/IwBB8ABrIgIkACACQTxqIAEoAgAoAgAiARCWBUHMu8AAQRdB5LvAAEEDEEcCQCABQYQBSQ0AIAEQjQMLAkAgAigCPEGAgICAeEYNAAJAQTBFDQAgAkEMaiACQTxqQTD8CgAACyAAIAJBDGoQQSACQfAAaiQADwsgAiACKAJANgJsIAJBDGogAkHsAGoQhAMgAigCECACKAIUEMsFAAuhAQEBfyMAQdAAayICJAAgAkEoaiABKAIAKAIAIgEQlgVBkrjAAEEmQbi4wABBAxBIAkAgAUGEAUkNACABEI0DCwJAIAIoAihBgICAgHhGDQACQEEkRQ0AIAJBBGogAkEoakEk/AoAAAsgACACQQRqEEwgAkHQAGokAA8LIAIgAigCLDYCTCACQQRqIAJBzABqEIQDIAIoAgggAigCDBDLBQALoAEBAX8jAEHQAmsiAyQAAkACQAJAAkAgAkEfSw0AIANBAzoArQEMAQsgA0GsAWogAUEgEPQBIAMtAKwBQQFHDQELIAAgAy0ArQE6AAFBASECDAELIANBDGohAgJAQaABRSIBDQAgAiADQawBakEEakGgAfwKAAALAkAgAQ0AIABBBGogAkGgAfwKAAALQQAhAgsgACACOgAAIANB0AJqJAALnAEBAX8jAEEQayICJAACQAJAIAEtAMQCQQFGDQAgAEECOgDgASACIAFBwABqNgIMIAIgATYCCCACQQhqEO8DIAFBADoA4AEgAiABQYECaiIANgIMIAIgAUHhAWo2AgggAkEIahDvAyACIAFBwQJqNgIMIAIgADYCCCACQQhqEO8DDAELQcQCRQ0AIAAgAUHEAvwKAAALIAJBEGokAAuhAQEBfyMAQSBrIgIkACACIAEoAgAoAgAiARCWBUGZvMAAQR1BlLrAAEEBEJgBAkAgAUGEAUkNACABEI0DCwJAIAIoAgBBgICAgHhHDQAgAiACKAIENgIMIAJBEGogAkEMahCEAyACKAIUIAIoAhgQywUACyACQRBqQQhqIAJBCGooAgA2AgAgAiACKQIANwMQIAAgAkEQahCSASACQSBqJAALoQEBAX8jAEEgayICJAAgAiABKAIAKAIAIgEQlgVB/LnAAEEWQZS6wABBARCZAQJAIAFBhAFJDQAgARCNAwsCQCACKAIAQYCAgIB4Rw0AIAIgAigCBDYCDCACQRBqIAJBDGoQhAMgAigCFCACKAIYEMsFAAsgAkEQakEIaiACQQhqKAIANgIAIAIgAikCADcDECAAIAJBEGoQlAEgAkEgaiQAC5wBAQF/IwBB8ANrIgUkACAFQawBaiABIAIgBBC4AkEBIQQCQAJAIAUtAKwBQQFHDQAgACAFLQCtAToAAQwBCyAFQQxqIQQCQEGgAUUiAg0AIAQgBUGsAWpBBGpBoAH8CgAACwJAIAINACAFQdACaiAEQaAB/AoAAAsgAEEEaiAFQdACaiADEP4DQQAhBAsgACAEOgAAIAVB8ANqJAALfQECfiAAIAMpAwAgASkDACIFfCACKQMIIgZCP4kgBkI4iYUgBkIHiIV8IAQpAwAiBkItiSAGQgOJhSAGQgaIhXw3AwAgACAFQj+JIAVCOImFIAVCB4iFIAEpAwh8IAMpAwh8IAQpAwgiBUItiSAFQgOJhSAFQgaIhXw3AwgLpQECA38BfiMAQSBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBFGpBCGoiBEEANgIAIAJCgICAgBA3AhQgAkEUakGo+8AAIAMoAgAiAygCACADKAIEEIkBGiACQQhqQQhqIAQoAgAiAzYCACACIAIpAhQiBTcDCCABQQhqIAM2AgAgASAFNwIACyAAQZT9wAA2AgQgACABNgIAIAJBIGokAAuYAQEEfyMAQRBrIgIkAEEBIQMCQCABKAIAIgRBJyABKAIEIgUoAhAiAREJAA0AIAIgACgCAEGBAhB4AkACQCACLQANIgNBgQFJDQAgBCACKAIAIAERCQBFDQFBASEDDAILIAQgAiACLQAMIgBqIAMgAGsgBSgCDBENAEUNAEEBIQMMAQsgBEEnIAERCQAhAwsgAkEQaiQAIAMLnwEBA38gAC0ACCEBAkACQCAAKAIAIgINACABIQMMAQtBASEDAkACQCABQQFxDQAgACgCBCEBIAJBAUcNASAALQAJQQFxRQ0BIAEtAApBgAFxDQFBASEDIAEoAgBB0YfBAEEBIAEoAgQoAgwRDQBFDQELIAAgAzoACAwBCyAAIAEoAgBB0IfBAEEBIAEoAgQoAgwRDQAiAzoACAsgA0EBcQuKAQEBfyMAQRBrIgMkAAJAIAIgAWoiASACTw0AQQBBABDLBAALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQ5wICQCADKAIEQQFHDQAgAygCCCADKAIMEMsEAAsgAygCCCEBIAAgAjYCACAAIAE2AgQgA0EQaiQAC5ABAQF/IwBBIGsiAiQAIAIgATYCDAJAAkAgAkEMahCGBA0AIAJBEGogASACIAIgAiACEOsBAkAgAigCEEEERw0AIAAgAigCFDYCBCAAQQU2AgAMAgsgACACKQIQNwIAIABBCGogAkEQakEIaikCADcCAAwBCyAAQQQ2AgAgAUGEAUkNACABEI0DCyACQSBqJAALrQEAAkACQAJAAkACQAJAAkACQCACQXFqDgcAAwMBAwMCAwsgAUHysMAAQQ8QvgNFDQUgAUGoscAAQQ8QvgMNAiAAQQM6AAEMBAsgAUGWscAAQRIQvgMNASAAQQI6AAEMAwsgAUGBscAAQRUQvgNFDQELIAAgASACQbixwABBBBDrAjYCBEEBIQEMAwsgAEEBOgABC0EAIQEMAQtBACEBIABBADoAAQsgACABOgAAC5UBAQN/IwBBEGsiAiQAAkACQAJAIAFBAXENACAAQfSswAAgARClAQwBCyACQQRqIAFBAXYiAUEAQQFBARCpAiACKAIIIQMgAigCBEEBRg0BIAIoAgwhBAJAIAFFDQAgBEH0rMAAIAH8CgAACyAAIAE2AgggACAENgIEIAAgAzYCAAsgAkEQaiQADwsgAyACKAIMEMsEAAuWAQECfyMAQRBrIgEkACABIAA2AgggASAAQSBqIgI2AgwgAUEIahDvAwJAQcAARQ0AIAJBgMfAAEHAAPwKAAALIABCADcDaCAAQgA3A2AgAEEAOgDwASABIABB4ARqIgI2AgwgASAAQcAEajYCCCABQQhqEO8DIAEgAEGABWo2AgwgASACNgIIIAFBCGoQ7wMgAUEQaiQAC68BAAJAAkACQAJAAkACQAJAAkAgAkF4ag4GAQYGBAYFAAsgAkFsag4EAQUFAgULIAEpAABC8MLNm/fum7nkAFINBEEAIQIMBQsgAUGCssAAQRQQvgMNA0EBIQIMBAsgAUHYscAAQRcQvgMNAkECIQIMAwsgAUGor8AAQQsQvgMNAUEDIQIMAgsgAUHQr8AAQQ0QvgMNAEEEIQIMAQtBBSECCyAAQQA6AAAgACACOgABC5EBAQF/IwBBIGsiAyQAIANBACgA6MxANgALIANBACgA5cxANgIIIAMgA0EIaiACEOwDIANBFGogA0EtEOgEIANBCGpBCGoiAiABQQhqKAAANgIAIABBFWogA0EVaikAADcAACAAIAEpAAA3AAggAEEQaiACKQMANwAAIABBEzYCBCAAQezMwAA2AgAgA0EgaiQAC4wBAQF/IwBB4AJrIgMkAAJAQaABRQ0AIANBoAFqIAJBoAH8CgAACyADQcACakEYaiABQRhqKQAANwMAIANBwAJqQRBqIAFBEGopAAA3AwAgA0HAAmpBCGogAUEIaikAADcDACADIAEpAAA3A8ACIAMgA0GgAWogA0HAAmoQ/QMgACADEF0gA0HgAmokAAuRAQECfyMAQSBrIgIkACACIAE2AgwgAkEQaiACQQxqEP8CAkACQCACKAIQQYCAgIB4Rg0AIAAgAikCEDcCACAAQQhqIAJBEGpBCGooAgA2AgAMAQsgAkEMaiACQR9qQaiDwAAQkwEhAyAAQYCAgIB4NgIAIAAgAzYCBAsCQCABQYQBSQ0AIAEQjQMLIAJBIGokAAuZAQECfyMAQcABayIDJAAgA0HgAGoQ4QQgA0G4AWpCADcAACADQbABakIANwAAIANBqAFqQgA3AAAgA0IANwCgAQJAQeAARSIEDQAgAyADQeAAakHgAPwKAAALIANBICABQSBBkMnAABCIBCADQSBqQcAAIAJBwABBoMnAABCIBAJAIAQNACAAIANB4AD8CgAACyADQcABaiQAC4wBAQF/IwBB4ABrIgIkAANAAkBBwABFDQAgAkEgakEAQcAA/AsACyABIAJBIGpBwAAQpQMgAiACQSBqEIcEIAJBqs/AABDqBA0ACyAAIAIpAAA3AAAgAEEYaiACQRhqKQAANwAAIABBEGogAkEQaikAADcAACAAQQhqIAJBCGopAAA3AAAgAkHgAGokAAuIAQEDfyMAQSBrIgMkACADQRRqIAJBAEHAAEGACBCpAiADKAIYIQQCQCADKAIUQQFHDQAgBCADKAIcEMsEAAsgA0EIakEIaiIFQQA2AgAgAyADKAIcNgIMIAMgBDYCCCADQQhqIAIgARCyAiAAQQhqIAUoAgA2AgAgACADKQIINwIAIANBIGokAAuGAQEDfyMAQRBrIgEkAEHAACECAkAgAC0AAEEBRw0AAkAgACgCCCIDRQ0AIAAoAgRBBGohAEEAIQIDQCAAKAIAIAJqIQIgAEEIaiEAIANBf2oiAw0ACyACQYACSQ0BQczYwABBDyABQQ9qQYDZwABB3NjAABCjAwALQQAhAgsgAUEQaiQAIAILfwECfyMAQRBrIgIkAEECIQMCQCABQf//A0sNACACQQA7AQogAiABQRh0IAFBgP4DcUEIdHIgAUEIdkGA/gNxIAFBGHZycjYCDCACQQpqQQIgAkEMakECckECQaDawAAQiAQgACACLwEKOwABQQUhAwsgACADOgAAIAJBEGokAAuHAQEDfyMAQRBrIgYkAEEAIQcCQAJAIAVFDQAgAyACaiICIANJDQEgBkEEaiABIAIgBCAFEOIBAkAgBigCBEEBRw0AIAYoAgwhCCAGKAIIIQcMAgsgBigCCCEFIAEgAjYCACABIAU2AgRBgYCAgHghBwsLIAAgCDYCBCAAIAc2AgAgBkEQaiQAC4cBAAJAAkAgA0EATg0AQQEhAUEEIQJBACEDDAELAkACQAJAAkAgAUUNACACIAFBASADEIIFIQEMAQsCQCADDQBBASEBDAILEIEGIANBARDCBSEBCyABDQBBASEBIABBATYCBAwBCyAAIAE2AgRBACEBC0EIIQILIAAgAmogAzYCACAAIAE2AgALegEDfyMAQRBrIgIkACAALQAAIQNBACEAA0AgAkEOaiAAakEBaiADQQ9xQaaHwQBqLQAAOgAAIABBf2ohACADQf8BcSIEQQR2IQMgBEEPSw0ACyABQQFBtofBAEECIAJBDmogAGpBAmpBACAAaxBsIQAgAkEQaiQAIAALegEDfyMAQRBrIgIkACAALQAAIQNBACEAA0AgAkEOaiAAakEBaiADQQ9xQbiHwQBqLQAAOgAAIABBf2ohACADQf8BcSIEQQR2IQMgBEEPSw0ACyABQQFBtofBAEECIAJBDmogAGpBAmpBACAAaxBsIQAgAkEQaiQAIAALkQEBAX8jAEEQayICJAAgAiABNgIAAkACQCACEIYEDQAgAkEEaiABEOACAkAgAigCBEGAgICAeEcNACAAIAIoAgg2AgQgAEGBgICAeDYCAAwCCyAAIAIpAgQ3AgAgAEEIaiACQQRqQQhqKAIANgIADAELIABBgICAgHg2AgAgAUGEAUkNACABEI0DCyACQRBqJAALigEBAX8jAEEgayIEJAAgBCABNgIEIAQgADYCAAJAAkAgA0UNACAEIAM2AgwgBCACNgIIIARBHDYCHCAEQQM2AhQgBCAEQQhqNgIYIAQgBDYCEEH/h8AAIARBEGoQ4AUhAwwBCyAEQQM2AhQgBCAENgIQQY+MwAAgBEEQahDgBSEDCyAEQSBqJAAgAwuPAQEBfyMAQcAAayIDJAAgAxDhBCABIANBwAAQpQMgAEH5AWpCADcAACAAQfEBakIANwAAIABB6QFqQgA3AAAgAEIANwDhASAAQYECahDhBCAAQQA6AOABAkBBwABFDQAgACADQcAA/AoAAAsCQEGgAUUNACAAQcAAaiACQYACakGgAfwKAAALIANBwABqJAALiQEBAn8jAEGgAmsiAiQAIAIgAUHAAGoQ4QUCQEHAAEUNACACQSBqIAFBwAD8CgAACyABQYECaiEDIAFB4QFqIQECQEHgAEUNACACQeAAaiACQeAA/AoAAAsgAkHgAGpB4ABqIAEgAxDhAgJAQcABRQ0AIAAgAkHgAGpBwAH8CgAACyACQaACaiQAC4EBAQN/IwBBEGsiBCQAIAQgAzYCDCAEIAI2AgggARCyBCEFIARBCGoQ7AQhBiAAQQA2AhwgACADNgIYIAAgAjYCFCAAQRBqIAFBEGooAgA2AgAgAEEIaiABQQhqKQIANwIAIAAgASkCADcCACAAIAYgBSAGIAVJGzYCICAEQRBqJAALdwEBfyMAQYABayIDJAAgA0EwaiABEHUgA0EIaiADQTBqEOUBAkAgAkECSQ0AIAJBf2ohAgNAIANBMGogA0EIahB1IANBCGogA0EwahDlASACQX9qIgINAAsLAkBBKEUNACAAIANBCGpBKPwKAAALIANBgAFqJAALkAEBAn8jAEEQayICJAACQAJAAkAgACgCAA0AIAEoAgghAyABQQA2AgggA0UNASADEQEAIQEgACgCAA0CIAAgATYCBCAAQQE2AgALIAJBEGokACAAQQRqDwtB5/fAAEHVAEGU+MAAEN4DAAsgAiABNgIMIAJBATYCCCACQQhqEK0EQaT4wABBHUG0+MAAEN4DAAtuAQZ+IAAgA0L/////D4MiBSABQv////8PgyIGfiIHIANCIIgiCCAGfiIGIAUgAUIgiCIJfnwiBUIghnwiCjcDACAAIAggCX4gBSAGVK1CIIYgBUIgiIR8IAogB1StfCAEIAF+IAMgAn58fDcDCAudAQACQAJAAkACQAJAAkACQCACQXVqDggABQUDBQUCAQULIAFB/a7AAEELEL4DDQNBACEBDAULIAFBiK/AAEESEL4DDQNBASEBDAQLIAFB7K7AAEEREL4DDQJBAiEBDAMLIAFBmq/AAEEOEL4DDQFBAyEBDAILIAFBqK/AAEELEL4DDQBBBCEBDAELQQUhAQsgAEEAOgAAIAAgAToAAQujAQACQAJAAkACQAJAAkACQCACQXhqDgkCBQUDBQEFBQAFCyABQdyuwABBEBC+Aw0EQQAhAQwFCyABQcOvwABBDRC+Aw0CQQEhAQwECyABKQAAQvDCzZv37pu55ABSDQJBAiEBDAMLIAFBqK/AAEELEL4DDQFBAyEBDAILIAFB0K/AAEENEL4DDQBBBCEBDAELQQUhAQsgAEEAOgAAIAAgAToAAQuMAQEBfyMAQRBrIgQkACAEQQRqQYWzwAAgAygCBCADKAIIEJoCIAMQhwYgAxDMBQJAAkAgBCgCBEGAgICAeEcNACAAIAI2AhAgACABNgIMIAAgBCkCCDcCBEEFIQMMAQsgACAEKQIENwIEIABBDGogBEEMaigCADYCAEEHIQMLIAAgAzoAACAEQRBqJAALeQEDfyMAQTBrIgMkAEEAIQQCQEEkRQ0AIANBDGpBAEEk/AsAC0EAIQUDQCADQQxqIARqIAEgBGooAgAgBUEddmogAiAEaigCAGoiBUH/////AXE2AgAgBEEEaiIEQSRHDQALIAAgA0EMakGo48AAEJICIANBMGokAAt5AQR/IwBBEGsiAyQAQQAhBCADQQxqIQUCQAJAIAJFDQAgACgCACIGRQ0AIAMgATYCDCAGIAJsIQQgACgCBCECIANBCGohBQwBCwsgBSAENgIAAkAgAygCDCIERQ0AIAMoAggiBUUNACACIAUgBBCXBQsgA0EQaiQAC3QBA38jAEEQayICJAAgACgCACEAQQAhAwNAIAJBCGogA2pBB2ogAEEPcS0ApodBOgAAIANBf2ohAyAAQQ9LIQQgAEEEdiEAIAQNAAsgAUEBQbaHwQBBAiACQQhqIANqQQhqQQAgA2sQbCEAIAJBEGokACAAC3QBA38jAEEQayICJAAgACgCACEAQQAhAwNAIAJBCGogA2pBB2ogAEEPcS0ApodBOgAAIANBf2ohAyAAQQ9LIQQgAEEEdiEAIAQNAAsgAUEBQbaHwQBBAiACQQhqIANqQQhqQQAgA2sQbCEAIAJBEGokACAAC3QBA38jAEEQayICJAAgACgCACEAQQAhAwNAIAJBCGogA2pBB2ogAEEPcS0AuIdBOgAAIANBf2ohAyAAQQ9LIQQgAEEEdiEAIAQNAAsgAUEBQbaHwQBBAiACQQhqIANqQQhqQQAgA2sQbCEAIAJBEGokACAAC3QBA38jAEEQayICJAAgACgCACEAQQAhAwNAIAJBCGogA2pBB2ogAEEPcS0AuIdBOgAAIANBf2ohAyAAQQ9LIQQgAEEEdiEAIAQNAAsgAUEBQbaHwQBBAiACQQhqIANqQQhqQQAgA2sQbCEAIAJBEGokACAAC34BAn8jAEEQayIBJAACQCAALQDgAUECRg0AIAEgADYCCCABIABBwABqNgIMIAFBCGoQ7wMgAEEAOgDgASABIABBgQJqIgI2AgwgASAAQeEBajYCCCABQQhqEO8DIAEgAEHBAmo2AgwgASACNgIIIAFBCGoQ7wMLIAFBEGokAAt2AQJ/IAFBA24hAwJAAkAgAUH/////e00NAEEAIQEMAQsgA0ECdCEEAkAgASADQQNsayIDDQBBASEBDAELAkAgAg0AQQEhAUECQQMgA0EBRhsgBHIhBAwBCyAEQXxHIQEgBEEEaiEECyAAIAQ2AgQgACABNgIAC30BAn8CQAJAIAJFDQAgAEGEAWohAyAAKALEASEEA0ACQCAEQcAARw0AIAAQrwFFDQIgACgCxAEhBAsgBEE/Sw0CIAEgAyAEai0AADoAACAAIARBAWoiBDYCxAEgAUEBaiEBIAJBf2oiAg0ACwsPCyAEQcAAQaDbwAAQtQMAC20BAn8jAEHAAGsiAiQAIAIgABBoIAJBIGogARBoQQEhAUEAIQADQCACQSBqIABqLQAAIAIgAGotAABzIgNBACADa3LAQX9KEN8EIAFxIQEgAEEBaiIAQSBHDQALIAEQ3wQhACACQcAAaiQAIAALggEBAn8jAEEgayICJAAgAkEUaiABKAIAENwFAkACQCACKAIUIgENAEGAgICAeCEBDAELIAIgAigCGCIDNgIcIAIgATYCGCACIAM2AhQgAkEIaiACQRRqEJQDIAIoAgghAyAAIAIoAgwiATYCCCAAIAM2AgQLIAAgATYCACACQSBqJAALfQICfwF+IwBB0ABrIgIkAEIBIQQCQCABQcAASw0AIAJBCGoiA0EBQQBBAUEAQQAgARC1AQJAQcgARQ0AIABBCGogA0HIAPwKAAALAkBBgQFFDQAgAEHUAGpBAEGBAfwLAAsgACABNgJQQgAhBAsgACAENwMAIAJB0ABqJAALiQEBA38jAEEQayIBJAACQCAAKAIAIgIoAgQiA0EBcQ0AIAFBgICAgHg2AgAgASAANgIMIAFBwPvAACAAKAIEIAAoAggiAC0ACCAALQAJEJ8CAAsgAigCACECIAEgA0EBdjYCBCABIAI2AgAgAUHc+8AAIAAoAgQgACgCCCIALQAIIAAtAAkQnwIAC3MBAn8jAEEgayICJAAgASwAH0F/ShDfBCEDIAIgARBGIAAgAyABIAIQvwNxEN8EOgAgIABBGGogAUEYaikAADcAACAAQRBqIAFBEGopAAA3AAAgAEEIaiABQQhqKQAANwAAIAAgASkAADcAACACQSBqJAALeAEBf0EAIQEDQCAAIAFqQQA2AgAgAUEEaiIBQShHDQALAkBBKEUiAQ0AIABBKGpBwOTAAEEo/AoAAAsCQCABDQAgAEHQAGpBwOTAAEEo/AoAAAsgAEH4AGohAEEAIQEDQCAAIAFqQQA2AgAgAUEEaiIBQShHDQALC4YBAQF/IwBBIGsiAiQAIAJBADYCCCACQoCAgIAQNwIAIAJB8MvAADYCECACQqCAgIAGNwIUIAIgAjYCDAJAIAEgAkEMahCGA0UNAEGYzMAAQTcgAkEfakGIzMAAQdDMwAAQowMACyAAIAIpAgA3AgAgAEEIaiACQQhqKAIANgIAIAJBIGokAAt1AQN/IwBBEGsiAiQAIAIgATYCBCACQYEBNgIIAkACQCACQQRqIAJBCGoQ8QRFDQBBACEDDAELIAJBBGogAkEPakGA0sAAEJMBIQRBASEDCwJAIAFBhAFJDQAgARCNAwsgACAENgIEIAAgAzYCACACQRBqJAALdwEBfyMAQSBrIgIkACACQRRqIAAoAgAQ2gUgAkEIaiACKAIUIAIoAhgQjQUgAiACKAIIIAIoAgwQ1AMgAkEUaiACKAIAIAIoAgQQzwQgAigCGCACKAIcIAEQ2AUhACACQRRqEIcGIAJBFGoQzAUgAkEgaiQAIAALdgEBfyMAQcABayICJAAgAkEYaiABQRhqKQAANwMAIAJBEGogAUEQaikAADcDACACQQhqIAFBCGopAAA3AwAgAiABKQAANwMAAkBBoAFFDQAgAkEgakHY1cAAQaAB/AoAAAsgACACQSBqIAIQ/QMgAkHAAWokAAtvAQJ/IwBB0ABrIgIkACAAIAEgAUH4AGoiAxBRIAIgAUEoaiABQdAAaiIBEFEgAkEoaiABIAMQUQJAQShFIgENACAAQShqIAJBKPwKAAALAkAgAQ0AIABB0ABqIAJBKGpBKPwKAAALIAJB0ABqJAALbAEDfyMAQaABayICJAAgAiAAIAFBKGoiAxBRIAJBKGogAEEoaiIEIAEQUSACQdAAaiAAIAEQUSACQfgAaiAEIAMQUSACIAJBKGoQ/gIgAkHQAGogAkH4AGoQ/gJyEN8EIQEgAkGgAWokACABC4ABAQJ/IwBBoAFrIgEkAAJAQShFIgINACABQQBBKPwLAAsCQCACDQAgAUEoakGQ5cAAQSj8CgAACwJAIAINACABQdAAakGQ5cAAQSj8CgAACwJAIAINACABQfgAakEAQSj8CwALAkBBoAFFDQAgACABQaAB/AoAAAsgAUGgAWokAAtuAQJ/IwBBEGsiAiQAIAIgADYCCCACIABBgAhqNgIMAkAgAkEIahDtBCIDRQ0AIANBgAEgA0GAAUkbIQMDQCAAIAApAwAgASkDAIU3AwAgAEEIaiEAIAFBCGohASADQX9qIgMNAAsLIAJBEGokAAuXAQACQAJAAkACQAJAIAAtAAAOBQABAgMEAAsgASgCAEGLzcAAQRogASgCBCgCDBENAA8LIAEoAgBBpc3AAEEfIAEoAgQoAgwRDQAPCyABKAIAQcTNwABBOCABKAIEKAIMEQ0ADwsgASgCAEH8zcAAQcgAIAEoAgQoAgwRDQAPCyABKAIAQcTOwABB5gAgASgCBCgCDBENAAuHAQEBfwJAAkACQCAAQYQBSQ0AIADQbyYBQQAoAuyuQQ0BQQBBfzYC7K5BIABBACgCgK9BIgFJDQIgACABayIAQQAoAviuQU8NAkEAKAL0rkEgAEECdGpBACgC/K5BNgIAQQAgADYC/K5BQQBBACgC7K5BQQFqNgLsrkELDwtBiPnAABDxBQsAC3cBAX8jAEHgAWsiAiQAIAJBwAFqIAEQ4gIgAiACQcABahCHAyACQbgBaiACQdgBaikAADcCACACQbABaiACQdABaikAADcCACACQagBaiACQcgBaikAADcCACACIAIpAMABNwKgASAAIAEgAhDHAyACQeABaiQAC3kBAn8jAEEQayIDJAACQAJAIAIgASgCACABKAIIIgRrSw0AQYGAgIB4IQEMAQsgA0EIaiABIAQgAkEEQQQQ5gJBgYCAgHghASADKAIIIgRBgYCAgHhGDQAgAygCDCECIAQhAQsgACACNgIEIAAgATYCACADQRBqJAALcwEDfyMAQcAAayIDJAAgAxDhBEEBIQQgAEEBaiEFAkACQCABIAJBwABB9bLAAEEQIANBwAAQuQJB/wFxQRJGDQAgBUEDOgAADAELAkBBwABFDQAgBSADQcAA/AoAAAtBACEECyAAIAQ6AAAgA0HAAGokAAtvAQR/IwBBEGsiAiQAIAJBBGogASgCABDyBRCEBiIDQQBBAUEBEKkCIAIoAgghBAJAIAIoAgRBAUcNACAEIAIoAgwQywQACyABIAIoAgwiBRDvBCAAIAM2AgggACAFNgIEIAAgBDYCACACQRBqJAALeQECfyAALQAEIgEhAgJAIAAtAAVFDQBBASECAkAgAUEBcQ0AAkAgACgCACICLQAKQYABcQ0AIAIoAgBB9YfBAEECIAIoAgQoAgwRDQAhAgwBCyACKAIAQfSHwQBBASACKAIEKAIMEQ0AIQILIAAgAjoABAsgAkEBcQttAQJ/IwBBEGsiAiQAAkACQCABKAIAIAEoAggiA00NACACQQhqIAEgA0EEQQQQhQIgAigCCCIDQYGAgIB4Rw0BIAEoAgghAwsgACADNgIEIAAgASgCBDYCACACQRBqJAAPCyADIAIoAgwQywQAC20BAn8jAEEQayICJAACQAJAIAEoAgAgASgCCCIDTQ0AIAJBCGogASADQQFBARCFAiACKAIIIgNBgYCAgHhHDQEgASgCCCEDCyAAIAM2AgQgACABKAIENgIAIAJBEGokAA8LIAMgAigCDBDLBAALYAECfwJAAkAgAkEQdiACQf//A3FBAEdqIgJAACIDQX9HDQBBACECQQAhBAwBCyACQRB0IgRBcGogBCADQRB0IgJBACAEa0YbIQQLIABBADYCCCAAIAQ2AgQgACACNgIAC2cBAX8jAEEQayIDJAAgA0EIaiABEL0CAkACQCADLQAIQQFHDQAgAygCDCEBIABBBDoAACAAIAE2AgQgAkGEAUkNASACEI0DDAELIAMtAAkhASAAIAI2AgQgACABOgAACyADQRBqJAALZAECfyMAQRBrIgEkACAAQcAAaiICEPwDIAEgAjYCDCABIABBIGo2AgggAUEIahDvAyAAEP4FIABBoAJqEIMDIAEgAEGAAWo2AgwgASAAQeAAajYCCCABQQhqEO8DIAFBEGokAAtmAQJ/IwBBEGsiBSQAIAVBCGogASgCACAEKAIEIAQoAggQ3QRBASEGIAUoAgwhBAJAIAUoAghBAXENACABQQRqIAIgAxD0AyAEEJgFQQAhBgsgACAENgIEIAAgBjYCACAFQRBqJAALZwEBfyMAQRBrIgQkACABKAIAIAIoAgAgAygCABCvBCECIARBCGoQmQRBASEDAkACQCAEKAIIQQFxRQ0AIAQoAgwhAgwBC0EAIQMgAhCEBiECCyAAIAI2AgQgACADNgIAIARBEGokAAtfAQF/IwBBEGsiAyQAIANBBGogAhCMBAJAIAFFDQADQCADIAA2AgwgA0EEaiADQQxqQaj9wAAQ+wEaIABBAWohACABQX9qIgENAAsLIANBBGoQgQQhACADQRBqJAAgAAtxAAJAAkACQAJAAkAgAkFwag4DAAMBAgsgAUGzr8AAQRAQvgMNAkEAIQIMAwsgAUHdr8AAQRIQvgMNAUEBIQIMAgsgAkELRw0AIAFBqK/AAEELEL4DDQBBAiECDAELQQMhAgsgAEEAOgAAIAAgAjoAAQtyAAJAAkACQAJAAkAgAkF1ag4EAAMDAQILIAFB/a7AAEELEL4DDQJBACECDAMLIAFBmq/AAEEOEL4DDQFBASECDAILIAJBE0cNACABQe+xwABBExC+Aw0AQQIhAgwBC0EDIQILIABBADoAACAAIAI6AAELYgECfyMAQRBrIgIkAEECIQMCQCABQf8BSw0AIAJBADoACyACIAFBGHQ2AgwgAkELakEBIAJBDGpBA3JBAUHkw8AAEIgEIAAgAi0ACzoAAUEFIQMLIAAgAzoAACACQRBqJAALYQECfwJAIAIoAgQiAyACKAIAIgRGDQAgBEEDdCACakEMaiECA0AgASACQXxqKAIAIAIoAgAQ9gEgAkEIaiECIAMgBEEBaiIERw0ACwsCQEHgAUUNACAAIAFB4AH8CgAACwtjAQF/IwBBIGsiBiQAAkAgAUUNACAGQRRqIAEgAyAEIAUgAigCEBEQACAGQQhqIAZBFGoQkwMgBiAGKAIIIAYoAgwQiwUgACAGKQMANwIAIAZBIGokAA8LQcT4wABBMhDLBQALYQAgBCAAIAEgAiADED4hAQJAAkACQCAELQAAQQFHDQAgAyABSQ0BIAEgAiABaiADIAFrELwDIAFBf3NLDQILDwsgASADIANBiMLAABDWAwALQZjCwABBKkHEwsAAEN8DAAtiAQF/IwBBEGsiAyQAIAEoAgAgAigCABDABCEBIANBCGoQmQRBASECAkACQCADKAIIQQFxRQ0AIAMoAgwhAQwBC0EAIQIgARCEBiEBCyAAIAE2AgQgACACNgIAIANBEGokAAtiAQJ/AkACQCAAQXxqKAIAIgNBeHEiBEEEQQggA0EDcSIDGyABakkNAAJAIANFDQAgBCABQSdqSw0CCyAAEG8PC0GU/MAAQS5BxPzAABDQBAALQdT8wABBLkGE/cAAENAEAAtcAQF/IwBBIGsiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFQfsArUIghiAFQQhqrYQ3AxggBUH3AK1CIIYgBa2ENwMQQYmMwAAgBUEQaiAEEN4DAAtdAQF/AkACQCAALQAAQQFHDQAgACgCCCICRQ0BIAAoAgQiACACQQN0aiECA0AgASAAKAIAIABBBGooAgAQ+AEgAEEIaiIAIAJHDQAMAgsLIAEgAEEBakHAABD4AQsLZAEBfyMAQSBrIgMkACADQQhqIAMgASACEMEDAkAgAygCCCICRQ0AIANB+O/AADYCFCADIAI2AhAgA0EyNgIcIAMgA0EQajYCGEHuisAAIANBGGpB2O/AABDeAwALIANBIGokAAtRAQJ/IwBBEGsiAiQAIAEgACgCACIAQX9zQR92QQFBACACQQZqIAAgAEEfdSIDcyADayACQQZqQQoQkQEiAGpBCiAAaxBsIQAgAkEQaiQAIAALYAECfyMAIgMhBCADQYAIa0FAcSIDJAAgASABKQMwQgF8NwMwIAMgAiABEDQCQEGACEUiAQ0AIAAgA0GACPwKAAALIAMgAiAAEDQCQCABDQAgACADQYAI/AoAAAsgBCQAC10BAn8jAEEQayIDJAAgACgCACIEEPIFEIQGIQAgAyACNgIMIAMgADYCCAJAIAAgAkYNAEEAIANBCGogA0EMakEAIANBzPfAABDoAwALIAEgAiAEEK8FIANBEGokAAttAAJAAkACQAJAAkAgAkF6ag4GAQMDAwACAwsgAUGBrsAAQQoQvgMNAkEAIQIMAwsgAUGLrsAAQQYQvgMNAUEBIQIMAgsgAUGRrsAAQQsQvgMNAEECIQIMAQtBAyECCyAAQQA6AAAgACACOgABC1wBAX8jAEEgayIDJAAgAyACNgIMIAMgATYCCCADIAA2AgQgA0EBNgIcIANBEzYCFCADIANBCGo2AhggAyADQQRqNgIQQaGIwAAgA0EQahDgBSECIANBIGokACACC1oBAX9BACECAkAgAS0AIEEBRw0AIAAgASkAADcAASAAQRlqIAFBGGopAAA3AAAgAEERaiABQRBqKQAANwAAIABBCWogAUEIaikAADcAAEEBIQILIAAgAjoAAAtQAgF/An4jAEEgayICJAAgASAAKQMAIgNCf1VBAUEAIAJBDGogAyADQj+HIgSFIAR9IAJBDGpBFBCPASIAakEUIABrEGwhACACQSBqJAAgAAtXAQF/IwBBMGsiASQAIAFBJGoQmAIgAUEYaiABQSRqEJQDIAFBEGogASgCGCABKAIcEIwFIAFBCGogASgCECABKAIUEIoFIAAgASkDCDcCACABQTBqJAALVwEBf0EBIQMCQCACQSBHDQAgACABKQAANwABIABBGWogAUEYaikAADcAACAAQRFqIAFBEGopAAA3AAAgAEEJaiABQQhqKQAANwAAQQAhAwsgACADOgAAC1MBAn8jAEEQayIBJAAgAEEAOgAAIAEgAEEhaiICNgIMIAEgAEEBajYCCCABQQhqEO8DIAEgAEHhAGo2AgwgASACNgIIIAFBCGoQ7wMgAUEQaiQAC1YBA38jAEEQayICJAAgAiABEIMGIgE2AgwgAkEMakEAEJwFIQMgAkEMakEBEJwFIQQCQCABQYQBSQ0AIAEQjQMLIAAgBDYCBCAAIAM2AgAgAkEQaiQAC10BAX8jAEEQayICJAACQAJAIAAoAgAiAC0AAEEBRw0AIAIgAEEBajYCDCABQYTowABBBCACQQxqQfTnwAAQ7QEhAAwBCyABQfDnwABBBBDlBCEACyACQRBqJAAgAAtWAQF/IwBBEGsiAiQAAkAQ/QVB/wFxDQBBAEEBOgD8skEgAkEQaiQADwsgAiABNgIEIAJBE61CIIYgAkEEaq2ENwMIQYyrwAAgAkEIakGY+8AAEN4DAAtUAQF/AkAgAiABayICIAAoAgAgACgCCCIDa00NACAAIAMgAkEBQQEQzgMgACgCCCEDCwJAIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AggLVAEBfwJAIAIgAWsiAiAAKAIAIAAoAggiA2tNDQAgACADIAJBAUEBENADIAAoAgghAwsCQCACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIC08CAX8BfiMAQSBrIgMkACADIAE2AgwgAyAANgIIIANBE61CIIYiBCADQQhqrYQ3AxggAyAEIANBDGqthDcDEEHOhsAAIANBEGogAhDeAwALTwIBfwF+IwBBIGsiAyQAIAMgATYCDCADIAA2AgggA0ETrUIghiIEIANBDGqthDcDGCADIAQgA0EIaq2ENwMQQamtwAAgA0EQaiACEN4DAAtPAgF/AX4jAEEgayIDJAAgAyABNgIMIAMgADYCCCADQROtQiCGIgQgA0EMaq2ENwMYIAMgBCADQQhqrYQ3AxBBpobAACADQRBqIAIQ3gMAC08CAX8BfiMAQSBrIgMkACADIAE2AgwgAyAANgIIIANBE61CIIYiBCADQQxqrYQ3AxggAyAEIANBCGqthDcDEEGFh8AAIANBEGogAhDeAwALTwIBfwF+IwBBIGsiAyQAIAMgATYCDCADIAA2AgggA0ETrUIghiIEIANBDGqthDcDGCADIAQgA0EIaq2ENwMQQb6HwAAgA0EQaiACEN4DAAtRAQN/IwBBEGsiAiQAIAIgATYCDCACIAJBDGoQoAIgAigCBCEDIAIoAgAhBAJAIAFBhAFJDQAgARCNAwsgACAENgIAIAAgAzYCBCACQRBqJAALRgEBfwJAIAAoAgQiBEUNACAAEKoCIAQgAyAEQQFqIAJsakF/akEAIANrcSICakEJaiIERQ0AIAAoAgAgAmsgBCADEJcFCwtLAQF/QQAhAwJAAkBBACAAa0EDcSIARQ0AA0AgAiADRg0CIAEgA2pBPToAACAAIANBAWoiA0cNAAsLIAAPCyACIAJBmNPAABC1AwALUQEBfwJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACQQFBARC/AiAAKAIIIQMLAkAgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC0oBA39BACEDAkAgAkUNAAJAA0AgAC0AACIEIAEtAAAiBUcNASAAQQFqIQAgAUEBaiEBIAJBf2oiAkUNAgwACwsgBCAFayEDCyADC0UBA39BASECQQAhAwNAIAEgA2otAAAgACADai0AAHMiBEEAIARrcsBBf0oQ3wQgAnEhAiADQQFqIgNBIEcNAAsgAhDfBAtJAQJ/IwBB0ABrIgIkACACIAEQdUEAIQEDQCACIAFqIgMgAykDAEIBhjcDACABQQhqIgFB0ABHDQALIAAgAhDlASACQdAAaiQAC08BAX9BACEEAkACQCADRQ0AIAIgAxD3AyIDRQ0AEIEGQQRBBBDCBSIERQ0BIAQgAzYCAAsgAEH478AANgIEIAAgBDYCAA8LQQRBBBDVBQALRgACQAJAIAFBCUkNACABIAAQqAEhAQwBCyAAEDIhAQsCQCABRQ0AIAFBfGotAABBA3FFDQAgAEUNACABQQAgAPwLAAsgAQtNAQF/AkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQ2AIgACgCCCEDCwJAIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAtPAQJ/IAAoAgQhAiAAKAIAIQMCQCAAKAIIIgAtAABFDQAgA0GRrsEAQQQgAigCDBENAEUNAEEBDwsgACABQQpGOgAAIAMgASACKAIQEQkAC00AAkACQCACQQZGDQBBAiECDAELAkAgAUGEhMAAQQYQvgMNAEEAIQIMAQtBAkEBIAFBioTAAEEGEL4DGyECCyAAQQA6AAAgACACOgABC1QBAX8CQAJAAkBBAiABKAIAIgIgAkEERhsOBAEBAAIBCyAAQQNBgIAEQQQQyQIPCyAAQQFB////AEEEEMkCDwsgACABKAIEIAEoAgggASgCDBDJAgtMAQF/IwBBgAFrIgMkACADEOEEIAEgA0HAABClAwJAQcAARQ0AIANBwABqIANBwAD8CgAACyAAIAEgAiADQcAAahCzAiADQYABaiQAC0gBAX8jAEEgayICJAAgAkEIaiABKAIAKAIAIAEoAgQoAgAQ1AMgAkEUaiACKAIIIAIoAgwQzwQgACACQRRqEO4BIAJBIGokAAtSAQF/IwBBEGsiAiQAIAIgACgCACIAQQRqNgIMIAFBqOjAAEEJQbHowABBCyAAQYjowABBvOjAAEEJIAJBDGpBmOjAABCmAiEAIAJBEGokACAAC1IBAn9BACEBQQBBACgCjLNBIgJBAWo2AoyzQQJAIAJBAEgNAEEBIQFBAC0AiLNBDQBBACAAOgCIs0FBAEEAKAKEs0FBAWo2AoSzQUECIQELIAELPgEBfyMAQRBrIgIkACABQQFBAUEAIAJBBmogACgCACACQQZqQQoQkQEiAGpBCiAAaxBsIQAgAkEQaiQAIAALPgEBfyMAQSBrIgIkACABQQFBAUEAIAJBDGogACkDACACQQxqQRQQjwEiAGpBFCAAaxBsIQAgAkEgaiQAIAALTQEBfyMAQRBrIgIkACACIABBDGo2AgwgAUH8z8AAQQ1BidDAAEEFIABB3M/AAEGO0MAAQQUgAkEMakHsz8AAEKYCIQAgAkEQaiQAIAALRAEBfyMAQRBrIgUkACAFQQhqIAAgASACIAMgBBCjAgJAIAUoAggiBEGBgICAeEYNACAEIAUoAgwQywQACyAFQRBqJAALSAIBfwF+IwBBEGsiAiQAIAIgASgCABDbBQJAAkAgAigCAA0AQgAhAwwBCyAAIAIrAwg5AwhCASEDCyAAIAM3AwAgAkEQaiQAC0QBAX8jAEEQayIFJAAgBUEIaiAAIAEgAiADIAQQpAICQCAFKAIIIgRBgYCAgHhGDQAgBCAFKAIMEMsEAAsgBUEQaiQAC0gCAn8BfCABKAIIIgJBgICAAXEhAyAAKwMAIQQCQCACQYCAgIABcQ0AIAEgBCADQQBHQQAQbQ8LIAEgBCADQQBHIAEvAQ4QWwtJAQF/IwBBwABrIgIkAANAAkBBwABFDQAgAkEAQcAA/AsACyABIAJBwAAQpQMgACACEIcEIABBqs/AABDqBA0ACyACQcAAaiQACz4AIABBADYCECAAIAQ2AgwgACADNgIIIAAgAjYCBCAAIAE2AgAgACAEIANrIgQgAiABayIDIAQgA0kbNgIUC0ABAX8jAEEgayIDJAAgAyACNgIcIAMgATYCGCADIAI2AhQgA0EIaiADQRRqEJQDIAAgAykDCDcDACADQSBqJAALSgECfyABKAIEIQIgASgCACEDEIEGAkBBCEEEEMIFIgENAEEEQQgQ1QUACyABIAI2AgQgASADNgIAIABBhPzAADYCBCAAIAE2AgALOwACQAJAIAAgAksNACABIAJLDQEgACABTQ0BIAAgASADELcDAAsgACACIAMQuAMACyABIAIgAxC5AwALPAAgACABKQAANwAAIABBGGogAUEYaikAADcAACAAQRBqIAFBEGopAAA3AAAgAEEIaiABQQhqKQAANwAACzwAIAAgASkAADcAACAAQRhqIAFBGGopAAA3AAAgAEEQaiABQRBqKQAANwAAIABBCGogAUEIaikAADcAAAs8ACAAIAEgAhDsASAAQShqIAFBKGogAhDsASAAQdAAaiABQdAAaiACEOwBIABB+ABqIAFB+ABqIAIQ7AELQgEBfyABKAIAIQIgAUEANgIAAkAgAkUNAAJAIAEoAgQiAUGEAUkNACABEI0DCyAAQQA2AgAPC0Gww8AAQTEQywUACz8BAn8CQAJAIAEoAgAiAiABKAIEIgNHDQAMAQsgASACQQFqNgIAIAItAAAhAQsgACABOgABIAAgAiADRzoAAAtFAQF/AkACQCABQf////8HcSIBQQ5NDQBBACEBDAELIAFBAnQiAigCgPdAIQEgAigCxPZAIQILIAAgAjYCBCAAIAE2AgALQgEBf0EBIQICQAJAIAEoAgAiASABEMECIgEoAgBBAUYNAEEAIQIMAQsgASgCBBCWBSEBCyAAIAE2AgQgACACNgIACzwBAX8jAEEgayIDJAAgAyABNgIQIAMgADYCDCADQQE7ARwgAyACNgIYIAMgA0EMajYCFCADQRRqEIkEAAs7AQF/IwBBEGsiAyQAIAMgATYCBCADIAA2AgAgA0H3AK1CIIYgA62ENwMIQY2MwAAgA0EIaiACEN4DAAs2AQF/IwBB0ABrIgIkACACQSxqIAEQuwEgAkEIaiACQSxqEDMgACACQQhqEKQBIAJB0ABqJAALPQEBfyMAQRBrIgIkACACQTM2AgwgAiAANgIIIAEoAgAgASgCBEGNjMAAIAJBCGoQiQEhASACQRBqJAAgAQtBAQF/IAAoAgAhAAJAIAEoAggiAkGAgIAQcQ0AAkAgAkGAgIAgcQ0AIAAgARDEAg8LIAAgARDpAg8LIAAgARDoAgs2AQF/IwBBEGsiASQAIABBwAFqEIMDIAEgAEEgajYCDCABIAA2AgggAUEIahDvAyABQRBqJAALNgECfyMAQRBrIgIkACACIAE2AgwgAkEMahCgBSEDIAAgATYCBCAAIANBAXM2AgAgAkEQaiQACzUBAX8gACABEMwEIQICQCABRQ0AIAJFDQACQCAARQ0AEIEGIAAgARDCBSIBRQ0BCyABDwsAC0IAAkAgACgCAEGAgICAeEYNACABIAAoAgQgACgCCBDlBA8LIAEoAgAgASgCBCAAKAIMKAIAIgAoAgAgACgCBBCJAQs5AAJAIAJBgIDEAEYNACAAIAIgASgCEBEJAEUNAEEBDwsCQCADDQBBAA8LIAAgAyAEIAEoAgwRDQALOwEBfyMAQRBrIgYkACAGIAI2AgwgBiABNgIIIAAgBkEIakHcrcEAIAZBDGpB3K3BACADIAQgBRDwAQALOwEBfyMAQRBrIgYkACAGIAI2AgwgBiABNgIIIAAgBkEIakHMrcEAIAZBDGpBzK3BACADIAQgBRDwAQALNgEBfyMAQRBrIgIkACACQQhqIAEQhQMgAigCDCEBIAAgAigCCDYCACAAIAE2AgQgAkEQaiQAC0QAIABBAjYCHCAAQoCAgIAgNwIQIABCiYCAgBA3AgggAEGM3sAANgIEIABBATYCACAAIAEpAgA3AiAgACABQQhqNgIYCysAIAAgAq1COIYgATUAACABQQZqMQAAQjCGIAFBBGozAABCIIaEhIQ3AAALNAEBfyMAQcACayIDJAAgA0GgAWogAhCUAiADIAEgA0GgAWoQfSAAIAMQvgIgA0HAAmokAAs6AQF/AkAgASgCCCICQYCAgBBxDQACQCACQYCAgCBxDQAgACABEMsDDwsgACABEPoCDwsgACABEPgCCzYBAX8CQCAAKAIAIgEgACgCBEYNAANAIAFBADoAACAAIAFBAWoiATYCACABIAAoAgRHDQALCws6AQF/AkAgASgCCCICQYCAgBBxDQACQCACQYCAgCBxDQAgACABEKYDDwsgACABEPkCDwsgACABEPcCCzoBAX8CQCABKAIIIgJBgICAEHENAAJAIAJBgICAIHENACAAIAEQywMPCyAAIAEQ+gIPCyAAIAEQ+AILOwEBf0EBIQICQCAAIAEQ2gENACABKAIAQfetwQBBAiABKAIEKAIMEQ0ADQAgAEEEaiABENoBIQILIAILNgEBfwJAIAAoAhAiAUGEAUkNACABEI0DCwJAIAAoAgBFDQAgACgCBCIAQYQBSQ0AIAAQjQMLCzMBAX8jAEEQayICJAAgAiABNgIMIAIgADYCCEHs0cAAIAJBCGoQoQIhASACQRBqJAAgAQs1AQF/IwBBEGsiAiQAIAIgADYCDCABQaDZwABBDyACQQxqQZDZwAAQ7QEhACACQRBqJAAgAAs1AQF/IwBBEGsiAiQAIAIgADYCDCABQZjqwABBESACQQxqQYjqwAAQ7QEhACACQRBqJAAgAAszAQF/IwBBEGsiAiQAIAIgATYCDCACIAA2AghB8PHAACACQQhqELQBIQEgAkEQaiQAIAELLgEBfyABIAMQzAQhBAJAIANFDQAgBEUNACAAIAEgAyACEIIFIgNFDQAgAw8LAAsxAQF/IwBBEGsiAiQAIAJBCGogAUH4+8AAQQsQjQQgAkEIahCSAyEBIAJBEGokACABCywBAX8jAEEQayICJAAgAkESrUIghiAArYQ3AwhBjYzAACACQQhqIAEQ3gMACzIBAX8jAEEQayIAJAAgAEEDrUIghkGw0MAArYQ3AwhB3IvAACAAQQhqQbjQwAAQ3gMACy0BAX8jAEEQayIBJAAgASAANgIIIAEgAEEgajYCDCABQQhqEO8DIAFBEGokAAszAQF/IwBBoAFrIgMkAAJAQaABRQ0AIAMgAUGgAfwKAAALIAAgAyACEIABIANBoAFqJAALMwEBfyMAQaABayIDJAACQEGgAUUNACADIAFBoAH8CgAACyAAIAMgAhCAASADQaABaiQACywAAkAgAUUNACABQQJ0IQEDQCAAKAIAEI0DIABBBGohACABQXxqIgENAAsLCy0BAX8jAEEQayIBJAAgAUHiAK1CIIYgAUEPaq2ENwMAQfiKwAAgASAAEN4DAAs5AQF/QQEhAQJAIAAtAAQNACAAKAIAIgEoAgBB+IfBAEEBIAEoAgQoAgwRDQAhAQsgACABOgAEIAELLQEBfyMAQRBrIgEkACABQfoArUIghiABQQ9qrYQ3AwBBjYzAACABIAAQ3gMACzEBAX8jAEEQayICJAAgAiAAIAEQhgIgAigCACACKAIEIAIoAgggAigCDCACQRBqJAALMwEBfwJAAkAgARCeBQ0AQQAhAgwBC0EBIQIgARCCBhDKBSEBCyAAIAE2AgQgACACNgIACzEAIAAgASgCACACIAMgASgCBCgCDBENADoACCAAIAE2AgQgACADRToACSAAQQA2AgALKgEBfyMAQRBrIgEkACABQYEBNgIMIAAgAUEMahDxBCEAIAFBEGokACAACycBAX8jAEEwayICJAAgAkEMaiABEHYgACACQQxqEKQBIAJBMGokAAspAAJAIAEgA0cNAAJAIAFFDQAgACACIAH8CgAACw8LIAEgAyAEEK0FAAstAgF/AX4jAEEQayIBJAAgACkCACECIAEgADYCDCABIAI3AgQgAUEEahDuBQALKQACQCABIANHDQACQCABRQ0AIAAgAiAB/AoAAAsPCyABIAMgBBCtBQALKgEBfwJAIAAoAgAiAUECRg0AIAFFDQAgACgCBCIAQYQBSQ0AIAAQjQMLCzIBAX8gASgCAEH3h8EAQQEgASgCBCgCDBENACECIABBADoABSAAIAI6AAQgACABNgIACy0AIAEoAgAgAiADIAEoAgQoAgwRDQAhAyAAQQA6AAUgACADOgAEIAAgATYCAAsqAQF/IwBBEGsiASQAIAEgABD8BCABKAIAIAEoAgQgASgCCCABQRBqJAALKgEBfyMAQRBrIgEkACABIAAQ+gQgASgCACABKAIEIAEoAgggAUEQaiQACyoBAX8jAEEQayIBJAAgASAAEP4EIAEoAgAgASgCBCABKAIIIAFBEGokAAsqAQF/IwBBEGsiASQAIAEgABD9BCABKAIAIAEoAgQgASgCCCABQRBqJAALKgEBfyMAQRBrIgEkACABIAAQ+wQgASgCACABKAIEIAEoAgggAUEQaiQACyoBAX8jAEEQayIBJAAgASAAEP8EIAEoAgAgASgCBCABKAIIIAFBEGokAAsqAQF/IwBBEGsiASQAIAEgABD5BCABKAIAIAEoAgQgASgCCCABQRBqJAALKgEBfkIAIQICQCABEIkFRQ0AIAAgARDrBfwGNwMIQgEhAgsgACACNwMACyMBAX8gACACQQNxIgM2AgAgACACQQJ2IANBAEdqQQNsNgIECy4AIABBEzYCRCAAQQI6AFACQEHEAEUNACAAQcTpwABBxAD8CgAACyAAQQA2AkgLKAACQCAARQ0AIAAgAiADIAQgBSABKAIQEREADwtBxPjAAEEyEMsFAAsrAQF+QQApA7CvQSEBQQBCADcDsK9BIAAgAUIgiD4CBCAAIAGnQQFGNgIACyQAIAAgAjYCCCAAIAE2AhAgAEEANgIAIAAgAiADQQN0ajYCDAsmAQF/AkAgASAAKAIAIAAoAggiAmtNDQAgACACIAFBAUEBEM4DCwsnACAAQQE2AgQgACABKAIAIgEoAgQgASgCAGsiATYCCCAAIAE2AgALJgACQCAARQ0AIAAgAiADIAQgASgCEBEOAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEOAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEjAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEPAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEmAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEOAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBElAA8LQcT4wABBMhDLBQALJgACQCAARQ0AIAAgAiADIAQgASgCEBEPAA8LQcT4wABBMhDLBQALJAEBfyMAQRBrIgIkACACIAE2AgwgAiAANgIIIAJBCGoQ7wUACx8AQYACIABBEHQgAEGA/gNxciAAQf//A0siABsgAHILJAACQCAARQ0AIAAgAiADIAEoAhARDAAPC0HE+MAAQTIQywUACyMBAX8jAEEQayIAJAAgABCtAyAAKAIAIAAoAgQgAEEQaiQACyIAAkAgAEUNACAAIAIgASgCEBEJAA8LQcT4wABBMhDLBQALKgEBfwJAIAAoAgAiAUGAgICAeHJBgICAgHhGDQAgACgCBCABQQEQlwULCyAAAkAgAUUNACACIAMQ1QUACyAAIAM2AgQgACACNgIACyABAX8gACABKAIQIgM2AgQgACABKAIIIAMgAmxqNgIACx8AAkAgACgCAEUNACAAKAIEIgBBhAFJDQAgABCNAwsLIwACQCAALQAADQAgAUHAhcEAQQUQeg8LIAFBxYXBAEEEEHoLIQIBfwFvIAAlASABJQEgAiUBEB0hBBDmASIDIAQmASADCyAAAkAgACgCAEGBgICAeEYNACAAEMEEIABBDGoQwQQLCyAAAkAgACgCAEGBgICAeEYNACAAEMIEIABBDGoQwgQLCyEBAX8CQCAAKAIQIgENAEHI6MAAEKoFAAsgACgCDCABbgscACAAIAFBLkYgAC0ABHI6AAQgACgCACABEPUECx8AIAAoAgAgACgCBEEAKAKAs0EiAEHhACAAGxEIAAALIQACQCABRQ0AQbj9wABBOUHU/cAAEN4DAAsgAEEANgIACyEAAkBBAC0AnK9BQQFGDQBBiK/BACAAEJsCGgtBiK/BAAsgAAJAQQAtAKyvQUEBRg0AQaCvwQAgABBuGgtBoK/BAAsaAEECIAAoAgAQ+gUiAEEARyAAQf///wdGGwsYAAJAIAFBCUkNACABIAAQqAEPCyAAEDILIAACQCAAQYCAgIB4ckGAgICAeEYNACABIABBARCXBQsLHQEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCXBQsLHQEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCXBQsLHQIBfwFvIAAlASABJQEQACEDEOYBIgIgAyYBIAILGgAgACUBIAElASABEI0DIAIlASACEI0DEAELHQIBfwFvIAAlASABIAIQESEEEOYBIgMgBCYBIAMLHQIBfwFvIAAlASABJQEQHCEDEOYBIgIgAyYBIAILHQACQCAAKAIAQYCAgIB4Rg0AIAAQhwYgABDMBQsLHQACQCAAKAIAQYCAgIB4Rg0AIAAQhwYgABDMBQsLHQAgASAALQAAQQJ0IgAoAqTiQCAAKAKI4kAQ5QQLHQAgAEEIakEAKQLQ70A3AgAgAEEAKQLI70A3AgALGgEBfyAAEBgQhAYiATYCBCAAIAFBAEc2AgALGgEBfyAAEBkQhAYiATYCBCAAIAFBAEc2AgALGgEBfyAAEBoQhAYiATYCBCAAIAFBAEc2AgALGgEBfyAAEBsQhAYiATYCBCAAIAFBAEc2AgALHQAgAEEIakEAKQKA+0A3AgAgAEEAKQL4+kA3AgALHQAgAEEIakEAKQKQ+0A3AgAgAEEAKQKI+0A3AgALFgACQCAARQ0AIAAgARDVBQALEKgFAAsVACABaUEBRiAAQYCAgIB4IAFrTXELGwIBfwFvIAAlASABEBQhAxDmASICIAMmASACCxYAAkAgASAAKAIISw0AIAAgATYCCAsLFwAgACACNgIIIAAgATYCBCAAIAI2AgALEgAgACABQQF0QQFyIAIQ3gMACxkAIAEoAgAgASgCBCAAKAIAIAAoAgQQiQELGQIBfwFvIAAlARADIQIQ5gEiASACJgEgAQsZAgF/AW8gACUBEAQhAhDmASIBIAImASABCxkCAX8BbyAAJQEQBSECEOYBIgEgAiYBIAELGQIBfwFvIAAlARAGIQIQ5gEiASACJgEgAQsZAgF/AW8gACUBEAghAhDmASIBIAImASABCxkCAX8BbyAAIAEQDCEDEOYBIgIgAyYBIAILGQIBfwFvIAAlARANIQIQ5gEiASACJgEgAQsZAgF/AW8gACUBEBchAhDmASIBIAImASABCxkCAX8BbyAAIAEQIiEDEOYBIgIgAyYBIAILGQIBfwFvIAAgARAsIQMQ5gEiAiADJgEgAgsZAgF/AW8gACABEC0hAxDmASICIAMmASACCxUAIAAgAiADEOkFNgIEIABBADYCAAsZACABQebcwABBlNzAACAALQAAG0EFEOUECxUBAX8jAEEQayIBIAA6AA8gAS0ADwsVAAJAQYABRQ0AIABBAEGAAfwLAAsLFQACQEHAAEUNACAAQQBBwAD8CwALCxUBAX8jAEEQayIBIAA6AA8gAS0ADwsSAEEAIACtQiCGQgGENwOwr0ELEwACQCABRQ0AIAAgASACEJcFCwsWACAAKAIAIAEgAiAAKAIEKAIMEQ0ACxcCAX8BbyAAEA8hAhDmASIBIAImASABCxAAIAAgASABIAJqELMDQQALEwAgACACOgAIIAAgASkAADcAAAsRACAAIAEgAiADIAQgBRCLAQsQACAAIAEQvwNB/wFxQQBHCxAAIAAgARCJA0H/AXFBAEcLEAAgACgCBCAAKAIAa0EDdgsQACAAKAIEIAAoAgBrQQN2CxQAIAAoAgAgASAAKAIEKAIQEQkACxQAIAAgASAAKAIAEPIFEIQGEKgDCxIAIAAoAgAgASgCABCwBUEARwsSACAAKAIAIAEoAgAQsQVBAEcLEAAgACABIAEgAmoQtANBAAsPACAAIAEgAiADIAQQWgALFAAgACgCACABIAAoAgQoAgwRCQALFAAgACgCACABIAAoAgQoAhARCQALFQIBfwFvEAchARDmASIAIAEmASAACxEAIAAlASABJQEgARCNAxAJCxUCAX8BbxALIQEQ5gEiACABJgEgAAsUAQF/IAAQ5gEiAiABJgEgAhC3AQsUAQF/IAAQ5gEiAiABJgEgAhCnAQsUAQF/IAAQ5gEiAiABJgEgAhCxAQsUAQF/IAAQ5gEiAiABJgEgAhC4AQsUAQF/IAAQ5gEiAiABJgEgAhCpAQsUAQF/IAAQ5gEiAiABJgEgAhCqAQsUAQF/IAAQ5gEiAiABJgEgAhCrAQsRACAAKAIEIAAoAgggARDYBQsRACAAKAIEIAAoAgggARCaAwsNACAAIAEgAiADEFwPCxAAIAAgAjYCBCAAIAE2AgALEgAgACgCACABKAIAEL0EEIQGCxEAIAAQ/wU2AgQgACABNgIACxAAIAAgAjYCBCAAQQA2AgALEwAgAEEoNgIEIABBn+/AADYCAAsRACAAKAIAIAEgAhC/BBCEBgsQACAAKAIAEPYFEIQGQQBHCxAAIAAgAjYCBCAAIAE2AgALEAAgACACNgIEIAAgATYCAAsQACAAIAI2AgQgACABNgIACxAAIAAgAjYCBCAAIAE2AgALEQAgACgCBCAAKAIIIAEQ2AULEQAgACgCACAAKAIEIAEQpAULEQAgASAAKAIAIAAoAgQQ5QQLEQAgASAAKAIAIAAoAgQQ5QQLEwAgAEGE/MAANgIEIAAgATYCAAsQACAAKAIAIAAoAgQgARBZCxEAIAAoAgAgACgCBCABENgFCxAAIAEgACgCACAAKAIEEHoLEQEBfxDmASIBIAAlASYBIAELDAAgACABIAIQogMPCw4AIAAoAgAgASACEL4ECw8AIAAQ4AQgAEEAOgCAAQsNACAAKAIAEPMFQQBHCw0AIAAoAgAQ9AVBAEcLDwAgACgCACABEM0EEIQGCxUAQeCuwQBB4K7BABDwAigCABCWBQsNACAAKAIAEPgFQQBHCw0AIAAoAgAQ+QVBAEcLDQAgACgCABD7BUEARwsNACAAKAIAEPwFQQBHCxAAIABBmPnAACABIAIQiQELEAAgAEHU+sAAIAEgAhCJAQsOACAAIAIgASgCDBEJAAsLACAAIAEQgAYaAAsQACAAQaj7wAAgASACEIkBCxAAIABB7P3AACABIAIQiQELEgBB/P7AAEEjQZD/wAAQ3gMACw8AIAAoAgApAwAgARDeAQsPAEGwrcEAQTMgABDeAwALEAAgAEHUh8EAIAEgAhCJAQsPAEGtoMEAQSsgABDQBAALDAAgASAAIAIQtgMACwwAIAAlASABJQEQCgsMACAAIAEgAiUBEBALDAAgACUBIAElARAfCwwAIAAlASABJQEQKQsOACABQeyDwABBGBDlBAsOACABQZCEwABBHRDlBAsOACABQa2EwABBHRDlBAsOACABQcqEwABBHhDlBAsOACABQeiEwABBHhDlBAsOACABQZewwABBJBDlBAsOACABQbuwwABBJRDlBAsOACABQZaywABBLRDlBAsOACABQcOywABBMhDlBAsOACABQeCwwABBEhDlBAsOACABQbSuwABBIBDlBAsOACABQZDLwABBEBDlBAsMACAAEIcGIAAQzAULDgAgAUHgzMAAQQUQ5QQLDAAgABCHBiAAEMwFCwwAIAAQhwYgABDMBQsKACAAIAEQuQQPCwoAIAAgARDCAw8LCgAgACABIAIQLgsNACAAIAFB4OLAABBDCw4AIAFB7OzAAEEREOUECwwAIAAgARDbBBCEBgsNACAAKAIAENgEEIQGCw0AIAAoAgAQ9QUQhAYLDQAgACgCABDZBBCEBgsKACAAIAEQ6gUACwsAIABBAUEBEPYCCwsAIABBAUEBEPYCCw4AIAFBsPnAAEEDEOUECwwAIAAoAgAgARCUBQsOACABQez6wABBBBDlBAsOACABQfD6wABBCBDlBAsKACABIAAQpQQACwwAIAAgASkCADcDAAsNACABQaT9wABBAhB6CwoAIAEgABDSBQALDgAgAUHk/cAAQQUQ5QQLDAAgACgCACABENoBCwoAIAIgACABEHoLDQAgAUH5rcEAQRgQegsKACAAIAElARACCwoAIAAgASUBEB4LCgAgACABJQEQJQsKACAAIAElARAqCwkAIAAgARDOBQsJACAAIAEQ0QULCQAgACABEKcCCwgAIAAgARBdCwkAIAAgARDgAwsMACAAQcDiwAAQvwMLCAAgACABEF0LCQAgAEEANgIACwkAIABBADYCAAsJACAAIAEQ6QULCgAgABDmBBCEBgsJACAAIAEQ3AQLCAAgACABECALCgAgACgCABD3BQsJACAAIAEQ2gQLCQAgACABENAFCwgAIAAQgQMACwgAIAAQtAQACwkAIABBADYCAAsIACAAEIIEAAsIACAAJQEQDgsIACAAJQEQEgsIACAAJQEQEwsIACAAJQEQFQsIACAAJQEQFgsIACAAJQEQIQsIACAAJQEQIwsIACAAJQEQJAsIACAAJQEQJgsIACAAJQEQJwsIACAAJQEQKAsFAEEADwsHACAAEPwDCwgAEPgEEIQGCwYAEIUGAAsDAA8LBAAgAAsEACAACwQAIAALAwAACwIACwIACwuXrwECAEGAgMAAC7CuAQAAAAAAAAAAAQAAAAQAAABjbGllbnRzZXJ2ZXJwYXNzd29yZGNsaWVudExvZ2luU3RhdGVzdGFydExvZ2luUmVxdWVzdHNlcnZlclNldHVwcmVnaXN0cmF0aW9uUmVjb3JkdXNlcklkZW50aWZpZXJpZGVudGlmaWVyc3NlcnZlckxvZ2luU3RhdGVsb2dpblJlc3BvbnNla2V5U3RyZXRjaGluZ2ZpbmlzaExvZ2luUmVxdWVzdGNsaWVudFJlZ2lzdHJhdGlvblN0YXRlcmVnaXN0cmF0aW9uUmVxdWVzdHJlZ2lzdHJhdGlvblJlc3BvbnNlAAAAAAAAAAAAAAABAAAABQAAAAAAAAAAAAAAAQAAAAYAAAAAAAAAAAAAAAEAAAAHAAAAAAAAAAAAAAABAAAACAAAAAAAAAAAAAAAAQAAAAkAAAAAAAAAAAAAAAEAAAAKAAAAAAAAAAAAAAABAAAACwAAAAAAAAAAAAAAAQAAAAwAAAAAAAAAAAAAAAEAAAANAAAAAAAAAAAAAAABAAAADgAAAAAAAAAAAAAAAQAAAA8AAAAAAAAAAAAAAAEAAAAQAAAAaXRlcmF0aW9uc21lbW9yeXBhcmFsbGVsaXNtMdMBEAABAAAAAAAAAAgAAAAEAAAAEQAAAHN0cnVjdCBDdXN0b21JZGVudGlmaWVyc2NsaWVudHNlcnZlcnN0cnVjdCBTdGFydENsaWVudExvZ2luUGFyYW1zc3RydWN0IFN0YXJ0U2VydmVyTG9naW5QYXJhbXNzdHJ1Y3QgRmluaXNoQ2xpZW50TG9naW5QYXJhbXNzdHJ1Y3QgRmluaXNoU2VydmVyTG9naW5QYXJhbXMOYmVnaW4gPD0gZW5kICjABCA8PSDAECkgd2hlbiBzbGljaW5nIGDAAWDAAAtieXRlIGluZGV4IMAWIGlzIG91dCBvZiBib3VuZHMgb2YgYMABYMAAC2J5dGUgaW5kZXggwCYgaXMgbm90IGEgY2hhciBib3VuZGFyeTsgaXQgaXMgaW5zaWRlIMAIIChieXRlcyDABikgb2YgYMABYMAAFnNsaWNlIGluZGV4IHN0YXJ0cyBhdCDADSBidXQgZW5kcyBhdCDAACBpbmRleCBvdXQgb2YgYm91bmRzOiB0aGUgbGVuIGlzIMASIGJ1dCB0aGUgaW5kZXggaXMgwAAScmFuZ2Ugc3RhcnQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAQcmFuZ2UgZW5kIGluZGV4IMAiIG91dCBvZiByYW5nZSBmb3Igc2xpY2Ugb2YgbGVuZ3RoIMAAB3N0cmluZyDAABF1bmtub3duIHZhcmlhbnQgYMAMYCwgZXhwZWN0ZWQgwAAPaW52YWxpZCBsZW5ndGggwAssIGV4cGVjdGVkIMAAD2ludmFsaWQgdmFsdWU6IMALLCBleHBlY3RlZCDAAA5pbnZhbGlkIHR5cGU6IMALLCBleHBlY3RlZCDAABpvcGFxdWUgcHJvdG9jb2wgZXJyb3IgYXQgIsADIjsgwAATSW50ZXJuYWwgZXJyb3IgYXQgIsADIjsgwAAbYmFzZTY0IGRlY29kaW5nIGZhaWxlZCBhdCAiwAMiOyDAABBhc3NlcnRpb24gYGxlZnQgwBcgcmlnaHRgIGZhaWxlZAogIGxlZnQ6IMAJCiByaWdodDogwAAQYXNzZXJ0aW9uIGBsZWZ0IMAQIHJpZ2h0YCBmYWlsZWQ6IMAJCiAgbGVmdDogwAkKIHJpZ2h0OiDAAA9Vbmtub3duIEVycm9yOiDAAApPUyBFcnJvcjogwAAHRXJyb3I6IMAASGNhbm5vdCBhY2Nlc3MgYSBUaHJlYWQgTG9jYWwgU3RvcmFnZSB2YWx1ZSBkdXJpbmcgb3IgYWZ0ZXIgZGVzdHJ1Y3Rpb246IMAAFkludmFsaWQgaW5wdXQgbGVuZ3RoOiDAACppbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2RlOiDAAMACOiDAABF1bmtub3duIHZhcmlhbnQgYMAYYCwgdGhlcmUgYXJlIG5vIHZhcmlhbnRzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2Jhc2U2NC0wLjIyLjEvc3JjL2VuZ2luZS9nZW5lcmFsX3B1cnBvc2UvZGVjb2RlX3N1ZmZpeC5ycwBsaWJyYXJ5L2NvcmUvc3JjL251bS9mbHQyZGVjL3N0cmF0ZWd5L2dyaXN1LnJzAGxpYnJhcnkvYWxsb2Mvc3JjL2ZtdC5ycwBsaWJyYXJ5L2NvcmUvc3JjL251bS9kaXlfZmxvYXQucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvcmFuZF9jb3JlLTAuNi40L3NyYy9vcy5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9hcmdvbjItMC41LjMvc3JjL3BhcmFtcy5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9vcGFxdWUta2UtNC4wLjEvc3JjL21lc3NhZ2VzLnJzAC9ydXN0Yy8yNTRiNTk2MDdkNDQxN2U5ZGZmYmMzMDcxMzhhZTVjODYyODBmZTRjL2xpYnJhcnkvc3RkL3NyYy9zeXMvdGhyZWFkX2xvY2FsL25vX3RocmVhZHMucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvb3BhcXVlLWtlLTQuMC4xL3NyYy9rZXlwYWlyLnJzAC9ydXN0Yy8yNTRiNTk2MDdkNDQxN2U5ZGZmYmMzMDcxMzhhZTVjODYyODBmZTRjL2xpYnJhcnkvY29yZS9zcmMvc2xpY2UvaXRlci5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9jdXJ2ZTI1NTE5LWRhbGVrLTQuMS4zL3NyYy9yaXN0cmV0dG8ucnMAbGlicmFyeS9jb3JlL3NyYy9udW0vZmx0MmRlYy9zdHJhdGVneS9kcmFnb24ucnMAbGlicmFyeS9jb3JlL3NyYy9udW0vYmlnbnVtLnJzAGxpYnJhcnkvY29yZS9zcmMvZm10L251bS5ycwAvcnVzdGMvMjU0YjU5NjA3ZDQ0MTdlOWRmZmJjMzA3MTM4YWU1Yzg2MjgwZmU0Yy9saWJyYXJ5L3N0ZC9zcmMvdGhyZWFkL2xvY2FsLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2FyZ29uMi0wLjUuMy9zcmMvYmxvY2sucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvc2hhMi0wLjEwLjkvc3JjL2NvcmVfYXBpLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2VsbGlwdGljLWN1cnZlLTAuMTMuOC9zcmMvaGFzaDJjdXJ2ZS9oYXNoMmZpZWxkL2V4cGFuZF9tc2cucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvYXJnb24yLTAuNS4zL3NyYy9ibGFrZTJiX2xvbmcucnMAL3J1c3RjLzI1NGI1OTYwN2Q0NDE3ZTlkZmZiYzMwNzEzOGFlNWM4NjI4MGZlNGMvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3ZvcHJmLTAuNS4wL3NyYy9vcHJmLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3dhc20tYmluZGdlbi0wLjIuMTA4L3NyYy9leHRlcm5yZWYucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvb3BhcXVlLWtlLTQuMC4xL3NyYy9vcGFxdWUucnMAbGlicmFyeS9jb3JlL3NyYy91bmljb2RlL3ByaW50YWJsZS5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9kaWdlc3QtMC4xMC43L3NyYy9jb3JlX2FwaS9ydF92YXJpYWJsZS5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9kaWdlc3QtMC4xMC43L3NyYy9jb3JlX2FwaS9jdF92YXJpYWJsZS5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9iYXNlNjQtMC4yMi4xL3NyYy9lbmNvZGUucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvYmFzZTY0LTAuMjIuMS9zcmMvZW5naW5lL2dlbmVyYWxfcHVycG9zZS9kZWNvZGUucnMAL3J1c3QvZGVwcy9oYXNoYnJvd24tMC4xNi4xL3NyYy9yYXcvbW9kLnJzAGxpYnJhcnkvY29yZS9zcmMvZm10L21vZC5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9vcGFxdWUta2UtNC4wLjEvc3JjL3NlcmlhbGl6YXRpb24vbW9kLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2Jhc2U2NC0wLjIyLjEvc3JjL2VuZ2luZS9nZW5lcmFsX3B1cnBvc2UvbW9kLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2Jhc2U2NC0wLjIyLjEvc3JjL2VuZ2luZS9tb2QucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvc2VyZGVfY29yZS0xLjAuMjI4L3NyYy9kZS9tb2QucnMAbGlicmFyeS9hbGxvYy9zcmMvcmF3X3ZlYy9tb2QucnMAbGlicmFyeS9jb3JlL3NyYy9udW0vZmx0MmRlYy9tb2QucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvZWxsaXB0aWMtY3VydmUtMC4xMy44L3NyYy9oYXNoMmN1cnZlL2hhc2gyZmllbGQvZXhwYW5kX21zZy94bWQucnMAL3J1c3QvZGVwcy9kbG1hbGxvYy0wLjIuMTEvc3JjL2RsbWFsbG9jLnJzAGxpYnJhcnkvc3RkL3NyYy9hbGxvYy5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9nZW5lcmljLWFycmF5LTAuMTQuNy9zcmMvbGliLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2JsYWtlMi0wLjEwLjYvc3JjL2xpYi5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9qcy1zeXMtMC4zLjg1L3NyYy9saWIucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvc2VyZGUtd2FzbS1iaW5kZ2VuLTAuNi41L3NyYy9saWIucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvaGtkZi0wLjEyLjQvc3JjL2xpYi5ycwAvaG9tZS9ydW5uZXIvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9ibG9jay1idWZmZXItMC4xMC40L3NyYy9saWIucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvYXJnb24yLTAuNS4zL3NyYy9saWIucnMAL2hvbWUvcnVubmVyLy5jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvb25jZV9jZWxsLTEuMjEuMy9zcmMvbGliLnJzAC9ob21lL3J1bm5lci8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2htYWMtMC4xMi4xL3NyYy9saWIucnMAFW1lbW9yeSBhbGxvY2F0aW9uIG9mIMANIGJ5dGVzIGZhaWxlZAAQZmxvYXRpbmcgcG9pbnQgYMABYAABYMAGYCBvciBgwAFgAAtjaGFyYWN0ZXIgYMABYAAJaW50ZWdlciBgwAFgAAlib29sZWFuIGDAAWAAD21pc3NpbmcgZmllbGQgYMABYAARZHVwbGljYXRlIGZpZWxkIGDAAWAAAWDAAWAAFEludmFsaWQgbGFzdCBzeW1ib2wgwAksIG9mZnNldCDAAS4AD0ludmFsaWQgc3ltYm9sIMAJLCBvZmZzZXQgwAEuABkoQ29udmVydGluZyB0eXBlIGZhaWxlZCkgwAIgKMABOsABOsABKQAISnNWYWx1ZSjAASkAJmNvcHlfZnJvbV9zbGljZTogc291cmNlIHNsaWNlIGxlbmd0aCAowCspIGRvZXMgbm90IG1hdGNoIGRlc3RpbmF0aW9uIHNsaWNlIGxlbmd0aCAowAEpAGl0ZXJhdGlvbnNtZW1vcnlwYXJhbGxlbGlzbQEXEAAKAAAACxcQAAYAAAARFxAACwAAAGVudW0gS2V5U3RyZXRjaGluZ0Z1bmN0aW9uQ29uZmlncGFzc3dvcmRjbGllbnRMb2dpblN0YXRlc3RhcnRMb2dpblJlcXVlc3RzZXJ2ZXJTZXR1cHJlZ2lzdHJhdGlvblJlY29yZHVzZXJJZGVudGlmaWVyaWRlbnRpZmllcnNzZXJ2ZXJMb2dpblN0YXRlbG9naW5SZXNwb25zZWtleVN0cmV0Y2hpbmdmaW5pc2hMb2dpblJlcXVlc3RzZXNzaW9uS2V5ZXhwb3J0S2V5c2VydmVyU3RhdGljUHVibGljS2V5c3RydWN0IFN0YXJ0Q2xpZW50UmVnaXN0cmF0aW9uUGFyYW1zc3RydWN0IEZpbmlzaENsaWVudFJlZ2lzdHJhdGlvblBhcmFtc3ZhcmlhbnQgaWRlbnRpZmllcnJmYy1yZWNvbW1lbmRlZHJmYy1kcmFmdC1yZWNvbW1lbmRlZG1lbW9yeS1jb25zdHJhaW5lZGFyZ29uMmlkLWN1c3RvbQByGBAADwAAAIEYEAAVAAAAlhgQABIAAACoGBAADwAAAGNsaWVudFJlZ2lzdHJhdGlvblN0YXRlcmVnaXN0cmF0aW9uUmVxdWVzdHJlZ2lzdHJhdGlvblJlc3BvbnNlc3RydWN0IENyZWF0ZVNlcnZlclJlZ2lzdHJhdGlvblJlc3BvbnNlUGFyYW1zc3RydWN0IHZhcmlhbnQgS2V5U3RyZXRjaGluZ0Z1bmN0aW9uQ29uZmlnOjpDdXN0b20AAAAAAAAAAAAAAAAAAAAAAAACQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODktX////////////////////////////////////////////////////////////z7//zQ1Njc4OTo7PD3/////////AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBn/////P/8aGxwdHh8gISIjJCUmJygpKissLS4vMDEyM/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////9JbnZhbGlkIGtleVN0cmV0Y2hpbmcgKGFyZ29uMmlkKSBjb21iaW5hdGlvbnN0YXJ0IGNsaWVudCBsb2dpbmRlc2VyaWFsaXplIHJlZ2lzdHJhdGlvblJlY29yZGRlc2VyaWFsaXplIHN0YXJ0TG9naW5SZXF1ZXN0c3RhcnQgc2VydmVyIGxvZ2luZGVzZXJpYWxpemUgc2VydmVyU2V0dXBkZXNlcmlhbGl6ZSBjbGllbnRMb2dpblN0YXRlZGVzZXJpYWxpemUgbG9naW5SZXNwb25zZWRlc2VyaWFsaXplIHNlcnZlckxvZ2luU3RhdGVkZXNlcmlhbGl6ZSBmaW5pc2hMb2dpblJlcXVlc3RmaW5pc2ggc2VydmVyIGxvZ2luQ3JlYXRlU2VydmVyUmVnaXN0cmF0aW9uUmVzcG9uc2VSZXN1bHRDcmVhdGVTZXJ2ZXJSZWdpc3RyYXRpb25SZXNwb25zZVBhcmFtc30XEAALAAAAmhcQAA4AAADvGBAAEwAAAIEVEAAKAAAAewEAACkAAACBFRAACgAAABABAAApAAAAgRUQAAoAAACjAQAAKQAAAIEVEAAKAAAAUwEAACkAAACBFRAACgAAAN4BAAApAAAAgRUQAAoAAAAKAgAAKQAAAIEVEAAKAAAA5AAAACkAAAAEAhAABgAAAAoCEAAGAAAAU3RhcnRDbGllbnRMb2dpblJlc3VsdFN0YXJ0U2VydmVyTG9naW5SZXN1bHRTdGFydENsaWVudExvZ2luUGFyYW1zAABUFxAACAAAAFN0YXJ0U2VydmVyTG9naW5QYXJhbXMAAH0XEAALAAAAiBcQABIAAABsFxAAEQAAAJoXEAAOAAAAqBcQAAsAAABGaW5pc2hDbGllbnRMb2dpblJlc3VsdEZpbmlzaFNlcnZlckxvZ2luUmVzdWx0RmluaXNoQ2xpZW50TG9naW5QYXJhbXMAAABcFxAAEAAAAMMXEAANAAAAVBcQAAgAAACoFxAACwAAANAXEAANAAAARmluaXNoU2VydmVyTG9naW5QYXJhbXMAsxcQABAAAADdFxAAEgAAAKgXEAALAAAAU3RhcnRDbGllbnRSZWdpc3RyYXRpb25SZXN1bHRTdGFydENsaWVudFJlZ2lzdHJhdGlvblBhcmFtc0ZpbmlzaENsaWVudFJlZ2lzdHJhdGlvblJlc3VsdEZpbmlzaENsaWVudFJlZ2lzdHJhdGlvblBhcmFtcwAAVBcQAAgAAAACGRAAFAAAANgYEAAXAAAAqBcQAAsAAADQFxAADQAAAHN0YXJ0IGNsaWVudCByZWdpc3RyYXRpb25kZXNlcmlhbGl6ZSBjbGllbnRSZWdpc3RyYXRpb25TdGF0ZWRlc2VyaWFsaXplIHJlZ2lzdHJhdGlvblJlc3BvbnNlZmluaXNoIGNsaWVudCByZWdpc3RyYXRpb25kZXNlcmlhbGl6ZSByZWdpc3RyYXRpb25SZXF1ZXN0c3RhcnQgc2VydmVyIHJlZ2lzdHJhdGlvbgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMAAACAAAAAQAAAENyZWRlbnRpYWxSZXNwb25zZVBhZE1hc2tpbmdLZXkAHA0QAF8AAACUAgAAKgAAAG1hc2tlZCBub25jZW1hc2tlZCBoYXNobWFza2VkIHB1YmxpYyBrZXlPUEFRVUUtRGVyaXZlS2V5UGFpck9wcmZLZXljbGllbnQgbm9uY2VPUFJGIHNlZWQODhAAawAAAHwAAAAkAAAAGhQQAGAAAACkAAAAIAAAABoUEABgAAAArgAAABoAAAAaFBAAYAAAAJ0AAAAlAAAAGhQQAGAAAAA4AQAAHgAAABoUEABgAAAANQEAABgAAABTbGljZSBtdXN0IGJlIHRoZSBzYW1lIGxlbmd0aCBhcyB0aGUgYXJyYXkAAEMSEABhAAAAXAIAAA4AAABjYWxsZWQgYFJlc3VsdDo6dW53cmFwKClgIG9uIGFuIGBFcnJgIHZhbHVlAAAAAAACAAAAAQAAABUAAABaDBAAWQAAAI0AAAAYAAAAeg4QAF0AAABQAAAAMwAAAHVzaXplIG92ZXJmbG93IHdoZW4gY2FsY3VsYXRpbmcgYjY0IGxlbmd0aAAAeg4QAF0AAABXAAAACgAAAM0KEABdAAAAjAAAABMAAAAAAAAAAAAAAAAAAAAIybzzZ+YJajunyoSFrme7K/iU/nLzbjzxNh1fOvVPpdGC5q1/Ug5RH2w+K4xoBZtrvUH7q9mDH3khfhMZzeBbY2FsbGVkIGBPcHRpb246OnVud3JhcF90aHJvdygpYCBvbiBhIGBOb25lYCB2YWx1ZQAAAJQPEABqAAAAHwAAAAoAAACcCBAAYAAAAEwAAAAxAAAADg4QAGsAAAB8AAAAJAAAABoUEABgAAAApAAAACAAAAAaFBAAYAAAAK4AAAAaAAAAGhQQAGAAAACdAAAAJQAAABoUEABgAAAAOAEAAB4AAAAaFBAAYAAAADUBAAAYAAAAzQoQAF0AAACMAAAAEwAAAAAAAAAAAAAAAAAAAAjJvPNn5glqO6fKhIWuZ7sr+JT+cvNuPPE2HV869U+l0YLmrX9SDlEfbD4rjGgFm2u9Qfur2YMfeSF+ExnN4Ftub25jZWhtYWNBdXRoS2V5RXhwb3J0S2V5UHJpdmF0ZUtleXNlc3Npb24ga2V5ZXhwZWN0ZWQgbWFjbWFjc2VydmVyIG5vbmNlAAAADg4QAGsAAAB8AAAAJAAAABoUEABgAAAApAAAACAAAAAaFBAAYAAAAK4AAAAaAAAAGhQQAGAAAACdAAAAJQAAABoUEABgAAAAOAEAAB4AAAAaFBAAYAAAADUBAAAYAAAAzQoQAF0AAACMAAAAEwAAAAAAAAAIybzzZ+YJajunyoSFrme7K/iU/nLzbjzxNh1fOvVPpdGC5q1/Ug5RH2w+K4xoBZtrvUH7q9mDH3khfhMZzeBbDg4QAGsAAAB8AAAAJAAAABoUEABgAAAApAAAACAAAAAaFBAAYAAAAK4AAAAaAAAAGhQQAGAAAACdAAAAJQAAABoUEABgAAAAOAEAAB4AAAAaFBAAYAAAADUBAAAYAAAAMxUQAFgAAAB8AAAAIwAAADMVEABYAAAAcwAAAB4AAADNChAAXQAAAIwAAAATAAAACMm882fmCWo7p8qEha5nuyv4lP5y82488TYdXzr1T6XRguatf1IOUR9sPiuMaAWba71B+6vZgx95IX4TGc3gW5QPEABqAAAAcwAAABwAAACUDxAAagAAAHQAAAAcAAAADg4QAGsAAAB8AAAAJAAAABoUEABgAAAApAAAACAAAAAaFBAAYAAAAK4AAAAaAAAAGhQQAGAAAACdAAAAJQAAABoUEABgAAAAOAEAAB4AAAAaFBAAYAAAADUBAAAYAAAAU2xpY2UgbXVzdCBiZSB0aGUgc2FtZSBsZW5ndGggYXMgdGhlIGFycmF5AABDEhAAYQAAAFwCAAAOAAAAAAAAAAAAAAABAAAAFgAAAMETEABYAAAAAgEAABMAAABQUksgc2l6ZSBpcyBjb3JyZWN0AMETEABYAAAAqAAAACkAAABJbnZhbGlkUHJrTGVuZ3RozQoQAF0AAACMAAAAEwAAAAjJvPNn5glqO6fKhIWuZ7sr+JT+cvNuPPE2HV869U+l0YLmrX9SDlEfbD4rjGgFm2u9Qfur2YMfeSF+ExnN4FsXAAAADAAAAAQAAAAYAAAAGQAAABoAAAAAAAAAAAAAAAEAAAAbAAAAYSBEaXNwbGF5IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHVuZXhwZWN0ZWRseQAODBAASwAAAEkLAAAOAAAARXJyb3JPUFJGVjEtcmlzdHJldHRvMjU1LVNIQTUxMkhhc2hUb0dyb3VwLUludGVybmFsIGVycm9yIGVuY291bnRlcmVkRXJyb3IgaW4gdmFsaWRhdGluZyBjcmVkZW50aWFsc0Vycm9yIHdpdGggc2VyaWFsaXppbmcgLyBkZXNlcmlhbGl6aW5nIHByb3RvY29sIG1lc3NhZ2VzSW52YWxpZCBsZW5ndGggZm9yIGBuYW1lYDogZXhwZWN0ZWQgYGxlbmAsIGJ1dCBpcyBhY3R1YWxseSBgYWN0dWFsX2xlbmAuVGhpcyBlcnJvciBvY2N1cnMgd2hlbiB0aGUgY2xpZW50IGRldGVjdHMgdGhhdCB0aGUgc2VydmVyIGhhcwpyZWZsZWN0ZWQgdGhlIE9QUkYgdmFsdWUgKGJldGEgPT0gYWxwaGEpAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAUAAAABAAAACEAAAAiAAAADAAAAAQAAAAjAAAAAAAAAAQAAAAEAAAAJAAAAEZyb21VdGY4RXJyb3JieXRlc2Vycm9yVmVjIGlzIHNpemVkIGNvbnNlcnZhdGl2ZWx5AAATKBAAGwAAAHEQEABhAAAAAQEAABkAAABpbnRlZ2VyIG92ZXJmbG93IHdoZW4gY2FsY3VsYXRpbmcgYnVmZmVyIHNpemUAAABxEBAAYQAAAHkAAAASAAAASW52YWxpZCBVVEY4cRAQAGEAAAB/AAAAJAAAANsHEABhAAAAaQEAABgAAADbBxAAYQAAAJ0BAAAXAAAAbWFza2luZyBub25jZW1hc2tpbmcga2V52wcQAGEAAAAIAQAAFwAAACYAAABbExAAZQAAADUAAAAOAAAAAAAAAAAAAAABAAAAJwAAAEF0dGVtcHRlZCB0byBpbml0aWFsaXplIHRocmVhZC1sb2NhbCB3aGlsZSBpdCBpcyBiZWluZyBkcm9wcGVkAAA9CBAAXgAAAGsAAAANAAAAIQoQAE8AAADfAQAAGQAAAP//////////cCkQAAAAAAAAAAAAAAAAAEludmFsaWQgcGFkZGluZwB6DhAAXQAAAIoAAAAJAAAAPAYQAHsAAAAfAAAAJgAAADwGEAB7AAAAVAAAAAkAAADYDhAAdAAAAI0AAAAZAAAA2A4QAHQAAAA4AAAAJgAAANgOEAB0AAAAXgAAAC4AAADYDhAAdAAAAGEAAAANAAAA2A4QAHQAAABlAAAAOAAAANgOEAB0AAAAPQAAACcAAADYDhAAdAAAACcBAAARAAAA2A4QAHQAAAD5AAAAEQAAAP8PEABxAAAAngAAAA0AAAD/DxAAcQAAAJ8AAAANAAAA/w8QAHEAAACWAAAADQAAAP8PEABxAAAAlwAAAA0AAAD/DxAAcQAAAJoAAAANAAAA/w8QAHEAAACHAAAAJQAAAP8PEABxAAAAiAAAACsAAAD/DxAAcQAAAEAAAAAbAAAA/w8QAHEAAABCAAAAIAAAABrVJQMjWIsBKln2AC2pBAEds6QBXNzWAf4YcQIU2H8A5dY8AdukhQBYZmYCmZmZAczMzAAzMzMBmZmZAWZmZgAzMzMDzMzMAGZmZgKZmZkBAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKPdtwHprKIBu61eAoq6AwB+woMAfeOrADJHJwHdrMwAt3j9AHwdngFPUEFRVUUtRGVyaXZlRGlmZmllSGVsbG1hbktleVBhaXJwdWJsaWMga2V5c2VjcmV0IGtleQAAAA4OEABrAAAAfAAAACQAAAAaFBAAYAAAAKQAAAAgAAAAGhQQAGAAAACuAAAAGgAAABoUEABgAAAAnQAAACUAAAAaFBAAYAAAADgBAAAeAAAAGhQQAGAAAAA1AQAAGAAAAFNsaWNlIG11c3QgYmUgdGhlIHNhbWUgbGVuZ3RoIGFzIHRoZSBhcnJheQAAQxIQAGEAAABcAgAADgAAAGxlbmd0aCBvdmVyZmxvdwArCxAAfwAAAHoAAABIAAAASDJDLU9WRVJTSVpFLURTVC0AAAAAAAAAAAAAAAEAAAApAAAAAAAAAAQAAAAEAAAAKgAAAFRyeUZyb21JbnRFcnJvcgDNChAAXQAAAIwAAAATAAAACMm882fmCWo7p8qEha5nuyv4lP5y82488TYdXzr1T6XRguatf1IOUR9sPiuMaAWba71B+6vZgx95IX4TGc3gWwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlA8QAGoAAAAfAAAACgAAAA4OEABrAAAAfAAAACQAAAAaFBAAYAAAAKQAAAAgAAAAGhQQAGAAAACuAAAAGgAAABoUEABgAAAAnQAAACUAAAAaFBAAYAAAADgBAAAeAAAAGhQQAGAAAAA1AQAAGAAAAHsREACDAAAAeAAAADIAAAB7ERAAgwAAAJEAAAASAAAAAQAAAM0KEABdAAAAjAAAABMAAAAAAAAAAAAAAAAAAAAIybzzZ+YJajunyoSFrme7K/iU/nLzbjzxNh1fOvVPpdGC5q1/Ug5RH2w+K4xoBZtrvUH7q9mDH3khfhMZzeBbSW5mb0lucHV0RGVyaXZlS2V5UGFpckRlc2VyaWFsaXphdGlvbkJhdGNoUHJvb2ZWZXJpZmljYXRpb25Qcm90b2NvbHJpc3RyZXR0bzI1NS1TSEE1MTJJMm9zcEhhc2hUb1NjYWxhckhrZGZFcnJvckhtYWNFcnJvcktzZkVycm9yU2VhbE9wZW5IbWFjRXJyb3JJbmNvbXBhdGlibGVFbnZlbG9wZU1vZGVFcnJvck9wcmZFcnJvcgAAAAABAAAAAQAAACsAAABPcHJmSW50ZXJuYWxFcnJvcgAAAAAAAAABAAAAAQAAACwAAABPUEFRVUUtAPwuEAAHAAAAT1BBUVVFdjEtQ2xpZW50TUFDAAAVLxAACQAAAFNlcnZlck1BQwAAACgvEAAJAAAAU2Vzc2lvbktleQAAPC8QAAoAAABIYW5kc2hha2VTZWNyZXQAUC8QAA8AAABTaXplIG9mIGlucHV0IGlzIGVtcHR5IG9yIGxvbmdlciB0aGVuIFtgdTE2OjpNQVhgXS5Db21wdXRpbmcgSEtERiBmYWlsZWQgd2hpbGUgZGVyaXZpbmcgc3Via2V5c0NvbXB1dGluZyBITUFDIGZhaWxlZCB3aGlsZSBzdXBwbHlpbmcgYSBzZWNyZXQga2V5Q29tcHV0aW5nIHRoZSBrZXkgc3RyZXRjaGluZyBmdW5jdGlvbiBmYWlsZWRUaGlzIGVycm9yIG9jY3VycyB3aGVuIHRoZSBlbnZlbG9wZSBzZWFsIG9wZW4gaG1hYyBjaGVjayBmYWlscwpITUFDIGNoZWNrIGluIHNlYWwgb3BlbiBmYWlsZWQuVGhpcyBlcnJvciBvY2N1cnMgd2hlbiBhdHRlbXB0aW5nIHRvIG9wZW4gYW4gZW52ZWxvcGUgb2YgdGhlIHdyb25nCnR5cGUgKGJhc2UgbW9kZSwgY3VzdG9tIGlkZW50aWZpZXIpRXJyb3IgZnJvbSB0aGUgT1BSRiBldmFsdWF0aW9uAAQAAAAFAAAADQAAAA8AAAAFAAAAEQAAAAgAAAAQLhAAFC4QABkuEAAmLhAANS4QADouEABLLhAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASnV8LFxsUHj1/jRVXNz8UgddyGXzrLwQ9x+4cHk0YHm0EBQDt+U0RA3NhGowJfA9nMXkWbmX9H////x////8f////H///DwDt0/Uc0hiTAJY15x1FvfMdTQEAAAAAAAAAAAAAAAAAAAAAEADt0/Uc0hiTAJY15x1FvfMdTQEAAAAAAAAAAAAAAAAAAAAAEACwoA4C0smGAZ0YjwB/aTUAYAy9AKfX+wGeTIACaWXhAR38BACSDK4AAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABZ8bICCeWmAXrdKgIdFNQAUoADADDR8wB3eUADMeOcAf9txQFnG5AAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOz//wP///8B////A////wH///8D////Af///wP///8B////A////wGjeFkDhHLTAL1uFQMOCmoAKcABAJjoeQG7PKADmHHOAf+24gKzDUgBTAkQAGkAAAAXAwAAEwAAAEwJEABpAAAAHAMAABMAAACwoA4C0smGAZ0YjwB/aTUAYAy9AKfX+wGeTIACaWXhAR38BACSDK4AdsFfAGVwAgFP/KEC8WrGAYQGsgDk33AA3+5VAjLzGgA+K4sCykEKACBN7QCRqlYBNSYzA/CAZQEoeUoD606bAKmXaQKbKUgAwmavA82iZQEbLnsBEqj9AdKvlwLC22AAOHa+Av3R9QGYZH4C54EVATS48gPGpN0A6kBdAKBqPwA501cCC9K6AFi8dAJA2AEA/8g9AdhClAH/+lwAJLLhAU5vbmUAAAAABAAAAAQAAAAtAAAAU29tZQAAAAAEAAAABAAAAC4AAAAAAAAABAAAAAQAAAAvAAAAVXRmOEVycm9ydmFsaWRfdXBfdG9lcnJvcl9sZW4AAAD9CBAATgAAAA0IAAARAAAADg4QAGsAAAB8AAAAJAAAABoUEABgAAAApAAAACAAAAAaFBAAYAAAAK4AAAAaAAAAGhQQAGAAAACdAAAAJQAAAGNodW5rIHNpemUgbXVzdCBiZSBub24temVybwAAAAAAAAAAAAEAAAAwAAAAAAAAAAAAAAAATAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAqAAAAVHJ5RnJvbVNsaWNlRXJyb3JzaG91bGQgYmUgOCBieXRlcwAAcQoQAFsAAABCAAAAPQAAAHEKEABbAAAAQgAAAA0AAAB7FBAAWQAAAC8BAAAoAAAAexQQAFkAAACGAQAAHQAAAHsUEABZAAAAuQEAACwAAAB7FBAAWQAAALkBAABIAAAAexQQAFkAAAC+AQAAHQAAAHsUEABZAAAAvAEAAB0AAAB7FBAAWQAAAOQBAAAdAAAAexQQAFkAAADwAQAAEwAAAHsUEABZAAAA6QEAABsAAAB+BxAAXAAAAFQBAAABAAAAfgcQAFwAAADoAAAACQAAAKINEABrAAAALQAAACQAAAAODhAAawAAAHwAAAAkAAAAGhQQAGAAAACkAAAAIAAAABoUEABgAAAArgAAABoAAAAaFBAAYAAAAJ0AAAAlAAAAAAAAAAAAAAABAAAAMQAAAEludmFsaWRCdWZmZXJTaXplAAAAqwsQAGIAAAAyAAAAGgAAAKsLEABiAAAASwAAACQAAABpbnZhbGlkIEJsYWtlMmJWYXIgb3V0IGxlbmd0aAAAAKsLEABiAAAATAAAAAoAAACrCxAAYgAAAEIAAAAPAAAAYXNzZXJ0aW9uIGZhaWxlZDoga2V5X3NpemUgPD0gVTY0Ojp0b191c2l6ZSgpAAAApRIQAFoAAAByAAAAAQAAAGFzc2VydGlvbiBmYWlsZWQ6IG91dHB1dF9zaXplIDw9IFU2NDo6dG9fdXNpemUoKWFzc2VydGlvbiBmYWlsZWQ6IHNhbHQubGVuKCkgPD0gbGVuZ3RoYXNzZXJ0aW9uIGZhaWxlZDogcGVyc29uYS5sZW4oKSA8PSBsZW5ndGhkZXNjcmlwdGlvbigpIGlzIGRlcHJlY2F0ZWQ7IHVzZSBEaXNwbGF5ANM6s0Zub0uAuffnm1nLUO4iBxAAWwAAAD8AAAANAAAAAAAAAAQAAAAEAAAANAAAAAAAAAAEAAAABAAAADUAAAA0AAAA6DcQADYAAAA3AAAAOAAAADkAAAA6AAAAQXR0ZW1wdGVkIHRvIGluaXRpYWxpemUgdGhyZWFkLWxvY2FsIHdoaWxlIGl0IGlzIGJlaW5nIGRyb3BwZWQAAD0IEABeAAAAawAAAA0AAAAhChAATwAAAN8BAAAZAAAARXJyb3IAAAAAAAAABAAAAAQAAAA8AAAAb3NfZXJyb3IAAAAACAAAAAQAAAA9AAAAZGVzY3JpcHRpb24AAAAAAAQAAAAEAAAAPgAAAGludGVybmFsX2NvZGV1bmtub3duX2NvZGVjcnlwdG8APwAAAGdldHJhbmRvbTogdGhpcyB0YXJnZXQgaXMgbm90IHN1cHBvcnRlZGVycm5vOiBkaWQgbm90IHJldHVybiBhIHBvc2l0aXZlIHZhbHVldW5leHBlY3RlZCBzaXR1YXRpb25TZWNSYW5kb21Db3B5Qnl0ZXM6IGlPUyBTZWN1cml0eSBmcmFtZXdvcmsgZmFpbHVyZVJ0bEdlblJhbmRvbTogV2luZG93cyBzeXN0ZW0gZnVuY3Rpb24gZmFpbHVyZVJEUkFORDogZmFpbGVkIG11bHRpcGxlIHRpbWVzOiBDUFUgaXNzdWUgbGlrZWx5UkRSQU5EOiBpbnN0cnVjdGlvbiBub3Qgc3VwcG9ydGVkV2ViIENyeXB0byBBUEkgaXMgdW5hdmFpbGFibGVDYWxsaW5nIFdlYiBBUEkgY3J5cHRvLmdldFJhbmRvbVZhbHVlcyBmYWlsZWRyYW5kU2VjdXJlOiBWeFdvcmtzIFJORyBtb2R1bGUgaXMgbm90IGluaXRpYWxpemVkTm9kZS5qcyBjcnlwdG8gQ29tbW9uSlMgbW9kdWxlIGlzIHVuYXZhaWxhYmxlQ2FsbGluZyBOb2RlLmpzIEFQSSBjcnlwdG8ucmFuZG9tRmlsbFN5bmMgZmFpbGVkTm9kZS5qcyBFUyBtb2R1bGVzIGFyZSBub3QgZGlyZWN0bHkgc3VwcG9ydGVkLCBzZWUgaHR0cHM6Ly9kb2NzLnJzL2dldHJhbmRvbSNub2RlanMtZXMtbW9kdWxlLXN1cHBvcnQAAAAnAAAAJgAAABQAAAAyAAAALQAAAC8AAAAhAAAAHQAAAC0AAAAAAAAAAAAAADEAAAAtAAAAMAAAAGUAAAD0OBAAGzkQAEE5EABVORAAhzkQALQ5EADjORAABDoQACE6EAAAAAAAAAAAAE46EAB/OhAArDoQANw6EAAwVxAAPFcQAEhXEABUVxAAABMQAFoAAAAUGgAAAQAAAHJldHVybiB0aGlzTGF6eSBpbnN0YW5jZSBoYXMgcHJldmlvdXNseSBiZWVuIHBvaXNvbmVkAAAA1RQQAF0AAAAIAwAAGQAAAHJlZW50cmFudCBpbml0AADVFBAAXQAAAHoCAAANAAAAY2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAALQMEABnAAAAfwAAABEAAAC0DBAAZwAAAIwAAAARAAAAVAAAAAwAAAAEAAAAVQAAAFYAAAAaAAAAdTMyZXhwbGljaXQgcGFuaWMAAADTEBAAYgAAACQJAAASAAAAb25lIG9mICwgYnl0ZSBhcnJheXVuaXQgdmFsdWVPcHRpb24gdmFsdWVuZXd0eXBlIHN0cnVjdHNlcXVlbmNlbWFwZW51bXVuaXQgdmFyaWFudG5ld3R5cGUgdmFyaWFudHR1cGxlIHZhcmlhbnRzdHJ1Y3QgdmFyaWFudC4wAAAAAAAACAAAAAQAAABeAAAAXwAAAGAAAAB1bml0YSBzdHJpbmcMkRtBRc1DSn6J8happJYRbV3L1ixQ62N4QaZXcRuLuSoSEAAYAAAAcAEAAAkAAABjAAAADAAAAAQAAABkAAAAZQAAAGYAAABnAAAAEAAAAAQAAABoAAAAaQAAAGoAAABrAAAAAAAAAAgAAAAEAAAAbAAAAG0AAABuAAAAbwAAAEFjY2Vzc0Vycm9yAAAAAAAIAAAABAAAAHAAAABhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAAD/ERAAKgAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAA/xEQACoAAAC3BAAADQAAAGMAAAAMAAAABAAAAHEAAAAoKQAAAAAAAAQAAAAEAAAALQAAAEhhc2ggdGFibGUgY2FwYWNpdHkgb3ZlcmZsb3dNDxAAKgAAACUAAAAoAAAARXJyb3IAAAByAAAADAAAAAQAAABzAAAAdAAAAHUAAAAAAAAAAAAAAAEAAAB2AAAAYSBmb3JtYXR0aW5nIHRyYWl0IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHdoZW4gdGhlIHVuZGVybHlpbmcgc3RyZWFtIGRpZCBub3QAAOcGEAAYAAAAigIAAA4AAABjYXBhY2l0eSBvdmVyZmxvdwAAADYREAAgAAAAHAAAAAUAAAAAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwAAB4DxAAGwAAAH4LAAAmAAAAeA8QABsAAACHCwAAGgAAAGZhbHNldHJ1ZTAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5LTAABQoQABsAAABXAgAABQAAAC4rMDEyMzQ1Njc4OWFiY2RlZjB4MDEyMzQ1Njc4OUFCQ0RFRiwgCiwKKCgKKSwAAAAAAAAMAAAABAAAAH0AAAB+AAAAfwAAACB7IDogIHsKfSB9W10wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAeA8QABsAAAAECAAAHwAAAGFzc2VydGlvbiBmYWlsZWQ6IG90aGVyID4gMGFzc2VydGlvbiBmYWlsZWQ6IG5vYm9ycm93AAAA5gkQAB4AAACEAQAAAQAAAGFzc2VydGlvbiBmYWlsZWQ6IGRpZ2l0cyA8IDQwYXNzZXJ0aW9uIGZhaWxlZDogcGFydHMubGVuKCkgPj0gNGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBNQVhfU0lHX0RJR0lUU05hTmluZjAuYXNzZXJ0aW9uIGZhaWxlZDogYnVmWzBdID4gYicwJwBXERAAIwAAALgAAAAFAAAAVxEQACMAAAC5AAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6ICFidWYuaXNfZW1wdHkoKQAAAFcREAAjAAAAtwAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBidWYubGVuKCkgPj0gbWF4bGVuAAAAVxEQACMAAAB6AgAADQAAAAAAAADfRRo9A88a5sH7zP4AAAAAysaaxxf+cKvc+9T+AAAAAE/cvL78sXf/9vvc/gAAAAAM1mtB75FWvhH85P4AAAAAPPx/kK0f0I0s/Oz+AAAAAIOaVTEoXFHTRvz0/gAAAAC1yaatj6xxnWH8/P4AAAAAy4vuI3cinOp7/AT/AAAAAG1TeECRScyulvwM/wAAAABXzrZdeRI8grH8FP8AAAAAN1b7TTaUEMLL/Bz/AAAAAE+YSDhv6paQ5vwk/wAAAADHOoIly4V01wD9LP8AAAAA9Je/l83PhqAb/TT/AAAAAOWsKheYCjTvNf08/wAAAACOsjUq+2c4slD9RP8AAAAAOz/G0t/UyIRr/Uz/AAAAALrN0xonRN3Fhf1U/wAAAACWySW7zp9rk6D9XP8AAAAAhKVifSRsrNu6/WT/AAAAAPbaXw1YZquj1f1s/wAAAAAm8cPek/ji8+/9dP8AAAAAuID/qqittbUK/nz/AAAAAItKfGwFX2KHJf6E/wAAAABTMME0YP+8yT/+jP8AAAAAVSa6kYyFTpZa/pT/AAAAAL1+KXAkd/nfdP6c/wAAAACPuOW4n73fpo/+pP8AAAAAlH10iM9fqfip/qz/AAAAAM+bqI+TcES5xP60/wAAAABrFQ+/+PAIit/+vP8AAAAAtjExZVUlsM35/sT/AAAAAKx/e9DG4j+ZFP/M/wAAAAAGOysqxBBc5C7/1P8AAAAA05JzaZkkJKpJ/9z/AAAAAA7KAIPytYf9Y//k/wAAAADrGhGSZAjlvH7/7P8AAAAAzIhQbwnMvIyZ//T/AAAAACxlGeJYF7fRs//8/wAAAAAAAAAAAABAnM7/BAAAAAAAAAAAABCl1Ojo/wwAAAAAAAAAYqzF63itAwAUAAAAAACECZT4eDk/gR4AHAAAAAAAsxUHyXvOl8A4ACQAAAAAAHBc6nvOMn6PUwAsAAAAAABogOmrpDjS1W0ANAAAAAAARSKaFyYnT5+IADwAAAAAACf7xNQxomPtogBEAAAAAACorciMOGXesL0ATAAAAAAA22WrGo4Ix4PYAFQAAAAAAJodcUL5HV3E8gBcAAAAAABY5xumLGlNkg0BZAAAAAAA6o1wGmTuAdonAWwAAAAAAEp375qZo22iQgF0AAAAAACFa320e3gJ8lwBfAAAAAAAdxjdeaHkVLR3AYQAAAAAAMLFm1uShluGkgGMAAAAAAA9XZbIxVM1yKwBlAAAAAAAs6CX+ly0KpXHAZwAAAAAAONfoJm9n0be4QGkAAAAAAAljDnbNMKbpfwBrAAAAAAAXJ+Yo3KaxvYWArQAAAAAAM6+6VRTv9y3MQK8AAAAAADiQSLyF/P8iEwCxAAAAAAApXhc05vOIMxmAswAAAAAAN9TIXvzWhaYgQLUAAAAAAA6MB+X3LWg4psC3AAAAAAAlrPjXFPR2ai2AuQAAAAAADxEp6TZfJv70ALsAAAAAAAQRKSnTEx2u+sC9AAAAAAAGpxAtu+Oq4sGA/wAAAAAACyEV6YQ7x/QIAMEAQAAAAApMZHp5aQQmzsDDAEAAAAAnQycofubEOdVAxQBAAAAACn0O2LZICiscAMcAQAAAACFz6d6XktEgIsDJAEAAAAALd2sA0DkIb+lAywBAAAAAI//RF4vnGeOwAM0AQAAAABBuIycnRcz1NoDPAEAAAAAqRvjtJLbGZ71A0QBAAAAANl337puv5brDwRMAQAAAAC4BhAALgAAAH0AAAAVAAAAuAYQAC4AAADvAgAAJgAAALgGEAAuAAAA4wIAACYAAAC4BhAALgAAAMwCAAAmAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50ID4gMLgGEAAuAAAA3AEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgPCAoMSA8PCA2MSm4BhAALgAAAN0BAAAFAAAAuAYQAC4AAAAzAgAAEQAAALgGEAAuAAAANgIAAAkAAAC4BhAALgAAAGwCAAAJAAAAuAYQAC4AAADeAQAABQAAALgGEAAuAAAAqQAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1pbnVzID4gMAAAALgGEAAuAAAAqgAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLnBsdXMgPiAwuAYQAC4AAACrAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWFudC5jaGVja2VkX2FkZChkLnBsdXMpLmlzX3NvbWUoKQAAuAYQAC4AAACsAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWFudC5jaGVja2VkX3N1YihkLm1pbnVzKS5pc19zb21lKCkAuAYQAC4AAACtAAAABQAAALgGEAAuAAAArgAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgKyBkLnBsdXMgPCAoMSA8PCA2MSkAAAC4BhAALgAAAK8AAAAFAAAAuAYQAC4AAAAKAQAAEQAAALgGEAAuAAAADQEAAAkAAAC4BhAALgAAAEABAAAJAAAAtgkQAC8AAAALAQAABQAAALYJEAAvAAAADAEAAAUAAAC2CRAALwAAAA0BAAAFAAAAtgkQAC8AAAAOAQAABQAAALYJEAAvAAAADwEAAAUAAAC2CRAALwAAAHIBAAAkAAAAtgkQAC8AAACEAQAAEgAAALYJEAAvAAAAdwEAAC8AAAC2CRAALwAAAGYBAAANAAAAtgkQAC8AAABMAQAAIgAAALYJEAAvAAAAdgAAAAUAAAC2CRAALwAAAHcAAAAFAAAAtgkQAC8AAAB4AAAABQAAALYJEAAvAAAAeQAAAAUAAAC2CRAALwAAAHoAAAAFAAAAtgkQAC8AAAB7AAAABQAAALYJEAAvAAAAwgAAAAkAAAC2CRAALwAAAPsAAAANAAAAtgkQAC8AAAACAQAAEgAAAAEAAAAKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BQDKmjvBb/KGIwAAAIHvrIVbQW0t7gQAAAEfar9k7Thu7Zen2vT5P+kDTxgAAT6VLgmZ3wP9OBUPL+R0I+z1z9MI3ATE2rDNvBl/M6YDJh/pTgIAAAF8Lphbh9O+cp/Z2IcvFRLGUN5rcG5Kzw/YldVucbImsGbGrSQ2FR1a00I8DlT/Y8BzVcwX7/ll8ii8VffH3IDc7W70zu/cX/dTBQAABxAAIQAAAC4AAAAJAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMDAwMDAwMDAwMDBAQEBAQAAAAAAAAAAAAAAFsuLi5dY2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZQADAACDBCAAkQVgAF0ToAASFyAfDCBgH+8sYCsqMOArb6agLAKoIC0e+yAuAP5gNp7/oDb9ASE3AQphNyQNITirDqE5LxghOvMeIUtANKFTHmHhVPBqYVVPb+FVnbxhVgDPYVdl0aFXANohWADgoVmu4iFb7OThXNDoYV0gAO5e8AF/XwAGAQEDAQQCBQcHAggICQIKBQsCDgQQARECEgUTHBQBFQIXAhkNHAUdCB8BJAFqBGsCbgKvA7ECvALPAtEC1AzVCdYC1wLaAeAF4QLmAecE6ALuIPAE+AL6BfsBDCc7Pk5Pj56en3uLk5aisrqGsQYHCTY9Plbz0NEEFBg2N1ZXf6qur7014BKHiY6eBA0OERIpMTQ6RUZJSk5PZGWKjI2PtsHDxMbL1ly2txscBwgKCxQXNjk6qKnY2Qk3kJGoBwo7PmZpj5IRb1+/7u9aYrm69Pz/U1Samy4vJyhVnaCho6SnqK26vMQGCwwVHTo/RVGmp8zNoAcZGiIlPj/f5+zv/8XGBCAjJSYoMzg6SEpMUFNVVlhaXF5gY2Vma3N4fX+KpKqvsMDQrq9ub8fd3pNeInsFAwQtA2YDAS8ugIIdAzEPHAQkCR4FKwVEBA4qgKoGJAQkBCgINAtOAzQMgTcJFgoIGDtFOQNjCAkwFgUhAxsFGyY4BEsFLwQKBwkHQCAnBAwJNgM6BRoHBAwHUEk3Mw0zBy4ICgYmAx0IAoDQUhAGCAkhLggqFhomHBQXCU4EJAlEDRkHCgZICCcJdQtCPioGOwUKBlEGAQUQAwULWQgCHWIeSAgKgKZeIkULCgYNEzoGCgYUHCwEF4C5PGRTDEgJCkZFG0gIUw1JBwpWCFgiDgoGRgodA0dJNwMOCAoGOQcKBiwECoD2GQc7Ax1VAQ8yDYObZnULgMSKTGMNhDAQFgqPmwWCR5q5OobGgjkHKgRcBiYKRgooBROBsDqAxlsFNCxLBDkHEUAFCwcJnNYpIGFzof2BMw8BHQYOBAiBjIkEawUNAwkHEI9ggP0DgbQGFw8RD0cJdDyA9gpzCHAVRnoUDBQMVwkZgIeBRwOFQg8VhFAfBgaA1SsFPiEBcC0DGgQCgUAfEToFAYHQKoDWKwQBgMA2CAKA4ID3KUwECgQCgxFETD2AwjwGAQRVBRs0AoEOLARkDFYKgK44HQ0sBAkHAg4GgJqD2QMRAw0DgNoGDAQBDwwEOAgKBigILAQCDgkngVgIHQMLAzsEHgQKB4D7hAUAAQMFBQYGAgcGCAcJEQocCxkMGQ0QDgwPBBADEhITCRYBFwQYARkDGgkbARwCHxYgAysCLQsuATAEMQIyAakCqgSrCPoC+wX+A/8JrXh5i42iMFdYi4yQHN0OD0tM+/wuLz9cXV/ihI2OkZKpsbq7xcbJyt7k5f8ABBESKTE0Nzo7PUlKXYSOkqmxtLq7xsrOz+TlAAQNDhESKTE0OjtFRklKXmRlhJGbncnOzw0RKTo7RUlXW15fZGWNkam0urvFyd/k5fANEUVJZGWAhLK8vr/V1/Dxg4WLpKa+v8XHz9rbSJi9zcbOz0lOT1dZXl+Jjo+xtre/wcbH1xEWF1tc9vf+/4Btcd7fDh9ubxwdX31+rq/e3027vBYXHh9GR05PWFpcXn5/tcXU1dzw8fVyc490dSYuL6evt7/Hz9ffmgBAl5gwjx/O/05PWlsHCA8QJy/u725vNz0/QkVTZ3XIydDR2Nnn/v8AIF8igt8EgkQIGwQGEYGsDoCrBSAHgRwDGQgBBC8ENAQHAwEHBgcRClAPEgdVBwMEHAoJAwgDBwMCAwMDDAQFAwsGAQ4VBU4HGwdXBwIFGAxQBEMDLQMBBBEGDww6BB0lXyBtBGolgMgFgrADGgaC/QNZBxYJGAkUDBQMagYKBhoGWQcrBUYKLAQMBAEDMQssBBoGCwOArAYKBkwUgPQIPAMPAz4FOAgrBYL/ERgILxEtAyIOIQ+AjASCmhYLFYiUBS8FOwcCDhgJgL4idAyA1hqBEAWA4QnyngM3CYFcFIC4CIDdFDwDCgY4CEYIDAZ0Cx4DWgRZCYCDGBwKFglMBICKBqukDBcEMaEEgdomBwwFBYKzICoGTASAjQSAvgMbAw8NfA0QACUAAAAaAAAANgAAAHwNEAAlAAAACgAAACsAAABhdHRlbXB0IHRvIGRpdmlkZSBieSB6ZXJvAAAAAAAAAAQAAAAEAAAAgAAAAAAAAAAEAAAABAAAAIEAAAA9PSE9bWF0Y2hlcy4uUmVmQ2VsbCBhbHJlYWR5IGJvcnJvd2VkICAgIAAAAOxWEADuVhAA8FYQAAIAAAACAAAABwAAAABBsK7BAAtUAgAAAAAAAABAAAAAAgAAAAAAAABBAAAAAgAAAAAAAABCAAAAAgAAAAAAAABDAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAANToAwRuYW1lAAwLb3BhcXVlLndhc20B/OcDhwYAa3NlcmRlX3dhc21fYmluZGdlbjo6T2JqZWN0RXh0OjpnZXRfd2l0aF9yZWZfa2V5OjpfX3diZ19nZXRfd2l0aF9yZWZfa2V5XzFkYzM2MWJkMTAwNTNiZmU6Omg0YWIyZjdkYTRiNzlhYzMzAVFzZXJkZV93YXNtX2JpbmRnZW46Ok9iamVjdEV4dDo6c2V0OjpfX3diZ19zZXRfM2YxZDBiOTg0ZWQyNzJlZDo6aDVmMjRkMzliY2NiNzhmOTkCejxzZXJkZV93YXNtX2JpbmRnZW46OmVycm9yOjpFcnJvciBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OnRvX3N0cmluZzo6X193YmdfU3RyaW5nXzhmMGViMzlhNGE0YzJmNjY6OmhiNWJkNjUzYTExMjE0ZTljA1BnZXRyYW5kb206OmltcDo6R2xvYmFsOjpjcnlwdG86Ol9fd2JnX2NyeXB0b184NmYyNjMxZTkxYjUxNTExOjpoNGQ1ZmU5MmY1ODY2YjBmOARSZ2V0cmFuZG9tOjppbXA6Okdsb2JhbDo6cHJvY2Vzczo6X193YmdfcHJvY2Vzc18zOTc1ZmQ2YzcyZjUyMGFhOjpoZjEzYjAzYjZlMGVlZWRlMQVVZ2V0cmFuZG9tOjppbXA6OlByb2Nlc3M6OnZlcnNpb25zOjpfX3diZ192ZXJzaW9uc180ZTMxMjI2ZjVlOGRjOTA5OjpoY2E3Mzk3ZmUxNGY3NGUyNAZOZ2V0cmFuZG9tOjppbXA6OlZlcnNpb25zOjpub2RlOjpfX3diZ19ub2RlX2UxZjI0Zjg5YTczMzZjMmU6OmgxNzBmYmYxMzk2YzRmZjc5B1VnZXRyYW5kb206OmltcDo6TW9kdWxlOjpyZXF1aXJlX2ZuOjpfX3diZ19yZXF1aXJlX2I3NGY0N2ZjMmQwMjJmZDY6OmhiMGI3MTk4NTE2MTIyMmY5CFVnZXRyYW5kb206OmltcDo6R2xvYmFsOjptc19jcnlwdG86Ol9fd2JnX21zQ3J5cHRvX2Q1NjJiYmU4M2UwZDRiOTE6OmhiMzZkMzUwOGYyODRjNDE4CWZnZXRyYW5kb206OmltcDo6Tm9kZUNyeXB0bzo6cmFuZG9tX2ZpbGxfc3luYzo6X193YmdfcmFuZG9tRmlsbFN5bmNfZjhjMTUzYjc5ZjI4NTgxNzo6aDBkYTcyMWZlNTFhNjY5ZGQKZ2dldHJhbmRvbTo6aW1wOjpXZWJDcnlwdG86OmdldF9yYW5kb21fdmFsdWVzOjpfX3diZ19nZXRSYW5kb21WYWx1ZXNfYjNmMTVmY2JmYWJiMGY4Yjo6aDljNzhhOTc4Mjc4YmQ3MzELQmpzX3N5czo6T2JqZWN0OjpuZXc6Ol9fd2JnX25ld18zNjEzMDhiMjM1NmNlY2QwOjpoMGI5ZTBjYjM4MGU3OTYzMQxUanNfc3lzOjpGdW5jdGlvbjo6bmV3X25vX2FyZ3M6Ol9fd2JnX25ld19ub19hcmdzXzFjN2M4NDJmMDhkMDBlYmI6OmhkNWM1YzczNjBmMDFjNjE1DUZqc19zeXM6OlVpbnQ4QXJyYXk6Om5ldzo6X193YmdfbmV3X2RkMmI2ODBjOGJmNmFlMjk6OmhkNDA1MGQ5ZmNiYTQ5N2Q0Dkxqc19zeXM6OlVpbnQ4QXJyYXk6Omxlbmd0aDo6X193YmdfbGVuZ3RoXzMyZWQ5YTI3OWFjZDA1NGM6Omg1MDQ2MWMyYzRiNDllYWQxD15qc19zeXM6OlVpbnQ4QXJyYXk6Om5ld193aXRoX2xlbmd0aDo6X193YmdfbmV3X3dpdGhfbGVuZ3RoX2EyYzM5Y2JlODhmZDhmZjE6Omg4YzFmYzJkNzVjNzlkNmVlEF1qc19zeXM6OlVpbnQ4QXJyYXk6OmNvcHlfdG9fc2xpY2U6Ol9fd2JnX3Byb3RvdHlwZXNldGNhbGxfYmRjZGNjNTg0MmU0ZDc3ZDo6aDhmNWQyNmIxZTg5MmNjNDkRUGpzX3N5czo6VWludDhBcnJheTo6c3ViYXJyYXk6Ol9fd2JnX3N1YmFycmF5X2E5NmUxZmVmMTdlZDIzY2I6Omg2ZGM3NDMzZjYzZDcyNzE3EpABanNfc3lzOjpfOjo8aW1wbCB3YXNtX2JpbmRnZW46OmNhc3Q6OkpzQ2FzdCBmb3IganNfc3lzOjpVaW50OEFycmF5Pjo6aW5zdGFuY2VvZjo6X193YmdfaW5zdGFuY2VvZl9VaW50OEFycmF5XzliOTA3NTkzNWM3NDcwN2M6OmgyZTdiNDJiNjZhOTI3OWVhE5IBanNfc3lzOjpfOjo8aW1wbCB3YXNtX2JpbmRnZW46OmNhc3Q6OkpzQ2FzdCBmb3IganNfc3lzOjpBcnJheUJ1ZmZlcj46Omluc3RhbmNlb2Y6Ol9fd2JnX2luc3RhbmNlb2ZfQXJyYXlCdWZmZXJfYzM2NzE5OWUyZmEyYWEwNDo6aDIzYmRkMmMzNDU2MWY3ZmYUQWpzX3N5czo6QXJyYXk6OmdldDo6X193YmdfZ2V0XzliOTRkNzNlNjIyMWY3NWM6OmgwMzI0MDQ0YTEyNDAzZDEzFUdqc19zeXM6OkFycmF5OjpsZW5ndGg6Ol9fd2JnX2xlbmd0aF8zNWE3YmFjZTQwZjM2ZWFjOjpoMDk2N2ViMGJmZGE5MmZlMBZYanNfc3lzOjpOdW1iZXI6OmlzX3NhZmVfaW50ZWdlcjo6X193YmdfaXNTYWZlSW50ZWdlcl9iZmJjNzMzMmE5NzY4ZDJhOjpoNTU4N2E5ZWVkZTY3ZTk1OBdKanNfc3lzOjpPYmplY3Q6OmVudHJpZXM6Ol9fd2JnX2VudHJpZXNfNThjNzkzNGM3NDVkYWFjNzo6aGNmMTg2MjhlZjVjYjM5ZDQYe2pzX3N5czo6Z2xvYmFsOjpnZXRfZ2xvYmFsX29iamVjdDo6R0xPQkFMX1RISVM6OmluaXQ6Ol9fd2JnX3N0YXRpY19hY2Nlc3Nvcl9HTE9CQUxfVEhJU19lNjI4ZTg5YWIzYjFjOTVmOjpoYzZmN2ZlNmU4NWY4Y2NhYhltanNfc3lzOjpnbG9iYWw6OmdldF9nbG9iYWxfb2JqZWN0OjpTRUxGOjppbml0OjpfX3diZ19zdGF0aWNfYWNjZXNzb3JfU0VMRl9hNjIxZDNkZmJiNjBkMGNlOjpoZTE4NTA1ZjA1MDFlODIwORpxanNfc3lzOjpnbG9iYWw6OmdldF9nbG9iYWxfb2JqZWN0OjpHTE9CQUw6OmluaXQ6Ol9fd2JnX3N0YXRpY19hY2Nlc3Nvcl9HTE9CQUxfMTI4MzcxNjdhZDkzNTExNjo6aDkxZDEyZWRkM2M2ZjVjYjUbcWpzX3N5czo6Z2xvYmFsOjpnZXRfZ2xvYmFsX29iamVjdDo6V0lORE9XOjppbml0OjpfX3diZ19zdGF0aWNfYWNjZXNzb3JfV0lORE9XX2Y4NzI3ZjBjZjg4OGUwYmQ6Omg0YzU2ZjRiYjEzY2VhOTZmHEdqc19zeXM6OkZ1bmN0aW9uOjpjYWxsMDo6X193YmdfY2FsbF8zODllZmUyODQzNWE5Mzg4OjpoMjM2M2QyYTliYTZjOTYxYR1HanNfc3lzOjpGdW5jdGlvbjo6Y2FsbDE6Ol9fd2JnX2NhbGxfNDcwOGUwYzEzYmRjOGU5NTo6aDBhMWMwZmRmMGU5MmEyM2YeZHdhc21fYmluZGdlbjo6X193YmluZGdlbl9udW1iZXJfZ2V0OjpfX3diZ19fX3diaW5kZ2VuX251bWJlcl9nZXRfOGZmNDI1NTUxNmNjYWQzZTo6aDRhODgyNjY1OTZmMDRjZTcfVHdhc21fYmluZGdlbjo6X193YmluZGdlbl9pbjo6X193YmdfX193YmluZGdlbl9pbl80N2ZhNjg2M2JlNmYyZjI1OjpoZDBiMDczMGQ0OTA4MjM5MSBad2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX3Rocm93OjpfX3diZ19fX3diaW5kZ2VuX3Rocm93X2JlMjg5ZDUwMzRlZDI3MWI6OmhmZmUzNjM3MWE0MWRiYmE5IVR3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fYXNfbnVtYmVyOjpfX3diZ19OdW1iZXJfMDQ2MjRkZTdkMGU4MzMyZDo6aDk1NjgwNjI3Mzc2Mjc4ZWEiU3dhc21fYmluZGdlbjo6X193YmluZGdlbl9lcnJvcl9uZXc6Ol9fd2JnX0Vycm9yXzhjNGU0M2ZlNzQ1NTlkNzM6OmhhNDRkNWEwYmNkNmJmMjg3I2J3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5faXNfb2JqZWN0OjpfX3diZ19fX3diaW5kZ2VuX2lzX29iamVjdF81YWU4ZTU4ODBmMmMxZmJkOjpoMjg2ZWMyZGFlOTU5ZjNjNCRid2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2lzX3N0cmluZzo6X193YmdfX193YmluZGdlbl9pc19zdHJpbmdfY2Q0NDQ1MTZlZGM1YjE4MDo6aDU2ZWU4NzhmOTQwYjE0YmIlZHdhc21fYmluZGdlbjo6X193YmluZGdlbl9zdHJpbmdfZ2V0OjpfX3diZ19fX3diaW5kZ2VuX3N0cmluZ19nZXRfNzJmYjY5NjIwMmM1NjcyOTo6aDlhNmNjYmNlYWU3NWI2NDkmZndhc21fYmluZGdlbjo6X193YmluZGdlbl9ib29sZWFuX2dldDo6X193YmdfX193YmluZGdlbl9ib29sZWFuX2dldF9iYmJiMWMxOGFhMmY1ZTI1OjpoNzBkYjEyMTUyNDcyYTI4ZCdmd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2lzX2Z1bmN0aW9uOjpfX3diZ19fX3diaW5kZ2VuX2lzX2Z1bmN0aW9uXzAwOTVhNzNiOGIxNTZmNzY6OmhjZjc0MGJhNmYwYTZhMDIyKGh3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5faXNfdW5kZWZpbmVkOjpfX3diZ19fX3diaW5kZ2VuX2lzX3VuZGVmaW5lZF85ZTRkOTI1MzRjNDJkNzc4OjpoN2MyODI1M2E2Y2RjYjRmYSlsd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2pzdmFsX2xvb3NlX2VxOjpfX3diZ19fX3diaW5kZ2VuX2pzdmFsX2xvb3NlX2VxXzlkZDc3ZDhjZDY2NzE4MTE6OmhkMjAxY2RjOWQwNzkxYWUzKmh3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fZGVidWdfc3RyaW5nOjpfX3diZ19fX3diaW5kZ2VuX2RlYnVnX3N0cmluZ18wYmM4NDgyYzZlMzUwOGFlOjpoZjdhMjM5YmFkYWNlYmUxNCwuUmVmKFNsaWNlKFU4KSkgLT4gTmFtZWRFeHRlcm5yZWYoIlVpbnQ4QXJyYXkiKS0YUmVmKFN0cmluZykgLT4gRXh0ZXJucmVmLi9zaGEyOjpzaGE1MTI6OnNvZnQ6OmNvbXByZXNzOjpoMGM3NTc0N2EyZjY1MzZiNS8zYmxha2UyOjpCbGFrZTJiVmFyQ29yZTo6Y29tcHJlc3M6OmgwMGRkZGJjZGQ5NGJmODIwMEhjb3JlOjpudW06OmZsdDJkZWM6OnN0cmF0ZWd5OjpkcmFnb246OmZvcm1hdF9zaG9ydGVzdDo6aDcxMzhkN2I5MTRmYTdkYzkxRWNvcmU6Om51bTo6Zmx0MmRlYzo6c3RyYXRlZ3k6OmRyYWdvbjo6Zm9ybWF0X2V4YWN0OjpoZmQyNzQ2MDhlNWU2NWIwZTI6ZGxtYWxsb2M6OmRsbWFsbG9jOjpEbG1hbGxvYzxBPjo6bWFsbG9jOjpoYmJiZTc2MmIwOTU5NzA2MzN0Y3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjo8aW1wbCBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6c2NhbGFyOjpTY2FsYXIyOT46OmludmVydDo6aDcxMjg5MTE3YThkNzFhYzM0K2FyZ29uMjo6QXJnb24yOjpjb21wcmVzczo6aDA5Njc5MWRjOWY2Zjk3OTQ1LW9wYXF1ZTo6c3RhcnRfc2VydmVyX2xvZ2luOjpoNDc5N2FlMmE3ZGVlYTQwYzZvPGJhc2U2NDo6ZW5naW5lOjpnZW5lcmFsX3B1cnBvc2U6OkdlbmVyYWxQdXJwb3NlIGFzIGJhc2U2NDo6ZW5naW5lOjpFbmdpbmU+OjppbnRlcm5hbF9kZWNvZGU6Omg5MGVkOWYzOTQ3M2NkZGM3Nz1vcGFxdWVfa2U6Om9wYXF1ZTo6Q2xpZW50TG9naW48Q1M+OjpmaW5pc2g6Omg2NGMxOTYxMTJhMTk2MzQxOFBvcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyTG9naW48Q1M+OjpidWlsZGVyX3dpdGhfa2V5X21hdGVyaWFsOjpoNWQ3YWFjYTM0MTBmNTQwYTl7PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjp0cmlwbGVkaDo6VHJpcGxlRGg8RyxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6S2V5RXhjaGFuZ2U+OjpnZW5lcmF0ZV9rZTM6Omg0NGMxMGFjYmI1YzkyNzQ0OjVvcGFxdWU6OmZpbmlzaF9jbGllbnRfcmVnaXN0cmF0aW9uOjpoY2Y0ODExNjU1N2NhZDA1Zjt4PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjp0cmlwbGVkaDo6VHJpcGxlRGg8RyxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6S2V5RXhjaGFuZ2U+OjpidWlsZF9rZTI6Omg0OGRiZmQ5M2FiNmUyMWFlPG08c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZXI+OjpkZXNlcmlhbGl6ZV9zdHJ1Y3Q6OmhjYjM4YjBmZDc0ZDZjYjg0PS5vcGFxdWU6OmZpbmlzaF9jbGllbnRfbG9naW46OmgyNmY4ODAxZDZhZTUzMWYwPm88YmFzZTY0OjplbmdpbmU6OmdlbmVyYWxfcHVycG9zZTo6R2VuZXJhbFB1cnBvc2UgYXMgYmFzZTY0OjplbmdpbmU6OkVuZ2luZT46OmludGVybmFsX2VuY29kZTo6aGMxYzMxN2IwYWE3NzZlMWI/bTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aDZjNmRkYTY1YjQ0MTdkOGFAbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aGUxOGNjZjdkMzgyZDk3NDhBLm9wYXF1ZTo6ZmluaXNoX3NlcnZlcl9sb2dpbjo6aDIzY2QzZjA3ZmYwZTNjNDZCS2NvcmU6Om51bTo6Zmx0MmRlYzo6c3RyYXRlZ3k6OmdyaXN1Ojpmb3JtYXRfc2hvcnRlc3Rfb3B0OjpoN2Q4NGJlMmQ1NWEwMTc0MUNbY3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OnNjYWxhcjo6U2NhbGFyMjk6Om1vbnRnb21lcnlfbXVsOjpoNjVmZjQ1ZTQxNGRhNDMwNkRAaGFzaGJyb3duOjpyYXc6OlJhd1RhYmxlPFQsQT46OnJlc2VydmVfcmVoYXNoOjpoMDE5ODA5OWVhMGIzMmZmNEUuYXJnb24yOjpBcmdvbjI6OmZpbGxfYmxvY2tzOjpoNzZiNTRkZTNmYWY1Nzg5MEY7Y3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjpTY2FsYXI6OnJlZHVjZTo6aGJkNGY4ZmRiNDU3OWYxOThHbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aDY0YWNjNDk1ZGYxNTQwZWJIbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aGJjN2Y5MWNmMGIyZGUwNTlJQmNvcmU6Om51bTo6Zmx0MmRlYzo6c3RyYXRlZ3k6OmRyYWdvbjo6bXVsX3BvdzEwOjpoMTEyY2U4NjE3YTk0N2VlNUpeY3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OnNjYWxhcjo6U2NhbGFyMjk6Om1vbnRnb21lcnlfc3F1YXJlOjpoOTRjMmNmYTI2ZGRjN2Y0MUs1YXJnb24yOjpibGFrZTJiX2xvbmc6OmJsYWtlMmJfbG9uZzo6aDc3OWRjNjM1MmM2ZTZiMTBMPm9wYXF1ZTo6Y3JlYXRlX3NlcnZlcl9yZWdpc3RyYXRpb25fcmVzcG9uc2U6Omg4ZjIzYjc2ZTNkNWNjNmM5TT5vcGFxdWVfa2U6OmVudmVsb3BlOjpFbnZlbG9wZTxDUz46Om9wZW5fcmF3OjpoNmEyM2RkZDhjZDAyNThhYU5PY3VydmUyNTUxOV9kYWxlazo6cmlzdHJldHRvOjpDb21wcmVzc2VkUmlzdHJldHRvOjpkZWNvbXByZXNzOjpoNDYwMzdjNGQ0NzU4NjY2Y086b3BhcXVlX2tlOjplbnZlbG9wZTo6RW52ZWxvcGU8Q1M+OjpzZWFsOjpoZmMyZDk0NTFkNDNkYzcyOVA5Y29yZTo6b3BzOjpmdW5jdGlvbjo6Rm5PbmNlOjpjYWxsX29uY2U6OmhlMDFiMjdkOTMzYjJlMjM5UXM8JmN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpmaWVsZDo6RmllbGRFbGVtZW50MjYyNSBhcyBjb3JlOjpvcHM6OmFyaXRoOjpNdWw+OjptdWw6OmgxOWM2Y2M4NGNiNzQxZjdhUlVlbGxpcHRpY19jdXJ2ZTo6aGFzaDJjdXJ2ZTo6aGFzaDJmaWVsZDo6ZXhwYW5kX21zZzo6RG9tYWluPEw+Ojp4bWQ6OmgwZjY0MTE1NzY3MzM3ODZjU1pjdXJ2ZTI1NTE5X2RhbGVrOjpyaXN0cmV0dG86OlJpc3RyZXR0b1BvaW50OjplbGxpZ2F0b3JfcmlzdHJldHRvX2ZsYXZvcjo6aDVhNTUyMzFiYWZkNzBkZjJUP29wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpzaGFyZWQ6OmRlcml2ZV9rZXlzOjpoNTZmYWY3ZTVmMTIyMDI3MlU6b3BhcXVlX2tlOjplbnZlbG9wZTo6RW52ZWxvcGU8Q1M+OjpvcGVuOjpoZDA0NGQ5M2M5ZTBmOGUyNlYzY29yZTo6c3RyOjpjb3VudDo6ZG9fY291bnRfY2hhcnM6OmgzNTJlZmNmMjY2NjExYTIzVyRobWFjOjpnZXRfZGVyX2tleTo6aGU1N2E5OWVmZGIzMTE3OWNYPG9wYXF1ZV9rZTo6b3BhcXVlOjpTZXJ2ZXJMb2dpbjxDUz46OmJ1aWxkOjpoOGIzYzM0NjhmYWVjMTZjZFkxPHN0ciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoOTllNjQ5NWU4YTU0ZGY5NFoxY29yZTo6c3RyOjpzbGljZV9lcnJvcl9mYWlsX3J0OjpoZTMzZjA0YmI1MzI3N2NjNFtCY29yZTo6Zm10OjpmbG9hdDo6ZmxvYXRfdG9fZGVjaW1hbF9jb21tb25fZXhhY3Q6OmhiMzg4MTFkMWMyNWRlYmNkXChfX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3JkbF9yZWFsbG9jXUhjdXJ2ZTI1NTE5X2RhbGVrOjpyaXN0cmV0dG86OlJpc3RyZXR0b1BvaW50Ojpjb21wcmVzczo6aGQ4ZDU5YjdmZGRhNDg0MGVeRG9wYXF1ZV9rZTo6b3BhcXVlOjpDbGllbnRSZWdpc3RyYXRpb248Q1M+OjpmaW5pc2g6Omg5MGU3MDhjNWRkMjZkZTQ0Xz5vcGFxdWVfa2U6OmVudmVsb3BlOjpFbnZlbG9wZTxDUz46OnNlYWxfcmF3OjpoYjllNDgzMjdlMTNiMjM1MWBIY29yZTo6bnVtOjpmbHQyZGVjOjpzdHJhdGVneTo6Z3Jpc3U6OmZvcm1hdF9leGFjdF9vcHQ6OmhmZDY0NGUyNjg1MjM3NTZiYUtvcGFxdWVfa2U6Om1lc3NhZ2VzOjpDcmVkZW50aWFsUmVzcG9uc2U8Q1M+OjpkZXNlcmlhbGl6ZTo6aDkwZjY5YmJkMmZlMjVlOGRiNmRpZ2VzdDo6Rml4ZWRPdXRwdXQ6OmZpbmFsaXplX2ZpeGVkOjpoZTJjMzhhMzljNGU5ZWI1ZGM6Y29yZTo6bnVtOjpiaWdudW06OkJpZzMyeDQwOjptdWxfZGlnaXRzOjpoM2M0YmViMjNmZjdhMWIxZmQ5Y29yZTo6dW5pY29kZTo6cHJpbnRhYmxlOjppc19wcmludGFibGU6OmhlZjk5ZDUyZWI5NzIwYWQ1ZTVvcGFxdWVfa2U6Om9wYXF1ZTo6dW5tYXNrX3Jlc3BvbnNlOjpoNTUyNGQxZTQwZmQzYjgyN2ZQYmFzZTY0OjplbmdpbmU6OmdlbmVyYWxfcHVycG9zZTo6ZGVjb2RlX3N1ZmZpeDo6ZGVjb2RlX3N1ZmZpeDo6aDdiZGMwNjA1YTAxZWVjMmRnbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aDNkMzkwNzg3ZmFiNzcwYTVoXGN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpmaWVsZDo6RmllbGRFbGVtZW50MjYyNTo6YXNfYnl0ZXM6OmgxZGM1OWFkNmJmNjgxM2U2aTxvcGFxdWVfa2U6Om9wYXF1ZTo6Q2xpZW50TG9naW48Q1M+OjpzdGFydDo6aDI4NTkyYWYxZGRlZjM1MTZqSG9wYXF1ZV9rZTo6b3BhcXVlOjpTZXJ2ZXJTZXR1cDxDUyxTSyxPUz46OmRlc2VyaWFsaXplOjpoMGExYzk2MWViNzQ4MTc3YmtKPFQgYXMgb3BhcXVlX2tlOjpzZXJpYWxpemF0aW9uOjpVcGRhdGVFeHQ+Ojp1cGRhdGVfaXRlcjo6aDk0YmVmNDBhNjJlNzNkODNsNWNvcmU6OmZtdDo6Rm9ybWF0dGVyOjpwYWRfaW50ZWdyYWw6OmhiNGNiNmE0OTE0MmZiZWYybUVjb3JlOjpmbXQ6OmZsb2F0OjpmbG9hdF90b19kZWNpbWFsX2NvbW1vbl9zaG9ydGVzdDo6aGUxZTk4N2MxNTUyN2Q4MWZuUXN0ZDo6c3lzOjp0aHJlYWRfbG9jYWw6Om5vX3RocmVhZHM6OkxhenlTdG9yYWdlPFQ+Ojppbml0aWFsaXplOjpoNzNjNGVhMDUxNzNkNjQ3Nm84ZGxtYWxsb2M6OmRsbWFsbG9jOjpEbG1hbGxvYzxBPjo6ZnJlZTo6aGExOTRjZGY2NTUwN2E3YzJwSm9wYXF1ZV9rZTo6b3BhcXVlOjpNYXNrZWRSZXNwb25zZTxDUz46OmRlc2VyaWFsaXplX3Rha2U6OmhlMzc0YmJiYzBlYWJjYmEycTFjb3JlOjpzdHI6OmNvbnZlcnRzOjpmcm9tX3V0Zjg6OmhjNmJhN2FkMTEyN2I2OTRkcpABPGRpZ2VzdDo6Y29yZV9hcGk6OmN0X3ZhcmlhYmxlOjpDdFZhcmlhYmxlQ29yZVdyYXBwZXI8VCxPdXRTaXplLE8+IGFzIGRpZ2VzdDo6Y29yZV9hcGk6OkZpeGVkT3V0cHV0Q29yZT46OmZpbmFsaXplX2ZpeGVkX2NvcmU6OmhiMzliYmRkYmYyNGNjM2Jic5MBPGRpZ2VzdDo6Y29yZV9hcGk6OmN0X3ZhcmlhYmxlOjpDdFZhcmlhYmxlQ29yZVdyYXBwZXI8VCxPdXRTaXplLE8+IGFzIGRpZ2VzdDo6Y29yZV9hcGk6OkZpeGVkT3V0cHV0Q29yZT46OmZpbmFsaXplX2ZpeGVkX2NvcmU6OmhiMzliYmRkYmYyNGNjM2JiWzFddJMBPGRpZ2VzdDo6Y29yZV9hcGk6OmN0X3ZhcmlhYmxlOjpDdFZhcmlhYmxlQ29yZVdyYXBwZXI8VCxPdXRTaXplLE8+IGFzIGRpZ2VzdDo6Y29yZV9hcGk6OkZpeGVkT3V0cHV0Q29yZT46OmZpbmFsaXplX2ZpeGVkX2NvcmU6OmhiMzliYmRkYmYyNGNjM2JiWzJddWBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU6OnNxdWFyZV9pbm5lcjo6aDAyYzdmOWE1OTY4NTU1YWZ2XGN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpzY2FsYXI6OlNjYWxhcjI5Ojpmcm9tX2J5dGVzX3dpZGU6OmhkMmQyMGFkNjIyZjU2YzY1d7IBPGVsbGlwdGljX2N1cnZlOjpoYXNoMmN1cnZlOjpoYXNoMmZpZWxkOjpleHBhbmRfbXNnOjp4bWQ6OkV4cGFuZE1zZ1htZDxIYXNoVD4gYXMgZWxsaXB0aWNfY3VydmU6Omhhc2gyY3VydmU6Omhhc2gyZmllbGQ6OmV4cGFuZF9tc2c6OkV4cGFuZE1zZz46OmV4cGFuZF9tZXNzYWdlOjpoYTFiMDhmOWIyZjJkMGMwMHhFY29yZTo6Y2hhcjo6bWV0aG9kczo6PGltcGwgY2hhcj46OmVzY2FwZV9kZWJ1Z19leHQ6OmhhYjI4OGQyOWM2MDE1ZThjeUJvcGFxdWVfa2U6Om9wYXF1ZTo6Q2xpZW50TG9naW48Q1M+OjpkZXNlcmlhbGl6ZTo6aDAxN2Y3MmJiMTNmNDY3NGN6LGNvcmU6OmZtdDo6Rm9ybWF0dGVyOjpwYWQ6OmgwN2UxYTAyMzQ3MDMyZGJje208c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZXI+OjpkZXNlcmlhbGl6ZV9zdHJ1Y3Q6Omg0MTBiODBlMTMwYTJlZDk4fD5jb3JlOjpmbXQ6OkZvcm1hdHRlcjo6d3JpdGVfZm9ybWF0dGVkX3BhcnRzOjpoODkzMDE1YjkzMGNjNzljZH3aAWN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjo8aW1wbCBjb3JlOjpvcHM6OmFyaXRoOjpBZGQ8JmN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjpQcm9qZWN0aXZlTmllbHNQb2ludD4gZm9yICZjdXJ2ZTI1NTE5X2RhbGVrOjplZHdhcmRzOjpFZHdhcmRzUG9pbnQ+OjphZGQ6OmhjNmU0OWFlZWY5ZTQyYmVjfns8b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OnNoYXJlZDo6S2UxU3RhdGU8Rz4gYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OkRlc2VyaWFsaXplPjo6ZGVzZXJpYWxpemVfdGFrZTo6aDlmMWY3ZDllMWZhY2YwNmF/gQE8b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OnRyaXBsZWRoOjpLZTJNZXNzYWdlPEcsSD4gYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OkRlc2VyaWFsaXplPjo6ZGVzZXJpYWxpemVfdGFrZTo6aDQ1NmNkZWU0YzdiOGRkMmKAAT9jdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjp2YXJpYWJsZV9iYXNlX211bDo6aDJhZmQ2YzMwZDM3ZWZhNDKBAY0BPG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpncm91cDo6cmlzdHJldHRvMjU1OjpSaXN0cmV0dG8yNTUgYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpHcm91cD46OmRlc2VyaWFsaXplX3Rha2Vfc2s6OmhhMDFmNzY3MjJlMGRkNTAyggE1aGtkZjo6SGtkZjxILEk+OjpleHBhbmRfbXVsdGlfaW5mbzo6aGY4NWU4ZjEyZDliYTdjYjeDATxjb3JlOjpmbXQ6OkZvcm1hdHRlcjo6cGFkX2Zvcm1hdHRlZF9wYXJ0czo6aDEwZjFjYjlhZTVjYTU2MTiEAY0BPG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpncm91cDo6cmlzdHJldHRvMjU1OjpSaXN0cmV0dG8yNTUgYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpHcm91cD46OmRlc2VyaWFsaXplX3Rha2VfcGs6OmhlYTVlMTVhYThiN2FiM2Q3hQF6PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjp0cmlwbGVkaDo6VHJpcGxlRGg8RyxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6S2V5RXhjaGFuZ2U+OjprZTJfYnVpbGRlcjo6aDU5NmZjYjU3YjhlZDZlMmGGAUtvcGFxdWVfa2U6Om1lc3NhZ2VzOjpSZWdpc3RyYXRpb25VcGxvYWQ8Q1M+OjpkZXNlcmlhbGl6ZTo6aGQ3YzI4YTkzYzc2Yjk0ODKHAVM8Y29yZTo6Zm10OjpidWlsZGVyczo6UGFkQWRhcHRlciBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyOjpoNGEwN2I5OTczNjFjMzBhOIgBL2FyZ29uMjo6QXJnb24yOjppbml0aWFsX2hhc2g6OmhhZjEyYWNlZTZlZTEyOGFiiQEjY29yZTo6Zm10Ojp3cml0ZTo6aDI2ZmVhOTQ1NmU0MzIwNTeKAThjb3JlOjpudW06OmJpZ251bTo6QmlnMzJ4NDA6Om11bF9wb3cyOjpoNjljM2Q5MGMzZWNiY2I0ZosBNXZvcHJmOjpjb21tb246OmRlcml2ZV9rZXlfaW50ZXJuYWw6OmgxNmIxMzVkZDBhOGM1NzQyjAFWb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OlNlcmlhbGl6ZWRJZGVudGlmaWVyczxHPjo6ZnJvbV9pZGVudGlmaWVyczo6aDhiNzAzYTIxYjdhM2Y4MDiNAT1vcGFxdWVfa2U6OmVudmVsb3BlOjpyZWNvdmVyX2tleXNfaW50ZXJuYWw6OmhkNWRjZWQwYTY0MjQxYzg3jgGAAWN1cnZlMjU1MTlfZGFsZWs6OmZpZWxkOjo8aW1wbCBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU+OjpzcXJ0X3JhdGlvX2k6OmgyOWY3OTc0YWEzMjEyN2FkjwE+Y29yZTo6Zm10OjpudW06OmltcDo6PGltcGwgdTY0Pjo6X2ZtdF9pbm5lcjo6aGY3ZTAyZGQ3MTk3MjZjZmaQAT5vcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6c2hhcmVkOjp0cmFuc2NyaXB0OjpoZWM5YmM2OTBlYjJlZjNlM5EBPmNvcmU6OmZtdDo6bnVtOjppbXA6OjxpbXBsIHUzMj46Ol9mbXRfaW5uZXI6Omg3ODVmN2Y1NzZlNjA4MDA1kgE0b3BhcXVlOjpzdGFydF9jbGllbnRfcmVnaXN0cmF0aW9uOjpoYWM5ZTMzNjQzYmNlM2E2OZMBRnNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplcjo6aW52YWxpZF90eXBlXzo6aDQ3OTZiZDAzYzQ5NjA5ZTSUAS1vcGFxdWU6OnN0YXJ0X2NsaWVudF9sb2dpbjo6aGVlYjBiYjM4NWJkZWZkYTmVAU9vcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6c2hhcmVkOjpoa2RmX2V4cGFuZF9sYWJlbF9leHRyYWN0ZWQ6Omg2ODBhODMwYWY3ZjRjYWIylgFKPHNlcmRlX2NvcmU6OmRlOjpVbmV4cGVjdGVkIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDdkY2VjMDdlODZiZTYzZTSXAUFkbG1hbGxvYzo6ZGxtYWxsb2M6OkRsbWFsbG9jPEE+OjpkaXNwb3NlX2NodW5rOjpoZGM4ODVkNjg2NTAxMmZiZZgBbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cnVjdDo6aGE0OGQ4ZTlmMGI0MzU5ZTWZAW08c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZXI+OjpkZXNlcmlhbGl6ZV9zdHJ1Y3Q6OmhhNzA3Yzg1M2U1YzVhYzBimgF9PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpzaGFyZWQ6OktlMU1lc3NhZ2U8Rz4gYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OkRlc2VyaWFsaXplPjo6ZGVzZXJpYWxpemVfdGFrZTo6aDEyNDI4Y2EyYTMzMDg1NmGbAT5vcGFxdWVfa2U6Om9wYXF1ZTo6Z2V0X3Bhc3N3b3JkX2Rlcml2ZWRfa2V5OjpoZjhhMThkM2I4MWMzMDNlNZwBRW9wYXF1ZV9rZTo6ZW52ZWxvcGU6OmJ1aWxkX2lubmVyX2VudmVsb3BlX2ludGVybmFsOjpoMzRhMWM5NmVmOTdkOTE0NZ0BfGN1cnZlMjU1MTlfZGFsZWs6OmZpZWxkOjo8aW1wbCBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU+Ojpwb3cyMjUwMTo6aGFiOWVjMDNlMjNjMjYwNWOeAUBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6c2hhcmVkOjpnZW5lcmF0ZV9rZTE6OmhlZDc5NWU0NjczOWYxZTljnwFNb3BhcXVlX2tlOjptZXNzYWdlczo6UmVnaXN0cmF0aW9uUmVzcG9uc2U8Q1M+OjpkZXNlcmlhbGl6ZTo6aDZlMjM4N2ExZmE3ZTZkMzmgAUlvcGFxdWVfa2U6Om1lc3NhZ2VzOjpDcmVkZW50aWFsUmVzcG9uc2U8Q1M+OjpzZXJpYWxpemU6Omg5Zjg2MTY0NmIxNTYyMjIzoQFGb3BhcXVlX2tlOjplbnZlbG9wZTo6RW52ZWxvcGU8Q1M+OjpkZXNlcmlhbGl6ZV90YWtlOjpoNDYyY2UyMTk3MmM2ZDhkY6IBT29wYXF1ZV9rZTo6bWVzc2FnZXM6OkNyZWRlbnRpYWxSZXF1ZXN0PENTPjo6ZGVzZXJpYWxpemVfdGFrZTo6aGE0NWNmOWMyM2U0YWNiZTGjAT1vcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyTG9naW48Q1M+OjpmaW5pc2g6OmhlZWRmM2I5OTBlOGVjMzFipAFyY3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjo8aW1wbCBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6c2NhbGFyOjpTY2FsYXIyOT46OnBhY2s6Omg5OWZmNGM5MzcxNTA3MTcypQEzYWxsb2M6OmZtdDo6Zm9ybWF0Ojpmb3JtYXRfaW5uZXI6OmhlNmFiOTZmMWFlMWU0MGE3pgEzb3BhcXVlX2tlOjpvcGFxdWU6Om1hc2tfcmVzcG9uc2U6OmhiMjA5YTU5MWY5OGJlOTA1pwERZmluaXNoQ2xpZW50TG9naW6oATxkbG1hbGxvYzo6ZGxtYWxsb2M6OkRsbWFsbG9jPEE+OjptZW1hbGlnbjo6aDYzZTkyMTI1MmFjZDRlNGapARBzdGFydENsaWVudExvZ2luqgEXc3RhcnRDbGllbnRSZWdpc3RyYXRpb26rARBzdGFydFNlcnZlckxvZ2lurAFDb3BhcXVlX2tlOjpvcGFxdWU6OkNsaWVudFJlZ2lzdHJhdGlvbjxDUz46OnN0YXJ0OjpoMzY1ZjZlY2RlNGFjMDE3NK0BWGNvcmU6Om51bTo6Zmx0MmRlYzo6c3RyYXRlZ3k6OmdyaXN1Ojpmb3JtYXRfZXhhY3Rfb3B0Ojpwb3NzaWJseV9yb3VuZDo6aDYwM2ZmZWM4OGVhODRmZjGuAVVvcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyUmVnaXN0cmF0aW9uPENTPjo6c3RhcnRfd2l0aF9rZXlfbWF0ZXJpYWw6Omg5N2QwODg2ODAxNGNhOWQ3rwFkZWxsaXB0aWNfY3VydmU6Omhhc2gyY3VydmU6Omhhc2gyZmllbGQ6OmV4cGFuZF9tc2c6OnhtZDo6RXhwYW5kZXJYbWQ8SGFzaFQ+OjpuZXh0OjpoMzE3ZTZiMmEzYmUwOWQyZbABW2N1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjpQcm9qZWN0aXZlUG9pbnQ6OmRvdWJsZTo6aDg4YzA1OTVlYjkyZThkMmaxARhmaW5pc2hDbGllbnRSZWdpc3RyYXRpb26yAUlvcGFxdWVfa2U6Om9wYXF1ZTo6Q2xpZW50UmVnaXN0cmF0aW9uPENTPjo6ZGVzZXJpYWxpemU6OmhjMTlmZTk0ODI0N2M4MDAyswFAZGxtYWxsb2M6OmRsbWFsbG9jOjpEbG1hbGxvYzxBPjo6dW5saW5rX2NodW5rOjpoZjcxY2FkZDYxMWFjMzc0ObQBOHN0ZDo6dGhyZWFkOjpsb2NhbDo6TG9jYWxLZXk8VD46OndpdGg6OmgxYWYzODgxMDk0ODZhZWQytQE6Ymxha2UyOjpCbGFrZTJiVmFyQ29yZTo6bmV3X3dpdGhfcGFyYW1zOjpoN2NhNWFjODZiOGY1MzcxYbYBQ2N1cnZlMjU1MTlfZGFsZWs6OndpbmRvdzo6TG9va3VwVGFibGU8VD46OnNlbGVjdDo6aGMyMTA5NjUyYjkwYzM3ZTm3ASBjcmVhdGVTZXJ2ZXJSZWdpc3RyYXRpb25SZXNwb25zZbgBEWZpbmlzaFNlcnZlckxvZ2luuQE4Y29yZTo6bnVtOjpmbHQyZGVjOjpkaWdpdHNfdG9fZGVjX3N0cjo6aGU1Y2E3Njk1ZGE2ZGE0ZjS6AX08b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OnRyaXBsZWRoOjpLZTJTdGF0ZTxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6RGVzZXJpYWxpemU+OjpkZXNlcmlhbGl6ZV90YWtlOjpoNzYwMTA3NzIwMTBjM2FkM7sBV2N1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpzY2FsYXI6OlNjYWxhcjI5Ojpmcm9tX2J5dGVzOjpoOWE0NTI0MjVlNzM3YjU5MbwBN2FyZ29uMjo6cGFyYW1zOjpQYXJhbXNCdWlsZGVyOjpidWlsZDo6aDA4YzQxYWJhZDE5YWNiZWK9AUxjb3JlOjp1bmljb2RlOjp1bmljb2RlX2RhdGE6OmdyYXBoZW1lX2V4dGVuZDo6bG9va3VwX3Nsb3c6OmhiMzZjNjBhMzA1NTA5OGVlvgEuaGtkZjo6SGtkZkV4dHJhY3Q8SCxJPjo6bmV3OjpoYmQ2MGU0YmUwY2E4MjEyZr8BK2FyZ29uMjo6QXJnb24yOjpmaW5hbGl6ZTo6aDZhNDIyMmM4ZmZiNDdmYWPAAT5vcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyTG9naW48Q1M+OjpidWlsZGVyOjpoMTg4MDRhODE4Y2VmN2UyM8EBwQE8Y3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OmZpZWxkOjpGaWVsZEVsZW1lbnQyNjI1IGFzIGNvcmU6Om9wczo6YXJpdGg6OlN1YkFzc2lnbjwmY3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OmZpZWxkOjpGaWVsZEVsZW1lbnQyNjI1Pj46OnN1Yl9hc3NpZ246OmgxMTBiNDU5YWQ5ZmUyMmRiwgFlPHZvcHJmOjpncm91cDo6cmlzdHJldHRvOjpSaXN0cmV0dG8yNTUgYXMgdm9wcmY6Omdyb3VwOjpHcm91cD46OmRlc2VyaWFsaXplX3NjYWxhcjo6aGZhYjc0NWJiOTI0ZWFiMWLDAWRvcGFxdWU6OjxpbXBsIGNvcmU6OmNvbnZlcnQ6OkZyb208b3BhcXVlOjpFcnJvcj4gZm9yIHdhc21fYmluZGdlbjo6SnNFcnJvcj46OmZyb206Omg1MTIzMzI0ZTNhZDg0YmE3xAFGZGxtYWxsb2M6OmRsbWFsbG9jOjpEbG1hbGxvYzxBPjo6aW5zZXJ0X2xhcmdlX2NodW5rOjpoZWM4ZjRmM2M5OGJlMzdlOcUBbm9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6c2VyOjpTZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoQ2xpZW50TG9naW5SZXN1bHQ+OjpzZXJpYWxpemU6OmhkY2FhY2Q1NDg2Njk1N2VixgEsaGtkZjo6SGtkZjxILEk+Ojpmcm9tX3Byazo6aDcxNDE0MzJiMzM1OTcxNmPHAWU8c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6T2JqZWN0QWNjZXNzIGFzIHNlcmRlX2NvcmU6OmRlOjpNYXBBY2Nlc3M+OjpuZXh0X2tleV9zZWVkOjpoMWY2YjYwNGE4ZGJjZmRiOcgBZTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpPYmplY3RBY2Nlc3MgYXMgc2VyZGVfY29yZTo6ZGU6Ok1hcEFjY2Vzcz46Om5leHRfa2V5X3NlZWQ6Omg3YmZiZmExNjkwZGViOTU0yQFlPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6Ok9iamVjdEFjY2VzcyBhcyBzZXJkZV9jb3JlOjpkZTo6TWFwQWNjZXNzPjo6bmV4dF9rZXlfc2VlZDo6aDg5OTU2ZWJlMDAyMzcxMTfKAWU8c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6T2JqZWN0QWNjZXNzIGFzIHNlcmRlX2NvcmU6OmRlOjpNYXBBY2Nlc3M+OjpuZXh0X2tleV9zZWVkOjpoZDkxZjZhZjE5YmMxMGExOMsBZTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpPYmplY3RBY2Nlc3MgYXMgc2VyZGVfY29yZTo6ZGU6Ok1hcEFjY2Vzcz46Om5leHRfa2V5X3NlZWQ6OmhkYmRlODExOWQ3MGExMzZkzAFlPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6Ok9iamVjdEFjY2VzcyBhcyBzZXJkZV9jb3JlOjpkZTo6TWFwQWNjZXNzPjo6bmV4dF9rZXlfc2VlZDo6aGRlNzU4MmE5ZDlhNDc4OTHNAWU8c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6T2JqZWN0QWNjZXNzIGFzIHNlcmRlX2NvcmU6OmRlOjpNYXBBY2Nlc3M+OjpuZXh0X2tleV9zZWVkOjpoZjBkNzYzYmI5MTgxNTQxOM4BX2hhc2hicm93bjo6cnVzdGNfZW50cnk6OjxpbXBsIGhhc2hicm93bjo6bWFwOjpIYXNoTWFwPEssVixTLEE+Pjo6cnVzdGNfZW50cnk6OmgzZGU2MGFjMjE3NzFkYzFmzwFEZ2VuZXJpY19hcnJheTo6R2VuZXJpY0FycmF5PFQsTj46OmZyb21fZXhhY3RfaXRlcjo6aGQwNjVkZWY0OTA4MDI2MTfQAYMBPG9wYXF1ZV9rZTo6a2V5cGFpcjo6UHJpdmF0ZUtleTxHPiBhcyBvcGFxdWVfa2U6OmtleXBhaXI6OlByaXZhdGVLZXlTZXJpYWxpemF0aW9uPEc+Pjo6ZGVzZXJpYWxpemVfdGFrZV9rZXlfcGFpcjo6aGNjNjhkMGEzNTVjZGYwMWTRAVRvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6U2VyaWFsaXplZElkZW50aWZpZXI8Rz46OmZyb21faWRlbnRpZmllcjo6aDgxNGUzZjhhODhhMDA5MDnSAV5jdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU6OmZyb21fYnl0ZXM6OmgxYWU1OWNmYWE5ZDJmZDlm0wE6Y29yZTo6Zm10OjpidWlsZGVyczo6RGVidWdTdHJ1Y3Q6OmZpZWxkOjpoMmExZTgwMDhiMDhmMmJjM9QBQG9wYXF1ZV9rZTo6a2V5cGFpcjo6S2V5UGFpcjxHPjo6ZGVyaXZlX3JhbmRvbTo6aDkyNGVmOGI5NGU4NjVmNTbVATNoa2RmOjpIa2RmRXh0cmFjdDxILEk+OjpmaW5hbGl6ZTo6aDhmY2NhMjM5M2YzNjdlZWXWATRqc19zeXM6Omdsb2JhbDo6Z2V0X2dsb2JhbF9vYmplY3Q6OmhiMzY1YWVkODUzN2NlNzIw1wE2Y29yZTo6c2xpY2U6Om1lbWNocjo6bWVtY2hyX2FsaWduZWQ6Omg5MDRhYTMxNzZmNTk2NmZj2AEub3BhcXVlOjpkZWNvZGVfc2VydmVyX3NldHVwOjpoMDQ1ZDY0ZmRhOWFmMTE2Y9kBQ29wYXF1ZV9rZTo6b3BhcXVlOjpTZXJ2ZXJSZWdpc3RyYXRpb248Q1M+OjpzdGFydDo6aGEyNTk3MWJmMTE2ZGU0NmbaAUpjb3JlOjpmbXQ6Om51bTo6PGltcGwgY29yZTo6Zm10OjpEZWJ1ZyBmb3IgdTMyPjo6Zm10OjpoZmY1ZDFlZDdhODhiYTYwOVsxXdsBZTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpPYmplY3RBY2Nlc3MgYXMgc2VyZGVfY29yZTo6ZGU6Ok1hcEFjY2Vzcz46Om5leHRfa2V5X3NlZWQ6OmgyM2U4ZWM2ZjdmM2MwZGEx3AFNPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhcjo6aGRjZGE1YTZhYTM2MjNkNWVbMV3dAU08YWxsb2M6OnN0cmluZzo6U3RyaW5nIGFzIGNvcmU6OmZtdDo6V3JpdGU+Ojp3cml0ZV9jaGFyOjpoZGNkYTVhNmFhMzYyM2Q1ZVsyXd4BR2NvcmU6OmZtdDo6bnVtOjo8aW1wbCBjb3JlOjpmbXQ6OkRlYnVnIGZvciB1NjQ+OjpmbXQ6Omg5YTA3OWY0NWQ4YWI0ODFh3wFNPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhcjo6aGRjZGE1YTZhYTM2MjNkNWVbM13gAT5hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmZpbmlzaF9ncm93OjpoMDFmYmExMThkOTg5YjA3Y+EBTjxvcGFxdWVfa2U6OmVycm9yczo6SW50ZXJuYWxFcnJvciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoY2U1MmY0MmU0YTc4OGNlMOIBPmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6Omg2YjkxYzAyYzdiZTZmM2M24wFFPHNlcmRlX2NvcmU6OmRlOjpPbmVPZiBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OmhlZjM1ZDQ5N2E2OGFiYzQ35AFAb3BhcXVlX2tlOjpvcGFxdWU6OkNsaWVudExvZ2luPENTPjo6c2VyaWFsaXplOjpoOWRkNWZmMThmOWE3NTEwZuUBWmN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpmaWVsZDo6RmllbGRFbGVtZW50MjYyNTo6cmVkdWNlOjpoYzI3NTc3ZTc0NDNmMmJhY+YBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9j5wF1b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpzZXI6OlNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpGaW5pc2hDbGllbnRSZWdpc3RyYXRpb25SZXN1bHQ+OjpzZXJpYWxpemU6OmhiOTJiYjA2YzdjOTQyMjQ06AFAaGFzaGJyb3duOjpyYXc6OlJhd1RhYmxlPFQsQT46Omluc2VydF9ub19ncm93OjpoNzU3N2I0YmU0MGYyNWQ4MekBeDxvcGFxdWVfa2U6OmtleXBhaXI6Ok9wcmZTZWVkPEg+IGFzIG9wYXF1ZV9rZTo6a2V5cGFpcjo6T3ByZlNlZWRTZXJpYWxpemF0aW9uPEgsRT4+OjpkZXNlcmlhbGl6ZV90YWtlOjpoMDJkN2IyMjAxMmU5MTk2Y+oBNDxjaGFyIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGI5N2Y3OWI3ZTQ2YjQ4MTLrAWs8c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZXI+OjpkZXNlcmlhbGl6ZV9lbnVtOjpoODJlNTYyOTFjMTIzZDlmNuwBiwE8Y3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OmZpZWxkOjpGaWVsZEVsZW1lbnQyNjI1IGFzIHN1YnRsZTo6Q29uZGl0aW9uYWxseVNlbGVjdGFibGU+Ojpjb25kaXRpb25hbF9hc3NpZ246OmgyMGE4MWRkMmI2OGRkYmI17QFCY29yZTo6Zm10OjpGb3JtYXR0ZXI6OmRlYnVnX3R1cGxlX2ZpZWxkMV9maW5pc2g6OmhiNzM0NmUwNzU0NGJhNWVl7gEwb3BhcXVlOjpnZXRfc2VydmVyX3B1YmxpY19rZXk6Omg3OWY5MzVhYzNiNzU5ODM37wFKPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhcjo6aGRjZGE1YTZhYTM2MjNkNWXwATdjb3JlOjpwYW5pY2tpbmc6OmFzc2VydF9mYWlsZWRfaW5uZXI6Omg1MTAyNWU1ZGY3MGNhNjg18QF4PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjp0cmlwbGVkaDo6VHJpcGxlRGg8RyxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6S2V5RXhjaGFuZ2U+OjpmaW5pc2hfa2U6OmgxY2NkOTk3ODZiNDU5ZmJl8gFDaGFzaGJyb3duOjpyYXc6OlJhd1RhYmxlSW5uZXI6Om5ld191bmluaXRpYWxpemVkOjpoY2U5ZjhlNTI2MzZhMDcxNPMBSzxiYXNlNjQ6OmRlY29kZTo6RGVjb2RlRXJyb3IgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoZWI2ODE4M2EzYjUyMGIzYfQBYzx2b3ByZjo6Z3JvdXA6OnJpc3RyZXR0bzo6UmlzdHJldHRvMjU1IGFzIHZvcHJmOjpncm91cDo6R3JvdXA+OjpkZXNlcmlhbGl6ZV9lbGVtOjpoMjJmMWQ3NmEzMDAzMmZkMfUBWDxkaWdlc3Q6OmNvcmVfYXBpOjp3cmFwcGVyOjpDb3JlV3JhcHBlcjxUPiBhcyBkaWdlc3Q6OlVwZGF0ZT46OnVwZGF0ZTo6aDBhNjEyYTJhYWM5OThmYTL2AVs8ZGlnZXN0Ojpjb3JlX2FwaTo6d3JhcHBlcjo6Q29yZVdyYXBwZXI8VD4gYXMgZGlnZXN0OjpVcGRhdGU+Ojp1cGRhdGU6OmgwYTYxMmEyYWFjOTk4ZmEyWzFd9wFYPGRpZ2VzdDo6Y29yZV9hcGk6OndyYXBwZXI6OkNvcmVXcmFwcGVyPFQ+IGFzIGRpZ2VzdDo6VXBkYXRlPjo6dXBkYXRlOjpoNGYyY2Y5NTEwOTA1NGM0NfgBWDxkaWdlc3Q6OmNvcmVfYXBpOjp3cmFwcGVyOjpDb3JlV3JhcHBlcjxUPiBhcyBkaWdlc3Q6OlVwZGF0ZT46OnVwZGF0ZTo6aDMxZTFhODRhNmQxYmJiMzL5AVs8ZGlnZXN0Ojpjb3JlX2FwaTo6d3JhcHBlcjo6Q29yZVdyYXBwZXI8VD4gYXMgZGlnZXN0OjpVcGRhdGU+Ojp1cGRhdGU6OmgzMWUxYTg0YTZkMWJiYjMyWzFd+gE8b3BhcXVlX2tlOjpvcGFxdWU6OlNlcnZlckxvZ2luPENTPjo6c3RhcnQ6Omg3ZTNhMGRkNDQxY2Q0YTVm+wE3Y29yZTo6Zm10OjpidWlsZGVyczo6RGVidWdTZXQ6OmVudHJ5OjpoYjRiNGMyZDExYjZmYjYzM/wBWDxkaWdlc3Q6OmNvcmVfYXBpOjp3cmFwcGVyOjpDb3JlV3JhcHBlcjxUPiBhcyBkaWdlc3Q6OlVwZGF0ZT46OnVwZGF0ZTo6aDVjNmVmNTVmMjQyYTE0MGb9AVs8ZGlnZXN0Ojpjb3JlX2FwaTo6d3JhcHBlcjo6Q29yZVdyYXBwZXI8VD4gYXMgZGlnZXN0OjpVcGRhdGU+Ojp1cGRhdGU6Omg1YzZlZjU1ZjI0MmExNDBmWzFd/gFmPGRpZ2VzdDo6Y29yZV9hcGk6OnJ0X3ZhcmlhYmxlOjpSdFZhcmlhYmxlQ29yZVdyYXBwZXI8VD4gYXMgZGlnZXN0OjpVcGRhdGU+Ojp1cGRhdGU6OmgwODE3ZDE3YmY5MmQzMmNm/wGpATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpLZXlTdHJldGNoaW5nRnVuY3Rpb25Db25maWc+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6dmlzaXRfZW51bTo6aDhhMWE1ZWE2NjI4ZjQwNDSAAjhiYXNlNjQ6OmVuZ2luZTo6RW5naW5lOjplbmNvZGU6OmlubmVyOjpoYWNhM2EzOWIxOTg2NmZjOIECSzxbdThdIGFzIG9wYXF1ZV9rZTo6c2VyaWFsaXphdGlvbjo6U2xpY2VFeHQ+Ojp0YWtlX2FycmF5OjpoZTJmNzFiNzExYjllNzIyOIICbjxzdGQ6OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZCBhcyBjb3JlOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6dGFrZV9ib3g6OmhjOTA3OTY0YTg3MjkyMjA1gwI5Y29yZTo6Zm10OjpidWlsZGVyczo6RGVidWdUdXBsZTo6ZmllbGQ6OmgxOWViNWRjYTgyNDQyZDhjhAI4dm9wcmY6Om9wcmY6Ok9wcmZDbGllbnQ8Q1M+OjpmaW5hbGl6ZTo6aDk2ZmEzODJhZjJjNmFkZjGFAkNhbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OnNocmlua191bmNoZWNrZWQ6Omg4ZGFjZWI4YzI3MmYxNWJkhgISZ2V0U2VydmVyUHVibGljS2V5hwJtb3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpzZXI6OlNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpTdGFydENsaWVudExvZ2luUmVzdWx0Pjo6c2VyaWFsaXplOjpoM2I2YjY3NGRjNjdkYzA2N4gCbW9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6c2VyOjpTZXJpYWxpemUgZm9yIG9wYXF1ZTo6U3RhcnRTZXJ2ZXJMb2dpblJlc3VsdD46OnNlcmlhbGl6ZTo6aDhjMDRkYzAyMjlhM2MzZTGJAnRvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OnNlcjo6U2VyaWFsaXplIGZvciBvcGFxdWU6OlN0YXJ0Q2xpZW50UmVnaXN0cmF0aW9uUmVzdWx0Pjo6c2VyaWFsaXplOjpoNWIwNWFlYTFjNDU1MGVlZooCSTxUIGFzIG9wYXF1ZV9rZTo6c2VyaWFsaXphdGlvbjo6VXBkYXRlRXh0Pjo6Y2hhaW5faXRlcjo6aDI5MzIzMTZmYTFjYzQxNmaLAlN2b3ByZjo6b3ByZjo6T3ByZkNsaWVudDxDUz46OmRldGVybWluaXN0aWNfYmxpbmRfdW5jaGVja2VkX2lubmVyOjpoOTliY2Q2OWE3M2U2Yzg1N4wCSTxUIGFzIG9wYXF1ZV9rZTo6c2VyaWFsaXphdGlvbjo6VXBkYXRlRXh0Pjo6Y2hhaW5faXRlcjo6aDRkMjQ5ZmZhMDQyN2I3OWONAklvcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyUmVnaXN0cmF0aW9uPENTPjo6ZGVzZXJpYWxpemU6OmgyZDg3NWVhZDkxMzcwZTY2jgJHb3BhcXVlX2tlOjpvcGFxdWU6OkNsaWVudFJlZ2lzdHJhdGlvbjxDUz46OnNlcmlhbGl6ZTo6aDdiMjJjY2IxMjZlM2E2MmWPAjdvcGFxdWVfa2U6Om9wYXF1ZTo6b3ByZl9rZXlfbWF0ZXJpYWw6OmhkYjc2MTQwMTRiNDdiZDU5kAJCb3BhcXVlX2tlOjpvcGFxdWU6OlNlcnZlckxvZ2luPENTPjo6ZGVzZXJpYWxpemU6Omg3YjA5MzE3NDE2YTg0M2VlkQJPb3BhcXVlX2tlOjptZXNzYWdlczo6Q3JlZGVudGlhbEZpbmFsaXphdGlvbjxDUz46OmRlc2VyaWFsaXplOjpoMmY3ZDQ3NmM3ZmY0MjIyOZICUGN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpzY2FsYXI6OlNjYWxhcjI5OjpzdWI6Omg3ZWIxZGE4YjIzOGQ4MjBmkwJFPGdldHJhbmRvbTo6ZXJyb3I6OkVycm9yIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6OmhlYmVkYTk3ZTlkN2UyMTBilAJPY3VydmUyNTUxOV9kYWxlazo6ZWR3YXJkczo6RWR3YXJkc1BvaW50Ojphc19wcm9qZWN0aXZlX25pZWxzOjpoZmU2N2QyNWFmZmIwNjA1Y5UCUmN1cnZlMjU1MTlfZGFsZWs6OnJpc3RyZXR0bzo6UmlzdHJldHRvUG9pbnQ6OmZyb21fdW5pZm9ybV9ieXRlczo6aGY0M2Y3NjkzNmM1MTg1N2OWAkBvcGFxdWVfa2U6Om9wYXF1ZTo6b3ByZl9rZXlfZnJvbV9rZXlfbWF0ZXJpYWw6Omg3NjhiM2JmNTQyNWJmMmQ2lwJ/PG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjp0cmlwbGVkaDo6S2UzTWVzc2FnZTxIPiBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6RGVzZXJpYWxpemU+OjpkZXNlcmlhbGl6ZV90YWtlOjpoMWZjY2UzODhkYTgyOWQ4NJgCLm9wYXF1ZTo6Y3JlYXRlX3NlcnZlcl9zZXR1cDo6aDI3ZDExMmI0YWQ3NjIxODWZAlpjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU6Om5lZ2F0ZTo6aDcxMDAzYTRjM2E2NWVhMTKaAjhiYXNlNjQ6OmVuZ2luZTo6RW5naW5lOjpkZWNvZGU6OmlubmVyOjpoN2Q0YjNjNTYyZDRjYTkxOJsCUXN0ZDo6c3lzOjp0aHJlYWRfbG9jYWw6Om5vX3RocmVhZHM6OkxhenlTdG9yYWdlPFQ+Ojppbml0aWFsaXplOjpoOGMwMTI1YjBiZDBhOWJiNpwCYDx2b3ByZjo6Z3JvdXA6OnJpc3RyZXR0bzo6UmlzdHJldHRvMjU1IGFzIHZvcHJmOjpncm91cDo6R3JvdXA+OjpoYXNoX3RvX2N1cnZlOjpoYmY0ZTdmY2U4MmQ0Y2VjMJ0CYTx2b3ByZjo6Z3JvdXA6OnJpc3RyZXR0bzo6UmlzdHJldHRvMjU1IGFzIHZvcHJmOjpncm91cDo6R3JvdXA+OjpoYXNoX3RvX3NjYWxhcjo6aDI0OTliYzM5NjFiNzQwMjWeAihhbGxvYzo6dmVjOjpmcm9tX2VsZW06OmgzOWFiZDMyYzlmZmFiMWMxnwIyc3RkOjpwYW5pY2tpbmc6OnBhbmljX3dpdGhfaG9vazo6aGRkNjEwZjZjMTgwMjZiY2KgAlxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXI6OmRlc2VyaWFsaXplX2Zyb21fanNfbnVtYmVyX3Vuc2lnbmVkOjpoYzE4NmY3NjIxNGIzMjAxNKECOHN0ZDo6dGhyZWFkOjpsb2NhbDo6TG9jYWxLZXk8VD46OndpdGg6OmgxNDM1MDE3NWMyOGZlOGZhogLIATxjdXJ2ZTI1NTE5X2RhbGVrOjp3aW5kb3c6Okxvb2t1cFRhYmxlPGN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjpQcm9qZWN0aXZlTmllbHNQb2ludD4gYXMgY29yZTo6Y29udmVydDo6RnJvbTwmY3VydmUyNTUxOV9kYWxlazo6ZWR3YXJkczo6RWR3YXJkc1BvaW50Pj46OmZyb206OmgyOTYyZjk1OTE4ZmM5OTVlowJBYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+Ojpncm93X2Ftb3J0aXplZDo6aDYzZGE0Yjk0OWM5YWI3MDakAkFhbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46Omdyb3dfYW1vcnRpemVkOjpoZTA5MjlmMDMyYmIxMzdlZaUCPmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6OmhlM2IzNGRhMTU1MTA3YTNipgJDY29yZTo6Zm10OjpGb3JtYXR0ZXI6OmRlYnVnX3N0cnVjdF9maWVsZDJfZmluaXNoOjpoMDgxYjgzNDg4ODAxOWUwZqcCOHNlcmRlX3dhc21fYmluZGdlbjo6ZXJyb3I6OkVycm9yOjpuZXc6Omg2YWZhOTljZWU1MzQwZWI3qAJCYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+Ojp0cnlfYWxsb2NhdGVfaW46OmhiZTBmNDdmMWFkNTgwYWYwqQJCYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+Ojp0cnlfYWxsb2NhdGVfaW46OmgzOGFhMGZmNzNjN2NlNDhkqgI/aGFzaGJyb3duOjpyYXc6OlJhd1RhYmxlSW5uZXI6OmRyb3BfZWxlbWVudHM6OmhmZDIwMWRjYzRhMTc1MGZmqwJOYmFzZTY0OjplbmdpbmU6OmdlbmVyYWxfcHVycG9zZTo6ZGVjb2RlOjpjb21wbGV0ZV9xdWFkc19sZW46OmhhZjMwOTIwMzllZGRmMDc2rAJLPFt1OF0gYXMgb3BhcXVlX2tlOjpzZXJpYWxpemF0aW9uOjpTbGljZUV4dD46OnRha2VfYXJyYXk6Omg1Mzk2MzczYzViNDA0MTMwrQJJPFQgYXMgb3BhcXVlX2tlOjpzZXJpYWxpemF0aW9uOjpVcGRhdGVFeHQ+OjpjaGFpbl9pdGVyOjpoNjJkMmJlN2EzYWE3N2Q0Nq4CbG9wYXF1ZV9rZTo6ZXJyb3JzOjpfOjo8aW1wbCBjb3JlOjpmbXQ6OkRpc3BsYXkgZm9yIG9wYXF1ZV9rZTo6ZXJyb3JzOjpJbnRlcm5hbEVycm9yPjo6Zm10OjpoMzU3MTVkMWExNjVmNmVlNa8CfW9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6c2VyOjpTZXJpYWxpemUgZm9yIG9wYXF1ZTo6Q3JlYXRlU2VydmVyUmVnaXN0cmF0aW9uUmVzcG9uc2VSZXN1bHQ+OjpzZXJpYWxpemU6OmgzMWEwYzAxNWRjMDcxYzFksAJub3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpzZXI6OlNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpGaW5pc2hTZXJ2ZXJMb2dpblJlc3VsdD46OnNlcmlhbGl6ZTo6aGQ5ZDBmMDNhMmNlNDEwYjOxAkhvcGFxdWVfa2U6Om1lc3NhZ2VzOjpDcmVkZW50aWFsUmVxdWVzdDxDUz46OnNlcmlhbGl6ZTo6aDcxOTNiMzg3ZWE4ZDViYjmyAjRhbGxvYzo6dmVjOjpWZWM8VCxBPjo6ZXh0ZW5kX3dpdGg6Omg3NmU1YTZkOGE4NzY5NTc2swJXb3BhcXVlX2tlOjpvcGFxdWU6OlNlcnZlclNldHVwPENTLFNLLE9TPjo6bmV3X3dpdGhfa2V5X3BhaXJfYW5kX3NlZWQ6OmgzMmJhMGViMjFlY2ZmYzZmtAJHPGdldHJhbmRvbTo6ZXJyb3I6OkVycm9yIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGUzOWExOTU4YTI2YmIzNTG1AkVvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6c2hhcmVkOjpoa2RmX2V4cGFuZF9sYWJlbDo6aDlmNTIxYjA1OWFlMWNiNTW2AkBjdXJ2ZTI1NTE5X2RhbGVrOjpzY2FsYXI6OlNjYWxhcjo6YXNfcmFkaXhfMTY6OmhlNDFkYjU2YWVjNTQ2NjQytwJBYXJnb24yOjpBcmdvbjI6Omhhc2hfcGFzc3dvcmRfaW50b193aXRoX21lbW9yeTo6aDE2ZmJmNWVhYTI5MmVlOGa4Ai92b3ByZjo6Y29tbW9uOjpoYXNoX3RvX2dyb3VwOjpoYTQ1ZWYyYmMzMzRmOTJiNLkCNWFyZ29uMjo6QXJnb24yOjpoYXNoX3Bhc3N3b3JkX2ludG86OmgzMjAzYmRkNTZlNTYyNGUzugJtPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplciBhcyBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemVyPjo6ZGVzZXJpYWxpemVfb3B0aW9uOjpoOWY0YzJmNzVkZTI2YWRlYbsChwE8b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpyaXN0cmV0dG8yNTU6OlJpc3RyZXR0bzI1NSBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6Z3JvdXA6Okdyb3VwPjo6ZGVyaXZlX3NjYWxhcjo6aDlkZTg3MWI2ZjY1YjBmNzi8Aj1ibGFrZTI6OkJsYWtlMmJWYXJDb3JlOjpmaW5hbGl6ZV93aXRoX2ZsYWc6OmhiYzUxN2EyZTMyNjYzMjRlvQJtPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplciBhcyBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemVyPjo6ZGVzZXJpYWxpemVfc3RyaW5nOjpoZDEwNDIyODFiNzVlNjMzN74CX2N1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjpDb21wbGV0ZWRQb2ludDo6YXNfZXh0ZW5kZWQ6OmgyNTJkZjVjNjhlNmJmOTgxvwJRYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpyZXNlcnZlOjpkb19yZXNlcnZlX2FuZF9oYW5kbGU6OmhhYzllOGQ4ZTBjZmMzY2FiwAJBc2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyOjphc19ieXRlczo6aGU3Y2Q0NDEyMzE3NzA0YWHBAkJvbmNlX2NlbGw6OnVuc3luYzo6T25jZUNlbGw8VD46OmdldF9vcl90cnlfaW5pdDo6aDVjNDJmY2I0MGExYmNjYjbCAnk8ZGlnZXN0Ojpjb3JlX2FwaTo6cnRfdmFyaWFibGU6OlJ0VmFyaWFibGVDb3JlV3JhcHBlcjxUPiBhcyBkaWdlc3Q6OlZhcmlhYmxlT3V0cHV0Pjo6ZmluYWxpemVfdmFyaWFibGU6OmhiOWI5NzQ2MzQ4ZGE4ZGU0wwJDPHdhc21fYmluZGdlbjo6SnNWYWx1ZSBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoMGU1OGY4NjQ3NjcyNWI0NMQCTWNvcmU6OmZtdDo6bnVtOjppbXA6OjxpbXBsIGNvcmU6OmZtdDo6RGlzcGxheSBmb3IgdTg+OjpmbXQ6OmhiZmZiODk2NDRjMDRmNjQxxQKGATw8c2VyZGVfY29yZTo6ZGU6OldpdGhEZWNpbWFsUG9pbnQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpMb29rRm9yRGVjaW1hbFBvaW50IGFzIGNvcmU6OmZtdDo6V3JpdGU+Ojp3cml0ZV9zdHI6Omg2MTE5NTBjZWU3OGRjOTdjxgJDb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OlNlcmlhbGl6ZWRDb250ZXh0Ojpmcm9tOjpoYWI2ODEyM2YyYTE4ZTA4M8cCe2N1cnZlMjU1MTlfZGFsZWs6OmZpZWxkOjo8aW1wbCBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU+Ojppc196ZXJvOjpoYjYyOTY5MzY1ZjA5N2RhNsgCUDxzZXJkZV9jb3JlOjpkZTo6V2l0aERlY2ltYWxQb2ludCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg1YzUxMmViZTI2YmJkZGE4yQIrb3BhcXVlOjpidWlsZF9hcmdvbjJfa3NmOjpoMWRhMzIzZmQxMmVmMTU4NcoCOXdhc21fYmluZGdlbjo6X19ydDo6bWF5YmVfY2F0Y2hfdW53aW5kOjpoMjliNzg2ZGE4MTRiOGU3N8sCOXdhc21fYmluZGdlbjo6X19ydDo6bWF5YmVfY2F0Y2hfdW53aW5kOjpoY2U2ODkyODRjOTAzOTRhYswCOXdhc21fYmluZGdlbjo6X19ydDo6bWF5YmVfY2F0Y2hfdW53aW5kOjpoZGFhYzRlODExYzgwNDkwMM0COXdhc21fYmluZGdlbjo6X19ydDo6bWF5YmVfY2F0Y2hfdW53aW5kOjpoZGFkYWZmZjFmN2E1MWZmN84COXdhc21fYmluZGdlbjo6X19ydDo6bWF5YmVfY2F0Y2hfdW53aW5kOjpoZmUwOTc2YTRhMzAyMzJmZM8CXnZvcHJmOjpzZXJpYWxpemF0aW9uOjo8aW1wbCB2b3ByZjo6Y29tbW9uOjpCbGluZGVkRWxlbWVudDxDUz4+OjpkZXNlcmlhbGl6ZTo6aDRjMWNhNmJiNDkyYWZlYWTQAmxzdWJ0bGU6OjxpbXBsIGNvcmU6OmNvbnZlcnQ6OkZyb208c3VidGxlOjpDdE9wdGlvbjxUPj4gZm9yIGNvcmU6Om9wdGlvbjo6T3B0aW9uPFQ+Pjo6ZnJvbTo6aDk5ODczZDc5M2MzMDVjY2HRAjl3YXNtX2JpbmRnZW46Ol9fcnQ6Om1heWJlX2NhdGNoX3Vud2luZDo6aDFhMTAzY2U3YmMwMWYxY2TSAjl3YXNtX2JpbmRnZW46Ol9fcnQ6Om1heWJlX2NhdGNoX3Vud2luZDo6aGNkZGJjMDc3ZTg2NjkzNWTTAj92b3ByZjo6Y29tbW9uOjpkZXRlcm1pbmlzdGljX2JsaW5kX3VuY2hlY2tlZDo6aGNlZmMxNWYzOGFkYzM0M2HUAjlzaGEyOjpzaGE1MTI6OnNvZnQ6OnNoYTUxMl9zY2hlZHVsZV94Mjo6aDMyM2EwYWEzMDMxYzVkZWLVAmk8c3RkOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldDo6aDkxYTc3ZGQwOWI4ZDgyMzDWAjI8Y2hhciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoNGY1OTM2MGY4NjMxODY0OdcCOmNvcmU6OmZtdDo6YnVpbGRlcnM6OkRlYnVnVHVwbGU6OmZpbmlzaDo6aGQ4MzdmYWQ5NWIwNGQ1MDPYAlFhbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6aDY5NDQxZTUzZWIxYmNjMGHZAm08c2VyZGVfd2FzbV9iaW5kZ2VuOjpkZTo6RGVzZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZXI+OjpkZXNlcmlhbGl6ZV9vcHRpb246OmhmMTRhNjdiY2NhODdjYjQz2gKtATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpLZXlTdHJldGNoaW5nRnVuY3Rpb25Db25maWc+OjpkZXNlcmlhbGl6ZTo6X19GaWVsZFZpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+Ojp2aXNpdF9zdHI6OmgyZmE0NzFjMjJlNWI0Yzlm2wIlYWxsb2M6OmZtdDo6Zm9ybWF0OjpoMzBhYzU3MDA2NjM0ZTQxNNwCZjxvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6dHJpcGxlZGg6OktlMkJ1aWxkZXI8RyxIPiBhcyBjb3JlOjpvcHM6OmRyb3A6OkRyb3A+Ojpkcm9wOjpoM2M2MmQ5MzUwOTU1NDNmON0CsAE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoQ2xpZW50UmVnaXN0cmF0aW9uUGFyYW1zPjo6ZGVzZXJpYWxpemU6Ol9fRmllbGRWaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6dmlzaXRfc3RyOjpoNjM1NzNlM2ZiYWViMmM0ON4CLXZvcHJmOjpjb21tb246OkRzdDxMPjo6bmV3OjpoZDgyMmYxYTM5OGI5ZTAxON8CzgE8b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpyaXN0cmV0dG8yNTU6Ok5vblplcm9TY2FsYXIgYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OnNoYXJlZDo6RGlmZmllSGVsbG1hbjxvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6Z3JvdXA6OnJpc3RyZXR0bzI1NTo6UmlzdHJldHRvMjU1Pj46OmRpZmZpZV9oZWxsbWFuOjpoMWI0NjlmOGNhMjY3NThmZeACbTxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplcj46OmRlc2VyaWFsaXplX3N0cmluZzo6aDZlMTFhNGRiNzU5MWM3NTfhAnI8Z2VuZXJpY19hcnJheTo6R2VuZXJpY0FycmF5PHU4LEw+IGFzIG9wYXF1ZV9rZTo6c2VyaWFsaXphdGlvbjo6R2VuZXJpY0FycmF5RXh0PE8+Pjo6Y29uY2F0X2V4dDo6aDU0M2JiOTI2OWVkODNmZWXiAoMBPG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpncm91cDo6cmlzdHJldHRvMjU1OjpSaXN0cmV0dG8yNTUgYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpHcm91cD46OnJhbmRvbV9zazo6aDgzZGQ0NzJiYmZjYzJhNDHjAk08VCBhcyBhbGxvYzo6dmVjOjpzcGVjX2Zyb21fZWxlbTo6U3BlY0Zyb21FbGVtPjo6ZnJvbV9lbGVtOjpoMjBhMjc0MDBkZDY3MDVmN+QCVWVsbGlwdGljX2N1cnZlOjpoYXNoMmN1cnZlOjpoYXNoMmZpZWxkOjpleHBhbmRfbXNnOjpEb21haW48TD46Omxlbjo6aDdkZTkwZjgyYmI5Y2Y5NGTlAjJvcGFxdWVfa2U6OnNlcmlhbGl6YXRpb246Omkyb3NwOjpoYzk2ZTBlMmFhYjU0MTEwM+YCPWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6Z3Jvd19leGFjdDo6aDUxMzY0ZmRmYmY4ZGFjNzHnAj5hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmZpbmlzaF9ncm93OjpoNGFkNmU4NDQzYTYyMjgyZugCSWNvcmU6OmZtdDo6bnVtOjo8aW1wbCBjb3JlOjpmbXQ6Okxvd2VySGV4IGZvciB1OD46OmZtdDo6aDk1MDMxYTgyOTRhNzI2ZDPpAkljb3JlOjpmbXQ6Om51bTo6PGltcGwgY29yZTo6Zm10OjpVcHBlckhleCBmb3IgdTg+OjpmbXQ6OmhlOTFjZjdhZGJjY2I5NmJi6gJtPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplciBhcyBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemVyPjo6ZGVzZXJpYWxpemVfb3B0aW9uOjpoNzg0YTFmZmE5YTNmNDU5OesCOXNlcmRlX2NvcmU6OmRlOjpFcnJvcjo6dW5rbm93bl92YXJpYW50OjpoMDkwMjM3YzUxZjA2NWFiZuwCRW9wYXF1ZV9rZTo6bWVzc2FnZXM6OlJlZ2lzdHJhdGlvblVwbG9hZDxDUz46OmR1bW15OjpoNmUxYzM3MjAwODhlNzY0M+0CSW9wYXF1ZV9rZTo6bWVzc2FnZXM6OlJlZ2lzdHJhdGlvblVwbG9hZDxDUz46OnNlcmlhbGl6ZTo6aGYwNWI2ODY5NjNiYTVmMjbuAmg8Y29yZTo6aXRlcjo6YWRhcHRlcnM6OnppcDo6WmlwPEEsQj4gYXMgY29yZTo6aXRlcjo6YWRhcHRlcnM6OnppcDo6WmlwSW1wbDxBLEI+Pjo6bmV3OjpoZTM5YzQ4OTY4ZjQzOTk0Oe8CWWN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6dTMyOjpmaWVsZDo6RmllbGRFbGVtZW50MjYyNTo6cG93Mms6OmhiNDI2M2JhZmZiNjQ0MTk38AJCb25jZV9jZWxsOjp1bnN5bmM6Ok9uY2VDZWxsPFQ+OjpnZXRfb3JfdHJ5X2luaXQ6OmhlMmY3NTE4NDQyMDUwY2Jj8QIIX19tdWx0aTPyAqgBPG9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplIGZvciBvcGFxdWU6OlN0YXJ0U2VydmVyTG9naW5QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19GaWVsZFZpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+Ojp2aXNpdF9zdHI6OmgyZDg0MDE5N2QxNzA4ZjVm8wKpATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpGaW5pc2hDbGllbnRMb2dpblBhcmFtcz46OmRlc2VyaWFsaXplOjpfX0ZpZWxkVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OnZpc2l0X3N0cjo6aDU1M2RmY2Y2ZmE3ZTZmNDD0AihvcGFxdWU6OmJhc2U2NF9kZWNvZGU6OmhiODQwZTcyNDE3YzE1N2Jj9QJQY3VydmUyNTUxOV9kYWxlazo6YmFja2VuZDo6c2VyaWFsOjp1MzI6OnNjYWxhcjo6U2NhbGFyMjk6OmFkZDo6aDZjMzZiOGIzYzNjY2I0YmH2Aj1hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmRlYWxsb2NhdGU6OmhlZTgyN2RkNWEzMzA2NTc29wJKY29yZTo6Zm10OjpudW06OjxpbXBsIGNvcmU6OmZtdDo6TG93ZXJIZXggZm9yIGkzMj46OmZtdDo6aGYyOTEzMTE4ODAzZTNmOTj4Akpjb3JlOjpmbXQ6Om51bTo6PGltcGwgY29yZTo6Zm10OjpMb3dlckhleCBmb3IgdTMyPjo6Zm10OjpoN2E3NjBlNmViYzhlNDEyZPkCSmNvcmU6OmZtdDo6bnVtOjo8aW1wbCBjb3JlOjpmbXQ6OlVwcGVySGV4IGZvciBpMzI+OjpmbXQ6OmgzNGJiYTBhZjdkZTM4MzZk+gJKY29yZTo6Zm10OjpudW06OjxpbXBsIGNvcmU6OmZtdDo6VXBwZXJIZXggZm9yIHUzMj46OmZtdDo6aDA4MTMxOWM3MzE2ODMwMTD7AoQBY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGNvcmU6Om9wdGlvbjo6T3B0aW9uPG9wYXF1ZV9rZTo6b3BhcXVlOjpTZXJ2ZXJSZWdpc3RyYXRpb248b3BhcXVlOjpEZWZhdWx0Q2lwaGVyU3VpdGU+Pj46Omg3ZjE2MThhNDJmNWUwODBi/AIuYmFzZTY0OjplbmNvZGU6OmVuY29kZWRfbGVuOjpoYTc0Y2QzNTk0NTRiNGNhMv0CrAE8ZWxsaXB0aWNfY3VydmU6Omhhc2gyY3VydmU6Omhhc2gyZmllbGQ6OmV4cGFuZF9tc2c6OnhtZDo6RXhwYW5kZXJYbWQ8SGFzaFQ+IGFzIGVsbGlwdGljX2N1cnZlOjpoYXNoMmN1cnZlOjpoYXNoMmZpZWxkOjpleHBhbmRfbXNnOjpFeHBhbmRlcj46OmZpbGxfYnl0ZXM6Omg3MDQ5YWRiZjkwMmQ2ZDkw/gKUAWN1cnZlMjU1MTlfZGFsZWs6OmZpZWxkOjo8aW1wbCBzdWJ0bGU6OkNvbnN0YW50VGltZUVxIGZvciBjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU+OjpjdF9lcTo6aGMwODY5MWI1NmUzM2NkMzn/AjZ3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fc3RyaW5nX2dldDo6aDJmMzAwMmI1MGRkODFjYzCAA2s8ZGlnZXN0Ojpjb3JlX2FwaTo6cnRfdmFyaWFibGU6OlJ0VmFyaWFibGVDb3JlV3JhcHBlcjxUPiBhcyBkaWdlc3Q6OlZhcmlhYmxlT3V0cHV0Pjo6bmV3OjpoYzI1MzYxOGYwOTAxNTM1YYEDPXN0ZDo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjp7e2Nsb3N1cmV9fTo6aGEyNzZmMGZkODZiNmQ4NTOCA0ljdXJ2ZTI1NTE5X2RhbGVrOjpzY2FsYXI6OlNjYWxhcjo6ZnJvbV9jYW5vbmljYWxfYnl0ZXM6OmhlZjhhODgwZjhmZDhlM2MygwNdPGN1cnZlMjU1MTlfZGFsZWs6OnJpc3RyZXR0bzo6UmlzdHJldHRvUG9pbnQgYXMgemVyb2l6ZTo6WmVyb2l6ZT46Onplcm9pemU6Omg2YjU4YWUxMWI2YTVlMWEyhAM8PFQgYXMgYWxsb2M6OnN0cmluZzo6VG9TdHJpbmc+Ojp0b19zdHJpbmc6OmgzMGQ3MjU4MmYxY2M4Yjk0hQNrPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplciBhcyBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemVyPjo6ZGVzZXJpYWxpemVfdW5pdDo6aGY0YTI2NjE3NWM5NjhiZmKGA1A8c2VyZGVfd2FzbV9iaW5kZ2VuOjplcnJvcjo6RXJyb3IgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoYjI2MTFlY2U4OGZmMWY3N4cDhAE8b3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpyaXN0cmV0dG8yNTU6OlJpc3RyZXR0bzI1NSBhcyBvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6Z3JvdXA6Okdyb3VwPjo6cHVibGljX2tleTo6aGQyOGQ3ZDkyMGNiY2JiZjeIA2FjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OmN1cnZlX21vZGVsczo6Q29tcGxldGVkUG9pbnQ6OmFzX3Byb2plY3RpdmU6Omg5N2NhMDA0YzZlMDUxNGZliQNhPGN1cnZlMjU1MTlfZGFsZWs6OnJpc3RyZXR0bzo6UmlzdHJldHRvUG9pbnQgYXMgc3VidGxlOjpDb25zdGFudFRpbWVFcT46OmN0X2VxOjpoMGQwNjNkMDNiMTU4ZGE4NooDYzxjdXJ2ZTI1NTE5X2RhbGVrOjpyaXN0cmV0dG86OlJpc3RyZXR0b1BvaW50IGFzIGNvcmU6OmRlZmF1bHQ6OkRlZmF1bHQ+OjpkZWZhdWx0OjpoYTdlNTQyYmE5NTdmNWVjMosDbzxhcmdvbjI6OmJsb2NrOjpCbG9jayBhcyBjb3JlOjpvcHM6OmJpdDo6Qml0WG9yQXNzaWduPCZhcmdvbjI6OmJsb2NrOjpCbG9jaz4+OjpiaXR4b3JfYXNzaWduOjpoNDhjMTE2YzE5M2MxOWM0MYwDb29wYXF1ZV9rZTo6ZXJyb3JzOjpfOjo8aW1wbCBjb3JlOjpmbXQ6OkRpc3BsYXkgZm9yIG9wYXF1ZV9rZTo6ZXJyb3JzOjpQcm90b2NvbEVycm9yPFQ+Pjo6Zm10OjpoN2ZiNjQzNmM2YjNjYmU1MI0DGV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2OOAzpvcGFxdWVfa2U6Om9wYXF1ZTo6U2VydmVyU2V0dXA8Q1M+OjpuZXc6Omg4ZTc5M2JmN2Q0N2QwMDM4jwM6YWxsb2M6OnZlYzo6VmVjPFQsQT46OnRyeV9yZXNlcnZlX2V4YWN0OjpoYTljMjY2ODliYzRiZTE0YZADQzxvcGFxdWU6OkN1c3RvbUtzZiBhcyBvcGFxdWVfa2U6OmtzZjo6S3NmPjo6aGFzaDo6aDdiNzE0MmYwZDY2YzExMjKRAy1qc19zeXM6OlVpbnQ4QXJyYXk6OnRvX3ZlYzo6aGZjNmNiYjgwNjRkNGZkODGSAztjb3JlOjpmbXQ6OmJ1aWxkZXJzOjpEZWJ1Z1N0cnVjdDo6ZmluaXNoOjpoODhlNTViZmRkYzRlNGRlMpMDOWFsbG9jOjp2ZWM6OlZlYzxULEE+OjppbnRvX2JveGVkX3NsaWNlOjpoMzZhZTI5ZGQ4ZWZiN2UyNZQDOWFsbG9jOjp2ZWM6OlZlYzxULEE+OjppbnRvX2JveGVkX3NsaWNlOjpoYzlkZmM3MTRmN2ExMWI1N5UDSDxkbG1hbGxvYzo6c3lzOjpTeXN0ZW0gYXMgZGxtYWxsb2M6OkFsbG9jYXRvcj46OmFsbG9jOjpoZmU3Zjc5NmJlYWI0OWIyOZYDYzxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpFbnVtQWNjZXNzIGFzIHNlcmRlX2NvcmU6OmRlOjpFbnVtQWNjZXNzPjo6dmFyaWFudF9zZWVkOjpoZjM5NGFiYWY4YWQ4N2JhMpcDZ2NvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxvcGFxdWVfa2U6Om9wYXF1ZTo6Q2xpZW50TG9naW48b3BhcXVlOjpEZWZhdWx0Q2lwaGVyU3VpdGU+Pjo6aDkzZDhiMTAwZTA1MWM0NTGYA3M8c2VyZGVfd2FzbV9iaW5kZ2VuOjpzZXI6Ok9iamVjdFNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6c2VyOjpTZXJpYWxpemVTdHJ1Y3Q+OjpzZXJpYWxpemVfZmllbGQ6Omg2MmFiNzgyYmY2YTUwODI0mQMqanNfc3lzOjpGdW5jdGlvbjo6Y2FsbDE6Omg4ZmRmYmQ3YjI2NDc5MGJimgMxPFtUXSBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoODUwMjg3MjBhOTVkOWJhNJsDqQE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoU2VydmVyTG9naW5QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19GaWVsZFZpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+Ojp2aXNpdF9zdHI6Omg2YTAxMjA3MmRmZmUwNjQxnAO4ATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpDcmVhdGVTZXJ2ZXJSZWdpc3RyYXRpb25SZXNwb25zZVBhcmFtcz46OmRlc2VyaWFsaXplOjpfX0ZpZWxkVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OnZpc2l0X3N0cjo6aDU4YTYzODQ0ODY1OTU3NmKdAzJvcGFxdWVfa2U6OnNlcmlhbGl6YXRpb246Omkyb3NwOjpoYjUwODI0N2ZjODQyZTA2Y54DSTxUIGFzIG9wYXF1ZV9rZTo6c2VyaWFsaXphdGlvbjo6VXBkYXRlRXh0Pjo6Y2hhaW5faXRlcjo6aDMwMGEyNTRhNzkwNGJhNDKfAz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2ZmMxMzRlMWY3ZTAzNmQ5oAM2YmFzZTY0OjplbmNvZGU6OmVuY29kZV93aXRoX3BhZGRpbmc6Omg1ZDkxZDNhNzMwNDFjOTQyoQMqanNfc3lzOjpGdW5jdGlvbjo6Y2FsbDA6OmhjZGY5Mzg0OWNjNDRkMWFiogMoX19ydXN0Y1tkMTMxNDkxYjE3MTA3YjA3XTo6X19yZGxfZGVhbGxvY6MDLmNvcmU6OnJlc3VsdDo6dW53cmFwX2ZhaWxlZDo6aGQzZGE0MWM2N2M0NTg2YTikA11lbGxpcHRpY19jdXJ2ZTo6aGFzaDJjdXJ2ZTo6aGFzaDJmaWVsZDo6ZXhwYW5kX21zZzo6RG9tYWluPEw+Ojp1cGRhdGVfaGFzaDo6aGQxMzA4ZTU0MTNkYjZiNGGlA0s8cmFuZF9jb3JlOjpvczo6T3NSbmcgYXMgcmFuZF9jb3JlOjpSbmdDb3JlPjo6ZmlsbF9ieXRlczo6aDdlYTQzYWRjMDlkMmI1NmSmA05jb3JlOjpmbXQ6Om51bTo6aW1wOjo8aW1wbCBjb3JlOjpmbXQ6OkRpc3BsYXkgZm9yIGkzMj46OmZtdDo6aDEyNmQ1ZmRmOTJiZTUyOTWnAzdhcmdvbjI6OkFyZ29uMjo6dXBkYXRlX2FkZHJlc3NfYmxvY2s6Omg3YWRmMjUyYzJjOGJhOWExqAMuanNfc3lzOjpVaW50OEFycmF5Ojpjb3B5X3RvOjpoOTYyYmVjMThkNjk3YTNhMakD4QE8PG9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplIGZvciBvcGFxdWU6OktleVN0cmV0Y2hpbmdGdW5jdGlvbkNvbmZpZz46OmRlc2VyaWFsaXplOjpfX1Zpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+Ojp2aXNpdF9lbnVtOjpfX0ZpZWxkVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OnZpc2l0X3N0cjo6aDQzM2FjMzg4NGJhNWQ2MDOqAzhzZXJkZV9jb3JlOjpkZTo6RXJyb3I6OmludmFsaWRfbGVuZ3RoOjpoYWJkYzllYjI4YmNhODkwN6sDbHN1YnRsZTo6PGltcGwgY29yZTo6Y29udmVydDo6RnJvbTxzdWJ0bGU6OkN0T3B0aW9uPFQ+PiBmb3IgY29yZTo6b3B0aW9uOjpPcHRpb248VD4+Ojpmcm9tOjpoNjlhODUzNTAwNWYxMTAyY6wDTmNvcmU6OmZtdDo6bnVtOjppbXA6OjxpbXBsIGNvcmU6OmZtdDo6RGlzcGxheSBmb3IgaTY0Pjo6Zm10OjpoM2EzZjIzZDIxNWIzNjQwMq0DEWNyZWF0ZVNlcnZlclNldHVwrgNPY3VydmUyNTUxOV9kYWxlazo6cmlzdHJldHRvOjpDb21wcmVzc2VkUmlzdHJldHRvOjpmcm9tX3NsaWNlOjpoYzM0OTY0MzRlMDNjMDJkMK8DVTxvcGFxdWVfa2U6OmVudmVsb3BlOjpFbnZlbG9wZTxDUz4gYXMgY29yZTo6b3BzOjpkcm9wOjpEcm9wPjo6ZHJvcDo6aDEwNzM3ZGJmZGYxODBjMjiwAzdzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpjb252ZXJ0X3BhaXI6OmgyY2M2YTgxN2RjZDAxZDNisQMwPCZUIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6Omg2NDI5NTUzZmJmMmMxNzVlsgM3c3RkOjphbGxvYzo6ZGVmYXVsdF9hbGxvY19lcnJvcl9ob29rOjpoMDQ2MzliNjA5YjI1MDdmZbMDfDxhbGxvYzo6dmVjOjpWZWM8VCxBPiBhcyBhbGxvYzo6dmVjOjpzcGVjX2V4dGVuZDo6U3BlY0V4dGVuZDwmVCxjb3JlOjpzbGljZTo6aXRlcjo6SXRlcjxUPj4+OjpzcGVjX2V4dGVuZDo6aGQyMWNiNjc1NzZkNzc1OTa0A3w8YWxsb2M6OnZlYzo6VmVjPFQsQT4gYXMgYWxsb2M6OnZlYzo6c3BlY19leHRlbmQ6OlNwZWNFeHRlbmQ8JlQsY29yZTo6c2xpY2U6Oml0ZXI6Okl0ZXI8VD4+Pjo6c3BlY19leHRlbmQ6Omg1MjBhMzdiNDlhODRlNDI1tQM2Y29yZTo6cGFuaWNraW5nOjpwYW5pY19ib3VuZHNfY2hlY2s6Omg0OTkxZjkzNGViODdkMDkztgNaY29yZTo6c2xpY2U6OmNvcHlfZnJvbV9zbGljZV9pbXBsOjpsZW5fbWlzbWF0Y2hfZmFpbDo6ZG9fcGFuaWM6OnJ1bnRpbWU6OmgxODdkNzIxMDZhM2VkOWFmtwNKY29yZTo6c2xpY2U6OmluZGV4OjpzbGljZV9pbmRleF9mYWlsOjpkb19wYW5pYzo6cnVudGltZTo6aDlhZGZlYjVjZDRhMDJhMTO4A0pjb3JlOjpzbGljZTo6aW5kZXg6OnNsaWNlX2luZGV4X2ZhaWw6OmRvX3BhbmljOjpydW50aW1lOjpoYjEzZDBlZGQ4OWQ2NmJiMLkDSmNvcmU6OnNsaWNlOjppbmRleDo6c2xpY2VfaW5kZXhfZmFpbDo6ZG9fcGFuaWM6OnJ1bnRpbWU6Omg0YWRlNzk2Y2U1ZjM1NGY2ugNqPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplciBhcyBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemVyPjo6ZGVzZXJpYWxpemVfdTMyOjpoNDNlMzFlYTcwYzE2NzljZLsDQmhhc2hicm93bjo6cmF3OjpSYXdUYWJsZUlubmVyOjpkcm9wX2lubmVyX3RhYmxlOjpoZGFjZmFjNDUwMDliMjQzMrwDLmJhc2U2NDo6ZW5jb2RlOjphZGRfcGFkZGluZzo6aGJlMmM0MzQ5OWEyMTFlMzG9A0w8YWxsb2M6OnN0cmluZzo6U3RyaW5nIGFzIGNvcmU6OmZtdDo6V3JpdGU+Ojp3cml0ZV9zdHI6OmhhMTEwNTM2YmEzZmQ4ZWNhWzJdvgMGbWVtY21wvwNWPGN1cnZlMjU1MTlfZGFsZWs6OnNjYWxhcjo6U2NhbGFyIGFzIHN1YnRsZTo6Q29uc3RhbnRUaW1lRXE+OjpjdF9lcTo6aGJjZjEwZmUwY2QzY2I4NzDAA1tjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6ZmllbGQ6OkZpZWxkRWxlbWVudDI2MjU6OnNxdWFyZTI6Omg5M2M5YzVkZTFlMTczNzE2wQNPPHJhbmRfY29yZTo6b3M6Ok9zUm5nIGFzIHJhbmRfY29yZTo6Um5nQ29yZT46OnRyeV9maWxsX2J5dGVzOjpoN2EyN2NkZDg2NDc4OTZkNsIDLV9fcnVzdGNbZDEzMTQ5MWIxNzEwN2IwN106Ol9fcmRsX2FsbG9jX3plcm9lZMMDTDxhbGxvYzo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZTo6Zm10OjpXcml0ZT46OndyaXRlX3N0cjo6aGExMTA1MzZiYTNmZDhlY2FbM13EA1Q8Y29yZTo6Zm10OjpidWlsZGVyczo6UGFkQWRhcHRlciBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhcjo6aDAwYTQ5MmI2YjIxZmExNTTFA6MBPG9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplIGZvciBvcGFxdWU6OkN1c3RvbUlkZW50aWZpZXJzPjo6ZGVzZXJpYWxpemU6Ol9fRmllbGRWaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6dmlzaXRfc3RyOjpoMWE4ZmM2NmRjY2Q3MzBjOcYDKW9wYXF1ZTo6Z2V0X2N1c3RvbV9rc2Y6Omg5YTgyZTk3MzUwMzI5OWZhxwNLb3BhcXVlX2tlOjpvcGFxdWU6OlNlcnZlclNldHVwPENTLFNLPjo6bmV3X3dpdGhfa2V5X3BhaXI6OmgzNjA1MDFiZjQ1MTBhYmU2yAM5d2FzbV9iaW5kZ2VuOjpfX3J0OjptYXliZV9jYXRjaF91bndpbmQ6OmhkNmMzZDJhZmNlMGY3ZjljyQMwPCZUIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6OmhlNmZmYTdjZThhODBhNWYxygM4c3RkOjpwYW5pY2tpbmc6OnBhbmljX2NvdW50OjppbmNyZWFzZTo6aDhkNjc3YTRiYzMyOTJkMznLA05jb3JlOjpmbXQ6Om51bTo6aW1wOjo8aW1wbCBjb3JlOjpmbXQ6OkRpc3BsYXkgZm9yIHUzMj46OmZtdDo6aGFiZTMwNTk3MjMzMjZmOTjMA05jb3JlOjpmbXQ6Om51bTo6aW1wOjo8aW1wbCBjb3JlOjpmbXQ6OkRpc3BsYXkgZm9yIHU2ND46OmZtdDo6aDZkZTcwOWMxODBjNTg0YjHNA0o8YWxsb2M6OnN0cmluZzo6RnJvbVV0ZjhFcnJvciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoZTcwNDk3ZmYxN2M2NmM2N84DUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoMzdmNTU5MDY3MTYyZDZmMc8DNndhc21fYmluZGdlbjo6X193YmluZGdlbl9udW1iZXJfZ2V0OjpoYzRhNmIwMzU2MjMzZGQxMNADUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoYjJmODA2MjI3Y2YxMmMwZNEDS2NvcmU6OmZtdDo6ZmxvYXQ6OjxpbXBsIGNvcmU6OmZtdDo6RGlzcGxheSBmb3IgZjY0Pjo6Zm10OjpoZTc0MDEyNjFkOGY3ZjMwZtIDYDx2b3ByZjo6Z3JvdXA6OnJpc3RyZXR0bzo6UmlzdHJldHRvMjU1IGFzIHZvcHJmOjpncm91cDo6R3JvdXA+OjpyYW5kb21fc2NhbGFyOjpoZjVmZTRiYWRiYTNkMjk4MNMDaDxjb3JlOjppdGVyOjphZGFwdGVyczo6emlwOjpaaXA8QSxCPiBhcyBjb3JlOjppdGVyOjphZGFwdGVyczo6emlwOjpaaXBJbXBsPEEsQj4+OjpuZXc6Omg2OTQ5NTg3YWYwNGRmOWU01AOIAXdhc21fYmluZGdlbjo6Y29udmVydDo6c2xpY2VzOjo8aW1wbCB3YXNtX2JpbmRnZW46OmNvbnZlcnQ6OnRyYWl0czo6RnJvbVdhc21BYmkgZm9yIGFsbG9jOjpib3hlZDo6Qm94PFtUXT4+Ojpmcm9tX2FiaTo6aGRiNTM4ZjVmMDUzMzI5OTXVA2s8c3RkOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OnRha2VfYm94OjpoNzFjNTY1ZWEyNmE2NjhlOdYDN2NvcmU6OnNsaWNlOjppbmRleDo6c2xpY2VfaW5kZXhfZmFpbDo6aGY0MDc5N2QyMGMyZWVkY2TXA4YBPG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpncm91cDo6cmlzdHJldHRvMjU1OjpSaXN0cmV0dG8yNTUgYXMgb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6Omdyb3VwOjpHcm91cD46OnNlcmlhbGl6ZV9zazo6aDJmMGIwZmVlZDllNTZhN2XYA2M8dm9wcmY6Omdyb3VwOjpyaXN0cmV0dG86OlJpc3RyZXR0bzI1NSBhcyB2b3ByZjo6Z3JvdXA6Okdyb3VwPjo6c2VyaWFsaXplX3NjYWxhcjo6aDc4NmI3NDFiYzcxNDhlYjjZA5EBPGN1cnZlMjU1MTlfZGFsZWs6OmJhY2tlbmQ6OnNlcmlhbDo6Y3VydmVfbW9kZWxzOjpQcm9qZWN0aXZlTmllbHNQb2ludCBhcyBzdWJ0bGU6OkNvbmRpdGlvbmFsbHlTZWxlY3RhYmxlPjo6Y29uZGl0aW9uYWxfYXNzaWduOjpoYzVkOTRjYjcwMjI2NGI3MNoDZzxzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpPYmplY3RBY2Nlc3MgYXMgc2VyZGVfY29yZTo6ZGU6Ok1hcEFjY2Vzcz46Om5leHRfdmFsdWVfc2VlZDo6aDEwNGMxN2JjOTU1NzQxNGTbA2w8Y29yZTo6aXRlcjo6YWRhcHRlcnM6OmNsb25lZDo6Q2xvbmVkPEk+IGFzIGNvcmU6Oml0ZXI6OnRyYWl0czo6aXRlcmF0b3I6Okl0ZXJhdG9yPjo6bmV4dDo6aGEzN2M3OTg4Mzk4ZTM1ZTjcAzJnZXRyYW5kb206OmVycm9yOjppbnRlcm5hbF9kZXNjOjpoYzAwZThmNDRlYmE1ZjcwYt0DN3dhc21fYmluZGdlbjo6SnNUaHJlYWRMb2NhbDxUPjo6d2l0aDo6aDc4OGQ1NzQyMjY0ZThiNmXeAy1jb3JlOjpwYW5pY2tpbmc6OnBhbmljX2ZtdDo6aGE5Mjc2ZDRkOWY3NGM2NGXfAy5jb3JlOjpvcHRpb246OmV4cGVjdF9mYWlsZWQ6Omg1YzMwODJjY2VhMmRlOTli4AM7Y3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjpTY2FsYXI6OmludmVydDo6aGE5ZTZiYmFiODU3M2Q5OGXhA0c8cmFuZF9jb3JlOjplcnJvcjo6RXJyb3IgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoNTcwZDJiNjJlYjRkNDg5MeIDMDwmVCBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoNWJlNWIyOWIzMTk2YzBjOeMDb2NvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxvcGFxdWVfa2U6Om1lc3NhZ2VzOjpDcmVkZW50aWFsUmVxdWVzdDxvcGFxdWU6OkRlZmF1bHRDaXBoZXJTdWl0ZT4+OjpoNzQ1MzJkNmQ0OGUxYTk3MuQDN3dhc21fYmluZGdlbjo6Y2FzdDo6SnNDYXN0OjpkeW5faW50bzo6aGUyMmYyOTc0YjA3NjgzZWLlAxFfX3diaW5kZ2VuX21hbGxvY+YDYjxzdGQ6OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg3YjYzOGYxMGU1YmVkMmZh5wNDY29yZTo6Zm10OjpGb3JtYXR0ZXI6OnBhZF9pbnRlZ3JhbDo6d3JpdGVfcHJlZml4OjpoY2NkYzcyZTMxNmJhMDQwN+gDMWNvcmU6OnBhbmlja2luZzo6YXNzZXJ0X2ZhaWxlZDo6aGFlZDMwNTIyNGVlZDdiM2LpAzFjb3JlOjpwYW5pY2tpbmc6OmFzc2VydF9mYWlsZWQ6Omg4MjYxNDY4ODRjMjhlYWY46gNgc2VyZGVfY29yZTo6ZGU6OmltcGxzOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yICgpPjo6ZGVzZXJpYWxpemU6OmhiZGMxOGJmM2I5Zjg0ZjVk6wNDb3BhcXVlX2tlOjprZXlfZXhjaGFuZ2U6OlNlcmlhbGl6ZWRDb250ZXh0OjppdGVyOjpoNTUxYjA3MTA2Mjc0ZjIwM+wDZTxnZW5lcmljX2FycmF5OjpHZW5lcmljQXJyYXk8VCxOPiBhcyBnZW5lcmljX2FycmF5OjpzZXF1ZW5jZTo6Q29uY2F0PFQsTT4+Ojpjb25jYXQ6OmhiODM3NzFhMGEzOWI5YThl7QNbPCZjdXJ2ZTI1NTE5X2RhbGVrOjplZHdhcmRzOjpFZHdhcmRzUG9pbnQgYXMgY29yZTo6b3BzOjphcml0aDo6QWRkPjo6YWRkOjpoZDMwYjcxNjc3MTlhZmZhY+4DSWNvcmU6OmZtdDo6bnVtOjo8aW1wbCBjb3JlOjpmbXQ6OkRlYnVnIGZvciB1c2l6ZT46OmZtdDo6aGYwZjY3MzgzNjcyZjgwNjbvA088Y29yZTo6c2xpY2U6Oml0ZXI6Okl0ZXJNdXQ8Wj4gYXMgemVyb2l6ZTo6WmVyb2l6ZT46Onplcm9pemU6OmgxNzkyNTU3YjEyNGQ0M2Jj8ANHY29yZTo6Zm10OjpudW06OjxpbXBsIGNvcmU6OmZtdDo6RGVidWcgZm9yIGkzMj46OmZtdDo6aDhjYTkwNTU5NzI3OTM3ZmPxA0djb3JlOjpmbXQ6Om51bTo6PGltcGwgY29yZTo6Zm10OjpEZWJ1ZyBmb3IgdTMyPjo6Zm10OjpoZmY1ZDFlZDdhODhiYTYwOfIDSjxjb3JlOjpvcHM6OnJhbmdlOjpSYW5nZTxJZHg+IGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6Omg5ZDcyYjI2MzRhMjdiZmI48wNRY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6Ok9iamVjdEFjY2Vzcz46Omg2MTBhMmViMWMwZTZiOTE39AM3c2VyZGVfd2FzbV9iaW5kZ2VuOjpzdGF0aWNfc3RyX3RvX2pzOjpoM2RmYTM0YmEwMDIyY2I5MvUDTzxjb3JlOjpudW06OmVycm9yOjpUcnlGcm9tSW50RXJyb3IgYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aDIwMmUxZWJlMjY3OWNhNTX2A0w8Y29yZTo6YXJyYXk6OlRyeUZyb21TbGljZUVycm9yIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6OmhiYmQ4NjJhMmQ3OGUyMmJi9wMyZ2V0cmFuZG9tOjppbXA6OmdldHJhbmRvbV9pbm5lcjo6aGRhYmY5Nzc2YTliNjcxY2X4AxJfX3diaW5kZ2VuX3JlYWxsb2P5A008c3RkOjp0aHJlYWQ6OmxvY2FsOjpBY2Nlc3NFcnJvciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoMDdhYTc5ZDdiNGY5NGE1OPoDMWNvcmU6OnBhbmlja2luZzo6cGFuaWNfZGlzcGxheTo6aDQ2MDE2NDNhMDkxOTIxZmb7Azdjb3JlOjpwYW5pY2tpbmc6OnVucmVhY2hhYmxlX2Rpc3BsYXk6Omg0NTJmNzY1ODljMDBlYjQz/ANSPGN1cnZlMjU1MTlfZGFsZWs6OnNjYWxhcjo6U2NhbGFyIGFzIHplcm9pemU6Olplcm9pemU+Ojp6ZXJvaXplOjpoZjAwMzZlM2MxY2U2MWYwZP0DgAE8Y3VydmUyNTUxOV9kYWxlazo6cmlzdHJldHRvOjpSaXN0cmV0dG9Qb2ludCBhcyBjb3JlOjpvcHM6OmFyaXRoOjpNdWw8Y3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjpTY2FsYXI+Pjo6bXVsOjpoMTZlZjA5MmNkMTRlNzBiMP4DgQE8Y3VydmUyNTUxOV9kYWxlazo6cmlzdHJldHRvOjpSaXN0cmV0dG9Qb2ludCBhcyBjb3JlOjpvcHM6OmFyaXRoOjpNdWw8JmN1cnZlMjU1MTlfZGFsZWs6OnNjYWxhcjo6U2NhbGFyPj46Om11bDo6aDUwZDgxNzkxZGE4YzNjYTj/AxZfX2V4dGVybnJlZl9kcm9wX3NsaWNlgAQ5c3RkOjp0aHJlYWQ6OmxvY2FsOjpwYW5pY19hY2Nlc3NfZXJyb3I6OmgzZDQwZDlhODk4Yzk4YmFlgQQ5Y29yZTo6Zm10OjpidWlsZGVyczo6RGVidWdMaXN0OjpmaW5pc2g6OmhmOWRkYzg1NmExNjVmMTRjggRIY29yZTo6Y2VsbDo6cGFuaWNfYWxyZWFkeV9ib3Jyb3dlZDo6ZG9fcGFuaWM6OnJ1bnRpbWU6OmhkNjRjYzIzNTllMmE2M2NhgwQiZ2V0U2VydmVyUHVibGljS2V5IG11bHRpdmFsdWUgc2hpbYQESnNlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplcjo6YXNfb2JqZWN0X2VudHJpZXM6OmgwNGI0NDE4NWY4NjUxY2MzhQQ0Y29yZTo6Zm10OjpGb3JtYXR0ZXI6OmRlYnVnX3R1cGxlOjpoZTRjOWNjYWQxNmE2ZjgxYoYEQ3NlcmRlX3dhc21fYmluZGdlbjo6ZGU6OkRlc2VyaWFsaXplcjo6aXNfbnVsbGlzaDo6aDAxOTY3ZjZhMDMzZDc0NmSHBE5jdXJ2ZTI1NTE5X2RhbGVrOjpzY2FsYXI6OlNjYWxhcjo6ZnJvbV9ieXRlc19tb2Rfb3JkZXJfd2lkZTo6aDdlNWNmNmUwZGQyNGFlMTWIBDRjb3JlOjpzbGljZTo6Y29weV9mcm9tX3NsaWNlX2ltcGw6OmhhZGFjMjc1NDRkOGVlMjlhiQQsX19ydXN0Y1tkMTMxNDkxYjE3MTA3YjA3XTo6cnVzdF9iZWdpbl91bndpbmSKBDRjb3JlOjpzbGljZTo6Y29weV9mcm9tX3NsaWNlX2ltcGw6OmhjZDU2ZjViYjdiMmU1ZWUziwRqY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGNvcmU6OnJlc3VsdDo6UmVzdWx0PCgpLGNvcmU6Om9wdGlvbjo6T3B0aW9uPGpzX3N5czo6T2JqZWN0Pj4+OjpoYzZkODEwNWQxMjFmMDhjN4wEM2NvcmU6OmZtdDo6Rm9ybWF0dGVyOjpkZWJ1Z19saXN0OjpoODgxMTRmMTdlMmYwYzNlMY0ENWNvcmU6OmZtdDo6Rm9ybWF0dGVyOjpkZWJ1Z19zdHJ1Y3Q6OmhhMWY0OGEyMTM2NGFlZmY3jgQwZmluaXNoU2VydmVyTG9naW4gZXh0ZXJucmVmIHNoaW0gbXVsdGl2YWx1ZSBzaGltjwQwZmluaXNoQ2xpZW50TG9naW4gZXh0ZXJucmVmIHNoaW0gbXVsdGl2YWx1ZSBzaGltkAQ2c3RhcnRDbGllbnRSZWdpc3RyYXRpb24gZXh0ZXJucmVmIHNoaW0gbXVsdGl2YWx1ZSBzaGltkQQvc3RhcnRDbGllbnRMb2dpbiBleHRlcm5yZWYgc2hpbSBtdWx0aXZhbHVlIHNoaW2SBDdmaW5pc2hDbGllbnRSZWdpc3RyYXRpb24gZXh0ZXJucmVmIHNoaW0gbXVsdGl2YWx1ZSBzaGltkwQvc3RhcnRTZXJ2ZXJMb2dpbiBleHRlcm5yZWYgc2hpbSBtdWx0aXZhbHVlIHNoaW2UBD9jcmVhdGVTZXJ2ZXJSZWdpc3RyYXRpb25SZXNwb25zZSBleHRlcm5yZWYgc2hpbSBtdWx0aXZhbHVlIHNoaW2VBEhzZXJkZV93YXNtX2JpbmRnZW46OmRlOjpEZXNlcmlhbGl6ZXI6OmFzX3NhZmVfaW50ZWdlcjo6aGFhNTc2MWY4M2NkMWQyNDeWBH08YmFzZTY0OjplbmdpbmU6OmdlbmVyYWxfcHVycG9zZTo6R2VuZXJhbFB1cnBvc2UgYXMgYmFzZTY0OjplbmdpbmU6OkVuZ2luZT46OmludGVybmFsX2RlY29kZWRfbGVuX2VzdGltYXRlOjpoY2Y4OWIwZTM5MGE1OGFmMpcERjxhcmdvbjI6OkFyZ29uMiBhcyBjb3JlOjpkZWZhdWx0OjpEZWZhdWx0Pjo6ZGVmYXVsdDo6aDg5ZTdhZGNkNTk3NTIyNjWYBD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkZDJmMDZlMWFhN2JhMDc2mQQ6d2FzbV9iaW5kZ2VuOjpfX3J0Ojp0YWtlX2xhc3RfZXhjZXB0aW9uOjpoNzc1MzcyZThkNjI5NjE3OJoEPHNlcmRlX3dhc21fYmluZGdlbjo6ZGU6Ok9iamVjdEFjY2Vzczo6bmV3OjpoMTQ3MzJmOTFiNGJiMmM1Y5sEMGFsbG9jOjp2ZWM6OlZlYzxULEE+OjpyZXNlcnZlOjpoNDE2NDdkOTEyZjU0NGY0Y5wEUDwmbXV0IEkgYXMgY29yZTo6aXRlcjo6dHJhaXRzOjppdGVyYXRvcjo6SXRlcmF0b3I+OjpzaXplX2hpbnQ6OmhjZDM3ZjExNjZiNTA5MDAwnQQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMDZiNWFiNjUyNGMzNzk0NJ4EPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDEwM2FkYmM4OTYzMzYzYzCfBD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxNTk4ZjJlN2ZlMzlmZjVloAQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMTYyMGNjZDQ0NzM5NTNhYqEEPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDRjYmU0ODdiNjc4MmFhMTCiBD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MDczMmM0ZTkxNjA5ZjMwowQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoODEwNWM5N2IxMTM3MzY5N6QEPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGI1ODRmYzcyYTQwOTczMzKlBCdzdGQ6OmFsbG9jOjpydXN0X29vbTo6aDlmN2U1MDM1MDMxN2IyY2amBCl2b3ByZjo6Y29tbW9uOjppMm9zcF8yOjpoMzQ2ZjViYTFmN2FjYTdjY6cEPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDE4ZDkxNjdiY2ExYzJjYmSoBCFjcmVhdGVTZXJ2ZXJTZXR1cCBtdWx0aXZhbHVlIHNoaW2pBD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlNDQ3OTQ0MzhkZDdjNzdhqgRfY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPHN0ZDo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkPjo6aDU0ODg2MGE1NTk1YjI2NGSrBDloYXNoYnJvd246OnJhdzo6RmFsbGliaWxpdHk6OmFsbG9jX2Vycjo6aGMxYTEzNzM5MzJlYWZlYTmsBH08Y29yZTo6c2xpY2U6Oml0ZXI6OkNodW5rc0V4YWN0TXV0PFQ+IGFzIGNvcmU6Oml0ZXI6OnRyYWl0czo6aXRlcmF0b3I6Okl0ZXJhdG9yPjo6X19pdGVyYXRvcl9nZXRfdW5jaGVja2VkOjpoMjYzMjBhMjcxNjViYzcwOa0EVGNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpyZXN1bHQ6OlJlc3VsdDwoKSxqc19zeXM6Ok9iamVjdD4+OjpoOGNhOGRjYmRlOTNkZjE5Ma4ENDxib29sIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGVmZDkyYTNmZGZiMTViYjKvBFZqc19zeXM6OkZ1bmN0aW9uOjpjYWxsMTo6X193YmdfY2FsbF80NzA4ZTBjMTNiZGM4ZTk1OjpoMGExYzBmZGYwZTkyYTIzZiBleHRlcm5yZWYgc2hpbbAEXGNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpvcHRpb246Ok9wdGlvbjxvcGFxdWU6OkN1c3RvbUlkZW50aWZpZXJzPj46Omg0NWYxMjJlN2UzN2VmYWYzsQRfY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGNvcmU6Om9wdGlvbjo6T3B0aW9uPG9wYXF1ZTo6Q3VzdG9tSWRlbnRpZmllcnM+Pjo6aDQ1ZjEyMmU3ZTM3ZWZhZjNbMV2yBE9jb3JlOjppdGVyOjphZGFwdGVyczo6emlwOjpUcnVzdGVkUmFuZG9tQWNjZXNzTm9Db2VyY2U6OnNpemU6Omg3OTQ2NDQxOTUyZTAzOWNlswSHATw8c2VyZGVfY29yZTo6ZGU6OldpdGhEZWNpbWFsUG9pbnQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpMb29rRm9yRGVjaW1hbFBvaW50IGFzIGNvcmU6OmZtdDo6V3JpdGU+Ojp3cml0ZV9jaGFyOjpoYjMxODRjODYzMjFhZWIzMbQENHN0ZDo6YWxsb2M6OnJ1c3Rfb29tOjp7e2Nsb3N1cmV9fTo6aGYwOWVhNWZlZTNiNjVmZGG1BEFoYXNoYnJvd246OnJhdzo6RmFsbGliaWxpdHk6OmNhcGFjaXR5X292ZXJmbG93OjpoNzhiNTNmMmMyNmJlOGFjZrYEOWNvcmU6Om9wczo6ZnVuY3Rpb246OkZuT25jZTo6Y2FsbF9vbmNlOjpoNTc5ZWU4Mzc1MjkyNmIxZLcEOWNvcmU6Om9wczo6ZnVuY3Rpb246OkZuT25jZTo6Y2FsbF9vbmNlOjpoNDYzNDNhOTVmNDI4OGM0ZbgEN3dhc21fYmluZGdlbjo6X193YmluZGdlbl9ib29sZWFuX2dldDo6aDgzNjZhMGRjNDJkNmZiM2O5BCZfX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3JkbF9hbGxvY7oEVmNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpvcHRpb246Ok9wdGlvbjxhbGxvYzo6dmVjOjpWZWM8dTg+Pj46OmhhM2NlYzg3NWEzMjE5MjMyuwRCY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGFsbG9jOjpzdHJpbmc6OlN0cmluZz46OmgyMTM5OTYwNTYzZWU3YzM4vARCY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGFsbG9jOjpzdHJpbmc6OlN0cmluZz46OmgyNmM0MTUxNGE2ZmQyMjY0vQR6c2VyZGVfd2FzbV9iaW5kZ2VuOjpPYmplY3RFeHQ6OmdldF93aXRoX3JlZl9rZXk6Ol9fd2JnX2dldF93aXRoX3JlZl9rZXlfMWRjMzYxYmQxMDA1M2JmZTo6aDRhYjJmN2RhNGI3OWFjMzMgZXh0ZXJucmVmIHNoaW2+BGBzZXJkZV93YXNtX2JpbmRnZW46Ok9iamVjdEV4dDo6c2V0OjpfX3diZ19zZXRfM2YxZDBiOTg0ZWQyNzJlZDo6aDVmMjRkMzliY2NiNzhmOTkgZXh0ZXJucmVmIHNoaW2/BF9qc19zeXM6OlVpbnQ4QXJyYXk6OnN1YmFycmF5OjpfX3diZ19zdWJhcnJheV9hOTZlMWZlZjE3ZWQyM2NiOjpoNmRjNzQzM2Y2M2Q3MjcxNyBleHRlcm5yZWYgc2hpbcAEVmpzX3N5czo6RnVuY3Rpb246OmNhbGwwOjpfX3diZ19jYWxsXzM4OWVmZTI4NDM1YTkzODg6OmgyMzYzZDJhOWJhNmM5NjFhIGV4dGVybnJlZiBzaGltwQRYY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGNvcmU6Om9wdGlvbjo6T3B0aW9uPGFsbG9jOjpzdHJpbmc6OlN0cmluZz4+OjpoOTkwNTMzM2NhOTFhMjJmNcIEW2NvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpvcHRpb246Ok9wdGlvbjxhbGxvYzo6c3RyaW5nOjpTdHJpbmc+Pjo6aDk5MDUzMzNjYTkxYTIyZjVbMV3DBEE8dm9wcmY6OmVycm9yOjpFcnJvciBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoYzg0NDllYzVhZDMyYzdiMcQELmNvcmU6OmVycm9yOjpFcnJvcjo6dHlwZV9pZDo6aDk5NGNhOTRjY2Q1ZmI4OTnFBEdqc19zeXM6Omdsb2JhbDo6Z2V0X2dsb2JhbF9vYmplY3Q6OkdMT0JBTF9USElTOjppbml0OjpoNjFjZmY1ZDFjNDA4MGJjOcYEQGpzX3N5czo6Z2xvYmFsOjpnZXRfZ2xvYmFsX29iamVjdDo6U0VMRjo6aW5pdDo6aGE4NzQ1ZjI4NTBlMjRiM2HHBEJqc19zeXM6Omdsb2JhbDo6Z2V0X2dsb2JhbF9vYmplY3Q6OkdMT0JBTDo6aW5pdDo6aDdlMmRlMDhjMjQzZDRlMTTIBEJqc19zeXM6Omdsb2JhbDo6Z2V0X2dsb2JhbF9vYmplY3Q6OldJTkRPVzo6aW5pdDo6aDkzOWVmNzNmNDA5YWFiNjDJBDE8VCBhcyBjb3JlOjphbnk6OkFueT46OnR5cGVfaWQ6Omg2NGNmODI5Y2NmYjcwZTc5ygQxPFQgYXMgY29yZTo6YW55OjpBbnk+Ojp0eXBlX2lkOjpoZmU0YWE2ZDUxM2NiYzQwYcsEL2FsbG9jOjpyYXdfdmVjOjpoYW5kbGVfZXJyb3I6OmgwYjFlYzcwYWRmNzU2MDUwzARDY29yZTo6YWxsb2M6OmxheW91dDo6TGF5b3V0Ojppc19zaXplX2FsaWduX3ZhbGlkOjpoYTg4YTBiMzhlNjI2MGEzM80EUGpzX3N5czo6QXJyYXk6OmdldDo6X193YmdfZ2V0XzliOTRkNzNlNjIyMWY3NWM6OmgwMzI0MDQ0YTEyNDAzZDEzIGV4dGVybnJlZiBzaGltzgQxYWxsb2M6OnZlYzo6VmVjPFQsQT46OnRydW5jYXRlOjpoZTc0NzZmMTRiNDc0NWE3ZM8EYDxhbGxvYzo6dmVjOjpWZWM8VCxBPiBhcyBjb3JlOjpjb252ZXJ0OjpGcm9tPGFsbG9jOjpib3hlZDo6Qm94PFtUXSxBPj4+Ojpmcm9tOjpoNTQxMjQ5M2IxOWJkNmY0ZNAEKWNvcmU6OnBhbmlja2luZzo6cGFuaWM6Omg0MjllYTE0Y2E0MmMyMGRh0QREPGNvcmU6OmZtdDo6QXJndW1lbnRzIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGY4ZTdkZWUzNTczNjljYzPSBF9nZXRyYW5kb206OmltcDo6R2xvYmFsOjpjcnlwdG86Ol9fd2JnX2NyeXB0b184NmYyNjMxZTkxYjUxNTExOjpoNGQ1ZmU5MmY1ODY2YjBmOCBleHRlcm5yZWYgc2hpbdMEYWdldHJhbmRvbTo6aW1wOjpHbG9iYWw6OnByb2Nlc3M6Ol9fd2JnX3Byb2Nlc3NfMzk3NWZkNmM3MmY1MjBhYTo6aGYxM2IwM2I2ZTBlZWVkZTEgZXh0ZXJucmVmIHNoaW3UBGRnZXRyYW5kb206OmltcDo6UHJvY2Vzczo6dmVyc2lvbnM6Ol9fd2JnX3ZlcnNpb25zXzRlMzEyMjZmNWU4ZGM5MDk6OmhjYTczOTdmZTE0Zjc0ZTI0IGV4dGVybnJlZiBzaGlt1QRdZ2V0cmFuZG9tOjppbXA6OlZlcnNpb25zOjpub2RlOjpfX3diZ19ub2RlX2UxZjI0Zjg5YTczMzZjMmU6OmgxNzBmYmYxMzk2YzRmZjc5IGV4dGVybnJlZiBzaGlt1gRkZ2V0cmFuZG9tOjppbXA6Okdsb2JhbDo6bXNfY3J5cHRvOjpfX3diZ19tc0NyeXB0b19kNTYyYmJlODNlMGQ0YjkxOjpoYjM2ZDM1MDhmMjg0YzQxOCBleHRlcm5yZWYgc2hpbdcEY2pzX3N5czo6RnVuY3Rpb246Om5ld19ub19hcmdzOjpfX3diZ19uZXdfbm9fYXJnc18xYzdjODQyZjA4ZDAwZWJiOjpoZDVjNWM3MzYwZjAxYzYxNSBleHRlcm5yZWYgc2hpbdgEVWpzX3N5czo6VWludDhBcnJheTo6bmV3OjpfX3diZ19uZXdfZGQyYjY4MGM4YmY2YWUyOTo6aGQ0MDUwZDlmY2JhNDk3ZDQgZXh0ZXJucmVmIHNoaW3ZBFlqc19zeXM6Ok9iamVjdDo6ZW50cmllczo6X193YmdfZW50cmllc181OGM3OTM0Yzc0NWRhYWM3OjpoY2YxODYyOGVmNWNiMzlkNCBleHRlcm5yZWYgc2hpbdoEYndhc21fYmluZGdlbjo6X193YmluZGdlbl9lcnJvcl9uZXc6Ol9fd2JnX0Vycm9yXzhjNGU0M2ZlNzQ1NTlkNzM6OmhhNDRkNWEwYmNkNmJmMjg3IGV4dGVybnJlZiBzaGlt2wQ9UmVmKFNsaWNlKFU4KSkgLT4gTmFtZWRFeHRlcm5yZWYoIlVpbnQ4QXJyYXkiKSBleHRlcm5yZWYgc2hpbdwEJ1JlZihTdHJpbmcpIC0+IEV4dGVybnJlZiBleHRlcm5yZWYgc2hpbd0EZzwmc2VyZGVfd2FzbV9iaW5kZ2VuOjpzZXI6OlNlcmlhbGl6ZXIgYXMgc2VyZGVfY29yZTo6c2VyOjpTZXJpYWxpemVyPjo6c2VyaWFsaXplX3N0cjo6aDU1MTk3MWI5OGY0ZjE0NjHeBEk8dm9wcmY6OmVycm9yOjpJbnRlcm5hbEVycm9yIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6Omg5YTFkZmVjNTFiMmU3NWI33wQkc3VidGxlOjpibGFja19ib3g6OmhjYjI1MzI5YTU3ZDI4Yzk54ARuPGdlbmVyaWNfYXJyYXk6OkdlbmVyaWNBcnJheTxULE4+IGFzIGdlbmVyaWNfYXJyYXk6OnNlcXVlbmNlOjpHZW5lcmljU2VxdWVuY2U8VD4+OjpnZW5lcmF0ZTo6aDdmYmUwOTQ3MjZjN2MyNWbhBG48Z2VuZXJpY19hcnJheTo6R2VuZXJpY0FycmF5PFQsTj4gYXMgZ2VuZXJpY19hcnJheTo6c2VxdWVuY2U6OkdlbmVyaWNTZXF1ZW5jZTxUPj46OmdlbmVyYXRlOjpoODdhNDRjOGYzMGJhZjRjNeIEJHN1YnRsZTo6YmxhY2tfYm94OjpoNjUwMWFjYzlmNWYyOWJiOOMEFF9fd2JpbmRnZW5fZXhuX3N0b3Jl5AQPX193YmluZGdlbl9mcmVl5QQyY29yZTo6Zm10OjpGb3JtYXR0ZXI6OndyaXRlX3N0cjo6aDYyNzI1MWY4NmQ0MGRhOTPmBG1qc19zeXM6OlVpbnQ4QXJyYXk6Om5ld193aXRoX2xlbmd0aDo6X193YmdfbmV3X3dpdGhfbGVuZ3RoX2EyYzM5Y2JlODhmZDhmZjE6Omg4YzFmYzJkNzVjNzlkNmVlIGV4dGVybnJlZiBzaGlt5wRJPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyOjpoYTExMDUzNmJhM2ZkOGVjYegEZTxnZW5lcmljX2FycmF5OjpHZW5lcmljQXJyYXk8VCxOPiBhcyBnZW5lcmljX2FycmF5OjpzZXF1ZW5jZTo6Q29uY2F0PFQsTT4+Ojpjb25jYXQ6OmhkNWFkN2IzNTBhYWZlNTc26QQsdm9wcmY6OmNvbW1vbjo6ZGVyaXZlX2tleTo6aDgyZWE5MzllZmMyMjNlMjDqBFE8Y3VydmUyNTUxOV9kYWxlazo6c2NhbGFyOjpTY2FsYXIgYXMgY29yZTo6Y21wOjpQYXJ0aWFsRXE+OjplcTo6aGRhZjBjNTkwNDQzODliZWbrBFw8Y3VydmUyNTUxOV9kYWxlazo6cmlzdHJldHRvOjpSaXN0cmV0dG9Qb2ludCBhcyBjb3JlOjpjbXA6OlBhcnRpYWxFcT46OmVxOjpoODA2OGZmNTYyODAyNGUwN+wET2NvcmU6Oml0ZXI6OmFkYXB0ZXJzOjp6aXA6OlRydXN0ZWRSYW5kb21BY2Nlc3NOb0NvZXJjZTo6c2l6ZTo6aDhmMjNiZjBjMTg4NDQwN2HtBE9jb3JlOjppdGVyOjphZGFwdGVyczo6emlwOjpUcnVzdGVkUmFuZG9tQWNjZXNzTm9Db2VyY2U6OnNpemU6OmgwMTRmNjlhNDcxYzgxYTI37gRGPGFsbG9jOjpib3hlZDo6Qm94PFQsQT4gYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoMGUwODMyNGExMGRiNmQ4Zu8ENmpzX3N5czo6VWludDhBcnJheTo6cmF3X2NvcHlfdG9fcHRyOjpoZGZjOTRkOWU2OTZkNGE5YfAELndhc21fYmluZGdlbjo6X193YmluZGdlbl9pbjo6aGM5Yjc4ZDgwMzYwNDU0NTPxBDp3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fanN2YWxfbG9vc2VfZXE6Omg3ZWQyYWQxMGI2NDExNDI28gRMPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyOjpoYTExMDUzNmJhM2ZkOGVjYVsxXfMELmNvcmU6OnN0cjo6c2xpY2VfZXJyb3JfZmFpbDo6aDgzODQ0OWQ1NGY4MWJhOWH0BDA8JlQgYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aDk5YWViMzQzZDhmZTM5ZTH1BEk8Y29yZTo6Zm10OjpGb3JtYXR0ZXIgYXMgY29yZTo6Zm10OjpXcml0ZT46OndyaXRlX2NoYXI6Omg0Y2NiMjFkNTM1ZmZlMjE19gRkZ2V0cmFuZG9tOjppbXA6Ok1vZHVsZTo6cmVxdWlyZV9mbjo6X193YmdfcmVxdWlyZV9iNzRmNDdmYzJkMDIyZmQ2OjpoYjBiNzE5ODUxNjEyMjJmOSBleHRlcm5yZWYgc2hpbfcEdWdldHJhbmRvbTo6aW1wOjpOb2RlQ3J5cHRvOjpyYW5kb21fZmlsbF9zeW5jOjpfX3diZ19yYW5kb21GaWxsU3luY19mOGMxNTNiNzlmMjg1ODE3OjpoMGRhNzIxZmU1MWE2NjlkZCBleHRlcm5yZWYgc2hpbfgEUWpzX3N5czo6T2JqZWN0OjpuZXc6Ol9fd2JnX25ld18zNjEzMDhiMjM1NmNlY2QwOjpoMGI5ZTBjYjM4MGU3OTYzMSBleHRlcm5yZWYgc2hpbfkEL2NyZWF0ZVNlcnZlclJlZ2lzdHJhdGlvblJlc3BvbnNlIGV4dGVybnJlZiBzaGlt+gQgZmluaXNoQ2xpZW50TG9naW4gZXh0ZXJucmVmIHNoaW37BCdmaW5pc2hDbGllbnRSZWdpc3RyYXRpb24gZXh0ZXJucmVmIHNoaW38BCBmaW5pc2hTZXJ2ZXJMb2dpbiBleHRlcm5yZWYgc2hpbf0EH3N0YXJ0Q2xpZW50TG9naW4gZXh0ZXJucmVmIHNoaW3+BCZzdGFydENsaWVudFJlZ2lzdHJhdGlvbiBleHRlcm5yZWYgc2hpbf8EH3N0YXJ0U2VydmVyTG9naW4gZXh0ZXJucmVmIHNoaW2ABUU8YWxsb2M6OnN0cmluZzo6U3RyaW5nIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDdiNGIwMGQ5MDFiMWRiNmGBBUI8YWxsb2M6OnZlYzo6VmVjPFQsQT4gYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aGNmZjhhYzY4YTRmN2Q2OGaCBSlfX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3RfcmVhbGxvY4MFcHNlcmRlX2NvcmU6OmRlOjp2YWx1ZTo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkludG9EZXNlcmlhbGl6ZXI8RT4gZm9yICZzdHI+OjppbnRvX2Rlc2VyaWFsaXplcjo6aDUzYzkxN2YxODBhZGRmNWaEBUJzZXJkZV93YXNtX2JpbmRnZW46Ok9iamVjdEV4dDo6Z2V0X3dpdGhfcmVmX2tleTo6aDM3MmE4ZTc3MDY5YTJmZjOFBWo8JnNlcmRlX3dhc21fYmluZGdlbjo6c2VyOjpTZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OnNlcjo6U2VyaWFsaXplcj46OnNlcmlhbGl6ZV9zdHJ1Y3Q6Omg2ZjlmYWNiZjEyMmUwM2QwhgVnPHNlcmRlX3dhc21fYmluZGdlbjo6c2VyOjpPYmplY3RTZXJpYWxpemVyIGFzIHNlcmRlX2NvcmU6OnNlcjo6U2VyaWFsaXplU3RydWN0Pjo6ZW5kOjpoYWUyNjcxNThiNjA1NmVkZYcFMmNvcmU6OmVycm9yOjpFcnJvcjo6ZGVzY3JpcHRpb246OmhiOWQ4NjFlMzJlZDlhMTU1iAUvanNfc3lzOjpVaW50OEFycmF5OjpzdWJhcnJheTo6aDM1OTY4M2Q2NDc4YTBjNDaJBTJqc19zeXM6Ok51bWJlcjo6aXNfc2FmZV9pbnRlZ2VyOjpoZWZmZmY3ZDgzNTAzNjZhMooFXjx3YXNtX2JpbmRnZW46OmNvbnZlcnQ6OnRyYWl0czo6V2FzbVJldDxUPiBhcyBjb3JlOjpjb252ZXJ0OjpGcm9tPFQ+Pjo6ZnJvbTo6aGVkMmQzMjZlMzg0NGIwMGWLBYgBd2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpzbGljZXM6OjxpbXBsIHdhc21fYmluZGdlbjo6Y29udmVydDo6dHJhaXRzOjpJbnRvV2FzbUFiaSBmb3IgYWxsb2M6OmJveGVkOjpCb3g8W1RdPj46OmludG9fYWJpOjpoMjczYWM2ZmNjOWU1NjUwOYwFiAF3YXNtX2JpbmRnZW46OmNvbnZlcnQ6OnNsaWNlczo6PGltcGwgd2FzbV9iaW5kZ2VuOjpjb252ZXJ0Ojp0cmFpdHM6OkludG9XYXNtQWJpIGZvciBhbGxvYzo6Ym94ZWQ6OkJveDxbVF0+Pjo6aW50b19hYmk6OmgzYThiYzRhOTE2OGUxZWY2jQVCd2FzbV9iaW5kZ2VuOjpjb252ZXJ0Ojp0cmFpdHM6Oldhc21SZXQ8VD46OmpvaW46Omg4MThmNDMxYjJjODk3ZjVljgVIPGFsbG9jOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg3YjRiMDBkOTAxYjFkYjZhWzFdjwUyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGU0OGJmOTA0NzkxZmIzNGKQBTo8JnN0ciBhcyBzZXJkZV9jb3JlOjpkZTo6RXhwZWN0ZWQ+OjpmbXQ6OmgxYWZjMTAyYTA2OWY2ZTE0kQVfPHN0ZDo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGMzYjQ4NTI4YjViNzkzODGSBWY8c3RkOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldDo6aGU1M2FkNDQzMTk2NjkwZjmTBTA8JlQgYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aDE4ZGFlODAyYWUxYTA4MTWUBTI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoNzZjOTljMjdlOWIyNTUzNpUFMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg4ODZjNGI4YzkxN2U1MmQzlgUbX193YmluZGdlbl9vYmplY3RfY2xvbmVfcmVmlwUpX19ydXN0Y1tkMTMxNDkxYjE3MTA3YjA3XTo6X19ydXN0X2RlYWxsb2OYBTVzZXJkZV93YXNtX2JpbmRnZW46Ok9iamVjdEV4dDo6c2V0OjpoM2E0NDJmMTVhY2ExODVlY5kFYTxibG9ja19idWZmZXI6OkJsb2NrQnVmZmVyPEJsb2NrU2l6ZSxLaW5kPiBhcyBjb3JlOjpkZWZhdWx0OjpEZWZhdWx0Pjo6ZGVmYXVsdDo6aGM2ZGU4MmIzYmE2YzZhNGKaBWJqc19zeXM6Ol86OjxpbXBsIHdhc21fYmluZGdlbjo6Y2FzdDo6SnNDYXN0IGZvciBqc19zeXM6OlVpbnQ4QXJyYXk+OjppbnN0YW5jZW9mOjpoZTgzZWU5ZjE5MzQ2NDBmMZsFY2pzX3N5czo6Xzo6PGltcGwgd2FzbV9iaW5kZ2VuOjpjYXN0OjpKc0Nhc3QgZm9yIGpzX3N5czo6QXJyYXlCdWZmZXI+OjppbnN0YW5jZW9mOjpoNWQzNmM2MjE4MWQxNzQ1MJwFJWpzX3N5czo6QXJyYXk6OmdldDo6aDgyOWUzNmZkNDA3MGY3MzedBSFqc19zeXM6Omdsb2JhbDo6aGY1YjI2NTM3YmNjZGNjYmGeBTV3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5faXNfb2JqZWN0OjpoNDIzNWQxOWZiODU0MGVjYp8FNXdhc21fYmluZGdlbjo6X193YmluZGdlbl9pc19zdHJpbmc6OmhmZWNlNTQ0MzQ5NjBkNzI0oAU3d2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2lzX2Z1bmN0aW9uOjpoZjc5YTBmZTgxYWY4YzRjNqEFOHdhc21fYmluZGdlbjo6X193YmluZGdlbl9pc191bmRlZmluZWQ6OmhlOGI4YTdmNDFmYmM5ZDE1ogUuY29yZTo6Zm10OjpXcml0ZTo6d3JpdGVfZm10OjpoZjZhYmIxYjgyZWM2MmY5OaMFLmNvcmU6OmZtdDo6V3JpdGU6OndyaXRlX2ZtdDo6aDAzMjUxNzFlYzA1YTBmZTakBUw8ZHluIHNlcmRlX2NvcmU6OmRlOjpFeHBlY3RlZCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OmgyYTBmNGZmMGU1MGQ1MzM5pQUlX19ydXN0Y1tkMTMxNDkxYjE3MTA3YjA3XTo6cnVzdF9wYW5pY6YFLmNvcmU6OmZtdDo6V3JpdGU6OndyaXRlX2ZtdDo6aDc3YWVmMDc2OTMyMWE2ZmOnBS5jb3JlOjpmbXQ6OldyaXRlOjp3cml0ZV9mbXQ6Omg4YTY1OWY0NTJmMmM3YjUxqAU0YWxsb2M6OnJhd192ZWM6OmNhcGFjaXR5X292ZXJmbG93OjpoNTBjNWUwODc3ZmZlNmIyMakFMDwmVCBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoNmM3MDhhNjYzOWZjODM0OKoFSGNvcmU6OnBhbmlja2luZzo6cGFuaWNfY29uc3Q6OnBhbmljX2NvbnN0X2Rpdl9ieV96ZXJvOjpoY2RmYWU3YTI1MTlhOWNjYasFLmNvcmU6OmZtdDo6V3JpdGU6OndyaXRlX2ZtdDo6aGIwYWViMzE3NzFjZTUzMTisBS5jb3JlOjpvcHRpb246OnVud3JhcF9mYWlsZWQ6OmgwMmMzMjgzMGFhMjJjNmM4rQVHY29yZTo6c2xpY2U6OmNvcHlfZnJvbV9zbGljZV9pbXBsOjpsZW5fbWlzbWF0Y2hfZmFpbDo6aDYwZTVkMjM1MjQ5ODIzNTSuBXZnZXRyYW5kb206OmltcDo6V2ViQ3J5cHRvOjpnZXRfcmFuZG9tX3ZhbHVlczo6X193YmdfZ2V0UmFuZG9tVmFsdWVzX2IzZjE1ZmNiZmFiYjBmOGI6Omg5Yzc4YTk3ODI3OGJkNzMxIGV4dGVybnJlZiBzaGltrwVsanNfc3lzOjpVaW50OEFycmF5Ojpjb3B5X3RvX3NsaWNlOjpfX3diZ19wcm90b3R5cGVzZXRjYWxsX2JkY2RjYzU4NDJlNGQ3N2Q6Omg4ZjVkMjZiMWU4OTJjYzQ5IGV4dGVybnJlZiBzaGltsAVjd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2luOjpfX3diZ19fX3diaW5kZ2VuX2luXzQ3ZmE2ODYzYmU2ZjJmMjU6OmhkMGIwNzMwZDQ5MDgyMzkxIGV4dGVybnJlZiBzaGltsQV7d2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2pzdmFsX2xvb3NlX2VxOjpfX3diZ19fX3diaW5kZ2VuX2pzdmFsX2xvb3NlX2VxXzlkZDc3ZDhjZDY2NzE4MTE6OmhkMjAxY2RjOWQwNzkxYWUzIGV4dGVybnJlZiBzaGltsgWeATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpDdXN0b21JZGVudGlmaWVycz46OmRlc2VyaWFsaXplOjpfX1Zpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+OjpleHBlY3Rpbmc6OmhkZmY0OWNlMjBkM2UwMmIzswWjATxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpTdGFydENsaWVudExvZ2luUGFyYW1zPjo6ZGVzZXJpYWxpemU6Ol9fVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OmV4cGVjdGluZzo6aDVmMWI3NTE0M2I4YTU5YmS0BaMBPG9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplIGZvciBvcGFxdWU6OlN0YXJ0U2VydmVyTG9naW5QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoY2U2MWU0NjVlZjRkYjhlYrUFpAE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoQ2xpZW50TG9naW5QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoMzc2MWI1YWM4YWYwMTljZbYFpAE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoU2VydmVyTG9naW5QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoYjExMDNjZmE2NWQzOTNhMLcFqgE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6U3RhcnRDbGllbnRSZWdpc3RyYXRpb25QYXJhbXM+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoNzMyZGJhZTcxNzcyM2Y4ZbgFqwE8b3BhcXVlOjpfOjo8aW1wbCBzZXJkZV9jb3JlOjpkZTo6RGVzZXJpYWxpemUgZm9yIG9wYXF1ZTo6RmluaXNoQ2xpZW50UmVnaXN0cmF0aW9uUGFyYW1zPjo6ZGVzZXJpYWxpemU6Ol9fVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OmV4cGVjdGluZzo6aDMxOTkxNTg3ZjVjNzRkZja5BbMBPG9wYXF1ZTo6Xzo6PGltcGwgc2VyZGVfY29yZTo6ZGU6OkRlc2VyaWFsaXplIGZvciBvcGFxdWU6OkNyZWF0ZVNlcnZlclJlZ2lzdHJhdGlvblJlc3BvbnNlUGFyYW1zPjo6ZGVzZXJpYWxpemU6Ol9fVmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OmV4cGVjdGluZzo6aGEyM2U5MzQyZTc0Zjc5ODW6BdwBPDxvcGFxdWU6Ol86OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3Igb3BhcXVlOjpLZXlTdHJldGNoaW5nRnVuY3Rpb25Db25maWc+OjpkZXNlcmlhbGl6ZTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6dmlzaXRfZW51bTo6X19WaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoNDFiMWY3NWUxZTkwY2M5NLsFNzxUIGFzIHNlcmRlX2NvcmU6OmRlOjpFeHBlY3RlZD46OmZtdDo6aDBkMjIxYTgyMTMwYTk5N2O8BTc8VCBhcyBzZXJkZV9jb3JlOjpkZTo6RXhwZWN0ZWQ+OjpmbXQ6Omg5MjM5OGE4ZmFkMmFjYWJhvQVMPGhrZGY6OmVycm9yczo6SW52YWxpZFBya0xlbmd0aCBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoNWI4MWZhYjAyOTcwZDRlZL4FQmNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxhbGxvYzo6c3RyaW5nOjpTdHJpbmc+OjpoZDJiMWE0MDQxMzdkNmVhOb8FPjxjb3JlOjpmbXQ6OkVycm9yIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6OmgwNDBlMmQyZjBiYWExYjFlwAVAY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGFsbG9jOjp2ZWM6OlZlYzx1OD4+OjpoYzU2Yjc0YjI0YTdkNDI0ZMEFSWNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxhbGxvYzo6c3RyaW5nOjpGcm9tVXRmOEVycm9yPjo6aDI1ZGIxZmUyMjUxOGE2ZjHCBSdfX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3RfYWxsb2PDBS5fX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3RfYWxsb2NfemVyb2VkxAUsc2hhMjo6c2hhNTEyOjpjb21wcmVzczUxMjo6aGY2MTQ3MjJhNGViZGUwYmbFBVpjdXJ2ZTI1NTE5X2RhbGVrOjpiYWNrZW5kOjpzZXJpYWw6OnUzMjo6c2NhbGFyOjpTY2FsYXIyOTo6YXNfbW9udGdvbWVyeTo6aDVmMzQxZmM5ODZjMWE4MDbGBUc8ZGlnZXN0OjpJbnZhbGlkQnVmZmVyU2l6ZSBhcyBjb3JlOjpmbXQ6OkRlYnVnPjo6Zm10OjpoNWMxMGQ5MmMyYTQyOTY0NscFM2pzX3N5czo6VWludDhBcnJheTo6dmlld19tdXRfcmF3OjpoOTVhZWQ3MWMxMGY0MzFjYcgFKmpzX3N5czo6VWludDhBcnJheTo6bmV3OjpoNGZhZTEzMGQzYmE2MzYzZMkFKGpzX3N5czo6QXJyYXk6Omxlbmd0aDo6aDUxMjg4MTQ3Y2EyY2Q4YzPKBSpqc19zeXM6Ok9iamVjdDo6ZW50cmllczo6aDcwMDIyMTVmYTlhYWYyYzXLBSp3YXNtX2JpbmRnZW46OnRocm93X3N0cjo6aDViYjBiYTBhYjM1Nzg5YmbMBU88YWxsb2M6OnJhd192ZWM6OlJhd1ZlYzxULEE+IGFzIGNvcmU6Om9wczo6ZHJvcDo6RHJvcD46OmRyb3A6OmgxNWNiMDQ2ZTg5ODBkZDg4zQVCY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGFsbG9jOjpzdHJpbmc6OlN0cmluZz46Omg1ODViNGFjMDExOTdhOTlkzgWbATxzZXJkZV9jb3JlOjpkZTo6aW1wbHM6OjxpbXBsIHNlcmRlX2NvcmU6OmRlOjpEZXNlcmlhbGl6ZSBmb3IgdTMyPjo6ZGVzZXJpYWxpemU6OlByaW1pdGl2ZVZpc2l0b3IgYXMgc2VyZGVfY29yZTo6ZGU6OlZpc2l0b3I+OjpleHBlY3Rpbmc6OmhmMGI4NDRhMWIyNjI4NTE0zwUyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDgzM2U0MmI5ZTViYjIxM2XQBV08c2VyZGVfY29yZTo6ZGU6OmltcGxzOjpVbml0VmlzaXRvciBhcyBzZXJkZV9jb3JlOjpkZTo6VmlzaXRvcj46OmV4cGVjdGluZzo6aDgzODI5NjA2NzNjMzRhOTDRBV88c2VyZGVfY29yZTo6ZGU6OmltcGxzOjpTdHJpbmdWaXNpdG9yIGFzIHNlcmRlX2NvcmU6OmRlOjpWaXNpdG9yPjo6ZXhwZWN0aW5nOjpoYjE0YmRlYmUyMGMwNWU0N9IFNV9fcnVzdGNbZDEzMTQ5MWIxNzEwN2IwN106Ol9fcnVzdF9hbGxvY19lcnJvcl9oYW5kbGVy0wVpPHN0ZDo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmU6OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojphc19zdHI6OmhjMDI4ZjhlZmEyMDVhY2Iy1AUwPCZUIGFzIGNvcmU6OmZtdDo6RGVidWc+OjpmbXQ6OmgzZjA4OTQwZDlkYTEyOWU01QUzYWxsb2M6OmFsbG9jOjpoYW5kbGVfYWxsb2NfZXJyb3I6OmgyOTgxY2Q3NTg4Y2YxNzYy1gVBPGNvcmU6OmZtdDo6RXJyb3IgYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aDA0MGUyZDJmMGJhYTFiMWVbMV3XBTA8JlQgYXMgY29yZTo6Zm10OjpEZWJ1Zz46OmZtdDo6aDFhNWY0YWZjYzMwNTMzMzPYBTM8c3RyIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGNiYTE1NzA2N2E0YzE0M2bZBUo8Y29yZTo6Y2VsbDo6Qm9ycm93TXV0RXJyb3IgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoOGNiMzc0ZWJhYzYzMzY1YtoFiQE8c2VyZGVfd2FzbV9iaW5kZ2VuOjplcnJvcjo6RXJyb3IgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10Ojp0b19zdHJpbmc6Ol9fd2JnX1N0cmluZ184ZjBlYjM5YTRhNGMyZjY2OjpoYjViZDY1M2ExMTIxNGU5YyBleHRlcm5yZWYgc2hpbdsFc3dhc21fYmluZGdlbjo6X193YmluZGdlbl9udW1iZXJfZ2V0OjpfX3diZ19fX3diaW5kZ2VuX251bWJlcl9nZXRfOGZmNDI1NTUxNmNjYWQzZTo6aDRhODgyNjY1OTZmMDRjZTcgZXh0ZXJucmVmIHNoaW3cBXN3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fc3RyaW5nX2dldDo6X193YmdfX193YmluZGdlbl9zdHJpbmdfZ2V0XzcyZmI2OTYyMDJjNTY3Mjk6Omg5YTZjY2JjZWFlNzViNjQ5IGV4dGVybnJlZiBzaGlt3QV3d2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2RlYnVnX3N0cmluZzo6X193YmdfX193YmluZGdlbl9kZWJ1Z19zdHJpbmdfMGJjODQ4MmM2ZTM1MDhhZTo6aGY3YTIzOWJhZGFjZWJlMTQgZXh0ZXJucmVmIHNoaW3eBTc8VCBhcyBzZXJkZV9jb3JlOjpkZTo6RXhwZWN0ZWQ+OjpmbXQ6OmgzYTA4NDBjODE0MjhlMjkz3wU3PFQgYXMgc2VyZGVfY29yZTo6ZGU6OkV4cGVjdGVkPjo6Zm10OjpoM2M0YjgwMWUzMjQ0ZjZkZOAFVjxzZXJkZV93YXNtX2JpbmRnZW46OmVycm9yOjpFcnJvciBhcyBzZXJkZV9jb3JlOjpkZTo6RXJyb3I+OjpjdXN0b206Omg4N2ZiYmYwMGRhN2JjMmZl4QWGATxvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6Z3JvdXA6OnJpc3RyZXR0bzI1NTo6UmlzdHJldHRvMjU1IGFzIG9wYXF1ZV9rZTo6a2V5X2V4Y2hhbmdlOjpncm91cDo6R3JvdXA+OjpzZXJpYWxpemVfcGs6OmhjODFkMDQ4MWU3NTQ0NmQ34gVgPHZvcHJmOjpncm91cDo6cmlzdHJldHRvOjpSaXN0cmV0dG8yNTUgYXMgdm9wcmY6Omdyb3VwOjpHcm91cD46OmludmVydF9zY2FsYXI6OmgzYjZhMWVlMjIzZGUyNTFm4wVhPHZvcHJmOjpncm91cDo6cmlzdHJldHRvOjpSaXN0cmV0dG8yNTUgYXMgdm9wcmY6Omdyb3VwOjpHcm91cD46OmlzX3plcm9fc2NhbGFyOjpoOTEwNDE0OTFmNzBiODM2ZOQFYTx2b3ByZjo6Z3JvdXA6OnJpc3RyZXR0bzo6UmlzdHJldHRvMjU1IGFzIHZvcHJmOjpncm91cDo6R3JvdXA+OjpzZXJpYWxpemVfZWxlbTo6aDlmYzY3NTE5MmY5MDM3OGblBS1jb3JlOjplcnJvcjo6RXJyb3I6OnNvdXJjZTo6aGFhZDE3YWVmN2E2ZDIzNzLmBSxjb3JlOjplcnJvcjo6RXJyb3I6OmNhdXNlOjpoMTAyNmIyNTY3NDRhZTkzYucFTTxqc19zeXM6OkpzU3RyaW5nIGFzIGNvcmU6OnN0cjo6dHJhaXRzOjpGcm9tU3RyPjo6ZnJvbV9zdHI6OmgzY2VkMTQ0NjEwY2I3NmNh6AU2anNfc3lzOjpVaW50OEFycmF5OjpuZXdfd2l0aF9sZW5ndGg6OmhmMjFhMzM5YTk1YjQ1Mzgx6QUvd2FzbV9iaW5kZ2VuOjpfX3J0Ojp3YmdfY2FzdDo6aDMyNTdjMTMzMjE2MzA2NTfqBTF3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fdGhyb3c6Omg1NWEzOTA0OGUwOWM5ZTNj6wU1d2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2FzX251bWJlcjo6aGYwYmU1NzIwMmE0YWNiZDHsBTV3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fZXJyb3JfbmV3OjpoNzg0MGU5MTViMDExYTdiN+0FNzxUIGFzIHNlcmRlX2NvcmU6OmRlOjpFeHBlY3RlZD46OmZtdDo6aGMxZTgwYzE4YmY2OGVhMznuBUJzdGQ6OnN5czo6YmFja3RyYWNlOjpfX3J1c3RfZW5kX3Nob3J0X2JhY2t0cmFjZTo6aGU4OTNiYjkyYjE2ZDA4MjnvBUJzdGQ6OnN5czo6YmFja3RyYWNlOjpfX3J1c3RfZW5kX3Nob3J0X2JhY2t0cmFjZTo6aDUyZmEzYWZiYWZiNzRkOTXwBTRjb3JlOjpwYW5pYzo6UGFuaWNQYXlsb2FkOjphc19zdHI6OmgxYWY4MDRhMzdjNmE2NmJh8QU1Y29yZTo6Y2VsbDo6cGFuaWNfYWxyZWFkeV9ib3Jyb3dlZDo6aDE1ZGI5MmEzYjA3NmMzY2LyBVtqc19zeXM6OlVpbnQ4QXJyYXk6Omxlbmd0aDo6X193YmdfbGVuZ3RoXzMyZWQ5YTI3OWFjZDA1NGM6Omg1MDQ2MWMyYzRiNDllYWQxIGV4dGVybnJlZiBzaGlt8wWfAWpzX3N5czo6Xzo6PGltcGwgd2FzbV9iaW5kZ2VuOjpjYXN0OjpKc0Nhc3QgZm9yIGpzX3N5czo6VWludDhBcnJheT46Omluc3RhbmNlb2Y6Ol9fd2JnX2luc3RhbmNlb2ZfVWludDhBcnJheV85YjkwNzU5MzVjNzQ3MDdjOjpoMmU3YjQyYjY2YTkyNzllYSBleHRlcm5yZWYgc2hpbfQFoQFqc19zeXM6Ol86OjxpbXBsIHdhc21fYmluZGdlbjo6Y2FzdDo6SnNDYXN0IGZvciBqc19zeXM6OkFycmF5QnVmZmVyPjo6aW5zdGFuY2VvZjo6X193YmdfaW5zdGFuY2VvZl9BcnJheUJ1ZmZlcl9jMzY3MTk5ZTJmYTJhYTA0OjpoMjNiZGQyYzM0NTYxZjdmZiBleHRlcm5yZWYgc2hpbfUFVmpzX3N5czo6QXJyYXk6Omxlbmd0aDo6X193YmdfbGVuZ3RoXzM1YTdiYWNlNDBmMzZlYWM6OmgwOTY3ZWIwYmZkYTkyZmUwIGV4dGVybnJlZiBzaGlt9gVnanNfc3lzOjpOdW1iZXI6OmlzX3NhZmVfaW50ZWdlcjo6X193YmdfaXNTYWZlSW50ZWdlcl9iZmJjNzMzMmE5NzY4ZDJhOjpoNTU4N2E5ZWVkZTY3ZTk1OCBleHRlcm5yZWYgc2hpbfcFY3dhc21fYmluZGdlbjo6X193YmluZGdlbl9hc19udW1iZXI6Ol9fd2JnX051bWJlcl8wNDYyNGRlN2QwZTgzMzJkOjpoOTU2ODA2MjczNzYyNzhlYSBleHRlcm5yZWYgc2hpbfgFcXdhc21fYmluZGdlbjo6X193YmluZGdlbl9pc19vYmplY3Q6Ol9fd2JnX19fd2JpbmRnZW5faXNfb2JqZWN0XzVhZThlNTg4MGYyYzFmYmQ6OmgyODZlYzJkYWU5NTlmM2M0IGV4dGVybnJlZiBzaGlt+QVxd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX2lzX3N0cmluZzo6X193YmdfX193YmluZGdlbl9pc19zdHJpbmdfY2Q0NDQ1MTZlZGM1YjE4MDo6aDU2ZWU4NzhmOTQwYjE0YmIgZXh0ZXJucmVmIHNoaW36BXV3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fYm9vbGVhbl9nZXQ6Ol9fd2JnX19fd2JpbmRnZW5fYm9vbGVhbl9nZXRfYmJiYjFjMThhYTJmNWUyNTo6aDcwZGIxMjE1MjQ3MmEyOGQgZXh0ZXJucmVmIHNoaW37BXV3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5faXNfZnVuY3Rpb246Ol9fd2JnX19fd2JpbmRnZW5faXNfZnVuY3Rpb25fMDA5NWE3M2I4YjE1NmY3Njo6aGNmNzQwYmE2ZjBhNmEwMjIgZXh0ZXJucmVmIHNoaW38BXd3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5faXNfdW5kZWZpbmVkOjpfX3diZ19fX3diaW5kZ2VuX2lzX3VuZGVmaW5lZF85ZTRkOTI1MzRjNDJkNzc4OjpoN2MyODI1M2E2Y2RjYjRmYSBleHRlcm5yZWYgc2hpbf0FRV9fcnVzdGNbZDEzMTQ5MWIxNzEwN2IwN106Ol9fcnVzdF9hbGxvY19lcnJvcl9oYW5kbGVyX3Nob3VsZF9wYW5pY192Mv4FbzxvcGFxdWVfa2U6OmtleV9leGNoYW5nZTo6Z3JvdXA6OnJpc3RyZXR0bzI1NTo6Tm9uWmVyb1NjYWxhciBhcyBjb3JlOjpvcHM6OmRyb3A6OkRyb3A+Ojpkcm9wOjpoMzFhYzgzNGYwYjdiMjNmNf8FRjxqc19zeXM6Ok9iamVjdCBhcyBjb3JlOjpkZWZhdWx0OjpEZWZhdWx0Pjo6ZGVmYXVsdDo6aGQ4ZjYzODBmZWIzOGZjNWGABi1fX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3Rfc3RhcnRfcGFuaWOBBj5fX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3Rfbm9fYWxsb2Nfc2hpbV9pc191bnN0YWJsZV92MoIGPHdhc21fYmluZGdlbjo6Y2FzdDo6SnNDYXN0Ojp1bmNoZWNrZWRfcmVmOjpoMTg2NDJmY2Q4OGFkOWU1Y4MGPXdhc21fYmluZGdlbjo6Y2FzdDo6SnNDYXN0Ojp1bmNoZWNrZWRfaW50bzo6aDBkODc1NTkxZDg4NzBjNTGEBkJ3YXNtX2JpbmRnZW46OmNvbnZlcnQ6OnRyYWl0czo6V2FzbVJldDxUPjo6am9pbjo6aDNhZDdlOTNhM2I4NmZmMTKFBidfX3J1c3RjW2QxMzE0OTFiMTcxMDdiMDddOjpfX3J1c3RfYWJvcnSGBi5jb3JlOjplcnJvcjo6RXJyb3I6OnByb3ZpZGU6OmhlMGMzZjY5MGMwZjI2YTVjhwZIPGFsbG9jOjp2ZWM6OlZlYzxULEE+IGFzIGNvcmU6Om9wczo6ZHJvcDo6RHJvcD46OmRyb3A6OmgzOTZkNjYzNGUzYzdjNTU5BRgBARVfX3diaW5kZ2VuX2V4dGVybnJlZnMHEgEAD19fc3RhY2tfcG9pbnRlcgkRAgAHLnJvZGF0YQEFLmRhdGEAcAlwcm9kdWNlcnMCCGxhbmd1YWdlAQRSdXN0AAxwcm9jZXNzZWQtYnkDBXJ1c3RjHTEuOTMuMCAoMjU0YjU5NjA3IDIwMjYtMDEtMTkpBndhbHJ1cwYwLjI0LjUMd2FzbS1iaW5kZ2VuBzAuMi4xMDgAlAEPdGFyZ2V0X2ZlYXR1cmVzCCsLYnVsay1tZW1vcnkrD2J1bGstbWVtb3J5LW9wdCsWY2FsbC1pbmRpcmVjdC1vdmVybG9uZysKbXVsdGl2YWx1ZSsPbXV0YWJsZS1nbG9iYWxzKxNub250cmFwcGluZy1mcHRvaW50Kw9yZWZlcmVuY2UtdHlwZXMrCHNpZ24tZXh0");
  }
  function finishClientLogin(params) {
    const ret = wasm.finishClientLogin(params);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  function finishClientRegistration(params) {
    const ret = wasm.finishClientRegistration(params);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  function startClientLogin(params) {
    const ret = wasm.startClientLogin(params);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  function startClientRegistration(params) {
    const ret = wasm.startClientRegistration(params);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  function __wbg_get_imports() {
    const import0 = {
      __proto__: null,
      __wbg_Error_8c4e43fe74559d73: function(arg0, arg1) {
        const ret = Error(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      __wbg_Number_04624de7d0e8332d: function(arg0) {
        const ret = Number(arg0);
        return ret;
      },
      __wbg_String_8f0eb39a4a4c2f66: function(arg0, arg1) {
        const ret = String(arg1);
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
        getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
      },
      __wbg___wbindgen_boolean_get_bbbb1c18aa2f5e25: function(arg0) {
        const v = arg0;
        const ret = typeof v === "boolean" ? v : void 0;
        return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
      },
      __wbg___wbindgen_debug_string_0bc8482c6e3508ae: function(arg0, arg1) {
        const ret = debugString(arg1);
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
        getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
      },
      __wbg___wbindgen_in_47fa6863be6f2f25: function(arg0, arg1) {
        const ret = arg0 in arg1;
        return ret;
      },
      __wbg___wbindgen_is_function_0095a73b8b156f76: function(arg0) {
        const ret = typeof arg0 === "function";
        return ret;
      },
      __wbg___wbindgen_is_object_5ae8e5880f2c1fbd: function(arg0) {
        const val = arg0;
        const ret = typeof val === "object" && val !== null;
        return ret;
      },
      __wbg___wbindgen_is_string_cd444516edc5b180: function(arg0) {
        const ret = typeof arg0 === "string";
        return ret;
      },
      __wbg___wbindgen_is_undefined_9e4d92534c42d778: function(arg0) {
        const ret = arg0 === void 0;
        return ret;
      },
      __wbg___wbindgen_jsval_loose_eq_9dd77d8cd6671811: function(arg0, arg1) {
        const ret = arg0 == arg1;
        return ret;
      },
      __wbg___wbindgen_number_get_8ff4255516ccad3e: function(arg0, arg1) {
        const obj = arg1;
        const ret = typeof obj === "number" ? obj : void 0;
        getDataViewMemory0().setFloat64(arg0 + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
        getDataViewMemory0().setInt32(arg0 + 4 * 0, !isLikeNone(ret), true);
      },
      __wbg___wbindgen_string_get_72fb696202c56729: function(arg0, arg1) {
        const obj = arg1;
        const ret = typeof obj === "string" ? obj : void 0;
        var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        var len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
        getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
      },
      __wbg___wbindgen_throw_be289d5034ed271b: function(arg0, arg1) {
        throw new Error(getStringFromWasm0(arg0, arg1));
      },
      __wbg_call_389efe28435a9388: function() {
        return handleError(function(arg0, arg1) {
          const ret = arg0.call(arg1);
          return ret;
        }, arguments);
      },
      __wbg_call_4708e0c13bdc8e95: function() {
        return handleError(function(arg0, arg1, arg2) {
          const ret = arg0.call(arg1, arg2);
          return ret;
        }, arguments);
      },
      __wbg_crypto_86f2631e91b51511: function(arg0) {
        const ret = arg0.crypto;
        return ret;
      },
      __wbg_entries_58c7934c745daac7: function(arg0) {
        const ret = Object.entries(arg0);
        return ret;
      },
      __wbg_getRandomValues_b3f15fcbfabb0f8b: function() {
        return handleError(function(arg0, arg1) {
          arg0.getRandomValues(arg1);
        }, arguments);
      },
      __wbg_get_9b94d73e6221f75c: function(arg0, arg1) {
        const ret = arg0[arg1 >>> 0];
        return ret;
      },
      __wbg_get_with_ref_key_1dc361bd10053bfe: function(arg0, arg1) {
        const ret = arg0[arg1];
        return ret;
      },
      __wbg_instanceof_ArrayBuffer_c367199e2fa2aa04: function(arg0) {
        let result;
        try {
          result = arg0 instanceof ArrayBuffer;
        } catch (_) {
          result = false;
        }
        const ret = result;
        return ret;
      },
      __wbg_instanceof_Uint8Array_9b9075935c74707c: function(arg0) {
        let result;
        try {
          result = arg0 instanceof Uint8Array;
        } catch (_) {
          result = false;
        }
        const ret = result;
        return ret;
      },
      __wbg_isSafeInteger_bfbc7332a9768d2a: function(arg0) {
        const ret = Number.isSafeInteger(arg0);
        return ret;
      },
      __wbg_length_32ed9a279acd054c: function(arg0) {
        const ret = arg0.length;
        return ret;
      },
      __wbg_length_35a7bace40f36eac: function(arg0) {
        const ret = arg0.length;
        return ret;
      },
      __wbg_msCrypto_d562bbe83e0d4b91: function(arg0) {
        const ret = arg0.msCrypto;
        return ret;
      },
      __wbg_new_361308b2356cecd0: function() {
        const ret = new Object();
        return ret;
      },
      __wbg_new_dd2b680c8bf6ae29: function(arg0) {
        const ret = new Uint8Array(arg0);
        return ret;
      },
      __wbg_new_no_args_1c7c842f08d00ebb: function(arg0, arg1) {
        const ret = new Function(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      __wbg_new_with_length_a2c39cbe88fd8ff1: function(arg0) {
        const ret = new Uint8Array(arg0 >>> 0);
        return ret;
      },
      __wbg_node_e1f24f89a7336c2e: function(arg0) {
        const ret = arg0.node;
        return ret;
      },
      __wbg_process_3975fd6c72f520aa: function(arg0) {
        const ret = arg0.process;
        return ret;
      },
      __wbg_prototypesetcall_bdcdcc5842e4d77d: function(arg0, arg1, arg2) {
        Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), arg2);
      },
      __wbg_randomFillSync_f8c153b79f285817: function() {
        return handleError(function(arg0, arg1) {
          arg0.randomFillSync(arg1);
        }, arguments);
      },
      __wbg_require_b74f47fc2d022fd6: function() {
        return handleError(function() {
          const ret = module.require;
          return ret;
        }, arguments);
      },
      __wbg_set_3f1d0b984ed272ed: function(arg0, arg1, arg2) {
        arg0[arg1] = arg2;
      },
      __wbg_static_accessor_GLOBAL_12837167ad935116: function() {
        const ret = typeof global === "undefined" ? null : global;
        return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
      },
      __wbg_static_accessor_GLOBAL_THIS_e628e89ab3b1c95f: function() {
        const ret = typeof globalThis === "undefined" ? null : globalThis;
        return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
      },
      __wbg_static_accessor_SELF_a621d3dfbb60d0ce: function() {
        const ret = typeof self === "undefined" ? null : self;
        return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
      },
      __wbg_static_accessor_WINDOW_f8727f0cf888e0bd: function() {
        const ret = typeof window === "undefined" ? null : window;
        return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
      },
      __wbg_subarray_a96e1fef17ed23cb: function(arg0, arg1, arg2) {
        const ret = arg0.subarray(arg1 >>> 0, arg2 >>> 0);
        return ret;
      },
      __wbg_versions_4e31226f5e8dc909: function(arg0) {
        const ret = arg0.versions;
        return ret;
      },
      __wbindgen_cast_0000000000000001: function(arg0, arg1) {
        const ret = getArrayU8FromWasm0(arg0, arg1);
        return ret;
      },
      __wbindgen_cast_0000000000000002: function(arg0, arg1) {
        const ret = getStringFromWasm0(arg0, arg1);
        return ret;
      },
      __wbindgen_init_externref_table: function() {
        const table = wasm.__wbindgen_externrefs;
        const offset = table.grow(4);
        table.set(0, void 0);
        table.set(offset + 0, void 0);
        table.set(offset + 1, null);
        table.set(offset + 2, true);
        table.set(offset + 3, false);
      }
    };
    return {
      __proto__: null,
      "./opaque_bg.js": import0
    };
  }
  function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
  }
  function debugString(val) {
    const type = typeof val;
    if (type == "number" || type == "boolean" || val == null) {
      return `${val}`;
    }
    if (type == "string") {
      return `"${val}"`;
    }
    if (type == "symbol") {
      const description = val.description;
      if (description == null) {
        return "Symbol";
      } else {
        return `Symbol(${description})`;
      }
    }
    if (type == "function") {
      const name = val.name;
      if (typeof name == "string" && name.length > 0) {
        return `Function(${name})`;
      } else {
        return "Function";
      }
    }
    if (Array.isArray(val)) {
      const length = val.length;
      let debug = "[";
      if (length > 0) {
        debug += debugString(val[0]);
      }
      for (let i = 1; i < length; i++) {
        debug += ", " + debugString(val[i]);
      }
      debug += "]";
      return debug;
    }
    const builtInMatches = /\[object ([^\]]+)\]/.exec(toString.call(val));
    let className;
    if (builtInMatches && builtInMatches.length > 1) {
      className = builtInMatches[1];
    } else {
      return toString.call(val);
    }
    if (className == "Object") {
      try {
        return "Object(" + JSON.stringify(val) + ")";
      } catch (_) {
        return "Object";
      }
    }
    if (val instanceof Error) {
      return `${val.name}: ${val.message}
${val.stack}`;
    }
    return className;
  }
  function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
  }
  var cachedDataViewMemory0 = null;
  function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
      cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
  }
  function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(ptr, len);
  }
  var cachedUint8ArrayMemory0 = null;
  function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
      cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
  }
  function handleError(f, args) {
    try {
      return f.apply(this, args);
    } catch (e) {
      const idx = addToExternrefTable0(e);
      wasm.__wbindgen_exn_store(idx);
    }
  }
  function isLikeNone(x) {
    return x === void 0 || x === null;
  }
  function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === void 0) {
      const buf = cachedTextEncoder.encode(arg);
      const ptr2 = malloc(buf.length, 1) >>> 0;
      getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
      WASM_VECTOR_LEN = buf.length;
      return ptr2;
    }
    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;
    const mem = getUint8ArrayMemory0();
    let offset = 0;
    for (; offset < len; offset++) {
      const code = arg.charCodeAt(offset);
      if (code > 127) break;
      mem[ptr + offset] = code;
    }
    if (offset !== len) {
      if (offset !== 0) {
        arg = arg.slice(offset);
      }
      ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
      const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
      const ret = cachedTextEncoder.encodeInto(arg, view);
      offset += ret.written;
      ptr = realloc(ptr, len, offset, 1) >>> 0;
    }
    WASM_VECTOR_LEN = offset;
    return ptr;
  }
  function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
  }
  var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  cachedTextDecoder.decode();
  var MAX_SAFARI_DECODE_BYTES = 2146435072;
  var numBytesDecoded = 0;
  function decodeText(ptr, len) {
    numBytesDecoded += len;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
      cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
      cachedTextDecoder.decode();
      numBytesDecoded = len;
    }
    return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
  }
  var cachedTextEncoder = new TextEncoder();
  if (!("encodeInto" in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function(arg, view) {
      const buf = cachedTextEncoder.encode(arg);
      view.set(buf);
      return {
        read: arg.length,
        written: buf.length
      };
    };
  }
  var WASM_VECTOR_LEN = 0;
  var wasm;
  function __wbg_finalize_init(instance, module2) {
    wasm = instance.exports;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
  }
  async function __wbg_load(module2, imports) {
    if (typeof Response === "function" && module2 instanceof Response) {
      if (typeof WebAssembly.instantiateStreaming === "function") {
        try {
          return await WebAssembly.instantiateStreaming(module2, imports);
        } catch (e) {
          const validResponse = module2.ok && expectedResponseType(module2.type);
          if (validResponse && module2.headers.get("Content-Type") !== "application/wasm") {
            console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
          } else {
            throw e;
          }
        }
      }
      const bytes = await module2.arrayBuffer();
      return await WebAssembly.instantiate(bytes, imports);
    } else {
      const instance = await WebAssembly.instantiate(module2, imports);
      if (instance instanceof WebAssembly.Instance) {
        return { instance, module: module2 };
      } else {
        return instance;
      }
    }
    function expectedResponseType(type) {
      switch (type) {
        case "basic":
        case "cors":
        case "default":
          return true;
      }
      return false;
    }
  }
  async function __wbg_init(module_or_path) {
    if (wasm !== void 0) return wasm;
    if (module_or_path !== void 0) {
      if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
        ({ module_or_path } = module_or_path);
      } else {
        console.warn("using deprecated parameters for the initialization function; pass a single object instead");
      }
    }
    const imports = __wbg_get_imports();
    if (typeof module_or_path === "string" || typeof Request === "function" && module_or_path instanceof Request || typeof URL === "function" && module_or_path instanceof URL) {
      module_or_path = fetch(module_or_path);
    }
    const { instance, module: module2 } = await __wbg_load(await module_or_path, imports);
    return __wbg_finalize_init(instance);
  }
  var client = /* @__PURE__ */ Object.freeze({
    __proto__: null,
    finishLogin: finishClientLogin,
    finishRegistration: finishClientRegistration,
    startLogin: startClientLogin,
    startRegistration: startClientRegistration
  });
  var ready = __wbg_init({ module_or_path: wasmData() }).then(() => {
  });

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
  var text = (b) => btoa(Array.from(b, (x) => String.fromCharCode(x)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  function untext(s, size) {
    if (typeof s !== "string" || !/^[A-Za-z0-9_-]*$/.test(s) || s.length % 4 === 1) throw new Error("not base64url");
    const b = Uint8Array.from(atob(s.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
    if (text(b) !== s) throw new Error("not base64url: stray bits");
    if (size !== void 0 && b.length !== size) throw new Error(`${b.length} bytes instead of ${size}`);
    return b;
  }
  var prefix = "backupvault/v1/";
  function field(f) {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, f.length);
    return concat(length, f);
  }
  var lp = (label, ...fields) => concat(...[utf8(prefix + label), ...fields].map(field));

  // src/core/crypto.ts
  var subtle = crypto.subtle;
  var gcm = { name: "AES-GCM", iv: new Uint8Array(12) };

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
  function mod2(a, p) {
    const r = a % p;
    return r >= 0n ? r : r + p;
  }
  function modPow(base, exponent, p) {
    let result = 1n;
    let b = mod2(base, p);
    let e = exponent;
    while (e > 0n) {
      if ((e & 1n) === 1n) {
        result = mod2(result * b, p);
      }
      b = mod2(b * b, p);
      e >>= 1n;
    }
    return result;
  }
  function modSqrt(rhs, p) {
    const y = modPow(rhs, p + 1n >> 2n, p);
    if (mod2(y * y, p) !== mod2(rhs, p)) {
      throw new Error("Invalid ECDH point");
    }
    return y;
  }
  function bytesToBigInt(bytes) {
    let v = 0n;
    for (const b of bytes) {
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
    constructor(kem, hkdf) {
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
      this._hkdf = hkdf;
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
          const bytes = new Uint8Array(await this._hkdf.labeledExpand(dkpPrk, LABEL_CANDIDATE, i2Osp(counter, 1), this._nSk));
          bytes[0] = bytes[0] & this._bitmask;
          bn.set(bytes);
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
      const rhs = mod2(modPow(x, 3n, p) - 3n * x + this._curveParams.b, p);
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
  function isBytes3(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
  }
  function anumber3(n, title = "") {
    if (!Number.isSafeInteger(n) || n < 0) {
      const prefix2 = title && `"${title}" `;
      throw new Error(`${prefix2}expected integer >0, got ${n}`);
    }
  }
  function abytes3(value, length, title = "") {
    const bytes = isBytes3(value);
    const len = value?.length;
    const needsLen = length !== void 0;
    if (!bytes || needsLen && len !== length) {
      const prefix2 = title && `"${title}" `;
      const ofLen = needsLen ? ` of length ${length}` : "";
      const got = bytes ? `length=${len}` : `type=${typeof value}`;
      throw new Error(prefix2 + "expected Uint8Array" + ofLen + ", got " + got);
    }
    return value;
  }
  function aexists2(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("Hash instance has been destroyed");
    if (checkFinished && instance.finished) {
      throw new Error("Hash#digest() has already been called");
    }
  }
  function clean2(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  var _endianTestBuffer = /* @__PURE__ */ new Uint32Array([287454020]);
  var _endianTestBytes = /* @__PURE__ */ new Uint8Array(_endianTestBuffer.buffer);
  var isLE = _endianTestBytes[0] === 68;

  // node_modules/@hpke/common/esm/src/hash/hash.js
  function ahash(h) {
    if (typeof h !== "function" || typeof h.create !== "function") {
      throw new Error("Hash must wrapped by utils.createHasher");
    }
    anumber3(h.outputLen);
    anumber3(h.blockLen);
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
      abytes3(key, void 0, "key");
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
      clean2(pad);
    }
    update(buf) {
      aexists2(this);
      this.iHash.update(buf);
      return this;
    }
    digestInto(out) {
      aexists2(this);
      abytes3(out, this.outputLen, "output");
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
      const { oHash, iHash, finished, destroyed, blockLen, outputLen } = this;
      to = to;
      to.finished = finished;
      to.destroyed = destroyed;
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
  var U32_MASK642 = 0xffffffffn;
  var _32n2 = 32n;
  function fromBig2(n, le = false) {
    if (le) {
      return { h: Number(n & U32_MASK642), l: Number(n >> _32n2 & U32_MASK642) };
    }
    return {
      h: Number(n >> _32n2 & U32_MASK642) | 0,
      l: Number(n & U32_MASK642) | 0
    };
  }
  function split2(lst, le = false) {
    const len = lst.length;
    const Ah = new Uint32Array(len);
    const Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
      const { h, l } = fromBig2(lst[i], le);
      [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
  }

  // node_modules/@hpke/common/esm/src/hash/sha3.js
  var _0n5 = 0n;
  var _1n6 = 1n;
  var _2n4 = 2n;
  var _7n2 = 7n;
  var _256n = 256n;
  var _0x71n = 0x71n;
  var SHA3_PI = [];
  var SHA3_ROTL = [];
  var _SHA3_IOTA = [];
  for (let round = 0, R = _1n6, x = 1, y = 0; round < 24; round++) {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    SHA3_PI.push(2 * (5 * y + x));
    SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
    let t = _0n5;
    for (let j = 0; j < 7; j++) {
      R = (R << _1n6 ^ (R >> _7n2) * _0x71n) % _256n;
      if (R & _2n4)
        t ^= _1n6 << (_1n6 << BigInt(j)) - _1n6;
    }
    _SHA3_IOTA.push(t);
  }
  var IOTAS = split2(_SHA3_IOTA, true);
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
  var suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

  // src/core/fleet.ts
  var format2 = lp("fleet-statement-2");
  var serverIdentity = (vault) => "backupvault/1 " + hex(vault);

  // ../cmd/backupvault/commonest.txt
  var commonest_default = "password\n12345678\n123456789\nbaseball\nfootball\nqwertyuiop\n1234567890\nsuperman\n1qaz2wsx\ntrustno1\nsunshine\niloveyou\ncomputer\nstarwars\nprincess\n11111111\ncorvette\n1234qwer\ninternet\nsamantha\nq1w2e3r4t5\nmaverick\nwhatever\nmercedes\nsteelers\nqwer1234\nhardcore\nq1w2e3r4\nmidnight\nbigdaddy\nmarlboro\npassword1\n1q2w3e4r\ncocacola\njordan23\nasdfasdf\n12344321\nliverpoo\nqwerty123\npassw0rd\nabcd1234\nslipknot\nscorpion\nstartrek\nasdfghjkl\nredskins\nqazwsxedc\nliverpool\nbutthead\ndolphins\nqwertyui\nshithead\nmetallic\nmountain\nelephant\nrush2112\n1q2w3e4r5t\ncreative\ngarfield\nbullshit\nasdfghjk\n1qazxsw2\nairborne\nbrooklyn\ngodzilla\n4815162342\ndarkness\nblink182\nplatinum\n01012011\n11223344\nlifehack\n12qwaszx\nsnowball\nnintendo\npakistan\nredwings\nexplorer\nguinness\nlasvegas\n789456123\nchristin\nasdf1234\nbabygirl\nmichigan\ncarolina\nalexande\ndickhead\nminecraft\nmetallica\nsnickers\nparadise\n147258369\nlacrosse\nbollocks\npoohbear\nqweasdzxc\neinstein\ndrowssap\nspitfire\nmaryjane\nchampion\nsvetlana\nwestside\nsecurity\nzaq12wsx\n123456789a\n1232323q\nscarface\nqwerty12\nstargate\n12345qwert\nsemperfi\nscotland\ncherokee\nsimpsons\nmichael1\nvladimir\npassport\ninfinity\nbulldogs\n1234554321\nbudlight\nusuckballz1\nsoftball\nfktrcfylh\nkawasaki\nwildcats\nlogitech\nswordfis\nalexandr\nmotorola\npatriots\ncolorado\njuventus\nfreeuser\nwarcraft\nwolverin\nelizabet\nvalentin\npassword123\nspiderma\nhello123\nncc1701d\npearljam\n123qweasd\npredator\ncharlie1\npanthers\npeekaboo\nrolltide\ncardinal\nchevelle\nfyfcnfcbz\nloverboy\n123654789\nchangeme\nelectric\ndarkside\nwolfpack\nhercules\nletmein1\n741852963\nspiderman\nblizzard\n123456789q\ncheyenne\ncjkysirj\n147852369\npussycat\na1b2c3d4\nairplane\nfreepass\nbillybob\nchocolat\nstingray\nfirebird\nzeppelin\ntarheels\ngreenday\n01011980\nengineer\nhellfire\nserenity\nfireball\ndarkstar\n1029384756\nmustang1\npavilion\n01012000\nbobafett\ndbrnjhbz\nwelcome1\nswimming\ndefender\nprecious\nicecream\nswordfish\npresario\nrockstar\nairforce\nthailand\nbluebird\ngoldfish\nwrangler\ncadillac\nlonghorn\nqazwsx123\nmicrosoft\nchristia\n123qweasdzxc\nassassin\natlantis\nlonewolf\nsoftware\nsrinivas\nvalentina\nveronika\nbabydoll\nbutterfly\nwordpass\ndevildog\nsoso123aljg\nmistress\nfreedom1\nmontreal\nwolfgang\nbasketba\nhotstuff\n31415926\nstephani\njessica1\nshamrock\nfuckyou2\ndeftones\nrenegade\nblahblah\nenterpri\n1234abcd\nbabylon5\nsweetpea\ntrfnthbyf\nyankees1\nbigboobs\naardvark\nbutterfl\nmarathon\ncavalier\nmanchester\nbuckeyes\n01011990\ndiamonds\n1qaz2wsx3edc\nhighland\ndrpepper\npornstar\n12345678910\nsherlock\nthuglife\nmorpheus\nwetpussy\nconsumer\nadgjmptw\nbarcelona\noverlord\nsundance\nultimate\nncc1701e\nmatthew1\ngeronimo\n123qwe123\naleksandr\nportugal\nsuperfly\nq1w2e3r4t5y6\nwrinkle1\nseminole\nalejandr\n11235813\nconcrete\naccess14\nletmein2\nchristop\ntrombone\nrhbcnbyf\nqazxswedc\ncdtnkfyf\nstallion\nkingkong\nmongoose\nbluemoon\na1234567\nfuckyou1\nimmortal\n123454321\nanthony1\ndietcoke\nhollywoo\n14789632\nbonehead\nghbdtnbr\ncharlott\nhongkong\nwilliam1\nilovesex\n1123581321\nsebastia\nwerewolf\nlollipop\neternity\nsuper123\ncooldude\ntottenha\nstocking\nmakaveli\nsatan666\nverbatim\nblackcat\nraistlin\nqwerty12345\npunkrock\n01012010\nwaterloo\nmusicman\nseinfeld\nmegadeth\ngn56gn56\nskywalke\nsquirrel\nwolverine\nstardust\nqazwsxed\ntwilight\nvanhalen\nintrepid\n1234567a\npunisher\nshowtime\nekaterina\n111222333\nskittles\nhannibal\nthunder1\n1q2w3e4r5t6y\nchelsea1\npanasonic\nsandiego\nportland\nblackdog\ncaliforn\nplaytime\n1a2b3c4d\ngangster\nwarriors\nchargers\ndingdong\nmushroom\ncrusader\ndkflbvbh\nstranger\nguardian\nslapshot\nseptembe\n147896325\nrammstein\n123321123\nmunchkin\nkittycat\n1passwor\nbarcelon\ncoltrane\ngoodluck\nstarcraft\nkaterina\nshaney14\nfuck_inside\ndiscover\nspanking\nlonestar\nmeridian\nheather1\nstonecol\n192837465\nlowrider\n25802580\nrichard1\nzaq1xsw2\ntacobell\nhalflife\n123698745\nkeyboard\nkangaroo\nsocrates\nformula1\nqwerasdf\nmailcreated5240\nasshole1\nfuckface\nvacation\npenguins\n12369874\nragnarok\ncolombia\ndodgeram\nmustangs\nsithlord\nscoobydo\noblivion\ntitleist\nzxcv1234\nbigballs\nblueeyes\nmersedes\n12312312\npatrick1\ncowboys1\nnuttertools\n1122334455\ngateway1\npeterpan\nkingston\npa55word\nfreckles\naspirine\nmariners\ndeadhead\nrootbeer\nscooter1\n11112222\nplymouth\ncreampie\njustdoit\n1234567q\nlightnin\ncaliente\ngoodtime\nthankyou\nraiders1\nbrucelee\nredalert\naquarius\ncatherin\nporkchop\nsapphire\nqwert123\na1s2d3f4\nqazwsxedcrfv\nblackjac\nchevrole\n01012001\namsterdam\nspectrum\ndiamond1\n123456qwerty\nlabrador\nsyracuse\nfront242\ncandyman\ncommando\nclitoris\npineappl\nlesbians\n8j4ye3uz\nmonopoly\nromashka\n123456aa\ngangbang\nspartans\nsnuggles\ninfiniti\n1234567890q\ncosworth\nphoenix1\nqawsedrf\ndoberman\nbrandon1\nwebmaster\nporsche9\nbeefcake\ngodsmack\nviktoria\nstarbuck\nvalhalla\nstarfish\nachilles\nncc1701a\narsenal1\nsailboat\njackson1\nterminator\nphillies\npa55w0rd\nswingers\nfrontier\nbutthole\ndoughboy\nnebraska\nqwertyuio\nagent007\npinkfloy\nqwerty123456\ndannyboy\nluckydog\nwhocares\nvfrcbvrf\nihateyou\nvkontakte\nmandingo\ndilligaf\nbunghole\ngolfball\ntechnics\n01011991\n15426378\naberdeen\nenterprise\nstripper\nhurrican\nrfnthbyf\ndthjybrf\nexcalibu\nmelissa1\nlancelot\nkeystone\npasswort\nflamingo\npokemon1\ndesigner\nkamikaze\nwarhammer\ndeeznuts\napollo13\nmacdaddy\nrangers1\nmanchest\nmeatball\neatpussy\ntruelove\nsentinel\n123456789z\njamesbon\nsexygirl\nbillyboy\nmicrosof\nmicrolab\ngordon24\npantyhos\n01011985\n73501505\npasswor1\nazsxdcfv\ncharlton\n01011970\nbigmoney\nfordf150\nsuperstar\nsaratoga\nwildfire\nvladislav\ngreenbay\npoiuytrewq\nchicken1\n321654987\n01011981\nmaradona\nchester1\nrjirfrgbde\nrightnow\njasmine1\nhyperion\ntreasure\nmeatloaf\n01011986\npass1234\nanaconda\nwoofwoof\npoontang\nlionking\nhappy123\nalbatros\nkenworth\ndinosaur\nhappyday\nholyshit\nturkey50\nericsson\nchickens\nzxcasdqwe\nfktrcfylhf\npolniypizdec0211\ncrazybab\nanhyeuem\nhardrock\nskywalker\nsamsung1\napplepie\nabc12345\ngandalf1\nrockhard\nhellyeah\nskorpion\nhedgehog\naustrali\namerica1\n1qa2ws3ed\n13243546\nyosemite\nkarolina\nstarship\ngreatone\n0.0.0.000\nfootball1\nfreeporn\nroadkill\nkillbill\n78945612\ncinnamon\nbackdoor\npackers1\nrastaman\nsojdlg123aljg\nrobotech\n18436572\nmechanic\npingpong\noperator\nrasputin\n963852741\namsterda\nmajestic\nwrestlin\ngotohell\nkingfish\npasswords\nzxcvbnm1\nlineage2\ncharles1\nnwo4life\na123456789\nfuckthis\nkcj9wx5n\numbrella\nr2d2c3po\nsnoopdog\nsplinter\nunderdog\nmegapass\np0015123\nshannon1\nbullseye\nblackhaw\njamesbond\ntunafish\ndkflbckfd\n123789456\ntranslator\ngfhjkm123\nsupersta\nmagicman\ncaligula\n12131415\ndfktynbyf\ndeepthroat\ntazmania\ntommyboy\nmarino13\nvfhufhbnf\nbrighton\nmamapapa\nbudweise\ngetmoney\nqazwsx12\nchainsaw\neastside\nqwerty1234\n01011989\nundertaker\nsnowboar\nmoneyman\nchrisbln\nviewsonic\npenthous\nflounder\nwhitesox\nthanatos\npanasoni\nsneakers\nchicago1\nghjcnjnfr\ntitanium\nmadison1\nintruder\ngargoyle\nposeidon\nnewcastl\njohannes\nbuckshot\nsunnyday\n01011988\ngoldstar\nferrari1\nboomboom\ntest1234\nflorida1\nsuperman1\nmultiplelo\nmotherlode\nwestwood\napple123\nsunflowe\nassholes\nbabyblue\n123qwerty\nstarfire\npaintbal\nknickers\nlokomotiv\nwinston1\nrjycnfynby\nthirteen\nhotpussy\nphilippe\npanther1\navalanch\nnewyork1\n01011984\nidontknow\nvfvfgfgf\n01011987\nzerocool\ngodfather\n1x2zkg8w\nzxasqw12\nfrancesc\npaintball\nsyncmaster\naleksandra\n02071986\nsouthpark\ncambiami\nmonalisa\nchuckles\ngladiator\nspongebob\n03082006\nmazafaka\nmeathead\nbarefoot\n12345678q\ncfitymrf\nblessing\nclevelan\nterrapin\nclarinet\ndeeznutz\ntraveler\npianoman\nhawkeyes\ncasanova\n10203040\nmeowmeow\nandromeda\ncrystal1\ntriangle\nmonster1\n01011910\nsmeghead\ncerberus\nrockford\n1q2w3e4r5\ngoldwing\ngabriell\ncrjhgbjy\njames007\ntiberius\nnokia6300\nhayabusa\n12345679\nsalamander\n12qw34er\nthegreat\ngesperrt\nwhiskers\noverkill\nrhfcjnrf\nmontgom240\nsersolution\nrebecca1\nspaceman\nbulldog1\nrunescape\n12345qwe\nlightning\n01011992\nmegatron\nillusion\nroadking\n19411945\nhoosiers\n01091989\nleavemealone\n14725836\nrealmadrid\nballoons\ntinkerbell\nheineken\nmoonlight\n02071982\n12345678a\nmortgage\nfishing1\ndoghouse\nblackbir\nhardcock\n135792468\nseahawks\ngodfathe\nbookworm\ntalisman\nblackjack\nbabyface\nhawaiian\n01011975\nmortimer\n123456654321\nroadrunn\n01011993\nhandyman\nalphabet\npassword2\ndigital1\nbeautifu\ndutchess\ntiffany1\nidontkno\nteddybea\nvalkyrie\ninuyasha\nwareagle\ndragonball\ndolphin1\ngameover\nkittykat\nwishbone\nsinister\nfuckoff1\n02021987\n02011985\ndragon12\ngamecube\n02081988\nbitchass\npreacher\n02041986\nz1x2c3v4\nplaystation\n01011977\nclaymore\ncheckers\narmagedon\n02051986\nnewpass6\naa123456\n02091987\nsilverad\nelectron\ndevil666\nrhtdtlrj\n12011987\n02101985\nthunderb\nghostrider\nblackout\n02031986\n02021988\n123456qw\nbcfields\nsouthpar\n02061985\nmandarin\ncannabis\nkleopatra\nbaseball1\ntottenham\ndirtbike\n1234567890a\njackson5\n02011987\nslippery\nqweasd123\nbluefish\n02091986\n1357924680\nmollydog\n02021986\nghblehjr\nstarcraf\ncameltoe\nvasilisa\n01011983\nelizaveta\nflexible\nfarscape\nborussia\nyfcntymrf\n02081984\nscorpio1\nfyutkbyf\nthedoors\n02081987\n02061986\n123qq123\n7ugd5hip2j\nasdfzxcv\nsunflower\npussyman\ndeadpool\n01011982\ngatorade\ncarpedie\n02021984\ncameron1\n02031984\ncorleone\n02021985\nwebmaste\nchrysler\n01020304\ngabriel1\n987456321\nbinladen\na12345678\nbuttercu\n02081989\n21031988\nmillwall\ndragonba\nstonecold\n01011999\n02011986\nistanbul\nbabylove\nbullfrog\nporsche1\n02061989\nbobdylan\ncapslock\nteddybear\n02041984\nchevrolet\ngfhjkmgfhjkm\ncoolness\nbarbados\nknockers\namateurs\njayhawks\n9293709b13\neldorado\nsoulmate\nandromed\n50spanks\n02021983\nkakashka\nyeahbaby\nnetscape\nrainbow6\ncarlitos\neastwood\nmicrophone\nmonkey12\ncoldbeer\nfgtkmcby\njust4fun\n1234567891\n02021989\n02041983\nspecialk\npiramida\nsalasana\nmephisto\nvioletta\nspencer1\n02051983\nsmashing\nfastball\nq2w3e4r5\nbuddyboy\nshitface\n02031987\nkissmyass\nradiohea\n1234asdf\nwildcard\nmaxwell1\n02011988\n02081986\ntestpass\npringles\npinkfloyd\ninsomnia\n1a2s3d4f\nplayboy1\n02041982\ndarklord\n02041988\n02041987\nmagician\ntelephon\nvsjasnel12\niverson3\ngamecock\nbudapest\nyjdsqgfhjkm\nreckless\n02011980\ntiger123\n01011979\nmaksimka\nkazantip\n02101984\nconcorde\nqazwsxedc123\npharmacy\nabnormal\njellybea\nislander\njiggaman\nclassics\nhooligan\nstrawberry\n02081985\nscrabble\nhawaii50\nwg8e3wjf\n123456qwe\nmazda626\nrhjrjlbk\n02071984\nkiller12\nsweetnes\nmasamune\nmariposa\ndoomsday\nexcalibur\nbuttfuck\nmarcello\n02021982\ndynamite\nmaster12\nlollypop\nmichael2\nmoonbeam\n12365478\ninspiron\n02061988\n02031985\nsnowboard\nforsaken\nkatarina\nfullmoon\nsausages\nstanislav\nrobotics\ngreen123\nmobydick\nsenators\npumpkins\nwindsurf\nreddevil\nvfitymrf\nnevermind\nwoodland\nanastasiya\n02081982\npresiden\nyankees2\n02051982\nvanguard\nrjhjktdf\nfirewall\n02011984\ntemppass\ndrummer1\n02031982\nfandango\npumpkin1\n02061980\npussy123\nhighheel\nchristma\nqwerty11\n02061987\nicehouse\nzxcvbnm123\npineapple\nharrypotter\nearnhard\n01081989\n02091983\nmypassword\nzaqxswcde\nmisfit99\n02101987\n1z2x3c4v\nbroncos1\nplatypus\n05051987\n02041985\npassword12\nradiohead\n12051988\nspongebo\nqwert12345\nabrakadabra\ndodgers1\n02101989\nvikings1\nviktoriya\n02071980\nreddwarf\nlongjohn\n02071987\nslamdunk\nalessandro\nwarrior1\nhonolulu\n134679852\njohndeer\nwindmill\nbergkamp\n02091981\nirishman\nzildjian\n02041981\n02061983\nmudvayne\nfreebird\n02091980\n02091984\nsnowflak\n01011900\nnygiants\nplaystat\nwebhompas\njefferso\ncomanche\nmonkeybo\n02051987\nangel123\ndeath666\nhounddog\njosephin\n02071988\n02041979\nthisisit\n05051985\npallmall\nfishbone\ngenesis1\nclippers\n02051988\n02081977\n22041987\nbigblock\nwhiteout\n02061984\nfuckinside\n02031981\n123456789s\niloveyou2\nbluebell\n08031986\nundertak\nchipmunk\nmazdarx7\nqwe123qwe\nkjrjvjnbd\nchoochoo\nlovelife\n02051984\n02051989\n15051981\nanastasi\n26061987\nroadster\ncbr900rr\ngood123654\nzachary1\n02021979\ntesting1\nhighbury\nkoroleva\nwashingt\n02061982\n02091985\nredbaron\n11051987\njames123\nkrasotka\n10011986\npipeline\n7894561230\nnascar24\n01031988\ntkbpfdtnf\nsmirnoff\n21031987\nstarligh\nsummer99\n13041988\nfishhead\n06061986\nscoobydoo\n02021981\nyogibear\nkonstantin\nterminat\nghbywtccf\nslowhand\nsoccer12\ncricket1\nfuckhead\nnostromo\nsurvivor\ncnfybckfd\nlemonade\nrainbow1\ncocksuck\npeaches1\njohnson1\n02041989\nsolitude\ncatwoman\nbearcats\nusername\n01011978\nwanderer\n02101986\nstephen1\nparadigm\n02011989\nfantasia\nborabora\n74108520\n12021988\n01061990\ngtnhjdbx\n02071981\n01011960\nsundevil\nmustang6\narmstron\n13041987\nrevolver\n02021976\ntrouble1\njackass1\nvolkswag\n30051985\npool6123\nmarines1\n03041991\n02031979\n24061986\n14061991\nwildbill\n45m2do5bs\n21011989\ncleopatr\n11081989\ncoventry\nnirvana1\nsidekick\n20061988\n02081983\ngbhfvblf\n22021989\nzanzibar\nhighlander\n23041987\n02011981\ntinkerbe\n01121986\nbluesman\nasdfgh01\nthreesom\n18011987\nnautilus\neverlast\n01071986\nghbdtn123\n02071983\n02021973\n12qw12qw\nnokia6233\nlongdong\nghjcnjgfhjkm\npenguin1\n02091989\n02071989\nasdqwe123\n07071987\ntokiohotel\nsonyericsson\npantera1\npalmtree\n14111986\nandyod22\n10031988\n01041985\nhandball\nmarseille\n19101987\nmatthias\nviewsoni\n13031987\nevangelion\n24011985\n123456123\nsandrine\n02081980\n28041987\nsprinter\nprivate1\n02101988\n25081988\nfearless\n01091987\nantelope\n02021990\nbarselona\nbuddy123\n19061987\nfyfnjkbq\n12121990\n10071987\nzxcasdqwe123\nfairlane\nhoneybee\nsoccer10\n13061986\nfantomas\n17051988\n10051987\n20111986\ngladiato\n01011995\n25800852\nbuffalo1\ncheshire\n28021992\n10101986\ntomahawk\n03041986\nbismillah\nbigpoppa\n01121988\n08121986\n14021985\nmargarit\nsuccess1\npasadena\njohngalt\n02031980\ncoldplay\n04041991\ncapricorn\nsweetness\n10011990\n09051945\nelcamino\ntrinitro\nvoyager1\n02101983\ncarpente\nspartan1\n12121985\n22011988\ncallisto\n02101981\nvendetta\ndavid123\n11061985\n02031989\niloveyou1\nyamahar1\nwildwood\nfoxylady\n02041980\n27061988\nleedsutd\n30041986\n11051990\ndominion\n01061986\nenforcer\nderparol\n01041988\n29071983\nf00tball\n25031987\n21031990\nremingto\n01011994\n29051989\n20031987\n02051980\n04041988\nvjqgfhjkm\n28011987\nrfvfcenhf\n16051989\n25121987\n16051987\n08051990\n20091991\ncarnival\n05051989\npapillon\nknuckles\n29011985\n28021990\ncutiepie\nghjuhfvvf\n22021986\nfreefall\n02011983\n17061988\nbaritone\nmischief\nhetfield\ndontknow\nsasha_007\n18061990\n12031985\n12031987\ncalimero\n15011987\nalexandre\n02031977\n08081988\nwhiteboy\n21051991\n02071978\nmoney123\n18091985\n02031988\ncygnusx1\n31011987\nfirefigh\nblowfish\nscreamer\n20051988\n11121986\n01031989\nharddick\nsexylady\n30031988\n02041974\n20091988\n123456ru\nwp2003wp\n15051990\nkordell1\n03031986\nswinging\n01011974\n02071979\ntrucking\nmarijuana\n02051978\n08031985\nnoname123\n13121985\nfrancisc\n02011982\n22071986\n02101979\nobsidian\n02051985\ndfktynby\n02051976\n15101986\n21101986\nlakeside\n14021986\nsuckmydick\nstrawber\nnokian73\n25091987\n16121987\n02041975\n17011987\nslimshady\nwhistler\n10101990\n22031984\n15021985\n01031985\nblueball\n26031988\nchris123\n13021990\ncassandr\n02051973\n25041988\nparamedi\neclipse1\n07091990\ndarkangel\n23021986\n02051981\nsmackdow\n01021990\nargentin\nmoonligh\ncapricor\n24111989\n21051988\n22041988\nbigbooty\njohncena\np@ssw0rd\ncherries\nlalakers\ndogpound\nuniversa\neggplant\nfussball\n19283746\ncaptain1\nvincent1\ntaekwondo\nperfect1\ncapetown\nbudweiser\nsylveste\n02051972\ncartman1\nforever1\nmarseill\nmagellan\nhallo123\nliverpool1\nsouthpaw\n02041978\nnotebook\npufunga7782\ngoodgirl\n02031978\nchalleng\nmillenium\nsabrina1\ncamaross\nhotgirls\n02051977\nbubba123\ngoldfing\nmoonshin\nsonyfuck\nmandrake\n1234zxcv\nbubbles1\nmarcius2\nnavigator\nhellokitty\nfkbyjxrf\nearthlink\nopendoor\nstanley1\n07071977\n02081976\nlakewood\nbluejays\ncommande\ngateway2\n01011976\nironmaiden\ndestiny1\nespresso\ntoriamos\nghhh47hj7649\ntherock1\np4ssw0rd\nshadow12\n23skidoo\nroadrunner\n12345qwer\n02071975\nbordeaux\n135798642\nsupernov\nbeatles1\noptimist\nvanessa1\nilovegod\nnightwish\nnatasha1\npatches1\ngsxr1000\nhattrick\nenternow\nlenochka\nsuckdick\nintercourse\nblue1234\n02061977\n02031975\nwaterboy\nmamacita\nhtubcnhfwbz\nazertyui\nlimewire\nhouston1\nstratfor\n12345qwerty\nstigmata\nklondike\nmarijuan\nhardball\nnineinch\npower123\nvauxhall\nawesome1\nfunstuff\nkrokodil\nrfntymrf\ncabernet\nsheepdog\n02041977\nnatalie1\nmontana1\nsammy123\nbaltimor\nmash4077\ncashmone\nvancouve\ndragon69\nilikepie\n02071976\n123456789m\nhairball\ntoonarmy\npimpdadd\nq1234567\ntheforce\nscheisse\nmaserati\n02061976\nsigmachi\nbigdicks\n02101976\nriccardo\nrfhnjirf\ndolemite\npathfind\npassword9\nvqsablpzla\nmodelsne\nmyxworld\nhellsing\nrocknrol\n02041976\nkiller123\nfuturama\np0o9i8u7\nsmoothie\narchange\nvagabond\nbillabon\n22061941\n02031973\ndarkange\nskateboard\nevolutio\nmorrowind\nplastics\nzaqwsxcde\ndominiqu\nnevermore\n02021971\nforgetit\nelisabet\naolsucks\nwoodstoc\n02011975\nscrapper\nminimoni\nq123456789\n02091976\nncc74656\nslimshad\nfriendster\naustin31\ndilbert1\nblackbird\njellybean\n01011971\ncarebear\nfireblad\n02051975\n02101977\npornking\nflamengo\n02091975\nsnowbird\nlonesome\nbaracuda\n12345abc\nsingapor\nherewego\n123456789d\nkamasutra\nvipergts\nnavyseal\nmasterbate\npeterbil\ncucumber\n123qwert\nsummer69\n02091977\nstarwars1\nsasha123\nhomemade\nbradley1\nwarhamme\npinnacle\nflipflop\nlfitymrf\nacidburn\nfellatio\njeepster\nsexybitch\nvfntvfnbrf\ntrinity1\ncartoons\nrainyday\nalleycat\n12345qaz\nmustang2\napollo11\nescalade\nrainbows\ndaisydog\ncocksucker\nfyutkjxtr\nwhiplash\nadrenalin\nambrosia\n5wr2i7h8\npenetration\nstickman\npuppydog\ncharisma\nnightmar\n01011973\nlaetitia\n02091973\n0192837465\nluckyone\n14881488\ngoldeney\n69camaro\ndragonfl\n02081974\n02071971\nmelanie1\nphialpha\n10293847\nbismarck\n7777777a\n12348765\nbynthytn\nalexander1\nmallorca\ndragster\nfavorite6\nbeethove\nnormandy\n1michael\n02091971\nnounours\ntrumpet1\nthumper1\nplayball\nrocknroll\nguillaum\nbuttercup\ncambridg\ntreefrog\nsexybabe\npavement\nsmackdown\ncannibal\nasdffdsa\nnthvbyfnjh\n369258147\nbenessere\nskipper1\nazertyuiop\n123456789qwe\ncomputer1\nsephiroth\nhallowee\nsparkles\n1qazxsw23edc\namethyst\nvolleyba\nbettyboo\nticklish\n02061974\n02061972\nmynameis\njupiter1\njunkmail\nsunshine1\nlonghair\n02101973\ngannibal\nskinhead\nsegblue2\nmontecar\njesus123\ncharlie2\ncandyass\nspecial1\n02041973\nletsdoit\npassword01\nallison1\nabcdefg1\nnotredam\n789654123\nliberty1\nalcatraz\nfrankie1\n1qazzaq1\nvirginie\ndfcbkbcf\nblacklab\nmontrose\nsupernova\nfrederik\nilovepussy\njustice1\nplayboy2\nmotocros\nlockdown\nistheman\npinetree\n1234rewq\nrustydog\ntampabay\nbabycake\nvampire1\nstreaming\nfidelity\ncapitals\ndreamcas\nriffraff\nplaymate\nzxcvb123\nfuckme69\npizzaman\n1234567899\ndelpiero\n1million\nwonderboy\n02081973\nsergbest\n02051970\n02031974\n44332211\ncashmoney\nleft4dead\n01011972\n66613666\nengland1\n123456as\n123456qqq\n02041972\n1234509876\nsunlight\n02061971\npassword99\npopcorn1\nlol12345\nbigtruck\nrevoluti\nfeelgood\ngogators\npapamama\ntrooper1\ntigercat\nusmarine\nlebowski\nmadagaskar\nloverman\ndragonballz\nitaliano\nnaughty1\nasdfg123\nfisherman\nweare138\nalpha123\npiercing\nabracadabra\nmacintos\n02011971\ncrescent\neatmenow\n18121812\nkicksass\nrfhfvtkmrf\npaladin1\nlunchbox\nriversid\nacapulco\nrhfcfdbwf\nmercury1\nronaldinho\nmasterbating\ntennesse\nmatchbox\nparlament\ngoodyear\n02081970\nhardwood\nerection\nhighlife\nimplants\nbendover\nsupersonic\nbabybear\nlaserjet\nnatedogg\nsopranos\ncashflow\nghjcnbnenrf\nireland1\nalterego\nclaudia1\ncantona7\nljxtymrf\nprincesa\nblueberr\nbobmarley\ndemon666\ntrinitron\nflyers88\nnokia5800\nqwerasdfzxcv\nmallrats\ngoldeneye\ntamerlan\nbackbone\nhuskers1\n1qw23er4\nnineball\nstewart1\nballsack\nflipper1\ndortmund\nhomepage\ncoolhand\ngreedisgood\nwonderfu\nbarefeet\n1111qqqq\nkcchiefs\nqweasdzxc123\njennifer1\nasdasd123\ncheerleaers\nmustang5\nhillbill\nmacaroni\ngigabyte\nbuster12\ncyclones\njurassic\nthebeast\nmetallica1\nnemrac58\nlove1234\n02031970\nflvbybcnhfnjh\nfeathers\nsoccer11\nmarauder\nredheads\ngodbless\naaaa1111\ngreywolf\npimpdaddy\n123456789r\nreloaded\nrfhfylfi\n22446688\nculinary\n1234567aa\nphantom1\nbaberuth\nasdfqwer\nabc123456\noutsider\nblackhawk\nbigblack\nvaleriya\ngianluca\n1q2q3q4q\nlavalamp\npertinant\nnokia123\nredlight\nkristin1\npoophead\nmonterey\nwaterfal\nminnesot\nbukowski\nriverrat\ndaredevi\narizona1\nkamikadze\nalex1234\n55bgates\nbellagio\nstiletto\nbiohazard\nas123456\ndarthvad\nlilwayne\nnopassword\n123456789987654321\n14785236\nnightowl\nbeckham7\ntrueblue\nnevermin\ndeathnote\ncopenhag\ngallaries\ndtkjcbgtl\nfishtank\nrosewood\nblackberry\n1020304050\ndeerhunt\nsurveyor\npitchers\n741258963\ndipstick\n112233445566\njupiter2\nsofttail\ngreenman\nz1x2c3v4b5\nsmartass\n12345677\nchewbacc\nnosferatu\ndownhill\ndallas22\npowerman\nqweasdzx\nprincess1\nmastermind\ncare1839\natreides\nmonkeyboy\nnicetits\nsealteam\nchopper1\nwinter99\nmyspace1\ntopolino\n01011950\nhappyman\nstonewal\nmanunited\nqwerty13\nbuddydog\nstart123\ncivilwar\ndeadspin\nlucky123\ntortoise\nwaterski\ndtxyjcnm\ninteracial\nnightwin\npassmast\neldiablo\n1357908642\nscrewyou\nbadabing\nforeplay\nseductive\nhappines\ngizmodo1\npizzahut\nkikimora\na1a2a3a4\n2wsx3edc\nsprocket\nwdtnjxtr\nbisexual\nmakeitso\n789632145\nnothing1\nfishcake\nlibertad\nfivestar\nmississi\n123456789v\nkenneth1\nbluestar\nntktdbpjh\npaperino\ndragonfly\nsuckcock\nlapochka\nmike1234\nq1q2q3q4q5\nmaxpower\nraymond1\ncrazyman\nfinalfantasy\nkissmyas\nmagic123\nalessand\nghbdtnrfrltkf\naugustin\n99762000\nnathanie\n1z2x3c4v5b\ngangbanged\nlovehate\nhondacbr\nmamochka\nfisherma\nbismilla\nspiderman1\n123456987\n20spanks\nkristen1\nbigdick1\nfriday13\nqaz123wsx\n0987654321q\nyaroslav\nwebsol76\nhugoboss\nwebsolutions\nsephirot\n918273645\ntimoxa94\nmazda323\nsokolova\nskydiver\njesus777\n1234567890z\nguillerm\nindia123\nstoppedby\nnokia5530\n123456789o\nwhoknows\ngodspeed\nforeskin\nslapnuts\nrosebud1\nsandman1\nhoneybun\ntopsecret\nletsfuck\npippen33\nqw123456\nlighthou\nnancy123\njeffrey1\nlosangeles\nleonidas\na1b2c3d4e5\ngeneral1\nbigbucks\ntickling\n987654321a\nchristophe\npetrovich\ndirtydog\nallstate\nwachtwoord\ncreepers\ngeorgia1\nfujifilm\ndaredevil\nlionheart\ncatfight\nvodafone\n01011961\nvalleywa\nchickenwing101\nqq123456\nlivewire\nlivelife\nroosters\nilya1234\narchitec\nblackops\n1qaz2wsx3edc4rfv\nsmirnova\ndragon01\na1s2d3f4g5\nmaurizio\nzxcvasdf\ngraywolf\n3rjs1la7qe\nmacgyver\nhugetits\nflathead\ngoofball\nanthony7\njessica2\n123581321\nsarajevo\nrfgbnjirf\njoystick\nbatman12\nvictory1\nsaxophon\nlionhear\nhillside\nstarlight\n24681012\naccess99\nmolly123\nblackice\nquant4307s\nsquerting\nflashman\ntangerin\nhousewifes\nmonkey69\nescorpio\npassword11\nwarcraft3\nqazxsw123\nghbdtndctv\nlincoln1\nfirestorm\nludacris\nmilamber\nevangeli\nletmesee\nhooters1\n0o9i8u7y\nsooners1\nglendale\nscorpions\ngroupd2013\nfreewill\nsilverado\nvflfufcrfh\ncornhole\naerosmit\nbionicle\ngfgfvfvf\ndaniel12\nfavorite2\ndetroit1\nshredder\nwednesda\nsparhawk\nfirehawk\n911turbo\nfuntimes\n159753456\ntimothy1\nbajingan\nfrenchie\n1mustang\nbabemagnet\n74123698\ntruffles\ndouglas1\nlamborghini\nmotocross\nskeeter1\nangel666\ncarpediem\nscirocco\nfuzzball\nrushmore\nlacrimosa\nchevys10\nmadonna1\ndomenico\natlanta1\nservice1\ndevilman\neuphoria\ncheckmat\nbrowndog\nhorsemen\njediknig\nallnight\nstarlite\nclose-up\nwrinkles\nsnapshot\ndima1995\nthetruth\npriyanka\ndutchman\npasscode\njustinbieber\n12349876\n12345687\npennywis\nzaq12345\nassmunch\nwellingt\nmadala11\nbettyboop\ngregory1\nhawthorn\nbernhard\ndominika\nhunter12\nvfhbyjxrf\nlockerroom\n1password\nfutyn007\ndaydream\n11001001\ndragon123\nfriends1\nrocky123\nasslover\nmannheim\nmanager1\nhorseman\nkomputer\npictuers\nnokia5130\nejaculation\nnastenka\ntoulouse\nsmoke420\nfullback\ndreamcast\ncasablanca\nsalvator\npussylover\n963258741\nvivitron\ncobra427\narmageddon\nmyfriend\nqwedsazxc\nillmatic\ncapoeira\nfreedom2\nshinigami\nfhvfutljy\nnocturne\nchurchil\nthumbnils\ntailgate\nneworder\nsexymama\nmichelle1\nearthlin\nbasketbal\naligator\nmojojojo\nwelcome2\npapabear\nsfgiants\nbillabong\nmonolith\nticktock\njapanees\ncontortionist\nadmin123\nalabama1\nfantasy1\nwoodstock\nfireman1\nembalmer\nwoodwork\nnewstart\npanorama\ndaedalus\nfruitbat\nviolator\n12345123\nknickerless\nundertow\nkfcnjxrf\nmasturbation\ntransexual\nstinger1\nlandrove\nanakonda\nrfhlbyfk\nfordtruc\narchangel\ngreentea\nmorticia\nevanescence\n3edc4rfv\nlongshot\nwindows1\nstarbucks\nprelude1\nhomebrew\nletmeinn\nfordf350\nmichele1\n27731828\nwingzero\nqawsedrftg\nalfarome\nfantasti\n1a2s3d4f5g\nnatascha\nkennwort\nq1q2q3q4\nqazwsxedc1\ndiamante\npornographic\ncomicbookdb\nmotdepasse\nbraveheart\nkickflip\narcangel\nsuperbow\nporsche911\ndagobert\nbarbara1\nvfpfafrf\nbabemagn\nsublime1\nbuckwhea\npussy4me\nredstorm\nparamore\nimtheman\nmilkyway\nbigpenis\nnewproject2004\nrammstei\nj3qq4h7h2v\nlambchop\nanthony2\ngfhjkm12\ndreamer1\ncybersex\ncowboyup\nmaximus1\nmanhatta\n1213141516\nyfnfitymrf\n123456789p\ntrousers\nfishface\nmotherfu\nibilltes\nmaximilian\nmypasswo\nmarajade\nmorozova\nenter123\n12345asd\nprinceto\nhellohel\nursitesux\n1234kekc\nduracell\nsevenof9\ncorvet07\nrdfhnbhf\ntiberian\nneedforspeed\ndropkick\nkevin123\na123456a\nvfhnsirf\nsk8ordie\nfireblade\nmarishka\ngorillaz\nrevival47\nironman1\nramstein\ndoorknob\ndevilmaycry\nnemesis1\npennstat\nshevchenko\ndetectiv\nevildead\nblessed1\nbullwink\nasmodeus\nrapunzel\ndeepthro\nmaxpayne\nmontecarlo\nhernande\n123456789l\nbravehea\n12locked\npegasus1\nsaltydog\neverques\nytngfhjkz\nbusinessbabe\n123456ab\nqwerty78\nfuckmehard\nshotokan\nseahorse\neverton1\nbulldawg\nmonkeyman\nlosangel\nmastermi\nzxcvb12345\ngeibcnbr\nladybird\nrktjgfnhf\nghjdthrf\nimpalass\noptiplex\nsantacru\nignatius\nmaster123\nnewpass1\nheather2\nsnoopdogg\nblondinka\nhoneydew\nfuckthat\n890098890\ngoldrush\navalanche\nsnowman1\n1a2b3c4d5e\nnokia5230\n12340987\ndragrace\n22334455\n12345612\n123456qq\ncapital1\nsammydog\nhulkster\n13245768\nomegared\nl58jkdjp!\n123mudar\nsamadams\ncharlie123\n123456789123\nsunderla\n123qweas\nkazanova\nmonkey123\nfktyeirf\nbluenose\nasd12345\nwaffenss\n1a2a3a4a\ntrailers\nbeachbum\nbubblegum\nmackenzi\nhershey1\nbugsbunn\nnewport1\nhornyman\nthething\nsolnishko\nbuckeye1\nethernet\nuncencored\nrb26dett\nchoppers\nanna2614\ncallofduty\nrt6ytere\ntimelord\nallblack\ntequiero\nsnowflake\ndickweed\nfirestar\nfred1234\nghjnjnbg\nmilhouse\nmasterbaiting\n123698741\ninvictus\nyourmama\npontiac1\nverygood\nadventur\naustin316\nhogwarts\nnavigato\ndesperado\neightbal\n74227422\naerosmith\nwingchun\nsanity72\npartizan\nutahjazz\nsubmarin\npussyeat\nheinlein\ncontrol1\ncostaric\ntriplets\nteacher1\nevergree\nqwerty99\npyramid1\nlebron23\nblackbelt\nhousewife\ncynthia1\ntemptress\nrussell1\nfrank123\nsongbird\n43046721\ngirfriend\njakester\nfalstaff\npatrizia\nqwaszx12\ngoodlife\nshitfuck\n12345678900\nrussian7\ngobigred\ndeborah1\nvolkswagen\nalkaline\nmuffdive\n1letmein\ncannonda\ncvbhyjdf\ngermany1\nraindrop\nelvis123\ncitibank\nfakepass\nbirthday4\nnonmembe\nparsifal\nrickster\ncoolgirl\nmotorcyc\ntenerife\nfordf250\niloveporn\nhotbabes\nfynjybyf\nwapapapa\ntecumseh\n0000000000o\nblackcock\nantigone\nnovikova\nperegrin\nspartan117\ntooltime\nbonethug\ntonyhawk\nlaracroft\nmahalkita\n18273645\nterriers\nlittlema\nglennwei\n12345654321\nfuckshit\nhornyguy\nsouthside\nantonio1\nbobmarle\nilikesex\nastonvil\naccount1\nmaurolarastefy\nbarracud\npathfinder\nasdfg12345\nrerfhtre\ngotyoass\ngrandpri\ncolossus\nhomer123\nwatermelon\nshadow01\nlasttime\npyramids\ngaleries\nbigpussy\nastalavista\nunicorn1\nkillzone\nqaz12345\nzxcvvcxz\nduckhunt\nsexsexse\nfuckyeah\nbigbutts\nelement1\nmarketin\nelbereth\nblaster1\nyamahar6\nlindsay1\nseattle1\nlagwagon\nmisiaczek\nsmokedog\nlakers24\nironhors\nvolkodav\npenetrating\nsummertime\ntakamine\nhardwork\nmacintosh\npassthie\nflowers1\nmusic123\nphaedrus\ngulliver\ndomainlock2005\nexpress1\nyouandme\ndhjnvytyjub\ntestibil\n987654321q\npokemon123\nthesaint\n11122233\nx72jhhu3z\ntheclash\nguesswho\ngymnastic\ncxfcnkbdfz\nlemmings\nr4e3w2q1\nschnuffi\nbasebal1\ngoodfell\nhermione\npeaceout\ndavidoff\nyesterda\nheadless\ncatdaddy\nyorktown\ntryagain\n12s3t4p55\nmomsanaladventure\nmustang9\ndangerou\npackard1\nexcellen\njbond007\nalligator\nwellhung\nmonkeyma\nvaseline\n123456asd\ncbr600rr\ndoggydog\njason123\nflipmode\nsonyvaio\nsixtynin\nluscious\nenvision\n147896321\n369852147\nloglatin\npayton34\n123456789k\nchipper1\nuhbujhbq\nrsalinas\nvfylfhby\nlonghorns\neverquest\n!qaz2wsx\nblackass\nsnakeman\np455w0rd\nmysecret\nphoenix2\noctober1\npanties1\nblackcoc\nblackboy\nmeandyou\nlancaste\npolaroid\nedinburg\nfuckedup\ngolfclub\nbookcase\nworldcup\ndkflbvbhjdbx\n17171717aa\nletsplay\nzolushka\n67camaro\nbarracuda\nromanova\nalgernon\namoremio\nwilliam2\nhd764nw5d7e1vb1\ndeutschland\nrobinhood\nmachoman\npandora1\ntomservo\nnadezhda\nsaab9000\nf15eagle\n12qwerty\ngreatsex\nbaywatch\ndoggystyle\njanuary1\n78963214\nzz8807zpl\n69213124\nsidewind\nsoccer13\nonepiece\nbruno123\nmustang8\nblackbel\nhatteras\nasdfjkl;\ncamelot1\nrebbyt34\nvegas123\naleksander\nijrjkflrf\nlotus123\nfreiheit\ndrjynfrnt\nwaterpolo\ncezer121\nblondie1\nhappydog\nsatellit\nqazwsxedcrfvtgb\nfacefuck\ndeathrow\npatterso\nhawkeye1\n5tgb6yhn\ncrocodil\nsplatter\nburatino\ndragon11\n123qwe456\ntrucker1\nganjaman\n1hxboqg2\ncheyanne\nsebastie\nmaddison\n4rfv3edc\ndarthvader\nlifeisgood\ngooseman\ninsertions\n123masha\nboogaloo\nstamford\npimpster\ngrapeape\nwinchest\nfrancis1\n1basebal\nemmitt22\nbignasty\n123hfjdk147\ncaseydog\npeternorth\namarillo\nmonkey11\na1a2a3a4a5\nsweetass\nbabushka\nvfnbkmlf\ngotigers\nlindsey1\ndragon13\nqazxsw12\ndropdead\nhitman47\neleven11\nbloopers\navangard\nginscoot\nmasterkey\nrootedit\nhannover\n8phrowz622\nangelito\nbadkarma\nglenwood\nfootlove\nsummer12\nfastcars\npantyhose\narabella\nc3por2d2\ndillweed\ngeraldin\nloveyou2\n5hsu75kpot\nalexandru\nteamwork\ndeepblue\ngoodison\nr2d2c3p0\ntopsecre\nmandolin\nbrother1\nfailsafe\nopen1234\npriscill\ntrojans1\ncalamity\nufhvjybz\nhawkwind\nluv2epus\naquafina\npepsi123\npasswerd\n01478520\nheadshot\npassword3\ngbgbcmrf\npornpass\ninsertion\nnyyankee\nnbuhtyjr\nfabienne\nchrissy1\nloveme89\nboris123\nnovifarm\nqwerty777\ngiveitup\n123456abc\nassassins\nswallows\nmoonshine\nhotchick\nprincessa\nholiday1\nmiranda1\njamaica1\nbadnaamhere\n085tzzqi\nuniversi\nnevermor\nqwerty77\n0102030405\nseraphim\nblack123\nducati99\ndkflbvbhjdyf\n44magnum\nsamantha1\nultraman\nredneck1\nusmc0311\nmonique1\nalphaman\ngreyhoun\n";

  // src/core/password.ts
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
  var common = new Set(commonest_default.split("\n").filter(Boolean));

  // src/core/opaque.ts
  var settings = ({ vault, account, ksf }) => {
    checkKSF(ksf);
    return {
      identifiers: { client: account, server: serverIdentity(vault) },
      keyStretching: { "argon2id-custom": { iterations: ksf.t, memory: ksf.m, parallelism: ksf.p } }
    };
  };
  var LocalGate = class {
    password = "";
    state = new Uint8Array();
    blinded = new Uint8Array();
    async register(typed) {
      await ready;
      this.password = prepare(typed);
      const started = client.startRegistration({ password: this.password });
      this.state = untext(started.clientRegistrationState);
      return this.blinded = untext(started.registrationRequest, 32);
    }
    async registered(evaluated, serverKey, who) {
      refuseReflected(evaluated, this.blinded);
      const done = client.finishRegistration({
        password: this.password,
        clientRegistrationState: text(this.state),
        registrationResponse: text(concat(evaluated, serverKey)),
        ...settings(who)
      });
      return { record: untext(done.registrationRecord, 192), exportKey: untext(done.exportKey, 64) };
    }
    async login(typed) {
      await ready;
      this.password = prepare(typed);
      const started = client.startLogin({ password: this.password });
      const ke1 = untext(started.startLoginRequest, 96);
      this.state = untext(started.clientLoginState, 192);
      this.blinded = ke1.slice(0, 32);
      return { ke1, kept: keep(this.state, ke1) };
    }
    async resume(typed, kept) {
      await ready;
      this.password = prepare(typed);
      const again = revive(this.password, kept);
      this.state = again.state;
      this.blinded = again.ke1.slice(0, 32);
      return again.ke1;
    }
    async loggedIn(ke2, who) {
      refuseReflected(ke2.subarray(0, 32), this.blinded);
      const with_ = settings(who);
      let done;
      try {
        done = client.finishLogin({ password: this.password, clientLoginState: text(this.state), loginResponse: text(ke2), ...with_ });
      } catch {
        return void 0;
      }
      return done && { ke3: untext(done.finishLoginRequest, 64), sessionKey: untext(done.sessionKey, 64), exportKey: untext(done.exportKey, 64) };
    }
    close() {
      this.password = "";
      this.state.fill(0);
    }
  };
  function refuseReflected(evaluated, blinded) {
    if (equal(evaluated, blinded)) throw new Reflected("the vault sent our own element back");
  }
  function keep(state, ke1) {
    if (!equal(state.subarray(32, 128), ke1) || !equal(state.subarray(160), ke1.subarray(32, 64))) throw new Error("another form of the library's state");
    return concat(state.subarray(0, 32), state.subarray(128));
  }
  function revive(password, kept) {
    if (kept.length !== 96) throw new Error("a kept attempt of another size");
    const blind = kept.subarray(0, 32), secret = kept.subarray(32, 64), nonce = kept.subarray(64);
    const element = ristretto255_hasher.hashToCurve(utf8(password), { DST: "HashToGroup-OPRFV1-\0-ristretto255-SHA512" });
    const blinded = element.multiply(scalar(blind)).toBytes();
    const ke1 = concat(blinded, nonce, ristretto255.Point.BASE.multiply(scalar(secret)).toBytes());
    return { state: concat(blind, ke1, secret, nonce), ke1 };
  }
  var scalar = (b) => b.reduceRight((n, x) => n << 8n | BigInt(x), 0n);

  // src/worker.ts
  var gate = new LocalGate();
  self.onmessage = async (event) => {
    const { method, args } = event.data;
    try {
      const call = gate[method];
      self.postMessage({ value: await call.apply(gate, args) });
    } catch (e) {
      const kind = e instanceof BadPassword ? "password" : e instanceof Reflected ? "reflected" : "other";
      self.postMessage({ kind, message: e instanceof Error ? e.message : String(e) });
    }
  };
})();
