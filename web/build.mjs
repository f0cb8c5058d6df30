// Builds the page: `node build.mjs [DIR]`, by default into static/, which is committed and
// embedded in the daemon. The same sources and lock file give the same bytes anywhere.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "static");
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "assets"), { recursive: true });

/** Writes an asset under the hash of its bytes, so that it may be cached for ever. */
function asset(name, ext, bytes) {
  const file = `${name}-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${ext}`;
  writeFileSync(join(out, "assets", file), bytes);
  return { file, sri: "sha384-" + createHash("sha384").update(bytes).digest("base64") };
}

async function script(name, entry, define, format) {
  const result = await build({
    absWorkingDir: here, entryPoints: [entry], bundle: true, write: false, format, target: "es2022", charset: "utf8",
    loader: { ".txt": "text" }, define, legalComments: "inline", logLevel: "warning",
  });
  return asset(name, "js", result.outputFiles[0].contents);
}

const worker = await script("worker", "src/worker.ts", {}, "iife");
const app = await script("app", "src/page/main.ts", { WORKER: JSON.stringify("/assets/" + worker.file) }, "esm");
const style = asset("style", "css", readFileSync(join(here, "src/page.css")));

let page = readFileSync(join(here, "src/page.html"), "utf8");
for (const [name, value] of [["STYLE_SRI", style.sri], ["STYLE", style.file], ["APP_SRI", app.sri], ["APP", app.file]]) {
  page = page.replace(`"${name}"`, `"${value}"`).replace(`/assets/${name}"`, `/assets/${value}"`);
}
writeFileSync(join(out, "index.html"), page);
