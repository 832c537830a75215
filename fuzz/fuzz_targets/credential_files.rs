//! Configuration files of the official command line, which contain profiles.
#![no_main]

use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use volcredis::credentials::{CliProfileProvider, Context, ProvideCredentials};
use volcredis_fuzz::{block_on, check_message, now};

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a temporary folder"));

fuzz_target!(|data: &[u8]| {
    // Nothing listens on these ports: profiles that need the network fail.
    let nowhere = "http://127.0.0.1:1";
    let variables = [
        ("HOME", FOLDER.path().to_str().expect("a path in UTF-8")),
        ("VOLCREDIS_STS_ENDPOINT", nowhere),
        ("VOLCREDIS_METADATA_ENDPOINT", nowhere),
        ("VOLCREDIS_SSO_OAUTH_ENDPOINT", nowhere),
        ("VOLCREDIS_SSO_PORTAL_ENDPOINT", nowhere),
        ("VOLCREDIS_SIGNIN_ENDPOINT", nowhere),
    ];
    let path = FOLDER.path().join("config.json");
    fs::write(&path, data).expect("a file");
    let context = Context::isolated(variables).with_clock(now);
    let provider = CliProfileProvider::new().file(&path).with_context(context);
    if let Err(error) = block_on(provider.provide()) {
        check_message(error);
    }
});
