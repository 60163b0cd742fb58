import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestAddress, readAddress } from "@/server/read-address";

describe("the address of a request", () => {
  it("is a path and a query", () => {
    expect(readAddress("/sok?q=mottak&slag=rett")).toEqual({ path: "/sok", query: "q=mottak&slag=rett" });
    expect(readAddress("/akutt")).toEqual({ path: "/akutt", query: "" });
    expect(readAddress("/%C3%A5pen?")).toEqual({ path: "/åpen", query: "" });
  });

  it("may be as long as the limit, and not longer", () => {
    expect(readAddress(`/${"a".repeat(longestAddress - 1)}`)).toHaveProperty("path");
    expect(readAddress(`/${"a".repeat(longestAddress)}`)).toEqual({ status: 414 });
  });

  it.each(["/%E0%A4%A", "/%", "/sok?q=%zz", "/sok?q=%E0", "http://x/", "", "*", "/a%00b", "/a%0d%0ab", "/a\\b"])(
    "cannot be read: %s",
    (url) => expect(readAddress(url)).toEqual({ status: 400 }),
  );

  it("never breaks, whatever comes", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true })),
        (text) => {
          const read = readAddress(text);
          return "status" in read ? [400, 414].includes(read.status) : read.path.startsWith("/");
        },
      ),
    ));
});
