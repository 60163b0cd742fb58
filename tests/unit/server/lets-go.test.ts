import { once } from "node:events";
import { createServer } from "node:http";
import { expect, it } from "vitest";
import { keptLately } from "@/lib/lately";
import { answerWith } from "@/server/answer";
import { oneEachRound } from "@/server/one-each-round";

it("nothing that was found for one answer is kept for the next", async () => {
  const situation = {};
  let found = 0;
  const find = keptLately((_: object) => {
    found++;
    return "svar";
  });
  const handler = () => ({
    status: 200,
    type: "text/plain",
    cacheControl: null,
    body: Buffer.from(find(situation) + find(situation)),
  });
  const site = {
    files: new Map(),
    headers: {},
    headerList: [],
    handlerOf: () => handler,
    inTurn: oneEachRound(),
    isOpen: () => true,
    letsGo: () => false,
  };
  const server = createServer(answerWith(site)).listen(0);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    for (const path of ["/a", "/b"])
      expect(await (await fetch(`http://localhost:${port}${path}`)).text()).toBe("svarsvar");
    expect(found).toBe(2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
