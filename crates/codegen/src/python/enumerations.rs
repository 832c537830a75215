//! The enumerations of `volcredis.types`.

use std::fmt::Write as _;

use super::HEADER;
use super::stubs::{Stubs, docstring};

/// Returns the module.
pub(super) fn module(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The enumerations of requests and responses.\n\n\
         Members are strings, equal to the values of models. The service can send other values.\n\"\"\"\n\n\
         from volcredis._enumeration import OpenEnum\n"
    );
    for (name, enumeration) in &stubs.model.types.enumerations {
        let _ = writeln!(output, "\n\nclass {name}(OpenEnum):");
        docstring(&mut output, 1, &[stubs.docs.enumeration(enumeration)]);
        output.push('\n');
        for value in &enumeration.values {
            let _ = writeln!(output, "    {} = \"{value}\"", member(value));
        }
    }
    output
}

/// Returns the name of a member: the value in upper snake case.
fn member(value: &str) -> String {
    let is_upper = value.chars().all(|character| !character.is_lowercase());
    let name = if is_upper { value.to_owned() } else { crate::names::snake_case(value).to_uppercase() };
    let name = name.replace(['.', '-', ' '], "_");
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("V{name}") } else { name }
}
