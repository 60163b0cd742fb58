import { expect, it } from "vitest";
import { moveGlosses } from "@/build/move-glosses";

it("explanations stand in a file of their own, named by its content", () => {
  const { html, file } = moveGlosses("<p>a</p><ord-forklaringer><div>$& b</div></ord-forklaringer><p>c</p>");
  expect(file?.text).toBe("<div>$& b</div>");
  expect(file?.address).toMatch(/^\/del\/[\da-f]{12}\.txt$/);
  expect(html).toBe(`<p>a</p><ord-forklaringer data-fra="${file?.address}"></ord-forklaringer><p>c</p>`);
});

it("a page without explanations is as it was", () => expect(moveGlosses("<p>a</p>")).toEqual({ html: "<p>a</p>" }));
