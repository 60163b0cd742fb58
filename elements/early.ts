import { chosenScheme, colorPage } from "./chosen-scheme";
import { layOutAsRead } from "./lay-out-as-read";

// Runs before the page is painted, and so stands in the page itself: site.js runs when the page has been read.
if (chosenScheme() !== "auto") colorPage(chosenScheme());
layOutAsRead();
