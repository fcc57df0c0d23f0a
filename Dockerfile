# The app alone: it seeds the database that it is given, which the compose file has made for it, and serves.
FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx vite build
USER node
EXPOSE 4000
CMD ["sh", "-c", "node --import tsx seeds/main.ts && exec node --import tsx server/main.ts"]
