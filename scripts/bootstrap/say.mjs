/** One line of progress, so that a long start is never silent. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the program with one clear sentence. @param {string} sentence @returns {never} */
export function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
