import { expect, test } from "@playwright/test";

/** The words of a drawing stay inside their shapes and off each other, whatever font the reader's machine has. */
const chapters = [
  "/handbok/nyttig-kunnskap",
  "/handbok/asylsokerprosessen",
  "/handbok/menneskehandel",
  "/handbok/mindrearige",
  "/handbok/hvem-gjor-hva",
  "/handbok/helsetjenesten",
];

for (const path of chapters) {
  test(`the figures of ${path} can be read, and say the same as text`, async ({ page }) => {
    await page.goto(path);
    const figures = page.locator(".figur");
    await expect(figures.first()).toBeVisible();
    const faults = await figures.evaluateAll((found) =>
      found.flatMap((figure) => {
        const drawing = figure.querySelector("svg");
        if (!drawing) return ["no drawing"];
        const width = drawing.viewBox.baseVal.width;
        const boxes = [...drawing.querySelectorAll("rect")].map((rect) => rect.getBBox());
        const texts = [...drawing.querySelectorAll("text")].map((text) => ({
          words: text.textContent,
          box: text.getBBox(),
        }));
        const outside = texts.flatMap(({ words, box }) => {
          const around = boxes
            .filter(
              (r) =>
                box.x >= r.x - 1 &&
                box.x < r.x + r.width &&
                box.y >= r.y - 4 &&
                box.y + box.height <= r.y + r.height + 6,
            )
            .sort((a, b) => a.width * a.height - b.width * b.height)[0];
          const edge = around ? around.x + around.width : width;
          return box.x + box.width > edge ? [`outside its shape: ${words}`] : [];
        });
        const overlapping = texts.flatMap((a, index) =>
          texts.slice(index + 1).flatMap((b) => {
            const across = a.box.x < b.box.x + b.box.width - 2 && b.box.x < a.box.x + a.box.width - 2;
            const down = a.box.y < b.box.y + b.box.height - 8 && b.box.y < a.box.y + a.box.height - 8;
            return across && down ? [`on each other: ${a.words} / ${b.words}`] : [];
          }),
        );
        const inWords = (figure.textContent ?? "").length > (drawing.textContent ?? "").length * 1.5 ? [] : ["no text"];
        return [...outside, ...overlapping, ...inWords];
      }),
    );
    expect(faults).toEqual([]);
  });
}
