import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Names the folder a site is made in before it lands.
 *
 * @param output absolute path of the folder that receives the finished site
 * @returns a path beside it, on the same disk, so that it can be moved there in one step
 */
export function workshop(output: string): string {
  return `${output}.next`;
}

/**
 * Puts a finished site in the place of the last one, by two renames with nothing between them. A build that is killed
 * right there leaves the last site beside its place, and `restore` puts it back. A link that is switched would leave no
 * such moment, but the folder would no longer be a plain one: `cp -r` would copy the link, and Windows neither makes
 * links for everyone nor puts one in the place of another in one step.
 *
 * @param output absolute path of the folder that receives it; the site stands in its workshop
 */
export function land(output: string): void {
  const last = lastOf(output);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, last);
  renameSync(workshop(output), output);
  rmSync(last, { recursive: true, force: true });
}

/**
 * Brings the last site back if a build was killed while it put another in its place.
 *
 * @param output absolute path of the folder that receives the finished site
 */
export function restore(output: string): void {
  if (!existsSync(output) && existsSync(lastOf(output))) renameSync(lastOf(output), output);
}

function lastOf(output: string): string {
  return `${output}.last`;
}
