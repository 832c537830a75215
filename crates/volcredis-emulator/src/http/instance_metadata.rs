//! The instance metadata service, version 2: credentials of the roles of an instance, protected by a token.

use std::time::Duration;

use serde_json::json;
use volcredis_core::Timestamp;
use volcredis_core::sign::{HexSha256, IncomingRequest};

use super::backend::{Backend, ServiceResponse};

const TOKEN_PATH: &str = "/latest/api/token";
const ROLES_PATH: &str = "/volcstack/latest/iam/security_credentials";
const TOKEN_LIFETIME_HEADER: &str = "x-volc-ecs-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "x-volc-ecs-metadata-token";
/// The maximum lifetime of a token, in seconds.
const MAX_TOKEN_SECONDS: u32 = 21_600;
/// The lifetime of the credentials of a role.
const CREDENTIALS_LIFETIME: Duration = Duration::from_secs(3600);

impl Backend {
    /// Executes a request to the metadata service. Returns `None` if the service is disabled, or the path is not one of
    /// its own.
    pub(super) fn get_instance_metadata(&self, request: &IncomingRequest<'_>) -> Option<ServiceResponse> {
        let instance = self.instance_metadata.as_ref()?;
        if request.path == TOKEN_PATH {
            return Some(self.token(request));
        }
        let rest = request.path.strip_prefix(ROLES_PATH)?;
        if request.method != "GET" {
            return Some(self.plain_text(405, "method must be GET"));
        }
        if !request.header(TOKEN_HEADER).is_some_and(|token| self.is_valid_token(token)) {
            let message =
                format!("header {TOKEN_HEADER} must be a valid token: get one with PUT {TOKEN_PATH}");
            return Some(self.plain_text(401, &message));
        }
        if matches!(rest, "" | "/") {
            let as_json = request.query.split('&').any(|pair| pair == "format=json");
            let roles = if as_json { json!(instance.roles).to_string() } else { instance.roles.join("\n") };
            return Some(self.plain_text(200, &roles));
        }
        // Reserved characters in a name are percent-encoded.
        let role = request.decoded_path().ok().and_then(|path| {
            let name = path.strip_prefix(ROLES_PATH)?.strip_prefix('/')?;
            instance.roles.iter().find(|role| *role == name)
        });
        Some(match role {
            Some(_) => self.role_credentials(instance.account),
            None => self.plain_text(404, "role does not exist"),
        })
    }

    fn token(&self, request: &IncomingRequest<'_>) -> ServiceResponse {
        if request.method != "PUT" {
            return self.plain_text(405, "method must be PUT");
        }
        let seconds = request.header(TOKEN_LIFETIME_HEADER).and_then(|seconds| seconds.parse().ok());
        match seconds.filter(|seconds| (1..=MAX_TOKEN_SECONDS).contains(seconds)) {
            Some(seconds) => {
                let expires = self.clock.now().timestamp().plus_seconds(seconds.into());
                self.plain_text(200, &self.token_until(expires))
            }
            None => {
                let message =
                    format!("header {TOKEN_LIFETIME_HEADER} must be between 1 and {MAX_TOKEN_SECONDS}");
                self.plain_text(400, &message)
            }
        }
    }

    /// Returns the token with an expiry time. It contains the time, so that no token is stored.
    fn token_until(&self, expires: Timestamp) -> String {
        let expires = expires.unix_seconds();
        let digest = HexSha256::of(format!("metadata token {} {expires}", self.seed).as_bytes());
        format!("{expires}.{digest}")
    }

    fn is_valid_token(&self, token: &str) -> bool {
        let expires = token.split_once('.').and_then(|(expires, _)| expires.parse().ok());
        let Some(expires) = expires.map(Timestamp::from_unix_seconds) else { return false };
        expires > self.clock.now().timestamp() && self.token_until(expires) == token
    }

    fn role_credentials(&self, account: i64) -> ServiceResponse {
        let now = self.clock.now();
        let expires = (now + CREDENTIALS_LIFETIME).timestamp();
        let credentials = self.authenticator.token_issuer.issue(account, expires);
        let body = json!({
            "AccessKeyId": credentials.access_key,
            "SecretAccessKey": credentials.secret_key.expose(),
            "SessionToken": credentials.session_token.expose(),
            "CurrentTime": now.timestamp().to_string(),
            "ExpiredTime": credentials.expires.to_string(),
        });
        self.plain_text(200, &body.to_string())
    }

    fn plain_text(&self, status: u16, body: &str) -> ServiceResponse {
        self.plain(status, "text/plain; charset=utf-8", body.as_bytes().to_vec())
    }
}
