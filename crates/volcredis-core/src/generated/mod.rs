// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The code that is generated from the API model.

pub mod actions;
pub(crate) mod character_sets;
pub mod error_codes;
pub mod types;
