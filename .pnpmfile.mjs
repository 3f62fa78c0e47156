// The `node-*` packages state their platform as a string, which pnpm does not read.
export const hooks = {
  readPackage(pkg) {
    if (/^node-(linux|darwin|win)-/.test(pkg.name)) {
      pkg.os = [pkg.os].flat()
      pkg.cpu = [pkg.cpu].flat()
    }
    return pkg
  },
}
