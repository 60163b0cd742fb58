/**
 * Elements for our own writer of markup, put in the place of `react/jsx-runtime` where the server and the wizard are bundled: those of
 * React without what only React looks at. A page has some hundreds of them.
 */
export { Fragment } from "react";

const element = Symbol.for("react.transitional.element");

export const jsx = (type: unknown, props: object) => ({ $$typeof: element, type, props });

export const jsxs = jsx;
