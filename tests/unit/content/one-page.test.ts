import { describe, expect, it } from "vitest";
import { OnePage } from "@/lib/content/one-page";

const page = new OnePage(["/akutt", "/handbok/klage", "/handbok/barn", "/kontakt", "/verktoy/tolk"]);

describe("pages put together on one", () => {
  it("keeps ids apart that two pages share", () => {
    expect(page.html('<h2 id="frist">', "/handbok/klage")).toBe('<h2 id="klage--frist">');
    expect(page.html('<h2 id="frist">', "/handbok/barn")).toBe('<h2 id="barn--frist">');
    expect(page.id("/verktoy/tolk")).toBe("verktoy-tolk");
  });

  it("leads links to the place on the one page", () => {
    expect(page.href("/handbok/barn#skole", "/handbok/klage")).toBe("#barn--skole");
    expect(page.href("/kontakt?sted=Oslo", "/handbok/klage")).toBe("#kontakt");
    expect(page.href("#frist", "/handbok/klage")).toBe("#klage--frist");
    expect(page.html('<a class="tel" href="/kontakt#rosa">', "/akutt")).toBe('<a class="tel" href="#kontakt--rosa">');
  });

  it("leaves other addresses alone", () => {
    for (const href of ["tel:112", "https://lovdata.no/lov/2008-05-15-35/§38", "/veiviser#status=ema", "/om#handbok"])
      expect(page.href(href, "/handbok/klage")).toBe(href);
  });

  it("keeps labels, drawings and tables working", () => {
    expect(page.html('<label for="navn"><path fill="url(#pil)">', "/akutt")).toBe(
      '<label for="akutt--navn"><path fill="url(#akutt--pil)">',
    );
  });
});
