type Assets = { css: string; styleHref: string; scriptSrc: string; earlySrc: string };

/**
 * A page as it is kept on the device. A reading page refers to the sheet in place of carrying it, and to sheet and scripts without
 * their version: the device then holds the sheet once, and fetches anew only the pages whose own content has changed. A hydrated
 * page is kept as it is, for React compares these addresses.
 *
 * @throws Error if a reading page does not carry the sheet
 */
export function keptPage(html: string, assets: Assets): string {
  if (html.includes(assets.styleHref)) return html;
  const sheet = `<style>${assets.css}</style>`;
  if (!html.includes(sheet)) throw new Error("A page has neither the style sheet inside nor a link to it.");
  const withoutVersion = (address: string) => address.replace(/\?.*$/, "");
  return html
    .replace(sheet, () => `<link rel="stylesheet" href="${withoutVersion(assets.styleHref)}"/>`)
    .replaceAll(assets.scriptSrc, withoutVersion(assets.scriptSrc))
    .replaceAll(assets.earlySrc, withoutVersion(assets.earlySrc));
}
