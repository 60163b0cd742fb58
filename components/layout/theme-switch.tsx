import { createElement } from "react";

const schemes = [
  { value: "auto", text: "Som enheten" },
  { value: "light", text: "Lys" },
  { value: "dark", text: "Mørk" },
] as const;

/** Light or dark for this visit. Shown where script runs; without, the page follows the device. */
export function ThemeSwitch() {
  return createElement(
    "tema-valg",
    {},
    <fieldset className="tema">
      <legend>Utseende</legend>
      {schemes.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name="tema" value={value} defaultChecked={value === "auto"} autoComplete="off" />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>,
  );
}
