// The certified OpenID provider (panva/node-oidc-provider) on this computer, over TLS.
//
//   node server.mjs '{"cert": PEM file, "key": PEM file, "port": 0, "client": id,
//                     "audiences": [...], "ttl": seconds of an access token}'
//
// Prints the issuer as its first line when it listens. Ends when its standard input ends.

import fs from 'node:fs';
import https from 'node:https';
import { Provider } from 'oidc-provider';

const options = JSON.parse(process.argv[2]);
const TENANT = '/contoso';
const SUFFIX = '/.default';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

const server = https.createServer({
  cert: fs.readFileSync(options.cert),
  key: fs.readFileSync(options.key),
});
await new Promise((listens) => server.listen(options.port ?? 0, '127.0.0.1', listens));
const issuer = `https://localhost:${server.address().port}${TENANT}`;

// A client that names scopes instead of resources (RFC 8707) asks for "{audience}/.default".
// A sign-in may ask for several, a token is for one of those: `granted`.
function resourceOf(context, _client, granted) {
  const scope = context.oidc.params.scope ?? context.oidc.body?.scope ?? '';
  const asked = scope.split(' ').map((word) => word.slice(0, -SUFFIX.length));
  const found = (granted ?? options.audiences).filter((audience) => asked.includes(audience));
  return granted ? (found[0] ?? granted[0]) : found;
}

const provider = new Provider(issuer, {
  clients: [{
    client_id: options.client,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token', DEVICE_GRANT],
    response_types: ['code'],
    redirect_uris: ['http://localhost'],
  }],
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
  conformIdTokenClaims: false, // the ID token says who it is, as that of Entra does
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: id.split('@')[0], preferred_username: id }),
  }),
  ttl: {
    AccessToken: options.ttl ?? 3600,
    AuthorizationCode: 60,
    DeviceCode: 600,
    Grant: 86400,
    IdToken: 3600,
    Interaction: 3600,
    RefreshToken: 86400,
    Session: 86400,
  },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: resourceOf,
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, audience) => ({
        audience,
        scope: audience + SUFFIX,
        accessTokenTTL: options.ttl ?? 3600,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
for (const event of ['authorization.error', 'grant.error', 'server_error', 'device_authorization.error']) {
  provider.on(event, (_context, error) => console.error(event, error.message, error.error_description ?? '', error.stack));
}

const answer = provider.callback();
server.on('request', (request, response) => {
  if (!request.url.startsWith(`${TENANT}/`)) {
    response.writeHead(404).end();
    return;
  }
  request.originalUrl = request.url;
  request.url = request.url.slice(TENANT.length);
  answer(request, response);
});

console.log(issuer);
process.stdin.resume().on('end', () => process.exit(0));
