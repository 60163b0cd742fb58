/** Why a server does not begin, as whoever starts it reads it: without a stack, with what to do. */
export function brokenBuild(cause: unknown): Error {
  const what = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
  return new Error(`The build is broken or not whole: ${what}\nBuild it again with npm run build.`);
}
