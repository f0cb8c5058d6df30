// Two fields for a new password, with its strength.
import { checkNew, strength } from "../../core/password.ts";
import { field, h } from "../dom.ts";
import { Plain } from "../words.ts";

const said = ["not enough", "weak", "fair", "good", "strong"];

export function newPassword(label = "Password"): { elements: Node[]; read(): string } {
  const first = field(label, { type: "password", autocomplete: "new-password" }, "At least 8 characters. Four or more words that have nothing to do with each other are easy to remember and hard to guess.");
  const second = field("The same again", { type: "password", autocomplete: "new-password" });
  const meter = h("meter", { min: "0", max: "4", low: "2", high: "3", optimum: "4", value: "0", "aria-label": "Strength" });
  const word = h("span", { "aria-live": "polite" });
  const shown = h("input", { type: "checkbox", id: "shown", change: () => {
    for (const f of [first, second]) f.input.type = shown.checked ? "text" : "password";
  } });
  first.input.addEventListener("input", () => {
    meter.value = strength(first.input.value);
    word.textContent = first.input.value === "" ? "" : said[meter.value]!;
  });
  return {
    elements: [
      first.element, h("p", { class: "strength" }, "Strength ", meter, " ", word), second.element,
      h("p", { class: "check" }, shown, h("label", { for: "shown" }, "Show what I type")),
    ],
    read() {
      checkNew(first.input.value);
      if (first.input.value !== second.input.value) throw new Plain("The two passwords differ.");
      return first.input.value;
    },
  };
}
