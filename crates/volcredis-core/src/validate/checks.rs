//! Checks of single fields.

use super::Violations;
use super::path::Path;
use crate::Timestamp;
use crate::error::RuleKind;
use crate::model::{CharacterSet, Check, Format, ListRef, ValueRef};
use crate::sanitize::Sanitizer;

pub(super) fn check(
    value: ValueRef<'_>,
    check: &Check,
    secret: bool,
    path: Path<'_>,
    violations: &mut Violations,
) {
    match (*check, value) {
        (Check::Length { min, max }, ValueRef::String(string)) => length(string, min, max, path, violations),
        (Check::Characters(set), ValueRef::String(string)) => {
            characters(string, set, secret, path, violations);
        }
        (Check::CharacterKinds(min), ValueRef::String(string)) => {
            character_kinds(string, min, path, violations);
        }
        (Check::Format(form), ValueRef::String(string)) => format(string, form, path, violations),
        (Check::NotIn(reserved), ValueRef::String(string)) if reserved.contains(&string) => {
            violations.add(path, RuleKind::NotIn, format!("must not be `{string}`"));
        }
        (Check::Range { min, max }, ValueRef::Integer(number)) => {
            in_ranges(number, &[(min, max)], path, violations);
        }
        (Check::Ranges(ranges), ValueRef::Integer(number)) => in_ranges(number, ranges, path, violations),
        (Check::MultipleOf(factor), ValueRef::Integer(number)) if number % factor != 0 => {
            violations.add(
                path,
                RuleKind::MultipleOf,
                format!("must be a multiple of {factor}, got {number}"),
            );
        }
        (Check::Items { min, max, .. }, ValueRef::List(items)) => {
            item_count(items.count(), min, max, path, violations);
        }
        (Check::Items { min, max, separator: Some(separator) }, ValueRef::String(string)) => {
            item_count(string.split(separator).count(), min, max, path, violations);
        }
        (Check::Unique { .. }, ValueRef::List(items)) => unique(|| strings(items), path, violations),
        (Check::Unique { separator: Some(separator) }, ValueRef::String(string)) => {
            unique(|| string.split(separator).map(str::trim).enumerate(), path, violations);
        }
        (Check::UniqueBy(member), ValueRef::List(items)) => {
            unique(|| member_strings(items, member), path, violations);
        }
        (Check::TotalBytes(max), ValueRef::List(items)) => {
            let bytes: usize = strings(items).map(|(_, string)| string.len()).sum();
            if bytes > max {
                let message = format!("must have at most {max} bytes in total, got {bytes}");
                violations.add(path, RuleKind::TotalBytes, message);
            }
        }
        _ => {}
    }
}

/// Returns the strings of a list with their positions.
pub(super) fn strings(items: &dyn ListRef) -> impl Iterator<Item = (usize, &str)> {
    (0..items.count()).filter_map(move |index| match items.item(index) {
        Some(ValueRef::String(string)) => Some((index, string)),
        _ => None,
    })
}

/// Returns the strings in a member of the structures of a list, with their positions.
pub(super) fn member_strings<'a>(
    items: &'a dyn ListRef,
    member: &str,
) -> impl Iterator<Item = (usize, &'a str)> {
    (0..items.count()).filter_map(move |index| match items.item(index) {
        Some(ValueRef::Structure(members)) => match members.field(member) {
            Some(ValueRef::String(string)) => Some((index, string)),
            _ => None,
        },
        _ => None,
    })
}

fn length(string: &str, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
    // A character has one to four bytes, so most strings need no counting.
    if string.len() >= min * 4 && string.len() <= max {
        return;
    }
    let length = string.chars().count();
    if length < min || length > max {
        let expected = match (min, max) {
            (0, max) => format!("at most {max}"),
            (min, usize::MAX) => format!("at least {min}"),
            (min, max) => format!("{min} to {max}"),
        };
        let message = format!("must have {expected} characters, got {length}");
        violations.add(path, RuleKind::Length, message);
    }
}

fn characters(string: &str, set: &CharacterSet, secret: bool, path: Path<'_>, violations: &mut Violations) {
    let mut rest = string.chars();
    let (first, last) = (rest.next(), rest.next_back());
    let wrong = first
        .map(|character| (0, character))
        .filter(|&(_, character)| !within(set.first, character))
        .or_else(|| (1..).zip(rest).find(|&(_, character)| !within(set.rest, character)))
        .or_else(|| {
            last.filter(|&last| !within(set.last, last)).map(|last| (string.chars().count() - 1, last))
        });
    if let Some((position, character)) = wrong {
        let character = if secret { " another character".to_owned() } else { format!(" {character:?}") };
        let message = format!("may contain only {}, got{character} at position {}", set.doc, position + 1);
        violations.add(path, RuleKind::Characters, message);
    }
}

fn within(ranges: &[(char, char)], character: char) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&character))
}

fn character_kinds(string: &str, min: usize, path: Path<'_>, violations: &mut Violations) {
    let kinds: [fn(char) -> bool; 4] = [
        |character| character.is_ascii_uppercase(),
        |character| character.is_ascii_lowercase(),
        |character| character.is_ascii_digit(),
        |character| !character.is_ascii_alphanumeric(),
    ];
    let count = kinds.iter().filter(|kind| string.chars().any(**kind)).count();
    if count < min {
        let message = format!(
            "must contain at least {min} of: upper-case letters, lower-case letters, digits, special characters; got {count}"
        );
        violations.add(path, RuleKind::CharacterKinds, message);
    }
}

fn format(string: &str, form: Format, path: Path<'_>, violations: &mut Violations) {
    match form {
        Format::DateTime => {
            if Timestamp::parse_rfc3339(string).is_none() {
                let message = "must be an RFC 3339 time such as `2022-11-24T03:41:42Z`";
                violations.add(path, RuleKind::Format, message);
            }
        }
        Format::HourRange { min_hours, max_hours } => match hours(string) {
            None => {
                violations.add(
                    path,
                    RuleKind::Format,
                    "must be a window of whole hours such as `02:00-05:59`",
                );
            }
            Some(hours) if hours < min_hours || hours > max_hours => {
                let message = format!("must be a window of {min_hours} to {max_hours} hours, got {hours}");
                violations.add(path, RuleKind::Format, message);
            }
            Some(_) => {}
        },
    }
}

/// Returns the length of the window `HH:00-HH:59` in hours. It can extend past midnight.
fn hours(string: &str) -> Option<u8> {
    let (start, end) = string.split_once('-')?;
    let hour = |string: &str, minutes: &str| {
        let hour = string.strip_suffix(minutes)?;
        let digits = hour.len() == 2 && hour.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| hour.parse::<u8>().ok()).flatten().filter(|hour| *hour < 24)
    };
    let (start, end) = (hour(start, ":00")?, hour(end, ":59")?);
    Some((end + 24 - start) % 24 + 1)
}

fn in_ranges(number: i64, ranges: &[(i64, i64)], path: Path<'_>, violations: &mut Violations) {
    if let Some(message) = out_of_range(number, ranges) {
        violations.add(path, RuleKind::Range, message);
    }
}

/// Returns the message for a number that is in none of the ranges.
pub(super) fn out_of_range(number: i64, ranges: &[(i64, i64)]) -> Option<String> {
    if ranges.iter().any(|(min, max)| (min..=max).contains(&&number)) {
        return None;
    }
    let expected: Vec<String> = ranges
        .iter()
        .map(|(min, max)| match (*min, *max) {
            (min, i64::MAX | 0x7FFF_FFFF) => format!("at least {min}"),
            (i64::MIN, max) => format!("at most {max}"),
            (min, max) => format!("from {min} to {max}"),
        })
        .collect();
    Some(format!("must be {}, got {number}", expected.join(" or ")))
}

fn item_count(count: usize, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
    if count < min {
        violations.add(path, RuleKind::Items, format!("must have at least {min} items, got {count}"));
    } else if count > max {
        violations.add(path, RuleKind::Items, format!("must have at most {max} items, got {count}"));
    }
}

/// Checks that no string occurs twice. Short lists are compared pairwise, which needs no allocation.
fn unique<'a, I: Iterator<Item = (usize, &'a str)>>(
    items: impl Fn() -> I,
    path: Path<'_>,
    violations: &mut Violations,
) {
    const SHORT: usize = 64;
    let count = items().count();
    let duplicate = if count <= SHORT {
        items().find(|(index, string)| items().any(|(other, same)| other < *index && same == *string))
    } else {
        let mut seen = std::collections::HashSet::with_capacity(count);
        items().find(|(_, string)| !seen.insert(*string))
    };
    if let Some((_, string)) = duplicate {
        let shown = Sanitizer::new().sanitize(string, 64);
        violations.add(path, RuleKind::Unique, format!("must not contain `{shown}` twice"));
    }
}
