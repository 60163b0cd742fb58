import exported from "@/generated/search.js";
import words from "@/generated/search-words.js";
import { importIndex } from "@/lib/search";
import { answerQuery } from "./search-answer";

// The search runs apart from the page, so that neither unpacking the index nor a slow query holds up a keystroke.
const index = importIndex(exported);

self.onmessage = ({ data: { query, most }, ports }: MessageEvent<{ query: string; most?: number }>) =>
  ports[0]?.postMessage(answerQuery(index, words, query, most));

// The first message says that the index is unpacked.
self.postMessage("klar");
