import { describe, expect, it } from "vitest";
import { withLightColors } from "@/build/light-colors";

describe("a browser that does not know light-dark()", () => {
  const theme =
    ":root{color-scheme:light dark;--papir:light-dark(#faf7f1,#1a1816);--hvit:light-dark(#fff,#000);--mal:37rem}";

  it("has the light colour of each", () =>
    expect(withLightColors(theme)).toBe(
      `${theme}@supports not (color:light-dark(#000,#fff)){:root{color-scheme:light;--papir:#faf7f1;--hvit:#fff}}`,
    ));

  it("is not forgotten when the theme is written in another way", () =>
    expect(() => withLightColors(":root{--papir:#fff}")).toThrow("light-dark()"));
});
