import { describe, expect, it } from "vitest";
import { chooseEncoding } from "@/server/accept-encoding";
import { matches } from "@/server/send-file";

describe("the form a client takes", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["*;q=0", undefined],
    ["identity", undefined],
    ["", undefined],
    [undefined, undefined],
    ["br;q=x", undefined],
  ])("%s: %s", (accepted, expected) => expect(chooseEncoding(accepted, ["br", "gzip"])).toBe(expected));

  it("is the file as it is when nothing else is offered", () => expect(chooseEncoding("br, gzip", [])).toBeUndefined());
});

describe("If-None-Match", () => {
  it.each([
    ['"a-br"', true],
    ['W/"a-br"', true],
    ['"x", "a-br"', true],
    ["*", true],
    ['"a"', false],
    [undefined, false],
  ])("%s: %s", (header, expected) => expect(matches(header, '"a-br"')).toBe(expected));
});
