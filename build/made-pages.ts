import { GET as deadlinePage } from "@/app/frister/route";
import { GET as contactPage } from "@/app/kontakt/route";
import { madePages } from "@/lib/offline/plan";

const handlers: Readonly<Record<string, (request: Request) => Response>> = {
  "/kontakt": contactPage,
  "/frister": deadlinePage,
};

/** Pages that the server makes for each request, as they are without a query. */
export async function makePages(): Promise<{ path: string; html: string }[]> {
  return Promise.all(
    madePages.map(async (path) => {
      const response = handlers[path]?.(new Request(`http://localhost${path}`));
      if (response?.status !== 200) throw new Error(`${path} could not be made at build, to be kept for use offline.`);
      return { path, html: await response.text() };
    }),
  );
}
