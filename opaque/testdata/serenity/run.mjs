// Calls of @serenity-kit/opaque for the Go test: one JSON object per line on standard input,
// {"side": "client"|"server", "call": name, "params": {...}}, and one answer per line.
import { createInterface } from "node:readline";
import { client, ready, server } from "@serenity-kit/opaque";

await ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { side, call, params } = JSON.parse(line);
  let answer;
  try {
    const result = (side === "client" ? client : server)[call](params);
    answer = { result: result ?? null };
  } catch (e) {
    answer = { error: String(e) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
