import { cacheControl } from "@/lib/delivery/cache-control";
import type { Made } from "@/lib/delivery/made";
import { type PageProps, pageBytes } from "./document";
import { failedPage } from "./failed-page";

type Options = {
  status?: number;
  /** Whether anybody may keep the page: no, when it shows what somebody answered or searched for. */
  cache: keyof typeof cacheControl;
};

/** A whole page as the response of a route handler. */
export function pageResponse(make: () => PageProps & Options): Response {
  return responseOf(makePage(make));
}

/**
 * A whole page. If it cannot be made, the reader is told so with 500; the log gets the fault, and never the address, which may hold
 * answers.
 */
export function makePage(make: () => PageProps & Options): Made {
  try {
    const { status = 200, cache, ...page } = make();
    const linkedSheet = cache === "private" && status === 200;
    return made(pageBytes({ ...page, linkedSheet }), status, cacheControl[cache]);
  } catch (fault) {
    console.error(fault);
    return made(pageBytes(failedPage), 500, cacheControl.private);
  }
}

const type = "text/html; charset=utf-8";

const made = (body: Buffer<ArrayBuffer>, status: number, caching: string): Made => ({
  status,
  type,
  cacheControl: caching,
  body,
});

/** The same for whoever asks by a route handler. */
export function responseOf({ status, type, cacheControl, body }: Made): Response {
  const headers = new Headers();
  if (type !== null) headers.set("Content-Type", type);
  if (cacheControl !== null) headers.set("Cache-Control", cacheControl);
  return new Response(body, { status, headers });
}
