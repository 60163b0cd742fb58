export { escapeMarkup, MarkupError, renderMarkup } from "./render";
