// Where the page begins.
import { supported } from "../core/crypto.ts";
import { NotPinned } from "../core/fleet.ts";
import { checkPin, readSite } from "./app.ts";
import { comeBack } from "./oidc.ts";
import { parseHandoff } from "../core/handoff.ts";
import { accessToken, waiting } from "./stores.ts";
import { explain } from "./words.ts";
import { home } from "./screens/home.ts";
import { confirmLink, start, stopped } from "./screens/start.ts";

async function begin(): Promise<void> {
  if (!(await supported())) return stopped("This browser is too old", "The page needs Ed25519 and WebAssembly, which browsers have since 2025. Please update the browser, or use the command line.");
  const fragment = location.hash.slice(1);
  const link = new URLSearchParams(fragment).get("token");
  if (link !== null) history.replaceState(null, "", "/"); // out of the address; what the browser's history has of it, no page takes back
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
    document.querySelector("#vault")!.textContent = site.name;
    checkPin(site);
  } catch (e) {
    return stopped(e instanceof NotPinned ? "Not the vault you know" : "The vault is not ready", explain(e));
  }
  if (link !== null) return confirmLink(site, link);
  try {
    const token = site.client_id === "" ? undefined : await comeBack(site);
    if (token !== undefined) accessToken.save(token);
  } catch (e) {
    return start(site, e);
  }
  await home(site);
}

addEventListener("hashchange", () => location.reload()); // a link that was put into a tab with the page
void begin();
