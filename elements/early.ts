import { chosenScheme, colorPage } from "./chosen-scheme";

// Runs before the page is painted where it can: in a file of its own, because site.js waits until the page has been read.
if (chosenScheme() !== "auto") colorPage(chosenScheme());
