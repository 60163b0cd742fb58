import { GET as rights } from "@/app/api/rettigheter/route";
import { GET as searchData } from "@/app/api/sok/route";
import { GET as deadlines } from "@/app/frister/route";
import { GET as contacts } from "@/app/kontakt/route";
import { GET as comparison } from "@/app/rettigheter/sammenlign/route";
import { GET as searchDescription } from "@/app/sok/opensearch/route";
import { GET as search } from "@/app/sok/route";
import { GET as aidAnswers } from "@/app/verktoy/[verktoy]/svar/route";
import { answerPage } from "@/components/wizard/answer-page";
import type { Made } from "@/lib/delivery/made";

/** A request as a handler is told of it: a whole address, and of the headers those it may know. Nothing of who asks. */
export type Asked = { url: string; headers: Readonly<Record<string, string>> };

/** Makes the answer to one request. */
export type Handler = (asked: Asked) => Made | Promise<Made>;

/**
 * What is made for each request, by its address as Next writes it: the same route handlers that Next serves, bundled into the
 * server. The build fails when this list and Next's differ (scripts/pack.ts). The wizard's answers, which are asked for most and take
 * longest, are made without the route around them: a `Request` and a `Response` cost as much as finding the rights.
 */
const fixed: Readonly<Record<string, Handler>> = {
  "/api/rettigheter": ofRoute(rights),
  "/api/sok": ofRoute(searchData),
  "/frister": ofRoute(deadlines),
  "/kontakt": ofRoute(contacts),
  "/rettigheter/sammenlign": ofRoute(comparison),
  "/sok": ofRoute(search),
  "/sok/opensearch": ofRoute(searchDescription),
  "/veiviser/svar": ({ url, headers }) => answerPage(url, headers.host ?? ""),
};

const aidPattern = /^\/verktoy\/([^/]+)\/svar$/;

export const requestPaths: readonly string[] = [...Object.keys(fixed), "/verktoy/[verktoy]/svar"];

/** The handler of an address without query; undefined when there is none. */
export function handlerOf(path: string): Handler | undefined {
  if (Object.hasOwn(fixed, path)) return fixed[path];
  const verktoy = aidPattern.exec(path)?.[1];
  if (verktoy === undefined) return undefined;
  return ofRoute((request) => aidAnswers(request, { params: Promise.resolve({ verktoy }) }));
}

function ofRoute(route: (request: Request) => Response | Promise<Response>): Handler {
  return async ({ url, headers }) => {
    const made = await route(new Request(url, { headers }));
    return {
      status: made.status,
      type: made.headers.get("content-type"),
      cacheControl: made.headers.get("cache-control"),
      body: Buffer.from(await made.arrayBuffer()),
    };
  };
}
