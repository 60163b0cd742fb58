import { comparable } from "./comparable";

/** Two groups, or two typical situations, to set side by side: a plain form. */
export function CompareForm({ first, second }: { first?: string; second?: string }) {
  return (
    <form action="/rettigheter/sammenlign" method="get" className="filter ikke-skriv-ut">
      <Side name="a" label="Den ene" value={first ?? "asylsoker"} />
      <Side name="b" label="Den andre" value={second ?? "irregular"} />
      <button type="submit" className="ds-button">
        Sammenlign
      </button>
    </form>
  );
}

function Side({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`side-${name}`}>
        {label}
      </label>
      <select id={`side-${name}`} name={name} defaultValue={value} className="ds-input">
        {comparable.map(({ id, title, rows }) => (
          <optgroup key={id} label={title}>
            <option value={id}>{title}, alle situasjoner</option>
            {rows.map((row) => (
              <option key={row.id} value={row.id}>
                {row.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
