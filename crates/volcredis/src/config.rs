//! Region and endpoint as users configure them: in code, in the environment, or in the chosen profile of the
//! configuration file of the official command line.

use volcredis_core::{Endpoint, Error, Region};

use crate::credentials::Context;
#[cfg(feature = "credentials")]
use crate::credentials::{CredentialsError, ProfileSettings};

const REGION: &str = "VOLCENGINE_REGION";
const ENDPOINT: &str = "VOLCREDIS_ENDPOINT";

/// What code says of the place to call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    #[cfg(feature = "credentials")]
    pub(crate) profile: Option<String>,
    pub(crate) dual_stack: bool,
    pub(crate) central: bool,
    pub(crate) plain_http: bool,
}

impl Place {
    /// Completes what code says with the environment, then with the profile.
    ///
    /// # Errors
    ///
    /// When there is no region, when a region or an endpoint cannot be used, and when the configuration file is there and
    /// cannot be read.
    pub(crate) fn resolve(&self, context: &Context) -> Result<(Region, Endpoint), Error> {
        let region = Setting::find(self.region.as_ref(), REGION, context);
        let endpoint = Setting::find(self.endpoint.as_ref(), ENDPOINT, context);
        #[cfg(feature = "credentials")]
        let (region, endpoint) = self.complete(region, endpoint, context)?;
        let Some(region) = region else { return Err(no_region("none was found")) };
        let region = region.read(|name| Region::new(name))?;
        let endpoint = match endpoint {
            Some(endpoint) => endpoint.read(|url| Endpoint::parse(url, self.plain_http))?,
            None if self.central => Endpoint::central(self.dual_stack),
            None => Endpoint::regional(&region, self.dual_stack),
        };
        Ok((region, endpoint))
    }

    /// Fills what neither code nor the environment says from the profile.
    #[cfg(feature = "credentials")]
    fn complete(
        &self,
        mut region: Option<Setting>,
        mut endpoint: Option<Setting>,
        context: &Context,
    ) -> Result<(Option<Setting>, Option<Setting>), Error> {
        // Hosts that code has chosen are not replaced by that of a profile.
        let open = endpoint.is_none() && !self.central && !self.dual_stack;
        if self.profile.is_some() || region.is_none() || open {
            match ProfileSettings::read(context, self.profile.as_deref()) {
                Ok(settings) => {
                    let source = settings.source();
                    if region.is_none() {
                        let value =
                            settings.region.ok_or_else(|| no_region(&format!("{source} holds none")))?;
                        region = Some(Setting { source: Some(source.clone()), value });
                    }
                    if open {
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

/// A value, and where it comes from unless it was given in code.
struct Setting {
    source: Option<String>,
    value: String,
}

impl Setting {
    /// Takes the value of code, else that of the variable.
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

fn no_region(why: &str) -> Error {
    Error::configuration(format!(
        "no region: give one in code (`region`) or with `--region`, set {REGION}, or write `region` into the chosen \
         profile of the configuration file, to one such as cn-beijing ({why})"
    ))
}

#[cfg(feature = "credentials")]
fn unreadable(error: &CredentialsError) -> Error {
    Error::configuration(format!("command line configuration: {error}"))
}
