//! The verifier that trusts the certificate authorities of the system. The clients of a process share it, because it takes
//! longer to make than a call takes, and more memory than a client.

use std::env;
use std::ffi::OsString;
use std::sync::{Arc, Mutex};

use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;

/// The variables that name the certificates of the system.
const LOCATIONS: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// A verifier, and the locations that its certificates were read from.
struct Shared {
    locations: [Option<OsString>; 2],
    verifier: Arc<Verifier>,
}

static SHARED: Mutex<Option<Shared>> = Mutex::new(None);

/// Returns the shared verifier. Makes one for the first client, and when the environment names other certificates.
pub(super) fn shared(provider: &Arc<CryptoProvider>) -> Result<Arc<Verifier>, rustls::Error> {
    let locations = LOCATIONS.map(env::var_os);
    // The lock is never waited for: after `fork` nobody may be left to release it.
    if let Ok(shared) = SHARED.try_lock()
        && let Some(shared) = &*shared
        && shared.locations == locations
    {
        return Ok(Arc::clone(&shared.verifier));
    }
    let verifier = Arc::new(Verifier::new(Arc::clone(provider))?);
    if let Ok(mut shared) = SHARED.try_lock() {
        *shared = Some(Shared { locations, verifier: Arc::clone(&verifier) });
    }
    Ok(verifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_share_a_verifier() {
        let provider = Arc::new(super::super::crypto::default_provider());
        // Fails on a system without certificates.
        let Ok(first) = shared(&provider) else { return };
        assert!(Arc::ptr_eq(&first, &shared(&provider).unwrap()));
    }
}
