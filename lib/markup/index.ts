export { escapeMarkup } from "./escape";
export { KeptMarkup } from "./kept";
export { MarkupError, renderMarkup, writeMarkup } from "./render";
