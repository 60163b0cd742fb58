import { GET as rights } from "@/app/api/rettigheter/route";
import { GET as searchData } from "@/app/api/sok/route";
import { GET as deadlines } from "@/app/frister/route";
import { GET as contacts } from "@/app/kontakt/route";
import { GET as comparison } from "@/app/rettigheter/sammenlign/route";
import { GET as searchDescription } from "@/app/sok/opensearch/route";
import { GET as search } from "@/app/sok/route";
import { GET as answers } from "@/app/veiviser/svar/route";
import { GET as aidAnswers } from "@/app/verktoy/[verktoy]/svar/route";

/** Makes the answer to one request. */
export type Handler = (request: Request) => Response | Promise<Response>;

/**
 * What is made for each request, by its address as Next writes it: the same route handlers that Next serves, bundled into the
 * server. The build fails when this list and Next's differ (scripts/pack.ts).
 */
const fixed: Readonly<Record<string, Handler>> = {
  "/api/rettigheter": rights,
  "/api/sok": searchData,
  "/frister": deadlines,
  "/kontakt": contacts,
  "/rettigheter/sammenlign": comparison,
  "/sok": search,
  "/sok/opensearch": searchDescription,
  "/veiviser/svar": answers,
};

const aidPattern = /^\/verktoy\/([^/]+)\/svar$/;

export const requestPaths: readonly string[] = [...Object.keys(fixed), "/verktoy/[verktoy]/svar"];

/** The handler of an address without query; undefined when there is none. */
export function handlerOf(path: string): Handler | undefined {
  if (Object.hasOwn(fixed, path)) return fixed[path];
  const verktoy = aidPattern.exec(path)?.[1];
  return verktoy === undefined ? undefined : (request) => aidAnswers(request, { params: Promise.resolve({ verktoy }) });
}
