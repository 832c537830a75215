//! Versions of Redis, and the minor versions of its server and proxy.

use crate::service_error::ServiceError;

/// A version of Redis with its minor versions, oldest first. The minor versions have the documented form; which ones
/// exist is the emulator's choice.
pub(crate) struct EngineRelease {
    pub(crate) engine_version: &'static str,
    pub(crate) server_versions: &'static [&'static str],
    pub(crate) proxy_versions: &'static [&'static str],
}

/// The releases of the community edition.
pub(crate) static COMMUNITY: &[EngineRelease] = &[
    EngineRelease { engine_version: "4.0", server_versions: &["4.512.0"], proxy_versions: &["1.512.0"] },
    EngineRelease {
        engine_version: "5.0",
        server_versions: &["5.512.0", "5.602.0"],
        proxy_versions: &["1.512.0", "1.602.0"],
    },
    EngineRelease {
        engine_version: "6.0",
        server_versions: &["6.512.0", "6.602.0"],
        proxy_versions: &["1.512.0", "1.602.0"],
    },
    EngineRelease {
        engine_version: "7.0",
        server_versions: &["7.512.0", "7.602.0"],
        proxy_versions: &["1.512.0", "1.602.0"],
    },
];

/// The version of Redis of the enterprise edition.
pub(crate) const ENTERPRISE: &str = "7.4";

/// Returns the release of the community edition with that version of Redis.
pub(crate) fn find(engine_version: &str) -> Result<&'static EngineRelease, ServiceError> {
    COMMUNITY.iter().find(|release| release.engine_version == engine_version).ok_or_else(|| {
        let known: Vec<_> = COMMUNITY.iter().map(|release| release.engine_version).collect();
        let message = format!("engine version must be one of {}, got `{engine_version}`", known.join(", "));
        ServiceError::redis("InvalidEngineVersion", message)
    })
}

/// Returns the oldest minor versions of server and proxy. New instances have them, so that there is one to upgrade to.
pub(crate) fn oldest_minor_versions(engine_version: &str) -> (String, String) {
    match COMMUNITY.iter().find(|release| release.engine_version == engine_version) {
        Some(release) => (release.server_versions[0].to_owned(), release.proxy_versions[0].to_owned()),
        None => (format!("{engine_version}.0"), "1.0.0".to_owned()),
    }
}
