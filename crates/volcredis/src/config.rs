//! Configuration of the region and the endpoint: in code, in the environment, or in a profile of the official command line.

use volcredis_core::{Endpoint, Error, Region};

use crate::credentials::Context;
#[cfg(feature = "credentials")]
use crate::credentials::{CredentialsError, ProfileSettings};

const REGION: &str = "VOLCENGINE_REGION";
const ENDPOINT: &str = "VOLCREDIS_ENDPOINT";

/// The settings of the region and the endpoint in code.
#[derive(Clone, Debug, Default)]
pub(crate) struct EndpointConfig {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    #[cfg(feature = "credentials")]
    pub(crate) profile: Option<String>,
    pub(crate) dual_stack: bool,
    pub(crate) central: bool,
    pub(crate) plain_http: bool,
}

impl EndpointConfig {
    /// Completes the settings from the environment, then from the profile.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no region, if the region or the endpoint is invalid, and if the configuration file
    /// exists but is invalid.
    pub(crate) fn resolve(&self, context: &Context) -> Result<(Region, Endpoint), Error> {
        let region = Setting::find(self.region.as_ref(), REGION, context);
        let endpoint = Setting::find(self.endpoint.as_ref(), ENDPOINT, context);
        #[cfg(feature = "credentials")]
        let (region, endpoint) = self.complete(region, endpoint, context)?;
        let Some(region) = region else { return Err(no_region("there is no configuration")) };
        let region = region.read(|name| Region::new(name))?;
        let endpoint = match endpoint {
            Some(endpoint) => endpoint.read(|url| Endpoint::parse(url, self.plain_http))?,
            None if self.central => Endpoint::central(self.dual_stack),
            None => Endpoint::regional(&region, self.dual_stack),
        };
        Ok((region, endpoint))
    }

    /// Completes the settings from the profile.
    #[cfg(feature = "credentials")]
    fn complete(
        &self,
        mut region: Option<Setting>,
        mut endpoint: Option<Setting>,
        context: &Context,
    ) -> Result<(Option<Setting>, Option<Setting>), Error> {
        // An endpoint selected in code takes precedence.
        let needs_endpoint = endpoint.is_none() && !self.central && !self.dual_stack;
        if self.profile.is_some() || region.is_none() || needs_endpoint {
            match ProfileSettings::read(context, self.profile.as_deref()) {
                Ok(settings) => {
                    let source = settings.source();
                    if region.is_none() {
                        let value =
                            settings.region.ok_or_else(|| no_region(&format!("{source} has no `region`")))?;
                        region = Some(Setting { source: Some(source.clone()), value });
                    }
                    if needs_endpoint {
                        endpoint = settings.endpoint.map(|value| Setting { source: Some(source), value });
                    }
                }
                Err(error) if !error.is_not_configured() => return Err(unreadable(&error)),
                Err(error) if region.is_none() => return Err(no_region(&error.to_string())),
                Err(_) => {}
            }
        }
        Ok((region, endpoint))
    }
}

/// A value and its source, which is `None` if it was given in code.
struct Setting {
    source: Option<String>,
    value: String,
}

impl Setting {
    /// Returns the given value, or else that of the variable.
    fn find(given: Option<&String>, variable: &str, context: &Context) -> Option<Self> {
        if let Some(value) = given {
            return Some(Self { source: None, value: value.clone() });
        }
        Some(Self { source: Some(variable.to_owned()), value: context.variable(variable)? })
    }

    fn read<T>(&self, parse: impl FnOnce(&str) -> Result<T, Error>) -> Result<T, Error> {
        parse(&self.value).map_err(|error| match &self.source {
            Some(source) => Error::configuration(format!("{source}: {error}")),
            None => error,
        })
    }
}

fn no_region(reason: &str) -> Error {
    Error::configuration(format!(
        "no region: set one such as cn-beijing in code (`region`), with `--region`, in {REGION}, or in the profile of the \
         command line ({reason})"
    ))
}

#[cfg(feature = "credentials")]
fn unreadable(error: &CredentialsError) -> Error {
    Error::configuration(format!("command line profile: {error}"))
}
