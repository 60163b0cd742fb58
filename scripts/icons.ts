/** Makes the icon files in public/ from the mark. Run it when the mark changes; the files are kept in git. */
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { markSvg } from "@/components/layout/mark";
import { systemChromium } from "./find-chromium.mjs";

const executablePath = systemChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });

/** The mark as PNG; phones round the corners themselves, so theirs are square. Some cut a circle out of it: `scale` leaves them room. */
async function drawMark(size: number, square: boolean, scale = 1): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = square ? markSvg.replace(' rx="6"', "") : markSvg;
  const room = `path{transform:scale(${scale});transform-origin:50% 50%}`;
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}${room}</style>${svg}`);
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
// For the home screen of whoever installs the site; public/manifest.webmanifest names them.
for (const size of [192, 512]) writeFileSync(`public/ikon-${size}.png`, await drawMark(size, false));
writeFileSync("public/ikon-maskerbar-512.png", await drawMark(512, true, 0.8));
writeFileSync("public/favicon.ico", asIco(await drawMark(32, false), 32));
await browser.close();
