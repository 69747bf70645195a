import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { correctionFormSchema, seenSchema } from "./schema";

/** The form of a correction as a browser sends it: every line with its target, the ticked ones with `on`. */
function sent(lines: { key: string; target?: string; isChosen?: true; instruction?: string }[]) {
  const form = new FormData();
  form.set("version", "7");
  for (const [index, { key, target = "field", isChosen, instruction = "" }] of lines.entries()) {
    form.set(`lines[${index}].target`, target);
    form.set(`lines[${index}].key`, key);
    if (isChosen) form.set(`lines[${index}].isChosen`, "on");
    form.set(`lines[${index}].instruction`, instruction);
  }
  return parseWithZod(form, { schema: z.intersection(seenSchema, correctionFormSchema) });
}

describe("a request for corrections", () => {
  test("asks for what is ticked, and passes over what was typed and unticked", () => {
    const submission = sent([
      { key: "name" },
      { key: "reason", isChosen: true, instruction: " 写具体 " },
      { key: "city", instruction: "不要了" },
      { key: "licence", target: "document", isChosen: true, instruction: "重新扫描" },
    ]);
    expect(submission.status === "success" && submission.value).toEqual({
      version: 7,
      items: [
        { target: "field", key: "reason", instruction: "写具体" },
        { target: "document", key: "licence", instruction: "重新扫描" },
      ],
    });
  });

  test("says at the line which instruction is missing or too long", () => {
    const long = sent([{ key: "name" }, { key: "reason", isChosen: true }, { key: "city", isChosen: true, instruction: "长".repeat(301) }]);
    expect(long.reply().error).toEqual({ "lines[1].instruction": ["INSTRUCTION_MISSING"], "lines[2].instruction": ["TEXT_TOO_LONG"] });
  });

  test("names something", () => {
    expect(sent([{ key: "name" }]).reply().error).toEqual({ lines: ["CORRECTION_EMPTY"] });
  });

  test("names only fields that there are", () => {
    expect(sent([{ key: "verifiedAt", isChosen: true, instruction: "改" }]).status).toBe("error");
  });
});
