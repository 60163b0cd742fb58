import { responseOf } from "@/components/document/page-response";
import { answerPage } from "@/components/wizard/answer-page";

/** The same wizard without script. */
export function GET(request: Request): Response {
  return responseOf(answerPage(request.url, request.headers.get("host") ?? ""));
}
