// Renaming and removing methods, docs/protocol.md section 10a.
import { lp, text, utf8, type Bytes } from "./bytes.ts";
import type { Session } from "./session.ts";
import type { Method } from "./status.ts";

/** Renames a passkey. k is the present key. */
export const rename = (s: Session, m: Method, name: string, k: Bytes): Promise<void> => changeMethod(s, m, "rename", name, k);

/** Removes a method that is not the last one. */
export const remove = (s: Session, m: Method, k: Bytes): Promise<void> => changeMethod(s, m, "remove", "", k);

async function changeMethod(s: Session, m: Method, what: "rename" | "remove", name: string, k: Bytes): Promise<void> {
  const { generation } = await s.status();
  const proof = await s.prove(k, "method/" + what, generation, lp("method-change", m.id, utf8(name)));
  await s.post("/v1/method/" + what, { method_id: text(m.id), generation, ...(what === "rename" ? { name } : {}), proof });
}
