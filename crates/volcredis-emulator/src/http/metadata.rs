//! The metadata service of an instance, version 2: the credentials of its roles, for whoever has fetched a token first.

use std::time::Duration;

use serde_json::json;
use volcredis_core::Timestamp;
use volcredis_core::sign::{HexSha256, ReceivedRequest};

use super::answer::{Answer, Backend};

const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/volcstack/latest/iam/security_credentials";
const TOKEN_LIFETIME_HEADER: &str = "x-volc-ecs-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "x-volc-ecs-metadata-token";
/// The longest that a token may be asked to hold, in seconds.
const MAX_TOKEN_SECONDS: u32 = 21_600;
/// How long the credentials of a role hold.
const KEYS_LIFETIME: Duration = Duration::from_secs(3600);

impl Backend {
    /// Answers a request to the metadata service; `None` when the emulator has no such service, or the request is not
    /// one to it.
    pub(super) fn instance_metadata(&self, request: &ReceivedRequest<'_>) -> Option<Answer> {
        let instance = self.instance.as_ref()?;
        if request.path == TOKEN {
            return Some(self.token(request));
        }
        let rest = request.path.strip_prefix(ROLES)?;
        if request.method != "GET" {
            return Some(self.text(405, "the metadata are read with GET"));
        }
        if !request.header(TOKEN_HEADER).is_some_and(|token| self.is_token(token)) {
            let hint = format!("the header {TOKEN_HEADER} must hold a token, which PUT {TOKEN} gives");
            return Some(self.text(401, &hint));
        }
        if matches!(rest, "" | "/") {
            let as_json = request.query.split('&').any(|pair| pair == "format=json");
            let roles = if as_json { json!(instance.roles).to_string() } else { instance.roles.join("\n") };
            return Some(self.text(200, &roles));
        }
        // A name with reserved characters comes encoded.
        let role = request.decoded_path().ok().and_then(|path| {
            let name = path.strip_prefix(ROLES)?.strip_prefix('/')?;
            instance.roles.iter().find(|role| *role == name)
        });
        Some(match role {
            Some(_) => self.keys_of_role(instance.account),
            None => self.text(404, "the instance has no such role"),
        })
    }

    fn token(&self, request: &ReceivedRequest<'_>) -> Answer {
        if request.method != "PUT" {
            return self.text(405, "a token is made with PUT");
        }
        let seconds = request.header(TOKEN_LIFETIME_HEADER).and_then(|text| text.parse().ok());
        match seconds.filter(|seconds| (1..=MAX_TOKEN_SECONDS).contains(seconds)) {
            Some(seconds) => {
                let expires = self.clock.now().timestamp().plus_seconds(seconds.into());
                self.text(200, &self.token_until(expires))
            }
            None => {
                let hint =
                    format!("the header {TOKEN_LIFETIME_HEADER} must lie between 1 and {MAX_TOKEN_SECONDS}");
                self.text(400, &hint)
            }
        }
    }

    /// The token that holds until then: it says so itself, so that none has to be kept.
    fn token_until(&self, expires: Timestamp) -> String {
        let expires = expires.unix_seconds();
        let digest = HexSha256::of(format!("metadata token {} {expires}", self.seed).as_bytes());
        format!("{expires}.{digest}")
    }

    fn is_token(&self, token: &str) -> bool {
        let expires = token.split_once('.').and_then(|(expires, _)| expires.parse().ok());
        let Some(expires) = expires.map(Timestamp::from_unix_seconds) else { return false };
        expires > self.clock.now().timestamp() && self.token_until(expires) == token
    }

    fn keys_of_role(&self, account: i64) -> Answer {
        let now = self.clock.now();
        let keys = self.callers.mint.make(account, now.after(KEYS_LIFETIME).timestamp());
        let body = json!({
            "AccessKeyId": keys.access_key,
            "SecretAccessKey": keys.secret_key.expose(),
            "SessionToken": keys.session_token.expose(),
            "CurrentTime": now.timestamp().to_string(),
            "ExpiredTime": keys.expires.to_string(),
        });
        self.text(200, &body.to_string())
    }

    fn text(&self, status: u16, text: &str) -> Answer {
        self.plain(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
    }
}
