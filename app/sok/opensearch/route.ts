/**
 * Tells a browser how to search here from its own box. It names no address for suggestions: the browser would send what is
 * typed, letter by letter.
 */
export function GET(request: Request): Response {
  const url = new URL(request.url);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? url.host;
  const protocol = request.headers.get("x-forwarded-proto") ?? url.protocol.replace(":", "");
  // Both come from outside and go into XML.
  if (!/^[\w.:[\]-]+$/.test(host) || !/^https?$/.test(protocol))
    return new Response("Adressen til nettstedet kan ikke leses.\n", {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return new Response(description(`${protocol}://${host}`), {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}

const description = (origin: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Migranthåndboka</ShortName>
  <Description>Søk i rettigheter, regler og telefonnumre</Description>
  <Language>nb</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Url type="text/html" template="${origin}/sok?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${origin}/sok/opensearch"/>
</OpenSearchDescription>
`;
