/** Key of a place on the result that a link with answers leads to: in the browser the answers have the place after «#». It answers nothing. */
export const placeKey = "sted";
