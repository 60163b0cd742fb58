# Builds the site and packs the server alone: no source, no packages of npm, no root.
# Node 20 is what the tests run; it has had no security fixes since April 2026.
ARG NODE=20
FROM node:$NODE-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# Where readers are told to report errors, as an address for mail.
ARG MELD_FEIL_TIL
# "av" takes the handbook off the devices that keep it.
ARG FRAKOBLET
# The date that readers see, in seconds since 1970. Without it an old layer may be taken for a new build.
ARG SOURCE_DATE_EPOCH
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run build

FROM node:$NODE-bookworm-slim
WORKDIR /site
ENV NODE_ENV=production PORT=3000
COPY --from=build --chown=root:root /site/.next/standalone/served ./served
# nginx-files.conf is for an nginx in front, which takes it out of the image.
COPY --from=build --chown=root:root /site/.next/standalone/serve.mjs /site/.next/standalone/nginx-files.conf ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/helse').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "serve.mjs"]
