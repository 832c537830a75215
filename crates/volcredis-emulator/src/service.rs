//! The service: the model with what surrounds every action. Nothing but a change that is to last does I/O.

use serde_json::{Map, Value};
use volcredis_core::model::Action;
use volcredis_core::sign::HexSha256;
use volcredis_core::validate;

use crate::ServiceFault;
use crate::clock::Moment;
use crate::limiter::Limiter;
use crate::state::{Call, RealmKey, Region, World, handle};
use crate::store::{Change, Store};
use crate::tokens::{TokenKey, Tokens};

/// The parameters of a call by their wire names.
pub(crate) type Parameters = Map<String, Value>;

/// The service with all that it keeps.
pub(crate) struct Service {
    pub(crate) world: World,
    tokens: Tokens,
    limiter: Option<Limiter>,
    store: Option<Store>,
}

impl Service {
    pub(crate) fn new(world: World) -> Self {
        Self { world, tokens: Tokens::default(), limiter: None, store: None }
    }

    /// Limits calls from now on.
    pub(crate) fn limit(&mut self, limiter: Limiter) {
        self.limiter = Some(limiter);
    }

    /// Lets changes last from now on.
    pub(crate) fn keep_in(&mut self, store: Store) {
        self.store = Some(store);
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
        if let Some(limiter) = &mut self.limiter {
            limiter.admit(caller.account, caller.region, action.name, now)?;
        }
        let parameters = parameters()?;
        validate::request(action, &parameters).map_err(|error| ServiceFault::parameter(error.to_string()))?;
        let token = token(caller, action, &parameters);
        if let Some((key, fingerprint)) = &token
            && let Some(answer) = self.tokens.recall(key, fingerprint, now)?
        {
            return Ok(answer);
        }
        let change = (self.store.is_some() && action.mutating).then(|| Change {
            at: now.unix_millis(),
            account: caller.account,
            region: caller.region.to_owned(),
            action: action.name.to_owned(),
            parameters: parameters.clone(),
        });
        self.world.begin_call();
        let answer = handler(parameters, &mut Call { world: &mut self.world, caller, now, action })?;
        if action.mutating {
            self.world.count_change();
        }
        if let (Some(store), Some(change)) = (&mut self.store, change) {
            store.record(&change).map_err(|error| {
                ServiceFault::platform("InternalError", format!("the change cannot be kept: {error}"))
            })?;
        }
        if let Some((key, fingerprint)) = token {
            self.tokens.remember(key, fingerprint, answer.clone(), now);
        }
        Ok(answer)
    }

    /// Makes a change anew that was made before.
    ///
    /// # Errors
    ///
    /// When it cannot be made, which it could then.
    pub(crate) fn replay(&mut self, change: Change) -> Result<(), ServiceFault> {
        let region = Region::find(&change.region)?.id;
        let caller = RealmKey { account: change.account, region };
        let at = Moment::from_unix_millis(change.at);
        self.call(caller, &change.action, || Ok(change.parameters), at).map(drop)
    }
}

/// What makes a repeated call count once, if it carries a token.
fn token(
    caller: RealmKey,
    action: &'static Action,
    parameters: &Parameters,
) -> Option<(TokenKey, HexSha256)> {
    let token = parameters.get(action.idempotency_token?)?.as_str().filter(|token| !token.is_empty())?;
    let key = TokenKey {
        account: caller.account,
        region: caller.region,
        action: action.name,
        token: token.to_owned(),
    };
    Some((key, fingerprint(parameters)))
}

/// The error for an action that is not one of the service.
fn unknown_action(name: &str) -> ServiceFault {
    let message = match Action::find(name) {
        Ok(action) => format!("the emulator does not answer {}", action.name),
        Err(error) => error.to_string(),
    };
    ServiceFault::platform("InvalidActionOrVersion", message)
}

/// A digest of the parameters: passwords are not kept for the sake of a comparison.
fn fingerprint(parameters: &Parameters) -> HexSha256 {
    HexSha256::of(Value::from(parameters.clone()).to_string().as_bytes())
}
