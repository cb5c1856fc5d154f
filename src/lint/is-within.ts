/** Whether a path is one of these files or stands below one of these folders; everything is within no limits. */
export function isWithin(path: string, limits: readonly string[] | undefined): boolean {
  return (
    limits === undefined || limits.some((limit) => limit === '.' || path === limit || path.startsWith(`${limit}/`))
  );
}
