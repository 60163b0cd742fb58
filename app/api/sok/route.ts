import { searchHandbook } from "@/components/search/handbook-search";

const defaultLimit = 10;
const largestLimit = 50;

/** The best hits for `q` as JSON; design.md 3.3. */
export function GET(request: Request): Response {
  const params = new URL(request.url).searchParams;
  const query = params.get("q") ?? "";
  const limit = Number(params.get("limit") ?? defaultLimit);
  if (!Number.isInteger(limit) || limit < 1 || limit > largestLimit) {
    const error = {
      code: "ugyldig-antall",
      message: `Antall treff må være et helt tall fra 1 til ${largestLimit}.`,
      question: "limit",
      allowed: [],
    };
    return Response.json({ error }, { status: 400 });
  }
  return Response.json(searchHandbook(query, { limit }));
}
