//! Accounts and their access keys.

use serde::Deserialize;
use thiserror::Error;
use volcredis_core::Secret;

use crate::model::region::Region;

/// An access key of an account.
///
/// As JSON, in the list of a file:
///
/// ```json
/// [{"account": 2100000002, "access_key": "AKLTsecond", "secret_key": "secret", "regions": ["cn-beijing"]}]
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccessKey {
    /// The account.
    pub account: i64,
    /// The id of the key.
    pub access_key: String,
    /// The secret of the key.
    pub secret_key: Secret,
    /// The regions in which the key is valid; every region by default.
    pub regions: Option<Vec<String>>,
}

/// An error returned when access keys are invalid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("invalid access keys: {0}")]
pub struct AccessKeysError(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyObject {
    account: i64,
    access_key: String,
    secret_key: String,
    #[serde(default)]
    regions: Option<Vec<String>>,
}

impl AccessKey {
    /// Creates a key that is valid in every region.
    #[must_use]
    pub fn new(account: i64, access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self { account, access_key: access_key.into(), secret_key: secret_key.into(), regions: None }
    }

    /// Parses a JSON list of access keys.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is malformed. It shows no secret.
    pub fn parse_list(json: &[u8]) -> Result<Vec<Self>, AccessKeysError> {
        let keys: Vec<KeyObject> = serde_json::from_slice(json).map_err(|error| {
            // The message of a wrong type or name would show a value.
            let problem = "must be a JSON list of objects with `account`, `access_key` and `secret_key`";
            AccessKeysError(format!("line {}, column {}: {problem}", error.line(), error.column()))
        })?;
        let key = |key: KeyObject| Self {
            regions: key.regions,
            ..Self::new(key.account, key.access_key, key.secret_key)
        };
        Ok(keys.into_iter().map(key).collect())
    }

    /// Checks the values of keys.
    pub(crate) fn validate_list(keys: &[Self]) -> Result<(), AccessKeysError> {
        for (index, key) in keys.iter().enumerate() {
            if key.access_key.is_empty() || key.secret_key.expose().is_empty() {
                return Err(AccessKeysError(format!(
                    "key {index}: access key and secret key must not be empty"
                )));
            }
            if key.account <= 0 {
                let message = format!("key {index}: account must be greater than 0, got {}", key.account);
                return Err(AccessKeysError(message));
            }
            if keys[..index].iter().any(|other| other.access_key == key.access_key) {
                return Err(AccessKeysError(format!(
                    "key {index}: duplicate access key `{}`",
                    key.access_key
                )));
            }
            for region in key.regions.iter().flatten() {
                Region::find(region)
                    .map_err(|error| AccessKeysError(format!("key {index}: {}", error.message)))?;
            }
        }
        Ok(())
    }

    /// Reports whether the key is valid in a region.
    pub(crate) fn is_valid_in(&self, region: &str) -> bool {
        self.regions.as_ref().is_none_or(|regions| regions.iter().any(|valid| valid == region))
    }
}
