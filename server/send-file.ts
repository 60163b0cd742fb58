import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./accept-encoding";
import type { ServedFile } from "./served-files";

/** Sends a file in the form the client takes, or 304 when it has it already. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile, query = ""): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"], file.encodings);
  const forms = file.immutableWith !== undefined && query === file.immutableWith ? file.immutableForms : file.forms;
  const form = forms.get(encoding);
  if (!form) throw new Error(`No form ${encoding ?? "as it is"} of a file that offers ${file.encodings.join(", ")}.`);
  if (file.status === 200 && matches(request.headers["if-none-match"], form.etag)) {
    response.writeHead(304, withoutContent(form.headers)).end();
    return;
  }
  response.writeHead(file.status, form.headers);
  response.end(request.method === "HEAD" ? undefined : form.body);
}

/** Weak comparison, as RFC 9110 § 13.1.2 has it. */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

function withoutContent(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? "";
    if (!/^content-(?:type|length|encoding)$/i.test(name)) kept.push(name, headers[at + 1] ?? "");
  }
  return kept;
}
