/** Makes the icon files in public/ from the mark. Run it when the mark changes; the files are kept in git. */
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { markSvg } from "@/components/layout/mark";
import { systemChromium } from "./find-chromium.mjs";

const executablePath = systemChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });

/** The mark as PNG; phones round the corners themselves, so theirs are square. */
async function drawMark(size: number, square: boolean): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = square ? markSvg.replace(' rx="6"', "") : markSvg;
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An .ico file that holds one PNG. */
function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // with one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12); // bits to a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

writeFileSync("public/icon.svg", `${markSvg}\n`);
writeFileSync("public/apple-touch-icon.png", await drawMark(180, true));
writeFileSync("public/favicon.ico", asIco(await drawMark(32, false), 32));
await browser.close();
