import { expect, it } from "vitest";
import { asPagesHaveIt } from "@/lib/content/wizard-address";

it("a link with answers leads to the server, which answers without script; others are left as they are", () => {
  expect(asPagesHaveIt("/veiviser#status=ema&fase=soknad")).toBe("/veiviser/svar?status=ema&fase=soknad");
  for (const url of ["/veiviser", "/veiviser#innhold", "/handbok/klage#frist", "#status=ema"])
    expect(asPagesHaveIt(url)).toBe(url);
});
