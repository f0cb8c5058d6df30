// Builds the core's tests and runs them: `node test.mjs`. See test/core.test.ts for what the
// environment must hold.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dir = mkdtempSync(join(here, "node_modules", ".test-"));
try {
  await build({
    absWorkingDir: here, entryPoints: ["test/core.test.ts"], bundle: true, format: "esm", platform: "node", target: "node20",
    outfile: join(dir, "core.test.mjs"), loader: { ".txt": "text" }, logLevel: "warning",
  });
  process.exitCode = spawnSync(process.execPath, ["--test", join(dir, "core.test.mjs")], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(dir, { recursive: true });
}
