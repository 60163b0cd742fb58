import cluster from "node:cluster";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { answerWith } from "./answer";
import { answersToTry, typicalResults } from "./answers-to-try";
import { brokenBuild } from "./broken-build";
import { answerClientError, answerConnect, largestHead } from "./client-error";
import { oneEachRound } from "./one-each-round";
import { handlerOf, requestPaths } from "./request-routes";
import { loadServedFiles } from "./served-files";
import { lettingGo } from "./share-connections";
import { warmOn, warmUp } from "./warm-up";

/** How long nothing must have come before a server that is told to stop closes: what is under way arrives, a load balancer sees 503. */
const lull = 1000;

/** After this it closes whatever comes: Docker kills what has not ended within ten seconds. */
const patience = 9000;

/** After so many answers little is left to compile. They take two seconds of the processor. */
const answersTried = 1000;

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
  const isOpen = () => open;
  const inTurn = oneEachRound();
  const server = createServer({
    maxHeaderSize: largestHead,
    keepAlive: true,
    // Longer than a load balancer keeps its connections, or it sends into one that is closing.
    keepAliveTimeout: 65_000,
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    noDelay: true,
  });
  const letsGo = cluster.isWorker ? lettingGo(server) : () => false;
  server.on("request", answerWith({ files, headers: list.headers, headerList, handlerOf, inTurn, isOpen, letsGo }));
  server.on("clientError", answerClientError(list.headers));
  server.on("connect", answerConnect(list.headers));
  const paths = requestPaths.map((pathname) => pathname.replace(/\[[^\]]+\]/g, "a"));
  warmUp([...paths, ...typicalResults], handlerOf).then(
    () => server.listen(port, host),
    (fault) => server.emit("error", brokenBuild(fault)),
  );
  server.once("listening", () => {
    warmOn(answersToTry(answersTried), handlerOf, { inTurn, isOpen }).catch((fault) => console.error(fault));
  });
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
