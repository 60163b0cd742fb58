import words from "@/generated/words.js";
import { questions } from "@/lib/rules";

export const dynamic = "force-static";

/** All questions of the wizard with their words; design.md 3.3. */
export function GET(): Response {
  return Response.json({
    questions: questions.map((question) => {
      const text = words.questions[question.id];
      return {
        id: question.id,
        text: text?.text ?? question.id,
        help: text?.help ?? "",
        multiple: question.multiple,
        options: [
          ...question.options.map((id) => ({ id, text: text?.options[id] ?? id })),
          { id: "vet-ikke", text: "Vet ikke" },
        ],
        askedWhen: question.askedWhen,
      };
    }),
  });
}
