import { chosenScheme, colorPage } from "./chosen-scheme";
import { layOutAsRead } from "./lay-out-as-read";

// Runs before the page is painted: in a file of its own that the page waits for, because site.js runs when the page has been read.
if (chosenScheme() !== "auto") colorPage(chosenScheme());
layOutAsRead();
