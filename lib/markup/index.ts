export { escapeMarkup } from "./escape";
export { KeptMarkup } from "./kept";
export { MarkupError, renderMarkup } from "./render";
