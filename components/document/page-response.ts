import { cacheControl } from "@/lib/delivery/cache-control";
import { type PageProps, pageBytes } from "./document";
import { failedPage } from "./failed-page";

type Options = {
  status?: number;
  /** Whether anybody may keep the page: no, when it shows what somebody answered or searched for. */
  cache: keyof typeof cacheControl;
};

/**
 * A whole page as the response of a route handler. If it cannot be made, the reader is told so with 500; the log gets the
 * fault, and never the address, which may hold answers.
 */
export function pageResponse(make: () => PageProps & Options): Response {
  try {
    const { status = 200, cache, ...page } = make();
    const linkedSheet = cache === "private" && status === 200;
    return htmlResponse(pageBytes({ ...page, linkedSheet }), status, cacheControl[cache]);
  } catch (fault) {
    console.error(fault);
    return htmlResponse(pageBytes(failedPage), 500, cacheControl.private);
  }
}

function htmlResponse(bytes: Buffer<ArrayBuffer>, status: number, caching: string): Response {
  return new Response(bytes, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": caching },
  });
}
