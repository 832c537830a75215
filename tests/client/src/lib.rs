//! Tests of the examples in the READMEs and the guides, most of which call an emulator.

#[cfg(doctest)]
mod guides {
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../../../crates/volcredis-core/README.md")]
    struct CorePackage;
    #[doc = include_str!("../../../crates/volcredis-emulator/README.md")]
    struct EmulatorPackage;
    #[doc = include_str!("../../../docs/cancellation.md")]
    struct Cancellation;
    #[doc = include_str!("../../../docs/credentials.md")]
    struct Credentials;
    #[doc = include_str!("../../../docs/fault-injection.md")]
    struct FaultInjection;
    #[doc = include_str!("../../../docs/pages-and-waits.md")]
    struct PagesAndWaits;
    #[doc = include_str!("../../../docs/testing.md")]
    struct Testing;
}
