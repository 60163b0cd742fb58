import type { ReactNode } from "react";

/** The heading of a page, where it stands, and one paragraph that says what is here. */
export function PageHead({ title, above, children }: { title: string; above?: ReactNode; children?: ReactNode }) {
  return (
    <div className="sidehode">
      {above}
      <h1>{title}</h1>
      {children ? <div className="ingress">{children}</div> : null}
    </div>
  );
}
