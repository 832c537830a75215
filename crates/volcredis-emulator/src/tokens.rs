//! Repeated calls with the same `ClientToken`.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use volcredis_core::sign::HexSha256;

use crate::ServiceFault;
use crate::clock::Moment;

/// How long a token is remembered: a day. The reference gives no time.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_secs(86_400);

/// What a token counts for: one action of one account in one region.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TokenKey {
    pub(crate) account: i64,
    pub(crate) region: &'static str,
    pub(crate) action: &'static str,
    pub(crate) token: String,
}

struct First {
    parameters: HexSha256,
    answer: String,
}

/// The first answers of the calls with a token.
#[derive(Default)]
pub(crate) struct Tokens {
    first: HashMap<TokenKey, First>,
    /// In the order they expire.
    expiring: VecDeque<(Moment, TokenKey)>,
}

impl Tokens {
    /// The first answer, when the call is a repeated one.
    ///
    /// # Errors
    ///
    /// When the token was used with other parameters.
    pub(crate) fn recall(
        &mut self,
        key: &TokenKey,
        parameters: &HexSha256,
        now: Moment,
    ) -> Result<Option<String>, ServiceFault> {
        self.forget_expired(now);
        match self.first.get(key) {
            None => Ok(None),
            Some(first) if first.parameters.as_str() == parameters.as_str() => Ok(Some(first.answer.clone())),
            Some(_) => Err(ServiceFault::parameter(format!(
                "this `ClientToken` was used for a call of {} with other parameters; a token stands for one request",
                key.action
            ))),
        }
    }

    pub(crate) fn remember(&mut self, key: TokenKey, parameters: HexSha256, answer: String, now: Moment) {
        self.expiring.push_back((now.after(TOKEN_LIFETIME), key.clone()));
        self.first.insert(key, First { parameters, answer });
    }

    fn forget_expired(&mut self, now: Moment) {
        while self.expiring.front().is_some_and(|(expires, _)| *expires <= now) {
            if let Some((_, key)) = self.expiring.pop_front() {
                self.first.remove(&key);
            }
        }
    }
}
