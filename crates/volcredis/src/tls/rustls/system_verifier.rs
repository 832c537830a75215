//! Verifiers that trust the certificate authorities of the system. The clients of a process share them, because one takes
//! longer to make than a call takes, and more memory than a client.

use std::env;
use std::ffi::OsString;
use std::sync::{Arc, Mutex};

use rustls::crypto::CryptoProvider;
use rustls_pki_types::CertificateDer;
use rustls_platform_verifier::Verifier;

/// The variables that name the certificates of the system.
const LOCATIONS: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
/// The number of verifiers that are kept. Programs have clients for one or two sets of authorities.
const MAX_SHARED: usize = 4;

/// A verifier, and what it trusts.
struct Shared {
    locations: [Option<OsString>; 2],
    extra_roots: Vec<CertificateDer<'static>>,
    verifier: Arc<Verifier>,
}

static SHARED: Mutex<Vec<Shared>> = Mutex::new(Vec::new());

/// Returns the shared verifier that also trusts the given authorities. Makes one for the first client, and when the
/// environment names other certificates of the system.
pub(super) fn shared(
    extra_roots: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<Verifier>, rustls::Error> {
    let locations = LOCATIONS.map(env::var_os);
    // The lock is never waited for: after `fork` nobody may be left to release it.
    if let Ok(shared) = SHARED.try_lock()
        && let Some(known) =
            shared.iter().find(|known| known.locations == locations && known.extra_roots == extra_roots)
    {
        return Ok(Arc::clone(&known.verifier));
    }
    let verifier = Verifier::new_with_extra_roots(extra_roots.iter().cloned(), Arc::clone(provider))?;
    let verifier = Arc::new(verifier);
    if let Ok(mut shared) = SHARED.try_lock() {
        if shared.len() == MAX_SHARED {
            shared.remove(0);
        }
        shared.push(Shared { locations, extra_roots, verifier: Arc::clone(&verifier) });
    }
    Ok(verifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the authority of a test, so that verifiers exist on systems without certificates.
    fn authority(name: &str) -> CertificateDer<'static> {
        rcgen::generate_simple_self_signed([name.to_owned()]).unwrap().cert.into()
    }

    #[test]
    fn clients_with_the_same_authorities_share_one_of_few_verifiers() {
        let provider = Arc::new(super::super::crypto::default_provider());
        let [one, other] = ["one", "other"].map(authority);
        let verifier = |roots: &[&CertificateDer<'static>]| {
            shared(roots.iter().map(|root| (*root).clone()).collect(), &provider).unwrap()
        };
        let first = verifier(&[&one]);
        assert!(!Arc::ptr_eq(&first, &verifier(&[&one, &other])));
        assert!(Arc::ptr_eq(&first, &verifier(&[&one])));
        for number in 0..2 * MAX_SHARED {
            verifier(&[&authority(&format!("authority-{number}"))]);
        }
        assert!(SHARED.lock().unwrap().len() <= MAX_SHARED);
    }
}
