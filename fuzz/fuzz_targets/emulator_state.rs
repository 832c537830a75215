//! Exported states: each is refused and changes nothing, or is what the emulator exports afterwards.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use volcredis_emulator::Emulator;
use volcredis_fuzz::check_message;

static EMULATOR: LazyLock<Emulator> =
    LazyLock::new(|| Emulator::builder().rate_limit(None).pause_clock().start().expect("an emulator"));

fuzz_target!(|data: &[u8]| {
    let before = EMULATOR.export().expect("a state");
    match EMULATOR.import(data) {
        Ok(()) => {
            let exported = EMULATOR.export().expect("a state");
            EMULATOR.import(exported.as_bytes()).expect("an exported state can be imported");
            assert_eq!(EMULATOR.export().expect("a state"), exported);
            EMULATOR.reset().expect("the first state");
        }
        Err(error) => {
            check_message(error);
            assert_eq!(EMULATOR.export().expect("a state"), before);
        }
    }
});
