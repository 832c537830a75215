//! The service: the model with what surrounds every action, yet still without I/O.

use serde_json::{Map, Value};
use volcredis_core::sign::HexSha256;
use volcredis_core::validate;

use crate::ServiceFault;
use crate::clock::Moment;
use crate::limiter::Limiter;
use crate::state::{Call, RealmKey, World, handle};
use crate::tokens::{TokenKey, Tokens};

/// The parameters of a call by their wire names.
pub(crate) type Parameters = Map<String, Value>;

/// The service with all that it keeps.
pub(crate) struct Service {
    pub(crate) world: World,
    tokens: Tokens,
    limiter: Limiter,
}

impl Service {
    pub(crate) fn new(world: World, limiter: Limiter) -> Self {
        Self { world, tokens: Tokens::default(), limiter }
    }

    /// Answers a call of an authenticated caller: with `Result` as JSON.
    ///
    /// # Errors
    ///
    /// In the terms of the service; the call has then changed nothing.
    pub(crate) fn call(
        &mut self,
        caller: RealmKey,
        action: &str,
        parameters: impl FnOnce() -> Result<Parameters, ServiceFault>,
        now: Moment,
    ) -> Result<String, ServiceFault> {
        self.world.advance(now);
        let Some((action, handler)) = handle::find(action) else {
            return Err(unknown_action(action));
        };
        self.limiter.admit(caller.account, caller.region, action.name, now)?;
        let parameters = parameters()?;
        validate::request(action, &parameters).map_err(|error| ServiceFault::parameter(error.to_string()))?;
        let token = action
            .idempotency_token
            .and_then(|field| parameters.get(field)?.as_str())
            .filter(|token| !token.is_empty())
            .map(|token| {
                let key = TokenKey {
                    account: caller.account,
                    region: caller.region,
                    action: action.name,
                    token: token.to_owned(),
                };
                (key, fingerprint(&parameters))
            });
        if let Some((key, fingerprint)) = &token
            && let Some(answer) = self.tokens.recall(key, fingerprint, now)?
        {
            return Ok(answer);
        }
        let answer = handler(parameters, &mut Call { world: &mut self.world, caller, now, action })?;
        if let Some((key, fingerprint)) = token {
            self.tokens.remember(key, fingerprint, answer.clone(), now);
        }
        Ok(answer)
    }
}

/// The error for an action that is not one of the service.
pub(crate) fn unknown_action(name: &str) -> ServiceFault {
    let message = match volcredis_core::model::Action::find(name) {
        Ok(action) => format!("the emulator does not answer {} yet", action.name),
        Err(error) => error.to_string(),
    };
    ServiceFault::platform("InvalidActionOrVersion", message)
}

/// A digest of the parameters: passwords are not kept for the sake of a comparison.
fn fingerprint(parameters: &Parameters) -> HexSha256 {
    HexSha256::of(Value::from(parameters.clone()).to_string().as_bytes())
}
