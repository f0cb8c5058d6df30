// Builds the core's tests and runs them: `node test.mjs`. See test/core.test.ts for what the
// environment must hold.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const tests = ["core.test", "hostile.test", "passkey.test"];
const here = dirname(fileURLToPath(import.meta.url));
const dir = mkdtempSync(join(here, "node_modules", ".test-"));
try {
  await build({
    absWorkingDir: here, entryPoints: tests.map((name) => `test/${name}.ts`), bundle: true, format: "esm", platform: "node", target: "node20",
    outdir: dir, outExtension: { ".js": ".mjs" }, loader: { ".txt": "text" }, logLevel: "warning",
  });
  process.exitCode = spawnSync(process.execPath, ["--test", ...tests.map((name) => join(dir, name + ".mjs"))], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(dir, { recursive: true });
}
