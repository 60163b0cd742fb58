/** `npm run bench`: measures speed, all in one run so that the figures can be compared. Quote medians; the machine is noisy. */
import { benchRules } from "@/tests/bench/rules";

for (const line of benchRules()) console.log(line);
