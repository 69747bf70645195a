/** A person's name where others read it: the surname and a star, as in 李＊; the post beside it tells the rest. */
export function maskName(name: string): string {
  const [first = ""] = name.replace(/^演示·/, "");
  return `${first}＊`;
}
