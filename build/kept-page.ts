import type { Assets } from "./assets";

/**
 * A page as it is kept on the device. It refers to the sheet and the early script in place of carrying them, and to sheet and scripts without
 * their version: the device then holds them once, and fetches anew only the pages whose own content has changed.
 *
 * @throws Error if a page does not carry the sheet
 */
export function keptPage(html: string, assets: Pick<Assets, "styleHref" | "scriptSrc" | "earlySrc" | "early">): string {
  const sheet = /<style>[\s\S]+?<\/style>/;
  if (!sheet.test(html)) throw new Error("A page does not have the style sheet inside.");
  const withoutVersion = (address: string) => address.replace(/\?.*$/, "");
  return html
    .replace(sheet, () => `<link rel="stylesheet" href="${withoutVersion(assets.styleHref)}"/>`)
    .replaceAll(assets.scriptSrc, withoutVersion(assets.scriptSrc))
    .replace(`<script>${assets.early}</script>`, () => `<script src="${withoutVersion(assets.earlySrc)}"></script>`);
}
