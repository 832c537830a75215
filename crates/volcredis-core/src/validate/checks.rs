//! What the value of one field must satisfy.

use super::path::Path;
use super::{Found, RuleKind};
use crate::Timestamp;
use crate::model::{CharacterSet, Check, Format, ListRef, ValueRef};

pub(super) fn check(value: ValueRef<'_>, check: &Check, secret: bool, path: Path<'_>, found: &mut Found) {
    match (*check, value) {
        (Check::Length { min, max }, ValueRef::String(text)) => length(text, min, max, path, found),
        (Check::Characters(set), ValueRef::String(text)) => characters(text, set, secret, path, found),
        (Check::CharacterKinds(min), ValueRef::String(text)) => character_kinds(text, min, path, found),
        (Check::Format(form), ValueRef::String(text)) => format(text, form, path, found),
        (Check::NotIn(texts), ValueRef::String(text)) if texts.contains(&text) => {
            found.add(path, RuleKind::NotIn, format!("must not be `{text}`"));
        }
        (Check::Range { min, max }, ValueRef::Integer(number)) => {
            in_ranges(number, &[(min, max)], path, found);
        }
        (Check::Ranges(ranges), ValueRef::Integer(number)) => in_ranges(number, ranges, path, found),
        (Check::MultipleOf(factor), ValueRef::Integer(number)) if number % factor != 0 => {
            found.add(path, RuleKind::MultipleOf, format!("must be a multiple of {factor}, and is {number}"));
        }
        (Check::Items { min, max, .. }, ValueRef::List(items)) => {
            item_count(items.count(), min, max, path, found);
        }
        (Check::Items { min, max, separator: Some(separator) }, ValueRef::String(text)) => {
            item_count(text.split(separator).count(), min, max, path, found);
        }
        (Check::Unique { .. }, ValueRef::List(items)) => unique(|| texts(items), path, found),
        (Check::Unique { separator: Some(separator) }, ValueRef::String(text)) => {
            unique(|| text.split(separator).map(str::trim).enumerate(), path, found);
        }
        (Check::UniqueBy(member), ValueRef::List(items)) => {
            unique(|| member_texts(items, member), path, found);
        }
        (Check::TotalBytes(max), ValueRef::List(items)) => {
            let bytes: usize = texts(items).map(|(_, text)| text.len()).sum();
            if bytes > max {
                let message = format!("must hold at most {max} bytes in all, and holds {bytes}");
                found.add(path, RuleKind::TotalBytes, message);
            }
        }
        _ => {}
    }
}

/// The texts of a list, each with its position.
pub(super) fn texts(items: &dyn ListRef) -> impl Iterator<Item = (usize, &str)> {
    (0..items.count()).filter_map(move |index| match items.item(index) {
        Some(ValueRef::String(text)) => Some((index, text)),
        _ => None,
    })
}

/// The texts that the structures of a list have in a member, each with its position.
pub(super) fn member_texts<'a>(
    items: &'a dyn ListRef,
    member: &str,
) -> impl Iterator<Item = (usize, &'a str)> {
    (0..items.count()).filter_map(move |index| match items.item(index) {
        Some(ValueRef::Structure(members)) => match members.field(member) {
            Some(ValueRef::String(text)) => Some((index, text)),
            _ => None,
        },
        _ => None,
    })
}

fn length(text: &str, min: usize, max: usize, path: Path<'_>, found: &mut Found) {
    // No text has more characters than bytes, so most need no counting.
    if text.len() >= min * 4 && text.len() <= max {
        return;
    }
    let length = text.chars().count();
    if length < min || length > max {
        let wanted = match (min, max) {
            (0, max) => format!("at most {max}"),
            (min, usize::MAX) => format!("at least {min}"),
            (min, max) => format!("{min} to {max}"),
        };
        let message = format!("must have {wanted} characters, and has {length}");
        found.add(path, RuleKind::Length, message);
    }
}

fn characters(text: &str, set: &CharacterSet, secret: bool, path: Path<'_>, found: &mut Found) {
    let mut rest = text.chars();
    let (first, last) = (rest.next(), rest.next_back());
    let wrong = first
        .map(|character| (0, character))
        .filter(|&(_, character)| !within(set.first, character))
        .or_else(|| (1..).zip(rest).find(|&(_, character)| !within(set.rest, character)))
        .or_else(|| {
            last.filter(|&last| !within(set.last, last)).map(|last| (text.chars().count() - 1, last))
        });
    if let Some((position, character)) = wrong {
        let character = if secret { String::new() } else { format!(" {character:?}") };
        let message =
            format!("may hold only {}; character {}{character} does not fit", set.doc, position + 1);
        found.add(path, RuleKind::Characters, message);
    }
}

fn within(ranges: &[(char, char)], character: char) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&character))
}

fn character_kinds(text: &str, min: usize, path: Path<'_>, found: &mut Found) {
    let kinds: [fn(char) -> bool; 4] = [
        |character| character.is_ascii_uppercase(),
        |character| character.is_ascii_lowercase(),
        |character| character.is_ascii_digit(),
        |character| !character.is_ascii_alphanumeric(),
    ];
    let count = kinds.iter().filter(|kind| text.chars().any(**kind)).count();
    if count < min {
        let message = format!(
            "must mix at least {min} of upper-case letters, lower-case letters, digits and special characters"
        );
        found.add(path, RuleKind::CharacterKinds, message);
    }
}

fn format(text: &str, form: Format, path: Path<'_>, found: &mut Found) {
    match form {
        Format::DateTime => {
            if Timestamp::parse_rfc3339(text).is_none() {
                let message = "must be an RFC 3339 time such as `2022-11-24T03:41:42Z`";
                found.add(path, RuleKind::Format, message);
            }
        }
        Format::HourRange { min_hours, max_hours } => match hours(text) {
            None => {
                found.add(path, RuleKind::Format, "must be a window of whole hours such as `02:00-05:59`");
            }
            Some(hours) if hours < min_hours || hours > max_hours => {
                let message =
                    format!("must be a window of {min_hours} to {max_hours} hours, and is one of {hours}");
                found.add(path, RuleKind::Format, message);
            }
            Some(_) => {}
        },
    }
}

/// How many hours the window `HH:00-HH:59` is long; it can run past midnight.
fn hours(text: &str) -> Option<u8> {
    let (start, end) = text.split_once('-')?;
    let hour = |text: &str, minutes: &str| {
        let hour = text.strip_suffix(minutes)?;
        let digits = hour.len() == 2 && hour.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| hour.parse::<u8>().ok()).flatten().filter(|hour| *hour < 24)
    };
    let (start, end) = (hour(start, ":00")?, hour(end, ":59")?);
    Some((end + 24 - start) % 24 + 1)
}

fn in_ranges(number: i64, ranges: &[(i64, i64)], path: Path<'_>, found: &mut Found) {
    if let Some(message) = outside(number, ranges) {
        found.add(path, RuleKind::Range, message);
    }
}

/// What to say of a number that lies in none of the ranges.
pub(super) fn outside(number: i64, ranges: &[(i64, i64)]) -> Option<String> {
    if ranges.iter().any(|(min, max)| (min..=max).contains(&&number)) {
        return None;
    }
    let wanted: Vec<String> = ranges
        .iter()
        .map(|(min, max)| match (*min, *max) {
            (min, i64::MAX | 0x7FFF_FFFF) => format!("at least {min}"),
            (i64::MIN, max) => format!("at most {max}"),
            (min, max) => format!("from {min} to {max}"),
        })
        .collect();
    Some(format!("must be {}, and is {number}", wanted.join(" or ")))
}

fn item_count(count: usize, min: usize, max: usize, path: Path<'_>, found: &mut Found) {
    if count < min {
        found.add(path, RuleKind::Items, format!("must hold at least {min} items, and holds {count}"));
    } else if count > max {
        found.add(path, RuleKind::Items, format!("must hold at most {max} items, and holds {count}"));
    }
}

/// Checks that no text occurs twice; going through them again instead of collecting them costs no allocation, and
/// the lists are short or were cut off by a limit on their length.
fn unique<'a, I: Iterator<Item = (usize, &'a str)>>(
    items: impl Fn() -> I,
    path: Path<'_>,
    found: &mut Found,
) {
    const SHORT: usize = 64;
    let count = items().count();
    let twice = if count <= SHORT {
        items().find(|(index, text)| items().any(|(other, same)| other < *index && same == *text))
    } else {
        let mut seen = std::collections::HashSet::with_capacity(count);
        items().find(|(_, text)| !seen.insert(*text))
    };
    if let Some((_, text)) = twice {
        found.add(path, RuleKind::Unique, format!("must not hold `{text}` twice"));
    }
}
