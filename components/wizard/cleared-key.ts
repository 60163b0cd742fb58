/** Key of answers that were cleared on the server's own page, on their way to where they can be taken back. They answer nothing. */
export const clearedKey = "tomt";
