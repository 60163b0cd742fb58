import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { formatSituation, groupRows } from "@/lib/rules";
import { answerWith } from "./answer";
import { brokenBuild } from "./broken-build";
import { answerClientError, answerConnect, largestHead } from "./client-error";
import { handlerOf, requestPaths } from "./request-routes";
import { loadServedFiles } from "./served-files";
import { warmUp } from "./warm-up";

/** How long nothing must have come before a server that is told to stop closes: what is under way arrives, a load balancer sees 503. */
const lull = 1000;

/** After this it closes whatever comes: Docker kills what has not ended within ten seconds. */
const patience = 9000;

/**
 * Starts the server of what was built.
 *
 * @param folder the standalone folder, with `served/`
 * @returns the server, and how to stop it: what has come is answered, then it is closed
 */
export function serve(
  folder: string,
  { port, host }: { port: number; host: string | undefined },
): { server: Server; stop: () => Promise<void> } {
  const { list, files } = loadServedFiles(join(folder, "served"));
  const headerList = Object.entries(list.headers).flat();
  let open = true;
  const server = createServer(
    {
      maxHeaderSize: largestHead,
      keepAlive: true,
      // Longer than a load balancer keeps its connections, or it sends into one that is closing.
      keepAliveTimeout: 65_000,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      noDelay: true,
    },
    answerWith({ files, headers: list.headers, headerList, handlerOf, isOpen: () => open }),
  );
  server.on("clientError", answerClientError(list.headers));
  server.on("connect", answerConnect(list.headers));
  const paths = requestPaths.map((pathname) => pathname.replace(/\[[^\]]+\]/g, "a"));
  // The typical situations: between them they have written nearly every part of an answer that is kept.
  const answers = Object.values(groupRows).flatMap((rows) =>
    rows.map(({ situation }) => `/veiviser/svar?${formatSituation(situation)}&vis=svar`),
  );
  warmUp([...paths, ...answers], handlerOf).then(
    () => server.listen(port, host),
    (fault) => server.emit("error", brokenBuild(fault)),
  );
  let lastCame = 0;
  server.on("request", () => {
    lastCame = Date.now();
  });
  const stop = () =>
    new Promise<void>((done) => {
      open = false;
      lastCame = Date.now();
      const watch = setInterval(() => {
        if (Date.now() - lastCame < lull) return;
        clearInterval(watch);
        server.close(() => done());
      }, 100);
      setTimeout(() => {
        server.closeAllConnections();
        done();
      }, patience).unref();
    });
  return { server, stop };
}
