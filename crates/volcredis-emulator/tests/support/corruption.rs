//! Random corruptions of bytes.

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// A corruption of bytes.
#[derive(Clone, Debug)]
pub(crate) enum Corruption {
    /// Changes a byte.
    Change(prop::sample::Index, u8),
    /// Removes bytes.
    Remove(prop::sample::Index, usize),
    /// Inserts bytes.
    Insert(prop::sample::Index, Vec<u8>),
    /// Removes the end.
    CutOff(prop::sample::Index),
    /// Repeats a part.
    Repeat(prop::sample::Index, usize),
}

/// Returns a strategy for one to three corruptions.
pub(crate) fn corruptions() -> impl Strategy<Value = Vec<Corruption>> {
    let place = any::<prop::sample::Index>;
    let corruption = prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| Corruption::Change(place, byte)),
        (place(), 1..40_usize).prop_map(|(place, length)| Corruption::Remove(place, length)),
        (place(), prop::collection::vec(any::<u8>(), 1..40))
            .prop_map(|(place, bytes)| Corruption::Insert(place, bytes)),
        place().prop_map(Corruption::CutOff),
        (place(), 1..200_usize).prop_map(|(place, length)| Corruption::Repeat(place, length)),
    ];
    prop::collection::vec(corruption, 1..4)
}

/// Returns the bytes with corruptions.
pub(crate) fn corrupted(bytes: &[u8], corruptions: &[Corruption]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    corruptions.iter().for_each(|corruption| apply(corruption, &mut bytes));
    bytes
}

fn apply(corruption: &Corruption, bytes: &mut Vec<u8>) {
    if bytes.is_empty() {
        return;
    }
    match corruption {
        Corruption::Change(place, byte) => {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        Corruption::Remove(place, length) => {
            let start = place.index(bytes.len());
            bytes.drain(start..bytes.len().min(start + length));
        }
        Corruption::Insert(place, new) => {
            let place = place.index(bytes.len());
            bytes.splice(place..place, new.iter().copied());
        }
        Corruption::CutOff(place) => bytes.truncate(place.index(bytes.len())),
        Corruption::Repeat(place, length) => {
            let start = place.index(bytes.len());
            let part = bytes[start..bytes.len().min(start + length)].to_vec();
            bytes.splice(start..start, part);
        }
    }
}

/// Returns a runner whose cases are the same in each run.
pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}
