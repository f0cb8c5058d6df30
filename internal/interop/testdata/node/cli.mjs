// One operation of the client: node cli.mjs enroll|recover|status|kinds|forget|passkey SUBJECT [PASSWORD] [K] [OLD K], keys in hex.
// passkey adds one under the owner's K, with the password's place taken by its name, and releases by it.
import { Device } from "./authenticator.mjs";
import { Client, WrongPassword } from "./client.mjs";
import { enrollPasskey, releasePasskey } from "./passkey.mjs";
import { readSite } from "./suite.mjs";
import { issue } from "./wire.mjs";

const [operation, subject, password, k, old] = process.argv.slice(2);
const key = (s) => s && Buffer.from(s, "hex");
const site = readSite(), c = new Client(site, issue(site, subject));
try {
  if (operation === "enroll") await c.enroll(password, key(k), { old: key(old) });
  else if (operation === "recover") console.log((await c.recover(password)).k.toString("hex"));
  else if (operation === "forget") await c.forget(key(k));
  else if (operation === "passkey") {
    await c.contact();
    const device = new Device(site.url);
    await enrollPasskey(c, device, key(k), { name: password, by: key(k), adds: true });
    console.log((await releasePasskey(c, device)).k.toString("hex"));
  } else {
    await c.contact();
    const s = await c.status();
    if (operation === "kinds") console.log(c.fleet.tokens.map((t) => t.inbox.kind).join(" "));
    else console.log(s.state, s.generation, s.methods[0]?.failed ?? "-");
  }
} catch (e) {
  if (!(e instanceof WrongPassword)) throw e;
  console.log("wrong password", e.fields.attempts_left);
}
c.close();
